import { COLOUR_WORDS, colourOf, SHADE_WORDS } from '../../materials/colours.ts';
import { type Row, row } from './row.ts';

/** Every colour word that the materials know, alone and shaded ("pale coral"), with the paint it stands for. */
export const colourRows: readonly Row[] = ['', ...SHADE_WORDS].flatMap((shade) =>
  COLOUR_WORDS.flatMap((word) => {
    const phrase = shade ? `${shade} ${word}` : word;
    const hex = colourOf(phrase);
    const rows: Row[] = hex ? [row(`${phrase} | ${phrase} colored`, { kind: 'colour', colour: phrase, hex })] : [];
    return rows;
  }),
);
