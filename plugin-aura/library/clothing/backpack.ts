import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing, yes } from '../thing.ts';

/** A day pack of about 22 l: 450 x 300 x 170 mm, with a front pocket, side pockets, zips and two straps at its back. */
export const backpack = thing({
  op: 'create_backpack',
  family: 'clothing',
  label: 'Backpack',
  help: 'Rucksack with front and side pockets, zips, loop and shoulder straps',
  params: {
    height: mm(450, 'Height', 'Without the loop'),
    width: mm(300, 'Width', 'Without side pockets'),
    depth: mm(160, 'Depth', 'Without the front pocket'),
    pockets: yes('Side pockets', 'A pocket at each side'),
  },
  let: { s: '= height / 450', w: '= width / 300 / s', d: '= depth / 160 / s' },
  materials: { body: '#33506b nylon', pocket: '#2a4259 nylon', strap: 'black nylon', zip: 'black plastic', patch: 'cognac leather' },
  operations: drawn('s', [
    {
      id: 'body',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= -138 * s * w', 0, { r: 30 }],
            ['= 138 * s * w', 0, { r: 30 }],
            ['= 150 * s * w', 60, { r: 40 }],
            ['= 142 * s * w', 330],
            {
              spline: [
                ['= 130 * s * w', 390],
                ['= 88 * s * w', 438],
                [0, 450],
                ['= -88 * s * w', 438],
                ['= -130 * s * w', 390],
                ['= -142 * s * w', 330],
              ],
            },
            ['= -150 * s * w', 60, { r: 40 }],
          ],
        },
        height: '= 160 * s * d',
        axis: 'z',
        round: '= 42 * s * min(d, 1)',
      },
      at: { my: 'back bottom', offset: [0, 0, '= -80 * s * d'] },
    },
    {
      id: 'front',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= -104 * s * w', 0, { r: 26 }],
            ['= 104 * s * w', 0, { r: 26 }],
            ['= 108 * s * w', 120],
            {
              spline: [
                ['= 96 * s * w', 176],
                [0, 196],
                ['= -96 * s * w', 176],
                ['= -108 * s * w', 120],
              ],
            },
          ],
        },
        height: 78,
        axis: 'z',
        round: 26,
      },
      at: { my: 'back bottom', offset: [0, 26, '= 80 * s * d - 30 * s'] },
      role: 'pocket',
    },
    {
      id: 'front_zip',
      op: 'box',
      params: { size: ['= 170 * s * w', 10, 5], round: 2 },
      at: { my: 'center', offset: [0, 168, '= 80 * s * d + 44 * s'], rotate: [-14, 0, 0] },
      role: 'zip',
    },
    {
      id: 'main_zip',
      op: 'sweep',
      params: {
        profile: { polygon: 10, diameter: 9 },
        path: {
          spline: [
            ['= -147 * s * w', 210, 26],
            ['= -141 * s * w', 330, 26],
            ['= -129 * s * w', 390, 26],
            ['= -87 * s * w', 437, 26],
            [0, 449, 26],
            ['= 87 * s * w', 437, 26],
            ['= 129 * s * w', 390, 26],
            ['= 141 * s * w', 330, 26],
            ['= 147 * s * w', 210, 26],
          ],
        },
      },
      role: 'zip',
    },
    {
      id: 'pull',
      op: 'box',
      params: { size: [9, 26, 3], round: 1.2 },
      at: { my: 'top', offset: ['= 70 * s * w', 168, '= 80 * s * d + 49 * s'], rotate: [-6, 0, 14] },
      role: 'zip',
    },
    {
      id: 'patch',
      op: 'extrude',
      params: { profile: { rect: [46, 46], r: 9, rotate: 45 }, height: 5, axis: 'z', round: 2 },
      at: { my: 'center', offset: [0, 300, '= 80 * s * d'] },
    },
    {
      id: 'side',
      op: 'ellipsoid',
      params: { size: [70, 170, '= 112 * s * d'] },
      at: { my: 'center', offset: ['= 142 * s * w', 96, 0] },
      when: '= pockets',
    },
    { id: 'cut', op: 'box', params: { size: [200, 80, 300] }, at: { offset: ['= 142 * s * w', 150, 0] }, when: '= pockets' },
    { id: 'side_pocket', op: 'difference', inputs: ['side', 'cut'], role: 'pocket' },
    { id: 'side_pockets', op: 'mirror', inputs: ['side_pocket'], role: 'pocket' },
    {
      id: 'strap',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(56, 12, { power: 3 }) },
          { profile: oval(62, 17, { power: 3 }) },
          { profile: oval(58, 16, { power: 3 }) },
          { profile: oval(34, 8, { power: 3 }) },
          { profile: oval(26, 5, { power: 3 }) },
        ],
        path: {
          spline: [
            ['= -54 * s * w', 414, '= -72 * s * d'],
            ['= -62 * s * w', 398, '= -80 * s * d - 48 * s'],
            ['= -82 * s * w', 280, '= -80 * s * d - 92 * s'],
            ['= -100 * s * w', 130, '= -80 * s * d - 62 * s'],
            ['= -112 * s * w', 34, '= -70 * s * d'],
          ],
        },
      },
    },
    { id: 'straps', op: 'mirror', inputs: ['strap'], role: 'strap' },
    {
      id: 'loop',
      op: 'sweep',
      params: {
        profile: { rect: [20, 6], r: 2.5 },
        path: {
          spline: [
            [-34, 438, '= -66 * s * d'],
            [-30, 466, '= -70 * s * d'],
            [0, 480, '= -70 * s * d'],
            [30, 466, '= -70 * s * d'],
            [34, 438, '= -66 * s * d'],
          ],
        },
      },
      role: 'strap',
    },
  ]),
  spoken: {
    names: ['backpack', 'rucksack', 'school bag', 'knapsack', 'bookbag', 'day pack'],
    variants: [
      {
        names: ['hiking backpack', 'trekking backpack'],
        params: { height: 680, width: 330, depth: 220 },
        materials: { main: '#b3402a nylon', pocket: '#7d2d1e nylon' },
      },
      { names: ['leather backpack'], params: {}, materials: { main: 'brown leather', pocket: 'brown leather', strap: 'brown leather' } },
    ],
    sizes: { one: 'height', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide'], height: ['tall', 'high'], depth: ['deep'] },
    parts: {
      strap: { names: ['shoulder strap', 'loop'], material: 'strap' },
      pocket: { names: ['side pocket', 'front pocket'], present: { pockets: true }, absent: { pockets: false }, material: 'pocket' },
      zip: { names: ['zipper'], material: 'zip' },
      patch: { material: 'patch' },
    },
  },
});
