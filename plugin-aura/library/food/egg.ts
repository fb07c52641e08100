import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

/** A hen's egg of size M: 57 x 44 mm; in an egg cup or alone. */
export const egg = thing({
  op: 'create_egg',
  family: 'food',
  label: 'Egg',
  help: "Hen's egg, standing, in an egg cup if wanted",
  params: {
    height: mm(57, 'Height', 'Of the egg'),
    diameter: mm(44, 'Diameter', 'Across the middle'),
    cup: yes('Egg cup', 'An egg cup under it'),
  },
  let: { s: '= height / 57', r: '= diameter / 44', up: '= if(cup, 36 * s, 0)' },
  materials: { egg: '#e3b98f satin plastic', cup: 'white porcelain' },
  operations: drawn('s', [
    {
      id: 'shell',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            {
              spline: [
                ['= 13 * r', 3.4],
                ['= 22 * r', 23],
                ['= 16 * r', 44],
                ['= 8 * r', 54.4],
                [0, 57],
              ],
            },
          ],
        },
      },
      at: { offset: [0, '= up', 0] },
      role: 'egg',
    },
    {
      id: 'cup',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            ['= 22 * r', 0],
            ['= 23 * r', 2],
            {
              spline: [
                ['= 12 * r', 8],
                ['= 7 * r', 18],
                ['= 12 * r', 30],
                ['= 23.4 * r', 58],
              ],
            },
            ['= 21.6 * r', 58],
            {
              spline: [
                ['= 16 * r', 40.6],
                [0, 34],
              ],
            },
          ],
        },
      },
      when: '= cup',
    },
  ]),
  spoken: {
    names: ['egg', 'hen egg', 'chicken egg', 'boiled egg'],
    variants: [
      { names: ['easter egg', 'painted egg'], params: { cup: false }, materials: { main: '#5aa0d0 glossy plastic' } },
      { names: ['breakfast egg', 'egg in a cup'], params: { cup: true } },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high', 'long'], diameter: ['across', 'wide'] },
    parts: {
      cup: { names: ['holder'], present: { cup: true }, absent: { cup: false }, material: 'cup' },
      shell: { names: ['egg'], material: 'main' },
    },
  },
});
