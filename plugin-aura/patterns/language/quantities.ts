import type { Vec3 } from '../../kernel/space.ts';
import { lemma } from './lemma.ts';
import { readNumber } from './numbers.ts';
import { ringSizeOfLetter, ringSizeOfNumber, type SizeSystem } from './ringSize.ts';
import type { Dimensions, Quantity, RingSize } from './sense.ts';
import type { Token } from './tokens.ts';
import { KARATS, unitOf } from './units.ts';

/** What stands at a token when it begins with a number, and how many tokens it takes. */
export interface NumericRead {
  length: number;
  number?: number;
  quantity?: Quantity;
  dimensions?: Dimensions;
  ringSize?: RingSize;
  thread?: number;
}

const word = (tokens: readonly Token[], at: number): string => lemma(tokens[at]?.text ?? '');

/** The unit after a number, over a hyphen ("a 5-mm band"); "in" is inches only where no noun phrase follows it ("2 in wide"). */
function unitAt(
  tokens: readonly Token[],
  at: number,
): { unit: NonNullable<ReturnType<typeof unitOf>>; length: number; text: string } | undefined {
  const hyphen = tokens[at]?.text === '-' ? 1 : 0;
  const text = word(tokens, at + hyphen);
  const unit = unitOf(text);
  if (!unit) return undefined;
  if (text === 'in') {
    const after = word(tokens, at + hyphen + 1);
    if (
      /^(a|an|the|diameter|height|length|width|total|row|circle|line|gold|silver|platinum|white|yellow|rose|black|red|blue|green|oak|\d+)$/.test(
        after,
      )
    )
      return undefined;
    if (
      after !== '' &&
      !/^(wide|tall|high|long|deep|thick|across|by|x|diameter|square|round)$/.test(after) &&
      tokens[at + hyphen + 1]?.kind === 'word'
    )
      return undefined;
  }
  if (text === 'g' && tokens[at + hyphen]?.text !== 'g') return undefined;
  return { unit, length: 1 + hyphen, text };
}

const GOLD_WORDS = new Set(['gold', 'yellow', 'white', 'rose', 'pink', 'red', 'solid', 'green']);

/** "18 carat gold", "9ct rose gold" are finenesses; "2 carat gold ring" is odd, but 2 is no fineness, so it is a weight. */
function isKarat(value: number, tokens: readonly Token[], after: number): boolean {
  if (!KARATS.includes(value)) return false;
  for (let i = after; i < after + 3; i++) {
    const next = word(tokens, i);
    if (next === 'gold') return true;
    if (!GOLD_WORDS.has(next)) return false;
  }
  return false;
}

function quantityAt(value: number, tokens: readonly Token[], at: number): { quantity: Quantity; length: number } | undefined {
  const found = unitAt(tokens, at);
  if (!found) return undefined;
  const { unit, length, text } = found;
  if (text === 'point' && word(tokens, at + length) === 'star') return undefined;
  if (unit.kind === 'karat' && !KARATS.includes(value)) return undefined;
  const kind = unit.kind === 'carat' && text !== 'point' && isKarat(value, tokens, at + length) ? 'karat' : unit.kind;
  return { quantity: { kind, value: value * unit.factor, unit: text }, length };
}

const BY = new Set(['x', 'by']);

/** "9x7 mm", "200 x 100 x 76 cm", "20cm by 10cm": a unit said once holds for all. */
function dimensionsAt(first: number, tokens: readonly Token[], at: number): NumericRead | undefined {
  const values = [first];
  const units: (string | undefined)[] = [];
  let i = at;
  let factor: number | undefined;
  const takeUnit = () => {
    const found = unitAt(tokens, i);
    if (found?.unit.kind === 'length') {
      units.push(found.text);
      factor = found.unit.factor;
      i += found.length;
    }
  };
  takeUnit();
  while (values.length < 3 && BY.has(word(tokens, i))) {
    const next = readNumber(tokens, i + 1);
    if (!next) break;
    values.push(next.value);
    i += 1 + next.length;
    takeUnit();
  }
  if (values.length < 2) return undefined;
  const scaled = values.map((value) => value * (factor ?? 1));
  const dimensions: Dimensions = { values: scaled.length === 2 ? [scaled[0]!, scaled[1]!] : (scaled as unknown as Vec3), unit: units[0] };
  return { length: i - at, dimensions };
}

/** 5 ft 6 in, 6' 2" */
function feetAndInches(quantity: Quantity, tokens: readonly Token[], at: number): { quantity: Quantity; length: number } | undefined {
  if (!/^(ft|foot|')$/.test(quantity.unit)) return undefined;
  const inches = readNumber(tokens, at);
  if (!inches) return undefined;
  const unit = word(tokens, at + inches.length);
  if (!/^(in|inch|")$/.test(unit)) return undefined;
  return { quantity: { ...quantity, value: quantity.value + inches.value * 25.4 }, length: inches.length + 1 };
}

/** A number with what belongs to it, at this token, or undefined. */
export function readNumeric(tokens: readonly Token[], at: number): NumericRead | undefined {
  const thread = /^m(\d+(?:\.\d+)?)$/.exec(tokens[at]?.text ?? '');
  if (thread) return { length: 1, thread: Number(thread[1]) };
  const size = readRingSize(tokens, at);
  if (size) return size;
  const read = readNumber(tokens, at);
  if (!read) return undefined;
  const after = at + read.length;
  const dimensions = dimensionsAt(read.value, tokens, after);
  if (dimensions) return { ...dimensions, length: dimensions.length + read.length };
  const found = quantityAt(read.value, tokens, after);
  if (!found) return { length: read.length, number: read.value };
  const inches = feetAndInches(found.quantity, tokens, after + found.length);
  return { length: read.length + found.length + (inches?.length ?? 0), quantity: inches?.quantity ?? found.quantity };
}

const SYSTEMS: Readonly<Record<string, SizeSystem>> = {
  us: 'US',
  usa: 'US',
  american: 'US',
  uk: 'UK',
  british: 'UK',
  eu: 'EU',
  european: 'EU',
  iso: 'EU',
  jp: 'JP',
  japanese: 'JP',
  japan: 'JP',
  french: 'EU',
  german: 'EU',
};

/** "size 6", "size 7 1/2", "US size 6", "size M", "UK size N and a half", "size EU 54", "EU 54", "Japanese size 13". */
function readRingSize(tokens: readonly Token[], at: number): NumericRead | undefined {
  let i = at;
  let system: SizeSystem | undefined;
  let said = false;
  for (let step = 0; step < 4; step++) {
    const next = word(tokens, i);
    if (SYSTEMS[next]) {
      system = SYSTEMS[next];
      i++;
    } else if (next === 'size') {
      said = true;
      i++;
    } else if (i > at && (next === 'of' || next === ':' || next === 'is' || next === 'a' || next === 'ring')) {
      if (next === 'a' && !/^\d/.test(word(tokens, i + 1)) && word(tokens, i + 1).length === 1) break;
      if (next === 'a') break;
      i++;
    } else break;
  }
  if (!said && system === undefined) return undefined;
  const token = tokens[i];
  if (!token) return undefined;
  const tail = (from: number): { system: SizeSystem | undefined; length: number } => {
    const after = SYSTEMS[word(tokens, from)];
    return after && system === undefined ? { system: after, length: word(tokens, from + 1) === 'size' ? 2 : 1 } : { system, length: 0 };
  };
  if (/^[a-z]$/.test(token.text)) {
    const half =
      (tokens[i + 1]?.number === 0.5 && tokens[i + 1]?.text !== '.5') ||
      (word(tokens, i + 1) === 'and' && word(tokens, i + 2) === 'a' && word(tokens, i + 3) === 'half');
    const length = i - at + 1 + (half ? (tokens[i + 1]?.number === 0.5 ? 1 : 3) : 0);
    const end = tail(at + length);
    return { length: length + end.length, ringSize: ringSizeOfLetter(token.text, half) };
  }
  const number = readNumber(tokens, i);
  if (!number) return undefined;
  // "size 9 x 7 mm" or "size 12 mm" speaks of a length, "size 7" of a finger
  if (BY.has(word(tokens, i + number.length))) return undefined;
  if (unitAt(tokens, i + number.length)?.unit.kind === 'length') return undefined;
  const end = tail(i + number.length);
  const ringSize = ringSizeOfNumber(number.value, end.system);
  return ringSize ? { length: i - at + number.length + end.length, ringSize } : undefined;
}
