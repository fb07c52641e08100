import { drawn } from '../drawn.ts';
import { rail, ring, rod, turned, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** An ice cream scoop lying, 205 mm long, its bowl to the right: half a ball of steel, a shank and a handle with a knob. */
export const iceCreamScoop = thing({
  op: 'create_ice_cream_scoop',
  family: 'kitchen',
  label: 'Ice cream scoop',
  help: 'Scoop: bowl on a shank, with a handle',
  params: { length: mm(205, 'Length', 'Over all') },
  let: { s: '= length / 206' },
  materials: { metal: 'polished stainless steel', handle: 'black plastic' },
  operations: drawn('s', [
    turned(
      'bowl',
      [
        [0, 0],
        {
          spline: [
            [12, 2.4],
            [23, 11],
            [27, 27],
          ],
        },
        [25.2, 27],
        {
          spline: [
            [21.4, 12.4],
            [11, 4.2],
            [0, 2],
          ],
        },
      ],
      [76, 0, 0],
    ),
    ring('lip', 52.4, 2.4, [76, 27, 0]),
    rail(
      'shank',
      9,
      [
        [52, 15, 0],
        [34, 18, 0],
        [-10, 18, 0],
      ],
      { bend: 8 },
    ),
    union('scoop', ['bowl', 'lip', 'shank'], { role: 'metal', name: 'Bowl' }),
    turned(
      'handle',
      [
        [0, 0],
        [11, 0],
        [13.4, 4],
        [13.4, 12],
        [9.6, 22],
        [10.6, 60],
        [12.4, 90],
        [10, 104],
        [6.4, 108],
        [0, 108],
      ],
      [-103, 18, 0],
      { rotate: [0, 0, -90], pivot: [0, 0, 0], role: 'handle', name: 'Handle' },
    ),
    rod('collar', 15, 6, [7, 18, 0], { axis: 'x', round: 1.6, role: 'metal', name: 'Collar' }),
  ]),
  spoken: {
    names: ['ice cream scoop', 'ice-cream scoop'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: { bowl: { names: ['head', 'shank'], material: 'main' }, handle: { names: ['grip'], material: 'handle' } },
  },
});
