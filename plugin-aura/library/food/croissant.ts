import { drawn, rounded } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing } from '../thing.ts';

/** Lobes of the roll: where each begins along the crescent, and how thick it is. */
const steps = [0, 0.13, 0.27, 0.41, 0.59, 0.73, 0.87, 1];
const sizes = [11, 31, 44, 54, 54, 44, 31, 11];
const sections = steps.slice(0, -1).flatMap((at, k) => {
  const next = steps[k + 1]!;
  const [from, to] = [sizes[k]!, sizes[k + 1]!];
  const grows = to >= from;
  const [a, b] = grows ? [from * 0.86, to * 1.03] : [from * 1.03, to * 0.86];
  return [
    { at: rounded(at + 0.004, 3), profile: oval(a * 1.1, a * 0.88) },
    { at: rounded(grows ? next - 0.03 : at + 0.03, 3), profile: grows ? oval(b * 1.12, b * 0.9) : oval(a * 1.12, a * 0.9) },
    { at: rounded(next - 0.004, 3), profile: oval(b * 1.08, b * 0.86) },
  ].filter(({ at: place }, i, all) => i === 0 || place > all[i - 1]!.at + 0.01);
});

/** A croissant, 150 mm from tip to tip. */
export const croissant = thing({
  op: 'create_croissant',
  family: 'food',
  label: 'Croissant',
  help: 'Crescent roll in layers',
  params: { width: mm(150, 'Width', 'From tip to tip') },
  let: { s: '= width / 160.77' },
  materials: { pastry: '#c98a3e satin plastic' },
  operations: drawn('s', [
    {
      id: 'pastry',
      op: 'loft',
      params: {
        sections,
        path: {
          spline: [
            [-68, 12, 34],
            [-58, 18, 6],
            [-30, 22, -16],
            [0, 24, -22],
            [30, 22, -16],
            [58, 18, 6],
            [68, 12, 34],
          ],
        },
      },
    },
  ]),
  spoken: { names: ['croissant', 'crescent roll'], sizes: { one: 'width' }, words: { width: ['wide', 'long', 'length', 'across'] } },
});
