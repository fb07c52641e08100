import { Color, type Material } from 'three';
import type { Finish } from './designData.ts';

/** Values of a physical material that an artist changes, under the names that a plan's materials use too. */
const NUMBERS = [
  'metalness',
  'roughness',
  'clearcoat',
  'clearcoatRoughness',
  'sheen',
  'sheenRoughness',
  'transmission',
  'ior',
  'thickness',
  'attenuationDistance',
  'dispersion',
  'iridescence',
  'anisotropy',
  'opacity',
  'emissiveIntensity',
] as const;
const COLOURS = ['color', 'emissive', 'attenuationColor', 'sheenColor'] as const;

const TOLERANCE = 1e-4;

/** What a material looks like now. Infinite distances (no absorption) are left out. */
export function finishOf(material: Material): Finish {
  const finish: Finish = {};
  const values = material as unknown as Record<string, unknown>;
  for (const name of NUMBERS) {
    const value = values[name];
    if (typeof value === 'number' && Number.isFinite(value)) finish[name] = value;
  }
  for (const name of COLOURS) {
    const value = values[name];
    if (value instanceof Color) finish[name] = `#${value.getHexString()}`;
  }
  return finish;
}

/** The values of `now` that differ from `built`: what was changed by hand. */
export function changesOfFinish(built: Finish, now: Finish): Finish {
  const changes: Finish = {};
  for (const [name, value] of Object.entries(now)) {
    const before = built[name];
    const same =
      typeof value === 'number' && typeof before === 'number'
        ? Math.abs(value - before) <= TOLERANCE * Math.max(1, Math.abs(before))
        : value === before;
    if (!same) changes[name] = value;
  }
  return changes;
}
