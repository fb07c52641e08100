import { nameWithin } from '../operations/nameWithin.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import type { BodyOperation } from '../plan/plan.ts';
import { american } from '../reading/inflection.ts';
import { singular, spokenPart, type Vocabulary } from './names.ts';

/** Under which names a noun stands among the parts that an operation makes, as far as its declaration tells. */

interface Piece {
  id: string;
  role: string;
  name: string;
  /** What a group or a row hands on under its own names. */
  inner?: readonly Piece[];
}

/** Operations that hand on what they take under the names that it has. */
const HANDS_ON: ReadonlySet<string> = new Set([
  'group',
  'mirror',
  'place',
  'linear_array',
  'polar_array',
  'grid_array',
  'path_array',
  'copy',
  'alter',
]);

/** What a component is made of, the pieces of components inside it too; of an operation in code the roles of its materials. */
export function piecesOf(definition: OperationDeclaration, vocabulary: Vocabulary, depth = 0): Piece[] {
  const { body } = definition;
  if (!body) return rolesOf(definition).map((role) => ({ id: role, role, name: role }));
  const consumed = new Set(body.operations.flatMap(({ inputs = [] }) => inputs));
  const byId = new Map(body.operations.map((operation) => [operation.id, operation]));
  const inside = (operation: BodyOperation): Piece[] => {
    const nested = depth < 3 ? vocabulary.get(operation.op) : undefined;
    const isThing = nested !== undefined && operation.op.startsWith('create_');
    const below = HANDS_ON.has(operation.op) ? (operation.inputs ?? []).flatMap((id) => (byId.has(id) ? inside(byId.get(id)!) : [])) : [];
    const name =
      typeof operation.name === 'string' && !operation.name.trim().startsWith('=') ? operation.name : operation.id.replaceAll('_', ' ');
    // one part that is handed on takes the name of the whole; several, and both of a mirror, keep their own
    const made = isThing ? piecesOf(nested, vocabulary, depth + 1).map((piece) => (nested.body ? within(name, piece) : piece)) : [];
    const handed =
      below.length === 1 && !/^(?:group|mirror)$/.test(operation.op)
        ? below.filter((piece) => piece.name !== piece.id.replaceAll('_', ' '))
        : below;
    const inner = [...handed, ...made];
    return [{ id: operation.id, role: operation.role ?? operation.id, name, ...(inner.length > 0 && { inner }) }, ...inner];
  };
  return body.operations.filter(({ id }) => !consumed.has(id)).flatMap(inside);
}

/** A piece of a thing within a thing, under the name that it is built by. */
function within(whole: string, { id, role, name, inner }: Piece): Piece {
  const own = nameWithin(whole, name);
  return {
    id: own === name ? id : own,
    role,
    name: own,
    ...(inner && { inner: inner.map((piece) => within(whole, piece)) }),
  };
}

/** Roles that the materials of an operation are given by. */
function rolesOf({ params }: OperationDeclaration): string[] {
  const { materials } = params;
  return materials?.kind === 'value' ? [...materials.notation.matchAll(/(\w+)\?/g)].map((match) => match[1]!) : [];
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => !/^(of|the|a|in|on)$/.test(word));
/** Singular, and spelled as instructions are read: what is built as a tyre is asked for as a tire. */
const stem = (word: string): string => american(singular(word));
const plain = (name: string): string => wordsOf(name).map(stem).sort().join(' ');

/**
 * Names of the parts that a noun means: those called so; else those whose name ends on it; else those of the role that its part has.
 * `all` takes in what belongs to it by its name ("end of the scarf").
 */
export function geometryOf(definition: OperationDeclaration, noun: string, vocabulary: Vocabulary, all = false): string[] {
  const found = namedGeometry(definition, noun, vocabulary, all);
  if (found.length > 0) return found;
  const pieces = piecesOf(definition, vocabulary);
  const wanted = plain(noun);
  const callsOf = (piece: Piece, word: string): string[] => {
    const name = [piece.name, piece.role, piece.id].find((own) => plain(own) === plain(word));
    return name === undefined ? [] : [name, ...(piece.inner ?? []).map((inner) => inner.name)];
  };
  // a part that is spoken of by another name, and made under one of its own: the boards of a shelf
  const [key, spoken] = spokenPart(definition, noun) ?? [];
  const names = key === undefined ? [] : [key, ...(spoken?.names ?? [])];
  for (const name of !all && names.some((name) => plain(name) === wanted) ? names : []) {
    const called = plain(name) === wanted ? [] : pieces.flatMap((piece) => callsOf(piece, name));
    if (called.length > 0) return [...new Set(called)];
  }
  // or made under the name of its role
  const role = key !== undefined && singular(key) === wanted ? spoken?.material : undefined;
  return role !== undefined && role !== 'main' && pieces.some((piece) => piece.role === role) ? [role] : [];
}

/** Names of parts that go by this very noun, or whose name ends on it. */
export function namedGeometry(definition: OperationDeclaration, noun: string, vocabulary: Vocabulary, all = false): string[] {
  const found = namedSo(definition, noun, vocabulary, all);
  if (found.length > 0 || !noun.includes(' ')) return found;
  // "caster tyre" of a chair whose caster is built as its wheel
  const [first = '', ...rest] = noun.split(' ');
  const [key, spoken] = spokenPart(definition, first) ?? [];
  if (key === undefined) return found;
  const heads = [key, ...(spoken?.names ?? [])].filter((name) => plain(name) !== plain(first));
  return [...new Set(heads.flatMap((head) => namedSo(definition, [head, ...rest].join(' '), vocabulary, all)))];
}

function namedSo(definition: OperationDeclaration, noun: string, vocabulary: Vocabulary, all: boolean): string[] {
  const pieces = piecesOf(definition, vocabulary);
  const wanted = plain(noun);
  const words = wanted.split(' ');
  const called = pieces.flatMap((piece) => {
    const name = [piece.name, piece.id].find((word) => plain(word) === wanted);
    return name === undefined ? [] : [name, ...(piece.inner ?? []).map((inner) => inner.name)];
  });
  const dressed = new Set(rolesOf(definition));
  // what wears a role of that name and is called otherwise is another part: the claws of an owl whose beak gives the role
  const ofRole = pieces.flatMap(({ role, name }) => {
    if (plain(role) !== wanted) return [];
    if (called.length === 0) return [dressed.has(role) ? role : name];
    return words.every((word) => wordsOf(name).map(stem).includes(word)) ? [name] : [];
  });
  const own = [...called, ...ofRole];
  const holding = (all || own.length === 0 ? pieces : []).flatMap(({ name }) => {
    const has = wordsOf(name).map(stem);
    return words.every((word) => has.includes(word)) && (all || words.length > 1 || has.at(-1) === wanted) ? [name] : [];
  });
  return [...new Set([...own, ...holding])];
}

/**
 * Whether a noun names only some of what wears a role of the materials, to which its look would go: the tail of what is all fur, the paws of
 * a dog with a bib. Another word for the role itself names all of it.
 */
export function isFiner(definition: OperationDeclaration, noun: string, role: string, vocabulary: Vocabulary): boolean {
  if (!definition.body) return false;
  const pieces = piecesOf(definition, vocabulary);
  const roles = rolesOf(definition);
  const isMain = role === 'main' || role === roles[0];
  // the frame of what is all frame: the temples of glasses go with the rims
  if (isMain && plain(noun) === plain(roles[0] ?? '')) return false;
  const wears = ({ role: own }: Piece): boolean => (isMain ? own === roles[0] || !roles.includes(own) : own === role);
  const bearsName = pieces.some(
    (piece) => wears(piece) && [piece.id, piece.name].some((word) => [role, noun].some((own) => plain(word) === plain(own))),
  );
  if (!isMain && !bearsName) return false;
  const names = new Set(geometryOf(definition, noun, vocabulary));
  const isCalled = ({ id, name }: Piece): boolean => names.has(id) || names.has(name);
  const byName = pieces.some(isCalled);
  const isMeant = (piece: Piece): boolean => isCalled(piece) || (!byName && names.has(piece.role));
  return names.size > 0 && pieces.some((piece) => wears(piece) && !isMeant(piece));
}

/** Name of the upper side of a part: an anchor of the thing, or that of what stands last inside it under the name that the noun means. */
export function anchorOfPart(definition: OperationDeclaration, noun: string, vocabulary: Vocabulary): string | undefined {
  const wanted = plain(noun);
  const own = Object.keys(definition.anchors ?? {}).find((name) => plain(name) === wanted);
  if (own !== undefined) return own;
  const names = new Set(geometryOf(definition, noun, vocabulary));
  const found = definition.body?.operations.findLast(({ id, name, role }) =>
    [name, id, id.replaceAll('_', ' '), role].some((word) => word !== undefined && names.has(word)),
  );
  return found && `${found.id}.top`;
}
