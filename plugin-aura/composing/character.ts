import { finishOf } from '../materials/finishes.ts';
import { findMaterial } from '../materials/index.ts';
import type { BriefThing, Fact } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import { table } from '../reading/table.ts';
import type { Draft } from './draft.ts';

/**
 * Words of character that a surface shows: a rustic table is of rough wood, a weathered boat and an old key are darkened where hands and
 * rain went, a matte vase is matte. What a word of character would have to change the form for ("ornate") is left to be told.
 */

const WORN = 'antique';
const CHARACTERS: Readonly<Record<string, string | undefined>> = table({
  rustic: 'rough',
  farmhouse: 'rough',
  rough: 'rough',
  'rough hewn': 'rough',
  vintage: WORN,
  weathered: WORN,
  worn: WORN,
  'worn in': WORN,
  aged: WORN,
  antique: WORN,
  old: WORN,
  ancient: WORN,
  battered: WORN,
  distressed: WORN,
  shabby: WORN,
  dusty: 'matte',
});
/** What is done instead where a finish is of other materials: rough metal is hammered, worn china is dull. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = { rough: ['rough'], antique: ['antique', 'matte'] };
/** Families whose things look no other for being old or wild. */
const ALIVE = /^(animals|plants|nature|food|jewelry|scene|architecture|mechanical|hardware|solids|profiles)$/;

/** What is touched and weathers; wax, flames and leaves do not. */
const TOUCHED = /^(wood|metal|leather|paint|plastic|ceramic|stone|fabric)$/;

interface Character {
  fact: Fact;
  finishes: readonly string[];
}

/** The finish that the words of a thing ask for where no material was said with it. */
function characterOf({ facts }: BriefThing, { family, op }: OperationDeclaration): Character | undefined {
  for (const fact of facts) {
    if (fact.outcome && 'operation' in fact.outcome) continue;
    if (fact.kind === 'finish' && finishOf(fact.finish)) return { fact, finishes: [fact.finish] };
    const word = fact.kind === 'style' ? fact.style : fact.kind === 'adjective' ? fact.adjective.toLowerCase().replaceAll('-', ' ') : '';
    const finish = ALIVE.test(family) || op === 'create_figure' ? undefined : CHARACTERS[word];
    if (finish !== undefined) return { fact, finishes: INSTEAD[finish] ?? [finish] };
  }
  return undefined;
}

/** A material with the first of these finishes that is done on it; undefined where none is. */
function worn(finishes: readonly string[], material: string): string | undefined {
  const plain = findMaterial(material).material;
  if (!TOUCHED.test(plain.category)) return undefined;
  return finishes
    .map((finish) => `${finish} ${material}`)
    .find((words) => {
      const found = findMaterial(words).material;
      return found.category === plain.category && found.finish !== plain.finish;
    });
}

/** A thing of some character: its main material, where the finish is done on that. */
interface Worn {
  character: Character;
  main: string | undefined;
}

export function wornLook(thing: BriefThing, definition: OperationDeclaration, material: string | undefined): Worn | undefined {
  const character = characterOf(thing, definition);
  if (!character) return undefined;
  return { character, main: material === undefined ? undefined : worn(character.finishes, material) };
}

/** Materials of the roles that nothing was said of, as old as the body; the word of character is told that it was shown. */
export function agedRoles(
  { character, main }: Worn,
  { body }: OperationDeclaration,
  given: Readonly<Record<string, string>>,
  set: Readonly<Record<string, unknown>>,
  operation: string,
  draft: Draft,
): Record<string, string> {
  const aged = Object.entries(body?.materials ?? {})
    .slice(1)
    .flatMap(([role, usual]): [string, string][] => {
      const own = set[role] === undefined ? worn(character.finishes, given[role] ?? usual) : undefined;
      return own === undefined ? [] : [[role, draft.material(own)]];
    });
  if (main !== undefined || aged.length > 0) character.fact.outcome = { operation };
  return Object.fromEntries(aged);
}
