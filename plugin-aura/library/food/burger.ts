import { drawn, rounded } from '../drawn.ts';
import { around, ball, rod, union } from '../shapes.ts';
import { mm, no, thing, whole, yes } from '../thing.ts';

const seeds = Array.from({ length: 30 }, (_, k): [number, number, number, number] => {
  const [a, r] = [(k * 137.5 * Math.PI) / 180, 40 * Math.sqrt((k + 0.5) / 30)];
  return [rounded(r * Math.cos(a), 1), rounded(34.4 * Math.sqrt(1 - (r / 55) ** 2.4), 1), rounded(r * Math.sin(a), 1), (k * 67) % 180];
});

/** A hamburger of 110 mm: bun, lettuce, tomato, cheese and one to three patties. */
export const burger = thing({
  op: 'create_burger',
  family: 'food',
  label: 'Burger',
  help: 'Hamburger with seeded bun, patty, cheese, tomato and lettuce',
  params: {
    diameter: mm(110, 'Diameter', 'Of the bun'),
    patties: whole(1, 'Patties', 'How many', { max: 3, soft: [1, 3] }),
    cheese: yes('Cheese', 'A slice on each patty'),
    sauce: no('Sauce', 'Ketchup or mustard that runs over the edge'),
    seeds: yes('Seeds', 'Sesame on the bun'),
  },
  let: { s: '= diameter / 110', pile: '= (if(cheese, 22, 19)) * s', top: '= 30 * s + pile * patties' },
  materials: {
    bun: '#c98a3e satin plastic',
    patty: '#4a2816 matte plastic',
    cheese: '#f4b52e satin plastic',
    lettuce: '#6fae3a plastic',
    tomato: '#c4291e glossy plastic',
    seed: '#f0e0b8 plastic',
    sauce: '#c22b1c glossy plastic',
  },
  called: { heel: 'Bottom bun', crown: 'Top bun', slice: 'Cheese', ruffle: 'Lettuce', discs: 'Tomato', flaps: 'Corners' },
  operations: drawn('s', [
    {
      id: 'heel',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [46, 0],
            {
              spline: [
                [54, 8],
                [53, 20],
                [49, 24],
              ],
            },
            [0, 24],
          ],
        },
      },
      role: 'bun',
    },
    {
      id: 'meat',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [48, 0],
            {
              spline: [
                [56, 6],
                [55, 15],
                [48, 19],
              ],
            },
            [0, 19],
          ],
        },
      },
      at: { offset: [0, 23.4, 0] },
    },
    { id: 'patty', op: 'displace', params: { amount: 1.3, scale: 14, octaves: 1 }, inputs: ['meat'] },
    {
      id: 'slice',
      op: 'box',
      params: { size: [90, 3.6, 90], round: 1.2 },
      at: { offset: [0, 42, 0], rotate: [0, 45, 0] },
      when: '= cheese',
    },
    {
      id: 'flap',
      op: 'box',
      params: { size: [20, 3.2, 26], round: 1.2 },
      at: { my: 'center', offset: [57.6, 39, 0], rotate: [0, 0, -42] },
      when: '= cheese',
    },
    { id: 'flaps', op: 'polar_array', params: { count: 4 }, inputs: ['flap'] },
    { id: 'cheese', op: 'group', inputs: ['slice', 'flaps'], role: 'cheese' },
    {
      id: 'layers',
      op: 'linear_array',
      params: { count: '= patties', step: [0, '= pile', 0] },
      inputs: ['patty', 'cheese'],
      name: 'Patties',
    },
    {
      id: 'disc',
      op: 'cylinder',
      params: { diameter: 54, height: 6, round: 2 },
      at: { offset: [24, '= top - 8 * s', 12] },
      role: 'tomato',
    },
    { id: 'discs', op: 'polar_array', params: { count: 3 }, inputs: ['disc'], role: 'tomato' },
    rod('pool', 108, 4, [0, '= top - 12 * s', 0], { round: 1.9, when: '= sauce' }),
    ball('drip', [16, 14, 7], [54, '= top - 13 * s', 0], { when: '= sauce' }),
    around('drips', ['drip'], 5),
    union('sauce', ['pool', 'drips'], { name: 'Sauce' }),
    {
      id: 'ruffle',
      op: 'loft',
      params: {
        height: 7,
        sections: [
          { profile: { star: 15, diameter: 112, inner_diameter: 100, r: 3 } },
          { profile: { star: 15, diameter: 126, inner_diameter: 104, r: 3 } },
        ],
      },
      at: { offset: [0, '= top - 4 * s', 0] },
      role: 'lettuce',
    },
    {
      id: 'crown',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [50, 0],
            {
              spline: [
                [55, 5],
                [52, 18],
                [34, 31],
                [0, 35],
              ],
            },
          ],
        },
      },
      at: { offset: [0, '= top + 1 * s', 0] },
      role: 'bun',
    },
    {
      id: 'grain',
      op: 'ellipsoid',
      params: { size: [4.6, 1.8, 2.8] },
      at: { my: 'center', offset: [0, '= top + 1 * s', 0] },
      when: '= seeds',
    },
    { id: 'seeds', op: 'place', params: { at: seeds }, inputs: ['grain'], role: 'seed' },
  ]),
  spoken: {
    names: ['burger', 'hamburger', 'beefburger'],
    variants: [
      { names: ['cheeseburger'], params: { cheese: true } },
      { names: ['double burger', 'double cheeseburger'], params: { patties: 2 } },
    ],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      sauce: { names: ['ketchup', 'mustard', 'mayonnaise', 'mayo'], present: { sauce: true }, absent: { sauce: false }, material: 'sauce' },
      patty: { names: ['meat'], count: 'patties', material: 'patty' },
      cheese: { present: { cheese: true }, absent: { cheese: false }, material: 'cheese' },
      bun: { adjectives: { sesame: { seeds: true }, seeded: { seeds: true } }, material: 'main' },
      seed: { names: ['sesame'], present: { seeds: true }, absent: { seeds: false }, material: 'seed' },
      lettuce: { names: ['salad'], material: 'lettuce' },
      tomato: { material: 'tomato' },
    },
  },
});
