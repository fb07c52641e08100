/** Length units in millimetres, angle units in degrees, time in seconds. A field converts between units of one kind only. */
const UNIT_KINDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    ...{ µm: 0.001, um: 0.001, mm: 1, cm: 10, dm: 100, m: 1000 },
    ...{ in: 25.4, inch: 25.4, inches: 25.4, '"': 25.4, "''": 25.4 },
    ...{ ft: 304.8, foot: 304.8, feet: 304.8, "'": 304.8, yd: 914.4 },
  },
  angle: { '°': 1, deg: 1, rad: 180 / Math.PI, turn: 360 },
  time: { ms: 0.001, s: 1, min: 60 },
  share: { '%': 0.01 },
};

const INCHES = new Set(['in', 'inch', 'inches', '"', "''"]);
const FEET = new Set(['ft', 'foot', 'feet', "'"]);

/** Factor that turns a number written in `from` into the field's `to`; undefined if the units do not belong together. */
export function unitFactor(from: string, to: string): number | undefined {
  const written = from.toLowerCase();
  if (written === to) return 1;
  for (const kind of Object.values(UNIT_KINDS)) {
    const a = kind[written];
    const b = kind[to];
    if (a !== undefined && b !== undefined) return a / b;
  }
  return written === '%' && to === '' ? 0.01 : undefined;
}

const TOKEN = /(\s*)(?:(\d+(?:[.,]\d*)?(?:e[+-]?\d+)?|[.,]\d+(?:e[+-]?\d+)?)|([a-zµ°%"']+)|([-+*/^()]))/iy;

/** `loose`: there is room before it, which tells `5 - 1/2"` from `5-1/2"`. */
type Token = { loose: boolean } & ({ kind: 'number'; value: number } | { kind: 'word' | 'sign'; text: string });

function tokens(text: string): Token[] | null {
  const found: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(text);
    if (!match) return null;
    const loose = match[1] !== '';
    if (match[2] !== undefined) found.push({ kind: 'number', value: Number(match[2].replace(',', '.')), loose });
    else if (match[3] !== undefined) found.push({ kind: 'word', text: match[3], loose });
    else found.push({ kind: 'sign', text: match[4] ?? '', loose });
  }
  return found;
}

/** One way to write things: `½` as `1/2`, prime and curly marks as straight ones. */
function plain(text: string): string {
  return text
    .replace(/[¼-¾⅐-⅞]/g, (fraction) => ` ${fraction.normalize('NFKD').replace('\u2044', '/')}`)
    .replace(/[′’]/g, "'")
    .replace(/[″“”]/g, '"');
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

  /** A number and its unit; after feet the inches may follow: `5' 6 1/2"`, `5'-6"`, `5'6`. */
  #withUnit(): number {
    const value = this.#mixed() ?? this.#atom();
    const unit = this.#takeUnit();
    if (unit === null) return value;
    const length = value * this.#factor(unit);
    return FEET.has(unit) ? length + this.#inches() : length;
  }

  #inches(): number {
    const before = this.#at;
    const dash = this.#isSign(this.#at, '-') && !this.#tokens[this.#at]?.loose;
    if (dash) this.#at++;
    const value = this.#tokens[this.#at]?.loose && dash ? null : (this.#mixed() ?? this.#number());
    const unit = value === null ? null : this.#takeUnit();
    if (value !== null && (unit === null ? !dash : INCHES.has(unit))) return value * this.#factor('in');
    this.#at = before;
    return 0;
  }

  /** `1 1/2`, before inches or feet also `1-1/2`, and before any unit a bare `3/8`, which then has that unit as a whole. */
  #mixed(): number | null {
    const start = this.#at;
    const whole = this.#isWhole(start) ? this.#valueAt(start) : null;
    const tight = this.#isSign(start + 1, '-') && !this.#tokens[start + 1]?.loose && !this.#tokens[start + 2]?.loose;
    if (whole !== null && this.#isFraction(start + 1)) return whole + this.#takeFraction(start + 1);
    if (whole !== null && tight && this.#isFraction(start + 2) && isImperial(this.#wordAt(start + 5))) {
      return whole + this.#takeFraction(start + 2);
    }
    const word = this.#wordAt(start + 3);
    return this.#isFraction(start) && word !== '' && word !== 'pi' ? this.#takeFraction(start) : null;
  }

  /** Whole / whole, and no power after it. */
  #isFraction(at: number): boolean {
    return this.#isWhole(at) && this.#isSign(at + 1, '/') && this.#isWhole(at + 2) && !this.#isSign(at + 3, '^');
  }

  #takeFraction(at: number): number {
    this.#at = at + 3;
    return this.#valueAt(at) / this.#valueAt(at + 2);
  }

  #wordAt(at: number): string {
    const token = this.#tokens[at];
    return token?.kind === 'word' ? token.text.toLowerCase() : '';
  }

  #isWhole(at: number): boolean {
    return Number.isInteger(this.#valueAt(at));
  }

  #valueAt(at: number): number {
    const token = this.#tokens[at];
    return token?.kind === 'number' ? token.value : Number.NaN;
  }

  #isSign(at: number, sign: string): boolean {
    const token = this.#tokens[at];
    return token?.kind === 'sign' && token.text === sign;
  }

  #number(): number | null {
    const value = this.#valueAt(this.#at);
    if (Number.isNaN(value)) return null;
    this.#at++;
    return value;
  }

  #takeUnit(): string | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'word') return null;
    this.#at++;
    return token.text.toLowerCase();
  }

  #factor(unit: string): number {
    return unitFactor(unit, this.#unit) ?? Number.NaN;
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

function isImperial(unit: string): boolean {
  return INCHES.has(unit) || FEET.has(unit);
}

/**
 * Reads what was typed into a number field: a number, a sum like `2*3+1`, lengths and angles with their units like `1.5cm`
 * and `1in + 2`, fractions as they stand on a rule (`3/8 in`, `1 1/2"`, `1-1/2"`), or feet and inches (`5' 6"`). Bare numbers are in the field's `unit`. Returns null for anything that is not a finite number.
 */
export function readNumber(text: string, unit = ''): number | null {
  const list = tokens(plain(text));
  if (!list || list.length === 0) return null;
  const reader = new Reader(list, unit);
  const value = reader.sum();
  return reader.finished && Number.isFinite(value) ? value : null;
}
