import { drawn } from '../drawn.ts';
import { rod } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A bottle opener lying flat, its head to the right: 150 mm long, a crown cap (26 mm) goes into its ring. */
export const bottleOpener = thing({
  op: 'create_bottle_opener',
  family: 'tools',
  label: 'Bottle opener',
  help: 'Flat bottle opener: ring with its tongue, steel tang and riveted wooden scales',
  params: { length: mm(150, 'Length', 'Over all') },
  let: { s: '= length / 150' },
  materials: { head: 'brushed steel', handle: 'walnut', rivet: 'brass' },
  operations: drawn('s', [
    {
      id: 'plate',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-75, -9, { r: 8 }],
            [10, -7, { r: 30 }],
            [30, -10, { r: 14 }],
            [40, -21, { r: 12 }],
            [66, -21, { r: 18 }],
            [75, 0, { r: 16 }],
            [66, 21, { r: 18 }],
            [40, 21, { r: 12 }],
            [30, 10, { r: 14 }],
            [10, 7, { r: 30 }],
            [-75, 9, { r: 8 }],
          ],
          minus: [
            {
              points: [
                [37, -12, { r: 5 }],
                [50, -14, { r: 8 }],
                [66, -9, { r: 8 }],
                [67, 0, { r: 6 }],
                [66, 9, { r: 8 }],
                [50, 14, { r: 8 }],
                [37, 12, { r: 5 }],
                [41, 5, { r: 2 }],
                [48, 0, { r: 3 }],
                [41, -5, { r: 2 }],
              ],
            },
          ],
        },
        height: 3,
        chamfer: 0.5,
      },
      at: { my: 'bottom', offset: [0, 4, 0] },
      role: 'head',
      name: 'Head',
    },
    ...([0, 6.8] as const).map((y, k) => ({
      id: k === 0 ? 'lower_scale' : 'upper_scale',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-74, -9, { r: 8 }],
            [-40, -11, { r: 40 }],
            [12, -7.4, { r: 3 }],
            [12, 7.4, { r: 3 }],
            [-40, 11, { r: 40 }],
            [-74, 9, { r: 8 }],
          ] as [number, number, { r: number }][],
        },
        height: 4.2,
        round: 1.9,
        edges: k === 0 ? 'bottom' : 'top',
      },
      at: { my: 'bottom' as const, offset: [-31, y, 0] as [number, number, number] },
      role: 'handle',
      name: 'Handle',
    })),
    ...[-58, -30, -2].map((x, k) => rod(`rivet_${k + 1}`, 4.4, 11.4, [x, -0.2, 0], { round: 0.5, role: 'rivet', name: 'Rivet' })),
  ]),
  spoken: {
    names: ['bottle opener', 'beer opener', 'cap opener'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      head: { names: ['ring', 'blade'], material: 'main' },
      handle: { names: ['grip', 'scale'], material: 'handle' },
      rivet: { material: 'rivet' },
    },
  },
});
