import { drawn } from '../drawn.ts';
import { box, cut, mirrored, outline, placed, row, slab, union } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** A doll's house of 600 mm, its front taken off: two floors of two rooms and an attic, windows in the sides, stairs and a few pieces in it. */
export const dollHouse = thing({
  op: 'create_doll_house',
  family: 'toys',
  label: 'Dollhouse',
  help: "Doll's house open in front: two floors and an attic with papered rooms, stairs and furniture",
  params: {
    width: mm(600, 'Width', 'Of the house'),
    furniture: pick(['some', 'none'], 'Furniture', 'A bed, a table, a bath and a lamp, or empty rooms'),
  },
  let: { s: '= width / 600' },
  materials: {
    wall: '#f3e6d3 satin plastic',
    floor: 'oak',
    roof: '#c4564a satin plastic',
    trim: 'white paint',
    paper: '#9fc8d8 paper',
    bed: '#d98aa5 satin plastic',
    toy: 'beech',
  },
  operations: drawn('s', [
    box('board', [640, 16, 320], [0, 0, 0], { role: 'trim', name: 'Base' }),
    box('block', [580, 470, 290], [0, 16, 0]),
    slab('gable', outline([-290, 0], [290, 0], [0, 210]), 290, [0, 486, 0]),
    union('mass', ['block', 'gable']),
    ...[0, 1].flatMap((k) => [
      box(`room_${k + 1}_left`, [268, 212, 290], [-140, 28 + 230 * k, 12]),
      box(`room_${k + 1}_right`, [268, 212, 290], [140, 28 + 230 * k, 12]),
    ]),
    slab('attic', outline([-252, 0], [252, 0], [0, 180]), 290, [0, 490, 12]),
    box('light', [800, 96, 74], [0, 90, 0]),
    placed(
      'lights',
      ['light'],
      [
        [0, 0, 0],
        [0, 230, 0],
      ],
    ),
    box('stair_hole', [60, 60, 140], [-30, 225, -50]),
    cut('walls', ['mass', 'room_1_left', 'room_1_right', 'room_2_left', 'room_2_right', 'attic', 'lights', 'stair_hole'], {
      role: 'wall',
      name: 'Walls',
    }),
    box('paper', [266, 210, 3], [140, 29, -131], { name: 'Wallpaper' }),
    placed(
      'papers',
      ['paper'],
      [
        [0, 0, 0],
        [-280, 230, 0],
      ],
      { role: 'paper', name: 'Wallpaper' },
    ),
    box('parquet', [266, 4, 270], [140, 28, 3], { role: 'floor' }),
    placed(
      'floors',
      ['parquet'],
      [
        [0, 0, 0],
        [-280, 0, 0],
        [0, 230, 0],
        [-280, 230, 0],
      ],
      { role: 'floor', name: 'Floors' },
    ),
    slab('sash', { rect: [96, 116], minus: [{ rect: [78, 98] }], plus: [{ rect: [6, 100] }, { rect: [80, 6] }] }, 8, [290, 80, 0], {
      role: 'trim',
      rotate: [0, 90, 0],
    }),
    placed(
      'sashes',
      ['sash'],
      [
        [0, 0, 0],
        [0, 230, 0],
        [-580, 0, 0],
        [-580, 230, 0],
      ],
      { role: 'trim', name: 'Windows' },
    ),
    box('slope', [384, 14, 340], [157, 575, 0], { role: 'roof', rotate: [0, 0, -35.9], name: 'Roof' }),
    mirrored('roof', ['slope'], { name: 'Roof' }),
    box('stack', [40, 110, 40], [150, 600, -60], { role: 'wall', name: 'Chimney' }),
    box('step', [52, 12, 30], [-30, 30, 100], { role: 'toy' }),
    row('steps', ['step'], 5, [0, 28, -26], { centered: false, role: 'toy', name: 'Stairs' }),
    box('mattress', [90, 26, 150], [-190, 268, -20], { role: 'bed', round: 6, when: "= furniture == 'some'" }),
    box('head', [90, 66, 8], [-190, 262, -98], { role: 'toy', name: 'Furniture', round: 3, when: "= furniture == 'some'" }),
    box('pillow', [64, 12, 34], [-190, 292, -70], { role: 'trim', round: 5, when: "= furniture == 'some'" }),
    box('table_board', [100, 8, 70], [150, 92, 20], { role: 'toy', name: 'Furniture', round: 2, when: "= furniture == 'some'" }),
    box('table_foot', [14, 62, 14], [150, 32, 20], { role: 'toy', name: 'Furniture', when: "= furniture == 'some'" }),
    box('chair_seat', [36, 8, 36], [82, 62, 20], { role: 'toy', name: 'Furniture', when: "= furniture == 'some'" }),
    box('chair_foot', [30, 32, 30], [82, 32, 20], { role: 'toy', name: 'Furniture', when: "= furniture == 'some'" }),
    box('chair_back', [8, 50, 36], [66, 66, 20], { role: 'toy', name: 'Furniture', when: "= furniture == 'some'" }),
    slab('tub_outside', { rect: [120, 62], r: 28 }, 46, [170, 262, -40], { axis: 'y', round: 4, when: "= furniture == 'some'" }),
    slab('tub_room', { rect: [104, 46], r: 22 }, 50, [170, 272, -40], { axis: 'y', when: "= furniture == 'some'" }),
    cut('tub', ['tub_outside', 'tub_room'], { role: 'trim', name: 'Bath' }),
    {
      id: 'pieces',
      op: 'group',
      inputs: ['mattress', 'head', 'pillow', 'table_board', 'table_foot', 'chair_seat', 'chair_foot', 'chair_back'],
      name: 'Furniture',
    },
  ]),
  spoken: {
    names: ['dollhouse', "doll's house", 'doll house', 'dolls house'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across'] },
    parts: {
      furniture: { present: { furniture: 'some' }, absent: { furniture: 'none' }, material: 'toy' },
      roof: { material: 'roof' },
      wall: { names: ['chimney'], material: 'main' },
      floor: { material: 'floor' },
      window: { material: 'trim' },
      stair: { names: ['step'], material: 'toy' },
      wallpaper: { material: 'paper' },
    },
  },
});
