/** Length units in millimetres, angle units in degrees, time in seconds. A field converts between units of one kind only. */
const UNIT_KINDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: { µm: 0.001, um: 0.001, mm: 1, cm: 10, dm: 100, m: 1000, in: 25.4, '"': 25.4, ft: 304.8, "'": 304.8 },
  angle: { '°': 1, deg: 1, rad: 180 / Math.PI, turn: 360 },
  time: { ms: 0.001, s: 1, min: 60 },
  share: { '%': 0.01 },
};

/** Factor that turns a number written in `from` into the field's `to`; undefined if the units do not belong together. */
export function unitFactor(from: string, to: string): number | undefined {
  if (from === to) return 1;
  for (const kind of Object.values(UNIT_KINDS)) {
    const a = kind[from];
    const b = kind[to];
    if (a !== undefined && b !== undefined) return a / b;
  }
  return from === '%' && to === '' ? 0.01 : undefined;
}

const TOKEN = /\s*(?:(\d+(?:[.,]\d*)?(?:e[+-]?\d+)?|[.,]\d+(?:e[+-]?\d+)?)|([a-zµ°%"']+)|([-+*/^()]))/iy;

type Token = { kind: 'number'; value: number } | { kind: 'word' | 'sign'; text: string };

function tokens(text: string): Token[] | null {
  const found: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(text);
    if (!match) return null;
    if (match[1] !== undefined) found.push({ kind: 'number', value: Number(match[1].replace(',', '.')) });
    else if (match[2] !== undefined) found.push({ kind: 'word', text: match[2] });
    else found.push({ kind: 'sign', text: match[3] ?? '' });
  }
  return found;
}

class Reader {
  readonly #tokens: Token[];
  readonly #unit: string;
  #at = 0;

  constructor(list: Token[], unit: string) {
    this.#tokens = list;
    this.#unit = unit;
  }

  get finished(): boolean {
    return this.#at === this.#tokens.length;
  }

  #takeSign(signs: string): string | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.#at++;
    return token.text;
  }

  sum(): number {
    let value = this.#product();
    for (let sign = this.#takeSign('+-'); sign; sign = this.#takeSign('+-')) {
      value = sign === '+' ? value + this.#product() : value - this.#product();
    }
    return value;
  }

  #product(): number {
    let value = this.#signed();
    for (let sign = this.#takeSign('*/'); sign; sign = this.#takeSign('*/')) {
      value = sign === '*' ? value * this.#signed() : value / this.#signed();
    }
    return value;
  }

  #signed(): number {
    const sign = this.#takeSign('+-');
    if (sign) return sign === '-' ? -this.#signed() : this.#signed();
    const base = this.#withUnit();
    return this.#takeSign('^') ? base ** this.#signed() : base;
  }

  #withUnit(): number {
    const value = this.#atom();
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'word') return value;
    this.#at++;
    return value * (unitFactor(token.text, this.#unit) ?? Number.NaN);
  }

  #atom(): number {
    const token = this.#tokens[this.#at];
    this.#at++;
    if (token?.kind === 'number') return token.value;
    if (token?.kind === 'word' && token.text.toLowerCase() === 'pi') return Math.PI;
    if (token?.kind === 'sign' && token.text === '(') {
      const inner = this.sum();
      return this.#takeSign(')') ? inner : Number.NaN;
    }
    return Number.NaN;
  }
}

/**
 * Reads what was typed into a number field: a number, a sum like `2*3+1`, or lengths and angles with their units like `1.5cm`
 * and `1in + 2`. Bare numbers are in the field's `unit`. Returns null for anything that is not a finite number.
 */
export function readNumber(text: string, unit = ''): number | null {
  const list = tokens(text);
  if (!list || list.length === 0) return null;
  const reader = new Reader(list, unit);
  const value = reader.sum();
  return reader.finished && Number.isFinite(value) ? value : null;
}

/** Writes a number with at most `precision` decimals and no trailing zeros; very small and very large ones in powers of ten. */
export function writeNumber(value: number, precision: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 10 ** -precision / 2 || size >= 1e12)) return String(Number(value.toPrecision(4)));
  const text = value.toFixed(precision);
  return (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace(/^-0$/, '0');
}
