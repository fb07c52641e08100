import { rounded } from '../drawn.ts';
import { mm } from '../thing.ts';

/** What every ball has: its diameter, and the radius as the unit that it is drawn in. */
export const ballParams = (diameter: number) => ({ diameter: mm(diameter, 'Diameter', 'Over all') });
export const BALL_LET = { r: '= diameter / 2' };
export const BALL_SPOKEN = { sizes: { one: 'diameter' }, words: { diameter: ['across', 'wide', 'high', 'tall'] } } as const;

/** The seam of a tennis ball or baseball as a closed curve on a ball of radius 1. */
export const SEAM = Array.from({ length: 24 }, (_, k): [number, number, number] => {
  const t = (k / 24) * 2 * Math.PI;
  const [a, b] = [0.72, 0.28];
  return [a * Math.cos(t) + b * Math.cos(3 * t), 2 * Math.sqrt(a * b) * Math.sin(2 * t), a * Math.sin(t) - b * Math.sin(3 * t)].map((x) =>
    rounded(x, 5),
  ) as [number, number, number];
});
