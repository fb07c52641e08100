import { z } from 'zod';
import { value } from './param.ts';

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

/** The material that was asked for a role, in the singular or the plural. */
export function askedFor(materials: Materials, role: string): string | undefined {
  const key = [role, `${role}s`, role.replace(/s$/, '')].find((word) => Object.hasOwn(materials, word));
  return key === undefined ? undefined : materials[key];
}
