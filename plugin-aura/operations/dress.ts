import { askedFor, type Materials } from '../plan/byRole.ts';
import type { BuiltPart } from './define.ts';

export { type Materials, materialsParam } from '../plan/byRole.ts';

/**
 * Gives each part the material that was asked for its role, else what the part itself says, else the one that such a thing is
 * usually made of, which the operation's own material replaces. `follows`: roles that are of what another one was asked in, unless they were
 * asked for themselves: the rungs of chrome legs.
 */
export function dress(
  parts: readonly BuiltPart[],
  materials: Materials,
  usual: string,
  follows: Readonly<Record<string, string>> = {},
): BuiltPart[] {
  return parts.map((part) => {
    const lead = part.role === undefined ? undefined : follows[part.role];
    const asked = askedFor(materials, part.role) ?? (lead === undefined ? undefined : askedFor(materials, lead));
    return asked === undefined ? { ...part, material: part.material ?? usual } : { ...part, material: asked, keepMaterial: true };
  });
}

/** A part that is of another material than the main one unless told otherwise: a mattress, a pane, a cork. */
export const ofOwn = (material: string) => ({ material, keepMaterial: true }) as const;
