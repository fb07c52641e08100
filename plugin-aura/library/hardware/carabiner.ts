import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A climbing carabiner, 105 x 60 mm, of 11 mm rod, upright. */
export const carabiner = thing({
  op: 'create_carabiner',
  family: 'hardware',
  label: 'Carabiner',
  help: 'D-shaped snap hook with a gate and a screw sleeve',
  params: { height: mm(105, 'Height', 'Over all'), rod: mm(11, 'Rod', 'Diameter of the rod', { max: 60 }) },
  let: { s: '= height / 105', d: '= min(rod, 16 * s)' },
  materials: { body: 'orange aluminium', gate: 'aluminium', sleeve: 'dark grey aluminium' },
  operations: drawn('s', [
    {
      id: 'body',
      op: 'pipe',
      params: {
        diameter: '= d',
        path: {
          spline: [
            [22, 28, 0],
            [12, 10, 0],
            [-8, 5.5, 0],
            [-22, 14, 0],
            [-25, 36, 0],
            [-25, 70, 0],
            [-21, 92, 0],
            [-4, 99.5, 0],
            [15, 96, 0],
            [24, 84, 0],
            [25, 74, 0],
          ],
        },
      },
      name: 'Body',
    },
    {
      id: 'gate',
      op: 'pipe',
      params: {
        diameter: '= d * 0.8',
        path: {
          line: [
            [21.6, 27, 0],
            [25, 75, 0],
          ],
        },
      },
    },
    {
      id: 'hinge',
      op: 'cylinder',
      params: { diameter: '= d * 0.5', height: '= d * 1.14', axis: 'z', chamfer: '= d * 0.05' },
      at: { my: 'center', offset: [22, 30, 0] },
      role: 'gate',
      name: 'Rivet',
    },
    {
      id: 'tube',
      op: 'cylinder',
      params: { diameter: '= d * 1.15', height: 24, chamfer: 1 },
      at: { my: 'center', offset: [24.3, 62, 0], rotate: [0, 0, -4] },
      role: 'sleeve',
    },
    {
      id: 'ridge',
      op: 'cylinder',
      params: { diameter: '= d * 0.16', height: 17, round: '= d * 0.05' },
      at: { my: 'center', offset: ['= 24.3 * s + d * 0.56', '= 62 * s', 0] },
      role: 'sleeve',
    },
    {
      id: 'ridges',
      op: 'polar_array',
      params: { count: 12, center: ['= 24.3 * s', 0, 0] },
      inputs: ['ridge'],
      role: 'sleeve',
      name: 'Screw sleeve',
    },
  ]),
  spoken: {
    names: ['carabiner', 'karabiner', 'snap hook', 'carabiner hook'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'], rod: ['thick'] },
    parts: {
      gate: { material: 'gate' },
      sleeve: { names: ['screw'], material: 'sleeve' },
      rod: { names: ['body'], material: 'main', sizes: { diameter: 'rod', thickness: 'rod' } },
    },
  },
});
