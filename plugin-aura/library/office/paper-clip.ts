import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A Gem paper clip lying: 33 mm long, of 1 mm wire. */
export const paperClip = thing({
  op: 'create_paper_clip',
  family: 'office',
  label: 'Paper clip',
  help: 'Paper clip bent of one wire in three loops',
  params: { length: mm(33, 'Length', 'Over all'), wire: mm(1, 'Wire', 'Diameter of the wire', { max: 8 }) },
  let: { s: '= length / 33', d: '= min(wire, 1.3 * s)' },
  materials: { wire: 'chrome' },
  operations: drawn('s', [
    {
      id: 'clip',
      op: 'pipe',
      params: {
        diameter: '= d',
        path: {
          line: [
            [-8, 0, -3.8],
            [16, 0, -3.8],
            [16, 0, 3.8],
            [-16, 0, 3.8],
            [-16, 0, -2.3],
            [12, 0, -2.3],
            [12, 0, 2.3],
            [-6, 0, 2.3],
          ],
          bend: 2.2,
        },
      },
      role: 'wire',
      name: 'Clip',
    },
  ]),
  spoken: {
    names: ['paper clip', 'paperclip', 'gem clip'],
    sizes: { one: 'length' },
    words: { length: ['long'], wire: ['thick', 'wire diameter'] },
    parts: { wire: { sizes: { diameter: 'wire', thickness: 'wire', size: 'wire' } } },
  },
});
