import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, no, thing, whole } from '../thing.ts';

/** A pumpkin of 280 mm, ribbed; with a face it is a jack-o'-lantern. */
export const pumpkin = thing({
  op: 'create_pumpkin',
  family: 'food',
  label: 'Pumpkin',
  help: "Ribbed pumpkin with a stalk, or a carved jack-o'-lantern",
  params: {
    diameter: mm(280, 'Diameter', 'Across'),
    height: mm(210, 'Height', 'Without the stalk'),
    ribs: whole(10, 'Ribs', 'How many', { min: 5, max: 20 }),
    face: no('Face', 'Eyes, nose and mouth, lit from within'),
  },
  let: { s: '= diameter / 280', h: '= height / 210', fat: '= 86 * 6.4 / ribs' },
  materials: { fruit: '#e07a1f satin plastic', stalk: '#6f7a3a bark', glow: 'warm light' },
  operations: drawn('s', [
    {
      id: 'rib',
      op: 'ellipsoid',
      params: { size: [136, '= 210 * h', '= (50 + fat) * s'] },
      at: { my: 'center', offset: [72, '= 105 * h', 0] },
    },
    { id: 'ribs', op: 'polar_array', params: { count: '= ribs' }, inputs: ['rib'], at: { rotate: [0, '= 180 / ribs', 0] } },
    { id: 'core', op: 'cylinder', params: { diameter: 160, height: '= 150 * h' }, at: { offset: [0, '= 30 * h', 0] } },
    { id: 'whole', op: 'union', inputs: ['core', 'ribs'] },
    { id: 'plain', op: 'group', inputs: ['whole'], when: '= not face' },
    {
      id: 'light',
      op: 'ellipsoid',
      params: { size: [216, '= 150 * h', 216] },
      at: { my: 'center', offset: [0, '= 104 * h', 0] },
      material: 'glow',
      when: '= face',
    },
    {
      id: 'carved',
      op: 'pocket',
      params: {
        face: 'front',
        depth: 96,
        profile: {
          points: [
            [-78, '= -14 * h'],
            [-46, '= -22 * h'],
            [-36, '= -10 * h'],
            [-22, '= -24 * h'],
            [22, '= -24 * h'],
            [36, '= -10 * h'],
            [46, '= -22 * h'],
            [78, '= -14 * h'],
            {
              spline: [
                [56, '= -48 * h'],
                [26, '= -60 * h'],
              ],
            },
            [18, '= -46 * h'],
            [0, '= -46 * h'],
            [-8, '= -62 * h'],
            [-26, '= -60 * h'],
            {
              spline: [
                [-56, '= -48 * h'],
                [-78, '= -14 * h'],
              ],
            },
          ],
          plus: [
            {
              points: [
                [-64, '= 22 * h'],
                [-20, '= 22 * h'],
                [-42, '= 62 * h'],
              ],
              pair: true,
            },
            {
              points: [
                [-14, '= -4 * h'],
                [14, '= -4 * h'],
                [0, '= 18 * h'],
              ],
            },
          ],
        },
      },
      inputs: ['whole'],
      when: '= face',
    },
    { id: 'fruit', op: 'group', inputs: ['plain', 'carved'] },
    {
      id: 'stalk',
      op: 'loft',
      params: {
        sections: [{ profile: oval(54, 54) }, { profile: oval(32, 32) }, { profile: oval(28, 26) }, { profile: oval(34, 30) }],
        path: {
          spline: [
            [0, '= 178 * h', 0],
            [0, '= 178 * h + 28 * s', 0],
            [8, '= 178 * h + 56 * s', 0],
            [26, '= 178 * h + 76 * s', 0],
          ],
        },
      },
    },
  ]),
  spoken: {
    names: ['pumpkin', 'squash'],
    variants: [
      { names: ['jack-o-lantern', "jack-o'-lantern", 'jack o lantern', 'halloween pumpkin', 'carved pumpkin'], params: { face: true } },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['across', 'wide', 'width'], height: ['tall', 'high'] },
    parts: {
      rib: { count: 'ribs' },
      stalk: { names: ['stem'], material: 'stalk' },
      face: { present: { face: true }, absent: { face: false } },
    },
  },
});
