import { drawn } from '../drawn.ts';
import { rail, rod, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A paint roller standing on its handle, 340 mm high: woolly cover of 180 mm on a bent wire, a ribbed grip. */
export const paintRoller = thing({
  op: 'create_paint_roller',
  family: 'tools',
  label: 'Paint roller',
  help: 'Paint roller: woolly cover, bent wire frame and handle',
  params: { height: mm(340, 'Height', 'Over all') },
  let: { s: '= height / 340' },
  materials: { cover: '#f1ead9 wool', frame: 'steel', handle: 'red plastic', cap: 'black plastic' },
  operations: drawn('s', [
    turned(
      'grip',
      [
        [0, 0],
        [9, 0],
        {
          spline: [
            [15, 5],
            [16, 26],
            [12, 50],
            [13, 84],
            [16, 106],
          ],
        },
        [13, 118],
        [8, 124],
        [0, 124],
      ],
      [0, 0, 0],
      { role: 'handle', name: 'Handle' },
    ),
    rod('ferrule', 15, 16, [0, 120, 0], { round: 2, role: 'cap', name: 'Collar' }),
    rail(
      'wire',
      8,
      [
        [0, 124, 0],
        [0, 190, 0],
        [114, 226, 0],
        [114, 316, 0],
        [-80, 316, 0],
      ],
      { bend: 14, role: 'frame', name: 'Frame' },
    ),
    rod('cover', 48, 180, [0, 316, 0], { axis: 'x', round: 7, role: 'cover', name: 'Cover' }),
    rod('core', 34, 188, [0, 316, 0], { axis: 'x', round: 3, role: 'cap', name: 'End cap' }),
  ]),
  spoken: {
    names: ['paint roller', 'wall roller'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'] },
    parts: {
      cover: { names: ['sleeve', 'roll'], material: 'main' },
      frame: { names: ['wire', 'rod'], material: 'frame' },
      handle: { names: ['grip'], material: 'handle' },
    },
  },
});
