import { cut, placed, rod, slab, union } from '../shapes.ts';
import { auto, mm, thing, yes } from '../thing.ts';

/** An angle for a motor of the frame NEMA 17: pilot 22 mm, holes for M3 at 31 mm, and slots in its foot. */
export const motorPlate = thing({
  op: 'create_motor_mount',
  family: 'mechanical',
  label: 'Motor mount',
  help: 'Angle plate for a stepper motor, with pilot, screw holes, slotted foot and gussets',
  params: {
    width: mm(50, 'Width', 'Of the plate'),
    pilot: auto(22.4, 'Pilot', 'Hole for the boss of the motor'),
    spacing: auto(31, 'Spacing', 'Between the screw holes'),
    screw: auto(3.4, 'Screw', 'Hole for the screws'),
    thickness: auto(4, 'Thickness', 'Of the plate'),
    gussets: yes('Gussets', 'Ribs at both sides'),
  },
  let: {
    pilot: '= width * 0.448',
    spacing: '= width * 0.62',
    screw: '= width * 0.068',
    thickness: '= width * 0.08',
    t: '= min(thickness, width * 0.16)',
    c: '= width / 2 + t',
    p: '= min(spacing, width * 0.82) / 2',
    m: '= min(screw, width * 0.12)',
    hole: '= min(pilot, p * 2.83 - m * 1.6)',
    foot: '= width * 0.9',
  },
  materials: { plate: 'black anodised aluminium' },
  operations: [
    slab('face', { rect: ['= width', '= width + t'], r: '= width * 0.07' }, '= t', [0, 0, '= t / 2'], { chamfer: '= t * 0.1' }),
    slab('sole', { rect: ['= width', '= foot'], r: '= width * 0.07' }, '= t', [0, 0, '= foot / 2'], { axis: 'y', chamfer: '= t * 0.1' }),
    slab('corner', { rect: ['= width', '= width * 0.2'] }, '= t * 0.98', [0, 0, '= t * 0.49']),
    slab(
      'gusset',
      {
        points: [
          ['= -t * 0.5', '= t * 0.5'],
          ['= -foot * 0.86', '= t * 0.5'],
          ['= -foot * 0.86', '= t * 1.6'],
          ['= -t * 1.6', '= width * 0.86'],
          ['= -t * 0.5', '= width * 0.86'],
        ],
      },
      '= t',
      ['= width / 2 - t / 2', '= t * 0.5', '= foot * 0.43 + t * 0.25'],
      { axis: 'x', when: '= gussets' },
    ),
    { id: 'ribs', op: 'mirror', params: { plane: 'x' }, inputs: ['gusset'] },
    union('angle', ['face', 'sole', 'corner', 'ribs']),
    rod('pilot', '= hole', '= t * 4', [0, '= c', '= t / 2'], { axis: 'z' }),
    rod('screw', '= m', '= t * 4', ['= p', '= c + p', '= t / 2'], { axis: 'z' }),
    placed(
      'screws',
      ['screw'],
      [
        [0, 0, 0],
        ['= -2 * p', 0, 0],
        [0, '= -2 * p', 0],
        ['= -2 * p', '= -2 * p', 0],
      ],
    ),
    slab('slot', { slot: ['= width * 0.3', '= m * 1.3'], rotate: 90 }, '= t * 4', ['= width * 0.25', '= -t', '= foot * 0.58'], {
      axis: 'y',
    }),
    { id: 'slots', op: 'mirror', params: { plane: 'x' }, inputs: ['slot'] },
    cut('plate', ['angle', 'pilot', 'screws', 'slots'], { name: 'Plate' }),
  ],
  spoken: {
    names: ['motor mount', 'motor plate', 'motor bracket', 'motor mounting plate', 'stepper motor mount', 'stepper motor bracket'],
    sizes: { one: 'width' },
    words: { width: ['wide'], thickness: ['thick'], spacing: ['hole spacing'] },
    parts: {
      gusset: { names: ['rib'], present: { gussets: true }, absent: { gussets: false } },
      pilot: { names: ['pilot hole', 'center hole'], sizes: { diameter: 'pilot', size: 'pilot' } },
      'screw hole': { sizes: { diameter: 'screw', size: 'screw' } },
    },
  },
});
