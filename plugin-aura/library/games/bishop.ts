import { thing } from '../thing.ts';
import { CHESS_MATERIALS, chessLet, chessNames, chessParams, FELT, turned } from './chess.ts';

/** The bishop of a Staunton set, 70 mm high on a base of 35. */
export const bishop = thing({
  op: 'create_chess_bishop',
  family: 'games',
  label: 'Chess bishop',
  help: 'The bishop of a chess set, turned, on felt',
  params: chessParams(70, 35),
  let: chessLet(0.5),
  materials: CHESS_MATERIALS,
  operations: [
    {
      id: 'body',
      op: 'revolve',
      params: turned([
        {
          spline: [
            [0.58, 0.18],
            [0.38, 0.3],
            [0.28, 0.48],
            [0.3, 0.56],
          ],
        },
        [0.52, 0.575],
        {
          spline: [
            [0.58, 0.592],
            [0.52, 0.61],
          ],
        },
        [0.4, 0.615],
        {
          spline: [
            [0.44, 0.63],
            [0.4, 0.645],
          ],
        },
        [0.28, 0.655],
        {
          spline: [
            [0.44, 0.71],
            [0.49, 0.77],
            [0.4, 0.85],
            [0.16, 0.925],
          ],
        },
        {
          spline: [
            [0.2, 0.955],
            [0.14, 0.99],
            [0, 1],
          ],
        },
      ]),
    },
    {
      id: 'slit',
      op: 'box',
      params: { size: ['= b * 0.7', '= h * 0.02', '= b * 2'] },
      at: { my: 'center', offset: ['= b * 0.36', '= h * 0.845', 0], rotate: [0, 0, 52] },
    },
    { id: 'piece', op: 'difference', name: 'Bishop', inputs: ['body', 'slit'] },
    FELT,
  ],
  spoken: {
    ...chessNames('bishop'),
    sizes: { one: 'height', two: ['base', 'height'] },
    words: { height: ['tall', 'high'], base: ['wide', 'diameter'] },
    parts: { base: { names: ['foot'], sizes: { diameter: 'base', size: 'base', width: 'base' } }, felt: { material: 'felt' } },
  },
});
