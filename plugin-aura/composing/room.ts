import type { BriefThing } from '../plan/brief.ts';
import type { Placement } from '../plan/plan.ts';
import type { Context, Made } from './context.ts';
import { tidy } from './draft.ts';
import type { Edge } from './edges.ts';
import { sizeOf } from './featureTools.ts';
import { plus } from './positions.ts';

/** Room among what stands together: between two of a row, before what stands on a table, on each of several. */

/** "A candle on each plate": one of them for every one that is stood on. */
export const isOnEach = ({ said, bases, relation }: Edge, { count }: BriefThing, things: ReadonlyMap<string, BriefThing>): boolean => {
  const bearers = things.get(bases[0]!)?.count ?? 1;
  if (bearers < 2 || said === undefined) return false;
  return count === 1 ? /\b(each|every)\b/.test(said.words) : count === bearers && relation === 'on';
};

const ARRAYS: ReadonlySet<string> = new Set(['linear_array', 'polar_array', 'grid_array', 'place']);

/** Repeats a thing just as what it stands on is repeated; false where that stands alone. */
export function copyAlong(made: Made, base: Made, { draft }: Context): boolean {
  const array = draft.get(base.place);
  if (!array || !ARRAYS.has(array.op)) return false;
  const id = draft.add({
    id: `${made.id}_each`,
    op: array.op,
    name: draft.get(made.place)?.name ?? 'Each',
    inputs: [...made.tops],
    params: structuredClone(array.params),
    ...(made.material && { material: made.material }),
  });
  made.tops = [id];
  made.place = id;
  return true;
}

/** Two of a row stand so far apart that what is between them has room. */
export function makeRoom(made: Made, base: Made, { draft }: Context): void {
  const row = draft.get(base.place);
  const [x, y, z] = sizeOf(made);
  // what follows from the rest, as the width of a sofa from its seats, is no more than so much
  const wide = made.sheet?.number('length') ?? x ?? (y === undefined && z === undefined ? undefined : 1.25 * Math.max(y ?? 0, z ?? 0));
  const step = row?.op === 'linear_array' ? row.params.step : undefined;
  if (!row || wide === undefined || !Array.isArray(step)) return;
  row.params.step = [`= max(1.5 * ${base.id}.size_x, ${base.id}.size_x + ${tidy(1.25 * wide)})`, ...step.slice(1)];
}

/** A monitor with a keyboard before it stands back on its desk, one with a lamp behind it forward. */
export function leaveRoom({ id }: BriefThing, at: Placement, base: Made, edges: readonly Edge[]): void {
  const around = edges.filter(({ bases }) => bases.includes(id)).map(({ relation }) => relation);
  const sign = around.some((relation) => relation === 'front' || relation === 'facing') ? -1 : around.includes('behind') ? 1 : 0;
  if (sign === 0) return;
  const [x = 0, y = 0, z = 0] = at.offset ?? [];
  at.offset = [x, y, z === 0 ? `= ${sign * 0.22} * ${base.place}.size_z` : plus(z, sign)];
}

/** What is put on a stand under a dome is seen there, and does not stand on the glass: the dome is left off unless it was said. */
export function uncover({ id, definition, sheet }: Made, { draft }: Context): void {
  const cover = Object.values(definition?.spoken?.parts ?? {}).find(({ names }) => names?.includes('cloche'));
  for (const [param, value] of Object.entries(cover?.absent ?? {})) {
    const operation = draft.get(id);
    if (operation && sheet?.said.has(param) !== true) operation.params[param] = value;
  }
}

/** Water under a bridge runs across it, beyond both of its sides, and is as wide as the bridge leaves open. */
export function flowBelow(made: Made, bridge: Made, at: Placement, { draft }: Context): void {
  const operation = draft.get(made.id);
  if (operation?.op !== 'create_pond' || !/bridge/.test(bridge.definition?.op ?? '') || made.sheet?.said.has('width')) return;
  const { place } = bridge;
  operation.params.width = `= 3 * ${place}.size_z + 0.6 * ${place}.size_x`;
  operation.params.flow = `= 0.62 * ${place}.size_x`;
  const idle = draft.parameters.findIndex(({ name }) => name === `${made.id}_width`);
  if (idle >= 0) draft.parameters.splice(idle, 1);
  at.rotate = [0, 90, 0];
}
