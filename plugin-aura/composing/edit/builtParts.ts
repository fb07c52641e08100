import type { PartReport } from '../../evaluation/reportSchema.ts';
import { idOf } from '../draft.ts';
import { geometryOf } from '../geometry.ts';
import { singular } from '../names.ts';
import type { Hit } from './hits.ts';
import type { Work } from './work.ts';

/** Parts as they were built, by the thing or part of the brief that they belong to, and the boxes around them. */

export type Bounds = PartReport['bounds'];
export type Axis = 0 | 1 | 2;

export const joined = (all: readonly Bounds[]): Bounds | undefined =>
  all.length === 0
    ? undefined
    : {
        min: [0, 1, 2].map((k) => Math.min(...all.map(({ min }) => min[k]!))) as [number, number, number],
        max: [0, 1, 2].map((k) => Math.max(...all.map(({ max }) => max[k]!))) as [number, number, number],
      };
export const middle = ({ min, max }: Bounds, axis: Axis): number => (min[axis] + max[axis]) / 2;
export const extent = ({ min, max }: Bounds, axis: Axis): number => max[axis] - min[axis];

/** Parts as they were built that belong to the thing with this id in the brief; "mug_2" is another mug, and no part of "mug". */
export function builtOf(id: string, parts: readonly PartReport[] | undefined): PartReport[] {
  const operation = idOf(id);
  return (parts ?? []).filter(
    (part) =>
      part.operation === operation ||
      (part.operation.startsWith(`${operation}_`) && !/^\d+(?:_|$)/.test(part.operation.slice(operation.length + 1))),
  );
}

/** Built parts that a part of the brief means, by what its owner calls them. */
export function builtPartsOf({ thing, owners }: Hit, { parts, vocabulary }: Pick<Work, 'parts' | 'vocabulary'>): PartReport[] {
  const root = owners.at(-1);
  if (!root) return builtOf(thing.id, parts);
  const definition = root.op === undefined ? undefined : vocabulary.get(root.op);
  const names = new Set(
    [thing.noun, ...(thing.built ?? []), ...(definition ? geometryOf(definition, thing.noun, vocabulary) : [])].map(plain),
  );
  const exact = builtOf(root.id, parts).filter(({ name, role }) => names.has(plain(name)) || names.has(plain(role)));
  const own = exact.filter(({ name }) => names.has(plain(name)));
  return own.length > 0 ? own : exact;
}
const plain = (name: string): string => singular(name.toLowerCase().replaceAll('_', ' '));
