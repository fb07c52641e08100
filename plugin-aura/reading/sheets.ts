import { lemma } from './inflection.ts';
import type { Lexicon } from './lexicon.ts';
import { outsideQuotes } from './quoted.ts';

/**
 * Specification sheets as phrases: "mug - ceramic, white - H 9 cm - D 8 cm - handle: 1" is "mug, white ceramic, 9 cm high, 8 cm in diameter,
 * 1 handle". What stands behind a colon describes the noun before it, letters before numbers are the sides they stand for, and names in
 * brackets behind a row of numbers are theirs. A text that is no sheet stays as it is, character by character.
 */

const N = String.raw`\d+(?:[.,]\d+)?`;
const UNIT = '(?:mm|cm|m|in|inch(?:es)?|ft|")';
const COUNT = /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/i;
const MEASURE = new RegExp(
  String.raw`^(?:about |approx\.? )?${N} ?${UNIT}(?: (?:high|tall|wide|deep|long|thick|across|in diameter|diameter|dia))?$`,
  'i',
);
/** What a label measures, and no part is. */
const DIMENSION = /\b(?:height|width|depth|length|thickness|diameter|radius|size|pitch|module|bore|OD|ID|thread)$/i;

export function sheetInPhrases(text: string, lexicon: Lexicon): string {
  if (text.length > 600 || !/\d/.test(text) || /[.!?]\s+[A-Z]/.test(text)) return text;
  return outsideQuotes(text, (said) => segmented(lettered(legended(sided(said))), lexicon));
}

const SIDED = new RegExp(
  String.raw`(?<![\w./])(${N}) ?([whd])[ ,x×]+(${N}) ?([whd])(?:[ ,x×]+(${N}) ?([whd]))?(?: ?(mm|cm|m|in))?(?![\w.])`,
  'gi',
);

/** "80 w 180 h 28 d cm": letters behind the numbers. */
const sided = (text: string): string =>
  text.replace(SIDED, (_all, ...found: (string | undefined)[]) =>
    [0, 2, 4]
      .filter((at) => found[at] !== undefined)
      .map((at) => `${found[at]} ${found[6] ?? 'mm'} ${SIDE[found[at + 1]!.toUpperCase()]!.replace('in diameter', 'deep')}`)
      .join(', '),
  );

/** Sides by their letters. D is how deep something is beside a width, and else its diameter. */
const LETTER = new RegExp(
  String.raw`(?<![\w./-])(?!(?<=\d )[Hh](?:[5-9]|1[01])(?![\d.]| ?${UNIT}))(dia|[ØHWDLhwdl])(?:\s?[:=]\s?|\s?)(${N})(?:\s?(${UNIT}))?(?![\w./]|\s?(?:teeth|holes?|steps?)\b)`,
  'g',
);
/** Between two of them. */
const BETWEEN = /^\s*(?:[x×,;]|by)?\s*$/;
/** What turns: a D beside its width is its diameter. */
const TURNED = /\b(?:pulley|wheel|dis[ck]|gear|bearing|bush(?:ing)?|washer|drum|roller|knob|spool)\b/i;

function lettered(text: string): string {
  const found = [...text.matchAll(LETTER)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    letter: match[1] === 'dia' || match[1] === 'Ø' ? 'dia' : match[1]!.toUpperCase(),
    value: match[2]!,
    unit: match[3],
  }));
  const letters = found.map(({ letter }) => letter);
  // a length alone is a list's; each side is said once
  if (
    new Set(letters).size !== letters.length ||
    !letters.some((letter) => /[HW]/.test(letter)) ||
    (letters.length < 2 && !/^[HW]/.test(letters[0] ?? ''))
  )
    return text;
  const isDeep = !TURNED.test(text) && (letters.includes('W') || (letters.includes('L') && letters.includes('H')));
  let plain = '';
  let at = 0;
  for (const [k, { from, to, letter, value, unit }] of found.entries()) {
    const next = found[k + 1];
    const joined = next !== undefined && BETWEEN.test(text.slice(to, next.from));
    // one unit behind a row is that of all its numbers
    let shared = unit;
    for (let i = k + 1; shared === undefined && i < found.length && BETWEEN.test(text.slice(found[i - 1]!.to, found[i]!.from)); i++)
      shared = found[i]!.unit;
    plain += `${text.slice(at, from)}${value}${shared === undefined ? '' : ` ${shared}`} ${SIDE[letter === 'D' && !isDeep ? 'dia' : letter]!}${joined ? ', ' : ''}`;
    at = joined ? next.from : to;
  }
  return plain + text.slice(at);
}
const SIDE: Readonly<Record<string, string>> = { H: 'high', W: 'wide', L: 'long', T: 'thick', D: 'deep', dia: 'in diameter' };
/** A line that is one side and nothing else. */
const ALONE = new RegExp(`^([HWLTD]) ?(${N} ?${UNIT})$`);

/** "200 x 80 x 30 cm (h x w x d)", "30 x 13 x 2.5 mm (outer, inner, thickness)": what each of the numbers is. */
function legended(text: string): string {
  return text.replace(
    new RegExp(String.raw`(${N}(?:\s*[x×]\s*${N}){1,3})\s*(${UNIT})?\s*\(([^()\d]{3,60})\)`, 'gi'),
    (all: string, row: string, unit: string | undefined, legend: string) => {
      const values = row.split(/\s*[x×]\s*/);
      const names = legend.split(/\s*(?:,|\/|[x×](?=\s*\w)| by )\s*/i).map((name) => name.trim().toLowerCase());
      if (names.length !== values.length || names.some((name) => !(name in LEGEND))) return all;
      return values.map((value, k) => LEGEND[names[k]!]!.replace('#', unit ? `${value} ${unit}` : value)).join(', ');
    },
  );
}
const LEGEND: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['# high', 'h height high'],
      ['# wide', 'w width wide b'],
      ['# deep', 'd depth deep'],
      ['# long', 'l length long'],
      ['# thick', 't thickness thick thk'],
      ['# in diameter', 'dia diameter'],
      ['# outer diameter', 'outer|od|outer diameter|outside|outside diameter|o.d.'],
      ['# inner diameter', 'inner|id|inner diameter|inside|inside diameter|i.d.'],
      ['# bore', 'bore'],
    ] as const
  ).flatMap(([phrase, names]) => names.split(names.includes('|') ? '|' : ' ').map((name) => [name, phrase])),
);

/** The lines of a sheet, one behind the other. */
function segmented(text: string, lexicon: Lexicon): string {
  const dashed = text.split(/\s+[-–—]\s+/);
  if (dashed.length > 2) return dashed.map((line, k) => (k === 0 ? line : phrased(line, lexicon))).join(', ');
  const [, head, rest] = /^\s*([a-z][a-z -]{1,40}): (.+)$/i.exec(text) ?? [];
  const lines = withTheirs((rest ?? text).split(/\s*[,;]\s+/), lexicon);
  if (lines.length < 2) return text;
  const plain = lines.map((line) => labelled(line, lexicon) ?? behind(line, lexicon) ?? line);
  if (plain.every((line, k) => line === lines[k])) return text;
  return [...(head === undefined ? [] : [head]), ...plain].join(', ');
}

/** "legs: four, round": a form behind what was labelled is its own, where commas part the lines as well. */
function withTheirs(lines: readonly string[], lexicon: Lexicon): string[] {
  const all: string[] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last !== undefined && /^[a-z][a-z ]{1,30}: (?:\d{1,2}|[a-z]+)$/i.test(last) && kindOf(line, lexicon) === 'adjective')
      all.splice(-1, 1, `${last}, ${line}`);
    else all.push(line);
  }
  return all;
}

/** A line of its own, whose commas part what is said of one thing. */
const phrased = (line: string, lexicon: Lexicon): string =>
  labelled(line, lexicon) ??
  counted(line, lexicon) ??
  looks(line, lexicon) ??
  behind(line, lexicon) ??
  line.replace(ALONE, (_all, letter: string, size: string) => `${size} ${SIDE[letter === 'D' ? 'dia' : letter]!}`);

/** "legs: 3, black, metal", "headboard: 1 m high", "back: 3 slats". */
function labelled(line: string, lexicon: Lexicon): string | undefined {
  const [, label, said] = /^([a-z][a-z ]{1,30}?):\s+(.+)$/i.exec(line) ?? [];
  if (label === undefined || said === undefined) return undefined;
  const items = said.split(/\s*,\s+/);
  if (DIMENSION.test(label)) return items.length === 1 ? `${label} ${said}` : undefined;
  return gathered(label, items, lexicon);
}

/** "4 legs, square": what stands behind the comma describes them. */
function counted(line: string, lexicon: Lexicon): string | undefined {
  const [noun, ...said] = line.split(/\s*,\s+/);
  const [, count, label] = /^(\S+) ([a-z]+(?: [a-z]+)?)$/i.exec(noun ?? '') ?? [];
  if (count === undefined || !COUNT.test(count) || said.length === 0 || /^(?:mm|cm|m|in|inch|ft)\b/i.test(label!)) return undefined;
  return gathered(label!, [count, ...said], lexicon);
}

/** Places, short as a sheet has them. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^(?:behind|around|beside|below|above|underneath)$/i, '$& it'],
  [/^(?:middle|cent(?:re|er)|corners|front|back|(?:front|back|left|right|side) (?:wall|side))$/i, 'in the $&'],
  [/^(?:middle|cent(?:re|er)|front|back|top) of (?!the )/i, 'in the $&the '],
  [/^(?:in|on|at|under|over|around|along|near|behind|between|each|per) .+$/i, '$&'],
];
const placeIn = (item: string): string | undefined => {
  const found = PLACES.find(([pattern]) => pattern.test(item));
  return found && item.replace(found[0], found[1]);
};

/** A noun with how many there are, their looks before it and their sizes behind. */
function gathered(label: string, said: readonly string[], lexicon: Lexicon): string | undefined {
  // "1 beef", "6 each side": how many, and the rest of it
  const items = said.flatMap((item) => {
    const [, count, rest] = /^(\d{1,2}) ([a-z].*)$/i.exec(item) ?? [];
    return count !== undefined && !MEASURE.test(item) && (isLook(rest!, lexicon) || placeIn(rest!)) ? [count, rest!] : [item];
  });
  const counts = items.filter((item) => COUNT.test(item));
  const seen = items.filter((item) => isLook(item, lexicon) && !placeIn(item));
  const sizes = items.filter((item) => MEASURE.test(item));
  const places = items.filter((item) => placeIn(item));
  const more = items.filter((item) => ![...counts, ...seen, ...sizes, ...places].includes(item));
  const before = more.filter((item) => /^[a-z]+$/i.test(item));
  const behind = more.filter((item) => !before.includes(item)).map((item) => item.replace(/^with /i, ''));
  if (
    counts.length > 1 ||
    before.length > 1 ||
    behind.some((item) => !/^(?:(?!one|each)an? |\d{1,2} )?[a-z]+(?: [a-z]+){0,2}$/i.test(item) || /^(?:one|each|for) /i.test(item))
  )
    return undefined;
  const tail = behind.length > 0 ? ['with', behind.join(' and ')] : [];
  return [...counts, ...ordered(seen, lexicon), ...before, label, ...sizes, ...tail, ...places.map(placeIn)].join(' ');
}

/** "steel, galvanized", "glass, green": colours and finishes before what is coloured. */
function looks(line: string, lexicon: Lexicon): string | undefined {
  const items = line.split(/\s*,\s+/);
  if (items.length < 2) return undefined;
  const turned = [...items].reverse().join(' ').toLowerCase();
  if (lexicon.senses.get(turned)?.some(({ kind }) => kind === 'material')) return turned;
  const kinds = items.map((item) => kindOf(item, lexicon));
  return kinds.every(Boolean) && kinds.some((kind) => kind === 'material' || kind === 'colour')
    ? ordered(items, lexicon).join(' ')
    : undefined;
}

/** "3 legs steel", "knobs brass": a material or a colour behind its noun. */
function behind(line: string, lexicon: Lexicon): string | undefined {
  const [, count, noun, look] =
    /^(?:(\d{1,2}|two|three|four|five|six|eight) )?([a-z]{3,}) (?!painted\b)([a-z]+(?: [a-z]+){0,2})$/i.exec(line.trim()) ?? [];
  if (noun === undefined || look === undefined || !/^(?:material|colour)$/.test(kindOf(look, lexicon) ?? '')) return undefined;
  const senses = lexicon.senses.get(lemma(noun.toLowerCase())) ?? [];
  // "six shot glasses" are no shots of glass
  if (lexicon.senses.get(`${noun} ${look.replace(/[a-z]+$/i, lemma)}`.toLowerCase())?.some(({ kind }) => kind === 'thing'))
    return undefined;
  if (
    !senses.some(({ kind }) => kind === 'part') ||
    senses.some(({ kind }) => /^(?:material|colour|finish|extent|gem|cut|style)$/.test(kind))
  )
    return undefined;
  return [...(count === undefined ? [] : [count]), look, noun].join(' ');
}

type Look = 'material' | 'colour' | 'finish' | 'adjective';
function kindOf(words: string, lexicon: Lexicon): Look | undefined {
  const key = words.toLowerCase();
  const senses = lexicon.senses.get(key) ?? lexicon.senses.get(lemma(key)) ?? [];
  for (const kind of ['material', 'colour', 'finish'] as const) if (senses.some((sense) => sense.kind === kind)) return kind;
  // nouns stand before others as well: "leg", "wire"
  const isNoun = senses.some(({ kind }) => kind === 'part' || kind === 'thing');
  if (!isNoun && senses.some(({ kind }) => /^(?:adjective|cut|extent|style)$/.test(kind))) return 'adjective';
  // "black leather", "round black leather"
  const [first, ...rest] = key.split(' ');
  return rest.length > 0 && rest.length < 4 && kindOf(first!, lexicon) ? kindOf(rest.join(' '), lexicon) : undefined;
}
const isLook = (item: string, lexicon: Lexicon): boolean => !COUNT.test(item) && kindOf(item, lexicon) !== undefined;

const RANK: Readonly<Record<Look, number>> = { adjective: 0, finish: 1, colour: 2, material: 3 };
const ordered = (said: readonly string[], lexicon: Lexicon): string[] =>
  [...said].sort((a, b) => RANK[kindOf(a, lexicon)!] - RANK[kindOf(b, lexicon)!]);
