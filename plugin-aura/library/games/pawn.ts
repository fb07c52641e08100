import { thing } from '../thing.ts';
import { CHESS_MATERIALS, chessLet, chessNames, chessParams, FELT, turned } from './chess.ts';

/** The pawn of a Staunton set, 50 mm high on a base of 30. */
export const pawn = thing({
  op: 'create_chess_pawn',
  family: 'games',
  label: 'Chess pawn',
  help: 'The pawn of a chess set, turned, on felt',
  params: chessParams(50, 30),
  let: chessLet(0.6),
  materials: CHESS_MATERIALS,
  operations: [
    {
      id: 'piece',
      op: 'revolve',
      name: 'Pawn',
      params: turned([
        {
          spline: [
            [0.56, 0.19],
            [0.38, 0.34],
            [0.31, 0.52],
            [0.34, 0.58],
          ],
        },
        [0.58, 0.6],
        {
          spline: [
            [0.63, 0.625],
            [0.58, 0.65],
          ],
        },
        [0.4, 0.66],
        {
          spline: [
            [0.55, 0.72],
            [0.62, 0.81],
            [0.55, 0.91],
            [0.33, 0.98],
            [0, 1],
          ],
        },
      ]),
    },
    FELT,
  ],
  spoken: {
    ...chessNames('pawn', 'pawn'),
    sizes: { one: 'height', two: ['base', 'height'] },
    words: { height: ['tall', 'high'], base: ['wide', 'diameter'] },
    parts: { base: { names: ['foot'], sizes: { diameter: 'base', size: 'base', width: 'base' } }, felt: { material: 'felt' } },
  },
});
