import type { BriefThing } from '../../plan/brief.ts';
import { type Ground, made, membersIn, partsCalled, partsOfThing, wordsOf } from './ground.ts';
import { HOLLOW } from './sizes.ts';

/** Numbers of things and parts that were asked for, held against their members. */

/** Sentence on a number that was not made; undefined where it was, or where members cannot be told apart from outside. */
export function missedCount(ground: Ground, thing: BriefThing, owner: BriefThing | undefined, root: BriefThing): string | undefined {
  const { counted, count, noun } = thing;
  const outcome = made(counted?.outcome ?? thing.outcome);
  // one of several is picked out of those that are counted
  if (!made(thing.outcome) || thing.which) return undefined;
  const wanted = counted ? count : 1;
  if (!owner) {
    if (!counted || count < 2) return undefined;
    const copies = partsOfThing(ground, thing).map((part) => part.copies);
    // one that has a look of its own stands apart from the others of its row
    const all = thing.parts.some(({ which }) => which) ? copies.reduce((sum, number) => sum + number, 0) : 0;
    if (copies.length === 0 || copies.some((number) => number % count === 0) || (all > 0 && all % count === 0)) return undefined;
    return told(counted.words, noun, Math.max(...copies));
  }
  const called = partsCalled(ground, thing, owner);
  const members = membersIn(called);
  const gems = gemsOf(ground, thing);
  if (counted && count > 1) {
    // two at the sides of another one of the kind
    const ofKind = owner.parts.reduce((sum, part) => (part.noun === noun && !part.absent ? sum + part.count : sum), 0);
    const fits = [count, count * root.count, 2 * count, ofKind];
    const set = made(counted.outcome)?.value;
    if (gems > 0 && gems < count && typeof made(counted.outcome)?.value === 'number') return told(counted.words, noun, gems);
    // each of two arms may be made of four pieces
    if (fits.includes(gems) || fits.includes(members) || fits.some((one) => called.filter(({ copies }) => copies === one).length > 0))
      return undefined;
    if (typeof set === 'number' && set !== count) return told(counted.words, noun, gems > 0 ? gems : set);
    if (set !== undefined || outcome?.param !== undefined) return undefined;
    return gems > 0 ? told(counted.words, noun, gems) : members > 1 && members % count > 0 ? told(counted.words, noun, members) : undefined;
  }
  // what holds stones is made in one, and of a pair each has its own
  if (HOLDS_STONES.test(noun) || (PAIRED.test(root.op ?? '') && members === 2)) return undefined;
  // "bells", and one is made
  if (
    wanted === 1 &&
    !counted &&
    isSeveral(thing) &&
    !ALL_ROUND.test(noun) &&
    members === 1 &&
    gems === 0 &&
    root.count === 1 &&
    !called.some(isAllOfThem)
  )
    return `More than one was said (“${thing.words}”): one was made.`;
  // "a small foot", and the owner gets four of its own
  const own = made(thing.outcome)?.operation;
  if (
    wanted === 1 &&
    !thing.which &&
    !isSeveral(thing) &&
    !thing.facts.some((fact) => fact.kind === 'pattern' && fact.pattern === 'both_sides') &&
    members > 1 &&
    gems === 0 &&
    !HOLLOW.test(noun) &&
    !MARK.test(noun) &&
    own !== made(owner.outcome)?.operation &&
    /^(an? |one )/i.test(`${thing.words} `) &&
    !/^(each|every|both)\b/i.test(owner.words)
  )
    return `One ${noun} was said (“${thing.words}”): ${members} were made.`;
  return undefined;
}

const told = (words: string, noun: string, built: number): string =>
  `“${words}” was asked for (${noun}): ${built} ${built === 1 ? 'was' : 'were'} made.`;

/** Whether one part is named as several: battlements, fields, strings. */
const isAllOfThem = ({ name }: { name: string }): boolean => /[^s]s( \d+)?$/.test(name);

/** Fittings of jewels, of which one operation makes several. */
const HOLDS_STONES = /(^| )(prong|claw|bezel|setting|collet|basket|clasp|bead|melee)$/;
const PAIRED = /^(?:earring|cufflink)$/;

/** What is said in the plural and goes round in one. */
const ALL_ROUND = /(^| )(wall|side|edge|railing|battlement)$/;

/** What is painted or cut on a surface: the part that bears it is made of it and of the rest. */
const MARK =
  /(^| )(stripe|band|dot|spot|check|pattern|star|heart|moon|cross|flower|leaf|text|word|name|letter|engraving|hole|slot|groove|pocket|notch)$/;

/** Stones of a species or cut in the result. */
function gemsOf({ report }: Ground, { noun }: BriefThing): number {
  const head = wordsOf(noun).at(-1);
  return head === undefined ? 0 : report.gems.filter(({ cut, material }) => wordsOf(`${cut} ${material} stone gem`).includes(head)).length;
}

/** Whether a noun was said in the plural. */
const isSeveral = ({ words, noun }: BriefThing): boolean => {
  const last = words.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const head = noun.split(' ').at(-1) ?? '';
  return last !== head && /s$/.test(last) && last.startsWith(head.slice(0, Math.max(3, head.length - 2)));
};
