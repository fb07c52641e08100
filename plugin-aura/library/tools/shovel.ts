import { drawn } from '../drawn.ts';
import { bow, box, rail, rod, union } from '../shapes.ts';
import { mm, no, pick, thing } from '../thing.ts';

/** A garden tool on a long handle, lying: a shovel, a spade, a rake, a hoe, a pitchfork or a pickaxe; 1400 mm long. */
export const shovel = thing({
  op: 'create_shovel',
  family: 'tools',
  label: 'Shovel',
  help: 'Shovel, spade, rake, hoe, pitchfork or pickaxe on a wooden handle',
  params: {
    length: mm(1400, 'Length', 'Over all'),
    head: pick(['shovel', 'spade', 'rake', 'hoe', 'fork', 'pick'], 'Head', 'What is at its end'),
    grip: no('D grip', 'A grip across the end of the handle'),
  },
  let: { s: '= length / 1400', start: '= 330 * s' },
  materials: { handle: 'ash', head: 'steel', grip: 'black plastic' },
  operations: drawn('s', [
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: [
          { profile: { circle: 36 } },
          { at: 0.5, profile: { circle: 33 } },
          { at: 0.96, profile: { circle: 35 } },
          { profile: { circle: 26 } },
        ],
        path: {
          line: [
            [0, 300, 0],
            [0, 1400, 0],
          ],
        },
      },
      name: 'Handle',
    },
    {
      id: 'socket',
      op: 'cylinder',
      params: { diameter: 30, top_diameter: 44, height: 160 },
      at: { my: 'bottom', offset: [0, 250, 0] },
      role: 'head',
      name: 'Socket',
    },
    {
      id: 'blade',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-110, 290],
            [-118, 120],
            {
              spline: [
                [-86, 40],
                [0, -10],
                [86, 40],
                [118, 120],
              ],
            },
            [110, 290],
            [24, 306],
            [-24, 306],
          ],
        },
        height: 5,
        axis: 'z',
        round: 1.4,
      },
      at: { my: 'bottom', offset: [0, 0, 0] },
      when: "= head == 'shovel'",
    },
    {
      id: 'plate',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-92, 290, { r: 12 }],
            [-88, 8],
            {
              spline: [
                [0, 0],
                [88, 8],
              ],
            },
            [92, 290, { r: 12 }],
            [24, 306],
            [-24, 306],
          ],
        },
        height: 5,
        axis: 'z',
        round: 1.4,
      },
      at: { my: 'bottom', offset: [0, 0, 0] },
      when: "= head == 'spade'",
    },
    box('bar', [380, 26, 26], [0, 236, 0], { round: 8, when: "= head == 'rake'" }),
    {
      id: 'tine',
      op: 'cylinder',
      params: { diameter: 6, top_diameter: 14, height: 100 },
      at: { my: 'bottom', offset: [-180, 236, 46], rotate: [-90, 0, 0] },
      when: "= head == 'rake'",
    },
    { id: 'tines', op: 'linear_array', params: { count: 13, step: [30, 0, 0] }, inputs: ['tine'] },
    box('hoe', [170, 8, 130], [0, 236, 66], { round: 2, when: "= head == 'hoe'" }),
    rail(
      'neck',
      18,
      [
        [0, 300, 0],
        [0, 242, 10],
        [0, 238, 60],
      ],
      { bend: 20, when: "= head == 'hoe'" },
    ),
    bow(
      'prong',
      { circle: 13 },
      [
        [0, 280, 0],
        [52, 240, 6],
        [58, 120, 14],
        [54, 0, 0],
      ],
      { when: "= head == 'fork'" },
    ),
    { id: 'prongs', op: 'mirror', params: { plane: 'x' }, inputs: ['prong'] },
    bow(
      'mid',
      { circle: 13 },
      [
        [0, 280, 0],
        [0, 140, 14],
        [0, 0, 0],
      ],
      { when: "= head == 'fork'" },
    ),
    bow(
      'horns',
      { rect: [30, 44], r: 8 },
      [
        [-330, 190, 0],
        [-150, 262, 0],
        [0, 276, 0],
        [150, 262, 0],
        [330, 190, 0],
      ],
      { when: "= head == 'pick'", scale_end: 1 },
    ),
    box('eye', [90, 90, 66], [0, 236, 0], { round: 10, when: "= head == 'pick'" }),
    union('iron', ['blade', 'plate', 'bar', 'tines', 'hoe', 'neck', 'prongs', 'mid', 'horns', 'eye'], { role: 'head', name: 'Head' }),
    rod('grip', 34, 130, [0, 1400, 0], { axis: 'x', round: 10, when: '= grip', name: 'Grip' }),
    bow(
      'yoke',
      { circle: 20 },
      [
        [-56, 1400, 0],
        [-44, 1340, 0],
        [0, 1310, 0],
        [44, 1340, 0],
        [56, 1400, 0],
      ],
      { when: '= grip', role: 'grip', name: 'Yoke' },
    ),
    { id: 'whole', op: 'group', inputs: ['handle', 'socket', 'iron', 'grip', 'yoke'], at: { rotate: [-90, 0, 0] } },
  ]),
  spoken: {
    names: [
      'shovel',
      'spade',
      'rake',
      'hoe',
      'pitchfork',
      'garden fork',
      'pickaxe',
      'pick axe',
      'snow shovel',
      'garden rake',
      'garden spade',
      'garden shovel',
      'digging fork',
    ],
    variants: [
      { names: ['spade', 'garden spade'], params: { head: 'spade', length: 1050, grip: true } },
      { names: ['rake', 'garden rake'], params: { head: 'rake', length: 1600 } },
      { names: ['hoe'], params: { head: 'hoe', length: 1500 } },
      { names: ['pitchfork', 'garden fork', 'digging fork'], params: { head: 'fork' } },
      { names: ['pickaxe', 'pick axe'], params: { head: 'pick', length: 950 } },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      handle: { names: ['shaft', 'stick'], material: 'main' },
      head: { names: ['blade', 'tine', 'prong'], material: 'head' },
      grip: { names: ['d grip', 'd handle'], present: { grip: true }, absent: { grip: false }, material: 'grip' },
    },
  },
});
