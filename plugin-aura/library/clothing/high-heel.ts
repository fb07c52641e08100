import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, no, thing } from '../thing.ts';

/** A court shoe, its toe to the viewer: 230 mm long, heel 95 mm. */
export const highHeel = thing({
  op: 'create_high_heel',
  family: 'clothing',
  label: 'High heel',
  help: 'Court shoe with a slim high heel, single or as a pair',
  params: {
    length: mm(235, 'Length', 'From heel to toe'),
    heel: mm(95, 'Heel', 'Height of the heel'),
    pair: no('Pair', 'Left and right side by side'),
  },
  let: { s: '= length / 238', e: '= heel / 95 / s', up: '= heel' },
  materials: { leather: 'red glossy leather', sole: 'black leather', lining: 'beige leather', heel: 'red glossy leather' },
  called: { bed: 'Lining' },
  operations: drawn('s', [
    {
      id: 'last',
      op: 'loft',
      params: {
        sections: [
          { at: 0, profile: oval(30, 34) },
          { at: 0.07, profile: oval(48, 52) },
          { at: 0.3, profile: oval(48, 52) },
          { at: 0.55, profile: oval(62, 50) },
          { at: 0.74, profile: oval(74, 42) },
          { at: 0.9, profile: oval(52, 30) },
          { at: 1, profile: oval(12, 12) },
        ],
        path: {
          spline: [
            [0, '= up + 26 * s', -112],
            [0, '= up + 22 * s', -86],
            [0, '= up * 0.7 + 22 * s', -34],
            [0, '= up * 0.2 + 22 * s', 20],
            [0, 20, 60],
            [0, 16, 100],
            [0, 10, 122],
          ],
        },
      },
    },
    {
      id: 'foot',
      op: 'loft',
      params: {
        sections: [
          { at: 0, profile: oval(26, 40) },
          { at: 0.07, profile: oval(43, 60) },
          { at: 0.3, profile: oval(43, 64) },
          { at: 0.6, profile: oval(58, 62) },
          { at: 0.84, profile: oval(60, 44) },
          { at: 1, profile: oval(20, 20) },
        ],
        path: {
          spline: [
            [0, '= up + 38 * s', -109],
            [0, '= up + 34 * s', -86],
            [0, '= up * 0.7 + 36 * s', -34],
            [0, '= up * 0.2 + 39 * s', 20],
            [0, 42, 56],
            [0, 46, 78],
          ],
        },
      },
    },
    { id: 'upper', op: 'difference', inputs: ['last', 'foot'], role: 'leather' },
    {
      id: 'bed',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(36, 6) },
          { profile: oval(38, 6) },
          { profile: oval(46, 6) },
          { profile: oval(56, 6) },
          { profile: oval(40, 5) },
        ],
        path: {
          spline: [
            [0, '= up + 7 * s', -104],
            [0, '= up + 3 * s', -86],
            [0, '= up * 0.7 + 4 * s', -34],
            [0, '= up * 0.2 + 7 * s', 20],
            [0, 10, 66],
          ],
        },
      },
      role: 'lining',
    },
    {
      id: 'sole',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(30, 5, { power: 3 }) },
          { profile: oval(40, 6, { power: 3 }) },
          { profile: oval(50, 6, { power: 3 }) },
          { profile: oval(68, 6, { power: 3 }) },
          { profile: oval(48, 6, { power: 3 }) },
          { profile: oval(10, 4, { power: 3 }) },
        ],
        path: {
          spline: [
            [0, '= up + 4 * s', -112],
            [0, '= up - 2 * s', -86],
            [0, '= up * 0.68 - 2 * s', -34],
            [0, '= up * 0.18 + 1 * s', 18],
            [0, 3, 62],
            [0, 3, 96],
            [0, 6, 122],
          ],
        },
      },
    },
    {
      id: 'heel',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(12, 12) },
          { at: 0.5, profile: oval(15, 17) },
          { at: 0.84, profile: oval(30, 32) },
          { profile: oval(44, 44) },
        ],
        path: {
          spline: [
            [0, 4, -104],
            [0, '= up * 0.5', -102],
            [0, '= up * 0.8', -98],
            [0, '= up + 6 * s', -92],
          ],
        },
      },
    },
    { id: 'tip', op: 'cylinder', params: { diameter: 12.4, height: 6 }, at: { offset: [0, 0, -104] }, role: 'sole' },
    { id: 'shoe', op: 'group', inputs: ['upper', 'bed', 'sole', 'heel', 'tip'], at: { offset: ['= if(pair, 52 * s, 0)', 0, 0] } },
    { id: 'other', op: 'mirror', inputs: ['shoe'], when: '= pair' },
  ]),
  spoken: {
    names: ['high heel', 'high heeled shoe', 'stiletto', 'court shoe', 'pump', 'heeled shoe'],
    variants: [
      { names: ['pair of high heels', 'pair of heels'], params: { pair: true } },
      { names: ['kitten heel'], params: { heel: 45 } },
    ],
    sizes: { one: 'length', two: ['length', 'heel'] },
    words: { length: ['long'], heel: ['high', 'tall', 'height'] },
    parts: {
      heel: { material: 'heel', sizes: { height: 'heel', size: 'heel' } },
      sole: { material: 'sole' },
      lining: { names: ['insole'], material: 'lining' },
    },
  },
});
