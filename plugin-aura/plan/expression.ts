/**
 * Expressions such as "= stone_d * 0.5 + 0.2": parsed to a small tree and computed from it, never run as script.
 *
 * sum     = product { ("+" | "-") product }
 * product = unary { ("*" | "/") unary }
 * unary   = ("-" | "+") unary | power
 * power   = atom [ "^" unary ]                      right-associative; -2^2 is -4
 * atom    = number | name | name "." name | function "(" sum { "," sum } ")" | "(" sum ")"
 *
 * Angles are in degrees. `name` is a parameter; `id.name` a fact of an earlier operation.
 */

export type Expression =
  | { kind: 'number'; value: number }
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

/** What a name stands for; undefined where nothing has that name. */
export type Lookup = (name: string) => number | undefined;

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
} as const satisfies Record<string, { least: number; most: number; of: (...all: number[]) => number }>;
type FunctionName = keyof typeof FUNCTIONS;

/** Names that an artist or a model may call, for the prompt and for completion. */
export const FUNCTION_NAMES: readonly string[] = Object.keys(FUNCTIONS).filter((name) => /^[a-z]/.test(name) && name !== 'negative');

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

/** Computes an expression. Throws ExpressionError for an unknown name and for a result that is no finite number. */
export function computeExpression(expression: Expression, lookup: Lookup): number {
  const result = compute(expression, lookup);
  if (!Number.isFinite(result))
    throw new ExpressionError('The result is not a finite number (a division by zero, or a root of a negative number?).', 0);
  return result;
}

function compute(expression: Expression, lookup: Lookup): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'name': {
      const value = lookup(expression.name) ?? CONSTANTS.get(expression.name);
      if (value === undefined) throw new ExpressionError(`Nothing is called "${expression.name}".`, expression.position, expression.name);
      return value;
    }
    case 'call': {
      const apply: (...all: number[]) => number = FUNCTIONS[expression.name].of;
      return apply(...expression.of.map((argument) => compute(argument, lookup)));
    }
  }
}

/** Names that an expression uses, each once. */
export function namesIn(expression: Expression, into = new Set<string>()): Set<string> {
  if (expression.kind === 'name' && !CONSTANTS.has(expression.name)) into.add(expression.name);
  if (expression.kind === 'call') for (const argument of expression.of) namesIn(argument, into);
  return into;
}

const TOKEN = /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)?)|(.))/suy;

class Parser {
  readonly #text: string;
  #token: { text: string; kind: 'number' | 'name' | 'sign' | 'end'; position: number };
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#token = this.#read();
  }

  whole(): Expression {
    if (this.#atEnd()) throw new ExpressionError('The expression is empty.', 0);
    const expression = this.#sum();
    return this.#atEnd() ? expression : this.#refuse('an operator or the end');
  }

  #sum(): Expression {
    if (++this.#depth > DEEPEST) throw new ExpressionError('The expression is nested too deeply.', this.#token.position);
    let left = this.#product();
    for (let sign = this.#take('+', '-'); sign; sign = this.#take('+', '-')) left = call(sign.text, [left, this.#product()], sign.position);
    this.#depth--;
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
    if (token.kind === 'name') {
      this.#token = this.#read();
      return this.#take('(') ? this.#callOf(token.text, token.position) : { kind: 'name', name: token.text, position: token.position };
    }
    if (this.#take('(')) {
      const inner = this.#sum();
      if (!this.#take(')')) this.#refuse('")"');
      return inner;
    }
    return this.#refuse('a number, a name or "("');
  }

  #callOf(name: string, position: number): Expression {
    if (!FUNCTION_NAMES.includes(name))
      throw new ExpressionError(`There is no function "${name}"; there are ${FUNCTION_NAMES.join(', ')}.`, position);
    const of = [this.#sum()];
    while (this.#take(',')) of.push(this.#sum());
    if (!this.#take(')')) this.#refuse('"," or ")"');
    const { least, most } = FUNCTIONS[name as FunctionName];
    if (of.length < least || of.length > most)
      throw new ExpressionError(`"${name}" takes ${least === most ? least : `${least} or more`} values, not ${of.length}.`, position);
    return call(name, of, position);
  }

  #take(...signs: readonly string[]): { text: string; position: number } | null {
    const token = this.#token;
    if (token.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.#token = this.#read();
    return token;
  }

  #read(): { text: string; kind: 'number' | 'name' | 'sign' | 'end'; position: number } {
    TOKEN.lastIndex = this.#next;
    const match = TOKEN.exec(this.#text);
    if (!match) return { text: '', kind: 'end', position: this.#text.length };
    this.#next = TOKEN.lastIndex;
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'name' : 'sign';
    const text = match[1] ?? match[2] ?? match[3]!;
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
