import { thing } from '../thing.ts';
import { CHESS_MATERIALS, chessLet, chessNames, chessParams, FELT, turned } from './chess.ts';

/** The queen of a Staunton set, 85 mm high on a base of 38. */
export const queen = thing({
  op: 'create_chess_queen',
  family: 'games',
  label: 'Chess queen',
  help: 'The queen of a chess set, turned, on felt',
  params: chessParams(85, 38),
  let: chessLet(0.447),
  materials: CHESS_MATERIALS,
  operations: [
    {
      id: 'body',
      op: 'revolve',
      params: turned([
        {
          spline: [
            [0.58, 0.175],
            [0.38, 0.28],
            [0.27, 0.48],
            [0.28, 0.6],
          ],
        },
        [0.5, 0.615],
        {
          spline: [
            [0.56, 0.63],
            [0.5, 0.645],
          ],
        },
        [0.38, 0.65],
        {
          spline: [
            [0.43, 0.665],
            [0.38, 0.68],
          ],
        },
        [0.27, 0.69],
        {
          spline: [
            [0.34, 0.76],
            [0.44, 0.84],
            [0.56, 0.905],
          ],
        },
        [0.56, 0.915],
        [0.5, 0.915],
        {
          spline: [
            [0.4, 0.905],
            [0.3, 0.93],
            [0.12, 0.945],
          ],
        },
        {
          spline: [
            [0.19, 0.965],
            [0.14, 0.992],
            [0, 1],
          ],
        },
      ]),
    },
    { id: 'scallop', op: 'sphere', params: { diameter: '= b * 0.3' }, at: { my: 'center', offset: ['= b * 0.58', '= h * 0.925', 0] } },
    { id: 'scallops', op: 'polar_array', params: { count: 9 }, inputs: ['scallop'] },
    { id: 'piece', op: 'difference', name: 'Queen', inputs: ['body', 'scallops'] },
    FELT,
  ],
  spoken: {
    ...chessNames('queen'),
    sizes: { one: 'height', two: ['base', 'height'] },
    words: { height: ['tall', 'high'], base: ['wide', 'diameter'] },
    parts: { base: { names: ['foot'], sizes: { diameter: 'base', size: 'base', width: 'base' } }, felt: { material: 'felt' } },
  },
});
