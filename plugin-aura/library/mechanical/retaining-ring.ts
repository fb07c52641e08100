import { box, cut, placed, rod, union } from '../shapes.ts';
import { auto, mm, pick, thing } from '../thing.ts';

/**
 * Rings that snap into a groove of a shaft, lying: the E clip after DIN 6799 (groove of 7 mm for a shaft of 8 to 11), and the circlip with
 * two eyes after DIN 471.
 */
export const retainingRing = thing({
  op: 'create_retaining_ring',
  family: 'mechanical',
  label: 'Retaining ring',
  help: 'E clip or circlip for a groove on a shaft',
  params: {
    shaft: mm(8, 'Shaft', 'Diameter of the shaft'),
    thickness: auto(0.9, 'Thickness', 'Of the sheet'),
    style: pick(['circlip', 'e_clip'], 'Style', 'With two eyes for pliers, or three claws'),
    groove: auto(7, 'Groove', 'Diameter at the bottom of the groove'),
    diameter: auto(16, 'Diameter', 'Outside'),
  },
  let: {
    thickness: '= max(shaft * 0.1, 0.2)',
    groove: "= if(style == 'e_clip', shaft * 0.875, shaft * 0.95)",
    g: '= min(groove, shaft * 0.99)',
    diameter: "= if(style == 'e_clip', shaft * 2, shaft * 1.3)",
    d: '= max(diameter, shaft * 1.15)',
    wall: '= (d - g) / 2',
    eye: '= max(wall * 1.5, shaft * 0.12)',
    gap: "= if(style == 'e_clip', g * 0.86, eye * 0.7)",
    y: '= sqrt(max((g / 2 + wall * 0.6) ^ 2 - (gap / 2 + eye * 0.5) ^ 2, g ^ 2 * 0.1))',
  },
  materials: { ring: 'black steel' },
  operations: [
    rod('disc', '= d', '= thickness'),
    rod('eye', '= eye', '= thickness', ['= gap / 2 + eye * 0.5', 0, '= y + eye * 0.15'], { when: "= style == 'circlip'" }),
    { id: 'eyes', op: 'mirror', params: { plane: 'x' }, inputs: ['eye'] },
    union('blank', ['disc', 'eyes']),
    rod('inside', '= g', '= thickness * 3', [0, '= -thickness', 0], { when: "= style == 'circlip'" }),
    rod('seat', '= g + wall * 1.1', '= thickness * 3', [0, '= -thickness', 0], { when: "= style == 'e_clip'" }),
    box('mouth', ['= gap', '= thickness * 3', '= d'], [0, '= -thickness', '= d / 2'], {}),
    rod('pliers', '= eye * 0.45', '= thickness * 3', ['= gap / 2 + eye * 0.5', '= -thickness', '= y + eye * 0.15'], {
      when: "= style == 'circlip'",
    }),
    { id: 'pliers_holes', op: 'mirror', params: { plane: 'x' }, inputs: ['pliers'] },
    cut('open', ['blank', 'inside', 'seat', 'mouth', 'pliers_holes']),
    box('claw', ['= wall * 1.5', '= thickness', '= g * 0.34'], ['= g / 2 + wall * 0.75', 0, 0], { when: "= style == 'e_clip'" }),
    placed(
      'claws',
      ['claw'],
      [
        [0, 0, 0, 0],
        ['= -(g / 2 + wall * 0.75)', 0, '= -(g / 2 + wall * 0.75)', 90],
        ['= -(g + wall * 1.5)', 0, 0, 180],
      ],
    ),
    rod('within', '= d', '= thickness', [0, 0, 0], { when: "= style == 'e_clip'" }),
    { id: 'claws_within', op: 'intersection', inputs: ['claws', 'within'], when: "= style == 'e_clip'" },
    union('ring', ['open', 'claws_within'], { name: 'Ring' }),
  ],
  spoken: {
    names: ['retaining ring', 'circlip', 'e clip', 'e ring', 'snap ring', 'c clip', 'external circlip', 'retaining clip'],
    variants: [
      { names: ['e clip', 'e ring'], params: { style: 'e_clip' } },
      { names: ['circlip', 'snap ring', 'c clip', 'external circlip'], params: { style: 'circlip' } },
    ],
    sizes: { one: 'shaft', two: ['shaft', 'thickness'] },
    words: {
      shaft: ['inside', 'bore', 'inner diameter', 'inside diameter'],
      diameter: ['outside', 'outer diameter', 'outside diameter'],
      thickness: ['thick'],
      groove: ['groove diameter'],
    },
    parts: { shaft: { sizes: { size: 'shaft', diameter: 'shaft' } }, groove: { sizes: { size: 'groove', diameter: 'groove' } } },
  },
});
