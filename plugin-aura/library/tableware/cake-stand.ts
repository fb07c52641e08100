import { ball, rod, turned } from '../shapes.ts';
import { mm, no, thing } from '../thing.ts';

/** A cake stand, 300 mm across on a turned foot, with a glass dome. */
export const cakeStand = thing({
  op: 'create_cake_stand',
  family: 'tableware',
  label: 'Cake stand',
  help: 'Plate on a turned foot with a glass dome over it',
  params: {
    diameter: mm(300, 'Diameter', 'Of the plate'),
    foot: mm(110, 'Foot height', 'To the plate'),
    dome: no('Dome', 'Of glass, with a knob'),
  },
  let: { r: '= diameter / 2', h: '= foot', k: '= min(foot / 110, diameter / 300)' },
  materials: { plate: 'white porcelain', dome: 'clear glass', knob: 'white porcelain' },
  anchors: { plate: { at: 'stand.top', help: 'Middle of the plate' } },
  operations: [
    turned(
      'stand',
      [
        [0, 0],
        ['= r * 0.5', 0],
        ['= r * 0.5', '= k * 4'],
        {
          spline: [
            ['= r * 0.44', '= k * 10'],
            ['= r * 0.16', '= h * 0.24'],
            ['= r * 0.1', '= h * 0.5'],
            ['= r * 0.15', '= h * 0.66'],
            ['= r * 0.1', '= h * 0.78'],
            ['= r * 0.3', '= h * 0.92'],
          ],
        },
        ['= r * 0.97', '= h * 0.96'],
        // flat to its edge, so that a cake on a plate of its own stands on it too
        ['= r', '= h - k * 3', { r: '= k' }],
        ['= r', '= h', { r: '= k' }],
        [0, '= h'],
      ],
      [0, 0, 0],
      { role: 'plate', name: 'Stand' },
    ),
    turned(
      'dome',
      [
        ['= r * 0.86', 0],
        ['= r * 0.86', '= r * 0.5'],
        {
          spline: [
            ['= r * 0.8', '= r * 0.78'],
            ['= r * 0.5', '= r * 1.0'],
            [0, '= r * 1.06'],
          ],
        },
        [0, '= r * 1.06 - k * 3'],
        {
          spline: [
            ['= r * 0.49', '= r * 1.0 - k * 3'],
            ['= r * 0.8 - k * 2.4', '= r * 0.77'],
            ['= r * 0.86 - k * 3', '= r * 0.5'],
          ],
        },
        ['= r * 0.86 - k * 3', 0],
      ],
      [0, '= h - k * 0.3', 0],
      { when: '= dome', name: 'Dome' },
    ),
    rod('neck', '= r * 0.1', '= r * 0.12', [0, '= h + r * 1.03', 0], { role: 'knob', when: '= dome' }),
    ball('knob', '= r * 0.2', [0, '= h + r * 1.22', 0], { when: '= dome', name: 'Knob' }),
  ],
  spoken: {
    names: ['cake stand', 'cake plate', 'pedestal plate', 'cake dome', 'open cake stand', 'cupcake stand'],
    variants: [{ names: ['cake dome'], params: { dome: true } }],
    sizes: { one: 'diameter', two: ['diameter', 'foot'] },
    words: { diameter: ['wide', 'across'], foot: ['tall', 'high'] },
    parts: {
      dome: { names: ['cover', 'lid', 'cloche', 'bell'], present: { dome: true }, absent: { dome: false }, material: 'dome' },
      plate: { names: ['top'], material: 'main', sizes: { diameter: 'diameter' } },
      foot: { names: ['stem', 'pedestal', 'base'], sizes: { height: 'foot' } },
      knob: { names: ['handle'], material: 'knob' },
    },
    holds: { in: 'plate', on: 'plate' },
  },
});
