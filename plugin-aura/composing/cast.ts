import { findMaterial } from '../materials/index.ts';
import type { MaterialCategory } from '../materials/physical.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import type { Roles } from './parts.ts';

/** What statues are cast, carved and blown of. */
const CAST: ReadonlySet<MaterialCategory> = new Set(['metal', 'stone', 'wood', 'ceramic', 'glass', 'gem']);
/** Figures beside the animals. */
const FIGURES = /^create_(?:figure|gnome|astronaut|ghost|bust|hand|snowman|scarecrow|teddy_bear)$/;

/**
 * Roles of an animal or a person that are of what all of it is said to be: a bronze eagle has no yellow beak, and a marble woman no red dress.
 * What was said of a part stays, and so does
 * a socle.
 */
export function castRoles({ op, family, body }: OperationDeclaration, words: string, roles: Roles): string[] {
  if (family !== 'animals' && !FIGURES.test(op)) return [];
  if (!CAST.has(findMaterial(words).material.category)) return [];
  return Object.keys(body?.materials ?? {})
    .slice(1)
    .filter((role) => roles[role] === undefined && role !== 'socle');
}
