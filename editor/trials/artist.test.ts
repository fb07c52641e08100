import { describe, expect, it } from 'vitest';
import { stateOf } from '../core/testEditor.ts';
import { Artist, demandSame } from './artist.ts';

/** `AURA_RUNS=200 npm run unit -- editor/trials` has 200 artists do 500 things each; `AURA_SEED` chooses others. */
const MANY = Number(process.env.AURA_RUNS ?? 0);
const [ARTISTS, STEPS] = MANY > 0 ? [MANY, 500] : [2, 120];
const FIRST = Number(process.env.AURA_SEED ?? 1);

describe('whatever is done by dice', () => {
  it.each(Array.from({ length: ARTISTS }, (_, at) => FIRST + at))(
    'artist %i: all of it can be taken back to the start and done again to the end',
    async (seed) => {
      const artist = new Artist(seed);
      const start = stateOf(artist.editor);
      try {
        await artist.steps(STEPS);
        const end = stateOf(artist.editor);
        const { id } = artist.editor.history.undos.at(-1) ?? { id: 0 };
        expect(artist.editor.history.goToState(0)).toBe(true);
        demandSame(start, stateOf(artist.editor), 'taken back');
        expect(artist.editor.history.goToState(id)).toBe(true);
        demandSame(end, stateOf(artist.editor), 'done again');
      } catch (error) {
        const { sentence, details } = artist.editor.notices.list.at(-1) ?? { sentence: '' };
        throw new Error(`seed ${seed} after ${artist.done.length} steps: ${artist.done.slice(-12).join(' · ')} (${sentence} ${details})`, {
          cause: error,
        });
      }
    },
    MANY > 0 ? 600_000 : undefined,
  );
});
