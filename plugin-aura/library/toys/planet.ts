import { ball, cut, rod } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** A globe of a planet as a model of 300 mm: with rings as Saturn, with craters as the moon, or plain. */
export const planet = thing({
  op: 'create_planet',
  family: 'toys',
  label: 'Planet',
  help: 'Model of a planet: plain, with rings, or with craters',
  params: {
    diameter: mm(300, 'Diameter', 'Of the globe'),
    style: pick(['plain', 'ringed', 'cratered'], 'Style', 'Bands alone, rings, or craters'),
  },
  let: { d: '= diameter', plain: "= style == 'plain'", ringed: "= style == 'ringed'", moon: "= style == 'cratered'" },
  materials: { globe: '#3f78b5 satin plastic', ring: '#d8c08a satin plastic' },
  operations: [
    ball('sphere', '= d', [0, '= d / 2', 0], { when: '= not moon', role: 'globe', name: 'Globe' }),
    ball('core', '= d', [0, '= d / 2', 0], { when: '= moon' }),
    ...[
      [0.3, 0.9, 0.3, 0.2],
      [-0.25, 0.75, 0.38, 0.26],
      [0.05, 0.55, 0.5, 0.16],
      [0.4, 0.45, 0.3, 0.22],
      [-0.42, 0.4, 0.26, 0.14],
      [0, 0.2, 0.4, 0.24],
      [-0.1, 0.95, -0.2, 0.3],
      [0.3, 0.4, -0.4, 0.3],
      [-0.4, 0.6, -0.3, 0.24],
    ].map(([x, y, z, size], k) =>
      ball(`crater_${k}`, `= d * ${size}`, [`= d * ${x} * 1.06`, `= d * (0.5 + (${y} - 0.5) * 1.06)`, `= d * ${z} * 1.06`], {
        when: '= moon',
      }),
    ),
    cut('cratered', ['core', ...Array.from({ length: 9 }, (_, k) => `crater_${k}`)], { when: '= moon', role: 'globe', name: 'Globe' }),
    rod('ring_outer', '= d * 2.2', '= d * 0.02', [0, '= d * 0.49', 0], { inner_diameter: '= d * 1.5', when: '= ringed', role: 'ring' }),
    rod('ring_inner', '= d * 1.44', '= d * 0.02', [0, '= d * 0.49', 0], { inner_diameter: '= d * 1.2', when: '= ringed', role: 'ring' }),
    {
      id: 'rings',
      op: 'group',
      inputs: ['ring_outer', 'ring_inner'],
      at: { rotate: [14, 0, 18] },
      role: 'ring',
      name: 'Rings',
      when: '= ringed',
    },
  ],
  spoken: {
    names: ['planet', 'saturn', 'moon', 'full moon', 'mars', 'jupiter', 'earth', 'asteroid'],
    variants: [
      { names: ['saturn', 'ringed planet'], params: { style: 'ringed' }, materials: { main: '#d9b877 satin plastic' } },
      { names: ['moon', 'full moon', 'asteroid'], params: { style: 'cratered' }, materials: { main: '#b9b7b2 matte plastic' } },
      { names: ['mars'], params: {}, materials: { main: '#b5522e matte plastic' } },
      { names: ['jupiter'], params: {}, materials: { main: '#c9a27a satin plastic' } },
    ],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      ring: { present: { style: 'ringed' }, material: 'ring' },
      crater: { present: { style: 'cratered' } },
      globe: { names: ['body'], material: 'main' },
    },
    adjectives: { ringed: { style: 'ringed' }, cratered: { style: 'cratered' } },
  },
});
