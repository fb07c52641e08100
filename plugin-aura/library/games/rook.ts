import { thing } from '../thing.ts';
import { CHESS_MATERIALS, chessLet, chessNames, chessParams, FELT, turned } from './chess.ts';

/** The rook of a Staunton set, 55 mm high on a base of 33. */
export const rook = thing({
  op: 'create_chess_rook',
  family: 'games',
  label: 'Chess rook',
  help: 'The rook of a chess set, turned, on felt',
  params: chessParams(55, 33),
  let: chessLet(0.6),
  materials: CHESS_MATERIALS,
  operations: [
    {
      id: 'body',
      op: 'revolve',
      params: turned([
        {
          spline: [
            [0.66, 0.2],
            [0.54, 0.36],
            [0.5, 0.58],
            [0.52, 0.66],
          ],
        },
        [0.66, 0.69],
        {
          spline: [
            [0.71, 0.71],
            [0.66, 0.735],
          ],
        },
        [0.56, 0.745],
        [0.56, 0.77],
        {
          spline: [
            [0.62, 0.79],
            [0.7, 0.81],
          ],
        },
        [0.72, 0.985],
        [0.69, 1],
        [0.5, 1],
        [0.48, 0.985],
        [0.46, 0.875],
        [0, 0.86],
      ]),
    },
    {
      id: 'notch',
      op: 'box',
      params: { size: ['= b * 0.6', '= h * 0.1', '= b * 0.22'] },
      at: { my: 'center', offset: ['= b * 0.66', '= h * 0.97', 0] },
    },
    { id: 'notches', op: 'polar_array', params: { count: 6 }, inputs: ['notch'] },
    { id: 'piece', op: 'difference', name: 'Rook', inputs: ['body', 'notches'] },
    FELT,
  ],
  spoken: {
    ...chessNames('rook', 'chess castle', 'chess tower'),
    sizes: { one: 'height', two: ['base', 'height'] },
    words: { height: ['tall', 'high'], base: ['wide', 'diameter'] },
    parts: { base: { names: ['foot'], sizes: { diameter: 'base', size: 'base', width: 'base' } }, felt: { material: 'felt' } },
  },
});
