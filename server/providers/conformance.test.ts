import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lintStrict } from '../../e2e/standins/lintStrict.ts';
import type { StandIn } from '../../e2e/standins/StandIn.ts';
import { KEY, MODELS, SERVERS, startStandIn } from '../../e2e/standins/servers.ts';
import { guardFor, isCloud, never, outcomeOf, SCHEMA } from '../testing/providers.ts';
import type { GuardedProvider } from './guard.ts';

/** How each wire writes a PNG, as the interfaces' descriptions have it. */
function pictureOn(name: (typeof SERVERS)[number]): object {
  if (name === 'ollama') return { images: ['aGVsbG8='] };
  if (name === 'anthropic') return { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'aGVsbG8=' } };
  return { type: 'image_url', image_url: { url: 'data:image/png;base64,aGVsbG8=' } };
}

/** What every adapter has to do, with its real client, before a server that speaks its wire. */
describe.each(SERVERS)('%s', (name) => {
  let standIn: StandIn;
  let provider: GuardedProvider;
  beforeAll(async () => {
    standIn = await startStandIn(name);
    provider = guardFor(name, standIn);
  });
  afterEach(() => standIn.forget());
  afterAll(async () => {
    provider.close();
    await standIn.stop();
  });

  it('streams an answer: who, what, how much, and why it ended', async () => {
    const { chunks, text, finish, error } = await outcomeOf(provider);
    expect(error).toBeUndefined();
    expect(text).toBe('{"name":"cube"}');
    expect(finish).toBe('stop');
    expect(chunks.filter(({ type }) => type === 'text').length).toBeGreaterThan(1);
    expect(chunks).toContainEqual({ type: 'model', model: MODELS[name] });
    expect(chunks.find(({ type }) => type === 'usage')).toMatchObject({ tokens: { input: 412, output: 57 } });
    expect(chunks.at(-1)).toEqual({ type: 'finish', reason: 'stop' });
    expect(standIn.breaks).toEqual([]);
  });

  it('needs one request for it: nothing that the server refuses is sent in the first place', async () => {
    await outcomeOf(provider);
    expect(standIn.asked).toHaveLength(1);
  });

  it('sends the key where one is needed, and none elsewhere', async () => {
    await outcomeOf(provider);
    const [{ headers }] = standIn.asked as [StandIn['heard'][number]];
    const sent = [headers.authorization, headers['api-key'], headers['x-api-key']].filter((value) => value !== undefined);
    expect(sent).toEqual(isCloud(name) ? [expect.stringContaining(KEY)] : []);
  });

  it('lists the models of the server', async () => {
    expect(await provider.models(never)).toContainEqual(expect.objectContaining({ id: MODELS[name] }));
    expect(await provider.probe(never)).toEqual({ available: true });
  });

  it.each(['bytes', 'torn', 'whole'] as const)('understands an answer that comes in %s', async (writing) => {
    const text = '{"name":"Würfel \u{1F48E} \u2028 ring"}';
    standIn.play({ writing, said: { text } });
    expect(await outcomeOf(provider)).toMatchObject({ text, finish: 'stop' });
  });

  it('unpacks an answer that comes packed', async () => {
    standIn.play({ gzip: true });
    expect(await outcomeOf(provider)).toMatchObject({ text: '{"name":"cube"}', finish: 'stop' });
  });

  it('does without usage, and does not invent any', async () => {
    standIn.play({ said: { usage: null } });
    const { chunks, finish } = await outcomeOf(provider);
    expect(finish).toBe('stop');
    expect(chunks.filter(({ type }) => type === 'usage')).toEqual([]);
  });

  it('takes no account of usage that cannot be', async () => {
    standIn.play({ said: { usage: { input: -5, output: 1e18 } } });
    const { chunks, finish } = await outcomeOf(provider);
    expect(finish).toBe('stop');
    expect(chunks.filter(({ type }) => type === 'usage')).toEqual([]);
  });

  it('says that the limit ended the answer', async () => {
    standIn.play({ said: { finish: name === 'anthropic' ? 'max_tokens' : 'length' } });
    expect((await outcomeOf(provider)).finish).toBe('length');
  });

  it('names the model that really answered', async () => {
    standIn.play({ said: { model: 'another-model' } });
    expect((await outcomeOf(provider)).chunks).toContainEqual({ type: 'model', model: 'another-model' });
  });

  it('does not take thinking for the answer', async () => {
    standIn.play({ said: { thinking: 'A cube {has} six sides.', text: '{"a":1}' } });
    expect(await outcomeOf(provider)).toMatchObject({ text: '{"a":1}', finish: 'stop' });
  });

  it('climbs down from a schema that is refused, tells the form in words, and remembers it', async () => {
    const own = guardFor(name, standIn);
    const refusal =
      name === 'ollama'
        ? { error: 'Failed to initialize samplers: failed to parse grammar' }
        : {
            error: {
              message: 'Invalid schema for response_format: output_config is too complex',
              type: 'invalid_request_error',
              param: 'response_format',
              code: null,
            },
          };
    standIn.play({ raw: { status: 400, body: refusal } });
    expect(await outcomeOf(own)).toMatchObject({ text: '{"name":"cube"}', finish: 'stop' });
    expect(standIn.asked.length).toBe(2);
    const before = standIn.asked.length;
    expect(await outcomeOf(own)).toMatchObject({ finish: 'stop' });
    expect(standIn.asked.length).toBe(before + 1);
    expect(own.rung).not.toBe(provider.rung);
    own.close();
  });

  it('sends pictures in the form of the wire', async () => {
    expect(await outcomeOf(provider, { images: [{ mime: 'image/png', base64: 'aGVsbG8=' }] })).toMatchObject({ finish: 'stop' });
    expect(JSON.stringify(standIn.asked[0]?.json)).toContain(JSON.stringify(pictureOn(name)).slice(1, -1));
    expect(standIn.breaks).toEqual([]);
  });

  it('asks for plain text without any form', async () => {
    expect(await outcomeOf(provider, { format: 'text', schema: undefined })).toMatchObject({ finish: 'stop' });
    expect(standIn.asked[0]?.text).not.toMatch(/"(response_format|format|output_config)"/);
    expect(standIn.breaks).toEqual([]);
  });
});

describe('the schema of these tests', () => {
  it('keeps the rules of a strict schema', () => expect(lintStrict(SCHEMA)).toEqual([]));
});
