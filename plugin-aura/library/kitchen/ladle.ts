import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing } from '../thing.ts';

/** A soup ladle, 300 mm long with a bowl of 90 mm (about 120 ml), standing in its bowl. */
export const ladle = thing({
  op: 'create_ladle',
  family: 'kitchen',
  label: 'Ladle',
  help: 'Soup ladle with a deep bowl and a hooked handle',
  params: { height: mm(300, 'Length', 'From bowl to hook'), bowl: mm(90, 'Bowl', 'Diameter of the bowl') },
  let: { s: '= bowl / 90', l: '= height / 300' },
  materials: { bowl: 'polished stainless steel', handle: 'polished stainless steel' },
  operations: drawn('s', [
    {
      id: 'bowl',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [14, 0],
            {
              spline: [
                [36, 14],
                [44, 38],
              ],
            },
            [45, 41],
            [43.4, 41],
            {
              spline: [
                [35, 16],
                [14, 1.8],
              ],
            },
            [0, 1.8],
          ],
        },
      },
    },
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(16, 3) },
          { profile: oval(9, 5) },
          { profile: oval(11, 4) },
          { profile: oval(20, 3) },
          { profile: oval(13, 3) },
        ],
        path: {
          spline: [
            [42, 26, 0],
            [46, '= 46 * s + 20 * l', 0],
            [56, '= 160 * l', 0],
            [62, '= 282 * l', 0],
            ['= 62 * s + 12 * l', '= 299 * l', 0],
            ['= 62 * s + 24 * l', '= 286 * l', 0],
          ],
        },
      },
    },
  ]),
  spoken: {
    names: ['ladle', 'soup ladle', 'serving ladle', 'dipper'],
    variants: [{ names: ['gravy ladle', 'sauce ladle'], params: { height: 180, bowl: 55 } }],
    sizes: { one: 'height', two: ['height', 'bowl'] },
    words: { height: ['long', 'length', 'tall'] },
    parts: { bowl: { material: 'main', sizes: { size: 'bowl', diameter: 'bowl' } }, handle: { names: ['stem'], material: 'handle' } },
  },
});
