import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** Over-ear headphones, 170 mm wide. */
export const headphones = thing({
  op: 'create_headphones',
  family: 'electronics',
  label: 'Headphones',
  help: 'Over-ear headphones with cushioned cups on a padded band',
  params: { width: mm(175, 'Width', 'Over the cups'), cup: mm(82, 'Cup', 'Diameter of a cup', { max: 400 }) },
  let: { s: '= width / 175', c: '= min(cup, width * 0.75)' },
  materials: { shell: 'black plastic', cushion: 'dark grey leather', metal: 'aluminium', pad: 'dark grey leather' },
  called: { ring: 'Cushion' },
  operations: drawn('s', [
    {
      id: 'shell',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            ['= c * 0.46', 0],
            ['= c * 0.5', 6],
            ['= c * 0.49', 13],
            ['= c * 0.4', 20],
            ['= c * 0.3', 22],
            [0, 23],
          ],
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: [62, '= c * 0.5', 0] },
    },
    {
      id: 'badge',
      op: 'cylinder',
      params: { diameter: '= c * 0.56', height: 2, axis: 'x', chamfer: 0.6 },
      at: { my: 'right', offset: [86, '= c * 0.5', 0] },
      role: 'metal',
      name: 'Badge',
    },
    {
      id: 'ring',
      op: 'torus',
      params: { diameter: '= c * 0.72', tube_diameter: '= c * 0.27', axis: 'x' },
      at: { my: 'center', offset: [57, '= c * 0.5', 0] },
      role: 'cushion',
    },
    {
      id: 'grille',
      op: 'cylinder',
      params: { diameter: '= c * 0.6', height: 4, axis: 'x' },
      at: { my: 'right', offset: [63, '= c * 0.5', 0] },
      role: 'cushion',
      name: 'Grille',
    },
    {
      id: 'fork',
      op: 'pipe',
      params: { diameter: 6, path: { arc: { diameter: '= c + 9 * s', angle: 180, start: 0 } } },
      at: { rotate: [0, 90, 0], pivot: [0, 0, 0], offset: [70, '= c * 0.5', 0] },
      role: 'metal',
    },
    {
      id: 'pin',
      op: 'cylinder',
      params: { diameter: 7, height: '= c + 14 * s', axis: 'z', round: 1.5 },
      at: { my: 'center', offset: [70, '= c * 0.5', 0] },
      role: 'metal',
    },
    { id: 'yoke', op: 'union', inputs: ['fork', 'pin'], role: 'metal', name: 'Yoke' },
    {
      id: 'slide',
      op: 'loft',
      params: {
        sections: [{ profile: { rect: [7, 15], r: 3 } }, { profile: { rect: [5, 13], r: 2.4 } }],
        path: {
          spline: [
            [71, '= c + 2 * s', 0],
            [75, '= c + 34 * s', 0],
          ],
        },
      },
      role: 'metal',
      name: 'Slide',
    },
    { id: 'ear', op: 'group', inputs: ['shell', 'badge', 'ring', 'grille', 'yoke', 'slide'] },
    { id: 'ears', op: 'mirror', params: { plane: 'x' }, inputs: ['ear'] },
    {
      id: 'band',
      op: 'sweep',
      params: {
        profile: { rect: [22, 5], r: 2.4 },
        path: {
          spline: [
            [-75, '= c + 18 * s', 0],
            [-76, '= c + 44 * s', 0],
            [-52, '= c + 84 * s', 0],
            [0, '= c + 100 * s', 0],
            [52, '= c + 84 * s', 0],
            [76, '= c + 44 * s', 0],
            [75, '= c + 18 * s', 0],
          ],
        },
      },
      role: 'shell',
      name: 'Band',
    },
    {
      id: 'pad',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [24, 5], r: 2.4 } },
          { at: 0.15, profile: { rect: [30, 13], r: 6 } },
          { at: 0.85, profile: { rect: [30, 13], r: 6 } },
          { profile: { rect: [24, 5], r: 2.4 } },
        ],
        path: {
          spline: [
            [-66, '= c + 66 * s', 0],
            [-40, '= c + 87 * s', 0],
            [0, '= c + 95 * s', 0],
            [40, '= c + 87 * s', 0],
            [66, '= c + 66 * s', 0],
          ],
        },
      },
    },
  ]),
  spoken: {
    names: ['headphones', 'headphone', 'headset', 'pair of headphones', 'over ear headphones', 'earphones'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across'], cup: ['ear diameter'] },
    parts: {
      cup: { names: ['shell', 'ear cup', 'band'], material: 'main', sizes: { diameter: 'cup', size: 'cup' } },
      cushion: { names: ['ear pad', 'ear cushion'], material: 'cushion' },
      pad: { names: ['headband', 'padding'], material: 'pad' },
      yoke: { names: ['slide', 'metal'], material: 'metal' },
    },
  },
});
