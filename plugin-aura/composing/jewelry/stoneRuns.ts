import type { Fact, Span } from '../../plan/brief.ts';
import { countIn } from '../../reading/numbers.ts';
import { CUTS, SHAPE_WORDS } from './cuts.ts';
import { SPECIES } from './species.ts';

/** Stones as an order lists them, one clause each: "centre princess 5x5, sides princess 4x4, pear 8 x 5 and round 5 mm". */

type RunRole = 'centre' | 'side' | 'halo' | 'pave';

/** What one clause says of one kind of stone. Lengths in mm. */
export interface StoneRun {
  words: string;
  from: number;
  to: number;
  role?: RunRole;
  /** As many on either side. */
  each?: true;
  count?: number;
  species?: string;
  cut?: string;
  facts: Fact[];
}

const plural = (word: string): string => {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ -]');
  return /y$/.test(escaped) ? `${escaped.slice(0, -1)}(?:y|ies)` : /[sz]$/.test(escaped) ? `${escaped}(?:es)?` : `${escaped}s?`;
};
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(plural)
    .join('|');

const SPECIES_NAMES = new Map(SPECIES.flatMap(({ species, names }) => names.map((name): [string, string] => [name, species])));
const CUT_NAMES = new Map(CUTS.flatMap(({ cut, names }) => names.map((name): [string, string] => [name, cut])));
/** "18ct yellow", "9ct": how fine the gold is, where no stone follows, and no weight of one. */
export const FINENESS = `(?:8|9|10|12|14|15|18|2[0-4]) ?(?:cts?|carats?)\\b(?! ?(?:of|total|tw|weight|stones?|gems?|brilliants?|natural|lab|old|${anyOf([...CUT_NAMES.keys(), ...SPECIES_NAMES.keys()])})\\b)`;
/** What metal is drawn, rolled or bent to: a form before one of these is its section or outline, and no cut. */
const FORMED =
  /^[ -]?(?:wires?|rods?|bars?|sections?|shanks?|bands?|profiles?|tub(?:e|ing)s?|stock|discs?|plates?|frames?|links?|edges?|faces?|beads?|loops?)\b/i;
/** Of stones that are called small, as the reader has it. */
const SMALL = 0.7;
const WRITTEN =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const MM = '(?:mm|millimet(?:re|er)s?)';
const DECIMAL = '\\d+(?:[.,]\\d+)?';
/** "emerald" alone is the stone; before another stone or a size it is told by what follows. */
const TOKENS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['size', new RegExp(`${DECIMAL} ?(?:${MM} ?)?(?:x|×|by) ?${DECIMAL}(?: ?${MM})?(?![\\d.])`, 'iy')],
  [
    'carat',
    new RegExp(`(?!${FINENESS})(?:(?:${DECIMAL}|\\.\\d+) ?|(?:${WRITTEN})(?: and a half)?[ -]|half(?: an?)?[ -])(?:cts?|carats?)\\b`, 'iy'),
  ],
  ['across', new RegExp(`(?:${DECIMAL}|(?:${WRITTEN})(?= )) ?${MM}\\b`, 'iy')],
  ['count', new RegExp(`(?:\\d{1,2}(?= ?(?:x ?\\d|[a-z])(?!m\\b))|\\b(?:an?|single|both|${WRITTEN}))\\b`, 'iy')],
  ['role', /\b(?:cent(?:er|re)|central|middle|main|sides?|flank(?:ing|ers?)|accents?|outer|shoulders?)\b/iy],
  ['cut', new RegExp(`\\b(?:${anyOf([...CUT_NAMES.keys()])})(?:[ -](?:cut|shaped?))?\\b`, 'iy')],
  ['species', new RegExp(`\\b(?:${anyOf([...SPECIES_NAMES.keys()])})\\b`, 'iy')],
  [
    'fill',
    /\b(?:(?:that |which )?measur(?:es?|ing)|small|tiny|little|large|big|larger|smaller|brilliants?|cut|stones?|gem(?:stone)?s?|natural|lab[ -]grown|each|the|of|pair|drops?|faceted|flat|every)\b/iy,
  ],
  ['space', /[ -]+/y],
];
const singular = (word: string): string =>
  word
    .toLowerCase()
    .replace(/-/g, ' ')
    .replace(/ies$/, 'y')
    .replace(/([sz])es$/, '$1')
    .replace(/(?<!s)s$/, '');

interface Token {
  kind: string;
  words: string;
  from: number;
  to: number;
}

function tokenAt(text: string, at: number): Token | undefined {
  for (const [kind, pattern] of TOKENS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found && found[0].length > 0) return { kind, words: found[0], from: at, to: at + found[0].length };
  }
  return undefined;
}

/** Runs of words that tell of a stone, each up to the first word that does not. */
function clausesIn(text: string): Token[][] {
  const clauses: Token[][] = [];
  let run: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (token) {
      if (token.kind !== 'space') run.push(token);
      at = token.to;
      continue;
    }
    if (run.length > 0) clauses.push(run);
    run = [];
    at += /^[\p{L}\p{N}]+/u.exec(text.slice(at))?.[0].length ?? 1;
  }
  if (run.length > 0) clauses.push(run);
  return clauses;
}

/** What may stand behind a cut or a size that is said of the stone before it. */
const CLOSES = /^ ?(?:[,.;]|$|(?:in(?! (?:diameter|width|length|height|thickness))|set|with|and|on)\b)/i;

/** "a morganite, oval, 2 carats": what is said of a stone behind a comma is of that stone. */
function continued(clauses: readonly Token[][], text: string): Token[][] {
  const made: Token[][] = [];
  for (const clause of clauses) {
    const before = made.at(-1);
    const has = (tokens: readonly Token[], ...kinds: string[]): boolean => tokens.some(({ kind }) => kinds.includes(kind));
    const isMore =
      before &&
      has(before, 'species') &&
      has(clause, 'cut', 'size', 'carat', 'across') &&
      !has(clause, 'species', 'count', 'role') &&
      !(has(clause, 'cut') && has(before, 'cut')) &&
      !(has(clause, 'size', 'carat', 'across') && has(before, 'size', 'carat', 'across')) &&
      // "3 mm each" is of all of them
      !clause.some(({ words }) => /^each$/i.test(words)) &&
      /^(?: (?:ring|pendant|necklace|studs|earrings))? ?, ?$/i.test(text.slice(before.at(-1)!.to, clause[0]!.from)) &&
      CLOSES.test(text.slice(clause.at(-1)!.to));
    if (isMore) before.push(...clause);
    else made.push([...clause]);
  }
  return made;
}

/** "1.5 ct", "two carats", "one and a half carat", "half a carat". */
function number(words: string): number {
  const plain = words.trim().replace(',', '.');
  if (/^[\d.]/.test(plain)) return Number(plain.replace(/[^\d.]+$/, ''));
  const whole = countIn(plain.split(/[ -]/)[0]!);
  return (Number.isNaN(whole) ? 0 : whole) + (/\bhalf\b/i.test(plain) ? 0.5 : 0);
}

type Place = readonly [words: RegExp, role: RunRole, each?: true];

/** What stands right behind a clause and tells its place. */
const BEHIND: readonly Place[] = [
  [/^,? ?(?:set )?(?:in|at|as) (?:the |its )?(?:very )?(?:middle|cent(?:er|re))\b/i, 'centre'],
  [/^,? ?(?:set |one )?(?:(?:on|to|at) )?(?:each|either|both) (?:of its )?sides?\b/i, 'side', true],
  [/^,? ?(?:set )?(?:on|at|to) the sides?\b/i, 'side'],
  [/^,? ?(?:all )?(?:set )?(?:(?:on|along|down|in) )?(?:each|both|either) (?:of (?:the|its) )?shoulders?\b/i, 'pave', true],
  [
    /^,? ?(?:all )?(?:set )?(?:a?round|surrounding|encircling) (?:it|them|each(?: one)?|the (?:stone|cent(?:er|re)|middle|main))\b/i,
    'halo',
  ],
  [
    new RegExp(`^,? ?(?:all )?(?:set )?(?:a?round|surrounding|encircling) (?:the|each) (?:${anyOf([...SPECIES_NAMES.keys()])})\\b`, 'i'),
    'halo',
  ],
  [/^ (?:surrounds?|encircles?|frames?|encircling) (?=(?:an?|the|one|its) )/i, 'halo'],
  [/^ (?:double )?halo\b/i, 'halo'],
  [/^ in (?:(?:the|a|its) )?halo\b/i, 'halo'],
  [/^ between (?:them|the two|these)\b/i, 'centre'],
];
const THERE = '(?:(?:there )?(?:is|are|sits?|stands?) ?)?';
/** And what stands right before it. */
const BEFORE: readonly Place[] = [
  [/(?:flanked|accented) by ?$/i, 'side'],
  [/\b(?:side|outer|flanking) (?:stones?|gems?)(?:,? (?:are|is|being)|:|,)? ?$/i, 'side'],
  [new RegExp(`\\b(?:on|at) (?:each|either|both) (?:of its )?sides?(?: of it)? ${THERE}$`, 'i'), 'side', true],
  [
    new RegExp(`\\b(?:cent(?:er|re)|middle|main)(?: stone| one)?(?: is|:) ?$|\\bin the (?:cent(?:er|re)|middle)(?: of it)? ${THERE}$`, 'i'),
    'centre',
  ],
  [new RegExp(`\\ba?round (?:it|them|each(?: one)?|the stone) ${THERE}$`, 'i'), 'halo'],
  [new RegExp(`\\ba?round (?:the|each) (?:${anyOf([...SPECIES_NAMES.keys()])}) ${THERE}$`, 'i'), 'halo'],
  [
    /(?:halo|surround) of ?$|\bhalo ?$|(?:surrounded|encircled|ringed|framed) by ?$|halo (?:has|is|is made of|consists of|with) ?$/i,
    'halo',
  ],
  [
    /\b(?:(?:each|both|either|every) (?:of the )?shoulders?|shoulders(?: each| both)?) (?:has|have|carry|carries|holds?|(?:is |are |each )?set with|with|featur(?:es?|ing)) ?$/i,
    'pave',
    true,
  ],
  [/pav[eé](?: set)?(?: with| of)? ?$/i, 'pave'],
];

const ROLES: readonly (readonly [RegExp, RunRole])[] = [
  [/^(?:cent|middle|main)/i, 'centre'],
  [/^(?:side|flank|accent|outer)/i, 'side'],
  [/^shoulder/i, 'pave'],
];

const ITS_CENTRE = /^ (?:it|them|each|the (?:stone|cent(?:er|re)|middle|main))\b/i;

/** "The face is cushion shaped". */
const OF_FACE = /\b(?:face|top|head|plate|disc|outline|shape|pendant|brooch)(?: is|:) $/i;
const STONE = /\b(?:stone|gem|brilliant)/i;

/** One clause as a stone, or nothing where it names none. */
function runOf(clause: readonly Token[], text: string, place: number): StoneRun | undefined {
  // "diamonds round it" are round it, whatever their cut
  const end = clause.at(-1)!;
  const isAround = clause.length > 1 && /^round$/i.test(end.words) && ITS_CENTRE.test(text.slice(end.to));
  const all = isAround ? clause.slice(0, -1) : clause;
  const tokens = /^of$/i.test(all[0]!.words) && all.length > 1 ? all.slice(1) : all;
  const first = tokens[0]!;
  const last = tokens.at(-1)!;
  const run: StoneRun = { words: text.slice(first.from, last.to), from: first.from, to: last.to, facts: [] };
  const facts: Fact[] = [];
  const span = ({ from, to }: Token): Span => ({ text: place, from, to });
  let sized = false;
  let plainCut = false;
  for (const token of tokens) {
    const said = { words: token.words, span: span(token) };
    if (token.kind === 'size') {
      const [one = 0, two = 0] = token.words.split(/x|×|by/i).map(number);
      facts.push({ kind: 'measure', dimension: 'size', value: one, unit: 'mm', index: 0, among: 2, ...said });
      facts.push({ kind: 'measure', dimension: 'size', value: two, unit: 'mm', index: 1, among: 2, ...said });
      sized = true;
    } else if (token.kind === 'across') {
      facts.push({ kind: 'measure', dimension: 'size', value: number(token.words), unit: 'mm', ...said });
      sized = true;
    } else if (token.kind === 'carat') {
      facts.push({ kind: 'carat', value: number(token.words), ...said });
      sized = true;
    } else if (token.kind === 'fill' && /^(?:small|tiny|little)$/i.test(token.words))
      facts.push({ kind: 'extent', dimension: 'size', factor: SMALL, ...said });
    else if (token.kind === 'count') run.count ??= countIn(token.words);
    else if (token.kind === 'role') {
      run.role ??= ROLES.find(([pattern]) => pattern.test(token.words))?.[1];
      facts.push({ kind: 'adjective', adjective: run.role === 'centre' ? 'main' : 'side', ...said });
    } else if (token.kind === 'cut' || token.kind === 'species') {
      const word = singular(token.words);
      const species = SPECIES_NAMES.get(word) ?? SPECIES_NAMES.get(token.words.toLowerCase());
      const cut = CUT_NAMES.get(word) ?? CUT_NAMES.get(word.replace(/ (cut|shape|shaped)$/, ''));
      if (token.kind === 'species' && species && !run.species) {
        run.species = species;
        facts.push({ kind: 'material', material: species, ...said });
      } else if (token.kind === 'cut' && cut && !run.cut) {
        run.cut = cut;
        plainCut = SHAPE_WORDS.has(word);
        facts.push({ kind: 'adjective', adjective: CUTS.find((entry) => entry.cut === cut)!.names[0]!, ...said });
      }
    }
  }
  const stone = tokens.some(({ kind, words }) => kind === 'fill' && STONE.test(words));
  const [before, after] = [text.slice(0, first.from), text.slice(last.to)];
  if (!run.species && !stone && last.kind === 'cut' && (FORMED.test(after) || OF_FACE.test(before))) return undefined;
  const isPlaced = sized && (run.role === 'centre' || run.role === 'side') && !MEASURED.test(after);
  if (!run.species && !(run.cut && (!plainCut || sized || stone)) && !isPlaced) return undefined;
  const placed = [
    ...BEFORE.map(([words, role, each]) => ({ role, each, words: words.exec(before)?.[0], at: 'before' as const })),
    ...BEHIND.map(([words, role, each]) => ({ role, each, words: words.exec(after)?.[0], at: 'behind' as const })),
  ].find(({ words }) => words !== undefined);
  if (!placed?.words || (run.role ?? placed.role) !== placed.role) return { ...run, facts };
  const from = placed.at === 'before' ? first.from - placed.words.length : first.from;
  const to = placed.at === 'behind' ? last.to + placed.words.length : last.to;
  return { ...run, role: placed.role, ...(placed.each && { each: true as const }), from, to, words: text.slice(from, to), facts };
}

/** How a part of the metal is measured: "sides 2 mm thick". */
const MEASURED = /^ ?(?:mm )?(?:wide|thick|high|tall|long|deep|band|shank|wall)\b/i;

/** What has a form of its own, whatever stones are on it. */
const HANGS =
  /\b(?:tree of life|evil eye|compass|coin|disc|medal(?:lion)?|moon|sun|star|zodiac|mandala|dream ?catcher|celtic|yin yang) (?:pendant|brooch|charm|necklace|locket|cufflinks?)/i;

const isBare = ({ species, cut }: StoneRun): boolean => species === undefined && cut === undefined;

/** The stones that a text lists, in their order; sizes with nothing but a place are stones where both the middle and the sides have one. */
export function stoneRuns(text: string, place = 0): StoneRun[] {
  const all = continued(clausesIn(text), text).flatMap((tokens) => runOf(tokens, text, place) ?? []);
  // "a diamond above each pearl": what was listed before is spoken of once more
  const isAgain = (run: StoneRun, i: number): boolean =>
    /^(?:each|every|the)\b/i.test(run.words) &&
    run.facts.every(({ kind }) => kind === 'material') &&
    all
      .slice(0, i)
      .some(({ species = '' }) => species === run.species || species.endsWith(` ${run.species}`) || (run.species ?? '').endsWith(species));
  // "tree of life pendant, 30 mm round, with five peridots": the form of what hangs, where its stones are named
  const isForm = ({ species, cut, role, words }: StoneRun): boolean =>
    species === undefined &&
    role === undefined &&
    cut !== undefined &&
    HANGS.test(text) &&
    /^(?:round |oval |square )?\d+(?:\.\d+)? ?mm(?: round| oval| square)?$/i.test(words) &&
    all.some((other) => other.species !== undefined);
  const runs = all.filter((run, i) => !isAgain(run, i) && !isForm(run));
  const has = (role: RunRole): boolean => runs.some((run) => run.role === role);
  // "0.5 ct centre with two 0.25 ct rounds": the two stand at its sides
  const two = runs.filter((run) => run.role === undefined && run.count === 2);
  const pair = has('centre') && runs.length === 2 ? two[0] : undefined;
  if (pair) return runs.map((run) => (run === pair ? { ...run, role: 'side' } : run));
  return has('centre') && has('side') ? runs : runs.filter((run) => !isBare(run) || STONE.test(run.words));
}
