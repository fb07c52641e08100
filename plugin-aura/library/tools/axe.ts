import { drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** An axe lying on its side: a felling axe is about 700 mm long with a bit of 110 mm, a hatchet 360 mm. */
export const axe = thing({
  op: 'create_axe',
  family: 'tools',
  label: 'Axe',
  help: 'Axe with a curved handle and a single or double bit',
  params: {
    length: mm(700, 'Length', 'From knob to head'),
    bit: mm(110, 'Bit', 'Length of the cutting edge'),
    style: pick(['single', 'double'], 'Style', 'One edge, or one to each side'),
  },
  let: { s: '= bit / 110', l: '= length - 45 * s', k: '= length / 700' },
  materials: { handle: 'hickory', head: 'steel' },
  operations: drawn('s', [
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [44, 25] } },
          { at: 0.03, profile: { ellipse: [50, 29] } },
          { at: 0.1, profile: { ellipse: [36, 25] } },
          { at: 0.5, profile: { ellipse: [34, 24] } },
          { at: 0.85, profile: { ellipse: [42, 24] } },
          { profile: { ellipse: [46, 22] } },
        ],
        path: {
          spline: [
            [0, 15, '= 34 * k'],
            ['= 200 * k', 15, '= -6 * k'],
            ['= 400 * k', 15, '= 6 * k'],
            ['= length + 4 * s', 15, 0],
          ],
        },
      },
    },
    {
      id: 'cheek',
      op: 'loft',
      at: { my: 'back', offset: ['= l', 15, -34] },
      params: {
        sections: [
          { profile: { rect: [64, 26], r: 4 } },
          { at: 0.14, profile: { rect: [66, 29], r: 5 } },
          { at: 0.38, profile: { rect: [62, 27], r: 5 } },
          { at: 0.6, profile: { rect: [76, 17], r: 3 } },
          { at: 0.94, profile: { rect: [128, 6], r: 1 } },
          { profile: { rect: [136, 2.4], r: 0.8 } },
        ],
        axis: 'z',
        height: 154,
      },
      when: "= style == 'single'",
    },
    {
      id: 'twin',
      op: 'loft',
      at: { my: 'back', offset: ['= l', 15, -125] },
      params: {
        sections: [
          { profile: { rect: [134, 2.4], r: 0.8 } },
          { at: 0.05, profile: { rect: [126, 6], r: 1 } },
          { at: 0.3, profile: { rect: [78, 18], r: 3 } },
          { at: 0.5, profile: { rect: [62, 29], r: 6 } },
          { at: 0.7, profile: { rect: [78, 18], r: 3 } },
          { at: 0.95, profile: { rect: [126, 6], r: 1 } },
          { profile: { rect: [134, 2.4], r: 0.8 } },
        ],
        axis: 'z',
        height: 250,
      },
      when: "= style == 'double'",
    },
    {
      id: 'swing',
      op: 'cylinder',
      params: { diameter: 236, height: 60 },
      at: { my: 'center', offset: ['= l', 15, "= if(style == 'double', 0, 2 * s)"] },
    },
    { id: 'slab', op: 'union', inputs: ['cheek', 'twin'] },
    { id: 'head_steel', op: 'intersection', inputs: ['slab', 'swing'], role: 'head', name: 'Head' },
    {
      id: 'wedge_pin',
      op: 'box',
      params: { size: [3, 4, 34] },
      at: { my: 'center', offset: ['= length + 3.4 * s', 15, 0] },
      material: 'head',
      role: 'wedge',
      name: 'Wedge',
    },
  ]),
  spoken: {
    names: ['axe', 'ax', 'felling axe', 'wood axe', 'woodcutter axe'],
    variants: [
      { names: ['hatchet', 'hand axe', 'camp axe', 'tomahawk'], params: { length: 360, bit: 78 } },
      { names: ['double axe', 'double bit axe', 'double headed axe', 'double sided axe'], params: { style: 'double' } },
    ],
    sizes: { one: 'length', two: ['length', 'bit'] },
    words: { length: ['long', 'overall'], bit: ['wide', 'edge', 'cutting edge'] },
    parts: {
      handle: { names: ['shaft', 'haft'], material: 'main', sizes: { length: 'length', size: 'length' } },
      head: { names: ['blade', 'bit'], material: 'head', sizes: { size: 'bit', width: 'bit', length: 'bit' } },
    },
  },
});
