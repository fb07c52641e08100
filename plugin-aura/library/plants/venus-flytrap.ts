import { drawn } from '../drawn.ts';
import { limb, UPRIGHT } from '../organic.ts';
import { around, box, mirrored, rod, turned } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A Venus flytrap of 200 mm in a clay pot: traps with toothed rims on broad stalks, red within. */
export const venusFlytrap = thing({
  op: 'create_venus_flytrap',
  family: 'plants',
  label: 'Venus flytrap',
  help: 'Venus flytrap in a pot: open traps with teeth on stalks',
  params: { height: mm(200, 'Height', 'With its pot'), traps: whole(6, 'Traps', 'Around the middle one', { min: 2, max: 9 }) },
  let: { s: '= height / 200' },
  materials: { trap: '#5d9a3a leaves', inside: '#c8324a satin plastic', pot: 'terracotta', soil: '#3b2a1e matte plastic' },
  operations: drawn('s', [
    turned(
      'pot',
      [
        [0, 0],
        [38, 0],
        [50, 64],
        [56, 64],
        [56, 80],
        [49, 80],
        [46, 68],
        [0, 68],
      ],
      [0, 0, 0],
      { role: 'pot', name: 'Pot' },
    ),
    rod('soil', 94, 6, [0, 66, 0], { role: 'soil', name: 'Soil' }),
    { id: 'shell', op: 'ellipsoid', params: { size: [44, 9, 34] }, at: { my: 'center', offset: [0, 4, 19] } },
    {
      id: 'inside_flesh',
      op: 'ellipsoid',
      params: { size: [37, 6, 27] },
      at: { my: 'center', offset: [0, 8.2, 19], rotate: [-34, 0, 0], pivot: [0, 4, 2] },
      role: 'inside',
      name: 'Inside',
    },
    ...[-60, -40, -20, 0, 20, 40, 60].map((turn, k) =>
      box(`tooth_${k + 1}`, [1.6, 1.6, 15], [0, 4, 40], { rotate: [-24, turn, 0], pivot: [0, 4, 19] }),
    ),
    {
      id: 'leaf_half',
      op: 'union',
      inputs: ['shell', ...[1, 2, 3, 4, 5, 6, 7].map((k) => `tooth_${k}`)],
      at: { rotate: [-34, 0, 0], pivot: [0, 4, 2] },
      role: 'trap',
      name: 'Trap',
    },
    mirrored('greens', ['leaf_half'], { plane: 'z' }),
    mirrored('reds', ['inside_flesh'], { plane: 'z' }),
    rod('hinge', 9, 26, [0, 3, 0], { axis: 'x', round: 4, role: 'trap', name: 'Midrib' }),
    { id: 'trap', op: 'group', inputs: ['greens', 'reds', 'hinge'] },
    { id: 'out', op: 'place', params: { at: [[78, 122, 0]] }, inputs: ['trap'] },
    around('outer', ['out'], '= traps'),
    { id: 'middle_half', op: 'copy', params: { of: 'trap' }, at: { offset: [0, 164, 0] } },
    limb(
      'stalk',
      [
        [4, 66, 0],
        [32, 104, 0],
        [78, 124, 0],
      ],
      [
        [6, 6],
        [8, 26],
        [7, 20],
        [6, 6],
      ],
      { corners: 10 },
    ),
    around('stalks', ['stalk'], '= traps', { role: 'trap', name: 'Stalk' }),
    limb(
      'middle_stalk',
      [
        [0, 66, 0],
        [3, 120, 0],
        [0, 168, 0],
      ],
      [7, 10, 8],
      { corners: 10, role: 'trap', name: 'Stalk' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['venus flytrap', 'venus fly trap', 'flytrap', 'carnivorous plant'],
    parts: {
      trap: { names: ['leaf', 'stalk'], material: 'main' },
      inside: { names: ['mouth'], material: 'inside' },
      pot: { names: ['planter'], material: 'pot' },
      soil: { material: 'soil' },
    },
  },
});
