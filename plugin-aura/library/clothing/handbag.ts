import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing, yes } from '../thing.ts';

/** A lady's handbag, 300 x 220 x 120 mm, with a flap, a clasp and a bow handle. */
export const handbag = thing({
  op: 'create_handbag',
  family: 'clothing',
  label: 'Handbag',
  help: 'Leather handbag with flap, clasp, handle and rings',
  params: {
    width: mm(300, 'Width', 'From side to side'),
    height: mm(220, 'Height', 'Without the handle'),
    depth: mm(115, 'Depth', 'From front to back'),
    handle: mm(130, 'Handle', 'Height of the bow'),
    flap: yes('Flap', 'A flap over the front'),
  },
  let: { s: '= width / 292', h: '= height / 220 / s', d: '= depth / 115 / s', b: '= handle / 130 / s', q: '= s * min(1, d)' },
  materials: { leather: 'red leather', handle: 'red leather', metal: 'polished brass' },
  operations: drawn('s', [
    {
      id: 'body',
      op: 'loft',
      params: {
        height: '= 216 * s * h',
        sections: [
          { profile: { rect: [280, '= 105 * s * d'], r: '= 22 * q' } },
          { at: 0.06, profile: { rect: [292, '= 115 * s * d'], r: '= 26 * q' } },
          { at: 0.5, profile: { rect: [284, '= 96 * s * d'], r: '= 24 * q' } },
          { at: 0.94, profile: { rect: [252, '= 50 * s * d'], r: '= 18 * q' } },
          { profile: { rect: [244, '= 40 * s * d'], r: '= 16 * q' } },
        ],
      },
    },
    {
      id: 'flap_front',
      op: 'loft',
      params: {
        height: '= 130 * s * h',
        sections: [
          { profile: { rect: [150, 7], r: 3 } },
          { at: 0.3, profile: { rect: [240, 7], r: 3 } },
          { at: 0.7, profile: { rect: [262, 7], r: 3 } },
          { profile: { rect: [256, 7], r: 3 } },
        ],
      },
      // On the slope of the front, which leans back by 0.242 * d over h.
      at: { my: 'bottom', offset: [0, '= 92 * s * h', '= 53.5 * s * d'], rotate: ['= -atan(0.242 * d / h)', 0, 0] },
      role: 'leather',
      when: '= flap',
    },
    {
      id: 'flap_top',
      op: 'extrude',
      params: { profile: { rect: [258, '= 62 * s * d'], r: '= 14 * q' }, height: 7, round: 3 },
      at: { offset: [0, '= 213 * s * h', '= -2 * s * d'] },
      role: 'leather',
      when: '= flap',
    },
    {
      id: 'zip',
      op: 'box',
      params: { size: [220, 4, 8], round: 1.5 },
      at: { offset: [0, '= 214 * s * h', 0] },
      role: 'metal',
      when: '= not flap',
    },
    {
      id: 'clasp',
      op: 'extrude',
      params: { profile: { rect: [34, 26], r: 6, minus: [{ rect: [16, 6], r: 2.9 }] }, height: 5, axis: 'z', round: 1.5 },
      at: {
        my: 'center',
        offset: [0, '= 112 * s * h', '= 48.7 * s * d + 4.8 * s'],
        rotate: ['= -atan(0.242 * d / h)', 0, 0],
      },
      role: 'metal',
      when: '= flap',
    },
    {
      id: 'ring',
      op: 'torus',
      params: { diameter: 22, tube_diameter: 4, axis: 'x' },
      at: { my: 'center', offset: [-86, '= 216 * s * h + 9 * s', 0] },
      role: 'metal',
    },
    { id: 'rings', op: 'mirror', inputs: ['ring'], role: 'metal' },
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(10, 9) },
          { profile: oval(13, 13) },
          { profile: oval(15, 15) },
          { profile: oval(13, 13) },
          { profile: oval(10, 9) },
        ],
        path: {
          spline: [
            [-86, '= 216 * s * h + 17 * s', 0],
            [-80, '= 216 * s * h + 76 * s * b', 0],
            [-42, '= 216 * s * h + 122 * s * b', 0],
            [0, '= 216 * s * h + 130 * s * b', 0],
            [42, '= 216 * s * h + 122 * s * b', 0],
            [80, '= 216 * s * h + 76 * s * b', 0],
            [86, '= 216 * s * h + 17 * s', 0],
          ],
        },
      },
    },
    {
      id: 'stud',
      op: 'dome',
      params: { diameter: 12, height: 5 },
      at: { rotate: [180, 0, 0], my: 'center', offset: [-118, -1, '= 40 * s * d'] },
      role: 'metal',
    },
    { id: 'studs', op: 'grid_array', params: { columns: 2, rows: 2, step: [236, 0, '= -80 * s * d'] }, inputs: ['stud'], role: 'metal' },
  ]),
  spoken: {
    names: ['handbag', 'hand bag', 'purse', 'ladies bag', 'leather bag'],
    variants: [
      {
        names: ['clutch', 'clutch bag', 'evening bag'],
        params: { width: 240, height: 130, depth: 60, handle: 60 },
        materials: { main: 'black leather', handle: 'black leather' },
      },
    ],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long'], height: ['tall', 'high'], depth: ['deep'] },
    parts: {
      handle: { names: ['strap', 'bow'], material: 'handle', sizes: { height: 'handle', size: 'handle' } },
      flap: { present: { flap: true }, absent: { flap: false }, material: 'main' },
      clasp: { names: ['buckle', 'lock'], material: 'metal' },
      ring: { material: 'metal' },
    },
  },
});
