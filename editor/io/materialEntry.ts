import type { Material } from 'three';

type Entry = Record<string, unknown>;

/**
 * Completes what three writes of a material. It writes no index of refraction but a reflectivity, which is cut off at
 * an index of 2.33 (a diamond has 2.42), and an endless attenuation distance becomes null in JSON.
 */
export function completeMaterialEntry(entry: Entry, material: Material): void {
  if ('ior' in material) entry.ior = material.ior;
  if (!Number.isFinite(entry.attenuationDistance)) entry.attenuationDistance = undefined;
}

/** The entry as three's loader takes it: null would become an attenuation distance of nothing. */
export function loadableMaterialEntry(entry: Entry): Entry {
  if (entry.attenuationDistance !== null) return entry;
  const { attenuationDistance: _, ...rest } = entry;
  return rest;
}

/** Puts back what three's loader does not read. */
export function restoreMaterial(material: Material, entry: Entry): void {
  if ('ior' in material && typeof entry.ior === 'number' && Number.isFinite(entry.ior)) material.ior = entry.ior;
}
