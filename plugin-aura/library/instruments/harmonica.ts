import { drawn } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

/** A mouth organ with ten holes, 102 mm long. */
export const harmonica = thing({
  op: 'create_harmonica',
  family: 'instruments',
  label: 'Harmonica',
  help: 'Mouth organ: a comb with square holes between two curved metal covers',
  params: { length: mm(102, 'Length', 'Over all'), holes: whole(10, 'Holes', 'Along the front', { min: 4, max: 24 }) },
  let: { s: '= length / 102', pitch: '= 76 * s / holes' },
  materials: { cover: 'chrome', comb: 'red plastic' },
  called: { one: 'Cover' },
  operations: drawn('s', [
    { id: 'comb_block', op: 'box', params: { size: [100, 9, 27], round: 1.6 }, at: { my: 'center', offset: [0, 10, 0] } },
    {
      id: 'hole',
      op: 'box',
      params: { size: ['= pitch * 0.66', 5.4, 16] },
      at: { my: 'center', offset: ['= -38 * s + pitch / 2', 10, 12] },
    },
    { id: 'hole_row', op: 'linear_array', params: { count: '= holes', step: ['= pitch', 0, 0] }, inputs: ['hole'] },
    { id: 'comb', op: 'difference', inputs: ['comb_block', 'hole_row'] },
    {
      id: 'lid',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-13, 0],
            [10, 0],
            [9, 2],
            {
              spline: [
                [4, 5.4],
                [-4, 6.4],
                [-11, 5.6],
              ],
            },
            [-13, 5],
          ],
        },
        height: 86,
        axis: 'x',
        round: 0.8,
      },
      at: { my: 'bottom', offset: [0, 14.2, -1], rotate: [0, 180, 0] },
      role: 'cover',
    },
    { id: 'flap', op: 'box', params: { size: [102, 1.2, 18], round: 0.5 }, at: { my: 'bottom', offset: [0, 14, -1] }, role: 'cover' },
    { id: 'one', op: 'union', inputs: ['lid', 'flap'], role: 'cover' },
    { id: 'covers', op: 'mirror', params: { plane: 'y', center: [0, 10, 0] }, inputs: ['one'], role: 'cover', name: 'Covers' },
    {
      id: 'screw',
      op: 'cylinder',
      params: { diameter: 4, height: 12, round: 0.6 },
      at: { my: 'center', offset: [46, 10, -2] },
      role: 'cover',
    },
    { id: 'screws', op: 'mirror', params: { plane: 'x' }, inputs: ['screw'], role: 'cover', name: 'Screws' },
  ]),
  spoken: {
    names: ['harmonica', 'mouth organ', 'blues harp'],
    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: { hole: { count: 'holes' }, cover: { material: 'main' }, comb: { material: 'comb' } },
  },
});
