import { drawn } from '../drawn.ts';
import { beam, box, mirrored, rail, row } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A Davos sled of ash, 1,000 mm long: two runners bent up in front, slats on trestles, iron under the runners, a rope. */
export const sled = thing({
  op: 'create_sled',
  family: 'sports',
  label: 'Sled',
  help: 'Wooden sled with curved runners, slats and a rope',
  params: {
    length: mm(1000, 'Length', 'Over all'),
    slats: whole(5, 'Slats', 'Along the seat', { min: 2, max: 9 }),
    rope: yes('Rope', 'To pull it by'),
  },
  let: { s: '= length / 1120.8' },
  materials: { wood: 'ash', runner: 'ash', iron: 'steel', rope: 'red cotton' },
  operations: drawn('s', [
    beam(
      'runner',
      { rect: [26, 34], r: 5 },
      [
        [150, 18, -440],
        [150, 18, 280],
        [150, 48, 400],
        [150, 150, 490],
        [150, 250, 480],
      ],
      { bend: 90, role: 'runner' },
    ),
    mirrored('runners', ['runner'], { role: 'runner', name: 'Runners' }),
    beam(
      'iron',
      { rect: [24, 4] },
      [
        [150, 0, -446],
        [150, 0, 284],
        [150, 32, 410],
        [150, 140, 508],
      ],
      { bend: 90, role: 'iron' },
    ),
    mirrored('irons', ['iron'], { role: 'iron', name: 'Irons' }),
    box('leg', [24, 210, 40], [150, 20, 0], { round: 5, role: 'wood', rotate: [0, 0, 6] }),
    mirrored('leg_pair', ['leg'], { role: 'wood' }),
    row('legs', ['leg_pair'], 3, [0, 0, 290], { role: 'wood', name: 'Legs' }),
    box('cross', [320, 34, 40], [0, 212, 0], { round: 6, role: 'wood' }),
    row('crosses', ['cross'], 3, [0, 0, 290], { role: 'wood', name: 'Crossbars' }),
    {
      id: 'slat',
      op: 'box',
      params: { size: ['= 340 * s / slats * 0.72', '= 20 * s', '= 840 * s'], round: '= 4 * s' },
      at: { my: 'bottom', offset: [0, '= 244 * s', '= 10 * s'] },
      role: 'wood',
    },
    row('slats', ['slat'], '= slats', ['= 340 * s / slats', 0, 0], { role: 'wood', name: 'Slats' }),
    rail(
      'front_bar',
      24,
      [
        [-156, 240, 482],
        [156, 240, 482],
      ],
      { role: 'wood', name: 'Front bar' },
    ),
    {
      id: 'rope',
      op: 'pipe',
      params: {
        diameter: 9,
        path: {
          spline: [
            [-120, 244, 490],
            [-104, 150, 560],
            [-60, 60, 640],
            [0, 40, 670],
            [60, 60, 640],
            [104, 150, 560],
            [120, 244, 490],
          ],
        },
      },
      role: 'rope',
      when: '= rope',
      name: 'Rope',
    },
  ]),
  spoken: {
    names: ['sled', 'snow sledge', 'toboggan', 'sleigh', 'wooden sled'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      slat: { names: ['board', 'seat'], count: 'slats', material: 'main' },
      runner: { names: ['skid'], material: 'runner' },
      rope: { names: ['cord', 'string'], present: { rope: true }, absent: { rope: false }, material: 'rope' },
      iron: { material: 'iron' },
    },
  },
});
