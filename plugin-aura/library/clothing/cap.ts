import { drawn } from '../drawn.ts';
import { mm, thing, words } from '../thing.ts';

/** A baseball cap of six panels: 180 mm across, peak 70 mm long. */
export const cap = thing({
  op: 'create_cap',
  family: 'clothing',
  label: 'Baseball cap',
  help: 'Six-panel cap with a curved peak, a button and lettering',
  params: {
    diameter: mm(182, 'Diameter', 'Across the head'),
    height: mm(118, 'Height', 'Of the crown'),
    peak: mm(74, 'Peak', 'How far the peak stands out'),
    label: words('A', 'Lettering', 'On the front; a space for none'),
  },
  let: { s: '= diameter / 182', h: '= height / 118 / s', p: '= peak / 74 / s' },
  materials: { cap: '#1f3b77 cotton', peak: '#1f3b77 cotton', button: '#1f3b77 cotton', letters: 'white felt', lining: 'dark grey fabric' },
  operations: drawn('s', [
    {
      id: 'crown',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [88, 0],
            {
              spline: [
                [91, '= 34 * s * h'],
                [80, '= 84 * s * h'],
                [44, '= 112 * s * h'],
                [0, '= 118 * s * h'],
              ],
            },
            [0, '= 115 * s * h'],
            {
              spline: [
                [43, '= 109 * s * h'],
                [77, '= 83 * s * h'],
                [88, '= 34 * s * h'],
                [85, 0],
              ],
            },
          ],
        },
      },
      role: 'cap',
    },
    {
      id: 'seam',
      op: 'sweep',
      params: {
        profile: { polygon: 8, diameter: 2 },
        path: {
          spline: [
            [88.3, 1, 0],
            [91.2, '= 34 * s * h', 0],
            [80.2, '= 84 * s * h', 0],
            [44, '= 112.3 * s * h', 0],
            [2, '= 118.3 * s * h', 0],
          ],
        },
      },
      role: 'cap',
    },
    { id: 'seams', op: 'polar_array', params: { count: 6 }, inputs: ['seam'], role: 'cap' },
    { id: 'button', op: 'dome', params: { diameter: 16, height: 7 }, at: { offset: [0, '= 117 * s * h', 0] } },
    {
      id: 'eyelet',
      op: 'torus',
      params: { diameter: 7, tube_diameter: 2, axis: 'x' },
      at: { my: 'center', offset: [71, '= 93 * s * h', 0], rotate: [0, 0, 40] },
      role: 'button',
    },
    { id: 'eyelets', op: 'polar_array', params: { count: 6 }, inputs: ['eyelet'], role: 'button', at: { rotate: [0, 30, 0] } },
    {
      id: 'shade',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-80, 0],
            {
              spline: [
                [-82, '= -36 * s * p'],
                [-48, '= -86 * s * p'],
                [0, '= -98 * s * p'],
                [48, '= -86 * s * p'],
                [82, '= -36 * s * p'],
                [80, 0],
              ],
            },
            {
              spline: [
                [50, -38],
                [0, -58],
                [-50, -38],
                [-80, 0],
              ],
            },
          ],
        },
        height: 4,
        round: 1.6,
      },
    },
    { id: 'bent', op: 'bend', params: { axis: 'x', toward: 'y', angle: -62 }, inputs: ['shade'] },
    { id: 'peak', op: 'group', inputs: ['bent'], at: { my: 'back top', offset: [0, 12, 24], rotate: [8, 0, 0] } },
    { id: 'band', op: 'cylinder', params: { diameter: 173, height: 26, wall: 2 }, at: { offset: [0, 1, 0] }, material: 'lining' },
    {
      id: 'letters',
      op: 'text',
      params: { text: '= label', size: 34, depth: 12, font: 'serif' },
      at: { my: 'center', offset: [0, '= 46 * s * h', 84], rotate: [-9, 0, 0] },
      when: "= label != ' '",
    },
  ]),
  spoken: {
    names: ['cap', 'baseball cap', 'peaked cap', 'ball cap', 'trucker cap'],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['across', 'wide'], height: ['tall', 'high'] },
    parts: {
      peak: { names: ['visor', 'bill', 'brim'], material: 'peak', sizes: { length: 'peak', size: 'peak' } },
      button: { material: 'button' },
      letter: { names: ['logo', 'lettering', 'text'], material: 'letters', absent: { label: ' ' } },
    },
  },
});
