import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, limb, pair } from '../organic.ts';
import { mm, thing } from '../thing.ts';

/** A spider with arched legs, 100 mm across. */
export const spider = thing({
  op: 'create_spider',
  family: 'animals',
  label: 'Spider',
  help: 'Spider with a round abdomen and eight arched legs',
  params: { width: mm(120, 'Width', 'Across the legs') },
  let: { s: '= width / 117.1' },
  materials: {
    body: '#2a2526 velvet',
    leg: '#3a3233 satin plastic',
    mark: '#c9352c satin plastic',
    ...FACE,
    eye: '#d8343a glossy plastic',
  },
  operations: drawn('s', [
    blob('abdomen', [40, 36, 46], [0, 28, -26], { role: 'body', name: 'Abdomen' }),
    blob('thorax', [28, 22, 28], [0, 22, 6], { role: 'body', name: 'Head' }),
    blob('mark', [12, 4, 18], [0, 45, -26], { role: 'mark', corners: 6, name: 'Mark' }),
    ...eyes(6, [5.5, 27, 17]),
    ...[-52, -16, 18, 54].map((angle, k) => {
      const [c, n] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      const point = (r: number, y: number): [number, number, number] => [8 + r * c, y, 4 - r * n];
      return limb(`leg_${k + 1}`, [point(0, 20), point(24, 42), point(40, 22), point(52, 0)], [6, 5, 4, 2], { role: 'leg', corners: 10 });
    }),
    { id: 'legs_one_side', op: 'group', inputs: ['leg_1', 'leg_2', 'leg_3', 'leg_4'], role: 'leg' },
    pair('legs', 'legs_one_side', 'leg', { name: 'Legs' }),
    limb(
      'fang',
      [
        [5, 18, 18],
        [6, 13, 22],
        [4, 9, 21],
      ],
      [4, 3, 1.2],
      { role: 'leg', corners: 10 },
    ),
    pair('fangs', 'fang', 'leg', { name: 'Fangs' }),
  ]),
  spoken: {
    names: ['spider', 'tarantula', 'black widow', 'halloween spider'],
    sizes: { one: 'width' },
    words: { width: ['across'] },
    parts: {
      body: { names: ['abdomen'], material: 'main' },
      leg: { material: 'leg' },
      eye: { material: 'eye' },
      mark: { material: 'mark' },
    },
  },
});
