import { drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** A watermelon of 280 mm; half of one, or a slice of it. */
export const watermelon = thing({
  op: 'create_watermelon',
  family: 'food',
  label: 'Watermelon',
  help: 'Striped watermelon: whole, half or a slice',
  params: {
    diameter: mm(260, 'Diameter', 'Of the fruit'),
    cut: pick(['whole', 'half', 'slice'], 'Cut', 'Whole, half with the flesh up, or a standing slice'),
  },
  let: { s: '= diameter / 260', whole: "= cut == 'whole'", half: "= cut == 'half'", slice: "= cut == 'slice'" },
  materials: {
    rind: '#2c5a2a satin plastic',
    stripe: '#8fb35a satin plastic',
    pith: '#e6edc2 plastic',
    flesh: '#d8323a plastic',
    seed: '#241812 plastic',
  },
  called: { meat: 'Flesh', heart: 'Flesh', bands: 'Stripes', ball: 'Melon' },
  operations: drawn('s', [
    {
      id: 'ball',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            {
              spline: [
                [40, 5],
                [114, 70],
                [130, 140],
                [114, 210],
                [40, 275],
                [0, 280],
              ],
            },
          ],
        },
      },
      role: 'rind',
      when: '= whole',
    },
    {
      id: 'band',
      op: 'revolve',
      params: {
        angle: 15,
        profile: {
          points: [
            [0, 0],
            {
              spline: [
                [40.4, 4.6],
                [114.7, 69.6],
                [130.8, 140],
                [114.7, 210.4],
                [40.4, 275.4],
                [0, 280],
              ],
            },
          ],
        },
      },
      role: 'stripe',
      when: '= whole',
    },
    { id: 'bands', op: 'polar_array', params: { count: 11 }, inputs: ['band'], role: 'stripe' },
    {
      id: 'stalk',
      op: 'sweep',
      params: {
        profile: { polygon: 10, diameter: 8 },
        path: {
          spline: [
            [0, 276, 0],
            [2, 294, 0],
            [16, 304, 0],
          ],
        },
      },
      material: 'stripe',
      when: '= whole',
    },
    {
      id: 'bowl',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            {
              spline: [
                [50, 10],
                [114, 68],
                [130, 130],
              ],
            },
            [0, 130],
          ],
        },
      },
      role: 'rind',
      when: '= half',
    },
    { id: 'white', op: 'cylinder', params: { diameter: 254, height: 2 }, at: { offset: [0, 129, 0] }, role: 'pith', when: '= half' },
    {
      id: 'meat',
      op: 'cylinder',
      params: { diameter: 234, height: 3, round: 1 },
      at: { offset: [0, 129, 0] },
      role: 'flesh',
      when: '= half',
    },
    { id: 'pip', op: 'ellipsoid', params: { size: [7, 3, 11] }, at: { my: 'center', offset: [0, 132, 64] }, role: 'seed', when: '= half' },
    { id: 'pips', op: 'polar_array', params: { count: 11 }, inputs: ['pip'], role: 'seed' },
    {
      id: 'skin',
      op: 'extrude',
      params: { profile: { sector: 260, inner_diameter: 246, angle: 110, rotate: -90 }, height: 30, axis: 'z', round: 2 },
      at: { my: 'bottom' },
      role: 'rind',
      when: '= slice',
    },
    {
      id: 'inner',
      op: 'extrude',
      params: { profile: { sector: 246.4, inner_diameter: 228, angle: 110, rotate: -90 }, height: 31, axis: 'z' },
      at: { my: 'bottom', offset: [0, 6.8, 0] },
      role: 'pith',
      when: '= slice',
    },
    {
      id: 'heart',
      op: 'extrude',
      params: { profile: { sector: 228.4, angle: 110, rotate: -90 }, height: 32, axis: 'z' },
      at: { my: 'bottom', offset: [0, 15.8, 0] },
      role: 'flesh',
      when: '= slice',
    },
    { id: 'kernel', op: 'ellipsoid', params: { size: [6, 10, 36] }, role: 'seed', when: '= slice' },
    {
      id: 'kernels',
      op: 'place',
      params: {
        at: [
          [-40, 62, 0],
          [0, 46, 0],
          [40, 62, 0],
          [-22, 84, 0],
          [22, 84, 0],
          [-62, 84, 0],
          [62, 84, 0],
        ],
      },
      inputs: ['kernel'],
      role: 'seed',
    },
  ]),
  spoken: {
    names: ['watermelon', 'melon', 'water melon'],
    variants: [
      { names: ['watermelon slice', 'slice of watermelon', 'melon slice'], params: { cut: 'slice' } },
      { names: ['half watermelon', 'watermelon half'], params: { cut: 'half' } },
    ],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      stripe: { material: 'stripe' },
      seed: { names: ['pip'], material: 'seed' },
      flesh: { material: 'flesh' },
      rind: { names: ['skin'], material: 'main' },
    },
  },
});
