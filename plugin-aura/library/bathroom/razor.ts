import { curve, drawn } from '../drawn.ts';
import { box, cut, row, turned, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A safety razor standing on its handle: 95 mm high, its head 42 mm wide for double-edged blades. */
export const razor = thing({
  op: 'create_razor',
  family: 'bathroom',
  label: 'Razor',
  help: 'Safety razor with a knurled handle, toothed guard, double-edged blade and domed cap',
  params: { height: mm(96, 'Height', 'Over all') },
  let: { s: '= height / 96.3' },
  materials: { head: 'chrome', handle: 'chrome', blade: 'brushed steel' },
  operations: drawn('s', [
    turned(
      'end',
      curve([
        [0, 0],
        [4.4, 0],
        {
          spline: [
            [6.6, 2],
            [6.8, 5],
            [5.6, 8],
          ],
        },
        [5, 9],
        [6, 11],
        [6, 13],
        [0, 13],
      ]),
    ),
    { id: 'barrel', op: 'cylinder', params: { diameter: 12, height: 56 }, at: { my: 'bottom', offset: [0, 13, 0] } },
    { id: 'knurled', op: 'knurl', params: { from: 2, height: 52, pitch: 2.6 }, inputs: ['barrel'] },
    turned(
      'neck',
      curve([
        [0, 69],
        [6, 69],
        [6, 71],
        {
          spline: [
            [3.6, 74],
            [3.2, 80],
            [4.6, 86],
          ],
        },
        [4.6, 88],
        [0, 88],
      ]),
    ),
    union('handle', ['end', 'knurled', 'neck'], { role: 'handle', name: 'Handle' }),
    box('guard_plate', [42, 2.6, 25], [0, 87, 0], { round: 1.1 }),
    box('gap', [1.3, 8, 3.4], [-18, 85, 12.2]),
    row('gaps', ['gap'], 16, [2.4, 0, 0], { centered: false }),
    { id: 'far_gaps', op: 'mirror', params: { plane: 'z' }, inputs: ['gaps'] },
    cut('guard', ['guard_plate', 'far_gaps'], { role: 'head', name: 'Guard' }),
    box('blade', [43, 0.5, 22.4], [0, 89.6, 0], { role: 'blade' }),
    {
      id: 'cap',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [42, 21.4], r: 2 } },
          { at: 0.35, profile: { rect: [41.6, 20], r: 2 } },
          { at: 0.7, profile: { rect: [40, 15.4], r: 2 } },
          { at: 1, profile: { rect: [37, 8], r: 2 } },
        ],
        height: 6.3,
        smooth: false,
      },
      at: { my: 'bottom', offset: [0, 90, 0] },
      role: 'head',
      name: 'Cap',
    },
  ]),
  spoken: {
    names: ['razor', 'safety razor', 'shaver', 'shaving razor'],
    sizes: { one: 'height' },
    words: { height: ['long', 'tall', 'high'] },
    parts: {
      handle: { names: ['grip'], material: 'handle' },
      head: { names: ['cap', 'guard'], material: 'main' },
      blade: { material: 'blade' },
    },
  },
});
