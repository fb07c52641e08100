import { around, box, cut, group, placed, rod } from '../shapes.ts';
import { auto, mm, pick, thing, whole } from '../thing.ts';

/** A flexible clamp coupling as on spindles of printers, 19 x 25 mm, bores 5 and 8 mm, with slits wound round it and clamping screws. */
export const shaftCoupling = thing({
  op: 'create_shaft_coupling',
  family: 'mechanical',
  label: 'Shaft coupling',
  help: 'Flexible clamp coupling with beam slits, two bores and clamping screws',
  params: {
    diameter: mm(19, 'Diameter', 'Outside'),
    length: auto(25, 'Length', 'Over all'),
    bore: auto(5, 'Bore', 'Of the lower shaft'),
    upper: auto(8, 'Upper bore', 'Of the upper shaft'),
    style: pick(['flexible', 'rigid'], 'Style', 'With slits wound round it and clamping screws, or plain with grub screws'),
    screws: whole(4, 'Grub screws', 'Of a rigid one, half of them at each end', { min: 2, max: 8 }),
    screw: auto(3, 'Grub screw', 'Thread: 3 for M3'),
  },
  let: {
    length: '= diameter * 1.32',
    bore: '= diameter * 0.263',
    upper: '= diameter * 0.42',
    d: '= diameter',
    l: '= max(length, d * 0.8)',
    a: '= min(bore, d * 0.46)',
    b: '= min(upper, d * 0.46)',
    g: '= l * 0.024',
    screw: '= d * 0.16',
    m: '= min(screw, l * 0.3)',
    wall: '= (d - max(a, b)) / 2',
    rigid: "= if(style == 'rigid', 1, 0)",
  },
  materials: { coupling: 'aluminium', screw: 'black steel' },
  operations: [
    rod('blank', '= d', '= l', [0, 0, 0], { chamfer: '= min(d, l) * 0.03' }),
    rod('lower_bore', '= a', '= l', [0, '= -l * 0.5', 0]),
    rod('upper_bore', '= b', '= l', [0, '= l * 0.5', 0]),
    box('slit', ['= d', '= g', '= d * 2'], ['= d * 0.26', '= l * 0.38', 0], { when: '= not rigid' }),
    placed(
      'slits',
      ['slit'],
      [
        [0, 0, 0, 0],
        [0, '= l * 0.06', 0, 180],
        [0, '= l * 0.12', 0, 90],
        [0, '= l * 0.18', 0, 270],
        [0, '= l * 0.24', 0, 0],
      ],
    ),
    box('clamp', ['= g * 2', '= l * 0.34', '= d'], [0, '= -l * 0.06', '= d / 2'], { when: '= not rigid' }),
    box('upper_clamp', ['= g * 2', '= l * 0.34', '= d'], [0, '= l * 0.72', '= d / 2'], { when: '= not rigid' }),
    rod('seat', '= d * 0.24', '= d', ['= d * 0.68', '= l * 0.15', '= d * 0.33'], { axis: 'x', when: '= not rigid' }),
    rod('upper_seat', '= d * 0.24', '= d', ['= d * 0.68', '= l * 0.85', '= d * 0.33'], { axis: 'x', when: '= not rigid' }),
    rod('tapping', '= m', '= d', [0, '= l * 0.2', '= d / 2'], { axis: 'z', when: '= rigid' }),
    placed(
      'tapping_rows',
      ['tapping'],
      [
        [0, 0, 0],
        [0, '= l * 0.6', 0],
      ],
    ),
    around('tappings', ['tapping_rows'], '= floor(screws / 2)', { angle: 90 }),
    cut('coupling', ['blank', 'lower_bore', 'upper_bore', 'slits', 'clamp', 'upper_clamp', 'seat', 'upper_seat', 'tappings'], {
      name: 'Coupling',
    }),
    rod('screw', '= d * 0.22', '= d * 0.16', ['= d * 0.25', '= l * 0.15', '= d * 0.33'], {
      axis: 'x',
      chamfer: '= d * 0.012',
      role: 'screw',
      when: '= not rigid',
    }),
    placed(
      'screws',
      ['screw'],
      [
        [0, 0, 0],
        [0, '= l * 0.7', 0],
      ],
      { role: 'screw', name: 'Screws' },
    ),
    rod('grub', '= m * 0.98', '= wall * 0.8', [0, '= l * 0.2', '= d / 2 - wall * 0.5'], { axis: 'z', role: 'screw', when: '= rigid' }),
    placed(
      'grub_rows',
      ['grub'],
      [
        [0, 0, 0],
        [0, '= l * 0.6', 0],
      ],
      { role: 'screw' },
    ),
    around('grubs', ['grub_rows'], '= floor(screws / 2)', { angle: 90, role: 'screw', name: 'Grub screws' }),
    group('whole', ['coupling', 'screws', 'grubs'], { name: 'Shaft coupling' }),
  ],
  spoken: {
    names: [
      'shaft coupling',
      'shaft coupler',
      'flexible coupling',
      'motor coupling',
      'coupling',
      'rigid coupling',
      'rigid shaft coupling',
      'rigid coupler',
    ],
    variants: [{ names: ['rigid shaft coupling', 'rigid coupling', 'rigid coupler'], params: { style: 'rigid' } }],
    sizes: { one: 'bore', two: ['diameter', 'length'] },
    words: {
      diameter: ['across', 'wide', 'outside', 'outer diameter', 'outside diameter'],
      length: ['long', 'tall'],
      bore: ['bore diameter'],
      upper: ['upper bore', 'second bore', 'other bore'],
    },
    parts: {
      bore: { names: ['hole'], sizes: { diameter: 'bore', size: 'bore' } },
      screw: {
        names: ['grub screw', 'set screw', 'clamp screw'],
        count: 'screws',
        material: 'screw',
        sizes: { size: 'screw', diameter: 'screw' },
      },
      'flex cut': {
        names: ['flexure cut', 'slit', 'flexure', 'beam cut', 'helical cut'],
        absent: { style: 'rigid' },
        present: { style: 'flexible' },
      },
    },
  },
});
