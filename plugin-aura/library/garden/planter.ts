import { around, box, cut, rod, turned, union } from '../shapes.ts';
import { auto, mm, no, pick, thing } from '../thing.ts';

/** A planter: round, square or hexagonal, with drain holes, earth and a saucer if wanted; 300 mm across, 280 mm high. */
export const planter = thing({
  op: 'create_planter',
  family: 'garden',
  label: 'Planter',
  help: 'Round, square, hexagonal or long plant pot with drain holes, a rim and a saucer',
  params: {
    diameter: mm(300, 'Width', 'Across the rim'),
    height: auto(270, 'Height', 'Over all'),
    depth: auto(110, 'Depth', 'Of a long one, from front to back'),
    shape: pick(['round', 'square', 'hexagonal', 'long'], 'Shape', 'Outline'),
    soil: no('Soil', 'Filled with earth'),
    saucer: no('Saucer', 'Under it'),
  },
  let: {
    height: '= diameter * 0.9',
    depth: '= diameter * 0.36',
    d: '= diameter',
    h: '= height',
    w: '= min(diameter, height) * 0.045',
    t: '= max(depth, w * 4)',
    base: '= if(saucer, w * 2, 0)',
    sides: "= if(shape == 'hexagonal', 6, 4)",
  },
  materials: { pot: 'terracotta', soil: 'soil', saucer: 'terracotta' },
  anchors: { inside: { at: 'pot.bottom', help: 'Floor of the pot' } },
  operations: [
    ...(
      [
        ['out', 1, 0],
        ['in', 0, 1],
      ] as const
    ).flatMap(([id, , inner]) => [
      {
        id: `${id}_round`,
        op: 'cylinder',
        params: { diameter: `= d * 0.76 - ${inner} * w * 2`, top_diameter: `= d - ${inner} * w * 2`, height: '= h' },
        at: { my: 'bottom', offset: [0, `= base + ${inner} * w`, 0] as [number, string, number] },
        when: "= shape == 'round'",
      },
      {
        id: `${id}_flat`,
        op: 'loft',
        params: {
          sections: [
            { profile: { polygon: '= sides', across_flats: `= d * 0.76 - ${inner} * w * 2` } },
            { profile: { polygon: '= sides', across_flats: `= d - ${inner} * w * 2` } },
          ],
          height: '= h',
          smooth: false,
        },
        at: {
          my: 'bottom',
          offset: [0, `= base + ${inner} * w`, 0] as [number, string, number],
          rotate: [0, "= if(shape == 'square', 45, 0)", 0] as [number, string, number],
        },
        when: "= shape == 'square' or shape == 'hexagonal'",
      },
      {
        id: `${id}_long`,
        op: 'loft',
        params: {
          sections: [
            { profile: { rect: [`= d * 0.94 - ${inner} * w * 2`, `= t * 0.8333 - ${inner} * w * 2`], r: '= w * 0.5' } },
            { profile: { rect: [`= d - ${inner} * w * 2`, `= t - ${inner} * w * 2`], r: '= w * 0.5' } },
          ],
          height: '= h',
          smooth: false,
        },
        at: { my: 'bottom', offset: [0, `= base + ${inner} * w`, 0] as [number, string, number] },
        when: "= shape == 'long'",
      },
      union(id, [`${id}_round`, `${id}_flat`, `${id}_long`]),
    ]),
    rod('drain', '= d * 0.06', '= w * 8', ['= d * 0.12', '= base - w * 2', 0]),
    around('drains', ['drain'], 4),
    cut('pot', ['out', 'in', 'drains'], { name: 'Pot' }),
    // Earth reaches a little into the walls, at the height of its surface.
    rod('earth_round', '= d * 0.952 - w * 1.6', '= w * 1.4', [0, '= base + h * 0.84', 0], { when: "= soil and shape == 'round'" }),
    {
      id: 'earth_flat',
      op: 'loft',
      params: {
        sections: [
          { profile: { polygon: '= sides', across_flats: '= d * 0.952 - w * 1.6' } },
          { profile: { polygon: '= sides', across_flats: '= d * 0.952 - w * 1.6' } },
        ],
        height: '= w * 1.4',
        smooth: false,
      },
      at: { my: 'bottom', offset: [0, '= base + h * 0.84', 0], rotate: [0, "= if(shape == 'square', 45, 0)", 0] },
      when: "= soil and (shape == 'square' or shape == 'hexagonal')",
    },
    box('earth_long', ['= d * 0.988 - w * 1.6', '= w * 1.4', '= t * 0.9667 - w * 1.6'], [0, '= base + h * 0.84', 0], {
      when: "= soil and shape == 'long'",
    }),
    union('soil', ['earth_round', 'earth_flat', 'earth_long'], { name: 'Soil' }),
    turned(
      'dish',
      [
        [0, 0],
        ['= d * 0.5', 0],
        ['= d * 0.58', '= w * 2.6'],
        ['= d * 0.55', '= w * 2.6'],
        ['= d * 0.47', '= w * 1.2'],
        [0, '= w * 1.2'],
      ],
      [0, 0, 0],
      { when: '= saucer', role: 'saucer', name: 'Saucer' },
    ),
  ],
  spoken: {
    names: [
      'planter',
      'plant container',
      'window box',
      'flower box',
      'planter box',
      'raised bed',
      'garden planter',
      'raised garden bed',
      'garden bed',
    ],
    variants: [
      {
        names: ['window box', 'flower box', 'planter box'],
        params: { shape: 'long', diameter: 800, height: 200 },
        materials: { main: 'pine' },
      },
      {
        names: ['raised bed', 'raised garden bed', 'garden bed', 'raised planter bed'],
        params: { shape: 'long', diameter: 2000, height: 350, soil: true },
        materials: { main: 'pine' },
      },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'height'], three: ['diameter', 'depth', 'height'] },
    words: { diameter: ['across', 'wide', 'width', 'long', 'length'], height: ['tall', 'high', 'deep'] },
    adjectives: { hex: { shape: 'hexagonal' }, rectangular: { shape: 'long' }, circular: { shape: 'round' } },
    parts: {
      saucer: {
        names: ['drip tray', 'plate', 'tray'],
        present: { saucer: true },
        absent: { saucer: false },
        material: 'saucer',
        adjectives: { separate: {} },
      },
      soil: { names: ['dirt', 'earth'], present: { soil: true }, absent: { soil: false }, material: 'soil' },
      'drain hole': { names: ['hole', 'drainage hole'], always: 4, at: ['bottom'] },
      rim: { material: 'main' },
    },
    holds: { in: 'inside' },
  },
});
