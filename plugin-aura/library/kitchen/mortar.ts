import { turned } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A mortar with its pestle leaning in it; 140 mm across, of granite. */
export const mortar = thing({
  op: 'create_mortar',
  family: 'kitchen',
  label: 'Mortar and pestle',
  help: 'Heavy bowl with a foot, and a pestle that leans in it',
  params: { diameter: mm(140, 'Diameter', 'At the rim'), height: mm(110, 'Height', 'Of the bowl'), pestle: yes('Pestle', 'Leaning in it') },
  let: { r: '= diameter / 2', h: '= height', t: '= min(r * 0.17, h * 0.2)' },
  materials: { bowl: 'granite', pestle: 'granite' },
  anchors: { inside: { at: 'bowl.top', help: 'Over its hollow' } },
  operations: [
    turned(
      'bowl',
      [
        [0, 0],
        ['= r * 0.66', 0],
        ['= r * 0.7', '= h * 0.04'],
        ['= r * 0.66', '= h * 0.12'],
        {
          spline: [
            ['= r * 0.6', '= h * 0.2'],
            ['= r * 0.84', '= h * 0.5'],
            ['= r * 0.95', '= h * 0.86'],
            ['= r', '= h * 0.95'],
          ],
        },
        ['= r * 0.99', '= h'],
        ['= r - t * 0.8', '= h'],
        {
          spline: [
            ['= r - t * 1.3', '= h * 0.8'],
            ['= r * 0.55', '= h * 0.34'],
            ['= r * 0.25', '= h * 0.25'],
            [0, '= h * 0.24'],
          ],
        },
      ],
      [0, 0, 0],
      { name: 'Bowl' },
    ),
    turned(
      'pestle',
      [
        [0, 0],
        {
          spline: [
            ['= r * 0.16', '= h * 0.03'],
            ['= r * 0.27', '= h * 0.18'],
            ['= r * 0.2', '= h * 0.4'],
            ['= r * 0.13', '= h * 0.75'],
            ['= r * 0.15', '= h * 1.1'],
            ['= r * 0.19', '= h * 1.3'],
            ['= r * 0.12', '= h * 1.42'],
            [0, '= h * 1.44'],
          ],
        },
      ],
      ['= r * 0.02', '= h * 0.2', 0],
      { rotate: [0, 0, -22], pivot: ['= r * 0.02', '= h * 0.33', 0], when: '= pestle', name: 'Pestle' },
    ),
  ],
  spoken: {
    names: ['mortar', 'mortar and pestle', 'pestle and mortar', 'molcajete'],
    variants: [{ names: ['marble mortar'], params: {}, materials: { main: 'white marble', pestle: 'white marble' } }],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'across'], height: ['tall', 'high'] },
    parts: {
      pestle: { names: ['grinder'], present: { pestle: true }, absent: { pestle: false }, material: 'pestle' },
      bowl: { material: 'main', sizes: { diameter: 'diameter', height: 'height' } },
    },
    holds: { in: 'inside' },
  },
});
