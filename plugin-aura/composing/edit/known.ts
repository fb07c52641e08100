import type { BriefThing } from '../../plan/brief.ts';
import type { OperationDeclaration } from '../../plan/declaration.ts';
import { geometryOf, namedGeometry } from '../geometry.ts';
import { jewelryEntries } from '../jewelry/index.ts';
import { singular, spokenPart, type Vocabulary } from '../names.ts';
import { zoneOf } from '../zones.ts';
import { alikeTo } from './alike.ts';

/** What parts the operation of a thing has, by the words that people say for them. */

/** A zone of a turned body by its own noun: the lip of a jug that has no part of that name. */
export function zoneNoun(owner: BriefThing, noun: string, vocabulary: Vocabulary): string | undefined {
  const definition = vocabulary.get(owner.op ?? '');
  return definition && zoneOf(definition, noun, vocabulary) !== undefined ? singular(noun) : undefined;
}

/** Whether a part is spoken of by all words of a noun, and not by the last alone. */
export function isSpokenAs({ op }: BriefThing, noun: string, vocabulary: Vocabulary): boolean {
  // pieces of jewellery are put together by a room of their own, and are no operation
  const definition = op === undefined ? undefined : vocabulary.get(op);
  const [key, spoken] = (definition && spokenPart(definition, noun)) ?? [];
  return key !== undefined && [key, ...(spoken?.names ?? [])].some((word) => singular(word) === singular(noun));
}

/** A part that a thing has under another word for it; the one word that it has, where several could be meant none. */
export function otherwiseKnown(owner: BriefThing, noun: string, vocabulary: Vocabulary): string | undefined {
  const wanted = singular(noun.toLowerCase());
  const definition = owner.op === undefined ? undefined : vocabulary.get(owner.op);
  if (!definition) return undefined;
  for (const row of alikeTo(wanted)) {
    const has = row.filter(
      (word) => word !== wanted && (isBuiltAs(owner, word, vocabulary) || spokenPart(definition, word)?.[1].material !== undefined),
    );
    const [only] = has;
    if (only !== undefined) return isBuiltAs(owner, only, vocabulary) ? only : (knownPart(owner, only, vocabulary) ?? only);
  }
  return undefined;
}

/** Parts by this very noun, or of the role that goes by it. */
const ownGeometry = (definition: OperationDeclaration, noun: string, vocabulary: Vocabulary): string[] => {
  const named = namedGeometry(definition, noun, vocabulary);
  const [key] = spokenPart(definition, noun) ?? [];
  return named.length > 0 || key === undefined || singular(key) !== singular(noun) ? named : geometryOf(definition, noun, vocabulary);
};

/** Whether a thing has parts that go by this very noun. */
export function isBuiltAs({ op }: BriefThing, noun: string, vocabulary: Vocabulary): boolean {
  const definition = op === undefined ? undefined : vocabulary.get(op);
  return definition?.body !== undefined && ownGeometry(definition, noun, vocabulary).length > 0;
}

export function freeId(owner: BriefThing, noun: string): string {
  const plain = `${owner.id}.${noun.replace(/[^a-z0-9]+/gi, '_').toLowerCase()}`;
  const taken = new Set(owner.parts.map(({ id }) => id));
  for (let n = 1; ; n++) {
    const id = n === 1 ? plain : `${plain}_${n}`;
    if (!taken.has(id)) return id;
  }
}

/** Plain name of a part that a thing's operation knows, by any of its words. */
export function knownPart(owner: BriefThing, noun: string, vocabulary: Vocabulary): string | undefined {
  const wanted = singular(noun);
  const jewel = jewelryEntries.find(({ op }) => op === owner.op);
  if (jewel) {
    // of a Claddagh these are its figures, and the heart no stone
    if (owner.variant === 'claddagh ring' && /^(?:heart|crown|hand)$/.test(wanted)) return wanted;
    const found = Object.entries(jewel.spoken.parts ?? {}).find(([name, { names }]) =>
      [name, ...(names ?? [])].some((word) => singular(word) === wanted),
    );
    return found?.[0];
  }
  const definition = owner.op === undefined ? undefined : vocabulary.get(owner.op);
  if (!definition) return undefined;
  const spoken = spokenPart(definition, noun);
  if (spoken) return spoken[0];
  const materials = definition.params.materials;
  if (materials?.kind === 'value' && new RegExp(`\\b${wanted.replace(/[^a-z_]/g, '_')}s?\\?`).test(materials.notation)) return wanted;
  return Object.entries(definition.params).some(
    ([name, param]) =>
      (param.kind === 'flag' && (name === wanted || singular(name) === wanted)) ||
      (param.kind === 'number' && singular(name) === wanted && param.integer) ||
      name.startsWith(`${wanted}_`),
  )
    ? wanted
    : undefined;
}

/** Whether the one part cannot be there along with the other: both set the same parameter, each to something else. */
export function excludes(owner: BriefThing, old: string, next: string, vocabulary: Vocabulary): boolean {
  const definition = owner.op === undefined ? undefined : vocabulary.get(owner.op);
  const [was, now] = definition ? [spokenPart(definition, old)?.[1].present, spokenPart(definition, next)?.[1].present] : [];
  return (
    old !== next && Object.entries(now ?? {}).some(([name, value]) => was !== undefined && Object.hasOwn(was, name) && was[name] !== value)
  );
}
