import { symbol } from './symbol.ts';

/** Two eighth notes under one beam. */
export const musicNote = symbol({
  op: 'create_music_note',
  label: 'Music note',
  help: 'Two beamed notes',
  names: ['music note', 'musical note', 'eighth note', 'quaver'],
  material: 'black lacquer',
  profile: {
    points: [
      [-24, -30],
      [-17, -30],
      [-17, 26],
      [31, 36],
      [31, -20],
      [38, -20],
      [38, 50],
      [-24, 38],
    ],
    plus: [
      { ellipse: [30, 23], rotate: 18, at: [-31, -34] },
      { ellipse: [30, 23], rotate: 18, at: [25, -24] },
    ],
  },
});
