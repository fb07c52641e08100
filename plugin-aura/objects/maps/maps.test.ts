import { describe, expect, it } from 'vitest';
import { CATALOGUE, findMaterial } from '../../materials/catalogue.ts';
import { PATTERNS } from '../../materials/physical.ts';
import { MapLibrary } from './library.ts';
import { cells, fractal, noise } from './noise.ts';
import { PATTERN_TABLE } from './patterns.ts';

describe('noise', () => {
  it('repeats after its period and stays within 0 and 1', () => {
    for (let k = 0; k < 200; k++) {
      const [x, y] = [k * 0.37, k * 0.73];
      expect(noise(x, y, 5, 7)).toBeCloseTo(noise(x + 5, y - 7, 5, 7), 9);
      expect(fractal(x, y, 5, 7, 4)).toBeCloseTo(fractal(x - 10, y + 7, 5, 7, 4), 9);
      expect(cells(x, y, 5, 7).id).toBe(cells(x + 5, y + 7, 5, 7).id);
      expect(fractal(x, y, 5, 7, 4)).toBeGreaterThanOrEqual(0);
      expect(fractal(x, y, 5, 7, 4)).toBeLessThanOrEqual(1);
    }
  });
});

describe.each(PATTERNS)('pattern %s', (id) => {
  const { tile, at } = PATTERN_TABLE[id];

  it('joins itself without a seam and stays in range', () => {
    for (let k = 0; k < 60; k++) {
      const [x, y] = [(k * 0.618 * tile[0]) % tile[0], (k * 0.377 * tile[1]) % tile[1]];
      const here = at(x, y);
      const there = at(x + tile[0], y + tile[1]);
      expect(there.tone).toBeCloseTo(here.tone, 6);
      expect(there.height).toBeCloseTo(here.height, 6);
      expect(here.height).toBeGreaterThanOrEqual(0);
      expect(here.height).toBeLessThanOrEqual(1.0001);
    }
  });
});

describe('MapLibrary', () => {
  const library = new MapLibrary();

  it('gives plain materials no maps', () => {
    expect(library.of(findMaterial('18k gold').material)).toEqual({});
  });

  it('draws one image for materials that differ in scale alone, and says the tile in millimetres', () => {
    const oak = findMaterial('oak').material;
    const fine = library.of({ ...oak, patternScale: 3 });
    const coarse = library.of({ ...oak, patternScale: 6 });
    expect(fine.map!.source).toBe(coarse.map!.source);
    expect(fine.map!.repeat.x).toBeCloseTo(2 * coarse.map!.repeat.x, 12);
    expect(1 / coarse.map!.repeat.y).toBeCloseTo(6 * PATTERN_TABLE.grain.tile[1], 9);
  });

  it('names the same image the same in every session', () => {
    const oak = findMaterial('oak').material;
    expect(new MapLibrary().of(oak).map!.source.uuid).toBe(library.of(oak).map!.source.uuid);
  });

  it('gives back both colours, also where the second is the lighter one', () => {
    const { material } = CATALOGUE.find((entry) => entry.material.name === 'Black marble')!;
    const { map, factor } = library.of(material);
    const data = map!.image.data as Uint8Array;
    expect(factor!.getHexString().toUpperCase()).toBe('C8C6C2');
    const reds = data.filter((_, k) => k % 4 === 0).sort();
    expect(reds[0]).toBeLessThan(60);
    expect(reds.at(-1)).toBeGreaterThan(200);
  });
});
