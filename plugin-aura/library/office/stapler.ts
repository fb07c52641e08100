import { curve, drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A desk stapler, 150 mm long. */
export const stapler = thing({
  op: 'create_stapler',
  family: 'office',
  label: 'Stapler',
  help: 'Desk stapler, half open: base with anvil, magazine and curved arm',
  params: { length: mm(150, 'Length', 'Over all') },
  let: { s: '= length / 150' },
  materials: { arm: 'red lacquer', base: 'black plastic', metal: 'chrome' },
  operations: drawn('s', [
    {
      id: 'base',
      op: 'extrude',
      params: {
        profile: {
          points: curve([
            [-75, -20],
            [60, -20],
            {
              spline: [
                [74, -14],
                [75, 0],
                [74, 14],
                [60, 20],
              ],
            },
            [-75, 20],
          ]),
        },
        height: 10,
        round: 3,
      },
    },
    {
      id: 'anvil',
      op: 'box',
      params: { size: [22, 2, 24], round: 0.8 },
      at: { my: 'bottom', offset: [60, 9.4, 0] },
      role: 'metal',
      name: 'Anvil',
    },
    {
      id: 'cheek',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-75, 6],
            [-40, 6],
            [-46, 40, { r: 8 }],
            [-70, 40, { r: 8 }],
          ],
        },
        height: 28,
        axis: 'z',
        round: 1.4,
      },
      at: { my: 'bottom', offset: [-57, 6, 0] },
      role: 'base',
      name: 'Cheeks',
    },
    { id: 'magazine', op: 'box', params: { size: [136, 12, 16], round: 2 }, at: { my: 'center', offset: [4, 30, 0] }, role: 'metal' },
    {
      id: 'cover',
      op: 'extrude',
      params: {
        profile: {
          points: curve([
            [-72, 0],
            [72, 0],
            {
              spline: [
                [78, 6],
                [74, 18],
              ],
            },
            {
              spline: [
                [40, 25],
                [-10, 26],
                [-50, 22],
                [-68, 14],
                [-72, 0],
              ],
            },
          ]),
        },
        height: 26,
        axis: 'z',
        round: 5,
      },
      at: { my: 'bottom', offset: [2, 34, 0] },
      role: 'arm',
    },
    { id: 'lever', op: 'group', inputs: ['magazine', 'cover'], at: { rotate: [0, 0, 9], pivot: [-60, 30, 0] } },
    {
      id: 'pin',
      op: 'cylinder',
      params: { diameter: 8, height: 30, axis: 'z', round: 1 },
      at: { my: 'center', offset: [-58, 30, 0] },
      role: 'metal',
      name: 'Hinge pin',
    },
  ]),
  spoken: {
    names: ['stapler'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      arm: { names: ['body', 'cover', 'top'], material: 'main' },
      base: { material: 'base' },
      magazine: { names: ['metal'], material: 'metal' },
    },
  },
});
