import { thing } from '../thing.ts';
import { CHESS_MATERIALS, chessLet, chessNames, chessParams, FELT, turned } from './chess.ts';

/** The king of a Staunton set, 95 mm high on a base of 40. */
export const king = thing({
  op: 'create_chess_king',
  family: 'games',
  label: 'Chess king',
  help: 'The king of a chess set, turned, on felt',
  params: chessParams(95, 40),
  let: chessLet(0.42),
  materials: CHESS_MATERIALS,
  operations: [
    {
      id: 'body',
      op: 'revolve',
      params: turned([
        {
          spline: [
            [0.6, 0.17],
            [0.42, 0.26],
            [0.3, 0.45],
            [0.3, 0.57],
          ],
        },
        [0.52, 0.585],
        {
          spline: [
            [0.58, 0.6],
            [0.52, 0.615],
          ],
        },
        [0.4, 0.62],
        {
          spline: [
            [0.45, 0.635],
            [0.4, 0.65],
          ],
        },
        [0.3, 0.66],
        {
          spline: [
            [0.36, 0.73],
            [0.46, 0.79],
            [0.54, 0.835],
          ],
        },
        [0.54, 0.845],
        {
          spline: [
            [0.46, 0.868],
            [0.26, 0.885],
            [0.13, 0.895],
          ],
        },
        [0.1, 0.91],
        [0, 0.91],
      ]),
    },
    {
      id: 'cross',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= b * 0.06', '= h * 0.036'],
            ['= b * 0.21', '= h * 0.022'],
            ['= b * 0.21', '= h * 0.068'],
            ['= b * 0.06', '= h * 0.054'],
            ['= b * 0.1', '= h * 0.1'],
            ['= -b * 0.1', '= h * 0.1'],
            ['= -b * 0.06', '= h * 0.054'],
            ['= -b * 0.21', '= h * 0.068'],
            ['= -b * 0.21', '= h * 0.022'],
            ['= -b * 0.06', '= h * 0.036'],
            ['= -b * 0.1', 0],
            ['= b * 0.1', 0],
          ],
        },
        height: '= b * 0.16',
        axis: 'z',
        chamfer: '= min(b * 0.02, h * 0.004)',
      },
      at: { my: 'bottom', offset: [0, '= h * 0.9', 0] },
    },
    { id: 'piece', op: 'union', name: 'King', inputs: ['body', 'cross'] },
    FELT,
  ],
  spoken: {
    ...chessNames('king'),
    sizes: { one: 'height', two: ['base', 'height'] },
    words: { height: ['tall', 'high'], base: ['wide', 'diameter'] },
    parts: { base: { names: ['foot'], sizes: { diameter: 'base', size: 'base', width: 'base' } }, felt: { material: 'felt' } },
  },
});
