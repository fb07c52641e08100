import { drawn } from '../drawn.ts';
import { auto, mm, pick, thing } from '../thing.ts';

/** A wrench lying flat. Head widths and lengths follow DIN 3113 (combination, 13 mm: 172 mm long) and DIN 895 (open ends). */
export const wrench = thing({
  op: 'create_wrench',
  family: 'tools',
  label: 'Wrench',
  help: 'Wrench (spanner) with an open and a ring end, two open ends, two rings, or a movable jaw',
  params: {
    style: pick(['combination', 'open', 'ring', 'adjustable'], 'Style', 'Open and ring end, two open ends, two ring ends, or adjustable'),
    size: mm(13, 'Size', 'Across the flats of the nut'),
    length: auto(172, 'Length', 'From end to end'),
    thickness: auto(6, 'Thickness', 'Of the shank'),
  },
  let: {
    length: "= if(style == 'adjustable', 13, 9.5) * size + 48",
    thickness: '= size * 0.36 + 1.4',
    s: '= size / 13',
    a: '= length / 2 - 14 * s',
    h: '= thickness',
  },
  materials: { wrench: 'chrome', screw: 'steel' },
  operations: drawn('s', [
    {
      id: 'shank',
      op: 'sweep',
      params: {
        profile: {
          rect: ['= 12.5 * s', '= h'],
          r: '= h * 0.3',
          minus: [
            { slot: ['= 4.4 * s', '= h * 0.34'], at: [0, '= h * 0.5'] },
            { slot: ['= 4.4 * s', '= h * 0.34'], at: [0, '= -h * 0.5'] },
          ],
        },
        path: {
          line: [
            ['= -a + 8 * s', '= h * 0.7', 0],
            ['= a - 8 * s', '= h * 0.7', 0],
          ],
        },
      },
    },
    {
      id: 'jaw_blank',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-13.5, 2],
            {
              spline: [
                [-12, 8.6],
                [-4.5, 13.6],
                [4.5, 13.4],
                [13, 8],
              ],
            },
            [14, 6.5],
            [14, -6.5],
            [13, -8],
            {
              spline: [
                [4.5, -13.4],
                [-4.5, -13.6],
                [-12, -8.6],
                [-13.5, -2],
              ],
            },
          ],
        },
        height: '= h * 1.4',
        round: '= h * 0.2',
      },
      at: { offset: ['= a', 0, 0], rotate: [0, 15, 0] },
      when: "= style == 'combination' or style == 'open'",
    },
    {
      id: 'jaw_gap',
      op: 'box',
      params: { size: [22, '= h * 3', '= size'], round: '= 0.8 * s', edges: 'vertical' },
      at: { my: 'center', offset: ['= a + 8.5 * s', '= h', '= -2.3 * s'], rotate: [0, 15, 0] },
      when: "= style == 'combination' or style == 'open'",
    },
    { id: 'jaw', op: 'difference', inputs: ['jaw_blank', 'jaw_gap'] },
    {
      id: 'left_jaw',
      op: 'copy',
      params: { of: 'jaw' },
      at: { my: 'left', offset: ['= -a - 14 * s', '= h * 0.7', 0], rotate: [0, 180, 0] },
      when: "= style == 'open'",
    },
    {
      id: 'ring_blank',
      op: 'cylinder',
      params: { diameter: 21.5, height: '= h * 1.5', round: '= h * 0.35' },
      at: { offset: ['= -a', 0, 0] },
      when: "= style == 'combination' or style == 'ring'",
    },
    {
      id: 'ring_gap',
      op: 'prism',
      params: { sides: 12, across_flats: '= size * 1.02', height: '= h * 4' },
      at: { my: 'center', offset: ['= -a', '= h', 0] },
      when: "= style == 'combination' or style == 'ring'",
    },
    { id: 'ring', op: 'difference', inputs: ['ring_blank', 'ring_gap'] },
    { id: 'right_ring', op: 'copy', params: { of: 'ring' }, at: { offset: ['= 2 * a', 0, 0] }, when: "= style == 'ring'" },
    {
      id: 'head_blank',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-20, 6],
            {
              spline: [
                [-10, 12],
                [2, 14.5],
                [10, 14],
              ],
            },
            [20, 14],
            [20, 6.5],
            [1, 6.5],
            [1, -6.5],
            [4, -12],
            {
              spline: [
                [-2, -14],
                [-12, -9],
                [-20, -6],
              ],
            },
          ],
        },
        height: '= h * 1.5',
        round: '= h * 0.2',
      },
      at: { offset: ['= a', 0, 0] },
      when: "= style == 'adjustable'",
    },
    {
      id: 'slider',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-2, -6.5],
            [19.5, -6.5],
            [19.5, -10],
            {
              spline: [
                [15, -13],
                [8, -15],
                [-2, -15.5],
              ],
            },
          ],
        },
        height: '= h * 1.3',
        round: '= h * 0.15',
      },
      at: { offset: ['= a + 8.75 * s', '= h * 0.1', '= 11.2 * s'] },
      when: "= style == 'adjustable'",
    },
    {
      id: 'worm',
      op: 'cylinder',
      params: { diameter: 7, height: 11, axis: 'x', chamfer: 0.6 },
      at: { my: 'center', offset: ['= a - 7 * s', '= h * 0.75', '= 7 * s'] },
      when: "= style == 'adjustable'",
    },
    {
      id: 'thumb_screw',
      op: 'groove',
      params: { diameter: 7, depth: 0.9, width: 0.9, count: 5, pitch: 2, axis: 'x' },
      inputs: ['worm'],
      material: 'screw',
      role: 'screw',
    },
    {
      id: 'butt',
      op: 'cylinder',
      params: { diameter: 19, height: '= h * 1.1', round: '= h * 0.3' },
      at: { offset: ['= -a', '= h * 0.15', 0] },
      when: "= style == 'adjustable'",
    },
    {
      id: 'eye',
      op: 'cylinder',
      params: { diameter: 9, height: '= h * 4' },
      at: { my: 'center', offset: ['= -a', '= h', 0] },
      when: "= style == 'adjustable'",
    },
    { id: 'handle_end', op: 'difference', inputs: ['butt', 'eye'] },
    {
      id: 'steel',
      op: 'union',
      inputs: ['shank', 'jaw', 'left_jaw', 'ring', 'right_ring', 'head_blank', 'slider', 'handle_end'],
      role: 'wrench',
      name: 'Wrench',
    },
  ]),
  spoken: {
    names: ['wrench', 'spanner', 'combination wrench', 'combination spanner'],
    variants: [
      { names: ['open end wrench', 'open ended spanner', 'open ended wrench', 'double open end wrench'], params: { style: 'open' } },
      { names: ['ring spanner', 'box wrench', 'box end wrench', 'ring wrench'], params: { style: 'ring' } },
      { names: ['adjustable wrench', 'adjustable spanner', 'crescent wrench', 'monkey wrench'], params: { style: 'adjustable', size: 19 } },
    ],
    sizes: { one: 'size', two: ['size', 'length'] },
    words: { size: ['jaw', 'across flats', 'opening'], length: ['long', 'overall'], thickness: ['thick'] },
    parts: {
      screw: { names: ['worm', 'thumb screw'], material: 'screw' },
      shank: { names: ['handle'], material: 'main', sizes: { thickness: 'thickness', length: 'length' } },
    },
  },
});
