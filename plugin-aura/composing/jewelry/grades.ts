import { FINENESS } from './stoneRuns.ts';

/** Sizes of rows whose stones have each one of their own: "6, 5 and 4 mm", "the middle one 0.5 ct, graduated", "the centre 8x6 and two 5x4". */

/** Size of one stone: across, long and wide, or its weight. */
export interface Amount {
  values: readonly number[];
  unit: 'mm' | 'ct';
  /** How many stones have it, and whether it is the middle one's. */
  count: number;
  middle: boolean;
  words: string;
  from: number;
  to: number;
}

const NUMBER = '(?:\\d+(?:[.,]\\d+)?|[.,]\\d+)';
const SIZE = `${NUMBER}(?: ?(?:x|×|by) ?${NUMBER})?(?: ?(?:mm|cts?|carats?)(?![a-z]))?`;
const LIST = new RegExp(
  `(?<![\\w.,])${SIZE}(?:(?: ?, ?(?:then |and )?| and then | and | then | ?/ ?| ?- ?|,? (?:down |up )?to )${SIZE})*(?![\\w%°])`,
  'gi',
);
const COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, six: 6, '2': 2, '3': 3, '4': 4, '6': 6 };
const MIDDLE = /\b(?:cent(?:er|re)|central|middle|main|largest|biggest|larger)(?: (?:one|stone|diamond))?(?: is| of| being| at)?,? ?$/i;
const NOT_OF_STONES =
  /^ ?(?:[- ]?(?:wide|width|thick|thickness|in (?:width|diameter|thickness|length|height)|band|shank|chain|long|inside|high|tall|deep|cm|k\b|karat|kt|gold|(?:yellow|white|rose|red|pink) (?:gold\b|$)|(?:yellow|white|rose|red|pink)(?= ?[,.])|inch|in\b(?! the| a )))|^ ?(?:mm )(?:wide|width|thick|thickness|band|shank|chain|long|high|tall)/i;
const BEFORE_OTHERS = /\b(?:size|sz|us|uk|eu|band|shank|chain|thick|wide|width|thickness|height|length|diameter)(?: of| is|:)? ?$/i;
export const GRADED =
  /\b(?:graduat\w+|graded|(?:getting|growing|becoming) (?:smaller|larger|bigger)|decreasing|increasing|diminishing|descending)\b/i;
const FINE = new RegExp(`^${FINENESS}`, 'i');

const decimal = (words: string): number => Number(words.replace(',', '.'));

/** Sizes that a text lists. */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(LIST)].flatMap(({ 0: list, index }) => {
    if (NOT_OF_STONES.test(text.slice(index + list.length)) || BEFORE_OTHERS.test(text.slice(0, index)) || FINE.test(text.slice(index)))
      return [];
    const units = [...list.matchAll(/mm|cts?|carats?/gi)].map(([unit]): Amount['unit'] => (/^m/i.test(unit) ? 'mm' : 'ct'));
    const pairs = /\d ?(?:x|×|by) ?\d/i.test(list);
    const unit = units[0] ?? (pairs ? 'mm' : undefined);
    if (unit === undefined) return [];
    return [...list.matchAll(new RegExp(SIZE, 'gi'))].map(({ 0: words, index: at }): Amount => {
      const from = index + at;
      const before = text.slice(0, from);
      const many = /\b(two|both|three|four|six|[2346])(?: (?:of|at|are|are of))? ?$/i.exec(before);
      return {
        values: words
          .replace(/ ?(?:mm|cts?|carats?)$/i, '')
          .split(/x|×|by/i)
          .map(decimal),
        unit,
        count: many ? (COUNTS[many[1]!.toLowerCase()] ?? 1) : 1,
        middle: MIDDLE.test(before) || /^ ?(?:in|at) the (?:middle|cent)/i.test(text.slice(from + words.length)),
        words,
        from,
        to: from + words.length,
      };
    });
  });
}

const scaled = (amount: Amount, factor: number): Amount => ({
  ...amount,
  values: amount.values.map((value) =>
    amount.unit === 'ct' ? Math.round(value * factor ** 3 * 1000) / 1000 : Math.round(value * factor * 20) / 20,
  ),
});
const mirrored = (outward: readonly Amount[]): Amount[] => [...outward.slice(1).reverse(), ...outward];
const middleFirst = (amounts: readonly Amount[]): Amount[] => [
  ...amounts.filter(({ middle }) => middle),
  ...amounts.filter(({ middle }) => !middle),
];

/** The size of each of so many stones, in their order; undefined where the sizes that were said do not tell it. */
export function gradesOf(amounts: readonly Amount[], count: number, text: string, symmetric: boolean): Amount[] | undefined {
  if (count < 2 || count > 15 || amounts.length === 0 || amounts.length > count) return undefined;
  if (new Set(amounts.map(({ unit }) => unit)).size > 1) return undefined;
  const graded = GRADED.test(text);
  const all = amounts.flatMap((amount) => Array.from({ length: amount.count }, () => amount));
  const differ = new Set(amounts.map(({ values }) => values.join())).size > 1;
  if (differ && all.length === count) {
    const paired = amounts.filter((amount) => amount.count % 2 === 0);
    const single = amounts.filter((amount) => amount.count === 1);
    if (paired.length > 0 && single.length === 1 && paired.length + 1 === amounts.length)
      return mirrored([single[0]!, ...paired.flatMap((amount) => Array.from({ length: amount.count / 2 }, () => amount))]);
    return amounts.every((amount) => amount.count === 1) ? all : undefined;
  }
  if (amounts.some((amount) => amount.count > 1)) return undefined;
  const middle = symmetric || amounts.some((amount) => amount.middle);
  const steps = middle ? (count + 1) / 2 : count;
  if (!Number.isInteger(steps)) return undefined;
  const ordered = middleFirst(amounts);
  if (differ && amounts.length === steps && middle && steps > 1) return mirrored(ordered);
  const [first, last] = ordered;
  if (!graded || amounts.length > 2 || !first) return undefined;
  const ratio = last ? last.values[0]! / first.values[0]! : 0.86 ** (steps - 1);
  const outward = Array.from({ length: steps }, (_, i) => {
    const part = steps === 1 ? 0 : i / (steps - 1);
    const across = first.unit === 'ct' && last ? Math.cbrt(ratio) : ratio;
    return scaled(first, 1 + (across - 1) * part);
  });
  return middle ? mirrored(outward) : outward;
}
