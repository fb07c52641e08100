import { drawn, rounded } from '../drawn.ts';
import { blob, limb } from '../organic.ts';
import { beam, box, common, placed, rod } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** Places along the opening of the shell, from end to end, on the arc of its rim: share of the half circle, shift across, turn. */
const along = (shares: readonly number[], radius: number, across: number): [number, number, number, number][] =>
  shares.map((share, k) => {
    const angle = Math.PI * share;
    return [rounded(-radius * Math.cos(angle), 1), rounded(radius * Math.sin(angle), 1), k % 2 ? across : -across, (k * 67) % 180];
  });

/** The filling's own arc, at a distance from the fold's middle. */
const arc = (radius: number): [number, number, number][] =>
  along([0.1, 0.26, 0.42, 0.58, 0.74, 0.9], radius, 0).map(([x, y, z]) => [x, y, z]);

/** A hard taco: a corn tortilla of 140 mm, folded and fried, filled with meat, lettuce, tomato and cheese. */
export const taco = thing({
  op: 'create_taco',
  family: 'food',
  label: 'Taco',
  help: 'Folded crisp tortilla with meat, lettuce, tomato and cheese',
  params: { width: mm(140, 'Width', 'Over all') },
  let: { s: '= width / 140' },
  materials: {
    shell: '#e2ad4e bread',
    meat: '#6b3a22 matte plastic',
    lettuce: '#6faf34 leaves',
    tomato: '#d5372a glossy plastic',
    cheese: '#f6c63c satin plastic',
  },
  operations: drawn('s', [
    // The fold in section, carried along X, and of it what lies within the disc that the tortilla was.
    beam(
      'fold',
      {
        points: [
          [-24, 74],
          {
            spline: [
              [-20, 40],
              [-14, 14],
              [0, 2],
              [14, 14],
              [20, 40],
              [24, 74],
            ],
          },
          [20.5, 74],
          {
            spline: [
              [16.5, 41],
              [10.8, 16.4],
              [0, 5.6],
              [-10.8, 16.4],
              [-16.5, 41],
              [-20.5, 74],
            ],
          },
        ],
      },
      [
        [-72, 0, 0],
        [72, 0, 0],
      ],
    ),
    rod('disc', 140, 90, [0, 0, 0], { axis: 'z' }),
    common('shell', ['fold', 'disc'], { role: 'shell', name: 'Shell' }),
    limb(
      'meat',
      arc(50),
      [
        [10, 16],
        [26, 24],
        [30, 26],
        [30, 26],
        [26, 24],
        [10, 16],
      ],
      { role: 'meat', name: 'Meat', corners: 14 },
    ),
    blob('frill', [22, 17, 9], [0, 0, 0], { rotate: [16, 24, 0], corners: 12 }),
    placed('lettuce', ['frill'], along([0.16, 0.22, 0.29, 0.35, 0.42, 0.48, 0.55, 0.61, 0.68, 0.74, 0.81, 0.86], 61, 6), {
      role: 'lettuce',
      name: 'Lettuce',
    }),
    box('dice', [11, 11, 11], [0, 0, 0], { round: 2, rotate: [24, 20, 14] }),
    placed('tomatoes', ['dice'], along([0.25, 0.38, 0.52, 0.65, 0.77], 61, 5), { role: 'tomato', name: 'Tomato' }),
    box('shred', [22, 2.6, 3.2], [0, 0, 0], { round: 1, rotate: [0, 20, 12] }),
    placed('cheese', ['shred'], along([0.21, 0.27, 0.33, 0.4, 0.45, 0.5, 0.57, 0.63, 0.7, 0.78], 67.5, 3), {
      role: 'cheese',
      name: 'Cheese',
    }),
  ]),
  spoken: {
    names: ['taco', 'hard taco', 'beef taco', 'taco shell'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'long', 'across'] },
    parts: {
      shell: { names: ['tortilla'], material: 'main' },
      meat: { names: ['beef', 'filling'], material: 'meat' },
      lettuce: { names: ['salad'], material: 'lettuce' },
      tomato: { material: 'tomato' },
      cheese: { material: 'cheese' },
    },
  },
});
