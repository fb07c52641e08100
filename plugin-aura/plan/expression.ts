/**
 * Expressions such as "= stone_d * 0.5 + 0.2": parsed to a small tree and computed from it, never run as script.
 *
 * either  = both { "or" both }
 * both    = denial { "and" denial }
 * denial  = "not" denial | compared
 * compared = sum [ ("<" | "<=" | ">" | ">=" | "==" | "!=") sum ]
 * sum     = product { ("+" | "-") product }
 * product = unary { ("*" | "/") unary }
 * unary   = ("-" | "+") unary | power
 * power   = atom [ "^" unary ]                      right-associative; -2^2 is -4
 * atom    = number | text | name { "." name } | function "(" either { "," either } ")" | "(" either ")"
 *
 * Angles are in degrees. `name` is a parameter; `id.name` a fact of an earlier operation. What is true is 1, what is not 0, and
 * whatever is not 0 counts as true. A text stands in single quotes; it can be compared and be a branch of `if(condition, then, else)`,
 * of which only the branch that is taken is computed.
 */

export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string; position: number }
  | { kind: 'name'; name: string; position: number }
  | { kind: 'call'; name: FunctionName; of: readonly Expression[]; position: number };

/** A fault in an expression; `position` counts characters from 0 in the text after "=". */
export class ExpressionError extends Error {
  readonly position: number;
  /** Set where a name is not known. */
  readonly unknownName: string | undefined;

  constructor(message: string, position: number, unknownName?: string) {
    super(message);
    this.name = 'ExpressionError';
    this.position = position;
    this.unknownName = unknownName;
  }
}

/** What a name stands for: a number, a flag as 1 or 0, or a text; undefined where nothing has that name. */
export type Lookup = (name: string) => number | string | undefined;

const DEGREE = Math.PI / 180;
const FUNCTIONS = {
  '+': { least: 2, most: 2, of: (a: number, b: number) => a + b },
  '-': { least: 2, most: 2, of: (a: number, b: number) => a - b },
  '*': { least: 2, most: 2, of: (a: number, b: number) => a * b },
  '/': { least: 2, most: 2, of: (a: number, b: number) => a / b },
  '^': { least: 2, most: 2, of: (a: number, b: number) => a ** b },
  negative: { least: 1, most: 1, of: (a: number) => -a },
  sqrt: { least: 1, most: 1, of: (a: number) => Math.sqrt(a) },
  sin: { least: 1, most: 1, of: (a: number) => Math.sin(a * DEGREE) },
  cos: { least: 1, most: 1, of: (a: number) => Math.cos(a * DEGREE) },
  tan: { least: 1, most: 1, of: (a: number) => Math.tan(a * DEGREE) },
  asin: { least: 1, most: 1, of: (a: number) => Math.asin(a) / DEGREE },
  acos: { least: 1, most: 1, of: (a: number) => Math.acos(a) / DEGREE },
  atan: { least: 1, most: 1, of: (a: number) => Math.atan(a) / DEGREE },
  atan2: { least: 2, most: 2, of: (y: number, x: number) => Math.atan2(y, x) / DEGREE },
  min: { least: 1, most: 64, of: (...all: number[]) => Math.min(...all) },
  max: { least: 1, most: 64, of: (...all: number[]) => Math.max(...all) },
  abs: { least: 1, most: 1, of: (a: number) => Math.abs(a) },
  round: { least: 1, most: 1, of: (a: number) => Math.round(a) },
  floor: { least: 1, most: 1, of: (a: number) => Math.floor(a) },
  ceil: { least: 1, most: 1, of: (a: number) => Math.ceil(a) },
  mod: { least: 2, most: 2, of: (a: number, b: number) => a - b * Math.floor(a / b) },
  '<': { least: 2, most: 2, of: (a: number, b: number) => Number(a < b && !isSame(a, b)) },
  '<=': { least: 2, most: 2, of: (a: number, b: number) => Number(a < b || isSame(a, b)) },
  '>': { least: 2, most: 2, of: (a: number, b: number) => Number(a > b && !isSame(a, b)) },
  '>=': { least: 2, most: 2, of: (a: number, b: number) => Number(a > b || isSame(a, b)) },
  not: { least: 1, most: 1, of: (a: number) => Number(a === 0) },
} as const satisfies Record<string, { least: number; most: number; of: (...all: number[]) => number }>;
/** Computed by rules of their own: their operands may be texts, or need not be computed at all. */
const SPECIAL = {
  '==': { least: 2, most: 2 },
  '!=': { least: 2, most: 2 },
  and: { least: 2, most: 2 },
  or: { least: 2, most: 2 },
  if: { least: 3, most: 3 },
} as const;
type FunctionName = keyof typeof FUNCTIONS | keyof typeof SPECIAL;

/** Two numbers that differ by rounding only, as 0.1 + 0.2 and 0.3 do. */
function isSame(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** Names that an artist or a model may call, for the prompt and for completion. */
export const FUNCTION_NAMES: readonly string[] = [
  ...Object.keys(FUNCTIONS).filter((name) => /^[a-z]/.test(name) && name !== 'negative' && name !== 'not'),
  'if',
];
/** Words that no parameter can bear, since expressions use them. */
export const RESERVED: ReadonlySet<string> = new Set(['and', 'or', 'not', 'if']);

const CONSTANTS: ReadonlyMap<string, number> = new Map([['pi', Math.PI]]);
/** Deep nesting is refused before it can exhaust the stack. */
const DEEPEST = 60;

/** Whether a value of a plan is an expression: a string that begins with "=". */
export function isExpression(value: unknown): value is string {
  return typeof value === 'string' && /^\s*=/.test(value);
}

/** Parses the text of an expression, with or without its leading "=". Throws ExpressionError. */
export function parseExpression(text: string): Expression {
  return new Parser(text.replace(/^\s*=/, '').trimEnd()).whole();
}

/** Computes an expression that has to come to a number. Throws ExpressionError for an unknown name, a text, and no finite number. */
export function computeExpression(expression: Expression, lookup: Lookup): number {
  return finite(numberOf(expression, lookup));
}

/** Computes an expression that may come to a text, as a parameter of an operation may be one. Throws ExpressionError. */
export function computeValue(expression: Expression, lookup: Lookup): number | string {
  const result = compute(expression, lookup);
  return typeof result === 'string' ? result : finite(result);
}

function finite(result: number): number {
  if (!Number.isFinite(result))
    throw new ExpressionError('The result is not a finite number (a division by zero, or a root of a negative number?).', 0);
  return result;
}

function compute(expression: Expression, lookup: Lookup): number | string {
  switch (expression.kind) {
    case 'number':
    case 'text':
      return expression.value;
    case 'name': {
      const value = lookup(expression.name) ?? CONSTANTS.get(expression.name);
      if (value === undefined) throw new ExpressionError(`Nothing is called "${expression.name}".`, expression.position, expression.name);
      return value;
    }
    case 'call':
      return computeCall(expression.name, expression.of, lookup);
  }
}

function computeCall(name: FunctionName, of: readonly Expression[], lookup: Lookup): number | string {
  const isTrue = (k: number): boolean => numberOf(of[k]!, lookup) !== 0;
  switch (name) {
    case 'and':
      return Number(isTrue(0) && isTrue(1));
    case 'or':
      return Number(isTrue(0) || isTrue(1));
    case 'if':
      return compute(of[isTrue(0) ? 1 : 2]!, lookup);
    case '==':
    case '!=': {
      const [a, b] = [compute(of[0]!, lookup), compute(of[1]!, lookup)];
      const same = typeof a === 'number' && typeof b === 'number' ? isSame(a, b) : a === b;
      return Number(same === (name === '=='));
    }
    default: {
      const apply: (...all: number[]) => number = FUNCTIONS[name].of;
      return apply(...of.map((argument) => numberOf(argument, lookup)));
    }
  }
}

function numberOf(expression: Expression, lookup: Lookup): number {
  const value = compute(expression, lookup);
  if (typeof value === 'number') return value;
  const position = 'position' in expression ? expression.position : 0;
  throw new ExpressionError(`'${value}' is a text where a number is needed; a text can only be compared, by == or !=.`, position);
}

/** The text of an expression with other words for its names; what stands between them stays as it is written. */
export function withNames(text: string, wordFor: (name: string) => string): string {
  const pieces: string[] = [];
  let from = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [token, , name] = match;
    from = TOKEN.lastIndex;
    const isName = name !== undefined && !RESERVED.has(name) && !CONSTANTS.has(name) && !/^\s*\(/.test(text.slice(from));
    pieces.push(isName ? token.slice(0, -name.length) + wordFor(name) : token);
    TOKEN.lastIndex = from;
  }
  return pieces.join('') + text.slice(from);
}

/** Names that an expression uses, each once. */
export function namesIn(expression: Expression, into = new Set<string>()): Set<string> {
  if (expression.kind === 'name' && !CONSTANTS.has(expression.name)) into.add(expression.name);
  if (expression.kind === 'call') for (const argument of expression.of) namesIn(argument, into);
  return into;
}

const TOKEN =
  /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)|('[^']*')|([<>=!]=|.))/suy;
type TokenKind = 'number' | 'name' | 'text' | 'sign' | 'end';
interface Token {
  text: string;
  kind: TokenKind;
  position: number;
}

class Parser {
  readonly #text: string;
  #token: Token;
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#token = this.#read();
  }

  whole(): Expression {
    if (this.#atEnd()) throw new ExpressionError('The expression is empty.', 0);
    const expression = this.#either();
    return this.#atEnd() ? expression : this.#refuse('an operator or the end');
  }

  #either(): Expression {
    if (++this.#depth > DEEPEST) throw new ExpressionError('The expression is nested too deeply.', this.#token.position);
    let left = this.#both();
    for (let word = this.#takeWord('or'); word; word = this.#takeWord('or')) left = call('or', [left, this.#both()], word.position);
    this.#depth--;
    return left;
  }

  #both(): Expression {
    let left = this.#denial();
    for (let word = this.#takeWord('and'); word; word = this.#takeWord('and')) left = call('and', [left, this.#denial()], word.position);
    return left;
  }

  #denial(): Expression {
    const word = this.#takeWord('not');
    if (!word) return this.#compared();
    if (++this.#depth > DEEPEST) throw new ExpressionError('The expression is nested too deeply.', word.position);
    const denied = this.#denial();
    this.#depth--;
    return call('not', [denied], word.position);
  }

  #compared(): Expression {
    const left = this.#sum();
    const sign = this.#take('<', '<=', '>', '>=', '==', '!=');
    return sign ? call(sign.text, [left, this.#sum()], sign.position) : left;
  }

  #sum(): Expression {
    let left = this.#product();
    for (let sign = this.#take('+', '-'); sign; sign = this.#take('+', '-')) left = call(sign.text, [left, this.#product()], sign.position);
    return left;
  }

  #product(): Expression {
    let left = this.#unary();
    for (let sign = this.#take('*', '/'); sign; sign = this.#take('*', '/')) left = call(sign.text, [left, this.#unary()], sign.position);
    return left;
  }

  #unary(): Expression {
    const sign = this.#take('-', '+');
    if (!sign) return this.#power();
    if (++this.#depth > DEEPEST) throw new ExpressionError('The expression is nested too deeply.', sign.position);
    const operand = this.#unary();
    this.#depth--;
    return sign.text === '-' ? call('negative', [operand], sign.position) : operand;
  }

  #power(): Expression {
    const base = this.#atom();
    const sign = this.#take('^');
    return sign ? call('^', [base, this.#unary()], sign.position) : base;
  }

  #atom(): Expression {
    const token = this.#token;
    if (token.kind === 'number') {
      this.#token = this.#read();
      return { kind: 'number', value: Number(token.text) };
    }
    if (token.kind === 'text') {
      this.#token = this.#read();
      return { kind: 'text', value: token.text.slice(1, -1), position: token.position };
    }
    if (token.kind === 'name' && (token.text === 'if' || !RESERVED.has(token.text))) {
      this.#token = this.#read();
      return this.#take('(') ? this.#callOf(token.text, token.position) : { kind: 'name', name: token.text, position: token.position };
    }
    if (this.#take('(')) {
      const inner = this.#either();
      if (!this.#take(')')) this.#refuse('")"');
      return inner;
    }
    return this.#refuse('a number, a name or "("');
  }

  #callOf(name: string, position: number): Expression {
    if (!FUNCTION_NAMES.includes(name))
      throw new ExpressionError(`There is no function "${name}"; there are ${FUNCTION_NAMES.join(', ')}.`, position);
    const of = [this.#either()];
    while (this.#take(',')) of.push(this.#either());
    if (!this.#take(')')) this.#refuse('"," or ")"');
    const { least, most } = name === 'if' ? SPECIAL.if : FUNCTIONS[name as keyof typeof FUNCTIONS];
    if (of.length < least || of.length > most)
      throw new ExpressionError(`"${name}" takes ${least === most ? least : `${least} or more`} values, not ${of.length}.`, position);
    return call(name, of, position);
  }

  #takeWord(word: string): Token | null {
    const token = this.#token;
    if (token.kind !== 'name' || token.text !== word) return null;
    this.#token = this.#read();
    return token;
  }

  #take(...signs: readonly string[]): Token | null {
    const token = this.#token;
    if (token.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.#token = this.#read();
    return token;
  }

  #read(): Token {
    TOKEN.lastIndex = this.#next;
    const match = TOKEN.exec(this.#text);
    if (!match) return { text: '', kind: 'end', position: this.#text.length };
    this.#next = TOKEN.lastIndex;
    const kinds = ['number', 'name', 'text', 'sign'] as const;
    const which = match.findIndex((group, k) => k > 0 && group !== undefined);
    const [text, kind] = [match[which]!, kinds[which - 1]!];
    return { text, kind, position: this.#next - text.length };
  }

  #atEnd(): boolean {
    return this.#token.kind === 'end';
  }

  #refuse(wanted: string): never {
    const { kind, text, position } = this.#token;
    throw new ExpressionError(
      kind === 'end' ? `The expression ends where ${wanted} should follow.` : `"${text}" stands where ${wanted} should be.`,
      position,
    );
  }
}

function call(name: string, of: readonly Expression[], position: number): Expression {
  return { kind: 'call', name: name as FunctionName, of, position };
}
