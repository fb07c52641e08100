import { drawn } from '../drawn.ts';
import { ball, box, cut, placed, rod, union } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A fish tank of 600 x 300 x 360 mm with gravel, plants, and fish in its water. */
export const aquarium = thing({
  op: 'create_aquarium',
  family: 'household',
  label: 'Aquarium',
  help: 'Glass tank with water, gravel, plants and fish',
  params: {
    width: mm(600, 'Width', 'From left to right'),
    height: mm(360, 'Height', 'Over all'),
    depth: mm(300, 'Depth', 'From front to back'),
    fish: whole(3, 'Fish', 'How many swim in it', { min: 0, max: 6 }),
    plants: yes('Plants', 'Growing from the gravel'),
  },
  let: { s: '= min(width / 600, height / 360, depth / 300)', w: '= width - 4 * s', h: '= height - 6 * s', d: '= depth - 4 * s' },
  materials: {
    glass: 'clear glass',
    water: '#7cc0e0 clear glass',
    gravel: '#b59a74 matte plastic',
    rim: 'black plastic',
    fish: '#f07a1e glossy plastic',
    plant: '#3f9a4a leaves',
  },
  operations: drawn('s', [
    box('block', ['= w', '= h', '= d'], [0, 0, 0]),
    box('room', ['= w - 12 * s', '= h', '= d - 12 * s'], [0, '= 8 * s', 0]),
    cut('tank', ['block', 'room'], { role: 'glass', name: 'Tank' }),
    box('water', ['= w - 12.4 * s', '= h * 0.82', '= d - 12.4 * s'], [0, '= 8.2 * s', 0], { role: 'water', name: 'Water' }),
    box('gravel', ['= w - 12.8 * s', '= h * 0.1', '= d - 12.8 * s'], [0, '= 8.4 * s', 0], { role: 'gravel', name: 'Gravel' }),
    box('frame_block', ['= w + 4 * s', 14, '= d + 4 * s'], [0, '= h - 12 * s', 0], { role: 'rim' }),
    box('frame_room', ['= w - 14 * s', 40, '= d - 14 * s'], [0, '= h - 24 * s', 0]),
    cut('frame', ['frame_block', 'frame_room'], { role: 'rim', name: 'Frame' }),
    box('foot', ['= w + 4 * s', 12, '= d + 4 * s'], [0, -4, 0], { role: 'rim', name: 'Foot' }),
    ball('trunk', [64, 34, 20], [0, 0, 0], { when: '= fish > 0' }),
    {
      id: 'tail',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-26, 0],
            [-52, 18],
            [-46, 0],
            [-52, -18],
          ],
        },
        height: 4,
        axis: 'z',
      },
      at: { my: 'center', offset: [-38, 0, 0] },
      when: '= fish > 0',
    },
    union('one_fish', ['trunk', 'tail'], { role: 'fish', when: '= fish > 0' }),
    ...[
      [-0.22, 0.62, 0.1, 15],
      [0.2, 0.48, -0.12, 160],
      [0.02, 0.74, 0.02, -30],
      [-0.05, 0.34, 0.2, 190],
      [0.3, 0.7, 0.16, 40],
      [-0.32, 0.4, -0.16, -10],
    ].map(([x, y, z, turn], k) =>
      placed(`fish_${k}`, ['one_fish'], [[`= ${x} * w`, `= ${y} * h`, `= ${z} * d`, turn ?? 0] as const], {
        role: 'fish',
        name: 'Fish',
        when: `= fish > ${k}`,
      }),
    ),
    ball('weed', [14, 150, 26], [0, 0, 0], { role: 'plant', when: '= plants' }),
    placed(
      'weeds',
      ['weed'],
      [
        ['= -0.38 * w', '= 0.1 * h + 70 * s', '= -0.2 * d', 20],
        ['= -0.34 * w', '= 0.1 * h + 60 * s', '= -0.1 * d', 80],
        ['= -0.41 * w', '= 0.1 * h + 52 * s', '= 0.02 * d', 140],
        ['= 0.36 * w', '= 0.1 * h + 66 * s', '= -0.22 * d', 50],
        ['= 0.4 * w', '= 0.1 * h + 54 * s', '= -0.06 * d', 110],
      ],
      { role: 'plant', name: 'Plants' },
    ),
    rod('stone', 70, 50, [90, '= 0.1 * h', -30], { top_diameter: 40, role: 'gravel', round: 12 }),
  ]),
  spoken: {
    names: ['aquarium', 'fish tank', 'fishtank'],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long', 'length'], height: ['tall', 'high'], depth: ['deep'] },
    parts: {
      glass: { names: ['tank', 'pane', 'wall'], material: 'main' },
      fish: { names: ['goldfish', 'tropical fish'], count: 'fish', absent: { fish: 0 }, material: 'fish' },
      water: { material: 'water' },
      gravel: { names: ['sand', 'stone', 'rock', 'pebble'], material: 'gravel' },
      plant: { names: ['water plant', 'weed', 'seaweed'], present: { plants: true }, absent: { plants: false }, material: 'plant' },
      frame: { names: ['rim', 'lid', 'base'], material: 'rim' },
    },
    holds: { on: 'frame.top' },
  },
});
