import type { BriefThing } from '../plan/brief.ts';
import type { Stretches } from './stretch.ts';

/** What of a design was said to have a value: "5 mm is too small", "78 cm instead of 72", "four is not enough" name no more than that. */

const MM: Readonly<Record<string, number>> = { mm: 1, cm: 10, m: 1000, in: 25.4, inch: 25.4, inches: 25.4 };
/** The word behind a length that tells which side it is. */
export const ALONG: Readonly<Record<string, string>> = {
  width: 'wide',
  height: 'high',
  length: 'long',
  depth: 'deep',
  thickness: 'thick',
  diameter: 'in diameter',
};

const ONES = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(
  ' ',
);

/** A number as it is said, in figures or in a word. */
export function numberSaid(word: string): number | undefined {
  const at = ONES.indexOf(word.toLowerCase());
  if (at >= 0) return at + 1;
  if (/^twenty$/i.test(word)) return 20;
  return /^\d+(?:[.,]\d+)?$/.test(word) ? Number(word.replace(',', '.')) : undefined;
}

const lengthIn = (value: number, unit: string | undefined): number => value * (MM[unit?.toLowerCase() ?? 'mm'] ?? 1);
const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

/** The order that gives another length to the one thing or part that was said to be so long; `along` where the side is known. */
export function ofThatSize(was: number, unit: string | undefined, value: string, words: Stretches, along?: string): string | undefined {
  const orders: string[] = [];
  const look = (things: readonly BriefThing[], top: boolean): void => {
    for (const { noun, facts, parts, absent } of things) {
      if (absent) continue;
      const whose = top ? 'it' : `the ${noun}`;
      for (const fact of facts) {
        if (fact.kind !== 'measure' || !isNear(fact.value, lengthIn(was, unit))) continue;
        const side = ALONG[fact.dimension];
        if (fact.of !== undefined) orders.push(`make the ${fact.of} ${fact.dimension} ${value}`);
        else if (side !== undefined) orders.push(`make ${whose} ${value} ${side}`);
        else orders.push(fact.dimension === 'size' && !top && fact.among === undefined ? `make ${whose} ${value}` : '');
      }
      look(parts, false);
    }
  };
  look(words.brief.things, words.brief.things.length === 1);
  const fitting = along === undefined ? orders : orders.filter((order) => order.endsWith(` ${along}`));
  const [only, ...more] = fitting.length > 0 ? fitting : orders;
  return only === '' || more.length > 0 ? undefined : only;
}

/** Every thing and part that was said, with its owner's place in the tree left out. */
function* all(things: readonly BriefThing[]): Generator<BriefThing> {
  for (const thing of things) {
    if (thing.absent) continue;
    yield thing;
    yield* all(thing.parts);
  }
}

/** The noun of the one thing or part that there are so many of. */
export function ofThatCount(count: number, words: Stretches): string | undefined {
  const [only, ...more] = [...all(words.brief.things)].filter((thing) => thing.count === count && (count > 1 || thing.counted));
  return only && more.length === 0 ? only.noun : undefined;
}

/** The noun of the one stone of so many carats. */
export function ofThatWeight(carats: number | undefined, words: Stretches): string | undefined {
  const stones = [...all(words.brief.things)].filter(({ facts }) =>
    facts.some((fact) => fact.kind === 'carat' && (carats === undefined || isNear(fact.value, carats))),
  );
  return stones.length === 1 ? stones[0]!.noun : undefined;
}

/** The noun of the one part that is so long and so wide. */
export function ofThoseSides(sides: readonly number[], words: Stretches): string | undefined {
  const [only, ...more] = [...all(words.brief.things)].filter(({ facts }) =>
    sides.every((side) => facts.some((fact) => fact.kind === 'measure' && (fact.among ?? 1) > 1 && isNear(fact.value, side))),
  );
  return only && more.length === 0 ? only.noun : undefined;
}
