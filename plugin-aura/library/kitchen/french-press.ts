import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing, yes } from '../thing.ts';

/** A French press for eight cups (1 l): glass 97 mm across in a steel frame. */
export const frenchPress = thing({
  op: 'create_french_press',
  family: 'kitchen',
  label: 'French press',
  help: 'Press-pot coffee maker: glass in a frame, plunger and handle',
  params: {
    height: mm(240, 'Height', 'With the plunger up'),
    diameter: mm(97, 'Diameter', 'Of the glass'),
    full: yes('Filled', 'Coffee in it'),
  },
  let: { s: '= diameter / 97', h: '= height / 240 / s' },
  materials: { frame: 'polished stainless steel', glass: 'borosilicate glass', handle: 'black plastic', coffee: '#2a140a glossy plastic' },
  called: { low: 'Frame ring', high: 'Frame ring', strips: 'Frame strips' },
  operations: drawn('s', [
    {
      id: 'glass',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 8],
            [45, 8],
            [48.5, 12],
            [48.5, '= 172 * s * h'],
            [46.3, '= 172 * s * h'],
            [46.3, 13],
            [44, 10.4],
            [0, 10.4],
          ],
        },
      },
    },
    { id: 'coffee', op: 'cylinder', params: { diameter: 92, height: '= 110 * s * h' }, at: { offset: [0, 10.2, 0] }, when: '= full' },
    {
      id: 'low',
      op: 'cylinder',
      params: { diameter: 104, height: 22, inner_diameter: 96.6, round: 1 },
      at: { offset: [0, 8, 0] },
      role: 'frame',
    },
    {
      id: 'high',
      op: 'cylinder',
      params: { diameter: 102, height: 12, inner_diameter: 96.6, round: 1 },
      at: { offset: [0, '= 146 * s * h', 0] },
      role: 'frame',
    },
    { id: 'strip', op: 'box', params: { size: [3, '= 168 * s * h', 14], round: 1 }, at: { my: 'bottom', offset: [50, 0, 0] } },
    { id: 'strips', op: 'polar_array', params: { count: 4 }, inputs: ['strip'], role: 'frame', at: { rotate: [0, 45, 0] } },
    {
      id: 'lid',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [52, 0],
            [52, 6],
            {
              spline: [
                [44, 16],
                [14, 24],
                [6, 26],
              ],
            },
            [0, 26],
          ],
        },
      },
      at: { offset: [0, '= 170 * s * h', 0] },
      material: 'frame',
    },
    {
      id: 'rod',
      op: 'cylinder',
      params: { diameter: 4, height: '= 200 * s * h - 84 * s' },
      at: { offset: [0, '= 28 * s * h + 70 * s', 0] },
      material: 'frame',
    },
    {
      id: 'sieve',
      op: 'cylinder',
      params: { diameter: 92.4, height: 5, round: 1 },
      at: { offset: [0, '= 28 * s * h + 84 * s', 0] },
      material: 'frame',
      when: '= not full',
    },
    {
      id: 'knob',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [5, 0],
            {
              spline: [
                [13, 8],
                [11, 18],
                [0, 22],
              ],
            },
          ],
        },
      },
      at: { offset: [0, '= 228 * s * h - 22 * s', 0] },
      material: 'handle',
    },
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: [{ profile: oval(20, 11) }, { profile: oval(20, 14) }, { profile: oval(18, 13) }, { profile: oval(14, 10) }],
        path: {
          spline: [
            [48, '= 152 * s * h', 0],
            [84, '= 156 * s * h', 0],
            [98, '= 110 * s * h', 0],
            [86, '= 50 * s * h', 0],
            [50, '= 22 * s * h', 0],
          ],
        },
      },
    },
  ]),
  spoken: {
    names: ['french press', 'coffee press', 'cafetiere', 'press pot', 'coffee plunger'],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'across'] },
    adjectives: { empty: { full: false } },
    parts: {
      glass: { names: ['jar', 'beaker'], material: 'glass' },
      handle: { material: 'handle' },
      knob: { material: 'handle' },
      coffee: { present: { full: true }, absent: { full: false }, material: 'coffee' },
      frame: { material: 'main' },
    },
  },
});
