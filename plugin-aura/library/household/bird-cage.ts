import { drawn } from '../drawn.ts';
import { UPRIGHT } from '../organic.ts';
import { ball, rail, ring, rod, turned } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A round cage of 450 mm with a domed top, a perch and a ring to hang it by. */
export const birdCage = thing({
  op: 'create_bird_cage',
  family: 'household',
  label: 'Bird cage',
  help: 'Domed wire cage with a perch, a tray and a hanging ring',
  params: {
    height: mm(450, 'Height', 'Over all'),
    bars: whole(24, 'Bars', 'Round about', { min: 10, max: 40 }),
    perch: yes('Perch', 'Across the cage'),
  },
  let: { s: '= height / 450' },
  materials: { wire: 'brass', tray: 'brass', perch: 'beech' },
  called: { low: 'Hoop', high: 'Hoop', swing_wire: 'Swing' },
  operations: drawn('s', [
    turned(
      'tray',
      [
        [0, 0],
        [132, 0],
        [140, 8],
        [140, 30],
        [134, 30],
        [130, 12],
        [0, 8],
      ],
      [0, 0, 0],
      { name: 'Tray' },
    ),
    {
      id: 'bar',
      op: 'pipe',
      params: {
        diameter: 3,
        path: {
          spline: [
            [134, 20, 0],
            [134, 260, 0],
            [112, 340, 0],
            [62, 392, 0],
            [4, 408, 0],
          ],
        },
      },
      role: 'wire',
    },
    { id: 'bars', op: 'polar_array', params: { count: '= bars' }, inputs: ['bar'], role: 'wire', name: 'Bars' },
    ring('low', 268, 5, [0, 120, 0], { role: 'wire', name: 'Lower hoop' }),
    ring('high', 268, 5, [0, 260, 0], { role: 'wire', name: 'Hoop' }),
    ball('crown', 20, [0, 408, 0], { role: 'wire' }),
    ring('eye', 34, 5, [0, 432, 0], { axis: 'z', role: 'wire', name: 'Ring' }),
    // It lies on the lower hoop, wherever the bars stand.
    rod('perch', 9, 268, [0, 126, 0], { axis: 'x', role: 'perch', when: '= perch' }),
    rod('swing_bar', 7, 90, [0, 236, 0], { axis: 'x', role: 'perch', when: '= perch', name: 'Swing' }),
    rail(
      'swing_wire',
      2,
      [
        [-38, 236, 0],
        [0, 404, 0],
        [38, 236, 0],
      ],
      { role: 'wire', when: '= perch', name: 'Wire of the swing' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['bird cage', 'birdcage', 'cage', 'parrot cage'],
    parts: {
      bar: { names: ['wire', 'ring', 'hook'], count: 'bars', material: 'main' },
      perch: { names: ['swing'], present: { perch: true }, absent: { perch: false }, material: 'perch' },
      tray: { names: ['base', 'floor'], material: 'tray' },
    },
    adjectives: { domed: {}, round: {} },
    holds: { in: 'tray.top' },
  },
});
