import { drawn } from '../drawn.ts';
import { degrees, mm, thing } from '../thing.ts';

/** Household scissors lying half open, 210 mm long. */
export const scissors = thing({
  op: 'create_scissors',
  family: 'tools',
  label: 'Scissors',
  help: 'Pair of scissors: two pointed blades on a screw, with an oval bow for the thumb and one for the fingers',
  params: {
    length: mm(210, 'Length', 'From the bows to the points'),
    opening: degrees(26, 'Opening', 'Angle between the blades', { max: 90 }),
    thickness: mm(2.2, 'Thickness', 'Of each blade'),
  },
  let: { s: '= length / 214.08', half: '= opening / 2', t: '= thickness' },
  materials: { handle: 'red plastic', blade: 'stainless steel', screw: 'steel' },
  called: { leaf: 'Blade', leaf_two: 'Second blade' },
  operations: drawn('s', [
    {
      id: 'leaf',
      op: 'sweep',
      params: {
        profile: {
          points: [
            [118, 1.5],
            {
              spline: [
                [90, 8],
                [40, 11],
                [0, 9.5],
              ],
            },
            [-24, 8, { r: 2 }],
            [-30, -2, { r: 2 }],
            [-12, -6],
            [0, -7],
            [12, -1.2],
          ],
        },
        path: {
          line: [
            [0, '= 5 * s', 0],
            [0, '= 5 * s + t', 0],
          ],
        },
      },
      role: 'blade',
    },
    {
      id: 'bow',
      op: 'sweep',
      params: {
        profile: { ellipse: [9, 10] },
        path: {
          spline: [
            [-34, 6, 8],
            [-48, 6, 26],
            [-70, 6, 32],
            [-88, 6, 20],
            [-86, 6, 0],
            [-66, 6, -8],
            [-44, 6, -5],
          ],
          closed: true,
        },
      },
      role: 'handle',
    },
    {
      id: 'neck',
      op: 'loft',
      params: {
        sections: [{ profile: { ellipse: [12, 10] } }, { at: 0.5, profile: { ellipse: [15, 10] } }, { profile: { ellipse: [10, 7] } }],
        path: {
          spline: [
            [-44, 6, 8],
            [-8, 6, -1],
          ],
        },
      },
      role: 'handle',
    },
    { id: 'loop', op: 'union', inputs: ['bow', 'neck'], role: 'handle', name: 'Bow' },
    { id: 'first', op: 'group', inputs: ['leaf', 'loop'], at: { rotate: [0, '= half', 0], pivot: [0, 0, 0] } },
    {
      id: 'leaf_two',
      op: 'sweep',
      params: {
        profile: {
          points: [
            [118, -1.5],
            {
              spline: [
                [90, -8],
                [40, -11],
                [0, -9.5],
              ],
            },
            [-24, -8, { r: 2 }],
            [-30, 2, { r: 2 }],
            [-12, 6],
            [0, 7],
            [12, 1.2],
          ],
        },
        path: {
          line: [
            [0, '= 5 * s + t', 0],
            [0, '= 5 * s + 2 * t', 0],
          ],
        },
      },
      role: 'blade',
      name: 'Second leaf',
    },
    {
      id: 'long_bow',
      op: 'sweep',
      params: {
        profile: { ellipse: [9, 10] },
        path: {
          spline: [
            [-34, 7, -8],
            [-50, 7, -28],
            [-76, 7, -35],
            [-98, 7, -22],
            [-97, 7, -2],
            [-76, 7, 9],
            [-46, 7, 6],
          ],
          closed: true,
        },
      },
      role: 'handle',
    },
    {
      id: 'neck_two',
      op: 'loft',
      params: {
        sections: [{ profile: { ellipse: [12, 10] } }, { at: 0.5, profile: { ellipse: [15, 10] } }, { profile: { ellipse: [10, 7] } }],
        path: {
          spline: [
            [-44, 7, -8],
            [-8, 7, 1],
          ],
        },
      },
      role: 'handle',
    },
    { id: 'loop_two', op: 'union', inputs: ['long_bow', 'neck_two'], role: 'handle', name: 'Finger bow' },
    { id: 'second', op: 'group', inputs: ['leaf_two', 'loop_two'], at: { rotate: [0, '= -half', 0], pivot: [0, 0, 0] } },
    { id: 'screw_head', op: 'cylinder', params: { diameter: 9, height: '= 2 * t + 3 * s', round: 0.9 }, at: { offset: [0, 3.5, 0] } },
    { id: 'screw', op: 'pocket', params: { profile: { rect: [10, 1.3] }, depth: 0.9 }, inputs: ['screw_head'] },
  ]),
  spoken: {
    names: ['scissors', 'scissor', 'pair of scissors', 'shears'],
    variants: [
      {
        names: ['nail scissors', 'small scissors', 'embroidery scissors'],
        params: { length: 100, thickness: 1.2 },
        materials: { main: 'stainless steel' },
      },
      {
        names: ['tailor shears', 'dressmaking shears', 'fabric scissors', 'tailor scissors'],
        params: { length: 260, thickness: 3 },
        materials: { main: 'black plastic' },
      },
    ],
    sizes: { one: 'length' },
    words: { length: ['long', 'overall'], opening: ['open', 'opened'] },
    adjectives: { closed: { opening: 2 }, open: { opening: 40 } },
    parts: {
      handle: { names: ['bow', 'grip', 'loop'], material: 'main' },
      blade: { material: 'blade', sizes: { thickness: 'thickness' } },
      screw: { names: ['pivot'], material: 'screw' },
    },
  },
});
