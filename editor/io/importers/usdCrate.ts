/*
 * Writes the binary form of USD, a crate of version 0.8, for tests: tables of tokens, fields, sets of fields, paths and specs, each compressed
 * as the form wants it, and values where they do not fit into eight bytes.
 */

/** What a field holds. */
type Value =
  | { token: string }
  | { tokens: readonly string[] }
  | { def: true }
  | { double: number }
  | { ints: readonly number[] }
  | { points: readonly (readonly number[])[] };

/** A prim or the stage itself, with what it states, its attributes and its children. */
export interface CratePrim {
  name: string;
  fields: Readonly<Record<string, Value>>;
  attributes?: Readonly<Record<string, { type: string; value: Value }>>;
  children?: readonly CratePrim[];
}

/** Numbers of the form for types of values and kinds of specs. */
const TYPE = { int: 3, double: 9, token: 11, point: 24, tokens: 41, def: 42 } as const;
const SPEC = { attribute: 1, prim: 6, stage: 7 } as const;
const [ARRAY, INLINED, COMPRESSED] = [0x8000_0000, 0x4000_0000, 0x2000_0000];
const HEAD = 88;

class Bytes {
  readonly #list: number[] = [];

  get length(): number {
    return this.#list.length;
  }

  bytes(values: Iterable<number>): this {
    for (const value of values) this.#list.push(value & 255);
    return this;
  }

  letters(value: string, length: number): this {
    return this.bytes([...new TextEncoder().encode(value.padEnd(length, '\0'))]);
  }

  u32(value: number): this {
    return this.bytes(new Uint8Array(new Uint32Array([value]).buffer));
  }

  u64(value: number): this {
    return this.u32(value).u32(Math.floor(value / 2 ** 32));
  }

  /** What is compressed, after its length. */
  packed(data: readonly number[]): this {
    return this.u64(data.length).bytes(data);
  }

  done(): number[] {
    return this.#list;
  }
}

/** A block of LZ4 that is one run of literals, in one chunk. */
function lz4(data: readonly number[]): number[] {
  const lengths = [Math.min(data.length, 15) << 4];
  for (let rest = data.length - 15; rest >= 0; rest -= 255) lengths.push(Math.min(rest, 255));
  return [0, ...lengths, ...data];
}

/** Differences of successive integers: the commonest in two bits, others in as many bytes as they need. */
function packedInts(values: readonly number[]): number[] {
  const steps = values.map((value, index) => value - (values[index - 1] ?? 0));
  const common = steps.find((step, index) => steps.indexOf(step) !== index) ?? 0;
  const codes = new Array<number>(Math.ceil((values.length * 2) / 8)).fill(0);
  const rest = new Bytes();
  for (const [index, step] of steps.entries()) {
    const code = step === common ? 0 : Math.abs(step) < 128 ? 1 : 3;
    codes[index >> 2]! |= code << ((index & 3) * 2);
    if (code === 1) rest.bytes([step]);
    else if (code === 3) rest.u32(step);
  }
  return lz4([...new Bytes().u32(common).bytes(codes).done(), ...rest.done()]);
}

export function usdCrate(stage: CratePrim): Uint8Array<ArrayBuffer> {
  const out = new Bytes().bytes(new Array<number>(HEAD).fill(0));
  // What stands at the front has no number below nothing, by which names of attributes are told from those of prims.
  const tokens = [';-)'];
  const tokenOf = (text: string): number => {
    if (!tokens.includes(text)) tokens.push(text);
    return tokens.indexOf(text);
  };
  const fields: { token: number; low: number; high: number }[] = [];
  const sets: number[] = [];
  const specs: { set: number; kind: number }[] = [];
  const paths: { element: number; jump: number }[] = [];

  const rep = (value: Value): [low: number, high: number] => {
    if ('token' in value) return [tokenOf(value.token), INLINED + TYPE.token * 0x1_0000];
    if ('def' in value) return [0, INLINED + TYPE.def * 0x1_0000];
    const indices = 'tokens' in value ? value.tokens.map(tokenOf) : [];
    const place = out.length;
    if ('double' in value) out.bytes(new Uint8Array(new Float64Array([value.double]).buffer));
    else if ('tokens' in value) for (const [at, index] of indices.entries()) (at === 0 ? out.u64(indices.length) : out).u32(index);
    else if ('ints' in value) out.u64(value.ints.length).packed(packedInts(value.ints));
    else out.u64(value.points.length).bytes(new Uint8Array(new Float32Array(value.points.flat()).buffer));
    if ('double' in value) return [place, TYPE.double * 0x1_0000];
    if ('tokens' in value) return [place, TYPE.tokens * 0x1_0000];
    return 'ints' in value ? [place, ARRAY + COMPRESSED + TYPE.int * 0x1_0000] : [place, ARRAY + TYPE.point * 0x1_0000];
  };
  const addSpec = (kind: number, own: Readonly<Record<string, Value>>): void => {
    specs.push({ set: sets.length, kind });
    for (const [name, value] of Object.entries(own)) {
      const [low, high] = rep(value);
      sets.push(fields.push({ token: tokenOf(name), low, high }) - 1);
    }
    sets.push(-1);
  };
  /** Paths in the order of a walk; a jump tells of what comes next whether it is a child (-1), the next beside it (0), none (-2), or how far that one is. */
  const walk = ({ name, fields: own, attributes = {}, children = [] }: CratePrim, kind: number, isLast: boolean): void => {
    const names = Object.keys(attributes);
    const at = paths.push({ element: tokenOf(name), jump: 0 }) - 1;
    const lists = {
      ...(children.length > 0 && { primChildren: { tokens: children.map((child) => child.name) } }),
      ...(names.length > 0 && { properties: { tokens: names } }),
    };
    addSpec(kind, { ...own, ...lists });
    for (const [index, [attribute, { type, value }]] of Object.entries(attributes).entries()) {
      const ends = index === names.length - 1 && children.length === 0;
      paths.push({ element: -tokenOf(attribute), jump: ends ? -2 : 0 });
      addSpec(SPEC.attribute, { typeName: { token: type }, default: value });
    }
    for (const [index, child] of children.entries()) walk(child, SPEC.prim, index === children.length - 1);
    const within = paths.length - at > 1;
    paths[at]!.jump = within ? (isLast ? -1 : paths.length - at) : isLast ? -2 : 0;
  };
  walk(stage, SPEC.stage, true);

  const sections: [name: string, start: number, size: number][] = [];
  const section = (name: string, write: () => void): void => {
    const start = out.length;
    write();
    sections.push([name, start, out.length - start]);
  };
  const order = paths.map((_, index) => index);
  const letters = new TextEncoder().encode(tokens.map((token) => `${token}\0`).join(''));
  section('TOKENS', () =>
    out
      .u64(tokens.length)
      .u64(letters.length)
      .packed(lz4([...letters])),
  );
  section('STRINGS', () => out.u64(0));
  const reps = new Bytes();
  for (const { low, high } of fields) reps.u32(low).u32(high);
  section('FIELDS', () =>
    out
      .u64(fields.length)
      .packed(packedInts(fields.map(({ token }) => token)))
      .packed(lz4(reps.done())),
  );
  section('FIELDSETS', () => out.u64(sets.length).packed(packedInts(sets)));
  section('PATHS', () => {
    out.u64(paths.length).u64(paths.length).packed(packedInts(order));
    out.packed(packedInts(paths.map(({ element }) => element))).packed(packedInts(paths.map(({ jump }) => jump)));
  });
  section('SPECS', () => {
    out.u64(specs.length).packed(packedInts(order));
    out.packed(packedInts(specs.map(({ set }) => set))).packed(packedInts(specs.map(({ kind }) => kind)));
  });
  const contents = out.length;
  out.u64(sections.length);
  for (const [name, start, size] of sections) out.letters(name, 16).u64(start).u64(size);

  const file = new Uint8Array(out.done());
  file.set(new Bytes().letters('PXR-USDC', 8).bytes([0, 8, 0, 0, 0, 0, 0, 0]).u64(contents).done());
  return file;
}
