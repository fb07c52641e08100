import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing } from '../thing.ts';

/** A wok of carbon steel, 320 mm across, with a wooden handle and a helper ear. */
export const wok = thing({
  op: 'create_wok',
  family: 'kitchen',
  label: 'Wok',
  help: 'Round-bottomed wok with a long handle and an ear',
  params: { diameter: mm(320, 'Diameter', 'Of the rim'), handle: mm(170, 'Handle length', 'Of the wooden handle') },
  let: { s: '= diameter / 320', l: '= handle / 170', reach: '= 160 * s' },
  materials: { pan: 'blackened steel', handle: 'beech', mount: 'brushed steel' },
  operations: drawn('s', [
    {
      id: 'pan',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [50, 0],
            {
              spline: [
                [110, 34],
                [158, 92],
              ],
            },
            [160, 95],
            [157, 95],
            {
              spline: [
                [108, 37],
                [50, 3.5],
              ],
            },
            [0, 3.5],
          ],
        },
      },
    },
    {
      id: 'socket',
      op: 'pipe',
      params: {
        diameter: 18,
        path: {
          line: [
            [152, 86, 0],
            ['= reach + 30 * s', 96, 0],
          ],
        },
      },
      material: 'mount',
    },
    {
      id: 'grip',
      op: 'loft',
      params: {
        sections: [{ profile: oval(24, 24) }, { profile: oval(28, 28) }, { profile: oval(34, 32) }, { profile: oval(22, 20) }],
        path: {
          line: [
            ['= reach + 22 * s', 95, 0],
            ['= reach + 22 * s + 170 * l', '= 95 * s + 30 * l', 0],
          ],
        },
      },
      role: 'handle',
    },
    {
      id: 'ear',
      op: 'pipe',
      params: {
        diameter: 8,
        path: {
          line: [
            [-150, 84, -32],
            [-186, 98, -32],
            [-186, 98, 32],
            [-150, 84, 32],
          ],
          bend: 14,
        },
      },
      material: 'mount',
    },
  ]),
  spoken: {
    names: ['wok', 'stir fry pan'],
    variants: [{ names: ['nonstick wok'], params: { diameter: 300 }, materials: { main: 'black aluminium', handle: 'black plastic' } }],
    sizes: { one: 'diameter', two: ['diameter', 'handle'] },
    words: { diameter: ['wide', 'across', 'width'] },
    parts: {
      handle: { names: ['grip'], material: 'handle', sizes: { length: 'handle', size: 'handle' } },
      ear: { names: ['loop'], material: 'mount' },
    },
  },
});
