import type { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BuildTimeout } from '../../plugin-aura/generation/errors.ts';
import { boxPlan } from '../../plugin-aura/generation/testBoxes.ts';
import { threadWorker } from '../testing/threadWorker.ts';
import { GeometryWorker } from './GeometryWorker.ts';
import { Recent } from './Recent.ts';

let startThread: () => Worker;
beforeAll(async () => {
  startThread = await threadWorker('geometryWorker.test');
});

const open: GeometryWorker[] = [];
afterEach(() => Promise.all(open.splice(0).map((worker) => worker.close())));

function geometryWorker(buildMs = 60_000, restMs?: number): { worker: GeometryWorker; threads: Worker[] } {
  const threads: Worker[] = [];
  const start = (): Worker => {
    const thread = startThread();
    threads.push(thread);
    return thread;
  };
  const worker = new GeometryWorker({ start, buildMs, restMs });
  open.push(worker);
  return { worker, threads };
}

const never = new AbortController().signal;
const buildBox = (worker: GeometryWorker, side: number, signal = never) => worker.build(boxPlan(side), 'draft', signal);

describe('GeometryWorker', () => {
  it('builds in one thread, many at a time, and reports volumes, problems and numbers', async () => {
    const { worker, threads } = geometryWorker();
    const results = await Promise.all([10, 20, 30].map((side) => buildBox(worker, side)));
    expect(threads).toHaveLength(1);
    expect(results.map(({ report }) => Math.round(report.bounds.max[1] - report.bounds.min[1]))).toEqual([10, 20, 30]);
    expect(results[1]!.report.parts[0]).toMatchObject({ material: 'Oak', watertight: true });
    expect(results[1]!.numbers).toContainEqual({ place: 'block.size[0]', value: 20 });
    expect(results[1]!.report.problems).toEqual([]);
  });

  it('fails what is under way when it closes, and starts no other thread afterwards', async () => {
    const { worker, threads } = geometryWorker();
    const building = buildBox(worker, 10);
    const outcome = expect(building).rejects.toThrow(/closing/);
    await worker.close();
    await outcome;
    await expect(buildBox(worker, 11)).rejects.toThrow(/closing/);
    expect(threads).toHaveLength(1);
  });

  it('ends its thread at rest, and starts another with the next build', async () => {
    const { worker, threads } = geometryWorker(60_000, 0);
    await buildBox(worker, 10);
    await new Promise((resolve) => threads[0]!.once('exit', resolve));
    expect((await buildBox(worker, 20)).report.parts).toHaveLength(1);
    expect(threads).toHaveLength(2);
  });

  it('answers the same plan from memory, whatever its name', async () => {
    const { worker } = geometryWorker();
    const first = await buildBox(worker, 10);
    const again = await worker.build({ ...boxPlan(10), name: 'Another' }, 'draft', never);
    expect(again).toBe(first);
  });

  it('gives up at once when nobody waits any more, and goes on with the next', async () => {
    const { worker } = geometryWorker();
    const abort = new AbortController();
    const first = buildBox(worker, 10, abort.signal);
    abort.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    await expect(buildBox(worker, 11)).resolves.toMatchObject({ report: { problems: [] } });
  });

  it('ends a thread that takes too long, and starts another at the next need', async () => {
    const { worker, threads } = geometryWorker(1);
    await expect(buildBox(worker, 10)).rejects.toBeInstanceOf(BuildTimeout);
    await expect(buildBox(worker, 10)).rejects.toBeInstanceOf(BuildTimeout);
    expect(threads).toHaveLength(2);
  });

  it('fails what a dying thread was at, and starts another', async () => {
    const { worker, threads } = geometryWorker();
    await buildBox(worker, 10);
    const lost = buildBox(worker, 12);
    const failed = expect(lost).rejects.toThrow('ended with code');
    await threads[0]!.terminate();
    await failed;
    await expect(buildBox(worker, 12)).resolves.toMatchObject({ report: { problems: [] } });
    expect(threads).toHaveLength(2);
  });

  it('reports what is wrong with a plan that cannot be built', async () => {
    const { worker } = geometryWorker();
    const plan = { ...boxPlan(10), operations: [{ id: 'a', op: 'nonsense', params: {} }] };
    expect((await worker.build(plan, 'draft', never)).report.problems).toMatchObject([{ code: 'unknown_operation', severity: 'error' }]);
  });
});

describe('Recent', () => {
  it('forgets what was not used for longest', () => {
    const recent = new Recent<number>(2);
    recent.set('a', 1);
    recent.set('b', 2);
    expect(recent.get('a')).toBe(1);
    recent.set('c', 3);
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
  });
});
