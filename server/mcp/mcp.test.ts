import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { boxPlan } from '../../plugin-aura/generation/testBoxes.ts';
import { readConfig } from '../config.ts';
import { GeometryWorker } from '../geometry/GeometryWorker.ts';
import { Providers } from '../providers/index.ts';
import { TestServer } from '../testing/TestServer.ts';
import { threadWorker } from '../testing/threadWorker.ts';

const resultSchema = z.object({
  isError: z.boolean().optional(),
  content: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('text'), text: z.string() }),
      z.object({ type: z.literal('image'), data: z.string(), mimeType: z.string() }),
      z.object({
        type: z.literal('resource'),
        resource: z.object({ uri: z.string(), mimeType: z.string(), text: z.string().optional(), blob: z.string().optional() }),
      }),
    ]),
  ),
});

/** An assistant at the address, by the protocol's own client. */
async function assistant(url: string, headers: Record<string, string> = {}): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`), { requestInit: { headers } }));
  return client;
}

async function call(client: Client, name: string, given: Record<string, unknown> = {}) {
  const { isError = false, content } = resultSchema.parse(await client.callTool({ name, arguments: given }));
  const texts = content.flatMap((block) => (block.type === 'text' ? [block.text] : []));
  return { isError, content, texts, said: texts.join('\n') };
}

const PING = {
  body: JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
  }),
  headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
};

describe('assistants over HTTP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aura-mcp-'));
  const config = { ...readConfig({}).providers, folder, variables: {}, discover: false };
  let geometry: GeometryWorker;
  let providers: Providers;
  let server: TestServer;
  beforeAll(async () => {
    geometry = new GeometryWorker({ start: await threadWorker('mcp-test'), buildMs: 60_000 });
    providers = new Providers({ config });
    server = await TestServer.start({ providers, geometry });
  });
  afterAll(async () => {
    await server.stop();
    geometry.close();
    providers.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are kept out until it is allowed in the settings, and again when it no longer is', async () => {
    await expect(assistant(server.url)).rejects.toThrow(/may not come in/);
    const allow = (allowed: boolean) =>
      server.send('POST', '/api/settings/mcp', { body: JSON.stringify({ allowed }), headers: { 'content-type': 'application/json' } });
    expect(JSON.parse((await allow(true)).text)).toMatchObject({ mcp: true });
    const client = await assistant(server.url);
    await allow(false);
    await expect(client.listTools()).rejects.toThrow(/may not come in/);
    await client.close();
    providers.setMcp(true);
  });

  it('are checked as the API is: foreign names, foreign pages, and bodies too large or of another type', async () => {
    const send = (headers: Record<string, string>, body = PING.body) =>
      server.send('POST', '/mcp', { body, headers: { ...PING.headers, ...headers } });
    expect(await send({ host: 'evil.example' })).toMatchObject({ status: 421 });
    expect(await send({ origin: 'https://evil.example' })).toMatchObject({ status: 403 });
    expect(await send({ 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 });
    expect(await server.send('GET', '/mcp', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } })).toMatchObject({
      status: 403,
    });
    expect(await send({ 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
    expect(await send({}, JSON.stringify({ ...JSON.parse(PING.body), fill: 'x'.repeat(3_000_000) }))).toMatchObject({ status: 413 });
    expect(await send({ 'mcp-session-id': 'none' })).toMatchObject({ status: 404 });
    expect(await send({})).toMatchObject({ status: 200 });
  });

  it('want the access token where one is set', async () => {
    const guarded = await TestServer.start({ providers, geometry, config: { token: 'a-long-random-token' } });
    await expect(assistant(guarded.url)).rejects.toThrow(/access token/);
    const client = await assistant(guarded.url, { authorization: 'Bearer a-long-random-token' });
    expect((await client.listTools()).tools.length).toBeGreaterThan(5);
    await client.close();
    await guarded.stop();
  });

  it('read the page from which plans are written, and operations in full', async () => {
    const client = await assistant(server.url);
    const page = await call(client, 'aura_plan_language', { families: ['jewelry'] });
    expect(page.said).toContain('create_bezel_setting');
    expect((await call(client, 'aura_plan_language', { families: ['cheese'] })).said).toMatch(/There is no family "cheese"/);
    const shank = await call(client, 'aura_operations', { names: ['create_shank'] });
    expect(JSON.parse(shank.said)).toMatchObject({ op: 'create_shank', params: { type: 'object' } });
    expect((await call(client, 'aura_operations', { words: 'bezel' })).said).toContain('create_bezel_setting (jewelry)');
    await client.close();
  });

  it('build a plan and see it; of a bad one they are told every problem with its place', async () => {
    const client = await assistant(server.url);
    const built = await call(client, 'aura_build_plan', { plan: boxPlan(20), view_px: 96 });
    expect(built.isError).toBe(false);
    expect(JSON.parse(built.texts[0]!)).toMatchObject({ size_mm: [20, 20, 20], problems: [] });
    const picture = built.content.find((block) => block.type === 'image');
    expect(
      Buffer.from(picture?.data ?? '', 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    const bad = await call(client, 'aura_build_plan', {
      plan: {
        operations: [
          { id: 'a', op: 'bxo' },
          { id: 'b', op: 'box', params: { size: 'big' } },
        ],
      },
    });
    expect(bad.isError).toBe(true);
    expect(bad.said).toContain('operations[0].op');
    expect(bad.said).toContain('operations[1].params.size');
    await client.close();
  });

  it('generate, refine and vary, with progress where it is asked for', async () => {
    const client = await assistant(server.url);
    const heard: number[] = [];
    const made = resultSchema.parse(
      await client.callTool({ name: 'aura_generate_plan', arguments: { prompt: 'box 20' } }, undefined, {
        onprogress: ({ progress }) => heard.push(progress),
      }),
    );
    const [first] = made.content;
    const { plan } = JSON.parse(first?.type === 'text' ? first.text : '');
    expect(plan).toMatchObject(boxPlan(20));
    expect(heard).toEqual([10, 30, 50, 70, 90, 100]);
    const refined = await call(client, 'aura_refine_plan', { plan, instruction: '30' });
    expect(JSON.parse(refined.texts[0]!).plan.parameters).toEqual(boxPlan(30).parameters);
    expect(JSON.parse(refined.texts[1]!).changes).toHaveLength(1);
    const varied = await call(client, 'aura_vary_plan', { plan, count: 2 });
    expect(varied.texts).toHaveLength(4);
    await client.close();
  });

  it('take models away as text or bytes', async () => {
    const client = await assistant(server.url);
    const resources = async (format: string) =>
      (await call(client, 'aura_export_plan', { plan: boxPlan(20), format })).content.flatMap((block) =>
        block.type === 'resource' ? [block.resource] : [],
      );
    const [obj] = await resources('obj');
    expect(obj?.text).toMatch(/^v /m);
    const [glb] = await resources('glb');
    expect(glb?.mimeType).toBe('model/gltf-binary');
    expect(
      Buffer.from(glb?.blob ?? '', 'base64')
        .subarray(0, 4)
        .toString(),
    ).toBe('glTF');
    await client.close();
  });

  it('are told that no editor allows it where none does', async () => {
    const client = await assistant(server.url);
    const read = await call(client, 'aura_read_scene');
    expect(read).toMatchObject({ isError: true, said: expect.stringContaining('Let an assistant work in this scene') });
    await client.close();
  });
});

describe('the open scene', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server.stop());
  const post = (what: string, body: unknown) =>
    server.send('POST', `/api/scene/${what}`, { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

  /** A page that allows it: gives its word, and each task as it comes. */
  async function page() {
    const leave = new AbortController();
    const response = await fetch(`${server.url}/api/scene/tasks`, { headers: { accept: 'text/event-stream' }, signal: leave.signal });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    const next = async (): Promise<Record<string, unknown>> => {
      for (;;) {
        const data = /^data: (.*)\n\n/m.exec(rest);
        if (data) {
          rest = rest.slice(data.index + data[0].length);
          return JSON.parse(data[1]!);
        }
        rest += (await reader.read()).value ?? '';
      }
    };
    return { word: (await next()).page, next, leave: () => leave.abort() };
  }

  it('is read and changed by the page that allowed it last; a plan arrives as it was read', async () => {
    const open = await page();
    const applying = post('apply', { plan: boxPlan(20), name: 'A box' });
    const task = await open.next();
    expect(task).toMatchObject({ do: 'apply', name: 'A box', plan: boxPlan(20) });
    const applied = { design: 'd', name: 'Box', parts: ['Box'] };
    expect(await post('outcome', { page: open.word, task: task.task, outcome: { applied } })).toMatchObject({ status: 204 });
    expect(JSON.parse((await applying).text)).toEqual(applied);
    open.leave();
  });

  it('takes an outcome only from the page that has the task', async () => {
    const open = await page();
    const reading = post('read', {});
    const { task } = await open.next();
    const outcome = { scene: { units: 'mm', designs: [] } };
    expect(await post('outcome', { page: 'another', task, outcome })).toMatchObject({ status: 404 });
    expect(await post('outcome', { page: open.word, task, outcome: { failed: 'The design was deleted.' } })).toMatchObject({ status: 204 });
    expect(await reading).toMatchObject({ status: 422, text: expect.stringContaining('The design was deleted.') });
    open.leave();
  });

  it('tells at once when the page goes away in the middle of a task', async () => {
    const open = await page();
    const reading = post('read', {});
    await open.next();
    open.leave();
    expect(await reading).toMatchObject({ status: 409, text: expect.stringContaining('no_page') });
  });

  it('never sees a plan that cannot be read', async () => {
    const bad = await post('apply', { plan: { operations: [{ id: 'a', op: 'bxo' }] } });
    expect(bad).toMatchObject({ status: 422, text: expect.stringContaining('operations[0].op') });
  });
});
