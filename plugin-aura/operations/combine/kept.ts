import type { BuiltPart } from '../define.ts';
import type { Part } from '../part.ts';

/** What a combination or a feature keeps of the part that it works on; its solid and place are made anew. */
export function keptOf(part: Part): BuiltPart {
  const { name, role, material, keepMaterial, firm, crease, grain, one } = part;
  return { name, role, class: part.class, material, keepMaterial, firm, crease, grain, one };
}
