import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GeometryClient, type GeometryPort } from '../generation/geometry/GeometryClient.ts';
import { Kernel } from '../kernel/kernel.ts';
import { type Plan, planSchema } from '../plan/plan.ts';
import { connectDesk } from './testWorkshop.ts';
import { Workshop } from './Workshop.ts';

let kernel: Kernel;
beforeAll(async () => {
  kernel = await Kernel.load();
});

const boxes = (number: number, size = 5): Plan =>
  planSchema.parse({
    operations: Array.from({ length: number }, (_, index) => ({
      id: `box_${index}`,
      op: 'box',
      params: { size: [size + index, size, size] },
    })),
  });

/** A worker that can be made to fail as a real one does. */
function fragile() {
  const starts: { fail(): void }[] = [];
  const client = new GeometryClient(() => {
    const inner = connectDesk(kernel);
    const listeners: ((cause: string) => void)[] = [];
    const port: GeometryPort = { ...inner, onEnd: (listener) => listeners.push(listener) };
    starts.push({ fail: () => listeners.forEach((tell) => void tell('')) });
    return port;
  });
  return { client, starts };
}

describe('the page and its geometry worker', () => {
  const { client, starts } = fragile();
  const workshop = new Workshop(client);
  afterAll(() => workshop.dispose());

  it('starts no worker before there is work', () => {
    expect(starts).toHaveLength(0);
  });

  it('builds a plan and tells each operation before it is made', async () => {
    const seen: string[] = [];
    const built = await workshop.build(boxes(3), { progress: (done, total) => seen.push(`${done}/${total}`) });
    expect(built.parts.map(({ id }) => id)).toEqual(['box_0', 'box_1', 'box_2']);
    expect(built.report?.parts).toHaveLength(3);
    expect(seen).toEqual(['0/3', '1/3', '2/3']);
  });

  it('keeps meshes that have not changed, by owner', async () => {
    const owner = {};
    const meshOf = (built: Awaited<ReturnType<Workshop['build']>>, id: string) => {
      const object = built.parts.find((part) => part.id === id)?.object;
      return object && 'geometry' in object ? object.geometry : undefined;
    };
    const first = await workshop.build(boxes(2), { owner });
    const plan = boxes(2);
    const second = await workshop.build(
      { ...plan, operations: plan.operations.map((entry) => (entry.id === 'box_1' ? { ...entry, params: { size: [9, 9, 9] } } : entry)) },
      { owner },
    );
    expect(meshOf(second, 'box_0')).toBe(meshOf(first, 'box_0'));
    expect(meshOf(second, 'box_1')).not.toBe(meshOf(first, 'box_1'));
  });

  it('rejects with the reason of the signal, and goes on with the next request', async () => {
    const controller = new AbortController();
    const cancelled = workshop.build(boxes(40, 2), {
      signal: controller.signal,
      progress: () => controller.abort(new Error('not wanted')),
    });
    await expect(cancelled).rejects.toThrow('not wanted');
    expect((await workshop.build(boxes(1))).parts).toHaveLength(1);
  });

  it('lets only the newest draft count', async () => {
    const owner = {};
    const drafts = await Promise.all([6, 7, 8, 9].map((size) => workshop.draft(boxes(1, size), owner)));
    expect(drafts.map((draft) => draft !== null)).toEqual([true, false, false, true]);
  });

  it('fails what was under way when the worker dies, and starts another for the next request', async () => {
    const before = starts.length;
    const lost = workshop.build(boxes(2));
    starts.at(-1)?.fail();
    await expect(lost).rejects.toMatchObject({ name: 'WorkerFailure', message: 'The geometry worker stopped.' });
    expect((await workshop.build(boxes(2))).parts).toHaveLength(2);
    expect(starts).toHaveLength(before + 1);
  });

  it('sends the vocabulary without what cannot be sent', async () => {
    const vocabulary = await workshop.vocabulary();
    expect(vocabulary.get('box')).toMatchObject({ family: 'solids', params: { size: { kind: 'vector', size: 3 } } });
    expect(structuredClone(vocabulary).size).toBe(vocabulary.size);
  });
});
