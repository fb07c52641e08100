import { curve } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** An oval ball lying on its side: American football 280 mm long and 171 across, rugby ball 290 by 190 (World Rugby law 2). */
export const americanFootball = thing({
  op: 'create_american_football',
  family: 'sports',
  label: 'American football',
  help: 'Oval ball: pointed with laces and white rings, or a rounder rugby ball',
  params: {
    length: mm(280, 'Length', 'From point to point'),
    diameter: mm(171, 'Diameter', 'At the middle'),
    style: pick(['american', 'rugby'], 'Style', 'Pointed with laces, or rounded for rugby'),
  },
  let: { s: '= length / 280', d: '= diameter / 171', tip: "= if(style == 'rugby', 1, 0)" },
  materials: { ball: 'brown leather', stripe: 'white leather', lace: 'white leather' },
  operations: [
    {
      id: 'lemon',
      op: 'revolve',
      params: {
        profile: {
          points: curve([
            [0, -140],
            [5, -139],
            {
              spline: [
                [30, -118],
                [62, -72],
                [80, -30],
                [85.5, 0],
                [80, 30],
                [62, 72],
                [30, 118],
                [5, 139],
              ],
            },
            [0, 140],
          ]).map(([u, v]) => [u === 0 ? 0 : `= ${u} * d`, `= ${v} * s`]),
        },
      },
      when: "= style == 'american'",
    },
    {
      id: 'egg',
      op: 'revolve',
      params: {
        profile: {
          points: curve([
            [0, -140],
            {
              spline: [
                [26, -135],
                [60, -98],
                [80, -42],
                [85.5, 0],
                [80, 42],
                [60, 98],
                [26, 135],
                [0, 140],
              ],
            },
          ]).map(([u, v]) => [u === 0 ? 0 : `= ${u} * d`, `= ${v} * s`]),
        },
      },
      when: "= style == 'rugby'",
    },
    { id: 'skin', op: 'union', inputs: ['lemon', 'egg'], role: 'ball', name: 'Ball' },
    { id: 'lying', op: 'move', params: { rotate: [0, 0, 90] }, inputs: ['skin'], role: 'ball', name: 'Ball' },
    {
      id: 'striped',
      op: 'paint',
      params: {
        profile: { rect: ['= 14 * s', '= diameter * 3'], at: ['= 78 * s', 0], pair: true },
        depth: '= 1.5 * min(s, d)',
        face: 'front',
        raise: '= 0.3 * min(s, d)',
        both: true,
      },
      inputs: ['lying'],
      material: 'stripe',
      role: 'stripe',
      name: 'Stripes',
    },
    {
      id: 'cord',
      op: 'capsule',
      params: { diameter: '= 6 * s', height: '= 96 * s', axis: 'x' },
      at: { my: 'center', offset: [0, '= 85.5 * d', 0] },
      when: "= style == 'american'",
      material: 'lace',
      role: 'lace',
    },
    {
      id: 'cross',
      op: 'capsule',
      params: { diameter: '= 6 * s', height: '= 30 * s', axis: 'z' },
      at: { my: 'center', offset: ['= -42 * s', '= 84.5 * d', 0] },
      when: "= style == 'american'",
      material: 'lace',
      role: 'lace',
    },
    {
      id: 'crosses',
      op: 'linear_array',
      params: { count: 8, step: ['= 12 * s', 0, 0] },
      inputs: ['cross'],
      role: 'lace',
      name: 'Laces',
      material: 'lace',
    },
  ],
  spoken: {
    names: ['american football', 'gridiron ball', 'nfl ball', 'pigskin'],
    variants: [
      {
        names: ['rugby ball', 'rugby football', 'oval ball'],
        params: { style: 'rugby', length: 290, diameter: 190 },
        materials: { main: 'white leather', stripe: 'blue leather' },
      },
    ],
    sizes: { one: 'length', two: ['length', 'diameter'] },
    words: { length: ['long'], diameter: ['across', 'thick'] },
    parts: { lace: { names: ['lacing', 'stitch'], material: 'lace' }, stripe: { names: ['ring', 'band'], material: 'stripe' } },
  },
});
