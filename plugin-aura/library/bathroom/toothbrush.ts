import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing } from '../thing.ts';

/** A toothbrush, 190 mm long, lying with its bristles up and its head to the left. */
export const toothbrush = thing({
  op: 'create_toothbrush',
  family: 'bathroom',
  label: 'Toothbrush',
  help: 'Toothbrush with tufts of bristles',
  params: { length: mm(190, 'Length', 'Over all') },
  let: { s: '= length / 190' },
  materials: { handle: '#2a7fc0 glossy plastic', bristle: 'white plastic', grip: 'white rubber' },
  operations: drawn('s', [
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(9, 4) },
          { at: 0.06, profile: oval(12, 5) },
          { at: 0.14, profile: oval(11, 5) },
          { at: 0.24, profile: oval(5, 5) },
          { at: 0.5, profile: oval(9, 8) },
          { at: 0.75, profile: oval(13, 9) },
          { at: 0.95, profile: oval(11, 7) },
          { at: 1, profile: oval(6, 4) },
        ],
        path: {
          spline: [
            [-95, 5, 0],
            [-60, 5, 0],
            [-20, 7, 0],
            [30, 5, 0],
            [95, 4, 0],
          ],
        },
      },
    },
    {
      id: 'grip',
      op: 'loft',
      params: {
        sections: [{ profile: oval(4, 2) }, { profile: oval(8, 3) }, { profile: oval(9, 3) }, { profile: oval(4, 2) }],
        path: {
          spline: [
            [0, 9.6, 0],
            [24, 9.3, 0],
            [52, 8.9, 0],
            [78, 7.6, 0],
          ],
        },
      },
    },
    { id: 'tuft', op: 'cylinder', params: { diameter: 2.1, height: 11, round: 0.4, edges: 'top' }, at: { offset: [-93, 5.6, -3.3] } },
    { id: 'bristles', op: 'grid_array', params: { columns: 10, rows: 4, step: [2.6, 0, 2.2] }, inputs: ['tuft'], role: 'bristle' },
  ]),
  spoken: {
    names: ['toothbrush', 'tooth brush'],
    variants: [{ names: ['bamboo toothbrush', 'wooden toothbrush'], params: {}, materials: { main: 'bamboo', grip: 'bamboo' } }],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: { bristle: { names: ['brush', 'hair'], material: 'bristle' }, handle: { material: 'main' } },
  },
});
