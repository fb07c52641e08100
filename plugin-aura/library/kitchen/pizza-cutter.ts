import { mirrored, rod } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A pizza cutter, lying: a wheel of 70 mm on a fork, 210 mm long. */
export const pizzaCutter = thing({
  op: 'create_pizza_cutter',
  family: 'kitchen',
  label: 'Pizza cutter',
  help: 'Cutting wheel in a fork on a handle',
  params: { length: mm(210, 'Length', 'Over all'), diameter: auto(72, 'Wheel', 'Diameter of the blade') },
  let: { diameter: '= length * 0.34', s: '= length / 210', d: '= min(diameter, length * 0.6)' },
  materials: { handle: 'black plastic', blade: 'polished stainless steel', fork: 'stainless steel' },
  called: { prong: 'Fork prong' },
  operations: [
    rod('blade', '= d', '= 1.6 * s', [0, '= d / 2', 0], { axis: 'z', chamfer: '= 0.6 * s' }),
    rod('hub', '= 15 * s', '= 9 * s', [0, '= d / 2', 0], { axis: 'z', round: '= 2 * s', role: 'fork', name: 'Hub' }),
    {
      id: 'prong',
      op: 'sweep',
      params: {
        profile: { rect: ['= 9 * s', '= 2.4 * s'], r: '= 0.9 * s' },
        path: {
          line: [
            [0, '= d / 2', '= 3.4 * s'],
            ['= d * 0.56', '= d / 2 + 4 * s', '= 3.4 * s'],
            ['= d * 0.56 + 14 * s', '= d / 2 + 6 * s', '= 1.4 * s'],
          ],
          bend: '= 4 * s',
        },
      },
      role: 'fork',
    },
    mirrored('fork', ['prong'], { plane: 'z', name: 'Fork' }),
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: [
          { profile: { circle: '= 13 * s' } },
          { at: 0.1, profile: { circle: '= 19 * s' } },
          { at: 0.45, profile: { ellipse: ['= 25 * s', '= 21 * s'] } },
          { at: 0.9, profile: { ellipse: ['= 23 * s', '= 20 * s'] } },
          { profile: { circle: '= 13 * s' } },
        ],
        path: {
          line: [
            ['= d * 0.56 + 6 * s', '= d / 2 + 5 * s', 0],
            ['= length - d / 2', '= d / 2 + 12 * s', 0],
          ],
        },
      },
      name: 'Handle',
    },
  ],
  spoken: {
    names: ['pizza cutter', 'pizza wheel', 'pizza slicer', 'pastry wheel'],
    sizes: { one: 'length', two: ['length', 'diameter'] },
    words: { length: ['long'], diameter: ['wheel'] },
    parts: {
      handle: { names: ['grip'], material: 'main' },
      blade: { names: ['wheel', 'disc'], material: 'blade', sizes: { diameter: 'diameter', size: 'diameter' } },
      fork: { material: 'fork' },
    },
  },
});
