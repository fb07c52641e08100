import type { Dimension } from '../plan/spoken.ts';
import { lemma } from './inflection.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import { readRingSize } from './ringSizes.ts';
import { table } from './table.ts';
import type { Token } from './tokens.ts';

/** One number of "60 x 40 x 75": mm, with the unit and the word that were said with it. */
export interface Extent {
  value: number;
  unit?: string;
  dimension?: Dimension;
}

/** A number with what belongs to it. Lengths in mm, angles in degrees, weights in grams. */
export type Quantity =
  | { kind: 'number'; value: number; worded?: boolean; pair?: boolean; times?: boolean }
  | { kind: 'length'; value: number; unit: string }
  | { kind: 'sizes'; extents: Extent[] }
  | { kind: 'angle'; value: number }
  | { kind: 'percent'; value: number }
  | { kind: 'carat'; value: number; total?: boolean }
  /** With the colour of the gold, where its letter was written behind: "14kw". */
  | { kind: 'karat'; value: number; tone?: string }
  /** Anything else that is measured: "40 W", "500 ml". */
  | { kind: 'other'; value: number; unit: string }
  | { kind: 'thread'; diameter: number; pitch?: number; length?: number }
  | { kind: 'ring_size'; system: string; size: string; diameter: number; value?: number };

export interface QuantityRead {
  quantity: Quantity;
  /** Tokens used. */
  length: number;
}

interface Unit {
  kind: 'length' | 'carat' | 'karat' | 'angle' | 'percent' | 'other';
  name: string;
  factor: number;
}
const UNITS = new Map<string, Unit>();
const unit = (kind: Unit['kind'], name: string, factor: number, words: string): void => {
  for (const word of words.split(' ')) UNITS.set(word, { kind, name, factor });
};
unit('length', 'mm', 1, 'mm mms millimeter mil.');
unit('length', 'cm', 10, 'cm cms centimeter');
unit('length', 'dm', 100, 'dm decimeter');
unit('length', 'm', 1000, 'm meter mtr');
unit('length', 'km', 1_000_000, 'km kilometer');
unit('length', 'in', 25.4, 'in inch ins');
unit('length', 'ft', 304.8, 'ft foot');
unit('length', 'yd', 914.4, 'yd yard');
unit('length', 'µm', 0.001, 'um micron µm μm');
unit('length', 'thou', 0.0254, 'thou mil');
unit('carat', 'ct', 1, 'ct carat cts ctw tcw cttw');
unit('carat', 'pt', 0.01, 'point pointer pt');
unit('karat', 'k', 1, 'k kt karat');
unit('karat', 'white', 1, 'kw kwg');
unit('karat', 'yellow', 1, 'ky kyg');
unit('karat', 'rose', 1, 'kr krg');
unit('angle', 'deg', 1, 'degree deg');
unit('percent', '%', 1, 'percent pct');
unit('other', 'g', 1, 'g gram gramme gm');
unit('other', 'kg', 1, 'kg kilo kilogram');
unit('other', 'W', 1, 'watt');
unit('other', 'V', 1, 'volt');
unit('other', 'ml', 1, 'ml milliliter');
unit('other', 'cl', 1, 'cl centiliter');
unit('other', 'dl', 1, 'dl deciliter');
unit('other', 'l', 1, 'liter l ltr');
unit('other', 'gal', 1, 'gal gallon');
unit('other', 'pint', 1, 'pint');
unit('other', 'oz', 1, 'oz ounce');

/** The unit of length that a word is, with the millimetres in it. */
export function lengthUnit(word: string): { name: string; factor: number } | undefined {
  const found = word === 'in' ? undefined : UNITS.get(word);
  return found?.kind === 'length' ? found : undefined;
}

/** Finenesses that gold is sold in; "carat" with one of these before gold is a karat, no weight. */
const KARATS = new Set([8, 9, 10, 12, 14, 15, 18, 20, 21, 22, 23, 24]);
const GOLD_WORDS = new Set(['gold', 'yellow', 'white', 'rose', 'pink', 'red', 'solid', 'green', 'recycled']);
const AFTER_INCH =
  /^(wide|tall|high|long|deep|thick|across|by|x|diameter|square|round|dia|od|id|apart|height|width|length|thickness|radius)$/;
/** Nouns of sizes, which "in" leads to: "100 in length". */
const SIZE_NOUN = /^(diameter|height|width|length|thickness|depth|radius|size)$/;
const WHICH_SIZE = /^(outer|inner|outside|inside|external|internal|overall|total|the|its)$/;
/** Words of a text that is in inches. */
const INCHES = /^(inch|inches|ft|foot|feet|thou)$/;

/** "50 in outer diameter, 80 in height": the preposition, where nothing shows that the text is in inches and no noun follows. */
export function leadsToSize(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'in' || tokens[at]?.glued) return false;
  // "extrude 30 in Z", "10 in the x direction"
  if (/^[xyz]$/.test(textAt(tokens, at + 1)) && !/^\d/.test(textAt(tokens, at + 2))) return true;
  let noun = at + 1;
  if (WHICH_SIZE.test(textAt(tokens, noun))) noun++;
  if (!SIZE_NOUN.test(textAt(tokens, noun))) return false;
  const behind = tokens[noun + 1];
  const ends =
    behind === undefined ||
    behind.kind !== 'word' ||
    /^(and|with|by|x|or|at|on|has|having|is|of|to|in|from|through|drilled|bored|cut|turned|milled|centered|centred|located)$/.test(
      behind.text,
    );
  if (!ends || /^an?$/.test(textAt(tokens, at - 2))) return false;
  return !tokens.some(
    ({ text, glued }, k) =>
      // a slab stands on feet that are none of length
      (INCHES.test(text) && (text !== 'feet' || tokens[k - 1]?.kind === 'number')) ||
      (/^["”″]$/.test(text) && glued) ||
      (text === 'in' && k !== at && AFTER_INCH.test(textAt(tokens, k + 1)) && !SIZE_NOUN.test(textAt(tokens, k + 1))),
  );
}

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';
const lemmaAt = (tokens: readonly Token[], at: number): string => lemma(textAt(tokens, at));

/** The unit after a number, over a hyphen ("a 5-mm band"). "in" is inches where it cannot be the preposition. */
function unitAt(tokens: readonly Token[], at: number, numberAt: number): { unit: Unit; length: number } | undefined {
  const hyphen = textAt(tokens, at) === '-' && tokens[at]?.glued ? 1 : 0;
  const token = tokens[at + hyphen];
  if (token === undefined || token.kind !== 'word') return undefined;
  const found = UNITS.get(lemma(token.text));
  if (!found) return undefined;
  let length = 1 + hyphen;
  if (token.text === 'in' && hyphen === 0) {
    if (leadsToSize(tokens, at)) return undefined;
    const after = tokens[at + 1];
    const free = after === undefined || after.kind !== 'word' || AFTER_INCH.test(after.text);
    // "a 2 in cube"; "the two in the middle" are somewhere
    const compound = /^(an?|the)$/.test(textAt(tokens, numberAt - 1)) && !/^(an?|the|each|every|its|their)$/.test(after?.text ?? '');
    if (!token.glued && !free && !compound) return undefined;
  }
  if (token.text === 'l' && (isBy(tokens, at + length) || /^(?:[wh]$|\d)/.test(textAt(tokens, at + length)))) return undefined;
  // "a 4 point star"
  if (found.name === 'pt' && /^(star|compass|polygon|snowflake)$/.test(textAt(tokens, at + length))) return undefined;
  if ((token.text === 'g' || token.text === 'k' || token.text === 'mil') && !token.glued && token.text !== 'k') return undefined;
  if (/^(square|sq|cubic)$/.test(textAt(tokens, at + length)) && UNITS.has(lemmaAt(tokens, at + length + 1))) length += 2;
  // "5 in." with its full stop
  if (token.text === 'in' && textAt(tokens, at + length) === '.' && tokens[at + length]?.glued && !tokens[at + length + 1]?.capital)
    length++;
  return { unit: found, length };
}

/** Finenesses that metal alone is called by, and the words after which a number of carats is a weight all the same. */
const STAMPED = new Set([9, 14, 18, 22]);
const WEIGHED =
  /^(total|tw|weight|of|round|oval|pear|cushion|princess|emerald|marquise|radiant|asscher|heart|old|brilliant|natural|lab|blue|diamonds?|sapphires?|rub(?:y|ies)|emeralds?|amethysts?|topaz|aquamarines?|morganites?|stones?|citrines?|garnets?|tanzanites?|tourmalines?|peridots?|opals?)$/;

const isKarat = (value: number, tokens: readonly Token[], after: number): boolean => {
  if (!KARATS.has(value)) return false;
  // "signet, 9ct", "18ct yg": carats of metal are written so; a stone of so many names itself
  const alone = tokens[after] === undefined || tokens[after]?.kind === 'mark';
  if (STAMPED.has(value) && (tokens[after - 1]?.glued === true || alone) && !WEIGHED.test(textAt(tokens, after))) return true;
  for (let i = after; i < after + 3; i++) {
    const next = textAt(tokens, i);
    if (next === 'gold') return true;
    if (!GOLD_WORDS.has(next)) return false;
  }
  return false;
};

/** Words that say which of the sizes a number is, where they stand between the numbers: "40 wide x 30 deep", "50mm(L) x 30mm(W)". */
const LABELS: Readonly<Record<string, Dimension | undefined>> = table({
  l: 'length',
  long: 'length',
  length: 'length',
  w: 'width',
  wide: 'width',
  width: 'width',
  h: 'height',
  high: 'height',
  tall: 'height',
  height: 'height',
  d: 'depth',
  deep: 'depth',
  depth: 'depth',
  t: 'thickness',
  thick: 'thickness',
  thickness: 'thickness',
});
function labelAt(tokens: readonly Token[], at: number): { dimension: Dimension; length: number } | undefined {
  if (textAt(tokens, at) === '(' && textAt(tokens, at + 2) === ')') {
    const inside = LABELS[textAt(tokens, at + 1)];
    return inside && { dimension: inside, length: 3 };
  }
  const dimension = LABELS[textAt(tokens, at)];
  return dimension && { dimension, length: 1 };
}

const isBy = (tokens: readonly Token[], at: number): boolean => textAt(tokens, at) === 'x' || textAt(tokens, at) === 'by';

/** "9x7 mm", "200 x 100 x 76 cm", "10 mm x 10 cm x 10 m", `3-1/2" x 1-1/2" x 8"`, "50mm(L) x 30mm(W)": a unit said once holds for those before it. */
function sizesAt(first: NumberRead, tokens: readonly Token[], at: number): QuantityRead | undefined {
  const extents: { value: number; unit?: Unit; dimension?: Dimension }[] = [];
  let i = at + first.length;
  let value = first.value;
  let before: { dimension: Dimension; length: number } | undefined;
  for (;;) {
    const found = unitAt(tokens, i, at);
    const isLength = found?.unit.kind === 'length';
    if (isLength) i += found.length;
    let whole = value;
    if (isLength && found.unit.name === 'ft') {
      const inches = inchesAt(tokens, i);
      if (inches) {
        whole += (inches.value * 25.4) / 304.8;
        i += inches.length;
      }
    }
    const label = before ?? labelAt(tokens, i);
    // "400x350x500h mm": the unit stands behind the letter
    const behind = isLength || label === undefined ? undefined : unitAt(tokens, i + label.length, at);
    const unit = isLength ? found.unit : behind?.unit.kind === 'length' ? behind.unit : undefined;
    const isLettered = extents.length > 0 && label !== undefined && (tokens[i]?.glued === true || before !== undefined);
    const labelled =
      label !== undefined && (isBy(tokens, i + label.length) || isLettered || extents.some(({ dimension }) => dimension !== undefined));
    if (labelled) i += label.length;
    if (labelled && unit && !isLength) i += behind!.length;
    const told = isLength || labelled ? unit : undefined;
    extents.push({ value: whole, ...(told ? { unit: told } : {}), ...(labelled ? { dimension: label.dimension } : {}) });
    if (!isBy(tokens, i) || extents.length === 3) break;
    // "120 x 80 x h75 cm": a letter before its number
    const letter = /^[lwhd]$/.test(textAt(tokens, i + 1)) ? LABELS[textAt(tokens, i + 1)] : undefined;
    const lead = textAt(tokens, i + 1) === 'diameter' || letter !== undefined ? 1 : 0;
    const next = readNumber(tokens, i + 1 + lead);
    // "11 x 90 deg": an angle is no side
    if (!next || unitAt(tokens, i + 1 + lead + next.length, at)?.unit.kind === 'angle') break;
    value = next.value;
    before = letter === undefined ? undefined : { dimension: letter, length: 0 };
    i += 1 + lead + next.length;
  }
  if (extents.length < 2) return undefined;
  let unitSoFar = extents.findLast((extent) => extent.unit)?.unit;
  for (let k = extents.length - 1; k >= 0; k--) {
    unitSoFar = extents[k]!.unit ?? unitSoFar;
    extents[k]!.unit ??= unitSoFar;
  }
  return {
    quantity: {
      kind: 'sizes',
      extents: extents.map((extent) => ({
        value: extent.value * (extent.unit?.factor ?? 1),
        ...(extent.unit ? { unit: extent.unit.name } : {}),
        ...(extent.dimension ? { dimension: extent.dimension } : {}),
      })),
    },
    length: i - at,
  };
}

/** The inches of 5' 6" and "5 ft 6 in". */
function inchesAt(tokens: readonly Token[], at: number): NumberRead | undefined {
  const inches = readNumber(tokens, at);
  if (!inches || inches.value >= 12) return undefined;
  return /^(in|inch)$/.test(lemmaAt(tokens, at + inches.length)) ? { ...inches, length: inches.length + 1 } : undefined;
}

/** "m8", "M8x1.25", "M8 x 30", "1/4-20", "#10-32". A second number is a pitch where it could be one, else the length. */
function threadAt(tokens: readonly Token[], at: number): QuantityRead | undefined {
  const text = textAt(tokens, at);
  const metric = /^m(\d{1,3}(?:\.\d{1,2})?)$/.exec(text);
  if (metric) {
    const diameter = Number(metric[1]);
    let end = at + 1;
    let pitch: number | undefined;
    let length: number | undefined;
    while (isBy(tokens, end) && tokens[end + 1]?.kind === 'number' && length === undefined) {
      const value = tokens[end + 1]!.value!;
      if (pitch === undefined && value <= 6 && value < diameter * 0.35) pitch = value;
      else length = value;
      end += 2;
      if (textAt(tokens, end) === 'mm') end++;
    }
    return { quantity: thread(diameter, pitch, length), length: end - at };
  }
  const gauge = text === '#' && tokens[at + 1]?.kind === 'number' ? 1 : 0;
  const size = tokens[at + gauge];
  if (size?.kind !== 'number' || (gauge === 0 && !size.fraction)) return undefined;
  const inch = textAt(tokens, at + gauge + 1) === 'inch' ? 1 : 0;
  const dash = at + gauge + 1 + inch;
  const turns = tokens[dash + 1];
  if (textAt(tokens, dash) !== '-' || turns?.kind !== 'number' || turns.fraction || !Number.isInteger(turns.value) || turns.value! < 4)
    return undefined;
  const diameter = gauge ? (0.06 + 0.013 * size.value!) * 25.4 : size.value! * 25.4;
  const standard = /^(unc|unf|unef|un)$/.test(textAt(tokens, dash + 2)) ? 1 : 0;
  let end = dash + 2 + standard;
  let length: number | undefined;
  if (isBy(tokens, end)) {
    const long = readNumber(tokens, end + 1);
    if (long) {
      const found = unitAt(tokens, end + 1 + long.length, end + 1);
      length = long.value * (found?.unit.kind === 'length' ? found.unit.factor : 25.4);
      end += 1 + long.length + (found?.length ?? 0);
    }
  }
  return { quantity: thread(diameter, 25.4 / turns.value!, length), length: end - at };
}
const thread = (diameter: number, pitch?: number, length?: number): Quantity => ({
  kind: 'thread',
  diameter,
  ...(pitch === undefined ? {} : { pitch }),
  ...(length === undefined ? {} : { length }),
});

/** "-5", "minus forty": less than nothing, and no dash between two numbers. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const [sign, next] = [tokens[at], tokens[at + 1]];
  if (sign?.text === '-') return !sign.glued && next?.kind === 'number' && next.glued;
  return sign?.text.toLowerCase() === 'minus' && readNumber(tokens, at + 1) !== undefined;
}

/** A number with what belongs to it at this token, or undefined. */
export function readQuantity(tokens: readonly Token[], at: number): QuantityRead | undefined {
  const threaded = threadAt(tokens, at);
  if (threaded) return threaded;
  const ringSize = readRingSize(tokens, at);
  if (ringSize) {
    const { length, ...size } = ringSize;
    return { quantity: { kind: 'ring_size', ...size }, length };
  }
  const minus = isMinus(tokens, at) ? 1 : 0;
  const read = readNumber(tokens, at + minus);
  if (!read) return undefined;
  const number: NumberRead = minus ? { ...read, value: -read.value } : read;
  const start = at + minus;
  const after = start + number.length;
  // "2x holes", "4x 6 mm holes", "4 x M6": how many
  if (textAt(tokens, after) === 'x' && Number.isInteger(number.value)) {
    const glued = tokens[after]!.glued && (tokens[after + 1]?.glued === false || textAt(tokens, after + 1) === 'diameter');
    const next = tokens[after + 1];
    if (
      next !== undefined &&
      next.kind !== 'mark' &&
      (glued || (readNumber(tokens, after + 1) === undefined && textAt(tokens, after + 1) !== 'diameter'))
    )
      return { quantity: { kind: 'number', value: number.value, times: true }, length: minus + number.length + 1 };
  }
  const sizes = sizesAt(number, tokens, start);
  if (sizes) return { quantity: sizes.quantity, length: sizes.length + minus };
  const ranged = rangeAt(number, tokens, after, start);
  if (ranged) return { quantity: ranged.quantity, length: ranged.length + minus };
  const found = unitAt(tokens, after, start);
  // "half cylinder" counts nothing
  if (!found && number.share) return undefined;
  // "seven points" are no carats
  if (found?.unit.name === 'pt' && number.worded) return { quantity: plainNumber(number), length: minus + number.length };
  if (!found || number.pair) return { quantity: plainNumber(number), length: minus + number.length };
  return withUnit(number, found, tokens, after, minus);
}

const plainNumber = ({ value, worded, pair }: NumberRead): Quantity => ({
  kind: 'number',
  value,
  ...(worded ? { worded } : {}),
  ...(pair ? { pair } : {}),
});

function withUnit(
  number: NumberRead,
  { unit: found, length }: { unit: Unit; length: number },
  tokens: readonly Token[],
  after: number,
  minus: number,
): QuantityRead {
  const end = after + length;
  const used = minus + number.length + length;
  const { value } = number;
  const said = lemmaAt(tokens, end - 1);
  switch (found.kind) {
    case 'length': {
      const inches = found.name === 'ft' ? inchesAt(tokens, end) : undefined;
      return {
        quantity: { kind: 'length', value: value * found.factor + (inches?.value ?? 0) * 25.4, unit: found.name },
        length: used + (inches?.length ?? 0),
      };
    }
    case 'carat': {
      if (found.name === 'ct' && isKarat(value, tokens, end)) return { quantity: { kind: 'karat', value }, length: used };
      const total = /^(ctw|tcw|cttw)$/.test(said);
      const worded = /^(total|tw|altogether)$/.test(textAt(tokens, end)) ? (/^weight$/.test(textAt(tokens, end + 1)) ? 2 : 1) : 0;
      return {
        quantity: { kind: 'carat', value: value * found.factor, ...(total || worded ? { total: true } : {}) },
        length: used + worded,
      };
    }
    case 'karat':
      if (!KARATS.has(value)) return { quantity: plainNumber(number), length: minus + number.length };
      return { quantity: { kind: 'karat', value, ...(found.name === 'k' ? {} : { tone: found.name }) }, length: used };
    case 'angle':
      return { quantity: { kind: 'angle', value }, length: used };
    case 'percent':
      return { quantity: { kind: 'percent', value }, length: used };
    case 'other':
      return { quantity: { kind: 'other', value, unit: found.name }, length: used };
  }
}

/** "5-10 mm", "between 30 and 40 cm" (from its first number on): the middle, which both ends allow. */
function rangeAt(number: NumberRead, tokens: readonly Token[], after: number, start: number): QuantityRead | undefined {
  const dash = textAt(tokens, after) === '-' || (textAt(tokens, after) === 'to' && number.worded !== true);
  // "rising from 0 to 15 mm": both ends are meant
  if (textAt(tokens, start - 1) === 'from') return undefined;
  const between = textAt(tokens, start - 1) === 'between' && textAt(tokens, after) === 'and';
  if (!dash && !between) return undefined;
  const next = tokens[after + 1];
  if (next?.kind !== 'number' || (textAt(tokens, after) === '-' && tokens[after]!.glued !== next.glued)) return undefined;
  const end = readNumber(tokens, after + 1);
  const found = end && unitAt(tokens, after + 1 + end.length, start);
  if (!end || found?.unit.kind !== 'length' || end.value <= number.value) return undefined;
  return {
    quantity: { kind: 'length', value: ((number.value + end.value) / 2) * found.unit.factor, unit: found.unit.name },
    length: number.length + 1 + end.length + found.length,
  };
}
