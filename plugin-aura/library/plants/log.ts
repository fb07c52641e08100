import { mirrored, ring, rod, union } from '../shapes.ts';
import { auto, mm, no, thing, yes } from '../thing.ts';

/** A felled log, lying: 1200 mm long and 280 mm thick, bark with its cut ends and rings, moss on top if wanted. */
export const log = thing({
  op: 'create_log',
  family: 'plants',
  label: 'Log',
  help: 'Lying log with bark, cut ends with rings, a stub and moss',
  params: {
    length: mm(1200, 'Length', 'From end to end'),
    diameter: auto(280, 'Diameter', 'Of the trunk'),
    moss: no('Moss', 'On top of it'),
    stub: yes('Branch stub', 'A short one at the side'),
  },
  let: { diameter: '= length * 0.23', r: '= diameter / 2' },
  materials: { bark: 'bark', wood: '#d9b27c oak', moss: '#5d7f33 moss' },
  operations: [
    {
      id: 'bark',
      op: 'loft',
      params: {
        sections: [
          { profile: { circle: '= diameter' } },
          { at: 0.3, profile: { ellipse: ['= diameter * 0.94', '= diameter * 1.02'] } },
          { at: 0.65, profile: { ellipse: ['= diameter * 1.0', '= diameter * 0.93'] } },
          { profile: { circle: '= diameter * 0.92' } },
        ],
        height: '= length',
        axis: 'x',
      },
      at: { my: 'bottom', offset: [0, 0, 0] },
      name: 'Bark',
    },
    rod('core', '= diameter * 0.82', '= length + r * 0.05', [0, '= r * 0.98', 0], { axis: 'x', role: 'wood', name: 'Wood' }),
    ring('ring', '= diameter * 0.5', '= r * 0.05', ['= length / 2 + r * 0.025', '= r * 0.98', 0], { axis: 'x', role: 'bark' }),
    mirrored('rings', ['ring'], { role: 'bark', name: 'Year rings' }),
    {
      id: 'stub',
      op: 'cylinder',
      params: { diameter: '= r * 0.62', top_diameter: '= r * 0.5', height: '= r * 0.9' },
      at: { my: 'center', offset: ['= length * 0.2', '= r * 1.3', '= r * 0.86'], rotate: [62, 0, 18] },
      when: '= stub',
      role: 'bark',
      name: 'Stub',
    },
    {
      id: 'cap',
      op: 'ellipsoid',
      params: { size: ['= length * 0.4', '= r * 0.44', '= r * 1.3'] },
      at: { my: 'center', offset: ['= -length * 0.16', '= diameter * 0.93', 0] },
      when: '= moss',
    },
    {
      id: 'tuft',
      op: 'ellipsoid',
      params: { size: ['= length * 0.22', '= r * 0.4', '= r * 1.0'] },
      at: { my: 'center', offset: ['= length * 0.24', '= diameter * 0.94', '= -r * 0.2'] },
      when: '= moss',
    },
    union('moss', ['cap', 'tuft'], { name: 'Moss' }),
  ],
  spoken: {
    names: ['log', 'tree trunk', 'wooden log', 'fallen tree', 'fallen log', 'tree log', 'firewood log'],
    variants: [
      { names: ['mossy log', 'moss covered log'], params: { moss: true } },
      { names: ['firewood'], params: { length: 350, diameter: 130, stub: false } },
    ],
    sizes: { one: 'length', two: ['length', 'diameter'] },
    words: { length: ['long'], diameter: ['thick', 'across', 'wide'] },
    adjectives: { mossy: { moss: true } },
    parts: {
      moss: { present: { moss: true }, absent: { moss: false }, material: 'moss', at: ['top'] },
      bark: { material: 'main' },
      stub: { names: ['branch', 'knot'], present: { stub: true }, absent: { stub: false } },
      ring: { names: ['end'], material: 'wood' },
    },
  },
});
