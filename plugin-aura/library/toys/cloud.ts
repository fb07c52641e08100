import { drawn } from '../drawn.ts';
import { blob } from '../organic.ts';
import { box, cut, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** Puffs by their middle and diameter; what reaches below the floor is cut flat, as a cumulus is. */
const PUFFS = [
  [0, 62, 0, 148],
  [-74, 40, 6, 104],
  [78, 44, 2, 112],
  [-126, 22, 0, 72],
  [132, 24, 4, 78],
  [34, 40, 42, 96],
  [-36, 36, 44, 88],
  [22, 42, -40, 100],
  [-44, 48, -34, 92],
  [38, 96, 4, 96],
] as const;

/** A cumulus as a model to stand or hang, 340 mm wide: heaped puffs on a flat base. */
export const cloud = thing({
  op: 'create_cloud',
  family: 'toys',
  label: 'Cloud',
  help: 'Puffy cloud, heaped on a flat base',
  params: { width: mm(340, 'Width', 'Over all') },
  let: { s: '= width / 332.2' },
  materials: { cloud: '#fbfcff matte plastic' },
  operations: drawn('s', [
    ...PUFFS.map(([x, y, z, d], k) => blob(`puff_${k + 1}`, [d, d * 0.94, d * 0.94], [x, y, z], { corners: 22 })),
    union(
      'heap',
      PUFFS.map((_, k) => `puff_${k + 1}`),
    ),
    box('below', [500, 60, 300], [0, -60, 0]),
    cut('cloud', ['heap', 'below'], { role: 'cloud', name: 'Cloud' }),
  ]),
  spoken: {
    names: ['cloud', 'puffy cloud', 'fluffy cloud', 'white cloud', 'cumulus'],
    variants: [
      { names: ['rain cloud', 'storm cloud', 'thundercloud', 'dark cloud'], params: {}, materials: { main: '#6d7684 matte plastic' } },
    ],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across', 'long'] },
    adjectives: { puffy: {}, fluffy: {} },
  },
});
