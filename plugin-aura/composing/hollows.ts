import type { Brief, BriefThing, FactOf } from '../plan/brief.ts';
import { singular, type Vocabulary } from './names.ts';

/**
 * What something is inside of is hollow, and has room for it: "a ball inside a glass box". A box is then one with walls and a floor, open at the
 * top; a plain solid is a shell.
 */

/** Its side against the largest of what is in it, where nobody said how large it is. */
const ROOM = 1.8;
const BOXES = /^(?:box|cube|case)$/;
const SHELLS = /^(?:sphere|ball|cylinder|globe)$/;

const measures = ({ facts }: BriefThing): FactOf<'measure'>[] => facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure');

/** Largest side of one as it is made where nobody said otherwise, or as it was said; undefined of what is not known. */
function extentOf(thing: BriefThing, vocabulary: Vocabulary): number | undefined {
  const said = measures(thing).map(({ value, dimension }) => value * (dimension === 'radius' ? 2 : 1));
  if (said.length > 0) return Math.max(...said);
  const params = Object.values((thing.op !== undefined && vocabulary.get(thing.op)?.params) || {});
  const usual = params.flatMap((param): number[] => {
    if (param.kind === 'number' && param.unit === 'mm' && typeof param.default === 'number') return [param.default];
    return param.kind === 'vector' && Array.isArray(param.default) ? (param.default as readonly number[]).filter((value) => value > 0) : [];
  });
  return usual.length > 0 ? Math.max(...usual) : undefined;
}

/** Changes the brief in place. */
export function settleHollows({ things, relations }: Brief, vocabulary: Vocabulary): void {
  for (const { relation, what, to } of relations) {
    const base = things.find(({ id }) => id === to[0]);
    const mover = things.find(({ id }) => id === what);
    if (!/^(?:in|inside)$/.test(relation) || to.length !== 1 || !base || !mover || base.count !== 1 || base.parts.length > 0) continue;
    // what is only its edges has room
    if (base.facts.some((fact) => fact.kind === 'adjective' && /wire|skelet|frame/.test(fact.adjective))) continue;
    const noun = singular(base.noun);
    if (!/^(?:box|sphere|cylinder)$/.test(base.op ?? '') || !(BOXES.test(noun) || SHELLS.test(noun))) continue;
    const least = (extentOf(mover, vocabulary) ?? 20) * (mover.count > 1 ? Math.ceil(Math.cbrt(mover.count)) : 1);
    const side = Math.round(ROOM * least);
    const sizes = measures(base);
    const [only] = sizes.length === 1 && /^(?:size|side)$/.test(sizes[0]!.dimension) ? sizes : [];
    // "a bigger box": it is
    if (sizes.length === 0) base.facts = base.facts.filter((fact) => fact.kind !== 'extent');
    const said = { words: only?.words ?? base.words, unit: 'mm' };
    if (BOXES.test(noun)) {
      base.op = 'create_enclosure';
      // "a 60 mm box": so are all its sides
      base.facts = base.facts.filter((fact) => fact !== only && !(fact.kind === 'adjective' && fact.adjective === 'cubic'));
      if (only || sizes.length === 0)
        for (const index of [0, 1, 2])
          base.facts.push({
            kind: 'measure',
            dimension: 'size',
            value: only?.value ?? side,
            index,
            among: 3,
            ...said,
            ...(only?.span && { span: only.span }),
          });
    } else {
      base.facts.push({ kind: 'adjective', adjective: 'hollow', words: base.words });
      if (sizes.length === 0)
        base.facts.push({ kind: 'measure', dimension: noun === 'cylinder' ? 'height' : 'diameter', value: side, ...said });
    }
  }
}
