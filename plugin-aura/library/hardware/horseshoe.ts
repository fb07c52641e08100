import { drawn } from '../drawn.ts';
import { cut, placed, slab } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** Half an outline, from toe to heel, of a front shoe 130 mm wide and 140 mm long. */
const OUTER = [
  [0, 0],
  [24, 3],
  [44, 14],
  [58, 33],
  [65, 60],
  [64, 90],
  [56, 118],
  [45, 140],
] as const;
const INNER = [
  [28, 136],
  [35, 116],
  [41, 90],
  [42, 62],
  [36, 42],
  [26, 30],
  [13, 24],
  [0, 22],
] as const;
const half = [...OUTER, ...INNER];
const ring = [
  ...half,
  ...half
    .slice(1, -1)
    .toReversed()
    .map(([u, v]) => [-u, v] as const),
];

/** A shoe for a fore hoof, 130 mm wide, with a fullered groove and eight nail holes; standing on its toe, open upward. */
export const horseshoe = thing({
  op: 'create_horseshoe',
  family: 'hardware',
  label: 'Horseshoe',
  help: 'Horseshoe with fullered grooves and eight nail holes',
  params: { width: mm(130, 'Width', 'Of the shoe'), thickness: auto(10, 'Thickness', 'Of the iron') },
  let: { thickness: '= width * 0.077', s: '= width / 130', t: '= min(thickness, width * 0.3)' },
  materials: { shoe: 'iron' },
  operations: drawn('s', [
    slab('blank', { points: [...ring], r: 3 }, '= t', [0, 0, 0], { chamfer: '= t * 0.14' }),
    slab(
      'fuller',
      {
        points: [
          [33, 20],
          [45, 33],
          [54, 62],
          [53, 98],
          [49, 98],
          [49, 63],
          [41, 36],
          [31, 24],
        ],
        pair: true,
      },
      '= t',
      [0, 20, '= t * 0.78'],
    ),
    slab('nail', { rect: [3.4, 6], r: 0.8 }, '= t * 4', [51.4, 88, 0]),
    placed(
      'nails',
      ['nail'],
      [
        [0, 0, 0],
        [0.1, -17, 0],
        [-2.6, -33, 0],
        [-9, -48, 0],
      ],
    ),
    { id: 'both', op: 'mirror', params: { plane: 'x' }, inputs: ['nails'] },
    cut('shoe', ['blank', 'fuller', 'both'], { name: 'Shoe' }),
  ]),
  spoken: {
    names: ['horseshoe', 'horse shoe', 'lucky horseshoe'],
    sizes: { one: 'width' },
    words: { width: ['wide'], thickness: ['thick'] },
  },
});
