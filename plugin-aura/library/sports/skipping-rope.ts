import { drawn } from '../drawn.ts';
import { mirrored, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A skipping rope lying in an open loop, 700 mm wide, its two turned handles to the viewer. */
export const skippingRope = thing({
  op: 'create_skipping_rope',
  family: 'sports',
  label: 'Skipping rope',
  help: 'Skipping rope with two turned handles',
  params: { width: mm(700, 'Width', 'Over all') },
  let: { s: '= width / 700' },
  materials: { rope: '#d8b98a rope', handle: 'red lacquer', band: 'yellow paint' },
  operations: drawn('s', [
    {
      id: 'rope',
      op: 'sweep',
      params: {
        profile: { polygon: 10, diameter: 13 },
        path: {
          spline: [
            [-110, 14, 280],
            [-130, 6, 150],
            [-250, 5, 60],
            [-344, 5, -100],
            [-260, 5, -280],
            [0, 5, -340],
            [260, 5, -280],
            [344, 5, -100],
            [250, 5, 60],
            [130, 6, 150],
            [110, 14, 280],
          ],
        },
      },
      role: 'rope',
      name: 'Rope',
    },
    turned(
      'handle',
      [
        [0, 0],
        [13, 0],
        [15, 6],
        [14, 20],
        [11, 60],
        [13, 106],
        [11, 122],
        [0, 130],
      ],
      [110, 15, 390],
      { rotate: [-90, 0, 0], pivot: [0, 0, 0] },
    ),
    mirrored('grips', ['handle'], { plane: 'x', role: 'handle', name: 'Handle' }),
    turned(
      'stripe',
      [
        [0, 24],
        [14.6, 24],
        [13.6, 40],
        [0, 40],
      ],
      [110, 15, 390],
      { rotate: [-90, 0, 0], pivot: [0, 0, 0] },
    ),
    mirrored('stripes', ['stripe'], { plane: 'x', role: 'band', name: 'Stripe' }),
  ]),
  spoken: {
    names: ['skipping rope', 'jump rope', 'skip rope', 'jumping rope'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across'] },
    parts: {
      handle: { names: ['grip'], material: 'handle', always: 2 },
      rope: { names: ['cord'], material: 'main' },
      stripe: { names: ['band'], material: 'band' },
    },
  },
});
