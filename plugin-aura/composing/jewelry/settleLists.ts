import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { countIn } from '../../reading/numbers.ts';
import { slotNamed } from './gathering.ts';
import { type Amount, amountsIn, GRADED, gradesOf } from './grades.ts';
import { isPiece } from './lexicon.ts';
import { isOfMetal } from './metals.ts';
import { asPartOf, isStoneNode, onlyOne, orderIn, replacing, type Stretch, saidAt, spanOf, within } from './rewriting.ts';
import { type StoneRun, stoneRuns } from './stoneRuns.ts';
import { meaningOf } from './terms.ts';

/** Stones that an order lists one after another: the tree of nouns takes them for one, or gives a size of one to another. */

/** Pieces whose stones stand in a head each; in rows all are alike, or alternate. */
const APART: ReadonlySet<string> = new Set(['ring', 'pendant', 'brooch']);
const ROWS = /eternity|band|cluster|half|stack/;

const adjective = (word: string, words: string, at: Stretch): Fact => ({ kind: 'adjective', adjective: word, words, span: spanOf(at) });
const isPlace = (fact: Fact): boolean => fact.kind === 'adjective' && /^(?:main|side)$/.test(fact.adjective);

function asNode(run: StoneRun, owner: string, place: number | string): BriefThing {
  const role = run.role === 'centre' ? 'main' : run.role;
  const known = run.facts.some((fact) => fact.kind === 'adjective' && fact.adjective === role);
  const count = (run.count ?? 1) * (run.each && run.role === 'pave' ? 2 : 1);
  return {
    id: `${owner}.stone_${place}`,
    noun: run.species ?? 'stone',
    count,
    ...(run.count !== undefined && count > 1 && { counted: { words: run.words, span: spanOf(run) } }),
    words: run.words,
    span: spanOf(run),
    facts: [...run.facts, ...(role && !known ? [adjective(role, run.words, run)] : [])],
    parts: [],
  };
}

/** What was said behind a stone and is of what it is set in: its metal, how it is held, the finger's size. */
const isOfPiece = (fact: Fact): boolean =>
  isOfMetal(fact) ||
  fact.kind === 'ring_size' ||
  (fact.kind === 'adjective' && meaningOf(fact.adjective.toLowerCase())?.kind === 'setting');

interface Listing {
  owner: BriefThing;
  nodes: readonly BriefThing[];
  /** Whether something of the tree is told by the list. */
  told: ReturnType<typeof within>;
  /** Whether a part that the list does not tell of goes, too. */
  goes?: (part: BriefThing) => boolean;
}

/** Stones as they were listed, in place of those of the tree; what was said of the metal behind one of these is the piece's. */
function relisted(brief: Brief, { owner, nodes, told, goes = isStoneNode }: Listing): Brief {
  const ofPiece: Fact[] = [];
  // "a garnet on a chain": what hangs from a stone hangs from the piece
  const hung = ({ parts }: BriefThing): BriefThing[] =>
    parts.filter((part) => /^(?:chain|clasp|cord)$/.test(part.noun) && !told(part)).map((part) => asPartOf(owner, part));
  const stripped = (thing: BriefThing): BriefThing => ({
    ...thing,
    facts: thing.facts.filter((fact) => !told(fact)),
    parts: thing.parts.flatMap((part) => {
      if (!told(part) && !goes(part)) return [stripped(part)];
      ofPiece.push(...part.facts.filter((fact) => !told(fact) && isOfPiece(fact)));
      return hung(part);
    }),
  });
  const bare = stripped(owner);
  const gone = brief.things.filter((thing) => thing !== owner && (told(thing) || isStoneNode(thing) || thing.op === 'gemstone'));
  const made = { ...bare, facts: [...bare.facts, ...ofPiece], parts: [...bare.parts, ...nodes, ...gone.flatMap(hung)] };
  return replacing(brief, owner, [made], gone, told);
}

/** Words that only tell how a row with sizes of its own runs. */
const TELLING =
  /\b(?:(?:(?:\d{1,2}|two|three|four|five|six|seven|eight|nine) )?(?:graduat\w+|graded)|getting|growing|becoming|smaller|larger|bigger|biggest|largest|decreasing|increasing|diminishing|descending|(?:at|towards?|to) (?:the|its|both|either) (?:ends?|sides?|edges?)|(?:in|at) the (?:middle|cent(?:er|re))|(?:the )?(?:cent(?:er|re)|central|middle|main)(?: (?:one|stone|diamond))?|(?:in )?(?:an? )?(?:row|line)(?: of)?|vertical(?:ly)?|horizontal(?:ly)?|beside (?:it|them)|(?:on |to |at )?(?:each|either|both) (?:side|end)s?|then)\b/gi;
const ACROSS = /\b(?:horizontal\w*|side by side|across|bar)\b/i;
const STONES = /\b(three|four|five|six|seven|nine|\d)[- ]?(?:stones?|gems?)\b/i;
const ROW_WORDS = /^(?:cent(?:er|re)|middle|ends?|row|line|sides?|one|then|stones?)$/;

/** Each stone of a row with sizes of its own as a node, in the row's order. */
export function graded(brief: Brief): Brief {
  const text = orderIn(brief);
  const owner = onlyOne(brief, (op) => op === 'ring' || op === 'pendant' || op === 'necklace' || op === 'earring');
  // of a band the first size is its own, unless its stones are said to be of several
  if (/\bband\b/.test(owner?.variant ?? owner?.noun ?? '') && !GRADED.test(text ?? '')) return brief;
  const isClimber = /climber|crawler/.test(owner?.variant ?? '');
  if (text === undefined || !owner || (owner.op === 'earring' && !isClimber) || /toi et moi|halo|cluster|bead|strand/i.test(text))
    return brief;
  const runs = stoneRuns(text).filter(({ role }) => role !== 'halo' && role !== 'pave');
  // Stones of several kinds are listed each by its own words, and so are those of which was said which is in the middle.
  const kinds = new Set(runs.flatMap(({ species }) => species ?? []));
  const cuts = new Set(runs.flatMap(({ cut }) => cut ?? []));
  const placed = runs.some(({ role }) => role === 'centre') && runs.some(({ role }) => role === 'side');
  const amounts = amountsIn(text);
  const number = STONES.exec(text);
  const said = number?.[1] ?? (/\b(?:trilogy|trinity)\b/i.test(text) ? 'three' : undefined);
  const count =
    runs.find((run) => (run.count ?? 1) > 1)?.count ??
    owner.parts.find((part) => isStoneNode(part) && part.count > 1)?.count ??
    // "graded drops 3, 4 and 5 mm": as many as there are sizes
    (said !== undefined ? countIn(said) : GRADED.test(text) && amounts.length > 2 ? amounts.length : undefined);
  if (count === undefined || kinds.size > 1 || cuts.size > 1 || runs.length > 2 || placed) return brief;
  const isUpright = owner.op === 'necklace' && /\b(?:vertical\w*|drops?|below)\b/i.test(text);
  const grades = gradesOf(amounts, count, text, owner.op === 'ring' || (owner.op === 'necklace' && !/vertical/i.test(text)));
  if (!grades) return brief;
  const run = runs.find((found) => found.species) ?? runs[0];
  const telling = [...text.matchAll(TELLING)];
  const listing = amounts.length > 1 ? [{ from: amounts[0]!.from, to: amounts.at(-1)!.to }] : [];
  const told = within(
    [...runs, ...amounts, ...listing, ...telling.map(({ 0: words, index }) => ({ from: index, to: index + words.length }))],
    1,
  );
  const of = run?.facts.filter((fact) => fact.kind === 'material' || (fact.kind === 'adjective' && !isPlace(fact))) ?? [];
  const node = (grade: Amount, place: number, role: string): BriefThing => ({
    id: `${owner.id}.stone_${place}`,
    noun: run?.species ?? 'stone',
    count: 1,
    words: run?.words ?? grade.words,
    span: spanOf(run ?? grades[0]!),
    facts: [...of, ...sizesOf(grade), adjective(role, grade.words, grade)],
    parts: [],
  });
  const [left, middle, right] = grades;
  const threes = owner.op === 'ring' && grades.length === 3 && left!.values.join() === right!.values.join();
  const place = ACROSS.test(text) || (owner.op === 'necklace' && !isUpright) ? 'stepped row across' : 'stepped row';
  const [first, ...others] = threes
    ? [node(middle!, 1, 'main'), { ...node(left!, 2, 'side'), count: 2, counted: { words: left!.words, span: spanOf(left!) } }]
    : grades.map((grade, i) => node(grade, i + 1, place));
  // How the row runs stands with its first stone.
  const words = [
    ...telling.map((found) => saidAt(found)),
    ...amounts.map((amount) => ({ words: amount.words, span: spanOf(amount) })),
    ...(number ? [saidAt(number)] : []),
  ].map((found): Fact => ({ kind: 'adjective', adjective: 'plain', ...found }));
  return relisted(brief, {
    owner,
    nodes: [{ ...first!, facts: [...first!.facts, ...words] }, ...others],
    told,
    goes: (part) => isStoneNode(part) || (ROW_WORDS.test(part.noun) && told(part)),
  });
}

function sizesOf({ values, unit, ...at }: Amount): Fact[] {
  const said = { words: at.words, span: spanOf(at) };
  if (unit === 'ct') return [{ kind: 'carat', value: values[0]!, ...said }];
  return values.slice(0, 2).map(
    (value, index, { length }): Fact => ({
      kind: 'measure',
      dimension: 'size',
      value,
      unit: 'mm',
      ...(length > 1 && { index, among: 2 }),
      ...said,
    }),
  );
}

const UNDER =
  /\b(?:under(?:neath)?|below|beneath|(?:hang(?:ing|s)?|suspended|dangl(?:ing|es?)|hung|dropping) (?:down )?(?:from|off|under|below))\b/i;
const OVER = /\b(?:above|over|on top of|topped|then|and below (?:it|that)|with)\b/i;

/** "a pear aquamarine below a 3 mm round diamond": stones of a pendant of which one hangs from another, from the top down. */
export function hungBelow(brief: Brief): Brief {
  const text = orderIn(brief);
  const owner = onlyOne(brief, (op) => op === 'pendant' || op === 'necklace');
  if (text === undefined || !owner || /halo|cluster|bead|strand/i.test(text)) return brief;
  const runs = stoneRuns(text).filter(({ count }) => (count ?? 1) === 1);
  const between = runs.slice(1).map((run, i) => text.slice(runs[i]!.to, run.from));
  const below = between.some((words) => UNDER.test(words));
  const hangs = below || between.some((words) => /\b(?:above|on top of|topped)\b/i.test(words));
  if (runs.length < 2 || runs.length > 4 || !hangs || between.some((words) => !UNDER.test(words) && !OVER.test(words))) return brief;
  const nodes = (below ? runs.toReversed() : runs).map((run, i): BriefThing => {
    const { counted: _counted, ...node } = asNode(run, owner.id, i + 1);
    return { ...node, facts: [...run.facts.filter((fact) => !isPlace(fact)), adjective('stepped row', run.words, run)] };
  });
  const inRuns = within(runs, 1);
  return relisted(brief, {
    owner,
    nodes,
    told: (of) => inRuns(of) || ('words' in of && of.span?.text === 0 && UNDER.test(String(of.words))),
  });
}

/** Words between two stones that only tell how they hang together. */
function spoken(text: string, from: number, to: number): Fact[] {
  const words = text.slice(from, to).replace(/^[\s,:;]+|[\s,:;]+$/g, '');
  const start = from + text.slice(from, to).indexOf(words);
  return words === '' ? [] : [adjective('hanging', words, { from: start, to: start + words.length })];
}

const BALLS = /\b(?:(?:a|an|one|small|tiny|little|plain|polished) ){0,3}(?:gold|silver|platinum|metal) (?:balls?|beads?)\b/gi;
const APART_FROM = /\b(?:jackets?|hoops?|huggies?|chandelier|climbers?)\b/i;

/** A plain ball among what hangs: each word of it says nothing more. */
const asBall = (text: string, { from, to }: Stretch, node: BriefThing): BriefThing => ({
  ...node,
  noun: 'ball',
  facts: [...text.slice(from, to).matchAll(/[a-z]+/gi)]
    .slice(0, -1)
    .map(({ 0: words, index }) => adjective('plain', words, { from: from + index, to: from + index + words.length })),
});

/** "a teardrop amethyst under a small diamond stud", "a garnet, then a pearl, then a gold ball": what hangs below one another, from the top down. */
export function dangled(brief: Brief): Brief {
  const text = orderIn(brief);
  const owners = brief.things.filter(({ op, absent }) => op === 'earring' && !absent);
  const [owner] = owners;
  const isVariant = (kinds: RegExp): boolean => owners.some(({ variant = '' }) => kinds.test(variant));
  if (text === undefined || !owner || APART_FROM.test(text) || isVariant(/hoop|huggie|chandelier|cuff|nose/)) return brief;
  const named = stoneRuns(text).filter(({ role }) => role !== 'halo' && role !== 'pave');
  // "pearl drop earrings: a 9 mm pearl ...": what the piece is called by is listed with its sizes.
  const isTitle = (run: StoneRun): boolean =>
    /^ ?(?:drop |dangle |dangly )?ear/i.test(text.slice(run.to)) &&
    named.some((other) => other !== run && other.species === run.species && other.facts.length >= run.facts.length);
  const listed = named.filter((run) => !isTitle(run));
  const balls = [...text.matchAll(BALLS)]
    .map(({ 0: words, index }): StoneRun => ({ words, from: index, to: index + words.length, facts: [] }))
    .filter((ball) => !listed.some((run) => run.from < ball.to && ball.from < run.to));
  const runs = [...listed, ...balls].sort((a, b) => a.from - b.from);
  const hangs =
    owners.some(({ variant = '', noun }) => /drop|dangl/.test(`${variant} ${noun}`)) || /\b(?:drops?|dangl\w*|hang\w*)\b/i.test(text);
  const isOne = runs.every(({ role, count }) => role !== 'side' && (count ?? 1) <= 2);
  if (listed.length < 1 || runs.length < 2 || runs.length > 5 || !hangs || !isOne) return brief;
  const end = runs.at(-1)!.to;
  const above = /^,? ?(?:right )?(?:above|on top|at the top)\b/i.exec(text.slice(end))?.[0];
  const isUp = above !== undefined || runs.slice(1).some((run, i) => UNDER.test(text.slice(runs[i]!.to, run.from)));
  const nodes = (isUp ? runs.toReversed() : runs).map((run, i): BriefThing => {
    const node = asNode(run, owner.id, i + 1);
    const link = i > 0 ? [runs[i - 1]!.to, runs[i]!.from] : above ? [end, end + above.length] : undefined;
    const bare = listed.includes(run) ? node : asBall(text, run, node);
    return link ? { ...bare, facts: [...bare.facts, ...spoken(text, link[0]!, link[1]!)] } : bare;
  });
  const stud = /\bstuds?\b/i.exec(text);
  const hasPost = isVariant(/stud/) || /\b(?:studs?|posts?)\b/i.test(text);
  const post = { id: `${owner.id}.post`, noun: 'post', count: 1, words: 'post', ...(stud && saidAt(stud)), facts: [], parts: [] };
  const posts: BriefThing[] = hasPost && !owner.parts.some(({ noun }) => noun === 'post') ? [post] : [];
  // all of them are one piece
  const whole: BriefThing = {
    ...owner,
    variant: 'drop earring',
    facts: owners.flatMap(({ facts }) => facts.filter(({ kind }) => kind !== 'extent')),
    parts: owners.flatMap(({ parts }) => parts),
  };
  const one = replacing(brief, owner, [whole], owners);
  return relisted(one, {
    owner: whole,
    nodes: [...nodes, ...posts],
    told: within(runs, 1),
    goes: (part) => isStoneNode(part) || part.parts.some(isStoneNode),
  });
}

const stonesBelow = (thing: BriefThing): number =>
  thing.parts.reduce((sum, part) => sum + (isStoneNode(part) ? 1 : 0) + stonesBelow(part), 0);

/** Whether the tree gave words of one listed stone to another, or a size of one to the piece. */
function isStrayed(runs: readonly StoneRun[], owner: BriefThing, beside: readonly BriefThing[]): boolean {
  const told = within(runs, 1);
  if (owner.facts.some((fact) => fact.kind === 'measure' && told(fact))) return true;
  const homes = runs.map(() => new Set<BriefThing>());
  const visit = (node: BriefThing, bearer?: BriefThing): boolean => {
    const own = new Set<number>();
    for (const fact of node.facts) {
      const k = isOfPiece(fact) ? -1 : runs.findIndex((run) => within([run])(fact));
      if (k >= 0) own.add(k);
    }
    for (const k of own) homes[k]!.add(node);
    // "a pear surrounded by a halo of rounds": what is in the halo is told by its own words
    const inHalo = bearer !== undefined && slotNamed(bearer.noun) === 'halo' && [...own].some((k) => runs[k]!.role !== 'halo');
    const below = bearer !== undefined && isStoneNode(bearer) && isStoneNode(node);
    return (node !== owner && own.size > 1) || inHalo || below || node.parts.some((part) => visit(part, node));
  };
  return [owner, ...beside].some((node) => visit(node)) || homes.some(({ size }) => size > 1);
}

/** "centre princess cut 5x5, sides princess 4x4", "a pear 8x5 and a round 5 mm": as many stones as were listed, each with its own sizes. */
export function respoken(brief: Brief): Brief {
  const text = orderIn(brief);
  const owner = onlyOne(brief, (op) => isPiece(op) && op !== 'gemstone');
  if (text === undefined || !owner) return brief;
  // stones of a row were told each by itself
  if (owner.parts.some(({ facts }) => facts.some((fact) => fact.kind === 'adjective' && fact.adjective === 'stepped row'))) return brief;
  // What shall not be there is listed by its own words.
  if (
    owner.parts.some(({ absent }) => absent) &&
    /\b(?:no|without|not|any)\b (?:\w+ ){0,2}(?:diamonds?|stones?|gems?|rub|sapph|emer|pearl)/i.test(text)
  )
    return brief;
  const runs = stoneRuns(text);
  const kind = owner.variant ?? owner.noun;
  if (ROWS.test(kind) && !(/cluster/.test(kind) && runs.every(({ role }) => role !== undefined))) return brief;
  const told = within(runs, 1);
  const beside = brief.things.filter((thing) => thing !== owner && (thing.op === 'gemstone' || isStoneNode(thing)));
  const strayed = isStrayed(runs, owner, beside) || brief.unread.some(told) || (beside.length > 0 && !/\bloose\b/i.test(text));
  const isApart = runs.some(({ words }) => words.includes(','));
  if (!APART.has(owner.op ?? '') && !(isApart && owner.op === 'earring')) return brief;
  if (runs.length < (isApart ? 1 : 2) || runs.length > 6 || (!isApart && stonesBelow(owner) + beside.length >= runs.length && !strayed))
    return brief;
  const nodes = runs.map((run, i) => asNode(run, owner.id, i + 1));
  return relisted(brief, {
    owner,
    nodes,
    told,
    goes: (part) => isStoneNode(part) && part.facts.every((fact) => told(fact) || isOfPiece(fact)),
  });
}
