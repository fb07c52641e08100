import { drawn } from '../drawn.ts';
import { blob, grown, limb, UPRIGHT } from '../organic.ts';
import { box, cut, mirrored, rail, row } from '../shapes.ts';
import { mm, no, thing } from '../thing.ts';

/** A boxing glove of 12 oz standing on its cuff: 300 mm high. */
export const boxingGlove = thing({
  op: 'create_boxing_glove',
  family: 'sports',
  label: 'Boxing glove',
  help: 'Padded boxing glove with thumb, cuff, seam and laces; single or as a pair',
  params: { height: mm(300, 'Height', 'Over all'), pair: no('Pair', 'Left and right side by side') },
  let: { s: '= height / 300' },
  materials: { glove: '#b8202a glossy leather', cuff: 'white leather', lace: 'white fabric' },
  operations: drawn('s', [
    limb(
      'fist',
      [
        [0, 70, 0],
        [0, 140, 2],
        [-2, 210, 14],
        [-2, 262, 30],
      ],
      [
        [92, 86],
        [124, 112],
        [150, 140],
        [120, 120],
      ],
      { corners: 26, outside: false },
    ),
    blob('fold', [124, 96, 112], [-4, 252, 62], { rotate: [14, 0, 0] }),
    limb(
      'thumb',
      [
        [40, 110, 30],
        [72, 158, 52],
        [66, 218, 74],
        [52, 240, 80],
      ],
      [60, 58, 52, 44],
      { corners: 20 },
    ),
    ...grown('glove', ['fist', 'fold', 'thumb'], 20, { role: 'glove', name: 'Glove' }),
    limb(
      'cuff_out',
      [
        [0, 0, 0],
        [0, 84, 0],
      ],
      [
        [106, 92],
        [96, 88],
      ],
      { flat: true, corners: 30 },
    ),
    limb(
      'cuff_in',
      [
        [0, -4, 0],
        [0, 60, 0],
      ],
      [
        [92, 78],
        [84, 74],
      ],
      { flat: true, corners: 30 },
    ),
    cut('cuff', ['cuff_out', 'cuff_in'], { role: 'cuff', name: 'Cuff' }),
    limb(
      'rim',
      [
        [0, 0, 0],
        [0, 12, 0],
      ],
      [
        [112, 98],
        [111, 97],
      ],
      { flat: true, corners: 30 },
    ),
    limb(
      'rim_in',
      [
        [0, -4, 0],
        [0, 16, 0],
      ],
      [
        [94, 80],
        [93, 79],
      ],
      { flat: true, corners: 30 },
    ),
    cut('edge', ['rim', 'rim_in'], { role: 'glove', name: 'Edge' }),
    // Laces on the inside of the wrist, behind.
    rail(
      'lace_up',
      5,
      [
        [-16, 20, -43],
        [0, 27, -45.5],
        [16, 34, -43],
      ],
      { bend: 4 },
    ),
    rail(
      'lace_down',
      5,
      [
        [16, 20, -43],
        [0, 27, -45.5],
        [-16, 34, -43],
      ],
      { bend: 4 },
    ),
    row('laces', ['lace_up', 'lace_down'], 4, [0, 15, 0.6], { centered: false, role: 'lace', name: 'Laces' }),
    box('label', [48, 26, 4], [0, 30, 45], { round: 1.4, role: 'glove', name: 'Label' }),
    { id: 'one', op: 'group', inputs: ['glove', 'cuff', 'edge', 'laces', 'label'], at: { offset: ['= if(pair, -112 * s, 0)', 0, 0] } },
    mirrored('other', ['one'], { when: '= pair' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['boxing glove', 'boxing mitt'],
    variants: [{ names: ['pair of boxing gloves'], params: { pair: true } }],
    parts: {
      glove: { names: ['fist', 'thumb', 'label', 'edge'], material: 'main' },
      cuff: { names: ['wrist'], material: 'cuff' },
      lace: { names: ['lacing', 'cord'], material: 'lace' },
    },
  },
});
