import { Matrix4, Quaternion, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { Kernel } from '../kernel/kernel.ts';
import { registry } from '../operations/index.ts';
import { type Placement, planSchema } from '../plan/plan.ts';
import { Evaluator } from './evaluate.ts';
import { type Move, settleMoves } from './settleMoves.ts';

let evaluator: Evaluator;
beforeAll(async () => {
  evaluator = new Evaluator(await Kernel.load(), registry);
});

const planWith = (at: Placement | undefined, units: 'mm' | 'cm' = 'mm') =>
  planSchema.parse({
    units,
    parameters: [{ name: 'gap', value: 1, unit: units }],
    operations: [
      { id: 'table', op: 'box', params: { size: [40, 4, 20] }, at: { rotate: [0, 30, 0] } },
      { id: 'lamp', op: 'box', params: { size: [6, 10, 3] }, ...(at ? { at } : {}) },
    ],
  });

function placeOf(plan: ReturnType<typeof planWith>) {
  const part = evaluator.evaluate(plan, { quality: 'final' }).parts.find(({ id }) => id === 'lamp');
  if (!part) throw new Error('The lamp was not built.');
  return new Matrix4().fromArray([...part.transform]);
}

/** The lamp, moved by hand in the design's coordinates and turned about its own origin. */
function handMove(plan: ReturnType<typeof planWith>, by: Vector3, turn: Quaternion, stretch = 1): { move: Move; goal: Matrix4 } {
  const built = { position: new Vector3(), quaternion: new Quaternion(), scale: new Vector3() };
  placeOf(plan).decompose(built.position, built.quaternion, built.scale);
  const now = {
    position: built.position.clone().add(by),
    quaternion: turn.clone().multiply(built.quaternion),
    scale: built.scale.clone().multiplyScalar(stretch),
  };
  const stored = (place: typeof built) => ({
    position: place.position.toArray(),
    quaternion: [place.quaternion.x, place.quaternion.y, place.quaternion.z, place.quaternion.w],
    scale: place.scale.toArray(),
  });
  const goal = new Matrix4().compose(now.position, now.quaternion, now.scale);
  return { move: { part: 'lamp', operation: 'lamp', alone: true, built: stored(built), now: stored(now) }, goal };
}

const unturned = new Quaternion();
const turned = new Quaternion().setFromAxisAngle(new Vector3(1, 2, 0.5).normalize(), 0.7);

describe('moves by hand', () => {
  it.each<[string, Placement | undefined]>([
    ['standing by itself', undefined],
    ['standing by itself, with an offset', { offset: [3, 0, '= gap * 2'] }],
    ['on another part', { to: 'table.top' }],
    ['on another part, turned and offset', { to: 'table.top', rotate: [10, 20, 30], offset: [1, 2, 3] }],
    ['at a corner of another part', { my: 'bottom', to: 'table.top left front', embed: 0.5 }],
    ['hinged', { to: 'table.top', pivot: 'bottom', rotate: [0, 0, 25] }],
  ])('are written into the placement of a part %s', (_case, at) => {
    for (const turn of [unturned, turned]) {
      const plan = planWith(at);
      const { move, goal } = handMove(plan, new Vector3(5, 7, -2), turn);
      const { plan: settled, kept } = settleMoves(evaluator, plan, [move]);
      expect(kept).toEqual([]);
      const place = placeOf(settled);
      for (const [index, value] of place.elements.entries()) expect(value).toBeCloseTo(goal.elements[index] ?? 0, 3);
      expect(settled.operations[1]?.at?.to).toBe(at?.to);
    }
  });

  it('keep expressions, and count in the units of the plan', () => {
    const plan = planWith({ to: 'table.top', offset: [0, '= gap', 0] }, 'cm');
    const { move } = handMove(plan, new Vector3(0, 15, 0), unturned);
    const { plan: settled } = settleMoves(evaluator, plan, [move]);
    expect(settled.operations[1]?.at?.offset).toEqual([0, '= (gap) + 1.5', 0]);
  });

  it('stay with the object where no placement can express them', () => {
    const plan = planWith({ to: 'table.top' });
    const stretched = handMove(plan, new Vector3(1, 0, 0), unturned, 1.5).move;
    const oneOfSeveral = { ...handMove(plan, new Vector3(1, 0, 0), unturned).move, alone: false };
    for (const move of [stretched, oneOfSeveral]) expect(settleMoves(evaluator, plan, [move])).toEqual({ plan, kept: [move] });
  });
});
