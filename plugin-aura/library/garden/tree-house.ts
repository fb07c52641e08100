import { drawn } from '../drawn.ts';
import { blob, limb } from '../organic.ts';
import { box, cut, mirrored, placed, rail, rod, row, slab } from '../shapes.ts';
import { mm, no, thing, yes } from '../thing.ts';

/** A hut of boards on a platform in a broad tree, 5 m to the top of the crown: a ladder up to it, a railing round it, a pitched roof. */
export const treeHouse = thing({
  op: 'create_tree_house',
  family: 'garden',
  label: 'Tree house',
  help: 'Hut of boards on a platform in a tree, with a ladder and a railing; with a swing if wanted',
  params: {
    height: mm(5000, 'Height', 'Over all'),
    ladder: yes('Ladder', 'Up to the platform'),
    swing: no('Swing', 'On ropes under the platform'),
  },
  let: { s: '= height / 5000' },
  materials: {
    trunk: '#6b4a31 bark',
    leaf: '#4c8f3c leaves',
    board: 'larch',
    roof: '#8a3a2a matte plastic',
    rope: 'hemp',
  },
  operations: drawn('s', [
    limb(
      'stem',
      [
        [0, -60, -200],
        [40, 900, -180],
        [-20, 2000, -240],
        [0, 3600, -260],
      ],
      [760, 520, 480, 300],
      { corners: 18, flat: true },
    ),
    limb(
      'bough',
      [
        [0, 1500, -200],
        [500, 2500, -500],
        [1050, 3500, -600],
      ],
      [320, 240, 120],
      { corners: 14 },
    ),
    limb(
      'other_bough',
      [
        [0, 1700, -200],
        [-600, 2600, -450],
        [-1100, 3500, -500],
      ],
      [300, 220, 120],
      { corners: 14 },
    ),
    { id: 'wood', op: 'union', inputs: ['stem', 'bough', 'other_bough'], role: 'trunk', name: 'Trunk' },
    blob('crown_middle', [2300, 1500, 1700], [0, 4230, -500], { corners: 22 }),
    blob('crown_right', [1700, 1300, 1500], [1150, 3860, -600], { corners: 20 }),
    blob('crown_left', [1700, 1300, 1500], [-1150, 3800, -560], { corners: 20 }),
    { id: 'crown', op: 'union', inputs: ['crown_middle', 'crown_right', 'crown_left'], role: 'leaf', name: 'Crown' },
    box('plank', [2700, 70, 170], [0, 1800, -590], { role: 'board' }),
    row('planks', ['plank'], 11, [0, 0, 178], { centered: false, role: 'board', name: 'Platform' }),
    box('joist', [120, 180, 2000], [1000, 1630, 290], { role: 'board' }),
    mirrored('joists', ['joist'], { role: 'board' }),
    rail(
      'brace',
      90,
      [
        [1000, 1680, 900],
        [120, 900, -60],
      ],
      { role: 'board' },
    ),
    mirrored('braces', ['brace'], { role: 'board', name: 'Braces' }),
    box('block', [1500, 1150, 1000], [-350, 1870, 50]),
    slab(
      'gable',
      {
        points: [
          [-750, 0],
          [750, 0],
          [0, 480],
        ],
      },
      1000,
      [-350, 3010, 50],
    ),
    { id: 'mass', op: 'union', inputs: ['block', 'gable'] },
    box('room', [1380, 1060, 880], [-350, 1900, 50]),
    box('doorway', [460, 860, 600], [-640, 1870, 450]),
    box('light', [380, 380, 600], [-20, 2330, 450]),
    cut('hut', ['mass', 'room', 'doorway', 'light'], { role: 'board', name: 'Hut' }),
    slab(
      'casing',
      { rect: [440, 440], minus: [{ rect: [360, 360] }], plus: [{ rect: [30, 400] }, { rect: [400, 30] }] },
      60,
      [-20, 2300, 560],
      { role: 'roof', name: 'Window' },
    ),
    box('slope', [1080, 70, 1240], [160, 3205, 50], { role: 'roof', rotate: [0, 0, -32.6], name: 'Roof' }),
    box('other_slope', [1080, 70, 1240], [-860, 3205, 50], { role: 'roof', rotate: [0, 0, 32.6], name: 'Roof' }),
    { id: 'tiles', op: 'group', inputs: ['slope', 'other_slope'], role: 'roof', name: 'Roof' },
    box('post', [70, 760, 70], [1290, 1860, 1200], { role: 'board' }),
    placed(
      'posts',
      ['post'],
      [
        [0, 0, 0],
        [-860, 0, 0],
        [-2580, 0, 0],
        [0, 0, -900],
        [0, 0, -1760],
        [-2580, 0, -900],
      ],
      { role: 'board' },
    ),
    rail(
      'hand',
      60,
      [
        [1290, 2600, -560],
        [1290, 2600, 1200],
        [430, 2600, 1200],
      ],
      { role: 'board' },
    ),
    rail(
      'other_hand',
      60,
      [
        [-1290, 2600, 300],
        [-1290, 2600, 1200],
      ],
      { role: 'board' },
    ),
    { id: 'knee', op: 'copy', params: { of: 'hand' } },
    { id: 'knee_rail', op: 'place', params: { at: [[0, -340, 0]] }, inputs: ['knee'], role: 'board' },
    { id: 'railing', op: 'group', inputs: ['posts', 'hand', 'other_hand', 'knee_rail'], role: 'board', name: 'Railing' },
    rail(
      'stile',
      70,
      [
        [-780, 0, 1700],
        [-780, 2500, 1141],
      ],
      { role: 'board', when: '= ladder' },
    ),
    placed(
      'stiles',
      ['stile'],
      [
        [0, 0, 0],
        [480, 0, 0],
      ],
      { role: 'board' },
    ),
    rod('rung', 52, 480, [-540, 260, 1642], { axis: 'x', role: 'board', when: '= ladder' }),
    row('rungs', ['rung'], 8, [0, 250, -56], { centered: false, role: 'board' }),
    { id: 'ladder', op: 'group', inputs: ['stiles', 'rungs'], role: 'board', name: 'Ladder' },
    rail(
      'line',
      30,
      [
        [560, 420, 700],
        [560, 1660, 700],
      ],
      { role: 'rope', when: '= swing' },
    ),
    placed(
      'lines',
      ['line'],
      [
        [0, 0, 0],
        [440, 0, 0],
      ],
      { role: 'rope' },
    ),
    box('seat', [560, 50, 220], [780, 380, 700], { role: 'board', when: '= swing' }),
    { id: 'swing', op: 'group', inputs: ['lines', 'seat'], name: 'Swing' },
  ]),
  spoken: {
    names: ['treehouse', 'tree house', 'tree hut', 'tree fort'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      ladder: { present: { ladder: true }, absent: { ladder: false }, material: 'main' },
      swing: { names: ['rope swing'], present: { swing: true }, absent: { swing: false }, material: 'rope' },
      roof: { material: 'roof' },
      hut: { names: ['house', 'cabin', 'wall', 'board', 'platform', 'railing'], material: 'board' },
      trunk: { names: ['tree', 'stem'], material: 'trunk' },
      crown: { names: ['leaf', 'foliage'], material: 'leaf' },
      window: { material: 'roof' },
    },
  },
});
