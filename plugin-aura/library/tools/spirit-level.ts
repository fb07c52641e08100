import { drawn } from '../drawn.ts';
import { box, cut, ring, rod, row } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A spirit level of 600 mm lying on its edge: box of aluminium with three vials and rubber ends. */
export const spiritLevel = thing({
  op: 'create_spirit_level',
  family: 'tools',
  label: 'Spirit level',
  help: 'Spirit level with a level vial, two others at the ends, grips and end caps',
  params: { length: mm(600, 'Length', 'Over all') },
  let: { s: '= length / 600' },
  materials: { body: '#f0b719 paint', cap: 'black rubber', vial: '#c6e34a glass', mark: 'black plastic', ring: 'black plastic' },
  operations: drawn('s', [
    box('profile', [576, 60, 25], [0, 0, 0], { round: 3 }),
    box('window', [84, 26, 40], [0, 42, 0], { round: 5 }),
    rod('end_window', 42, 60, [-216, 30, 0], { axis: 'z' }),
    row('end_windows', ['end_window'], 2, [432, 0, 0], { centered: false }),
    box('grip', [90, 24, 60], [-112, 18, 0], { round: 11 }),
    row('grips', ['grip'], 2, [224, 0, 0], { centered: false }),
    cut('body', ['profile', 'window', 'end_windows', 'grips'], { role: 'body', name: 'Body' }),
    box('cap', [16, 62, 27], [-292, -1, 0], { round: 4 }),
    row('caps', ['cap'], 2, [584, 0, 0], { centered: false, role: 'cap', name: 'End cap' }),
    rod('vial', 14, 86, [0, 50, 0], { axis: 'x', round: 4, role: 'vial', name: 'Vial' }),
    ring('mark', 14, 1.4, [-9, 50, 0], { axis: 'x' }),
    row('marks', ['mark'], 2, [18, 0, 0], { centered: false, role: 'mark', name: 'Mark' }),
    rod('plumb_ring', 44, 20, [-216, 30, 0], { axis: 'z', inner_diameter: 36 }),
    row('plumb_rings', ['plumb_ring'], 2, [432, 0, 0], { centered: false, role: 'ring', name: 'Vial ring' }),
    rod('plumb', 12, 40, [-216, 10, 0], { round: 3, role: 'vial', name: 'Plumb vial' }),
    rod('slant', 12, 40, [216, 10, 0], { round: 3, rotate: [0, 0, 45], pivot: [216, 30, 0], role: 'vial', name: 'Slope vial' }),
  ]),
  spoken: {
    names: ['spirit level', 'bubble level'],
    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: {
      body: { names: ['frame'], material: 'main' },
      vial: { names: ['bubble', 'tube'], material: 'vial' },
      'end cap': { names: ['cap', 'end'], material: 'cap' },
    },
  },
});
