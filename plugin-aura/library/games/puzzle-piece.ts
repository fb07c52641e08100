import type { Vec2 } from '../../kernel/space.ts';
import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A knob of the cut about the middle of a side, [u, v], standing out toward [du, dv]: a round head on a narrow neck. */
const knob = ([u, v]: Vec2, [du, dv]: Vec2) => [
  { circle: 25, at: [u + 21 * du, v + 21 * dv] satisfies Vec2 },
  { rect: du === 0 ? [14, 18] : [18, 14], at: [u + 5 * du, v + 5 * dv] satisfies Vec2 },
];

/** One piece of a jigsaw puzzle, lying: 80 mm between its sides, with two knobs and two sockets. */
export const puzzlePiece = thing({
  op: 'create_puzzle_piece',
  family: 'games',
  label: 'Puzzle piece',
  help: 'Jigsaw piece with two knobs and two sockets',
  params: { width: mm(80, 'Width', 'Between its sides'), thickness: mm(12, 'Thickness', 'Of the piece') },
  let: { s: '= width / 80' },
  materials: { piece: '#2f7fc4 satin plastic' },
  operations: drawn('s', [
    {
      id: 'piece',
      op: 'extrude',
      params: {
        profile: {
          rect: [80, 80],
          r: 3,
          plus: [...knob([0, 40], [0, 1]), ...knob([40, 0], [1, 0])],
          minus: [...knob([0, -40], [0, 1]), ...knob([-40, 0], [1, 0])],
        },
        height: '= thickness',
        round: '= min(thickness * 0.15, 0.9 * s)',
      },
      at: { my: 'bottom' },
      name: 'Piece',
    },
  ]),
  spoken: {
    names: ['puzzle piece', 'jigsaw piece', 'jigsaw puzzle piece', 'piece of a puzzle'],
    sizes: { one: 'width', two: ['width', 'thickness'] },
    words: { width: ['wide', 'across', 'long'], thickness: ['thick'] },
    parts: { knob: { names: ['tab'], material: 'main' } },
  },
});
