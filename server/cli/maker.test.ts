import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registry } from '../../plugin-aura/operations/index.ts';
import { PlanError } from '../../plugin-aura/plan/problem.ts';
import { readPlan } from '../../plugin-aura/plan/read.ts';
import { Maker } from './maker.ts';
import { sentencesOf } from './run.ts';

let maker: Maker;
beforeAll(async () => {
  maker = await Maker.open('draft');
});
afterAll(() => maker.close());

describe('from words to files', () => {
  test('a prompt gives an answer and a GLB', async () => {
    const answer = await maker.answerFor({ prompt: 'a blue cube on a green cylinder', provider: 'patterns' });
    const [file] = await maker.write(answer, 'glb', 'cube.glb');
    expect(file?.name).toBe('cube.glb');
    expect(answer.report.parts.map(({ name }) => name)).toEqual(['Green cylinder', 'Blue cube']);
  });

  test('a saved plan gives the same model again', async () => {
    const answer = await maker.answerFor({ prompt: 'oak table 160 x 80 x 75 cm', provider: 'patterns' });
    const again = await maker.answerOf(readPlan(JSON.parse(JSON.stringify(answer.plan)), registry));
    expect(again.report.bounds).toEqual(answer.report.bounds);
  });

  test('a saved plan that cannot be built is refused with the place of what fails', async () => {
    const plan = readPlan({ operations: [{ id: 'a', op: 'create_tube', params: { diameter: 20, wall: 15 } }] }, registry);
    const error: unknown = await maker.answerOf(plan).catch((reason: unknown) => reason);
    expect(sentencesOf(error)).toMatch(/^operations\[0\]\.params\.wall: A wall of 15 mm/);
  });

  test('OBJ comes with its materials, JSON is the whole answer', async () => {
    const answer = await maker.answerFor({ prompt: 'a red sphere', provider: 'patterns' });
    expect((await maker.write(answer, 'obj', 'out/s.obj')).map(({ name }) => name)).toEqual(['s.obj', 's.mtl']);
    const [json] = await maker.write(answer, 'json', 's.json');
    expect(JSON.parse(String(json?.data))).toMatchObject({ plan: { name: 'Red sphere' } });
  });
});

/** Bounds and number of separate shells of a binary STL; corners are one where they are one to the bit. */
function shellsOf(data: Uint8Array): { count: number; size: number[] } {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const leader = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    while (leader.get(root) !== root) root = leader.get(root)!;
    leader.set(key, root);
    return root;
  };
  const [min, max] = [
    [Infinity, Infinity, Infinity],
    [-Infinity, -Infinity, -Infinity],
  ];
  for (let t = 0; t < view.getUint32(80, true); t++) {
    const keys = [0, 1, 2].map((corner) => {
      const p = [0, 1, 2].map((axis) => view.getFloat32(84 + 50 * t + 12 + 12 * corner + 4 * axis, true));
      p.forEach((value, axis) => {
        min![axis] = Math.min(min![axis]!, value);
        max![axis] = Math.max(max![axis]!, value);
      });
      const key = p.join();
      if (!leader.has(key)) leader.set(key, key);
      return key;
    });
    leader.set(find(keys[1]!), find(keys[0]!));
    leader.set(find(keys[2]!), find(keys[0]!));
  }
  return { count: new Set([...leader.keys()].map(find)).size, size: max!.map((value, axis) => value - min![axis]!) };
}

test('a ring goes to the printer in millimetres, its metal one shell and its stone another (check M10)', async () => {
  const answer = await maker.answerFor({ prompt: 'bezel solitaire, 1 ct, platinum, size 6', provider: 'patterns' });
  const [file] = await maker.write(answer, 'stl', 'ring.stl');
  const { count, size } = shellsOf(file!.data as Uint8Array);
  expect(new TextDecoder().decode((file!.data as Uint8Array).subarray(0, 80))).toContain('millimetres');
  expect(count).toBe(2);
  const { min, max } = answer.report.bounds;
  // An exported ring lies as it stands here or on the printer's plate: its three sizes are the same.
  const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
  sorted(max.map((value, axis) => value - min[axis]!)).forEach((value, k) => {
    expect(sorted(size)[k]).toBeCloseTo(value, 1);
  });
});

test('each metal goes into a file of its own, and the stones into another', async () => {
  const answer = await maker.answerFor({ prompt: 'bezel solitaire, 1 ct, platinum, size 6', provider: 'patterns' });
  const apart = maker.apart(answer, { metals: true, stones: true });
  expect(apart.map(({ name }) => name)).toEqual(['platinum-950', 'stones']);
  for (const { ids } of apart) {
    const [file] = await maker.write(answer, 'stl', 'ring.stl', { only: ids });
    expect(shellsOf(file!.data as Uint8Array).count).toBe(1);
  }
});

test('the checks of a jewel are told, and a table is no jewel', async () => {
  const ring = await maker.answerFor({ prompt: 'six prong solitaire, 1 ct, platinum, size 6', provider: 'patterns' });
  const found = maker.check(ring);
  for (const check of ['G1', 'G4', 'S5', 'S8', 'M1'] as const) expect(found.some((result) => result.check === check)).toBe(true);
  expect(found.filter(({ level, check }) => level === 'error' && check.startsWith('S'))).toEqual([]);
  expect(maker.check(await maker.answerFor({ prompt: 'oak table', provider: 'patterns' }))).toEqual([]);
  const hoops = maker.check(await maker.answerFor({ prompt: 'gold hoop earrings 22 mm', provider: 'patterns' }));
  expect(hoops.map(({ check }) => check)).toEqual(expect.arrayContaining(['G1', 'G2']));
});

test('every problem of a bad plan is told with its place', () => {
  const bad = {
    operations: [
      { id: 'a', op: 'bocks', params: {} },
      { id: 'b', op: 'box', params: { sice: [1, 2, 3] }, at: { to: 'nobody.top' } },
    ],
  };
  try {
    readPlan(bad, registry);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(PlanError);
    const lines = sentencesOf(error).split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['operations[0].op', 'operations[1].at.to', 'operations[1].params.sice']);
  }
});
