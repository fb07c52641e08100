import { drawn } from '../drawn.ts';
import { around, box, ring, rod, row, slab, turned } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** What sweeps: a house broom of 1,300 mm, a besom of twigs, a mop of strands; all on a stick. */
export const broom = thing({
  op: 'create_broom',
  family: 'household',
  label: 'Broom',
  help: 'Broom with a head of bristles, a besom of twigs as witches ride it, or a mop',
  params: {
    length: mm(1300, 'Length', 'Over all'),
    kind: pick(['broom', 'besom', 'mop'], 'Kind', 'What is at its end'),
    stick: mm(26, 'Stick', 'Diameter of the handle', { min: 2, max: 400 }),
  },
  let: { s: '= length / 1300', d: '= min(stick, length * 0.08)' },
  materials: { stick: 'pine', head: '#b03a2e satin paint', bristle: '#d9b56a matte plastic', band: 'steel' },
  operations: [
    rod('stick', '= d', '= 1210 * s', [0, '= 84 * s', 0], { role: 'stick', round: '= d * 0.3', name: 'Stick' }),
    ...drawn('s', [
      box('block', [300, 44, 62], [0, 78, 0], { round: 14, role: 'head', when: "= kind == 'broom'", name: 'Head' }),
      turned(
        'socket',
        [
          [0, 0],
          [26, 0],
          [20, 50],
          [0, 50],
        ],
        [0, 118, 0],
        { role: 'head', when: "= kind == 'broom'", name: 'Socket' },
      ),
      {
        id: 'tuft',
        op: 'loft',
        params: { sections: [{ profile: { rect: [22, 54], r: 6 } }, { profile: { rect: [15, 44], r: 5 } }], height: 84, smooth: false },
        at: { my: 'bottom', offset: [0, 0, 0] },
        role: 'bristle',
        when: "= kind == 'broom'",
      },
      row('tufts', ['tuft'], 13, [22, 0, 0], { role: 'bristle', name: 'Bristles' }),
      turned(
        'sheaf',
        [
          [0, 0],
          [92, 0],
          {
            spline: [
              [96, 60],
              [74, 200],
              [44, 310],
              [36, 350],
              [24, 420],
            ],
          },
          [0, 426],
        ],
        [0, 0, 0],
        { role: 'bristle', when: "= kind == 'besom'", name: 'Twigs' },
      ),
      rod('twig', 9, 300, [84, 6, 0], { role: 'bristle', when: "= kind == 'besom'", rotate: [0, 0, 14], top_diameter: 5 }),
      around('twigs', ['twig'], 22, { role: 'bristle', name: 'Twigs' }),
      ring('tie', 84, 14, [0, 318, 0], { role: 'band', when: "= kind == 'besom'" }),
      row('ties', ['tie'], 2, [0, 34, 0], { role: 'band', name: 'Bands' }),
      turned(
        'cap',
        [
          [0, 0],
          [52, 0],
          [46, 26],
          [22, 70],
          [0, 72],
        ],
        [0, 150, 0],
        { role: 'head', when: "= kind == 'mop'", name: 'Cap' },
      ),
      {
        id: 'strand',
        op: 'pipe',
        params: {
          diameter: 17,
          path: {
            spline: [
              [22, 164, 0],
              [74, 146, 0],
              [96, 80, 6],
              [112, 9, 0],
            ],
          },
        },
        role: 'bristle',
        when: "= kind == 'mop'",
      },
      around('outer', ['strand'], 22, { role: 'bristle', name: 'Strands' }),
      turned(
        'skirt',
        [
          [0, 0],
          [94, 0],
          {
            spline: [
              [88, 70],
              [66, 140],
              [40, 158],
            ],
          },
          [0, 160],
        ],
        [0, 0, 0],
        { role: 'bristle', when: "= kind == 'mop'", name: 'Strands' },
      ),
      slab('hole', { circle: 24, minus: [{ circle: 15 }] }, 5, [0, 1270, 0], { my: 'bottom', role: 'band', when: "= kind == 'mop'" }),
    ]),
  ],
  spoken: {
    names: ['broom', 'house broom', 'push broom', 'sweeping brush'],
    variants: [
      {
        names: ['besom', 'witch broom', 'broomstick', 'witches broom'],
        params: { kind: 'besom', stick: 32 },
        materials: { stick: 'dark oak' },
      },
      { names: ['mop', 'floor mop'], params: { kind: 'mop' }, materials: { head: '#2f6fb5 satin plastic', bristle: 'cotton' } },
    ],
    sizes: { one: 'length' },
    words: { length: ['long', 'tall', 'high'] },
    parts: {
      stick: { names: ['handle', 'pole', 'shaft'], material: 'main', sizes: { diameter: 'stick', thickness: 'stick', length: 'length' } },
      head: { names: ['block', 'cap'], material: 'head' },
      bristle: { names: ['twig', 'strand', 'hair', 'straw'], material: 'bristle' },
      band: { names: ['tie', 'string'], material: 'band' },
    },
  },
});
