import { drawn } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

/** A diamond kite, 900 mm high, with a tail of bows. */
export const kite = thing({
  op: 'create_kite',
  family: 'toys',
  label: 'Kite',
  help: 'Diamond kite in two colours on crossed sticks, with a tail of bows',
  params: { height: mm(900, 'Height', 'Of the diamond'), bows: whole(5, 'Bows', 'On the tail', { min: 1, max: 12 }) },
  let: { s: '= height / 900' },
  materials: { sail: 'red silk', accent: 'yellow silk', stick: 'bamboo', tail: 'blue silk' },
  operations: drawn('s', [
    {
      id: 'half',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0],
            [360, 600],
            [0, 900],
          ],
        },
        height: 4,
        axis: 'z',
      },
      at: { my: 'left bottom', offset: [0, 700, 0] },
      role: 'accent',
      name: 'Right half',
    },
    {
      id: 'other',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0],
            [-360, 600],
            [0, 900],
          ],
        },
        height: 4,
        axis: 'z',
      },
      at: { my: 'right bottom', offset: [0, 700, 0] },
      role: 'sail',
      name: 'Left half',
    },
    {
      id: 'spine',
      op: 'pipe',
      params: {
        diameter: 11,
        path: {
          line: [
            [0, 694, 5],
            [0, 1606, 5],
          ],
        },
      },
      role: 'stick',
      name: 'Spine',
    },
    {
      id: 'spar',
      op: 'pipe',
      params: {
        diameter: 11,
        path: {
          line: [
            [-364, 1300, 5],
            [364, 1300, 5],
          ],
        },
      },
      role: 'stick',
      name: 'Spar',
    },
    {
      id: 'line',
      op: 'pipe',
      params: {
        diameter: 5,
        path: {
          spline: [
            [0, 700, 3],
            [50, 540, 3],
            [-50, 360, 3],
            [50, 180, 3],
            [-10, 10, 3],
          ],
        },
      },
      role: 'tail',
      name: 'Tail',
    },
    {
      id: 'wing',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, -8],
            [60, -34, { r: 6 }],
            [60, 34, { r: 6 }],
            [0, 8],
            [-60, 34, { r: 6 }],
            [-60, -34, { r: 6 }],
          ],
        },
        height: 6,
        axis: 'z',
      },
      at: { my: 'center', offset: [0, 0, 0] },
      role: 'tail',
    },
    {
      id: 'bow_row',
      op: 'path_array',
      params: {
        path: {
          spline: [
            [50, 540, 3],
            [-50, 360, 3],
            [50, 180, 3],
            [-10, 20, 3],
          ],
        },
        count: '= bows',
        turn: false,
      },
      inputs: ['wing'],
      role: 'tail',
      name: 'Bows',
    },
  ]),
  spoken: {
    names: ['kite', 'diamond kite', 'flying kite'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: { bow: { count: 'bows', material: 'tail' }, tail: { material: 'tail' }, stick: { names: ['spar', 'frame'], material: 'stick' } },
  },
});
