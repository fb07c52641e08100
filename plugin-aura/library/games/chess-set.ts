import { mm, thing } from '../thing.ts';

const OFFICERS = ['rook', 'knight', 'bishop', 'queen', 'king', 'bishop', 'knight', 'rook'] as const;
const HEIGHTS = { rook: 55, knight: 60, bishop: 70, queen: 85, king: 95 } as const;

/** One side: the officers on the first rank, and eight pawns before them. */
const side = (colour: 'white' | 'black') => {
  const sign = colour === 'white' ? 1 : -1;
  const kinds = [...new Set(OFFICERS)];
  return [
    ...kinds.flatMap((kind) => {
      const files = OFFICERS.flatMap((officer, file) => (officer === kind ? [file] : []));
      return [
        {
          id: `${colour}_${kind}_piece`,
          op: `create_chess_${kind}`,
          params: { height: `= king * ${HEIGHTS[kind] / 95}`, materials: { felt: 'felt' } },
          material: colour,
        },
        {
          id: `${colour}_${kind}`,
          op: 'place',
          params: { at: files.map((file): [string, string, string] => [`= square * ${file - 3.5}`, '= 18', `= square * ${3.5 * sign}`]) },
          inputs: [`${colour}_${kind}_piece`],
        },
      ];
    }),
    {
      id: `${colour}_pawn_piece`,
      op: 'create_chess_pawn',
      params: { height: `= king * ${50 / 95}`, materials: { felt: 'felt' } },
      material: colour,
    },
    { id: `${colour}_pawns_row`, op: 'linear_array', params: { count: 8, step: ['= square', 0, 0] }, inputs: [`${colour}_pawn_piece`] },
    {
      id: `${colour}_pawns`,
      op: 'place',
      params: { at: [['= square * -3.5', '= 18', `= square * ${2.5 * sign}`]] },
      inputs: [`${colour}_pawns_row`],
    },
  ];
};

/** A board with all thirty-two pieces as they stand at the start. The base of a king takes three quarters of a square. */
export const chessSet = thing({
  op: 'create_chess_set',
  family: 'games',
  label: 'Chess set',
  help: 'Chess board with all pieces in their places',
  params: { king: mm(80, 'King', 'Height of the king', { min: 8, max: 800 }) },
  let: { square: '= king * 0.56' },
  materials: { board: 'walnut', white: 'maple', black: 'ebony', felt: 'dark green felt', light: 'maple', dark: 'walnut' },
  operations: [
    {
      id: 'board',
      op: 'create_chess_board',
      params: { square: '= square', thickness: 18, materials: { light: 'light', dark: 'dark' } },
      material: 'board',
    },
    ...side('white'),
    ...side('black'),
  ],
  spoken: {
    names: ['chess set', 'chess game', 'game of chess', 'chess'],
    sizes: { one: 'king' },
    words: { king: ['tall', 'high', 'king height'] },
    parts: {
      board: { material: 'main' },
      'white piece': { names: ['white', 'light piece'], material: 'white' },
      'black piece': { names: ['black', 'dark piece'], material: 'black' },
    },
  },
});
