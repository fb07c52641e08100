import { box, placed, row, turned } from '../shapes.ts';
import { auto, mm, pick, thing, whole } from '../thing.ts';

/** A coat rack for the wall: a rail of 90 x 20 mm with turned pegs that lean up, 120 mm apart. */
export const pegRail = thing({
  op: 'create_peg_rail',
  family: 'furniture',
  label: 'Wall coat rack',
  help: 'Rail for the wall with pegs or with hooks for coats, and a shelf over them if wanted',
  params: {
    length: mm(720, 'Length', 'From end to end'),
    height: mm(90, 'Height', 'Of the rail'),
    thickness: mm(20, 'Thickness', 'Of the rail'),
    pegs: whole(6, 'Pegs', 'How many', { min: 1, max: 24 }),
    peg: auto(75, 'Peg', 'How far a peg stands out'),
    top: pick(['plain', 'shelf'], 'Top', 'A shelf over the pegs'),
  },
  let: {
    peg: '= min(height * 0.84, length * 0.3)',
    d: '= peg * 0.2',
    e: '= min(height, thickness, length) * 0.12',
    step: '= if(pegs > 1, (length - min(height, length * 0.3) * 1.3) / max(pegs - 1, 1), 0)',
  },
  materials: { wood: 'oak', peg: 'oak' },
  operations: [
    box('rail', ['= length', '= height', '= thickness'], [0, 0, 0], { round: '= e', role: 'wood' }),
    turned(
      'one',
      [
        [0, '= -thickness * 0.4'],
        ['= d * 0.4', '= -thickness * 0.4'],
        ['= d * 0.4', '= thickness * 0.2'],
        ['= d * 0.32', '= peg * 0.62'],
        {
          spline: [
            ['= d * 0.46', '= peg * 0.8'],
            ['= d * 0.72', '= peg * 0.93'],
            ['= d * 0.5', '= peg'],
            [0, '= peg * 1.01'],
          ],
        },
      ],
      [0, '= height * 0.46', '= thickness * 0.4'],
      { role: 'peg', rotate: [78, 0, 0], pivot: [0, 0, 0] },
    ),
    row('pegs', ['one'], '= pegs', ['= step', 0, 0], { role: 'peg', name: 'Pegs' }),
    box('shelf', ['= length', '= thickness', '= peg * 1.9 + thickness'], [0, '= height - thickness * 0.02', '= (peg * 1.9) / 2'], {
      round: '= e',
      role: 'wood',
      when: "= top == 'shelf'",
      name: 'Shelf',
    }),
    box(
      'bracket',
      ['= thickness * 0.9', '= height * 0.7', '= peg * 1.2'],
      ['= length * 0.43', '= height * 0.31', '= thickness * 0.4 + peg * 0.6'],
      {
        round: '= e',
        role: 'wood',
        when: "= top == 'shelf'",
      },
    ),
    placed('brackets', ['bracket'], [[0, 0, 0] as const, ['= -length * 0.86', 0, 0] as const], { role: 'wood', name: 'Brackets' }),
  ],
  spoken: {
    names: [
      'wall coat rack',
      'peg rail',
      'coat hook rail',
      'wall mounted coat rack',
      'coat peg',
      'shaker peg rail',
      'key rack',
      'hook rail',
    ],
    variants: [{ names: ['hall shelf', 'coat rack with shelf'], params: { top: 'shelf' } }],
    sizes: { one: 'length', two: ['length', 'height'], three: ['length', 'height', 'thickness'] },
    words: { length: ['long', 'wide'], height: ['tall', 'high'], thickness: ['thick', 'deep'] },
    parts: {
      peg: { names: ['hook', 'knob', 'dowel'], count: 'pegs', material: 'peg', sizes: { length: 'peg' } },
      rail: { names: ['board', 'plank', 'back'], material: 'main', sizes: { height: 'height', thickness: 'thickness', length: 'length' } },
      shelf: { present: { top: 'shelf' }, absent: { top: 'plain' }, material: 'main' },
    },
  },
});
