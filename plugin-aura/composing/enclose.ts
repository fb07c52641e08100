import type { BriefThing } from '../plan/brief.ts';
import type { Context, Made } from './context.ts';
import { capitalise, tidy } from './draft.ts';
import { sizeOf } from './featureTools.ts';
import type { Spot } from './pyramid.ts';
import { slotsOf } from './sheet.ts';

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

/** What nature makes of any size. */
const NATURAL = /^create_(rock|terrain|tree_stump|log|cloud)$/;
/** Of what stands on it: widths that it has at least, and width of what is known by its height alone. */
const FOOTING = { room: 1.8, slender: 0.45 };

/** "A lighthouse on a rock": what nature makes is as wide as what stands on it needs, where no size of it was said. */
export function bearWhole(one: Made, base: Made, { draft }: Context): void {
  const { sheet, definition } = base;
  const width = draft.parameters.find(({ name }) => name === `${base.id}_width`);
  const isNatural = base.place === base.id && sheet !== undefined && definition !== undefined && NATURAL.test(definition.op);
  if (!isNatural || !width || [...slotsOf(definition).keys()].some((address) => sheet.said.has(address))) return;
  const [x, y, z] = sizeOf(one);
  const widest = Math.max(x ?? 0, z ?? 0) || FOOTING.slender * (y ?? 0);
  const needed = tidy(FOOTING.room * widest);
  if (typeof width.value !== 'number' || needed <= width.value) return;
  width.value = needed;
  width.min = tidy(0.5 * needed);
  width.max = tidy(2 * needed);
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
