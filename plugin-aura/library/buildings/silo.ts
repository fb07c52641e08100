import { ball, box, ring, rod, turned } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** A farm silo of 12 m, 4 m across: rings of a steel shell under a dome or a cone, with a ladder. */
export const silo = thing({
  op: 'create_silo',
  family: 'buildings',
  label: 'Silo',
  help: 'Farm silo: a ringed cylinder with a dome or a cone, and a ladder',
  params: {
    height: mm(12000, 'Height', 'Over all', { min: 60 }),
    diameter: mm(4000, 'Diameter', 'Of the shell', { min: 20 }),
    roof: pick(['domed', 'conical'], 'Roof', 'Its form'),
  },
  let: { r: '= min(diameter, height) / 2', h: '= max(height - r * 0.9, height * 0.3)', t: '= r * 0.03' },
  materials: { shell: '#c9ced3 metal', roof: '#9aa3ab metal', ring: '#8d959c metal', ladder: 'steel', base: 'concrete' },
  called: { cupola: 'Roof', stile: 'Ladder rail', rungs: 'Ladder rungs' },
  operations: [
    rod('base', '= r * 2.2', '= h * 0.03', [0, 0, 0], { role: 'base' }),
    rod('shell', '= r * 2', '= h - h * 0.02', [0, '= h * 0.02', 0], { name: 'Shell' }),
    ring('hoop', '= r * 2', '= t * 2.4', [0, '= h * 0.1', 0], { role: 'ring' }),
    { id: 'hoops', op: 'linear_array', params: { count: 9, step: [0, '= h * 0.1', 0] }, inputs: ['hoop'], role: 'ring', name: 'Rings' },
    turned(
      'cupola',
      [
        [0, '= h - t'],
        ['= r * 1.02', '= h - t'],
        ['= r * 1.02', '= h'],
        {
          spline: [
            ['= r * 0.92', '= h + r * 0.38'],
            ['= r * 0.55', '= h + r * 0.74'],
            [0, '= h + r * 0.86'],
          ],
        },
      ],
      [0, 0, 0],
      { role: 'roof', when: "= roof == 'domed'" },
    ),
    rod('hat', '= r * 2.06', '= r * 0.86', [0, '= h - t', 0], { top_diameter: '= r * 0.12', role: 'roof', when: "= roof == 'conical'" }),
    ball('vent', '= r * 0.2', [0, '= h + r * 0.84', 0], { role: 'roof', name: 'Vent' }),
    box('stile', ['= t * 1.2', '= h', '= t * 1.2'], ['= r * 0.12', 0, '= r * 1.05'], { role: 'ladder' }),
    { id: 'stiles', op: 'mirror', params: { plane: 'x' }, inputs: ['stile'], role: 'ladder', name: 'Ladder' },
    box('rung', ['= r * 0.24', '= t * 0.9', '= t * 0.9'], [0, '= h * 0.03', '= r * 1.05'], { role: 'ladder' }),
    { id: 'rungs', op: 'linear_array', params: { count: 24, step: [0, '= h * 0.04', 0] }, inputs: ['rung'], role: 'ladder', name: 'Rungs' },
  ],
  spoken: {
    names: ['silo', 'grain silo', 'farm silo', 'grain bin', 'storage silo'],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'across'] },
    parts: {
      shell: { names: ['body', 'wall'], material: 'main' },
      roof: { names: ['dome', 'top', 'cap'], material: 'roof' },
      ring: { names: ['hoop', 'band'], material: 'ring' },
      ladder: { material: 'ladder' },
    },
    adjectives: { domed: { roof: 'domed' }, conical: { roof: 'conical' } },
  },
});
