import { cut, rod, row, slab } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** Profile of strut: usually 20 x 20 mm with slots of 6 mm and a core hole for M5, the light form; lying along X. */
export const tSlot = thing({
  op: 'create_t_slot_extrusion',
  family: 'mechanical',
  label: 'T-slot extrusion',
  help: 'Aluminium strut profile with a T-slot on every side and core holes, one to four modules high',
  params: {
    length: mm(300, 'Length', 'Of the bar'),
    size: mm(20, 'Size', 'Of one module'),
    style: pick(['single', 'double', 'triple', 'quadruple'], 'Style', 'How many modules side by side'),
  },
  let: {
    m: '= size',
    n: "= if(style == 'single', 1, if(style == 'double', 2, if(style == 'triple', 3, 4)))",
  },
  materials: { bar: 'aluminium' },
  operations: [
    slab('blank', { rect: ['= m', '= m * n'], r: '= m * 0.07' }, '= length', [0, 0, 0]),
    slab(
      'upper_slot',
      {
        points: [
          ['= -m * 0.155', '= m * 0.6'],
          ['= -m * 0.155', '= m * 0.41'],
          ['= -m * 0.275', '= m * 0.41'],
          ['= -m * 0.275', '= m * 0.33'],
          ['= -m * 0.14', '= m * 0.2'],
          ['= m * 0.14', '= m * 0.2'],
          ['= m * 0.275', '= m * 0.33'],
          ['= m * 0.275', '= m * 0.41'],
          ['= m * 0.155', '= m * 0.41'],
          ['= m * 0.155', '= m * 0.6'],
        ],
      },
      '= length * 1.2',
      [0, '= m * n - m * 0.3', 0],
    ),
    { id: 'ends', op: 'mirror', params: { plane: 'y', center: [0, '= m * n / 2', 0] }, inputs: ['upper_slot'] },
    slab(
      'side_slot',
      {
        points: [
          ['= m * 0.6', '= -m * 0.155'],
          ['= m * 0.41', '= -m * 0.155'],
          ['= m * 0.41', '= -m * 0.275'],
          ['= m * 0.33', '= -m * 0.275'],
          ['= m * 0.2', '= -m * 0.14'],
          ['= m * 0.2', '= m * 0.14'],
          ['= m * 0.33', '= m * 0.275'],
          ['= m * 0.41', '= m * 0.275'],
          ['= m * 0.41', '= m * 0.155'],
          ['= m * 0.6', '= m * 0.155'],
        ],
      },
      '= length * 1.2',
      ['= m * 0.4', '= m * n / 2 - m * 0.275', 0],
    ),
    { id: 'sides', op: 'mirror', params: { plane: 'x' }, inputs: ['side_slot'] },
    rod('core', '= m * 0.21', '= length * 1.2', [0, '= m * n / 2', 0], { axis: 'z' }),
    row('lines', ['sides', 'core'], '= n', [0, '= m', 0]),
    cut('bar', ['blank', 'ends', 'lines'], { rotate: [0, 90, 0], name: 'Bar' }),
  ],
  spoken: {
    names: [
      't-slot extrusion',
      't-slot profile',
      'aluminum extrusion',
      't-slot aluminum extrusion',
      't-slot aluminum profile',
      'strut profile',
      't-slot bar',
      'extrusion profile',
    ],
    variants: [
      { names: ['double t-slot extrusion', 'double extrusion'], params: { style: 'double' } },
      { names: ['quadruple t-slot extrusion', 'quadruple extrusion'], params: { style: 'quadruple' } },
    ],
    adjectives: {
      1515: { size: 15, style: 'single' },
      2020: { size: 20, style: 'single' },
      2040: { size: 20, style: 'double' },
      2060: { size: 20, style: 'triple' },
      2080: { size: 20, style: 'quadruple' },
      3030: { size: 30, style: 'single' },
      3060: { size: 30, style: 'double' },
      4040: { size: 40, style: 'single' },
      4080: { size: 40, style: 'double' },
      4545: { size: 45, style: 'single' },
      8020: { size: 25.4, style: 'single' },
    },
    sizes: { one: 'length', two: ['size', 'size'], three: ['size', 'size', 'length'] },
    words: { length: ['long'], size: ['wide'] },
  },
});
