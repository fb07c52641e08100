import { drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** A board standing upright: surfboard of 1900 x 500 mm with fins, or a snowboard of 1550 x 290 mm with bindings. */
export const surfboard = thing({
  op: 'create_surfboard',
  family: 'sports',
  label: 'Surfboard',
  help: 'Surfboard with fins and a stringer, or a snowboard with bindings',
  params: { length: mm(1900, 'Length', 'From nose to tail'), style: pick(['surf', 'snow'], 'Style', 'Surfboard or snowboard') },
  let: { s: '= length / 1900' },
  materials: { board: 'white lacquer', stripe: 'turquoise paint', fin: 'black plastic', line: 'balsa' },
  operations: drawn('s', [
    {
      id: 'surf_body',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [180, 16], at: [0, 10] } },
          { at: 0.1, profile: { ellipse: [350, 40], at: [0, 4] } },
          { at: 0.45, profile: { ellipse: [500, 64] } },
          { at: 0.75, profile: { ellipse: [420, 52], at: [0, -10] } },
          { at: 0.94, profile: { ellipse: [190, 28], at: [0, -40] } },
          { profile: { ellipse: [20, 10], at: [0, -60] } },
        ],
        path: {
          spline: [
            [0, 0, 0],
            [0, 620, 0],
            [0, 1260, 0],
            [0, 1900, 0],
          ],
        },
      },
      when: "= style == 'surf'",
    },
    {
      id: 'board_plan',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-170, -790],
            [170, -790],
            [150, 0],
            [170, 790],
            [-170, 790],
            [-150, 0],
          ],
          plus: [
            { ellipse: [340, 320], at: [0, -790] },
            { ellipse: [340, 320], at: [0, 790] },
          ],
        },
        height: 500,
        axis: 'z',
      },
      at: { my: 'bottom', offset: [0, 0, 0] },
      when: "= style == 'snow'",
    },
    {
      id: 'board_curve',
      op: 'sweep',
      params: {
        profile: { rect: [420, 15] },
        path: {
          spline: [
            [0, -10, -130],
            [0, 130, -30],
            [0, 320, 0],
            [0, 950, -6],
            [0, 1580, 0],
            [0, 1770, -30],
            [0, 1910, -130],
          ],
        },
      },
      when: "= style == 'snow'",
    },
    { id: 'snow_body', op: 'intersection', inputs: ['board_curve', 'board_plan'] },
    { id: 'whole', op: 'union', inputs: ['surf_body', 'snow_body'], role: 'board', name: 'Board' },
    {
      id: 'board',
      op: 'paint',
      params: {
        profile: { rect: [600, 90], at: [0, 0], plus: [{ rect: [600, 34], at: [0, 110] }] },
        at: [0, 340],
        face: 'front',
        depth: 3,
        raise: 0.5,
      },
      inputs: ['whole'],
      material: 'stripe',
      role: 'stripe',
      name: 'Stripes',
    },
    {
      id: 'stringer',
      op: 'paint',
      params: { profile: { rect: [9, 1840] }, face: 'front', depth: 3, raise: 0.4 },
      inputs: ['board'],
      material: 'line',
      role: 'line',
      name: 'Stringer',
      when: "= style == 'surf'",
    },
    {
      id: 'fin_one',
      op: 'loft',
      params: {
        smooth: false,
        sections: [{ profile: { ellipse: [12, 150] } }, { profile: { ellipse: [5, 40], at: [0, -90] } }],
        height: 120,
        axis: 'z',
      },
      at: { my: 'front', offset: [0, 210, -18] },
      role: 'fin',
      when: "= style == 'surf'",
    },
    {
      id: 'fins',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          [120, 110, 6],
          [-120, 110, 6],
        ],
      },
      inputs: ['fin_one'],
      role: 'fin',
      name: 'Fins',
    },
    {
      id: 'plate',
      op: 'box',
      params: { size: [240, 120, 24], round: 10 },
      at: { my: 'back', offset: [0, 680, 4] },
      role: 'fin',
      when: "= style == 'snow'",
    },
    {
      id: 'high_back',
      op: 'loft',
      params: {
        sections: [{ profile: { rect: [40, 110], r: 16 } }, { profile: { rect: [24, 90], r: 10 } }],
        path: {
          line: [
            [90, 680, 20],
            [130, 680, 210],
          ],
        },
      },
      role: 'fin',
      when: "= style == 'snow'",
    },
    {
      id: 'strap',
      op: 'sweep',
      params: {
        profile: { rect: [44, 8], r: 3 },
        path: {
          spline: [
            [0, 620, 20],
            [10, 630, 100],
            [10, 680, 130],
            [10, 730, 100],
            [0, 740, 20],
          ],
        },
      },
      role: 'fin',
      when: "= style == 'snow'",
    },
    { id: 'binding', op: 'group', inputs: ['plate', 'high_back', 'strap'] },
    { id: 'bindings', op: 'linear_array', params: { count: 2, step: [0, 540, 0] }, inputs: ['binding'], role: 'fin', name: 'Bindings' },
  ]),
  spoken: {
    names: ['surfboard', 'surf board'],
    variants: [
      {
        names: ['snowboard', 'snow board'],
        params: { style: 'snow', length: 1550 },
        materials: { main: 'blue lacquer', stripe: 'orange paint' },
      },
    ],
    sizes: { one: 'length' },
    words: { length: ['long', 'tall', 'high'] },
    parts: { board: { names: ['deck'], material: 'main' }, stripe: { material: 'stripe' }, fin: { names: ['binding'], material: 'fin' } },
  },
});
