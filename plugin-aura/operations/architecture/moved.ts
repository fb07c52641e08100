import { multiply } from '../../kernel/matrix.ts';
import type { Mat4 } from '../../kernel/space.ts';
import type { BuiltPart } from '../define.ts';

const IDENTITY: Mat4 = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

/** Turned about +Y by degrees, then moved. */
export function placed(x: number, y: number, z: number, turn = 0): Mat4 {
  const c = Math.cos((turn * Math.PI) / 180);
  const s = Math.sin((turn * Math.PI) / 180);
  return [c, 0, -s, 0, 0, 1, 0, 0, s, 0, c, 0, x, y, z, 1];
}

/** The same parts at several places: they become copies that share their geometry. */
export function repeated(parts: readonly BuiltPart[], places: readonly Mat4[]): BuiltPart[] {
  if (places.length === 0) return [];
  return parts.map((part) => {
    const own = part.copies ?? [part.transform ?? IDENTITY];
    const copies = places.flatMap((place) => own.map((m) => multiply(place, m)));
    return { ...part, transform: copies[0]!, ...(copies.length > 1 ? { copies } : { copies: undefined }) };
  });
}
