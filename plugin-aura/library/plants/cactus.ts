import { curve, drawn } from '../drawn.ts';
import { blob, limb, UPRIGHT } from '../organic.ts';
import { placed, turned } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** The stem in mm at its usual height: from where to where, and how thick below, in the middle and above. */
const STEM = { from: 70, to: 290, widths: [74, 82, 76] } as const;

/** Half its thickness at a height, with the round end above. */
function radiusAt(y: number): number {
  const [low, middle, high] = STEM.widths;
  const t = (2 * (y - STEM.from)) / (STEM.to - STEM.from);
  const radius = (t < 1 ? low + (middle - low) * t : middle + (high - middle) * (t - 1)) / 2;
  const inEnd = Math.max(0, 1 - (STEM.to - y) / (high / 2));
  return radius * Math.sqrt(1 - inEnd ** 2);
}

/** A saguaro with two arms in a clay pot, 300 mm high; without its pot it stands in the ground. */
export const cactus = thing({
  op: 'create_cactus',
  family: 'plants',
  label: 'Cactus',
  help: 'Saguaro cactus with two arms and a flower, in a clay pot or without',
  params: { height: mm(300, 'Height', 'Over all'), pot: yes('Pot', 'Of clay'), flower: yes('Flower', 'On its top') },
  let: { s: '= height / 300' },
  materials: {
    plant: '#4f8a45 matte plastic',
    pot: 'terracotta',
    soil: 'soil',
    flower: '#e0557f satin plastic',
    spine: '#efe6c8 matte plastic',
  },
  called: { heart: 'Flower' },
  operations: drawn('s', [
    limb(
      'stem',
      [
        [0, STEM.from, 0],
        [0, (STEM.from + STEM.to) / 2, 0],
        [0, STEM.to, 0],
      ],
      STEM.widths,
      { corners: 20, role: 'plant' },
    ),
    limb(
      'right_arm',
      [
        [0, 150, 0],
        [66, 152, 0],
        [80, 190, 0],
        [80, 236, 0],
      ],
      [44, 44, 44, 42],
      { corners: 18, role: 'plant' },
    ),
    limb(
      'left_arm',
      [
        [0, 180, 0],
        [-58, 182, 0],
        [-72, 212, 0],
        [-72, 262, 0],
      ],
      [38, 38, 38, 36],
      { corners: 18, role: 'plant' },
    ),
    { id: 'plant', op: 'group', inputs: ['stem', 'right_arm', 'left_arm'] },
    blob('spine', [5, 5, 3], [0, 110, 0], { role: 'spine', corners: 8 }),
    placed(
      'spines',
      ['spine'],
      [-22, 0, 22].flatMap((x) =>
        [0, 34, 68, 102, 136].map((y) => {
          const up = y + (x === 0 ? 0 : 17);
          return [x, up, Math.sqrt(radiusAt(110 + up) ** 2 - x ** 2) - 0.6] as const;
        }),
      ),
      { role: 'spine', name: 'Spines' },
    ),
    ...[0, 1, 2, 3, 4].map((k) =>
      blob(`petal_${k + 1}`, [22, 8, 34], [20 * Math.sin(k * 1.2566), 292, 20 * Math.cos(k * 1.2566)], {
        role: 'flower',
        rotate: [-24, k * 72, 0],
        corners: 14,
        when: '= flower',
      }),
    ),
    blob('heart', [16, 14, 16], [0, 293, 0], { role: 'spine', corners: 14, when: '= flower' }),
    turned(
      'pot',
      curve([
        [0, 0],
        [44, 0],
        [50, 4],
        [64, 70],
        [70, 72],
        [71, 92],
        [62, 92],
        [60, 82],
        [0, 82],
      ]),
      undefined,
      { when: '= pot', role: 'pot', name: 'Pot' },
    ),
    {
      id: 'soil',
      op: 'cylinder',
      params: { diameter: 122, height: 8 },
      at: { my: 'bottom', offset: [0, 79, 0] },
      when: '= pot',
      role: 'soil',
      name: 'Soil',
    },
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['cactus', 'potted cactus', 'saguaro'],
    variants: [{ names: ['desert cactus'], params: { pot: false, flower: false, height: 3000 } }],
    adjectives: { saguaro: {} },
    parts: {
      plant: { names: ['stem'], material: 'main' },
      arm: { material: 'main', always: 2, adjectives: { higher: {}, lower: {} } },
      pot: { names: ['planter'], present: { pot: true }, absent: { pot: false }, material: 'pot' },
      flower: { names: ['blossom', 'bloom'], present: { flower: true }, absent: { flower: false }, material: 'flower' },
      spine: { names: ['thorn'], material: 'spine' },
    },
  },
});
