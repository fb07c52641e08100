import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mirrored } from '../shapes.ts';
import { mm, no, thing } from '../thing.ts';

/** Outline of the foot seen from above, its toes to the viewer. */
const sole = {
  points: [
    [0, -130],
    {
      spline: [
        [28, -120],
        [38, -88],
        [35, -30],
        [43, 30],
        [48, 76],
        [36, 116],
        [4, 132],
        [-28, 116],
        [-42, 74],
        [-36, 10],
        [-31, -40],
        [-36, -90],
        [-26, -121],
        [0, -130],
      ],
    },
  ],
  rotate: 180,
};

/** A house slipper, its toe to the viewer: 264 mm long, a felt upper over the forefoot with a fluffy rim. */
export const slipper = thing({
  op: 'create_slipper',
  family: 'clothing',
  label: 'Slipper',
  help: 'House slipper, single or as a pair: sole, soft bed, upper and a fluffy rim',
  params: { length: mm(264, 'Length', 'From heel to toe'), pair: no('Pair', 'Left and right side by side') },
  let: { s: '= length / 264' },
  materials: { upper: '#8a4b52 felt', sole: 'brown rubber', bed: '#efe4d2 wool', rim: '#f4ecdf wool' },
  operations: drawn('s', [
    { id: 'sole', op: 'extrude', params: { profile: sole, height: 16, round: 5 }, role: 'sole', name: 'Sole' },
    {
      id: 'bed',
      op: 'extrude',
      params: { profile: { ...sole, offset: -4 }, height: 14, round: 5 },
      at: { offset: [0, 12, 0] },
      role: 'bed',
      name: 'Footbed',
    },
    {
      id: 'vault',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(60, 30, { power: 2.4 }) },
          { at: 0.16, profile: oval(84, 62, { power: 2.4 }) },
          { at: 0.45, profile: oval(97, 92, { power: 2.3 }) },
          { at: 0.8, profile: oval(94, 122, { power: 2.2 }) },
          { profile: oval(90, 130, { power: 2.2 }) },
        ],
        path: {
          line: [
            [2, 14, 129],
            [2, 14, -6],
          ],
        },
      },
    },
    {
      id: 'hollow',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(48, 20, { power: 2.4 }) },
          { at: 0.2, profile: oval(78, 54, { power: 2.4 }) },
          { at: 0.5, profile: oval(89, 84, { power: 2.3 }) },
          { at: 0.8, profile: oval(86, 114, { power: 2.2 }) },
          { profile: oval(82, 122, { power: 2.2 }) },
        ],
        path: {
          line: [
            [2, 14, 122],
            [2, 14, -8],
          ],
        },
      },
    },
    { id: 'below', op: 'box', params: { size: [200, 100, 400] }, at: { my: 'top', offset: [0, 12, 0] } },
    {
      id: 'mouth',
      op: 'box',
      params: { size: [200, 200, 160] },
      at: { my: 'bottom', offset: [0, 6, -96], rotate: [34, 0, 0], pivot: [0, 14, -16] },
    },
    { id: 'upper', op: 'difference', inputs: ['vault', 'hollow', 'below', 'mouth'], role: 'upper', name: 'Upper' },
    {
      id: 'rim',
      op: 'sweep',
      params: {
        profile: { polygon: 10, diameter: 15 },
        path: {
          spline: [
            [-41, 22, -6],
            [-39, 44, 10],
            [-24, 64, 24],
            [2, 71, 29],
            [28, 64, 24],
            [43, 44, 10],
            [45, 22, -6],
          ],
        },
      },
      role: 'rim',
      name: 'Fluffy rim',
    },
    { id: 'one', op: 'group', inputs: ['sole', 'bed', 'upper', 'rim'], at: { offset: ['= if(pair, 58 * s, 0)', 0, 0] } },
    mirrored('other', ['one'], { plane: 'x', when: '= pair' }),
  ]),
  spoken: {
    names: ['slipper', 'house slipper', 'house shoe'],
    variants: [{ names: ['pair of slippers', 'pair of house slippers'], params: { pair: true } }],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      upper: { names: ['top'], material: 'main' },
      sole: { material: 'sole' },
      footbed: { names: ['bed', 'insole', 'lining'], material: 'bed' },
      rim: { names: ['fur', 'trim', 'fluff'], material: 'rim' },
    },
  },
});
