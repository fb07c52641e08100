import type { BriefThing } from '../plan/brief.ts';
import type { Context, Made } from './context.ts';
import { capitalise } from './draft.ts';
import type { Spot } from './pyramid.ts';

/** What is as long as the side that it stands along, and closed around something. */
const CLOSES = /fence|hedge|railing|palisade|garden_wall/;

/** "a fence around the house": four lengths of it, each as long as the sides are with room to walk. False of what does not close. */
export function enclose(thing: BriefThing, made: Made, around: Made, { draft }: Context): boolean {
  const operation = draft.get(made.id);
  const address = ['length', 'width'].find((name) => made.sheet?.slot(name) !== undefined);
  if (!CLOSES.test(operation?.op ?? '') || !operation || address === undefined || made.sheet?.said.has(address)) return false;
  const side = `1.5 * max(${around.place}.size_x, ${around.place}.size_z)`;
  operation.params[address] = `= ${side}`;
  const idle = draft.parameters.findIndex(({ name }) => name === `${made.id}_${address}`);
  if (idle >= 0) draft.parameters.splice(idle, 1);
  const spots: Spot[] = [
    [0, 0, `= 0.5 * ${side}`, 0],
    [`= 0.5 * ${side}`, 0, 0, 90],
    [0, 0, `= -0.5 * ${side}`, 180],
    [`= -0.5 * ${side}`, 0, 0, 270],
  ];
  const id = draft.add({
    id: `${made.id}_sides`,
    op: 'place',
    name: operation.name ?? capitalise(thing.noun),
    inputs: [...made.tops],
    params: { at: spots },
  });
  made.tops = [id];
  made.place = id;
  return true;
}

/** "Four columns with a slab on top": what lies on several and was given no size goes over all of them. */
export function spanOver(thing: BriefThing, one: Made, base: Made, { draft }: Context): void {
  const board = draft.get(one.place);
  const isOpen =
    board?.op === 'box' &&
    one.place === one.id &&
    base.place !== base.id &&
    /(^| )(slab|roof|beam|lintel|plank|board|top)$/.test(thing.noun);
  if (!isOpen || thing.facts.some(({ kind }) => kind === 'measure')) return;
  const [x, y, z] = ['x', 'y', 'z'].map((axis) => `${base.place}.size_${axis}`);
  board.params.size = [`= 1.06 * ${x}`, `= 0.07 * ${y}`, `= 1.06 * ${z}`];
}
