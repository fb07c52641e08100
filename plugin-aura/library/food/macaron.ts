import { drawn } from '../drawn.ts';
import { ring, rod, turned, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A macaron of 45 mm: two smooth shells with frilled feet, and cream between them. */
export const macaron = thing({
  op: 'create_macaron',
  family: 'food',
  label: 'Macaron',
  help: 'Two smooth almond shells with frilled feet and cream between them',
  params: { diameter: mm(45, 'Diameter', 'Across') },
  let: { s: '= diameter / 45' },
  materials: { shell: '#f4a6b8 satin plastic', cream: '#fff3df satin plastic' },
  operations: drawn('s', [
    turned('lower', [
      [0, 0],
      [15, 0],
      {
        spline: [
          [15, 0],
          [20.4, 2],
          [22, 6],
          [21.6, 8.6],
        ],
      },
      [0, 8.6],
    ]),
    ring('lower_foot', 43, 2.2, [0, 8.4, 0]),
    rod('cream', 42, 5, [0, 8, 0], { round: 1.6, role: 'cream', name: 'Cream' }),
    ring('upper_foot', 43, 2.2, [0, 12.8, 0]),
    turned('upper', [
      [0, 12.6],
      [21.6, 12.6],
      {
        spline: [
          [21.6, 12.6],
          [22, 15.2],
          [20.2, 20],
          [14, 22.6],
          [0, 23.4],
        ],
      },
    ]),
    union('lower_shell', ['lower', 'lower_foot'], { role: 'shell', name: 'Lower shell' }),
    union('upper_shell', ['upper', 'upper_foot'], { role: 'shell', name: 'Upper shell' }),
  ]),
  spoken: {
    names: ['macaron', 'french macaron', 'macaroon'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: { shell: { names: ['half'], material: 'shell' }, cream: { names: ['filling'], material: 'cream' } },
  },
});
