import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing } from '../thing.ts';

/** An eight-sided aluminium moka pot; the one for three cups is 160 mm high, for six 220. */
export const mokaPot = thing({
  op: 'create_moka_pot',
  family: 'kitchen',
  label: 'Moka pot',
  help: 'Eight-sided stove-top espresso maker',
  params: { height: mm(200, 'Height', 'With the knob') },
  let: { s: '= height / 200' },
  materials: { body: 'brushed aluminium', handle: 'black bakelite' },
  operations: drawn('s', [
    {
      id: 'boiler',
      op: 'loft',
      params: {
        height: 72,
        smooth: false,
        sections: [
          { profile: { polygon: 8, across_flats: 104, r: 4 } },
          { at: 0.84, profile: { polygon: 8, across_flats: 82, r: 4 } },
          { profile: { circle: 78 } },
        ],
      },
      role: 'body',
    },
    { id: 'ring', op: 'cylinder', params: { diameter: 86, height: 14, round: 2 }, at: { offset: [0, 70, 0] }, role: 'body' },
    {
      id: 'upper',
      op: 'loft',
      params: {
        height: 88,
        smooth: false,
        sections: [
          { profile: { polygon: 8, across_flats: 76, r: 4 } },
          { at: 0.16, profile: { polygon: 8, across_flats: 76, r: 4 } },
          { profile: { polygon: 8, across_flats: 100, r: 4 } },
        ],
      },
      at: { offset: [0, 82, 0] },
      role: 'body',
    },
    { id: 'spout_low', op: 'sphere', params: { diameter: 8 }, at: { my: 'center', offset: [-36, 122, 0] } },
    { id: 'spout_high', op: 'cylinder', params: { diameter: 22, height: 3 }, at: { my: 'top', offset: [-54, 170, 0] } },
    { id: 'spout', op: 'hull', inputs: ['spout_low', 'spout_high'], role: 'body' },
    {
      id: 'lid',
      op: 'loft',
      params: {
        height: 14,
        smooth: false,
        sections: [
          { profile: { polygon: 8, across_flats: 103, r: 4 } },
          { at: 0.2, profile: { polygon: 8, across_flats: 103, r: 4 } },
          { profile: { polygon: 8, across_flats: 24, r: 2 } },
        ],
      },
      at: { offset: [0, 170, 0] },
      role: 'body',
    },
    {
      id: 'knob',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [8, 0],
            {
              spline: [
                [10, 8],
                [7, 17],
              ],
            },
            [0, 18],
          ],
        },
      },
      at: { offset: [0, 182, 0] },
      role: 'handle',
    },
    {
      id: 'hinge',
      op: 'cylinder',
      params: { diameter: 9, height: 26, axis: 'z', round: 1 },
      at: { my: 'center', offset: [52, 174, 0] },
      role: 'body',
    },
    {
      id: 'valve',
      op: 'prism',
      params: { sides: 6, across_flats: 13, height: 10, axis: 'z', chamfer: 1 },
      at: { my: 'back', offset: [0, 34, 44] },
      material: 'brass',
    },
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(16, 12, { power: 3 }) },
          { profile: oval(20, 15, { power: 3 }) },
          { profile: oval(18, 14, { power: 3 }) },
          { profile: oval(14, 9, { power: 3 }) },
        ],
        path: {
          line: [
            [44, 158, 0],
            [90, 162, 0],
            [96, 82, 0],
          ],
          bend: 16,
        },
      },
    },
  ]),
  spoken: {
    names: ['moka pot', 'espresso maker', 'stovetop espresso maker', 'mocha pot', 'percolator', 'moka'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: { handle: { material: 'handle' }, knob: { material: 'handle' } },
  },
});
