import type { OperationDeclaration } from './declaration.ts';
import { type Members, membersSchema, type Note, onlyKeys, plainNumber } from './members.ts';
import { editDistance } from './nearest.ts';
import type { Param } from './param.ts';
import { operationSchema, placementSchema } from './plan.ts';
import type { Registry } from './registry.ts';
import { DIAMETERS, oursFor } from './synonyms.ts';

/** The part of mending that knows what an operation takes. */

const OPERATION_KEYS = Object.keys(operationSchema.shape);
const PLACE_KEYS = Object.keys(placementSchema.shape);

/** An operation as it can only be meant; the `index`-th of its list. */
export function mendOperation(given: unknown, index: number, registry: Registry, note: Note): unknown {
  const operation = membersSchema.safeParse(given).data;
  if (!operation) return given;
  const id = typeof operation.id === 'string' ? operation.id : `operation ${index + 1}`;
  const out: Members = { ...operation };
  mendOp(out, registry, note);
  const definition = typeof out.op === 'string' ? registry.get(out.op) : undefined;
  renameFields(out, definition, id, note);
  if (out.id === undefined && typeof out.op === 'string') out.id = `${out.op}_${index + 1}`;
  if (typeof out.inputs === 'string') out.inputs = [out.inputs];
  if (out.at !== undefined) out.at = mendPlace(out.at, id, note);
  if (out.material !== undefined) mendMaterialOf(out);
  const params = membersSchema.safeParse(out.params ?? {}).data;
  if (!definition || !params) return onlyKeys(out, new Set(OPERATION_KEYS), id, note);
  for (const [key, value] of Object.entries(out)) {
    if (OPERATION_KEYS.includes(key) || !Object.hasOwn(definition.params, key) || Object.hasOwn(params, key)) continue;
    params[key] = value;
    delete out[key];
    note(`"${key}" of ${id} was put into its params.`);
  }
  for (const [key, value] of Object.entries(params)) {
    const field = BESIDE.get(key);
    if (field === undefined || field in out || Object.hasOwn(definition.params, key)) continue;
    out[field] = field === 'at' ? mendPlace(value, id, note) : field === 'inputs' && typeof value === 'string' ? [value] : value;
    delete params[key];
    note(`"${key}" of ${id} was put beside its params.`);
  }
  const read = mendParams(params, definition, id, note);
  return onlyKeys(
    { ...out, ...((out.params !== undefined || Object.keys(read).length > 0) && { params: read }) },
    new Set(OPERATION_KEYS),
    id,
    note,
  );
}

/** What stands beside the params, by the words that are found among them. */
const BESIDE: ReadonlyMap<string, 'at' | 'inputs' | 'material'> = new Map([
  ['at', 'at'],
  ['position', 'at'],
  ['inputs', 'inputs'],
  ['material', 'material'],
  ['color', 'material'],
  ['colour', 'material'],
]);

/** The name of an operation in another spelling, or in the language of another modeller. */
function mendOp(operation: Members, registry: Registry, note: Note): void {
  const written = operation.op ?? operation.type ?? operation.operation;
  if (typeof written !== 'string' || (operation.op !== undefined && registry.get(written))) return;
  const spelled = spelt(written);
  const names = registry.all().map(({ op }) => op);
  const op = registry.get(spelled) ? spelled : (oursFor(spelled, names) ?? onlyNear(spelled, names));
  if (op === undefined) return;
  if (op !== written) note(`The operation "${written}" was taken for "${op}".`);
  operation.op = op;
  delete operation.type;
  delete operation.operation;
}

/** "color" for "material", "children" for "inputs", and whatever else stands beside the params under another name. */
function renameFields(operation: Members, definition: OperationDeclaration | undefined, id: string, note: Note): void {
  for (const key of Object.keys(operation)) {
    if (OPERATION_KEYS.includes(key) || (definition && Object.hasOwn(definition.params, key))) continue;
    const field = oursFor(key, OPERATION_KEYS);
    if (field === undefined || operation[field] !== undefined) continue;
    operation[field] = operation[key];
    delete operation[key];
    note(`"${key}" of ${id} was taken for "${field}".`);
  }
}

/** { "preset": "oak" } beside an operation is "oak", and { "color": "#a00" } is "#a00". */
function mendMaterialOf(operation: Members): void {
  const given = membersSchema.safeParse(operation.material).data;
  if (!given) return;
  const words = [given.color, given.finish, given.preset ?? given.id ?? given.name].filter((one) => typeof one === 'string');
  if (words.length > 0) operation.material = words.join(' ').slice(0, 64);
}

function mendPlace(given: unknown, id: string, note: Note): unknown {
  const place = membersSchema.safeParse(given).data;
  if (!place) return given;
  const out: Members = {};
  for (const [key, value] of Object.entries(place)) {
    if (value === null) continue;
    const field = PLACE_KEYS.includes(key) ? key : oursFor(key, PLACE_KEYS);
    if (field === undefined || (field !== key && place[field] !== undefined)) out[key] = value;
    else {
      if (field !== key) note(`"${key}" in the place of ${id} was taken for "${field}".`);
      out[field] = Array.isArray(value) ? value.map(plainNumber) : field === 'embed' ? plainNumber(value) : value;
    }
  }
  return out;
}

function mendParams(given: Members, definition: OperationDeclaration, id: string, note: Note): Members {
  const names = Object.keys(definition.params);
  const out: Members = {};
  const said = (name: string, value: unknown): void => note(`${name} of ${id} was read as ${JSON.stringify(value)}.`);
  for (const [name, value] of Object.entries(given)) {
    if (value === null) continue;
    const param = definition.params[name];
    if (param) {
      out[name] = rightly(name, param, value);
      if (JSON.stringify(out[name]) !== JSON.stringify(value)) said(name, out[name]);
      continue;
    }
    const twice = Object.hasOwn(DIAMETERS, name) && !names.includes('r') ? DIAMETERS[name] : undefined;
    const diameter = twice !== undefined && names.includes(twice) && !(twice in given) ? doubled(value) : undefined;
    const meant = oursFor(name, names) ?? onlyNear(name, names);
    if (twice !== undefined && diameter !== undefined) {
      out[twice] = diameter;
      said(twice, diameter);
    } else if (meant !== undefined && !(meant in given) && !(meant in out) && takes(meant, definition.params[meant]!, value)) {
      out[meant] = rightly(meant, definition.params[meant]!, value);
      note(`"${name}" of ${id} was taken for "${meant}".`);
    } else out[name] = value;
  }
  return withSize(out, definition, id, note);
}

/** width, height and depth together are the size of what has one. */
function withSize(params: Members, definition: OperationDeclaration, id: string, note: Note): Members {
  const { width, height, depth, ...rest } = params;
  const size = definition.params.size;
  if (size?.kind !== 'vector' || size.size !== 3 || params.size !== undefined) return params;
  if (
    [width, height, depth].some((one) => one === undefined) ||
    ['width', 'height', 'depth'].some((name) => Object.hasOwn(definition.params, name))
  )
    return params;
  note(`width, height and depth of ${id} were taken for its size.`);
  return { ...rest, size: [width, height, depth] };
}

/** A diameter for a radius; undefined where it is no number. */
function doubled(value: unknown): number | string | undefined {
  const number = plainNumber(value);
  if (typeof number === 'number') return 2 * number;
  return typeof number === 'string' && /^\s*=/.test(number) ? `= 2 * (${number.replace(/^\s*=\s*/, '')})` : undefined;
}

/** Whether a value can be one of a parameter, as far as its form shows. */
function takes(name: string, param: Param, value: unknown): boolean {
  const right = rightly(name, param, value);
  switch (param.kind) {
    case 'number':
      return typeof right === 'number' || (typeof right === 'string' && /^\s*=/.test(right));
    case 'vector':
      return Array.isArray(value) && value.length === param.size;
    case 'flag':
      return typeof right === 'boolean';
    case 'choice':
      return typeof right === 'string' && param.options.includes(right);
    case 'text':
    case 'ref':
      return typeof right === 'string';
    case 'value':
      return param.schema.safeParse(numbersFor(right)).success;
  }
}

/** A value as its parameter can only mean it; the same value where it is right already or anybody's guess. */
function rightly(name: string, param: Param, value: unknown): unknown {
  switch (param.kind) {
    case 'number':
      return plainNumber(value);
    case 'flag':
      return FLAGS.get(value) ?? value;
    case 'text':
      return typeof value === 'number' ? String(value) : value;
    case 'choice': {
      if (typeof value !== 'string' || param.options.includes(value)) return value;
      const spelled = spelt(value);
      return param.options.find((option) => spelt(option) === spelled) ?? value;
    }
    case 'vector': {
      if (Array.isArray(value)) return value.map(plainNumber);
      const one = plainNumber(value);
      const isOne = typeof one === 'number' || (typeof one === 'string' && /^\s*=/.test(one));
      return name === 'size' && isOne ? Array.from({ length: param.size }, () => one) : value;
    }
    case 'ref':
      return value;
    case 'value': {
      const plain = deepNumbers(value);
      if (param.schema.safeParse(numbersFor(plain)).success) return plain;
      return param.schema.safeParse([numbersFor(plain)]).success ? [plain] : value;
    }
  }
}

const FLAGS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** With numbers in quotes as numbers, however deep; texts that are written out stay texts. */
function deepNumbers(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => deepNumbers(one, key));
  const members = membersSchema.safeParse(value).data;
  if (members) return Object.fromEntries(Object.entries(members).map(([name, one]) => [name, deepNumbers(one, name)]));
  return TEXTS.has(key) ? value : plainNumber(value);
}
const TEXTS = new Set(['text', 'svg', 'font', 'material', 'id', 'of']);

/** With a plain number for each expression, for judging the form alone. */
function numbersFor(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(numbersFor);
  const members = membersSchema.safeParse(value).data;
  if (members) return Object.fromEntries(Object.entries(members).map(([name, one]) => [name, numbersFor(one)]));
  return typeof value === 'string' && /^\s*=/.test(value) ? 1 : value;
}

const spelt = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

/** The one name that a word differs from by a slip of the fingers: one letter, or two in a long word. */
function onlyNear(word: string, names: readonly string[]): string | undefined {
  const most = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
  if (most === 0) return undefined;
  const near = names.filter((name) => editDistance(word.toLowerCase(), name.toLowerCase()) <= most);
  return near.length === 1 ? near[0] : undefined;
}
