import type { Brief, BriefThing, Fact, Span } from '../../plan/brief.ts';
import { countIn } from '../../reading/numbers.ts';
import { nounMeaning } from './gathering.ts';
import { isOfMetal } from './metals.ts';
import { FINENESS, type StoneRun, stoneRuns } from './stone-runs.ts';

/** Rows whose stones have each a size of their own: "6, 5 and 4 mm", "the middle one 0.5 ct, graduated", "the centre 8x6 and two 5x4". */

/** Size of one stone: across, long and wide, or its weight. */
interface Amount {
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
  /^ ?(?:[- ]?(?:wide|thick|band|shank|chain|long|inside|high|tall|deep|cm|k\b|karat|kt|gold|inch|in\b(?! the| a )))|^ ?(?:mm )(?:wide|thick|band|shank|chain|long|high|tall)/i;
const BEFORE_OTHERS = /\b(?:size|sz|us|uk|eu|band|shank|chain|thick|wide)(?: of| is)? ?$/i;
const GRADED =
  /\b(?:graduat\w+|graded|(?:getting|growing|becoming) (?:smaller|larger|bigger)|decreasing|increasing|diminishing|descending)\b/i;
/** Words that only tell how such a row runs. */
const TELLING =
  /\b(?:graduat\w+|graded|getting|growing|becoming|smaller|larger|bigger|biggest|largest|decreasing|increasing|diminishing|descending|(?:at|towards?|to) (?:the|its|both|either) (?:ends?|sides?|edges?)|(?:in|at) the (?:middle|cent(?:er|re))|(?:the )?(?:cent(?:er|re)|central|middle|main)(?: (?:one|stone|diamond))?|(?:in )?(?:an? )?(?:row|line)(?: of)?|vertical(?:ly)?|horizontal(?:ly)?|beside (?:it|them)|(?:on |to |at )?(?:each|either|both) (?:side|end)s?|then)\b/gi;
const ACROSS = /\b(?:horizontal\w*|side by side|across|bar)\b/i;

const FINE = new RegExp(`^${FINENESS}`, 'i');

const decimal = (words: string): number => Number(words.replace(',', '.'));

function amountsIn(text: string): Amount[] {
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
function gradesOf(amounts: readonly Amount[], count: number, text: string, symmetric: boolean): Amount[] | undefined {
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

const STONES = /\b(three|four|five|six|seven|nine|\d)[- ]?(?:stones?|gems?)\b/i;

function stonesIn(text: string, runs: readonly StoneRun[], owner: BriefThing): number | undefined {
  const run = runs.find(({ count }) => (count ?? 1) > 1);
  const said = STONES.exec(text)?.[1]?.toLowerCase();
  const counted = owner.parts.find((part) => isStone(part) && part.count > 1)?.count;
  return run?.count ?? counted ?? (said === undefined ? (/\b(?:trilogy|trinity)\b/i.test(text) ? 3 : undefined) : countIn(said));
}

const isStone = ({ noun, absent }: BriefThing): boolean => {
  const meaning = absent ? undefined : nounMeaning(noun);
  return meaning?.kind === 'species' || meaning?.kind === 'cut' || (meaning?.kind === 'slot' && ['stone', 'side'].includes(meaning.slot));
};
const ROW_WORDS = /^(?:cent(?:er|re)|middle|ends?|row|line|sides?|one|then|stones?)$/;

/** Each stone of such a row as a node of its own, in the row's order. */
export function graded(brief: Brief): Brief {
  const text = brief.texts.length === 1 ? brief.texts[0] : undefined;
  const owners = brief.things.filter(({ op, absent }) => (op === 'ring' || op === 'pendant' || op === 'necklace') && !absent);
  const [owner] = owners;
  if (text === undefined || !owner || owners.length !== 1 || /toi et moi|halo|cluster|bead|strand/i.test(text)) return brief;
  const runs = stoneRuns(text).filter(({ role }) => role !== 'halo' && role !== 'pave');
  // Stones of several kinds are listed each by its own words.
  const kinds = new Set(runs.flatMap(({ species }) => species ?? []));
  const amounts = amountsIn(text);
  // "graded drops 3, 4 and 5 mm": as many as there are sizes
  const count = stonesIn(text, runs, owner) ?? (GRADED.test(text) && amounts.length > 2 ? amounts.length : undefined);
  const cuts = new Set(runs.flatMap(({ cut }) => cut ?? []));
  // Which is in the middle was said.
  const placed = runs.some(({ role }) => role === 'centre') && runs.some(({ role }) => role === 'side');
  if (count === undefined || kinds.size > 1 || cuts.size > 1 || runs.length > 2 || placed) return brief;
  const grades = gradesOf(amounts, count, text, owner.op === 'ring' || (owner.op === 'necklace' && !/vertical/i.test(text)));
  if (!grades) return brief;
  const run = runs.find((found) => found.species) ?? runs[0];
  const telling = [...text.matchAll(TELLING)].map(({ 0: words, index }) => ({ words, from: index, to: index + words.length }));
  const spans = [...runs, ...amounts, ...telling];
  const taken = ({ span }: { span?: Span | undefined }): boolean =>
    span !== undefined && span.text === 0 && spans.some(({ from, to }) => span.from >= from - 1 && span.to <= to + 1);
  const settings: Fact[] = [];
  const stripped = (thing: BriefThing): BriefThing => ({
    ...thing,
    facts: thing.facts.filter((fact) => !taken(fact)),
    parts: thing.parts.flatMap((part) => {
      if (!isStone(part) && !(ROW_WORDS.test(part.noun) && taken(part))) return taken(part) ? [] : [stripped(part)];
      settings.push(...part.facts.filter((fact) => !taken(fact) && (fact.kind === 'adjective' || isOfMetal(fact))));
      return [];
    }),
  });
  const bare = stripped(owner);
  const number = STONES.exec(text);
  const counted = number ? [{ words: number[0], from: number.index, to: number.index + number[0].length }] : [];
  const nodes = nodesOf({ grades, run, owner, text, telling: [...telling, ...amounts, ...counted] });
  const things = brief.things.flatMap((thing) => {
    if (thing === owner) return [{ ...bare, facts: [...bare.facts, ...settings], parts: [...bare.parts, ...nodes] }];
    return taken(thing) || isStone(thing) || thing.op === 'gemstone' ? [] : [thing];
  });
  const left = new Set(things.map(({ id }) => id));
  return {
    ...brief,
    things,
    relations: brief.relations.filter(({ what, to }) => left.has(what) && to.every((id) => left.has(id))),
    unread: brief.unread.filter((words) => !taken(words)),
  };
}

interface Row {
  grades: readonly Amount[];
  run: StoneRun | undefined;
  owner: BriefThing;
  text: string;
  telling: readonly { words: string; from: number; to: number }[];
}

function nodesOf({ grades, run, owner, text, telling }: Row): BriefThing[] {
  const span = ({ from, to }: { from: number; to: number }): Span => ({ text: 0, from, to });
  const of =
    run?.facts.filter((fact) => fact.kind === 'material' || (fact.kind === 'adjective' && !/^(?:main|side)$/.test(fact.adjective))) ?? [];
  const sizes = ({ values, unit, words, from, to }: Amount): Fact[] => {
    const said = { words, span: span({ from, to }) };
    if (unit === 'ct') return [{ kind: 'carat', value: values[0]!, ...said }];
    if (values.length === 1) return [{ kind: 'measure', dimension: 'size', value: values[0]!, unit: 'mm', ...said }];
    return values
      .slice(0, 2)
      .map((value, index): Fact => ({ kind: 'measure', dimension: 'size', value, unit: 'mm', index, among: 2, ...said }));
  };
  const at = run ?? grades[0]!;
  const node = (grade: Amount, place: number | string, role: string): BriefThing => ({
    id: `${owner.id}.stone_${place}`,
    noun: run?.species ?? 'stone',
    count: 1,
    words: run?.words ?? grade.words,
    span: span(at),
    facts: [...of, ...sizes(grade), { kind: 'adjective', adjective: role, words: grade.words, span: span(grade) }],
    parts: [],
  });
  const [left, middle, right] = grades;
  const threes = owner.op === 'ring' && grades.length === 3 && left!.values.join() === right!.values.join();
  const made = threes
    ? [node(middle!, 1, 'main'), { ...node(left!, 2, 'side'), count: 2, counted: { words: left!.words, span: span(left!) } }]
    : grades.map((grade, i) =>
        node(
          grade,
          i + 1,
          ACROSS.test(text) || (owner.op === 'necklace' && !/\b(?:vertical\w*|drops?|below)\b/i.test(text))
            ? 'stepped row across'
            : 'stepped row',
        ),
      );
  // How the row runs stands with its first stone.
  const words = telling.map((found): Fact => ({ kind: 'adjective', adjective: 'plain', words: found.words, span: span(found) }));
  return made.map((stone, i) => (i === 0 ? { ...stone, facts: [...stone.facts, ...words] } : stone));
}

const UNDER =
  /\b(?:under(?:neath)?|below|beneath|(?:hang(?:ing|s)?|suspended|dangl(?:ing|es?)|hung) (?:down )?(?:from|off|under|below))\b/i;
const OVER = /\b(?:above|over|on top of|topped|then|and below (?:it|that)|with)\b/i;

/** "a pear aquamarine below a 3 mm round diamond": stones of a pendant of which one hangs from another, from the top down. */
export function hungBelow(brief: Brief): Brief {
  const text = brief.texts.length === 1 ? brief.texts[0] : undefined;
  const owners = brief.things.filter(({ op, absent }) => (op === 'pendant' || op === 'necklace') && !absent);
  const [owner] = owners;
  if (text === undefined || !owner || owners.length !== 1 || /halo|cluster|bead|strand/i.test(text)) return brief;
  const runs = stoneRuns(text).filter(({ count }) => (count ?? 1) === 1);
  const between = runs.slice(1).map((run, i) => text.slice(runs[i]!.to, run.from));
  const below = between.some((words) => UNDER.test(words));
  const hangs = below || between.some((words) => /\b(?:above|on top of|topped)\b/i.test(words));
  if (runs.length < 2 || runs.length > 4 || !hangs || between.some((words) => !UNDER.test(words) && !OVER.test(words))) return brief;
  const taken = ({ span }: { span?: Span | undefined }): boolean =>
    span !== undefined && span.text === 0 && runs.some(({ from, to }) => span.from >= from - 1 && span.to <= to + 1);
  const nodes = (below ? runs.toReversed() : runs).map((run, i): BriefThing => {
    const span = { text: 0, from: run.from, to: run.to };
    const place: Fact = { kind: 'adjective', adjective: 'stepped row', words: run.words, span };
    const facts = [...run.facts.filter((fact) => !(fact.kind === 'adjective' && /^(?:main|side)$/.test(fact.adjective))), place];
    return { id: `${owner.id}.stone_${i + 1}`, noun: run.species ?? 'stone', count: 1, words: run.words, span, facts, parts: [] };
  });
  const parts = owner.parts.filter((part) => !isStone(part) && !taken(part));
  const made = { ...owner, facts: owner.facts.filter((fact) => !taken(fact)), parts: [...parts, ...nodes] };
  const things = brief.things.flatMap((thing) => (thing === owner ? [made] : taken(thing) || thing.op === 'gemstone' ? [] : [thing]));
  const left = new Set(things.map(({ id }) => id));
  return {
    ...brief,
    things,
    relations: brief.relations.filter(({ what, to }) => left.has(what) && to.every((id) => left.has(id))),
    unread: brief.unread.filter((words) => !taken(words) && !UNDER.test(words.words)),
  };
}
