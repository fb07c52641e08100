import { decode } from 'fast-png';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlan } from '../../plugin-aura/plan/read.ts';
import { threadWorker } from '../testing/threadWorker.ts';
import { registry } from '../vocabulary.ts';
import { GeometryWorker } from './GeometryWorker.ts';

const never = new AbortController().signal;
const SIZE = 96;
/** A red block of 40 x 20 x 10 mm with a blue ball of 10 mm standing on it. */
const BLOCK_AND_BALL = {
  name: 'Block & ball',
  materials: [
    { id: 'red', preset: 'plastic', color: '#d01010' },
    { id: 'blue', preset: 'plastic', color: '#1020d0' },
  ],
  operations: [
    { id: 'block', op: 'box', params: { size: [40, 20, 10] }, material: 'red' },
    { id: 'ball', op: 'sphere', params: { diameter: 10 }, at: { to: 'block.top' }, material: 'blue' },
  ],
};

describe('what the geometry worker draws and writes', () => {
  let worker: GeometryWorker;
  beforeAll(async () => {
    worker = new GeometryWorker({ start: await threadWorker('picture-test'), buildMs: 60_000 });
  });
  afterAll(() => worker.close());

  it('draws a plan from three sides, the parts in their places and colours', async () => {
    const picture = decode(await worker.draw(readPlan(BLOCK_AND_BALL, registry), SIZE, never));
    expect([picture.width, picture.height]).toEqual([3 * SIZE, SIZE]);
    const colourAt = (view: number, right: number, down: number): string => {
      const at = (Math.round(down * SIZE) * picture.width + view * SIZE + Math.round(right * SIZE)) * picture.channels;
      const [red, , blue] = [picture.data[at]!, picture.data[at + 1]!, picture.data[at + 2]!];
      return red > 1.5 * blue ? 'red' : blue > 1.5 * red ? 'blue' : 'paper';
    };
    const [front, above] = [1, 2];
    expect(colourAt(front, 0.5, 0.28)).toBe('blue');
    expect(colourAt(front, 0.5, 0.6)).toBe('red');
    expect(colourAt(front, 0.15, 0.28)).toBe('paper');
    expect(colourAt(above, 0.5, 0.5)).toBe('blue');
    expect(colourAt(above, 0.15, 0.5)).toBe('red');
    expect(colourAt(above, 0.5, 0.2)).toBe('paper');
  });

  it('says why a plan that cannot be built has no picture', async () => {
    const hollow = { operations: [{ id: 'cup', op: 'create_tube', params: { diameter: 20, wall: 15, length: 10 } }] };
    await expect(worker.draw(readPlan(hollow, registry), SIZE, never)).rejects.toThrow(/^The plan cannot be built\. .*wall/i);
  });

  it.each([
    ['glb', 'block-ball.glb', /^glTF/],
    ['obj', 'block-ball.obj', /^v /m],
    ['stl', 'block-ball.stl', /./],
  ] as const)('writes %s', async (format, name, start) => {
    const { files } = await worker.write(readPlan(BLOCK_AND_BALL, registry), format, never);
    const [first] = files;
    expect(first?.name).toBe(name);
    expect(Buffer.from(first?.data ?? '').toString('latin1')).toMatch(start);
  });
});
