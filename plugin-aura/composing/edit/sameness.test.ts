import { describe, expect, it } from 'vitest';
import type { Edit, Target } from '../../reading/edit.ts';
import type { Measured } from './answer.ts';
import { holdsAlready, notHeld } from './sameness.ts';

/** A change that comes to nothing is so already only where what was asked for is there. */

const part = (name: string, material: string, copies: number, max: [number, number, number]): Measured['parts'][number] => ({
  ...{ id: name, operation: 'table', name, role: name, class: 'furniture', material, copies, volume_mm3: 1, area_mm2: 1, triangles: 12 },
  ...{ watertight: true, bounds: { min: [0, 0, 0], max } },
});
const measured: Measured = {
  bounds: { min: [0, 0, 0], max: [1600, 750, 900] },
  parts: [part('Table top', 'Oak', 1, [1600, 36, 900]), part('Leg', 'Walnut', 4, [1564, 714, 864])],
  gems: [],
  metals: [],
};
const the = (noun: string): Target => ({ noun, adjectives: [], words: noun });
const size = (noun: string, value: number): Edit => ({
  ...{ kind: 'set', target: the(noun), words: '' },
  facts: [{ kind: 'measure', dimension: 'size', value, words: '' }],
});

describe('is so already', () => {
  it.each<[string, Edit, boolean]>([
    ['a size of the part that was named', size('top', 36), true],
    ['a size of another part', size('top', 714), false],
    ['as many as there are', { kind: 'count', target: the('leg'), to: 4, words: '' }, true],
    ['as many as there are not', { kind: 'count', target: the('leg'), to: 6, words: '' }, false],
    ['what is of another wood', { kind: 'match', target: the('leg'), like: the('top'), words: '' }, false],
    ['what should stand elsewhere', { kind: 'reseat', target: the('leg'), how: 'further', words: '' }, false],
    ['one more', { kind: 'copy', target: the('leg'), changes: [], words: '' }, false],
  ])('%s', (_, edit, is) => expect(holdsAlready([edit], measured)).toBe(is));

  it('a change without effect says what cannot be had', () => {
    expect(notHeld([{ kind: 'match', target: the('leg'), like: the('top'), words: '' }])).toBe('the leg cannot be made like the top');
  });
});
