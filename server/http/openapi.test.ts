import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { boxPlan } from '../../plugin-aura/generation/testBoxes.ts';
import { type Reply, TestServer } from '../testing/TestServer.ts';

const documentSchema = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

let server: TestServer;
let document: z.infer<typeof documentSchema>;
let ajv: Ajv2020;
beforeAll(async () => {
  server = await TestServer.start();
  document = documentSchema.parse(JSON.parse((await server.send('GET', '/api/openapi.json')).text));
  ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ $id: 'aura', ...document });
});
afterAll(() => server.stop());

/** What is wrong with a value by a schema of the document. */
function faultsOf(name: string, value: unknown): unknown {
  const validate = ajv.getSchema(`aura#/components/schemas/${name}`);
  if (!validate) throw new Error(`The document has no ${name}.`);
  return validate(value) ? [] : validate.errors;
}
const bodyOf = (reply: Reply): unknown => JSON.parse(reply.text);

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and names every address that answers', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual([
      '/api/ai/generate-3d-model',
      '/api/ai/refine-design',
      '/api/ai/generate-variations',
      '/api/ai/status',
      '/api/ai/streams/{id}',
      '/api/settings',
      '/api/settings/key',
      '/api/settings/model',
      '/api/settings/order',
      '/api/settings/limit',
      '/api/settings/mcp',
      '/api/settings/test',
      '/api/settings/refresh',
      '/api/scene/tasks',
      '/api/scene/outcome',
      '/api/scene/read',
      '/api/scene/apply',
      '/api/openapi.json',
    ]);
    for (const name of Object.keys(document.components.schemas)) expect(() => faultsOf(name, {})).not.toThrow();
  });

  it.each<[string, string, () => Promise<Reply>]>([
    ['a design', 'Generation', () => server.post('generate-3d-model', { prompt: 'box 20', session_id: 'a' })],
    ['a reply', 'Generation', () => server.post('generate-3d-model', { prompt: 'thanks' })],
    ['a refinement', 'Refinement', () => server.post('refine-design', { plan: boxPlan(20), instruction: '30' })],
    ['variations', 'Variations', () => server.post('generate-variations', { plan: boxPlan(20), count: 2 })],
    ['the status', 'Status', () => server.send('GET', '/api/ai/status')],
    ['a refusal', 'Problem', () => server.post('generate-3d-model', { prompt: '' })],
    ['what cannot be built', 'Refinement', () => server.post('refine-design', { plan: boxPlan(20), instruction: '0' })],
  ])('describes %s as it comes', async (_, name, ask) => {
    const body = bodyOf(await ask());
    expect(faultsOf(name, body)).toEqual([]);
    // The schema can fail: it is no description of everything.
    expect(faultsOf(name, { ...(body as object), metadata: 7, version: 7, status: 'x', variations: 7 })).not.toEqual([]);
  });

  it('describes every event of a stream', async () => {
    const { text } = await server.post('generate-3d-model', { prompt: 'box 20' }, { accept: 'text/event-stream' });
    const events = text
      .trim()
      .split('\n\n')
      .map((block) => JSON.parse(/^data: (.*)$/m.exec(block)![1]!));
    expect(events.length).toBeGreaterThan(10);
    for (const event of events) expect(faultsOf('Event', event)).toEqual([]);
  });

  it('describes requests as they may be sent: what has a default may be left out', () => {
    expect(faultsOf('GenerateRequest', { prompt: 'a ring', complexity: 'auto', context: { units: 'mm' } })).toEqual([]);
    expect(faultsOf('RefineRequest', { plan: { operations: [{ id: 'a', op: 'box' }] }, instruction: 'wider' })).toEqual([]);
    expect(faultsOf('GenerateRequest', { promt: 'a ring' })).not.toEqual([]);
    expect(faultsOf('VariationsRequest', { prompt: 'a ring', count: 6 })).not.toEqual([]);
  });
});
