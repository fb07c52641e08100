import { drawn } from '../drawn.ts';
import { UPRIGHT } from '../organic.ts';
import { around, ball, bow, rod, turned } from '../shapes.ts';
import { mm, no, pick, thing, whole } from '../thing.ts';

/** A house plant of 600 mm in a clay pot: broad leaves on stalks, upright blades, or a rosette of thick leaves. */
export const pottedPlant = thing({
  op: 'create_potted_plant',
  family: 'plants',
  label: 'Potted plant',
  help: 'House plant in a pot: broad leaves on stalks, upright blades, or a succulent',
  params: {
    height: mm(600, 'Height', 'With its pot'),
    style: pick(
      ['leafy', 'upright_blades', 'rosette_form'],
      'Style',
      'Broad leaves on stalks, upright blades, or thick leaves in a rosette',
    ),
    leaves: whole(14, 'Leaves', 'In all, in rings', { min: 3, max: 28 }),
    saucer: no('Saucer', 'Below the pot'),
  },
  let: {
    low: '= ceil(leaves / 2)',
    outer: '= if(leaves < 5, 1, ceil(leaves * 0.38))',
    middle: '= min(ceil(leaves * 0.33), leaves - outer - 1)',
    s: '= height / 566.15',
    leafy: "= style == 'leafy'",
    blades: "= style == 'upright_blades'",
    fat: "= style == 'rosette_form'",
    tall: '= if(fat, 1.5, 1)',
  },
  materials: { leaf: '#3f8a45 leaves', pot: 'terracotta', soil: '#3b2a1e matte plastic', saucer: 'terracotta' },
  operations: drawn('s', [
    turned(
      'pot',
      [
        [0, 0],
        ['= 74 * s * tall', 0],
        ['= 98 * s * tall', 150],
        ['= 108 * s * tall', 150],
        ['= 108 * s * tall', 184],
        ['= 96 * s * tall', 184],
        ['= 92 * s * tall', 160],
        [0, 160],
      ],
      [0, 0, 0],
      { name: 'Pot' },
    ),
    rod('soil', '= 184 * s * tall', 10, [0, 158, 0], { name: 'Soil' }),
    rod('saucer', '= 210 * s * tall', 12, [0, -6, 0], { when: '= saucer', round: 4 }),
    bow(
      'stalk',
      { circle: 9 },
      [
        [8, 164, 0],
        [40, 300, 0],
        [100, 408, 0],
      ],
      { role: 'leaf', when: '= leafy' },
    ),
    ball('blade', [120, 12, 190], [128, 396, 0], { rotate: [0, 90, -24], role: 'leaf', when: '= leafy' }),
    around('low_stalks', ['stalk'], '= low', { role: 'leaf', name: 'Stalks' }),
    around('low_leaves', ['blade'], '= low', { role: 'leaf', name: 'Leaves' }),
    bow(
      'stem',
      { circle: 10 },
      [
        [4, 164, 0],
        [14, 380, 0],
        [36, 514, 0],
      ],
      { role: 'leaf', when: '= leafy' },
    ),
    ball('high_blade', [110, 12, 180], [80, 532, 0], { rotate: [0, 90, 22], role: 'leaf', when: '= leafy' }),
    around('high_stalks', ['stem'], '= leaves - low', { rotate: [0, 25, 0], pivot: [0, 0, 0], role: 'leaf', name: 'High stalks' }),
    around('high_leaves', ['high_blade'], '= leaves - low', { rotate: [0, 25, 0], pivot: [0, 0, 0], role: 'leaf', name: 'High leaves' }),
    ball('sword', [58, 430, 12], [58, 372, 0], { rotate: [0, 90, -14], role: 'leaf', when: '= blades' }),
    around('swords', ['sword'], '= low', { role: 'leaf', name: 'Blades' }),
    ball('sword_in', [50, 430, 12], [20, 390, 0], { rotate: [0, 90, -5], role: 'leaf', when: '= blades' }),
    around('swords_in', ['sword_in'], '= leaves - low', { rotate: [0, 30, 0], pivot: [0, 0, 0], role: 'leaf', name: 'Inner blades' }),
    rod('core', 50, 130, [0, 160, 0], { role: 'leaf', when: '= fat', name: 'Stem' }),
    ball('fat_leaf', [190, 60, 96], [104, 226, 0], { rotate: [0, 0, 16], role: 'leaf', when: '= fat' }),
    around('rosette', ['fat_leaf'], '= outer', { role: 'leaf', name: 'Rosette' }),
    ball('mid_leaf', [150, 56, 82], [64, 272, 0], { rotate: [0, 0, 42], role: 'leaf', when: '= fat' }),
    around('rosette_mid', ['mid_leaf'], '= middle', { rotate: [0, 24, 0], pivot: [0, 0, 0], role: 'leaf', name: 'Rosette within' }),
    ball('heart_leaf', [110, 50, 60], [24, 300, 0], { rotate: [0, 0, 68], role: 'leaf', when: '= fat' }),
    around('rosette_heart', ['heart_leaf'], '= leaves - outer - middle', { role: 'leaf', name: 'Heart' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['potted plant', 'house plant', 'houseplant', 'pot plant', 'plant', 'plant in a pot', 'indoor plant', 'rubber plant'],
    variants: [
      { names: ['snake plant', 'sansevieria', 'aloe', 'aloe vera', 'yucca'], params: { style: 'upright_blades', height: 550 } },
      {
        names: ['succulent', 'succulent plant', 'potted succulent', 'agave', 'echeveria'],
        params: { style: 'rosette_form', height: 200 },
        materials: { main: '#7fb08a leaves' },
      },
      { names: ['monstera', 'ficus', 'fern', 'potted fern'], params: { leaves: 18, height: 800 } },
    ],
    parts: {
      leaf: { names: ['foliage'], count: 'leaves', material: 'main' },
      pot: { names: ['planter', 'flower pot'], material: 'pot' },
      soil: { names: ['earth'], material: 'soil' },
      saucer: { present: { saucer: true }, absent: { saucer: false }, material: 'saucer' },
    },
    adjectives: { potted: {}, leafy: {}, tropical: {}, green: {} },
  },
});
