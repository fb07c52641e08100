import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breaksOf } from '../../e2e/standins/api.ts';
import { lintStrict } from '../../e2e/standins/lintStrict.ts';
import { MODELS, SERVERS, type ServerName, startStandIn } from '../../e2e/standins/servers.ts';
import { guardFor, outcomeOf, SCHEMA } from '../testing/providers.ts';

/** An answer as such a server writes it, with what only that one puts in (facts of November 2026; the plan is ours). */
const recordingOf = (name: ServerName): string =>
  readFileSync(new URL(`../../e2e/standins/recordings/${name}.${name === 'ollama' ? 'ndjson' : 'sse'}`, import.meta.url), 'utf8');

describe.each(SERVERS)('the recording of %s', (name) => {
  it('is understood: the whole text, its tokens and its end, and nothing else', async () => {
    const standIn = await startStandIn(name);
    const provider = guardFor(name, standIn);
    const type = name === 'ollama' ? 'application/x-ndjson' : 'text/event-stream; charset=utf-8';
    standIn.always = { raw: { status: 200, headers: { 'content-type': type }, body: recordingOf(name) } };
    const { text, chunks, finish } = await outcomeOf(provider);
    provider.close();
    await standIn.stop();
    expect(text).toBe('{"name":"Ring","parts":["shank","head"]}');
    expect(finish).toBe('stop');
    const usage = chunks.filter((chunk) => chunk.type === 'usage').at(-1);
    const cached = name === 'openai' || name === 'azure' || name === 'openrouter' || name === 'anthropic' ? 1664 : 0;
    expect(usage).toMatchObject({ tokens: { input: 1874, output: 212, cached } });
    expect(chunks.find(({ type }) => type === 'model')).toEqual({
      type: 'model',
      model: expect.stringMatching(/gpt-6-luna|gemini|gemma|qwen|claude/),
    });
  });
});

/** Complete as the real ones, and no more complete: what a real answer lacks, a stand-in lacks. */
describe('the fidelity of the stand-ins', () => {
  const eventsOf = (text: string): unknown[] => [...text.matchAll(/^data: (\{.*)$/gm)].map(([, json]) => JSON.parse(json ?? ''));
  const answerOf = async (name: ServerName, path: string, body?: object): Promise<string> => {
    const standIn = await startStandIn(name, 'any');
    const key = { authorization: 'Bearer any', 'x-api-key': 'any', 'anthropic-version': '2026-10-21', 'content-type': 'application/json' };
    const response = await fetch(`${standIn.origin}${path}`, { headers: key, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
    const text = await response.text();
    await standIn.stop();
    return text;
  };
  const chat = (name: ServerName) => ({
    model: MODELS[name],
    messages: [{ role: 'user', content: 'hello' }],
    stream: true,
    stream_options: { include_usage: true },
  });

  it('every event of OpenAI fits its description, recorded or played', async () => {
    const played = eventsOf(await answerOf('openai', '/v1/chat/completions', chat('openai')));
    for (const event of [...played, ...eventsOf(recordingOf('openai'))])
      expect(breaksOf('openai#CreateChatCompletionStreamResponse', event)).toEqual([]);
    expect(played.length).toBeGreaterThan(4);
    expect(breaksOf('openai#ListModelsResponse', JSON.parse(await answerOf('openai', '/v1/models')))).toEqual([]);
  });

  it.each(['openrouter', 'vllm'] as const)('every event of %s fits what it publishes of it, recorded or played', async (name) => {
    const path = `${name === 'openrouter' ? '/api' : ''}/v1/chat/completions`;
    const played = eventsOf(await answerOf(name, path, chat(name)));
    expect(played.length).toBeGreaterThan(3);
    for (const event of [...played, ...eventsOf(recordingOf(name))]) expect(breaksOf(`${name}#Chunk`, event)).toEqual([]);
    expect(breaksOf(`${name}#Chunk`, { ...Object(played[1]), choices: [{ delta: {} }] })).not.toEqual([]);
  });

  it('every line of Ollama fits its description, recorded or played', async () => {
    const played = (await answerOf('ollama', '/api/chat', { ...chat('ollama'), stream_options: undefined })).trim().split('\n');
    for (const line of [...played, ...recordingOf('ollama').trim().split('\n')])
      expect(breaksOf('ollama#ChatStreamEvent', JSON.parse(line))).toEqual([]);
    expect(breaksOf('ollama#ListResponse', JSON.parse(await answerOf('ollama', '/api/tags')))).toEqual([]);
    expect(breaksOf('ollama#VersionResponse', JSON.parse(await answerOf('ollama', '/api/version')))).toEqual([]);
  });

  it("LM Studio's list lacks what OpenAI's has, and unknown paths are answered with 200", async () => {
    expect(breaksOf('openai#ListModelsResponse', JSON.parse(await answerOf('lmstudio', '/v1/models')))).not.toEqual([]);
    expect(JSON.parse(await answerOf('lmstudio', '/health'))).toEqual({ error: expect.stringContaining('Unexpected endpoint') });
  });

  it.each([
    ['an unknown parameter', { guided_json: {} }, 'unknown_parameter'],
    ['the old name of the limit', { max_tokens: 5 }, 'unsupported_parameter'],
    ['a temperature', { temperature: 0.2 }, 'unsupported_value'],
    [
      'a schema that is not strict',
      {
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'plan', strict: true, schema: { type: 'object', properties: { a: {} } } },
        },
      },
      'Invalid schema',
    ],
  ])('OpenAI refuses %s', async (_, extra, word) => {
    const text = await answerOf('openai', '/v1/chat/completions', { ...chat('openai'), ...extra });
    expect(text).toContain(word);
    expect(breaksOf('openai#ErrorResponse', JSON.parse(text))).toEqual([]);
  });
});

describe('the rules of a strict schema', () => {
  const object = (properties: Record<string, unknown>, more: object = {}) => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
    ...more,
  });
  const text = { type: 'string' };

  it.each<[string, unknown, RegExp]>([
    ['an alternative at the root', { anyOf: [object({})] }, /root/],
    ['oneOf', object({ a: { oneOf: [text] } }), /oneOf/],
    ['no type', object({ a: {} }), /must have a 'type' key/],
    ['a property that is not required', { ...object({ a: text }), required: [] }, /'required' lacks 'a'/],
    ['a required name that is none', { ...object({}), required: ['b'] }, /names 'b'/],
    ['an open object', object({ a: { type: 'object', properties: {}, required: [] } }), /additionalProperties/],
    ['a default', object({ a: { ...text, default: 'x' } }), /default/],
    ['a length', object({ a: { ...text, minLength: 2 } }), /minLength/],
    ['a format that is not in the list', object({ a: { ...text, format: 'uri' } }), /uri/],
    ['an array without items', object({ a: { type: 'array' } }), /without items/],
    [
      'alternatives that begin alike',
      object({ a: { anyOf: [object({ op: text, b: text }), object({ op: text, c: text })] } }),
      /identical first keys/,
    ],
    ['twelve levels', Array.from({ length: 12 }).reduce<object>((inner) => object({ a: inner }), object({})), /levels/],
    ['a reference to the outside', object({ a: { $ref: 'https://evil.example' } }), /outside/],
  ])('%s is refused', (_, schema, sentence) => {
    expect(lintStrict(schema).join('\n')).toMatch(sentence);
  });

  it('what is allowed passes', () => {
    expect(lintStrict(SCHEMA)).toEqual([]);
    expect(
      lintStrict(
        object({ a: { $ref: '#' }, b: { type: ['string', 'null'] }, c: { anyOf: [{ type: 'number', minimum: 1 }, { type: 'null' }] } }),
      ),
    ).toEqual([]);
  });
});
