import type { BriefThing } from '../plan/brief.ts';
import type { Made } from './context.ts';
import { tidy } from './draft.ts';

/** Things laid up in layers, each smaller than the one below: balls in a heap, cans on a shelf, logs in a stack. */

export type Spot = [x: string | number, y: string | number, z: string | number, turn?: number];

/** What rolls every way, and lies in the hollows between those below. */
const ROUND = /(^| )(ball|sphere|orange|apple|marble|pearl|peach|cannonball|snowball|tomato|egg|lemon|pumpkin|orb|coconut|melon)$/;
/** What lies along X and rolls along Z. */
export const LONG = /(^| )(log|pipe|tube|trunk|barrel|pole)$/;

/** Units along X, Y and Z: of the width, of the height of a layer, of the depth. */
type Unit = readonly [number, number, number];

/** Rows of n, n - 1, ... on each other, the lowest as long as it has to be. */
function wall(count: number): Unit[] {
  let base = 1;
  while ((base * (base + 1)) / 2 < count) base++;
  const spots: Unit[] = [];
  for (let row = 0; spots.length < count && row < base; row++) {
    const long = Math.min(base - row, count - spots.length);
    for (let k = 0; k < long; k++) spots.push([k - (base - row - 1) / 2, row, 0]);
  }
  return spots;
}

/** Square layers of n x n, (n - 1) x (n - 1), ...; undefined where the count fills none up to its tip. */
function square(count: number): Unit[] | undefined {
  let base = 1;
  const sum = (n: number): number => (n * (n + 1) * (2 * n + 1)) / 6;
  while (sum(base) < count) base++;
  if (sum(base) !== count || count < 5) return undefined;
  return Array.from({ length: base }, (_, layer) => base - layer).flatMap((n, layer) =>
    Array.from({ length: n * n }, (_, k): Unit => [(k % n) - (n - 1) / 2, layer, Math.floor(k / n) - (n - 1) / 2]),
  );
}

/** Triangular layers of balls that lie in the hollows of the layer below, up to a tip; of a count between, the layers above end sooner. */
function tetrahedron(count: number): Unit[] {
  let base = 1;
  const sum = (n: number): number => (n * (n + 1) * (n + 2)) / 6;
  while (sum(base) < count) base++;
  const rise = Math.sqrt(3) / 2;
  const spots: Unit[] = [];
  for (let n = base, layer = 0; n > 0; n--, layer++)
    for (let row = 0; row < n; row++)
      for (let k = 0; k < n - row; k++) {
        // the middle of each triangle lies over that of the one below
        const [x, z] = [k - (n - 1 - row) / 2, ((n - 1) / 3 - row) * rise];
        if (spots.length < count) spots.push([x, layer, z]);
      }
  return spots;
}

/** Places of so many in a pyramid, as expressions of the size of one. */
export function pyramidOf({ noun }: BriefThing, count: number, { place }: Made): Spot[] {
  const [x, y, z] = [`${place}.size_x`, `${place}.size_y`, `${place}.size_z`];
  const times = (factor: number, side: string): string | number => (factor === 0 ? 0 : `= ${tidy(factor)} * ${side}`);
  if (LONG.test(noun)) return wall(count).map(([across, layer]): Spot => [0, times(layer * 0.87, y), times(across, z)]);
  const squares = square(count);
  if (ROUND.test(noun)) {
    // four balls bear one in their middle
    const isThree = tetrahedron(count).length === count && (squares === undefined || [4, 10, 20, 35, 56].includes(count));
    const layers = isThree ? tetrahedron(count) : squares!;
    const rise = isThree ? Math.sqrt(2 / 3) : Math.SQRT1_2;
    return layers.map(([u, layer, v]): Spot => [times(u, x), times(layer * rise, y), times(v, z)]);
  }
  return (squares ?? wall(count)).map(([u, layer, v]): Spot => [times(u * 1.03, x), times(layer, y), times(v * 1.03, z)]);
}
