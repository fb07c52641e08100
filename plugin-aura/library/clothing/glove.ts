import type { Vec3 } from '../../kernel/space.ts';
import { drawn, rounded } from '../drawn.ts';
import { grown, limb, UPRIGHT } from '../organic.ts';
import { box, cut, group, mirrored, union } from '../shapes.ts';
import { mm, no, pick, thing } from '../thing.ts';

/** Fingers from the index to the little one: foot, tip, how thick. */
const FINGERS: [string, Vec3, Vec3, number][] = [
  ['index', [30, 156, 2], [42, 236, 8], 25],
  ['middle', [9, 160, 2], [12, 250, 6], 26],
  ['third', [-12, 158, 2], [-16, 242, 8], 25],
  ['little', [-33, 150, 2], [-46, 214, 10], 22],
];

/** Ribs around the cuff: place and turn. */
const RIBS = Array.from({ length: 22 }, (_, k): [number, number, number] => {
  const angle = (2 * Math.PI * k) / 22;
  return [rounded(39.5 * Math.sin(angle)), rounded(25 * Math.cos(angle)), rounded((angle * 180) / Math.PI)];
});

/** A glove for a left hand standing on its cuff, its palm away from the viewer: 255 mm, of size 8 (a hand of 200 mm around). */
export const glove = thing({
  op: 'create_glove',
  family: 'clothing',
  label: 'Glove',
  help: 'Glove with five fingers, or a mitten, with a ribbed or a plain cuff; single or as a pair',
  params: {
    height: mm(255, 'Height', 'Over all'),
    style: pick(['fingers', 'mitten'], 'Style', 'Five fingers, or one room for four'),
    cuff: pick(['ribbed', 'plain', 'long'], 'Cuff', 'Knitted ribs, a hem, or a gauntlet up the arm'),
    pair: no('Pair', 'Left and right side by side'),
  },
  let: { s: "= height / if(style == 'mitten', 247.5, 245.8)", long: "= cuff == 'long'" },
  materials: { glove: 'brown leather', cuff: '#4a3426 knit' },
  called: { body: 'Glove' },
  operations: drawn('s', [
    limb(
      'palm',
      [
        [0, 44, 0],
        [0, 84, 0],
        [-2, 130, 0],
        [-2, 178, 2],
      ],
      [
        [72, 44],
        [82, 42],
        [94, 40],
        [84, 30],
      ],
      { corners: 24 },
    ),
    limb(
      'thumb',
      [
        [22, 84, 4],
        [50, 112, 12],
        [66, 146, 16],
        [70, 172, 18],
      ],
      [40, 36, 29, 26],
      { corners: 16 },
    ),
    ...FINGERS.map(([id, from, to, thick]) => {
      const middle = [0, 1, 2].map((k) => (from[k]! + to[k]!) / 2) as unknown as Vec3;
      return limb(id, [from, [middle[0], middle[1], middle[2] - 3], to], [thick + 2, thick, thick - 1], {
        corners: 16,
        when: "= style == 'fingers'",
      });
    }),
    limb(
      'mitt',
      [
        [-2, 64, 0],
        [-2, 130, 0],
        [-3, 190, 3],
        [-4, 250, 8],
      ],
      [
        [84, 44],
        [100, 46],
        [96, 46],
        [66, 38],
      ],
      { corners: 24, when: "= style == 'mitten'" },
    ),
    ...grown('body', ['palm', 'thumb', ...FINGERS.map(([id]) => id), 'mitt'], 12, { role: 'glove' }),
    limb(
      'cuff_out',
      [
        [0, 0, 0],
        [0, 66, 0],
      ],
      [
        [86, 56],
        [72, 44],
      ],
      { flat: true, corners: 28, when: '= not(long)' },
    ),
    ...RIBS.map(([x, z, turn], k) =>
      box(`rib_${k}`, [5, 60, 5], [x, 1, z], { round: 1.6, rotate: [0, turn, 0], when: "= cuff == 'ribbed'" }),
    ),
    union(
      'cuff_ribs',
      RIBS.map((_, k) => `rib_${k}`),
      { when: "= cuff == 'ribbed'" },
    ),
    limb(
      'cuff_in',
      [
        [0, -2, 0],
        [0, 40, 0],
      ],
      [
        [78, 48],
        [68, 40],
      ],
      { flat: true, corners: 28, when: '= not(long)' },
    ),
    limb(
      'sleeve_out',
      [
        [0, 0, 0],
        [0, 66, 0],
      ],
      [
        [128, 96],
        [78, 48],
      ],
      { flat: true, corners: 28, when: '= long' },
    ),
    limb(
      'sleeve_in',
      [
        [0, -2, 0],
        [0, 50, 0],
      ],
      [
        [118, 86],
        [72, 42],
      ],
      { flat: true, corners: 28, when: '= long' },
    ),
    union('cuff_whole', ['cuff_out', 'cuff_ribs'], { when: '= not(long)' }),
    cut('cuff', ['cuff_whole', 'cuff_in'], { role: 'cuff', name: 'Cuff', when: '= not(long)' }),
    cut('gauntlet', ['sleeve_out', 'sleeve_in'], { role: 'cuff', name: 'Cuff', when: '= long' }),
    { ...group('one', ['body', 'cuff', 'gauntlet']), at: { offset: ['= if(pair, -84 * s, 0)', 0, 0] } },
    mirrored('other', ['one'], { when: '= pair' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['glove', 'leather glove', 'winter glove'],
    variants: [
      { names: ['pair of gloves'], params: { pair: true } },
      { names: ['mitten', 'mitt'], params: { style: 'mitten', height: 250 }, materials: { main: '#b5343c knit', cuff: '#efe6d2 knit' } },
      {
        names: ['pair of mittens'],
        params: { style: 'mitten', height: 250, pair: true },
        materials: { main: '#b5343c knit', cuff: '#efe6d2 knit' },
      },
      {
        names: ['rubber glove', 'washing-up glove', 'dishwashing glove', 'cleaning glove'],
        params: { cuff: 'long', height: 300 },
        materials: { main: '#f2c230 satin plastic', cuff: '#f2c230 satin plastic' },
      },
      {
        names: ['oven mitt', 'oven glove'],
        params: { style: 'mitten', cuff: 'plain', height: 300 },
        materials: { main: '#3d6f9e fabric', cuff: '#efe6d2 fabric' },
      },
      { names: ['work glove', 'gardening glove'], params: { cuff: 'plain' }, materials: { main: '#c9a05e suede', cuff: '#4c7a3c fabric' } },
    ],
    parts: {
      finger: { material: 'main' },
      thumb: { material: 'main' },
      cuff: {
        names: ['gauntlet', 'wrist'],
        material: 'cuff',
        adjectives: { long: { cuff: 'long' }, ribbed: { cuff: 'ribbed' }, plain: { cuff: 'plain' } },
      },
    },
  },
});
