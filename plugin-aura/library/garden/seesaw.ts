import { drawn } from '../drawn.ts';
import { box, mirrored, rail, rod } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A playground seesaw of 2.4 m. */
export const seesaw = thing({
  op: 'create_seesaw',
  family: 'garden',
  label: 'Seesaw',
  help: 'Plank with two seats and handles on a stand',
  params: { length: mm(2400, 'Length', 'Of the plank') },
  let: { s: '= length / 2400' },
  materials: { plank: '#e53935 paint', seat: '#fdd835 paint', stand: 'galvanized steel' },
  operations: drawn('s', [
    box('board', [2400, 50, 220], [0, 0, 0], { round: 14, role: 'plank', name: 'Plank' }),
    box('cushion', [320, 40, 300], [1030, 48, 0], { round: 18, role: 'seat', name: 'Seat' }),
    rail(
      'bar',
      28,
      [
        [780, 46, -60],
        [780, 330, -60],
        [780, 330, 60],
        [780, 46, 60],
      ],
      { bend: 40, role: 'stand', name: 'Handle' },
    ),
    mirrored('ends', ['cushion', 'bar'], {}),
    { id: 'tilted', op: 'group', inputs: ['board', 'ends'], at: { rotate: [0, 0, 13], pivot: [0, 0, 0], offset: [0, 520, 0] } },
    rod('axle', 44, 320, [0, 508, 0], { axis: 'z', role: 'stand', name: 'Axle' }),
    rail(
      'leg',
      46,
      [
        [-300, 20, 150],
        [0, 508, 128],
        [300, 20, 150],
      ],
      { bend: 30, role: 'stand', name: 'Stand' },
    ),
    mirrored('legs', ['leg'], { plane: 'z', role: 'stand' }),
  ]),
  spoken: {
    names: ['seesaw', 'teeter totter', 'see saw'],

    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: {
      plank: { names: ['board', 'beam'], material: 'main' },
      seat: { material: 'seat', always: 2 },
      handle: { names: ['grip'], material: 'stand', always: 2 },
      stand: { names: ['base', 'frame', 'leg'], material: 'stand' },
    },
  },
});
