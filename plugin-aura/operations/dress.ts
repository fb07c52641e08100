import { z } from 'zod';
import { value } from '../plan/param.ts';
import type { BuiltPart } from './define.ts';

/**
 * Things of several materials: the operation's own `material` goes to the main parts, and `materials` says what the others
 * are made of, by role: { "top": "glass", "legs": "black steel" }. A role may be given in the plural.
 */
const byRole = z.record(z.string().max(40), z.string().max(120));
export type Materials = z.infer<typeof byRole>;

export const materialsParam = (roles: readonly string[]) =>
  value<Materials>({
    schema: byRole,
    default: {},
    notation: `{${roles.map((role) => `${role}?`).join(', ')}: material}`,
    label: 'Materials',
    help: `Materials by part (${roles.join(', ')}); the others take the operation's material`,
  });

/**
 * Gives each part the material that was asked for its role, else what the part itself says, else the one that such a thing is
 * usually made of, which the operation's own material replaces.
 */
export function dress(parts: readonly BuiltPart[], materials: Materials, usual: string): BuiltPart[] {
  return parts.map((part) => {
    const asked = materials[part.role] ?? materials[`${part.role}s`] ?? materials[part.role.replace(/s$/, '')];
    return asked === undefined ? { ...part, material: part.material ?? usual } : { ...part, material: asked, keepMaterial: true };
  });
}

/** A part that is of another material than the main one unless told otherwise: a mattress, a pane, a cork. */
export const ofOwn = (material: string) => ({ material, keepMaterial: true }) as const;
