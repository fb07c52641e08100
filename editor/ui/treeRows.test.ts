import { describe, expect, it } from 'vitest';
import { dropPlace, type TreeSource, treeRows } from './treeRows.ts';

interface Item {
  name: string;
  children?: Item[];
}

const ring: Item = {
  name: 'Halo ring',
  children: [{ name: 'shank' }, { name: 'head', children: [{ name: 'prong' }, { name: 'diamond' }] }],
};
const source: TreeSource<Item> = {
  roots: () => [ring, { name: 'Floor' }],
  children: (item) => item.children ?? [],
  id: (item) => item.name,
  label: (item) => item.name,
};
const names = (expanded: string[], search = '') => treeRows(source, new Set(expanded), search).map((row) => `${row.depth} ${row.id}`);

describe('treeRows', () => {
  it('shows the roots of a folded tree', () => {
    expect(names([])).toEqual(['0 Halo ring', '0 Floor']);
  });

  it('shows children of open nodes only', () => {
    expect(names(['Halo ring', 'prong'])).toEqual(['0 Halo ring', '1 shank', '1 head', '0 Floor']);
  });

  it('finds folded nodes by name, with all above them', () => {
    expect(names([], 'DIA')).toEqual(['0 Halo ring', '1 head', '2 diamond']);
  });

  it('is empty if nothing matches', () => {
    expect(names([], 'emerald')).toEqual([]);
  });
});

describe('dropPlace', () => {
  it.each([
    [0.1, 'before'],
    [0.5, 'inside'],
    [0.9, 'after'],
  ])('puts a drop at %d of the row %s', (share, place) => {
    expect(dropPlace(share)).toBe(place);
  });
});
