import { drawn, rounded } from '../drawn.ts';
import { blob } from '../organic.ts';
import { union } from '../shapes.ts';
import { mm, no, thing } from '../thing.ts';

/** The floating leaf: round, with a cut from the edge to the middle. */
const LEAF = Array.from({ length: 49 }, (_, k): [number, number] => {
  const angle = ((12 + (336 * k) / 48) * Math.PI) / 180;
  return [rounded(100 * Math.sin(angle)), rounded(100 * Math.cos(angle))];
});
const PETALS = [0, 1, 2, 3, 4, 5, 6, 7];

/** A leaf of a water lily as it floats, 200 mm across, with a flower on it if wanted. */
export const lilyPad = thing({
  op: 'create_lily_pad',
  family: 'plants',
  label: 'Lily pad',
  help: 'Floating leaf of a water lily with its cut, and a flower if wanted',
  params: {
    diameter: mm(200, 'Diameter', 'Across the leaf'),
    flower: no('Flower', 'A flower in bloom on the leaf'),
  },
  let: { s: '= diameter / 200' },
  materials: { leaf: '#3f8a3a satin plastic', petal: '#f4d3e0 satin plastic', heart: '#f2c230 satin plastic' },
  operations: drawn('s', [
    {
      id: 'leaf',
      op: 'extrude',
      params: { profile: { points: [[0, 8], ...LEAF] }, height: 4, round: 1.5 },
      role: 'leaf',
      name: 'Leaf',
    },
    ...PETALS.map((k) =>
      blob(`petal_${k}`, [22, 9, 52], [rounded(20 * Math.sin((k * Math.PI) / 4)), 16, rounded(20 * Math.cos((k * Math.PI) / 4))], {
        rotate: [-28, 45 * k, 0],
        when: '= flower',
      }),
    ),
    union(
      'petals',
      PETALS.map((k) => `petal_${k}`),
      { role: 'petal', name: 'Petals' },
    ),
    blob('heart', [18, 14, 18], [0, 14, 0], { when: '= flower', role: 'heart', name: 'Heart' }),
  ]),
  spoken: {
    names: ['lily pad', 'lilypad', 'water lily leaf', 'lily leaf', 'lotus leaf', 'water lily'],
    variants: [{ names: ['water lily'], params: { flower: true } }],
    sizes: { one: 'diameter' },
    words: { diameter: ['wide', 'width', 'across'] },
    parts: {
      leaf: { names: ['pad'], material: 'leaf' },
      flower: { names: ['petal', 'bloom', 'blossom'], present: { flower: true }, absent: { flower: false }, material: 'petal' },
      heart: { material: 'heart' },
    },
  },
});
