import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A lantern with four panes and a candle, 320 mm high without its ring. */
export const lantern = thing({
  op: 'create_lantern',
  family: 'lighting',
  label: 'Lantern',
  help: 'Four-sided lantern with glass, candle, roof and ring',
  params: { height: mm(340, 'Height', 'Without the ring'), width: mm(180, 'Width', 'Of the base') },
  let: { s: '= height / 340', w: '= width / 180 / s', half: '= 72 * s * w' },
  materials: { frame: 'black steel', glass: 'clear glass', candle: 'candle wax', flame: 'warm light' },
  operations: drawn('s', [
    { id: 'base', op: 'box', params: { size: ['= 180 * s * w', 16, '= 180 * s * w'], round: 4 }, at: { offset: [0, 8, 0] }, role: 'frame' },
    { id: 'foot', op: 'sphere', params: { diameter: 20 }, at: { my: 'center', offset: ['= -half', 10, '= -half'] }, role: 'frame' },
    { id: 'post', op: 'box', params: { size: [13, 190, 13], round: 2 }, at: { offset: ['= -half', 22, '= -half'] } },
    {
      id: 'posts',
      op: 'grid_array',
      params: { columns: 2, rows: 2, step: ['= 2 * half', 0, '= 2 * half'] },
      inputs: ['foot', 'post'],
      role: 'frame',
    },
    { id: 'pane', op: 'box', params: { size: ['= 2 * half', 186, 2.4] }, at: { offset: [0, 24, '= half'] } },
    { id: 'panes', op: 'polar_array', params: { count: 4, axis: 'y' }, inputs: ['pane'], role: 'glass' },
    { id: 'bar', op: 'box', params: { size: ['= 2 * half', 5, 5] }, at: { my: 'center', offset: [0, 118, '= half'] } },
    { id: 'bar_2', op: 'box', params: { size: [5, 186, 5] }, at: { offset: [0, 24, '= half'] } },
    { id: 'bars', op: 'polar_array', params: { count: 4 }, inputs: ['bar', 'bar_2'], role: 'frame' },
    {
      id: 'plate',
      op: 'box',
      params: { size: ['= 176 * s * w', 12, '= 176 * s * w'], round: 3 },
      at: { offset: [0, 208, 0] },
      role: 'frame',
    },
    {
      id: 'roof',
      op: 'pyramid',
      params: { base: ['= 190 * s * w', '= 190 * s * w'], top: ['= 60 * s * w', '= 60 * s * w'], height: 70, round: 3 },
      at: { offset: [0, 219, 0] },
      role: 'frame',
    },
    {
      id: 'chimney',
      op: 'box',
      params: { size: ['= 52 * s * w', 36, '= 52 * s * w'], round: 3 },
      at: { offset: [0, 284, 0] },
      role: 'frame',
    },
    {
      id: 'hat',
      op: 'pyramid',
      params: { base: ['= 76 * s * w', '= 76 * s * w'], top: ['= 12 * s * w', '= 12 * s * w'], height: 24, round: 2 },
      at: { offset: [0, 317, 0] },
      role: 'frame',
    },
    {
      id: 'ring',
      op: 'torus',
      params: { diameter: 62, tube_diameter: 6, axis: 'z' },
      at: { my: 'bottom', offset: [0, 334, 0] },
      role: 'frame',
    },
    { id: 'candle', op: 'cylinder', params: { diameter: '= 60 * s * min(w, 1)', height: 84, round: 3 }, at: { offset: [0, 23, 0] } },
    {
      id: 'flame',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            {
              spline: [
                [8, 12],
                [6, 26],
                [0, 44],
              ],
            },
          ],
        },
      },
      at: { offset: [0, 105, 0] },
    },
  ]),
  spoken: {
    names: ['lantern', 'candle lantern', 'hurricane lantern', 'garden lantern'],
    variants: [{ names: ['brass lantern'], params: {}, materials: { main: 'antique brass' } }],
    sizes: { one: 'height', two: ['width', 'height'] },
    words: { height: ['tall', 'high'], width: ['wide'] },
    parts: {
      glass: { names: ['pane'], material: 'glass' },
      candle: { material: 'candle' },
      flame: { material: 'flame' },
      ring: { names: ['handle'], material: 'main' },
      frame: { names: ['roof'], material: 'main' },
    },
  },
});
