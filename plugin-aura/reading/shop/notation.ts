import { lemma } from '../inflection.ts';
import { readNumber } from '../numbers.ts';
import { leadsToSize, readQuantity } from '../quantities.ts';
import { table } from '../table.ts';
import { type Token, tokenize } from '../tokens.ts';

/**
 * The notation of drawings and shop tickets: ".281 ID x .625 OD x .065 thk", "(4) 1/4-20 tapped", "20T mod 1.5". A text becomes numbers,
 * threads, words written out in full, and the marks that part them.
 */
export type Atom = {
  from: number;
  to: number;
} & (
  | { kind: 'value'; value: number; unit?: string; angle?: boolean; text: string; fraction: boolean; times?: boolean; worded?: boolean }
  | { kind: 'thread'; diameter: number; pitch?: number; length?: number; inch: boolean }
  | { kind: 'word'; text: string }
  | { kind: 'by' }
  | { kind: 'break'; sign: string }
);

/** Abbreviations by what they stand for; each is one word or several. */
const WRITTEN_OUT: Readonly<Record<string, string | undefined>> = table({
  dia: 'diameter',
  diam: 'diameter',
  ø: 'diameter',
  od: 'outside diameter',
  id: 'inside diameter',
  rad: 'radius',
  thk: 'thick',
  thck: 'thick',
  lg: 'long',
  lgth: 'length',
  dp: 'deep',
  ht: 'height',
  hgt: 'height',
  wd: 'wide',
  hd: 'head',
  alum: 'aluminum',
  alu: 'aluminum',
  stl: 'steel',
  ss: 'stainless steel',
  "c'bore": 'counterbore',
  cbore: 'counterbore',
  "c'sink": 'countersunk',
  "c'sunk": 'countersunk',
  csk: 'countersunk',
  csunk: 'countersunk',
  ea: 'each',
  mtg: 'mounting',
  chamf: 'chamfer',
  cham: 'chamfer',
  tpd: 'tapped',
  thd: 'thread',
  thru: 'through',
  ctr: 'center',
  brg: 'bearing',
  flg: 'flange',
  flgd: 'flanged',
  kw: 'keyway',
  kwy: 'keyway',
  keyseat: 'keyway',
  pcd: 'bolt circle',
  bcd: 'bolt circle',
  bc: 'bolt circle',
  shcs: 'socket head cap screw',
  grooves: 'groove',
  adj: 'adjustable',
  qty: 'quantity',
  pc: 'piece',
  sq: 'square',
  rect: 'rectangular',
  rd: 'round',
  mod: 'module',
  ctc: 'spacing',
});

/** Millimetres of a unit. */
const UNITS: Readonly<Record<string, readonly [string, number] | undefined>> = table({
  mm: ['mm', 1],
  cm: ['cm', 10],
  m: ['m', 1000],
  in: ['in', 25.4],
  inch: ['in', 25.4],
  ft: ['ft', 304.8],
  foot: ['ft', 304.8],
  thou: ['thou', 0.0254],
});

const BREAKS = new Set([',', ';', '\n', '(', ')', ':', '+', '!', '?', '/', '=']);
/** Words that soften or ask. */
const SAYS_NOTHING = /^(ish|down|please|approx|approximately|about|only|standard|std|type|style)$/;
const COUNTS_TEETH = /^(t|th)$/;

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Everything that was written, in order. */
export function atomsOf(source: string): Atom[] {
  const tokens = tokenize(source);
  const atoms: Atom[] = [];
  const add = (from: number, to: number, atom: Record<string, unknown>): void => {
    atoms.push({ from: tokens[from]!.from, to: tokens[to - 1]!.to, ...atom } as Atom);
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const counted = countedAt(tokens, i);
    if (counted !== undefined) {
      add(i, i + counted.length, { kind: 'value', value: counted.value, text: textAt(tokens, i), fraction: false, times: true });
      i += counted.length;
      continue;
    }
    const pitch = diametralPitch(source, tokens, i);
    if (pitch !== undefined) {
      add(i, i + 2, { kind: 'value', value: 25.4 / pitch, unit: 'in', text: token.text, fraction: false });
      add(i, i + 2, { kind: 'word', text: 'module' });
      i += 2;
      continue;
    }
    const sealed = sealsAt(tokens, i);
    if (sealed > 0) {
      add(i, i + sealed, { kind: 'word', text: 'seal code' });
      i += sealed;
      continue;
    }
    const thread = threadAt(tokens, i);
    if (thread) {
      add(i, i + thread.length, { kind: 'thread', ...thread.thread });
      i += thread.length;
    } else if (token.kind === 'number' || (token.kind === 'word' && isWorded(tokens, i))) {
      i = valueAt(tokens, i, add);
    } else if (token.kind === 'mark') {
      const stop = token.text === '.' && (tokens[i + 1] === undefined || !tokens[i + 1]!.glued);
      const dash = token.text === '-' && !token.glued && tokens[i + 1]?.glued === false;
      if (BREAKS.has(token.text) || stop || dash) add(i, i + 1, { kind: 'break', sign: token.text });
      i++;
    } else if (token.kind === 'text') {
      add(i, i + 1, { kind: 'word', text: token.text.toLowerCase() });
      i++;
    } else if (isFit(tokens, i)) {
      add(i, i + 2, { kind: 'word', text: token.text + textAt(tokens, i + 1) });
      i += 2;
    } else {
      if (/^(x|by)$/.test(token.text)) add(i, i + 1, { kind: 'by' });
      else if (!SAYS_NOTHING.test(token.text))
        for (const word of written(token.text, tokens, i)) add(i, i + 1, { kind: 'word', text: word });
      i++;
    }
  }
  return atoms;
}

/** "20DP": teeth to an inch of pitch diameter, 25.4 over the module. Written small it is "deep". */
const diametralPitch = (source: string, tokens: readonly Token[], at: number): number | undefined => {
  const [number, word] = [tokens[at], tokens[at + 1]];
  if (number?.kind !== 'number' || !word || source.slice(word.from, word.to) !== 'DP' || !(number.value! > 0)) return undefined;
  return number.value;
};

/** Tokens of "-2RS", "ZZ" behind the number of a bearing: its seals, which are not made. */
function sealsAt(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.kind !== 'number' || !(tokens[at - 1]!.value! >= 600)) return 0;
  let i = at;
  if (textAt(tokens, i) === '-') i++;
  if (tokens[i]?.kind === 'number') i++;
  return /^(rs|rsr|rsh|z|zz|llu|dd|lb)$/.test(textAt(tokens, i)) ? i + 1 - at : 0;
}

/** "two", "twelve", but no share: "two halves". */
function isWorded(tokens: readonly Token[], at: number): boolean {
  const read = alone(tokens, at);
  return read !== undefined && read.share !== true && Number.isInteger(read.value) && !/^(pair|a|an)$/.test(textAt(tokens, at));
}
/** The number of one word, whatever stands behind it. */
const alone = (tokens: readonly Token[], at: number) => (tokens[at] ? readNumber([tokens[at]], 0) : undefined);

/** "H7", "g6": a fit behind a diameter. */
const isFit = (tokens: readonly Token[], at: number): boolean => {
  const grade = tokens[at + 1];
  return (
    /^[c-ps]$/.test(textAt(tokens, at)) &&
    grade?.kind === 'number' &&
    grade.glued &&
    grade.value! >= 5 &&
    grade.value! <= 12 &&
    (tokens[at - 1]?.kind === 'number' || textAt(tokens, at - 1) === 'mm')
  );
};

function written(text: string, tokens: readonly Token[], at: number): string[] {
  const plural = text.replace(/(?<=[a-z]{2})s$/, '');
  // "L 20", "20 L", "W 15": letters beside a number
  const beside = tokens[at - 1]?.kind === 'number' || tokens[at + 1]?.kind === 'number' || textAt(tokens, at - 1) === 'inch';
  const letter = beside ? LETTERS[text] : undefined;
  return (letter ?? WRITTEN_OUT[text] ?? (text === plural ? undefined : WRITTEN_OUT[plural]) ?? lemma(text)).split(' ');
}
const LETTERS: Readonly<Record<string, string | undefined>> = table({
  l: 'long',
  w: 'wide',
  h: 'high',
  t: 'thick',
  d: 'diameter',
  r: 'radius',
});

/** "(4)", "4x M6", "4 off", "2x holes": how many. */
function countedAt(tokens: readonly Token[], at: number): { value: number; length: number } | undefined {
  const whole = (i: number): number | undefined =>
    tokens[i]?.kind === 'number' && Number.isInteger(tokens[i]!.value) && !tokens[i]!.fraction && tokens[i]!.value! < 200
      ? tokens[i]!.value
      : undefined;
  if (textAt(tokens, at) === '(' && textAt(tokens, at + 2) === ')') {
    const value = whole(at + 1);
    return value === undefined ? undefined : { value, length: 3 };
  }
  const value = whole(at);
  if (value === undefined || textAt(tokens, at - 1) === 'x') return undefined;
  if (/^(off|pcs|pc)$/.test(textAt(tokens, at + 1))) return { value, length: 2 };
  const by = tokens[at + 1];
  const next = tokens[at + 2];
  if (by?.text !== 'x' || next === undefined) return undefined;
  if (by.glued && !next.glued) return { value, length: 2 };
  return next.kind === 'word' && !/^diameter$/.test(next.text) && (next.text.length > 1 || /^m\d/.test(next.text))
    ? { value, length: 2 }
    : undefined;
}

function threadAt(
  tokens: readonly Token[],
  at: number,
): { thread: { diameter: number; pitch?: number; length?: number; inch: boolean }; length: number } | undefined {
  const gauge = /^no$/.test(textAt(tokens, at)) && tokens[at + 1]?.kind === 'number' ? 1 : textAt(tokens, at) === '#' ? 1 : 0;
  const bare = tokens[at + gauge];
  // "no 4", "#8": a gauge of screws, where a screw is meant
  if (gauge === 1 && bare?.kind === 'number' && Number.isInteger(bare.value) && textAt(tokens, at + 2) !== '-') {
    const of = lemma(textAt(tokens, at + 2));
    if (!/^(screw|self|selftapper|tapper|machine|wood|hole|clearance|tap|sheet)$/.test(of)) return undefined;
    return { thread: { diameter: (0.06 + 0.013 * bare.value!) * 25.4, inch: false }, length: 2 };
  }
  const read = readQuantity(tokens, at);
  if (read?.quantity.kind !== 'thread') return undefined;
  const { kind: _kind, ...thread } = read.quantity;
  return { thread: { ...thread, inch: !textAt(tokens, at).startsWith('m') }, length: read.length };
}

function valueAt(tokens: readonly Token[], at: number, add: (from: number, to: number, atom: Record<string, unknown>) => void): number {
  const token = tokens[at]!;
  const read = token.kind === 'number' ? { value: token.value!, length: 1 } : (alone(tokens, at) ?? { value: 1, length: 1 });
  const minus = textAt(tokens, at - 1) === '-' && !tokens[at - 1]!.glued && token.glued ? -1 : 1;
  let end = at + read.length;
  const hyphen = textAt(tokens, end) === '-' && tokens[end]?.glued && tokens[end + 1]?.glued ? 1 : 0;
  const word = textAt(tokens, end + hyphen);
  const glued = tokens[end]?.glued === true;
  if (glued && COUNTS_TEETH.test(word)) {
    add(at, end, { kind: 'value', value: read.value, text: token.text, fraction: false, times: true });
    add(end, end + 1, { kind: 'word', text: 'tooth' });
    return end + 1;
  }
  // "8 x 30 in the middle": a preposition, and no inch
  const places =
    word === 'in' &&
    (leadsToSize(tokens, end + hyphen) || /^(the|a|an|each|both|its|middle|center|centre)$/.test(textAt(tokens, end + hyphen + 1)));
  const unit = places ? undefined : (UNITS[word.replace(/s$/, '')] ?? UNITS[word]);
  const angle = /^(degree|deg|degrees)$/.test(word);
  if (unit || angle) {
    end += hyphen + 1;
    // `5 in.`
    if (word === 'in' && textAt(tokens, end) === '.' && tokens[end]?.glued) end++;
  }
  add(at, end, {
    kind: 'value',
    value: minus * read.value * (unit?.[1] ?? 1),
    ...(unit ? { unit: unit[0] } : {}),
    ...(angle ? { angle } : {}),
    text: token.text,
    fraction: token.fraction === true,
    ...(token.kind === 'word' ? { worded: true } : {}),
  });
  return end;
}

/**
 * Whether a number without a unit is inches here: a unit that was said once holds for the rest, and where none was, drawings in inches
 * show it by their threads (1/4-20), by decimals without a nought before the point (.281), by three of them (1.000), and by fractions.
 */
export function inInches(source: string, atoms: readonly Atom[]): boolean {
  const values = atoms.filter((atom) => atom.kind === 'value');
  if (values.some(({ unit }) => unit === 'mm' || unit === 'cm')) return false;
  if (values.some(({ unit }) => unit === 'in') || atoms.some((atom) => atom.kind === 'thread' && atom.inch)) return true;
  if (atoms.some((atom) => atom.kind === 'thread')) return false;
  return (
    /(?:^|[^\d.])\.\d/.test(source) || /\d\.\d{3}(?!\d)/.test(source) || values.some(({ fraction }) => fraction) || /\bNPT\b/i.test(source)
  );
}
