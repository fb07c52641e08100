import { box, cut, placed, rod } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

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
  },
  materials: { coupling: 'aluminium', screw: 'black steel' },
  operations: [
    rod('blank', '= d', '= l', [0, 0, 0], { chamfer: '= min(d, l) * 0.03' }),
    rod('lower_bore', '= a', '= l', [0, '= -l * 0.5', 0]),
    rod('upper_bore', '= b', '= l', [0, '= l * 0.5', 0]),
    box('slit', ['= d', '= g', '= d * 2'], ['= d * 0.26', '= l * 0.38', 0]),
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
    box('clamp', ['= g * 2', '= l * 0.34', '= d'], [0, '= -l * 0.06', '= d / 2']),
    box('upper_clamp', ['= g * 2', '= l * 0.34', '= d'], [0, '= l * 0.72', '= d / 2']),
    rod('seat', '= d * 0.24', '= d', ['= d * 0.68', '= l * 0.15', '= d * 0.33'], { axis: 'x' }),
    rod('upper_seat', '= d * 0.24', '= d', ['= d * 0.68', '= l * 0.85', '= d * 0.33'], { axis: 'x' }),
    cut('coupling', ['blank', 'lower_bore', 'upper_bore', 'slits', 'clamp', 'upper_clamp', 'seat', 'upper_seat'], { name: 'Coupling' }),
    rod('screw', '= d * 0.22', '= d * 0.16', ['= d * 0.25', '= l * 0.15', '= d * 0.33'], {
      axis: 'x',
      chamfer: '= d * 0.012',
      role: 'screw',
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
  ],
  spoken: {
    names: ['shaft coupling', 'shaft coupler', 'flexible coupling', 'motor coupling'],
    sizes: { one: 'diameter', two: ['diameter', 'length'] },
    words: { diameter: ['across', 'wide'], length: ['long', 'tall'], bore: ['bore diameter'] },
    parts: { bore: { names: ['hole'], sizes: { diameter: 'bore', size: 'bore' } }, screw: { material: 'screw' } },
  },
});
