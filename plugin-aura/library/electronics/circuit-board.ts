import { drawn } from '../drawn.ts';
import { box, cut, placed, rod, row, slab } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A controller board in the size of the Arduino Uno, 68.6 x 53.4 mm: sockets at 2.54 mm, USB B, power jack, chip and crystal; lying. */
export const circuitBoard = thing({
  op: 'create_circuit_board',
  family: 'electronics',
  label: 'Circuit board',
  help: 'Microcontroller board with sockets, USB and power jacks, a chip and small parts',
  params: { width: mm(68.6, 'Width', 'Of the board'), sockets: yes('Sockets', 'Rows of contacts at both edges') },
  let: { s: '= width / 68.6' },
  materials: { board: 'teal plastic', socket: 'black plastic', metal: 'chrome', contact: 'gold', lamp: 'green plastic' },
  operations: drawn('s', [
    slab(
      'sheet',
      {
        points: [
          [-34.3, -26.7, { r: 1.5 }],
          [30.5, -26.7],
          [32.5, -24.6],
          [32.5, -13],
          [34.3, -11],
          [34.3, 18],
          [32.5, 20],
          [32.5, 24],
          [30, 26.7],
          [-34.3, 26.7, { r: 1.5 }],
        ],
      },
      1.6,
      [0, 0, 0],
      { axis: 'y' },
    ),
    rod('drill', 3.2, 6, [-20.3, -2, 24.2]),
    placed(
      'drills',
      ['drill'],
      [
        [0, 0, 0],
        [1.3, 0, -48.2],
        [50.8, 0, -15.2],
        [50.8, 0, -43.2],
      ],
    ),
    cut('board', ['sheet', 'drills'], { name: 'Board' }),
    box('usb', [16.2, 11, 12], [-32.4, 1.4, -11], { chamfer: 0.4, role: 'metal', name: 'USB socket' }),
    box('usb_mouth', [0.4, 7.6, 8.4], [-40.5, 3.2, -11], { role: 'socket' }),
    box('jack', [13.6, 10.8, 9], [-29.4, 1.4, 18], { chamfer: 0.5, role: 'socket', name: 'Power jack' }),
    rod('jack_hole', 6.4, 0.6, [-36.1, 7, 18], { axis: 'x', role: 'metal' }),
    box('chip', [35.4, 3.4, 7], [10.2, 2.6, 11.4], { chamfer: 0.6, role: 'socket', name: 'Chip' }),
    box('leg', [0.7, 2.6, 9.2], [10.2, 1.4, 11.4], { role: 'metal' }),
    row('legs', ['leg'], 14, [2.54, 0, 0], { role: 'metal', name: 'Legs' }),
    box('pin_row', [25.4, 8.5, 2.6], [-3, 1.5, -24.1], { chamfer: 0.2, role: 'socket', when: '= sockets' }),
    placed(
      'pin_rows',
      ['pin_row'],
      [
        [0, 0, 0],
        [22.6, 0, 0],
        [6.2, 0, 48.3],
        [24.8, 0, 48.3],
      ],
      { role: 'socket', name: 'Sockets' },
    ),
    box('contact', [1.1, 0.3, 1.1], [8.3, 9.8, -24.1], { role: 'contact', when: '= sockets' }),
    row('contacts', ['contact'], 18, [2.54, 0, 0], { role: 'contact' }),
    placed(
      'contact_rows',
      ['contacts'],
      [
        [0, 0, 0],
        [4.2, 0, 48.3],
      ],
      { role: 'contact', name: 'Contacts' },
    ),
    slab('quartz', { rect: [11.4, 4.6], r: 2.2 }, 3.6, [-10, 1.5, -3], { axis: 'y', chamfer: 0.4, role: 'metal', name: 'Crystal' }),
    rod('can', 6.6, 6.4, [-17.2, 1.5, 18], { chamfer: 0.5, edges: 'top', role: 'metal' }),
    row('cans', ['can'], 2, [7.4, 0, 0], { role: 'metal', name: 'Capacitors' }),
    box('button_case', [6, 2.6, 6], [-27.6, 1.5, -22.4], { role: 'metal' }),
    rod('button', 3.4, 1.4, [-27.6, 4, -22.4], { chamfer: 0.3, edges: 'top', role: 'socket', name: 'Button' }),
    box('small_chip', [7, 1.6, 7], [-15.4, 1.5, -11], { chamfer: 0.3, role: 'socket', rotate: [0, 45, 0] }),
    box('resistor', [1.2, 0.8, 2], [4, 1.5, -9], { role: 'socket' }),
    row('resistors', ['resistor'], 7, [3.2, 0, 0], { role: 'socket' }),
    box('light', [2, 0.9, 1.2], [22, 1.5, -15], { role: 'lamp' }),
    row('lights', ['light'], 3, [0, 0, 4], { role: 'lamp', name: 'Lamps' }),
  ]),
  spoken: {
    names: ['circuit board', 'arduino', 'arduino uno', 'microcontroller board', 'microcontroller', 'pcb', 'printed circuit board'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'long'] },
    parts: {
      socket: { names: ['pin header', 'header'], present: { sockets: true }, absent: { sockets: false }, material: 'socket' },
      board: { material: 'main' },
      led: { names: ['lamp'], material: 'lamp' },
    },
  },
});
