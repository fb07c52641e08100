import { ring, turned } from '../shapes.ts';
import { auto, mm, thing, whole } from '../thing.ts';

/** A tiered stand for cakes: plates one over the other on a rod with a ring to carry it by. */
export const tieredStand = thing({
  op: 'create_tiered_stand',
  family: 'tableware',
  label: 'Tiered stand',
  help: 'Two to five plates one over the other on a rod',
  params: {
    tiers: whole(3, 'Tiers', 'Plates one over the other', { min: 2, max: 5 }),
    diameter: mm(300, 'Bottom plate', 'Diameter of the lowest plate'),
    smallest: auto(180, 'Top plate', 'Diameter of the highest plate'),
    height: auto(380, 'Height', 'Over all'),
  },
  let: {
    smallest: '= diameter * 0.6',
    height: '= diameter * (0.36 * (tiers - 1) + 0.5)',
    k: '= min(diameter / 300, height / 200)',
    step: '= (height - k * 66) / max(tiers - 1, 1)',
    less: '= (diameter - smallest) / max(tiers - 1, 1)',
  },
  materials: { plate: 'white porcelain', rod: 'gold' },
  anchors: { plate: { at: 'low.top', help: 'The lowest plate' } },
  operations: [
    ...[0, 1, 2, 3, 4].map((i) =>
      turned(
        i === 0 ? 'low' : `plate_${i + 1}`,
        [
          [0, '= k * 3'],
          [`= (diameter - less * ${i}) * 0.3`, '= k * 3'],
          [`= (diameter - less * ${i}) * 0.31`, 0],
          [`= (diameter - less * ${i}) * 0.34`, 0],
          [`= (diameter - less * ${i}) * 0.5`, '= k * 13'],
          [`= (diameter - less * ${i}) * 0.5`, '= k * 16'],
          [`= (diameter - less * ${i}) * 0.48`, '= k * 16'],
          [`= (diameter - less * ${i}) * 0.34`, '= k * 6'],
          [0, '= k * 7'],
        ],
        [0, `= k * 6 + step * ${i}`, 0],
        { role: 'plate', name: 'Tier plate', ...(i > 0 && { when: `= tiers > ${i}` }) },
      ),
    ),
    turned(
      'rod',
      [
        [0, 0],
        ['= k * 26', 0],
        ['= k * 24', '= k * 8'],
        ['= k * 6', '= k * 14'],
        ['= k * 5', '= height - k * 44'],
        [0, '= height - k * 44'],
      ],
      [0, 0, 0],
      { name: 'Rod' },
    ),
    ring('loop', '= k * 40', '= k * 6', [0, '= height - k * 23', 0], { axis: 'z', role: 'rod', name: 'Ring' }),
  ],
  spoken: {
    names: [
      'tiered cake stand',
      'three tier cake stand',
      'tiered stand',
      'etagere',
      'afternoon tea stand',
      'tiered cupcake stand',
      'two tier cake stand',
      'cake stand with tiers',
    ],
    variants: [{ names: ['two tier cake stand', 'two tier stand'], params: { tiers: 2 } }],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'across'], height: ['tall', 'high'] },
    parts: {
      tier: { names: ['level', 'storey'], count: 'tiers' },
      plate: { count: 'tiers', material: 'main', sizes: { diameter: 'diameter', size: 'diameter' } },
      rod: { names: ['pole', 'stem', 'post', 'column', 'handle', 'ring'], material: 'rod', at: ['middle', 'center', 'through the middle'] },
    },
    holds: { on: 'plate' },
  },
});
