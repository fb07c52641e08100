import { diameterOfSize } from '../kernel/jewelry/ring-size.ts';
import { lemma } from './inflection.ts';
import { readNumber } from './numbers.ts';
import { table } from './table.ts';
import type { Token } from './tokens.ts';

export interface RingSizeRead {
  /** "US", "UK", "EU", "CH", "IT", "JP", "DE"; "" where the number alone tells which. */
  system: string;
  size: string;
  /** Inner diameter, mm; 0 where there is no such size. */
  diameter: number;
  /** The plain number, where it is one: in other trades than rings it is just that. */
  value?: number;
  length: number;
}

const SYSTEMS: Readonly<Record<string, string | undefined>> = table({
  us: 'US',
  usa: 'US',
  american: 'US',
  uk: 'UK',
  gb: 'UK',
  british: 'UK',
  australian: 'UK',
  eu: 'EU',
  european: 'EU',
  iso: 'EU',
  fr: 'EU',
  french: 'EU',
  de: 'DE',
  german: 'DE',
  swiss: 'CH',
  ch: 'CH',
  switzerland: 'CH',
  italian: 'IT',
  italy: 'IT',
  spanish: 'ES',
  dutch: 'NL',
  jp: 'JP',
  japanese: 'JP',
  japan: 'JP',
  jpn: 'JP',
});
/** Words that name a system only right beside "size" or a number. */
const SHORT: Readonly<Record<string, string | undefined>> = table({ it: 'IT', es: 'ES', nl: 'NL', ...SYSTEMS });

/** "size", and as it is written on an order. */
const isSize = (word: string): boolean => lemma(word) === 'size' || word === 'sz';

/**
 * A finger size at this token: "size 6", "size 7 1/2", "ring size UK Z+2", "UK N½", "EU 54", "Swiss size 14", "size IT 14", "size -3". Without
 * the word "size" only a system's name beside a number or letter is one.
 */
export function readRingSize(tokens: readonly Token[], at: number): RingSizeRead | undefined {
  const text = (k: number): string => tokens[k]?.text ?? '';
  // "a ring in size 6"
  let i = text(at) === 'in' && isSize(text(at + 1)) ? at + 1 : at;
  let system = '';
  let said = false;
  for (let step = 0; step < 6; step++) {
    const next = text(i);
    const named = said || isSize(text(i + 1)) ? SHORT[next] : SYSTEMS[next];
    if (system === '' && named !== undefined) {
      system = named;
      i++;
    } else if (isSize(next) && !said) {
      said = true;
      i++;
    } else if (i > at && next === 'ring' && (said || isSize(text(i + 1)) || SYSTEMS[text(i + 1)] !== undefined)) i++;
    else if (next === 'finger' && isSize(text(i + 1))) i++;
    else if (i > at && /^(of|:|=|is|number|no|ring)$/.test(next)) i++;
    else break;
  }
  if (!said && system === '') return undefined;
  const token = tokens[i];
  if (!token) return undefined;
  const letter = /^[a-z]$/.test(token.text) ? token.text.toUpperCase() : undefined;
  if (letter !== undefined) return system === '' || system === 'UK' ? lettered(tokens, at, i, letter, said || token.capital) : undefined;
  const sign = token.text === '-' && tokens[i + 1]?.kind === 'number' ? 1 : 0;
  const number = readNumber(tokens, i + sign);
  if (!number) return undefined;
  let end = i + sign + number.length;
  // "size 9 x 7 mm" and "size 12 mm" speak of lengths
  if (/^(x|by|mm|cm|m|inch|in|millimeters?|percent|foot|feet|ft)$/.test(text(end))) return undefined;
  const after = SHORT[text(end)];
  if (system === '' && after !== undefined && text(end) !== 'it') {
    system = after;
    end += lemma(text(end + 1)) === 'size' ? 2 : 1;
  }
  const value = sign ? -number.value : number.value;
  if (value < 0) return { system: system || 'US', size: String(value), diameter: 0, value, length: end - at };
  const measured = system === '' && value > 16 && value < 40 ? value : diameterOf(`${system} ${Math.round(value * 1000) / 1000}`);
  const known = system || (value <= 16 ? 'US' : value >= 40 ? 'EU' : 'DE');
  return { system: known, size: String(value), diameter: measured, value, length: end - at };
}

/** "N", "N½", "N and a half", "N 1/2", "Z+2". */
function lettered(tokens: readonly Token[], at: number, i: number, letter: string, sure: boolean): RingSizeRead | undefined {
  if (!sure) return undefined;
  const next = tokens[i + 1];
  if (next?.text === '+' && tokens[i + 2]?.kind === 'number') {
    const steps = tokens[i + 2]!.value!;
    return { system: 'UK', size: `${letter}+${steps}`, diameter: diameterOf(`UK ${letter}+${steps}`), length: i + 3 - at };
  }
  if (next?.kind === 'number' && next.value === 0.5)
    return { system: 'UK', size: `${letter}½`, diameter: diameterOf(`UK ${letter}½`), length: i + 2 - at };
  const worded = next?.text === 'and' ? 1 : 0;
  const half = tokens[i + 1 + worded]?.text === 'a' ? worded + 1 : worded;
  if (tokens[i + 1 + half]?.text === 'half')
    return { system: 'UK', size: `${letter}½`, diameter: diameterOf(`UK ${letter}½`), length: i + 2 + half - at };
  return { system: 'UK', size: letter, diameter: diameterOf(`UK ${letter}`), length: i + 1 - at };
}

function diameterOf(words: string): number {
  try {
    return diameterOfSize(words);
  } catch {
    return 0;
  }
}
