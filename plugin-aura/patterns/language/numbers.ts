import type { Token } from './tokens.ts';

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const PARTS: Readonly<Record<string, number>> = {
  half: 0.5,
  quarter: 0.25,
  quarters: 0.25,
  third: 1 / 3,
  thirds: 1 / 3,
  tenth: 0.1,
  tenths: 0.1,
  eighth: 0.125,
  eighths: 0.125,
};
/** Nouns that count: "a dozen plates", "a pair of studs". */
const GROUPS: Readonly<Record<string, number>> = { dozen: 12, couple: 2, pair: 2, hundred: 100, thousand: 1000 };

export interface NumberRead {
  value: number;
  /** Tokens used. */
  length: number;
}

const text = (tokens: readonly Token[], at: number): string => {
  const word = tokens[at]?.text ?? '';
  return word === '-' ? '' : word;
};

function whole(tokens: readonly Token[], at: number): NumberRead | undefined {
  const word = text(tokens, at);
  const tens = TENS[word];
  if (tens !== undefined) {
    const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
    const unit = UNITS[text(tokens, at + 1 + hyphen)];
    return unit !== undefined && unit > 0 && unit < 10 ? { value: tens + unit, length: 2 + hyphen } : { value: tens, length: 1 };
  }
  const unit = UNITS[word];
  return unit === undefined ? undefined : { value: unit, length: 1 };
}

/** "half a", "a quarter", "three quarters of a", "a third of a": the words before a unit. */
function fraction(tokens: readonly Token[], at: number): NumberRead | undefined {
  let i = at;
  if (text(tokens, i) === 'a' && PARTS[text(tokens, i + 1)] !== undefined) i++;
  let times = 1;
  const counted = whole(tokens, i);
  if (counted && PARTS[text(tokens, i + counted.length)] !== undefined) {
    times = counted.value;
    i += counted.length;
  } else if (counted && text(tokens, i + counted.length) === '-' && PARTS[text(tokens, i + counted.length + 1)] !== undefined) {
    times = counted.value;
    i += counted.length + 1;
  }
  const part = PARTS[text(tokens, i)];
  if (part === undefined) return undefined;
  i++;
  if (text(tokens, i) === 'of') i++;
  if (text(tokens, i) === 'a' || text(tokens, i) === 'an') i++;
  return { value: times * part, length: i - at };
}

/** A number at this token: in digits, in words ("twenty-four", "two and a half", "half a", "a dozen"), or undefined. */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.number !== undefined) {
    const group = GROUPS[text(tokens, at + 1)];
    return group !== undefined && group >= 12 ? { value: token.number * group, length: 2 } : { value: token.number, length: 1 };
  }
  if (token.kind !== 'word') return undefined;
  const article = token.text === 'a' || token.text === 'an' ? 1 : 0;
  const group = GROUPS[text(tokens, at + article)];
  if (group !== undefined) {
    const of = text(tokens, at + article + 1) === 'of' ? 1 : 0;
    return { value: group, length: article + 1 + of };
  }
  const number = whole(tokens, at);
  if (number) {
    const next = at + number.length;
    const multiple = GROUPS[text(tokens, next)];
    if (multiple !== undefined && multiple !== 2) return { value: number.value * multiple, length: number.length + 1 };
    if (text(tokens, next) === 'and' && text(tokens, next + 1) === 'a' && text(tokens, next + 2) === 'half')
      return { value: number.value + 0.5, length: number.length + 3 };
  }
  return fraction(tokens, at) ?? number;
}
