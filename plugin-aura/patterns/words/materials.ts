import { ceramics } from '../../materials/ceramics.ts';
import { fabric } from '../../materials/fabric.ts';
import { glass } from '../../materials/glass.ts';
import { leather } from '../../materials/leather.ts';
import { metals } from '../../materials/metals.ts';
import { nature } from '../../materials/nature.ts';
import { paints } from '../../materials/paints.ts';
import { plastics } from '../../materials/plastics.ts';
import { stones } from '../../materials/stones.ts';
import { woods } from '../../materials/woods.ts';
import { type Row, row } from './row.ts';

/** Names that materials go by in speech, from the catalogue itself: a new material is read as soon as it is there. */
const CATALOGUE = [woods, metals, ceramics, glass, stones, fabric, leather, plastics, paints, nature];

/** Catalogue words that mean something else in a prompt. */
const NOT_HERE = new Set([
  'grass',
  'sand',
  'cherry',
  'mirror',
  'screen',
  'water',
  'beer',
  'flame',
  'bread',
  'mushroom',
  'carpet',
  'paper',
  'green leaves',
  'autumn leaves',
  'leaves',
  'leaf',
  'foliage',
  'wood chair',
]);

export const materialRows: readonly Row[] = CATALOGUE.flatMap((group) =>
  group.flatMap((entry) => {
    const names = [entry.material.name.toLowerCase(), ...(entry.also ?? [])].filter((name) => !NOT_HERE.has(name));
    return names.length > 0 ? [row(names.join(' | '), { kind: 'material', material: entry.material.name })] : [];
  }),
);
