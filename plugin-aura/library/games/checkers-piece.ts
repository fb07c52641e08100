import { drawn } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

/** A draughtsman of 30 mm; two on top of each other are a king. */
export const checkersPiece = thing({
  op: 'create_checkers_piece',
  family: 'games',
  label: 'Checkers piece',
  help: 'Turned checkers piece (draughtsman) with rings; several are piled up',
  params: { diameter: mm(30, 'Diameter', 'Over all'), pieces: whole(1, 'Pieces', 'Piled up', { min: 1, max: 12, soft: [1, 4] }) },
  let: { s: '= diameter / 30' },
  materials: { piece: 'black lacquer' },
  operations: drawn('s', [
    {
      id: 'one',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [14, 0],
            [15, 1],
            [14.5, 2],
            [15, 3],
            [14.5, 4],
            [15, 5],
            [14.5, 6],
            [15, 7],
            [14, 8],
            [12, 8],
            [11.4, 7.2],
            [10, 7.2],
            [9.4, 7.8],
            [7, 7.8],
            [6.4, 7],
            [0, 7],
          ],
        },
      },
      role: 'piece',
    },
    { id: 'pile', op: 'linear_array', params: { count: '= pieces', step: [0, 7.9, 0] }, inputs: ['one'], role: 'piece', name: 'Pieces' },
  ]),
  spoken: {
    names: ['checkers piece', 'checker piece', 'draughts piece', 'checker', 'draughtsman'],
    variants: [{ names: ['checkers king'], params: { pieces: 2 } }],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
  },
});
