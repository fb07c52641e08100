import type { FactOf } from '../plan/brief.ts';
import type { Edit } from './edit.ts';

/** A size that follows a comparative is what that shall come to: "bigger shade, 50 cm wide", "higher back, 100 cm in all". */

type Scale = Extract<Edit, { kind: 'scale' }>;

/** Words of a change by a number, that are more than a comparative. */
export const BY_NUMBER = /\d|%|\b(?:twice|double|half|triple|third|quarter|times|percent)\b/i;
const IN_ALL = /\b(?:in all|over ?all|in total|altogether|all in all)\b/i;

/** The edits of an instruction with no comparative left that a size behind it settles. */
export function cameTo(edits: readonly Edit[]): Edit[] {
  return edits.flatMap((edit, k): Edit[] => {
    const [before, after] = [edits[k - 1], edits[k + 1]];
    if (edit.kind === 'scale' && after && sizeOf(edit, after)) return [];
    // "longer handles, 15 cm more": by how much, and of which side
    if (edit.kind === 'scale' && after && amountOf(edit, after)) return [];
    if (edit.kind === 'by' && before?.kind === 'scale' && amountOf(before, edit)) return [{ ...edit, dimension: before.dimension }];
    const size = before?.kind === 'scale' ? sizeOf(before, edit) : undefined;
    if (before?.kind !== 'scale' || edit.kind !== 'set' || !size) return [edit];
    const dimension = size.dimension === 'size' ? before.dimension : size.dimension;
    const facts = edit.facts.map((fact) => (fact === size ? { ...size, dimension } : fact));
    return [{ ...edit, facts, ...(IN_ALL.test(edit.words) && { target: { adjectives: [], words: 'it' } }) }];
  });
}

/** Whether an amount without a side is that of a comparative before it. */
const amountOf = (scale: Scale, edit: Edit): boolean =>
  edit.kind === 'by' &&
  edit.unit === 'mm' &&
  edit.dimension === 'size' &&
  edit.target.noun === scale.target.noun &&
  Math.sign(edit.amount) === Math.sign(Math.log(scale.factor)) &&
  !BY_NUMBER.test(scale.words);

/** The one size that is said of the same thing, in the dimension of the comparative. */
function sizeOf(scale: Scale, edit: Edit): FactOf<'measure'> | undefined {
  if (edit.kind !== 'set' || edit.target.noun !== scale.target.noun || BY_NUMBER.test(scale.words)) return undefined;
  const [size, ...more] = edit.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure');
  if (!size || more.length > 0) return undefined;
  return [size.dimension, scale.dimension].includes('size') || size.dimension === scale.dimension ? size : undefined;
}
