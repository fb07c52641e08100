import { drawn } from '../drawn.ts';
import { ring, rod, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A drain plunger with a cup of 140 mm and a stick of 450 mm. */
export const plunger = thing({
  op: 'create_plunger',
  family: 'bathroom',
  label: 'Plunger',
  help: 'Rubber cup on a wooden stick',
  params: { height: mm(480, 'Height', 'Stick included') },
  let: { s: '= height / 480' },
  materials: { cup: '#c0392b rubber', stick: 'pine' },
  operations: drawn('s', [
    turned(
      'cup',
      [
        [62, 0],
        [70, 0],
        [71, 8],
        [66, 40],
        [44, 70],
        [24, 82],
        [20, 104],
        [0, 104],
        [0, 88],
        [14, 78],
        [38, 62],
        [56, 38],
      ],
      [0, 0, 0],
      { role: 'cup', name: 'Cup' },
    ),
    ring('lip', 132, 9, [0, 6, 0], { role: 'cup', name: 'Lip' }),
    rod('stick', 24, 384, [0, 96, 0], { round: 9, role: 'stick', name: 'Stick' }),
  ]),
  spoken: {
    names: ['plunger', 'toilet plunger', 'drain plunger'],

    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: { cup: { names: ['rubber', 'bell'], material: 'main' }, stick: { names: ['handle'], material: 'stick' } },
  },
});
