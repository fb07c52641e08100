import type { Dimension } from '../../plan/spoken.ts';
import type { Edit, Target } from '../../reading/edit.ts';
import { singular } from '../names.ts';
import type { Measured } from './answer.ts';
import { extent, joined } from './builtParts.ts';

/**
 * Whether what was built after a change is what its words asked for: one thing fewer where one was to be taken away, one stone larger where
 * one was named, nothing below the floor that was put onto a thing. Gives the reason where it is not.
 */
export function notMeant(edits: readonly Edit[], was: Measured, now: Measured): string | undefined {
  const [first, ...more] = edits;
  if (!first || more.length > 0) return undefined;
  const only = asCompared(first);
  if (only.kind === 'remove') return tooMany(only, was, now) ?? notFewer(only, was, now);
  if (only.kind === 'add') return belowGround(only, was, now);
  if (only.kind === 'scale' || only.kind === 'by') return otherSides(only, was, now);
  return undefined;
}

/** "Remove a tower", "take one of the keys away". */
export const ONE_OF =
  /^\s*(?:please\s+)?(?:remove|delete|drop|lose|erase|take (?:away|off|out)|get rid of|take)\s+(?:an?|one|1)\s+(?!(?:bit|little|few)\b)/i;

/** "Remove one of the lower keys", "remove a tower" after which none is left. */
function tooMany({ target, words }: Extract<Edit, { kind: 'remove' }>, was: Measured, now: Measured): string | undefined {
  const some = target.some ?? (ONE_OF.test(words) ? 1 : undefined);
  if (some === undefined) return undefined;
  const [before, after] = [byPlainName(was), byPlainName(now)];
  const named = target.noun === undefined ? [] : [...before].filter(([name]) => name.split(' ').includes(singular(target.noun!)));
  const gone = [...(named.length > 0 ? named : before)].find(([name, copies]) => !after.has(name) && copies > some);
  const noun = named.length === 0 && target.noun !== undefined && target.some === undefined ? singular(target.noun) : gone?.[0];
  return gone && `The ${noun} cannot be taken away one by one: all of them would go`;
}

function byPlainName({ parts }: Measured): Map<string, number> {
  const out = new Map<string, number>();
  for (const { name, copies } of parts) {
    const plain = singular(name.toLowerCase().replace(/\s+\d+$/, ''));
    out.set(plain, (out.get(plain) ?? 0) + copies);
  }
  return out;
}

const singlesOut = ({ ordinal, some, adjectives }: Target): boolean => ordinal !== undefined || some !== undefined || adjectives.length > 0;

/** "Remove the first wagon" of a train after which a hook is gone and every wagon is there. */
function notFewer({ target }: Extract<Edit, { kind: 'remove' }>, was: Measured, now: Measured): string | undefined {
  const { noun } = target;
  if (noun === undefined || !singlesOut(target)) return undefined;
  const count = (measured: Measured): number =>
    [...byPlainName(measured)].reduce((sum, [name, copies]) => sum + (name.split(' ').includes(singular(noun)) ? copies : 0), 0);
  return count(was) === 0 || count(now) < count(was)
    ? undefined
    : `The ${noun} is made of several parts, and cannot be taken away by itself`;
}

/** Words of hanging: what is put there may be below. */
const HANGS = /\b(?:hang|hanging|below|under|beneath|underneath|basement|cellar|root|anchor)/i;

/** Casters that are put onto legs, and hang through the floor. */
function belowGround({ thing, words }: Extract<Edit, { kind: 'add' }>, was: Measured, now: Measured): string | undefined {
  const [floor, low] = [was.bounds.min[1], now.bounds.min[1]];
  const isStanding = Math.abs(floor) <= 0.01 * extent(was.bounds, 1);
  if (!isStanding || HANGS.test(words) || low >= floor - Math.max(1, 0.005 * extent(was.bounds, 1))) return undefined;
  return `The ${thing.noun} would reach through the floor there`;
}

/** Share by which a side that nobody spoke of may follow one that was to be changed, of how far that one went. */
const FOLLOWS = 0.5;
const ASKED = { width: [0, 2], depth: [0, 2], height: [1] } as const;

/** "The shade twice as wide" after which it is twice as high. */
function otherSides({ target, dimension }: Extract<Edit, { kind: 'scale' | 'by' }>, was: Measured, now: Measured): string | undefined {
  const asked = dimension === 'width' || dimension === 'depth' || dimension === 'height' ? ASKED[dimension] : undefined;
  const { noun } = target;
  if (!asked || noun === undefined) return undefined;
  const box = ({ parts }: Measured) =>
    joined(parts.filter(({ name }) => singular(name.toLowerCase()) === singular(noun)).map(({ bounds }) => bounds));
  const [old, next] = [box(was), box(now)];
  if (!old || !next) return undefined;
  const grown = ([0, 1, 2] as const).map((k) => Math.abs(Math.log(Math.max(1e-6, extent(next, k)) / Math.max(1e-6, extent(old, k)))));
  const goal = Math.max(...asked.map((k) => grown[k]!));
  const other = ([0, 1, 2] as const).find((k) => !(asked as readonly number[]).includes(k) && grown[k]! > FOLLOWS * goal);
  // walls that reach through their roof, and not pickets beside their posts
  const isOver = (top: typeof old, low: typeof old): boolean => ([0, 2] as const).every((k) => extent(top, k) >= extent(low, k));
  const above = ({ name, bounds }: Measured['parts'][number]): boolean =>
    singular(name.toLowerCase()) !== singular(noun) &&
    bounds.max[1] > old.max[1] &&
    bounds.max[1] < next.max[1] - 1 &&
    ([0, 1, 2] as const).every((k) => bounds.min[k] < old.max[k] && bounds.max[k] > old.min[k]) &&
    now.parts.some((part) => part.name === name && Math.abs(part.bounds.max[1] - bounds.max[1]) < 0.01);
  const covers =
    dimension === 'height' ? was.parts.find((part) => part.copies === 1 && isOver(part.bounds, old) && above(part)) : undefined;
  if (covers) return `The ${noun} would reach through the ${covers.name.toLowerCase()}`;
  if (other === undefined || goal < 0.02) return undefined;
  return `The ${noun} would be ${other === 1 ? 'higher or lower' : 'wider or narrower'} along with that`;
}

/** Words by which a thing is compared, and the length that each is of. */
const COMPARED: readonly (readonly [RegExp, Dimension])[] = [
  [/\b(?:thicker|thinner)\b/i, 'thickness'],
  [/\b(?:taller|higher|lower)\b/i, 'height'],
  [/\b(?:wider|narrower|broader)\b/i, 'width'],
  [/\b(?:deeper|shallower)\b/i, 'depth'],
  [/\blonger\b/i, 'length'],
  [/\b(?:bigger|larger|smaller)\b/i, 'size'],
];

/** "The sides thicker", "the walls taller": a part whose name is the word for a size as well is changed in what it is compared by. */
export function asCompared<T extends Edit>(edit: T): T {
  if ((edit.kind !== 'scale' && edit.kind !== 'by') || (edit.dimension !== 'side' && edit.dimension !== 'thickness')) return edit;
  const dimension = /^(?:side|wall)s?$/.test(edit.target.noun ?? '')
    ? COMPARED.find(([pattern]) => pattern.test(edit.words))?.[1]
    : undefined;
  return dimension === undefined ? edit : { ...edit, dimension };
}
