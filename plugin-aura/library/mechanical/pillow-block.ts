import { box, cut, mirrored, rod, union } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A bearing housing on a foot, in the proportions of UCP 205: shaft 25 mm, 36.5 mm above its foot. */
export const pillowBlock = thing({
  op: 'create_pillow_block',
  family: 'mechanical',
  label: 'Pillow block',
  help: 'Bearing housing for a shaft, on a foot with two bolt holes',
  params: {
    bore: mm(25, 'Bore', 'Of the shaft'),
    spacing: auto(105, 'Spacing', 'Between the bolt holes'),
    hole: auto(12, 'Bolt hole', 'Diameter of a bolt hole'),
    width: auto(38, 'Width', 'Along the shaft'),
    rise: auto(36.5, 'Axis height', 'Of the shaft above the foot'),
  },
  let: {
    spacing: '= bore * 4.2',
    hole: '= bore * 0.48',
    width: '= bore * 1.5',
    rise: '= bore * 1.46',
    m: '= min(hole, width * 0.7, bore * 2)',
    shell: '= bore * 2.3',
    s: '= max(spacing, shell + m * 2.2)',
    y: '= max(rise, bore * 0.9)',
    foot: '= min(bore * 0.55, y * 0.4)',
  },
  materials: { housing: 'cast iron' },
  operations: [
    box('sole', ['= s + m * 2.6', '= foot', '= width'], [0, 0, 0], { round: '= min(m, foot, width) * 0.2', edges: 'vertical' }),
    rod('round', '= shell', '= width', [0, '= y', 0], { axis: 'z', chamfer: '= bore * 0.04' }),
    box('web', ['= shell * 0.98', '= y', '= width * 0.92']),
    union('blank', ['sole', 'round', 'web']),
    rod('shaft', '= bore', '= width * 3', [0, '= y', 0], { axis: 'z' }),
    rod('bolt', '= m', '= foot * 4', ['= s / 2', '= -foot', 0]),
    mirrored('bolts', ['bolt']),
    cut('housing', ['blank', 'shaft', 'bolts'], { name: 'Housing' }),
  ],
  spoken: {
    names: [
      'pillow block',
      'pillow block bearing',
      'plummer block',
      'bearing block',
      'bearing housing',
      'bearing pedestal',
      'shaft support',
    ],
    sizes: { one: 'bore' },
    words: {
      bore: ['shaft', 'shaft diameter', 'diameter', 'across'],
      width: ['wide', 'thick'],
      spacing: ['center', 'hole center', 'spacing', 'bolt center', 'apart'],
      rise: ['axis height', 'center height', 'high'],
    },
    parts: {
      hole: { always: 2, names: ['bolt hole', 'mounting hole', 'screw hole', 'foot hole'], sizes: { diameter: 'hole', size: 'hole' } },
      shaft: { sizes: { diameter: 'bore', size: 'bore' } },
      bore: { sizes: { diameter: 'bore', size: 'bore' } },
    },
  },
});
