import { drawn } from '../drawn.ts';
import { box, mirrored, placed, rail, rod, union } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A swing frame of 2200 mm with seats on chains between two A-frames. */
export const swingSet = thing({
  op: 'create_swing_set',
  family: 'garden',
  label: 'Swing set',
  help: 'Swings on chains below a beam between two A-frames',
  params: { height: mm(2200, 'Height', 'Of the beam'), swings: whole(2, 'Swings', 'How many seats', { min: 1, max: 4 }) },
  let: { s: '= height / 2200', w: '= (700 + 800 * swings) * s' },
  materials: { frame: 'larch', seat: 'red plastic', chain: 'steel' },
  operations: drawn('s', [
    rod('beam', 110, '= w + 200 * s', [0, 2145, 0], { axis: 'x', role: 'frame', round: 8 }),
    rail(
      'leg',
      90,
      [
        ['= w / 2 - 40 * s', 2150, 0],
        ['= w / 2 + 40 * s', 0, 760],
      ],
      { role: 'frame' },
    ),
    rail(
      'rear_leg',
      90,
      [
        ['= w / 2 - 40 * s', 2150, 0],
        ['= w / 2 + 40 * s', 0, -760],
      ],
      { role: 'frame' },
    ),
    rail(
      'tie',
      70,
      [
        ['= w / 2 + 12 * s', 760, -500],
        ['= w / 2 + 12 * s', 760, 500],
      ],
      { role: 'frame' },
    ),
    union('stand', ['leg', 'rear_leg', 'tie'], { role: 'frame' }),
    mirrored('stands', ['stand'], { role: 'frame', name: 'Frame' }),
    box('seat', [440, 36, 190], [0, 480, 0], { role: 'seat', round: 14 }),
    rod('chain', 14, 1620, [210, 500, 0], { role: 'chain' }),
    mirrored('chains', ['chain'], { role: 'chain' }),
    ...[0, 1, 2, 3].flatMap((k) => [
      placed(`seat_${k}`, ['seat'], [[`= (${k} - (swings - 1) / 2) * 800 * s`, 0, 0] as const], {
        role: 'seat',
        name: 'Seat',
        when: `= swings > ${k}`,
      }),
      placed(`chains_${k}`, ['chains'], [[`= (${k} - (swings - 1) / 2) * 800 * s`, 0, 0] as const], {
        role: 'chain',
        name: 'Chains',
        when: `= swings > ${k}`,
      }),
    ]),
  ]),
  spoken: {
    names: ['swing set', 'swing', 'swings', 'playground swing', 'garden swing', 'kids swing'],
    variants: [{ names: ['swing', 'garden swing', 'kids swing', 'playground swing'], params: { swings: 1 } }],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      swing: { names: ['seat'], count: 'swings', material: 'seat' },
      frame: { names: ['beam', 'leg', 'post'], material: 'main' },
      chain: { names: ['rope'], material: 'chain' },
    },
  },
});
