import { drawn } from '../drawn.ts';
import { around, rod, turned } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A ceiling fan of 1.3 m hanging from its canopy: rod, motor, blades on brackets, and a lamp below. */
export const ceilingFan = thing({
  op: 'create_ceiling_fan',
  family: 'household',
  label: 'Ceiling fan',
  help: 'Ceiling fan with canopy, rod, motor, blades and a lamp',
  params: {
    diameter: mm(1320, 'Diameter', 'Over the blades'),
    blades: whole(5, 'Blades', 'Around the motor', { min: 2, max: 10 }),
    lamp: yes('Lamp', 'A glass lamp below the motor'),
  },
  let: { s: '= diameter / 1320' },
  materials: { blade: 'walnut', motor: 'bronze', bracket: 'bronze', glass: 'frosted glass' },
  operations: drawn('s', [
    turned(
      'motor',
      [
        [0, 110],
        [90, 110],
        [128, 130],
        [140, 165],
        [140, 195],
        [120, 230],
        [60, 250],
        [26, 262],
        [18, 300],
        [13, 306],
        [13, 440],
        [30, 446],
        [64, 486],
        [70, 500],
        [0, 500],
      ],
      [0, 0, 0],
      { role: 'motor', name: 'Motor' },
    ),
    {
      id: 'wing',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [240, -44, { r: 18 }],
            [620, -72, { r: 40 }],
            [660, 0, { r: 60 }],
            [620, 72, { r: 40 }],
            [240, 44, { r: 18 }],
          ],
        },
        height: 9,
        round: 3,
      },
      at: { my: 'bottom', offset: [450, 150, 0], rotate: [11, 0, 0], pivot: [0, 154, 0] },
    },
    around('wings', ['wing'], '= blades', { role: 'blade', name: 'Blade' }),
    {
      id: 'iron',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [120, -16],
            [210, -16],
            [300, -34, { r: 14 }],
            [320, 0, { r: 14 }],
            [300, 34, { r: 14 }],
            [210, 16],
            [120, 16],
          ],
        },
        height: 7,
        round: 1.5,
      },
      at: { my: 'bottom', offset: [220, 145, 0], rotate: [11, 0, 0], pivot: [0, 154, 0] },
    },
    around('irons', ['iron'], '= blades', { role: 'bracket', name: 'Bracket' }),
    rod('fitter', 170, 26, [0, 90, 0], { round: 8, role: 'motor', name: 'Fitter', when: '= lamp' }),
    turned(
      'bowl',
      [
        [0, 0],
        {
          spline: [
            [60, 8],
            [112, 42],
            [130, 90],
          ],
        },
        [118, 98],
        [0, 98],
      ],
      [0, 0, 0],
      { role: 'glass', name: 'Lamp', when: '= lamp' },
    ),
  ]),
  spoken: {
    names: ['ceiling fan', 'ceiling ventilator'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      blade: { names: ['wing', 'vane'], count: 'blades', material: 'main' },
      motor: { names: ['body', 'rod', 'canopy', 'housing'], material: 'motor' },
      bracket: { names: ['arm'], material: 'bracket' },
      lamp: { names: ['light', 'shade', 'bowl', 'glass'], present: { lamp: true }, absent: { lamp: false }, material: 'glass' },
    },
  },
});
