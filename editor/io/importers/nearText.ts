import { Vector3 } from 'three';
import { isFar } from './bringNear.ts';

const NUMBER = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`;
/** Within a line: a count that stands in a line of its own is no part of a place. */
const BETWEEN = String.raw`(?:[^\S\r\n]|,)+`;
const THREE = `(${NUMBER})(${BETWEEN})(${NUMBER})(${BETWEEN})(${NUMBER})`;

/** Lines of text formats that hold a place: what stands before it, and three numbers. */
export const PLACES = {
  obj: new RegExp(String.raw`^([^\S\n]*v[^\S\n]+)${THREE}`, 'gim'),
  stl: new RegExp(String.raw`^([^\S\n]*vertex[^\S\n]+)${THREE}`, 'gim'),
  bare: new RegExp(String.raw`^([^\S\n]*)${THREE}`, 'gim'),
} as const;

export interface NearText {
  text: string;
  /** What has been taken off every place, whole numbers; null if the text is as it was. */
  offset: Vector3 | null;
}

/**
 * Loaders keep places as 32-bit floats, in which a wall at 2,600,000 loses its millimetres. Here they are still as they were written:
 * those far from the origin are brought near before any loader reads them.
 * @param places one of `PLACES`
 */
export function nearText(text: string, places: RegExp): NearText {
  const low = new Vector3(Infinity, Infinity, Infinity);
  const high = new Vector3(-Infinity, -Infinity, -Infinity);
  const place = new Vector3();
  for (const [, , x, , y, , z] of text.matchAll(places)) {
    place.set(Number(x), Number(y), Number(z));
    low.min(place);
    high.max(place);
  }
  if (!isFar(low, high)) return { text, offset: null };
  const offset = low.add(high).multiplyScalar(0.5).round();
  const moved = text.replace(
    places,
    (_, before: string, x: string, first: string, y: string, second: string, z: string) =>
      `${before}${Number(x) - offset.x}${first}${Number(y) - offset.y}${second}${Number(z) - offset.z}`,
  );
  return { text: moved, offset };
}
