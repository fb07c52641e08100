import { rod, turned } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A bird bath of stone: shallow bowl on a turned pedestal, 800 mm high. */
export const birdBath = thing({
  op: 'create_bird_bath',
  family: 'garden',
  label: 'Bird bath',
  help: 'Shallow stone bowl on a turned pedestal',
  params: { height: mm(800, 'Height', 'Over all'), diameter: mm(500, 'Diameter', 'Of the bowl'), water: yes('Water', 'In the bowl') },
  let: { h: '= height', r: '= diameter / 2', q: '= min(r, h * 0.4)', b: '= min(h * 0.16, r * 0.4)' },
  materials: { stone: 'limestone', water: 'water' },
  operations: [
    turned(
      'pedestal',
      [
        [0, 0],
        ['= q * 0.72', 0],
        ['= q * 0.72', '= h * 0.06'],
        ['= q * 0.6', '= h * 0.08'],
        ['= q * 0.56', '= h * 0.12'],
        ['= q * 0.34', '= h * 0.2'],
        ['= q * 0.28', '= h * 0.24'],
        {
          spline: [
            ['= q * 0.36', '= h * 0.36'],
            ['= q * 0.3', '= h * 0.56'],
            ['= q * 0.22', '= h * 0.72'],
          ],
        },
        ['= q * 0.32', '= h * 0.75'],
        ['= q * 0.32', '= h * 0.78'],
        ['= q * 0.42', '= h - b * 0.9'],
        [0, '= h - b * 0.9'],
      ],
      [0, 0, 0],
      { role: 'stone', name: 'Pedestal' },
    ),
    turned(
      'bowl',
      [
        [0, '= h - b'],
        ['= r * 0.36', '= h - b'],
        {
          spline: [
            ['= r * 0.7', '= h - b * 0.72'],
            ['= r * 0.94', '= h - b * 0.2'],
          ],
        },
        ['= r', '= h - b * 0.14'],
        ['= r', '= h'],
        ['= r * 0.9', '= h'],
        {
          spline: [
            ['= r * 0.66', '= h - b * 0.4'],
            [0, '= h - b * 0.62'],
          ],
        },
      ],
      [0, 0, 0],
      { role: 'stone', name: 'Bowl' },
    ),
    rod('water', '= r * 1.7', '= b * 0.3', [0, '= h - b * 0.5', 0], { top_diameter: '= r * 1.76', when: '= water' }),
  ],
  spoken: {
    names: ['bird bath', 'birdbath', 'stone bird bath'],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'across'] },
    parts: {
      bowl: { names: ['basin'], material: 'main', sizes: { diameter: 'diameter' } },
      pedestal: { names: ['base'], material: 'main' },
      water: { present: { water: true }, absent: { water: false }, material: 'water' },
    },
  },
});
