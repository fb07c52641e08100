import { describe, expect, it } from 'vitest';
import { translation } from '../../kernel/matrix.ts';
import { sorted } from './melee-part.ts';

const places = [3, -1, 1, -3].map((x) => translation([x, 0, 0]));
const at = (others: string): Record<string, number[]> =>
  Object.fromEntries(
    sorted({ others, species: 'diamond' }, places).map(({ species, places: own }) => [species, own.map((place) => place[12]!)]),
  );

describe('stones that differ', () => {
  it('are counted along the row or from a side, the last from its end', () => {
    expect(at('ruby 2,-1')).toEqual({ diamond: [3, 1], ruby: [-1, -3] });
    expect(at('ruby 1 from left; emerald 1 from right')).toEqual({ emerald: [3], diamond: [-1, 1], ruby: [-3] });
  });

  it('are none where nothing of the kind is said', () => {
    expect(at('To the moon & back')).toEqual({ diamond: [3, -1, 1, -3] });
  });

  it('that are not there are refused', () => {
    expect(() => at('ruby 9')).toThrow('There are 4 stones');
    expect(() => at('ruby 1,9')).toThrow('There are 4 stones');
  });

  it('of every second one are so many as the row has', () => {
    expect(at('ruby 1,3,5,7')).toEqual({ ruby: [3, 1], diamond: [-1, -3] });
  });
});
