import { drawn } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

/** A colander of 250 mm on a ring foot, its holes in rings. */
export const colander = thing({
  op: 'create_colander',
  family: 'kitchen',
  label: 'Colander',
  help: 'Bowl with drain holes, two handles and a foot',
  params: {
    diameter: mm(250, 'Diameter', 'Of the rim'),
    height: mm(110, 'Height', 'Foot included'),
    holes: whole(16, 'Holes', 'In the outermost ring', { min: 6, max: 36 }),
  },
  let: { s: '= diameter / 250', h: '= height / 110', n: '= holes' },
  materials: { bowl: 'brushed stainless steel', handle: 'brushed stainless steel' },
  operations: drawn('s', [
    {
      id: 'shell',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, '= 14 * h'],
            [40, '= 15 * h'],
            {
              spline: [
                [98, '= 46 * h'],
                [117, '= 107 * h'],
              ],
            },
            [125, '= 108 * h'],
            [125, '= 110 * h'],
            [116, '= 110 * h'],
            {
              spline: [
                [96.5, '= 48 * h'],
                [40, '= 17 * h'],
              ],
            },
            [0, '= 16 * h'],
          ],
        },
      },
    },
    {
      id: 'drill',
      op: 'cylinder',
      params: { diameter: 9, height: 60, axis: 'x' },
      at: { my: 'center', offset: [100, '= 60 * h', 0], rotate: [0, 0, -18] },
    },
    { id: 'upper', op: 'polar_array', params: { count: '= n' }, inputs: ['drill'] },
    {
      id: 'drill_2',
      op: 'cylinder',
      params: { diameter: 9, height: 40 },
      at: { my: 'center', offset: [82, '= 36 * h', 0], rotate: [0, 0, 42] },
    },
    { id: 'middle', op: 'polar_array', params: { count: '= n' }, inputs: ['drill_2'], at: { rotate: [0, '= 180 / n', 0] } },
    { id: 'drill_3', op: 'cylinder', params: { diameter: 8, height: 60 }, at: { my: 'center', offset: [34, '= 15 * h', 0] } },
    { id: 'lower', op: 'polar_array', params: { count: '= ceil(n / 2)' }, inputs: ['drill_3'] },
    { id: 'bowl', op: 'difference', inputs: ['shell', 'upper', 'middle', 'lower'] },
    { id: 'foot', op: 'cylinder', params: { diameter: 116, height: '= 24 * h', wall: 2 } },
    {
      id: 'ear',
      op: 'sweep',
      params: {
        profile: { polygon: 12, diameter: 8 },
        path: {
          line: [
            [118, '= 106 * h', -38],
            [150, '= 102 * h', -38],
            [150, '= 102 * h', 38],
            [118, '= 106 * h', 38],
          ],
          bend: 20,
        },
      },
      material: 'handle',
    },
    { id: 'ears', op: 'mirror', inputs: ['ear'], role: 'handle' },
  ]),
  spoken: {
    names: ['colander', 'strainer', 'pasta strainer', 'drainer bowl'],
    variants: [{ names: ['enamel colander'], params: {}, materials: { main: 'white enamel', handle: 'white enamel' } }],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'across', 'width'], height: ['tall', 'high', 'deep'] },
    parts: {
      hole: { names: ['drain hole'], count: 'holes' },
      handle: { names: ['ear'], material: 'handle', always: 2, adjectives: { loop: {} } },
      foot: { names: ['base'], material: 'main', always: 1 },
    },
  },
});
