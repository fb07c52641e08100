import { drawn, rounded } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing } from '../thing.ts';

const radiusAt = (y: number): number => 23.5 - 11 * Math.max(0, (y - 60) / 120) ** 2.2 - 3 * Math.max(0, (30 - y) / 30);
const rows = Array.from({ length: 19 }, (_, row) => row).flatMap((row) =>
  Array.from({ length: 15 }, (_, k): [number, number, number, number] => {
    const [y, turn] = [8 + row * 9, (k * 360) / 15];
    const [r, a] = [radiusAt(y) - 2.2, (turn * Math.PI) / 180];
    return [rounded(r * Math.cos(a)), y, rounded(-r * Math.sin(a)), turn];
  }),
);

/** An ear of corn, 180 mm, standing in its open husk. */
export const corn = thing({
  op: 'create_corn',
  family: 'food',
  label: 'Corn',
  help: 'Ear of corn with kernels and open husk leaves',
  params: { height: mm(180, 'Height', 'Of the ear') },
  let: { s: '= height / 180' },
  materials: { kernel: '#f0c03a glossy plastic', husk: '#7fa650 paint' },
  operations: drawn('s', [
    {
      id: 'cob',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            {
              spline: [
                [16, 2],
                [21, 40],
                [20, 100],
                [10, 168],
                [0, 180],
              ],
            },
          ],
        },
      },
      material: 'kernel',
    },
    { id: 'kernel', op: 'cushion', params: { size: [9, 8.6, 9.4], softness: 0.75 }, at: { my: 'center' } },
    { id: 'kernels', op: 'place', params: { at: rows }, inputs: ['kernel'], role: 'kernel' },
    {
      id: 'leaf',
      op: 'loft',
      params: {
        sections: [{ profile: oval(34, 8) }, { profile: oval(44, 5) }, { profile: oval(34, 3) }, { profile: oval(2, 1) }],
        path: {
          spline: [
            [12, -8, 0],
            [29, 30, 0],
            [44, 84, 0],
            [72, 138, 0],
          ],
        },
      },
    },
    { id: 'husk', op: 'polar_array', params: { count: 4 }, inputs: ['leaf'], role: 'husk' },
    { id: 'stalk', op: 'cylinder', params: { diameter: 18, top_diameter: 26, height: 24 }, at: { offset: [0, -20, 0] }, material: 'husk' },
  ]),
  spoken: {
    names: ['corn', 'ear of corn', 'corn cob', 'sweetcorn', 'maize', 'corn on the cob'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long', 'length'] },
    parts: { husk: { names: ['leaf'], material: 'husk' }, kernel: { names: ['grain'], material: 'main' } },
  },
});
