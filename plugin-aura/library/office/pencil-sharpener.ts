import { drawn } from '../drawn.ts';
import { box, cut, rod } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A pencil sharpener of 25 mm lying on its base, the hole to the right: a waisted wedge of metal with a screwed blade. */
export const pencilSharpener = thing({
  op: 'create_pencil_sharpener',
  family: 'office',
  label: 'Pencil sharpener',
  help: 'Small metal sharpener with a blade held by a screw',
  params: { length: mm(25, 'Length', 'Over all') },
  let: { s: '= length / 25' },
  materials: { body: 'brushed aluminium', blade: 'steel', screw: 'brass' },
  operations: drawn('s', [
    {
      id: 'block',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-12.5, 7.5],
            {
              spline: [
                [-6, 5.9],
                [0, 5.4],
                [6, 5.9],
                [12.5, 7.5],
              ],
            },
            [12.5, -7.5],
            {
              spline: [
                [6, -5.9],
                [0, -5.4],
                [-6, -5.9],
                [-12.5, -7.5],
              ],
            },
          ],
        },
        height: 11.5,
        round: 0.5,
      },
    },
    box('slope', [40, 10, 20], [0, 9.2, 0], { rotate: [0, 0, 11], pivot: [12.5, 9.2, 0] }),
    rod('bore', 8, 26, [2.5, 4.8, 0], { axis: 'x', top_diameter: 1.6, rotate: [0, 0, 180], pivot: [2.5, 4.8, 0] }),
    cut('body', ['block', 'slope', 'bore'], { role: 'body', name: 'Body' }),
    box('blade', [22, 0.8, 8.4], [0.5, 9.1, 1.4], { round: 0.2, rotate: [0, 0, 11], pivot: [12.5, 9.2, 0], role: 'blade', name: 'Blade' }),
    rod('screw', 4.4, 1.6, [-1, 9.5, 1.2], { round: 0.5, rotate: [0, 0, 11], pivot: [12.5, 9.2, 0], role: 'screw', name: 'Screw' }),
  ]),
  spoken: {
    names: ['pencil sharpener', 'sharpener'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: { body: { names: ['block'], material: 'main' }, blade: { names: ['knife'], material: 'blade' }, screw: { material: 'screw' } },
  },
});
