import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, no, thing } from '../thing.ts';

const foot = {
  points: [
    [0, -130],
    {
      spline: [
        [26, -120],
        [34, -90],
        [31, -30],
        [40, 30],
        [46, 76],
        [34, 118],
        [4, 132],
        [-28, 118],
        [-40, 74],
        [-32, 10],
        [-26, -40],
        [-32, -92],
        [-24, -122],
        [0, -130],
      ],
    },
  ],
  rotate: 180,
};

/** A flip-flop, its toe to the viewer: 262 mm long, a sole of 22 mm and a thong. */
export const sandal = thing({
  op: 'create_sandal',
  family: 'clothing',
  label: 'Flip-flop',
  help: 'Flip-flop or thong sandal, single or as a pair',
  params: {
    length: mm(262, 'Length', 'From heel to toe'),
    thickness: mm(22, 'Sole', 'Thickness of the sole'),
    pair: no('Pair', 'Left and right side by side'),
  },
  let: { s: '= length / 262', t: '= thickness' },
  materials: { sole: '#2a7fa8 rubber', strap: 'white rubber', bed: 'light blue rubber' },
  operations: drawn('s', [
    { id: 'sole', op: 'extrude', params: { profile: foot, height: '= t', round: '= min(t * 0.3, 5 * s)' } },
    {
      id: 'bed',
      op: 'extrude',
      params: { profile: { ...foot, offset: -5 }, height: 2, round: 0.8 },
      at: { offset: [0, '= t - 1 * s', 0] },
    },
    {
      id: 'strap',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(10, 8) },
          { profile: oval(14, 7) },
          { profile: oval(24, 6) },
          { profile: oval(28, 6) },
          { profile: oval(24, 7) },
        ],
        path: {
          spline: [
            [-9, '= t', 72],
            [-7, '= t + 20 * s', 66],
            [14, '= t + 30 * s', 40],
            [34, '= t + 22 * s', 0],
            [38, '= t - 6 * s', -34],
          ],
        },
      },
    },
    {
      id: 'strap_2',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(10, 8) },
          { profile: oval(14, 7) },
          { profile: oval(24, 6) },
          { profile: oval(28, 6) },
          { profile: oval(24, 7) },
        ],
        path: {
          spline: [
            [-9, '= t', 72],
            [-10, '= t + 20 * s', 66],
            [-24, '= t + 28 * s', 40],
            [-33, '= t + 20 * s', 6],
            [-33, '= t - 6 * s', -24],
          ],
        },
      },
      role: 'strap',
    },
    { id: 'thong', op: 'cylinder', params: { diameter: 9, height: 26 }, at: { offset: [-9, '= t - 4 * s', 70] }, role: 'strap' },
    { id: 'shoe', op: 'group', inputs: ['sole', 'bed', 'strap', 'strap_2', 'thong'], at: { offset: ['= if(pair, 56 * s, 0)', 0, 0] } },
    { id: 'other', op: 'mirror', inputs: ['shoe'], when: '= pair' },
  ]),
  spoken: {
    names: ['flip-flop', 'flip flop', 'sandal', 'thong sandal', 'beach shoe'],
    variants: [{ names: ['pair of flip-flops', 'pair of sandals'], params: { pair: true } }],
    sizes: { one: 'length', two: ['length', 'thickness'] },
    words: { length: ['long'], thickness: ['thick', 'high'] },
    parts: {
      sole: { material: 'main', sizes: { thickness: 'thickness', size: 'thickness' } },
      strap: { names: ['thong'], material: 'strap' },
      bed: { names: ['insole'], material: 'bed' },
    },
  },
});
