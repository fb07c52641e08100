import type { Fact } from '../../plan/brief.ts';
import type { Dimension } from '../../plan/spoken.ts';
import type { Bare } from '../measurePhrase.ts';
import type { Piece } from '../workpiece/atoms.ts';
import { labelAt, matchAt } from '../workpiece/phrases.ts';
import { measureOf, type Step } from './step.ts';

/** Sizes of a step: "80 x 40 x 10", "20 in diameter", "height of 30", "of the same diameter", "half the width". */
export interface SizePhrase {
  facts: Bare<Fact>[];
  length: number;
}

type Value = Extract<Piece, { kind: 'value' }>;
const sized = (value: number, dimension: Dimension, of?: string): Bare<Fact> => ({
  kind: 'measure',
  dimension,
  value,
  ...(of === undefined ? {} : { of }),
});

const SHARES: Readonly<Record<string, number>> = { same: 1, equal: 1, half: 0.5, twice: 2, double: 2 };
const OTHERS: Readonly<Record<string, Dimension>> = {
  high: 'height',
  tall: 'height',
  wide: 'width',
  long: 'length',
  deep: 'depth',
  thick: 'thickness',
};

/** A size that is told by that of another step. */
function sharedAt(tokens: readonly string[], at: number, other: Step | undefined): SizePhrase | undefined {
  const of =
    matchAt(
      tokens,
      at,
      /^(?:of |with |has |have )?(?:the |a |an )?(same|equal|half|twice|double)(?: of)?(?: the| its)? (diameter|width|size|height|length|thickness|depth)(?: (?:as|of) (?:it|that|the [a-z]+))? /,
    ) ?? matchAt(tokens, at, /^(half|twice|equally|just) as (high|tall|wide|long|deep|thick)(?: as (?:it|that|the [a-z]+))? /);
  if (!of || !other) return undefined;
  const dimension = OTHERS[of.found[2]!] ?? (of.found[2] as Dimension);
  const same = measureOf(other, dimension);
  if (!same) return undefined;
  const share = SHARES[of.found[1]!] ?? 1;
  return {
    facts: [sized(same.value * share, dimension === 'size' && same.of ? 'width' : dimension, same.of)],
    length: of.length,
  };
}

/** The sizes that begin at a token; undefined where none does. `round`: of what has a diameter. */
export function sizeAt(
  pieces: readonly Piece[],
  tokens: readonly string[],
  at: number,
  { other, shape, far = false }: { other?: Step; shape?: string; far?: boolean } = {},
): SizePhrase | undefined {
  const shared = sharedAt(tokens, at, other);
  if (shared) return shared;
  const value = (k: number): Value | undefined => {
    const piece = pieces[k];
    return piece?.kind === 'value' ? piece : undefined;
  };
  // "diameter of 20", "wall 3", "with a height of 30", "edge length 40", "side 30"
  const lead = matchAt(tokens, at, /^(?:(?:with |of |has |and )*(?:an? |the |its )?)/)?.length ?? 0;
  for (const skip of lead > 0 ? [lead, 0] : [0]) {
    const label = labelAt(tokens, at + skip);
    const edge = label ? undefined : matchAt(tokens, at + skip, /^(?:edge|edge length|side) (?:of |= |: |is )?(?=# )/);
    const behind = label ? at + skip + label.length : 0;
    const joined = label ? (matchAt(tokens, behind, /^(?:of |= |: |is |equal to )?(?=# )/)?.length ?? 0) : 0;
    const number = edge ? value(at + skip + edge.length) : label ? value(behind + joined) : undefined;
    if (number && !number.worded && !(label?.after && joined === 0)) {
      const end = (edge ? at + skip + edge.length : behind + joined) + 1;
      // "wall 60 high": the number has its own word, and "wall" is a thing
      if (!edge && labelAt(tokens, end) && tokens[end] !== 'and') continue;
      return { facts: [edge ? sized(number.value, 'side') : sized(number.value, label!.dimension, label!.of)], length: end - at };
    }
  }
  const first = matchAt(tokens, at, /^(?:of |with |by |measuring |x |and )*(?=# )/)?.length ?? 0;
  const start = at + first;
  const one = value(start);
  if (!one || one.times) return undefined;
  const chain = [one];
  while (chain.length < 3 && tokens[start + 2 * chain.length - 1] === 'x' && value(start + 2 * chain.length))
    chain.push(value(start + 2 * chain.length)!);
  let end = start + 2 * chain.length - 1;
  if (chain.length > 1) {
    if (one.worded) return undefined;
    // "30 x 20 x 10 high", "50 x 50 base"
    const label = labelAt(tokens, end);
    if (label?.after && chain.length === 3) end += label.length;
    if (label?.after && chain.length === 2 && label.of === undefined) {
      const [a, b] = chain as [Value, Value];
      return { facts: [sized(a.value, 'size'), sized(b.value, label.dimension)], length: end + label.length - at };
    }
    return {
      facts: chain.map((number, index) => ({ ...sized(number.value, 'size'), index, among: chain.length }) as Bare<Fact>),
      length: end - at,
    };
  }
  if (one.angle) return undefined;
  const apart = matchAt(tokens, end, /^(?:apart|spacing|between (?:the |their )?(?:center|middle|axis)s?(?: of (?:the |their )?[a-z]+)?) /);
  if (apart) return { facts: [{ kind: 'pattern', pattern: 'row', spacing: one.value }], length: end + apart.length - at };
  const square = matchAt(tokens, end, /^(?:square|edge|edge length|side) (?![a-z]+ed )/);
  if (square && !/^(from|of)$/.test(tokens[end + square.length] ?? ''))
    return { facts: [sized(one.value, 'side')], length: end + square.length - at };
  const where = matchAt(tokens, end, /^(?:(?:in )?diameter )?(?:at|on) the (base|bottom|top|tip|back|front) /);
  if (where && !/^(?:edge|side|face|corner|of)$/.test(tokens[end + where.length] ?? ''))
    return {
      facts: [sized(one.value, 'diameter', /top|tip/.test(where.found[1]!) ? 'top' : where.found[1] === 'front' ? 'front' : 'base')],
      length: end + where.length - at,
    };
  const wall = matchAt(tokens, end, /^(outside|outer|inside|inner)(?: (diameter|radius))? (?!edge|side|face)/);
  if (wall)
    return {
      facts: [sized(one.value, (wall.found[2] as Dimension | undefined) ?? 'diameter', /^in/.test(wall.found[1]!) ? 'inside' : 'outside')],
      length: end + wall.length - at,
    };
  const in_ = tokens[end] === 'in' ? 1 : 0;
  const label = labelAt(tokens, end + in_);
  if (
    label &&
    (label.after || /^(diameter|radius|width|height|length|depth|thickness)$/.test(label.dimension)) &&
    !(in_ === 1 && label.after)
  ) {
    // "10 depth 5": the word belongs to the number behind it, unless that one has its own
    const next = end + in_ + label.length;
    if (value(next) && !label.after && in_ === 0 && !labelAt(tokens, next + 1) && tokens[next + 1] !== 'x') return undefined;
    return { facts: [sized(one.value, label.dimension, label.of)], length: end + in_ + label.length - at };
  }
  if (one.worded || far || matchAt(tokens, end, /^(?:away |in |inward )?from |^in (?:[,.;] |and |$)|^(?:in|inset|inward) $/))
    return undefined;
  return {
    facts: [sized(one.value, /^(cylinder|sphere|hemisphere|cone|ring|tube|hole)$/.test(shape ?? '') ? 'diameter' : 'size')],
    length: end - at,
  };
}
