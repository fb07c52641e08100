import { box, cut, placed, rail, slab, union } from '../shapes.ts';
import { auto, mm, pick, thing, yes } from '../thing.ts';

/** A pool of 8 by 4 m and 1.5 m deep: tiled inside, water to a hand below the rim, a border of stone, steps or a ladder into it. */
export const swimmingPool = thing({
  op: 'create_swimming_pool',
  family: 'garden',
  label: 'Swimming pool',
  help: 'Pool with water, tiled walls, a stone border, a ladder and a diving board if wanted',
  params: {
    shape: pick(['rectangular', 'oval'], 'Shape', 'Seen from above'),
    length: mm(8000, 'Length', 'Of the water'),
    width: auto(4000, 'Width', 'Of the water'),
    depth: auto(1500, 'Depth', 'Of the basin'),
    ladder: yes('Ladder', 'At the right end'),
    board: pick(['none', 'diving'], 'Board', 'A diving board at the left end'),
  },
  let: {
    width: '= length * 0.5',
    depth: '= min(length * 0.19, width * 0.4)',
    t: '= min(length, width) * 0.04',
    rim: '= t * 2.6',
    square: "= shape == 'rectangular'",
    r: '= min(length, width) * 0.06',
    bar: '= t * 0.26',
  },
  materials: {
    border: 'light sandstone',
    basin: '#bfe3ee ceramic',
    water: '#3aa7d8 glass',
    steel: 'stainless steel',
    board: 'white plastic',
  },
  operations: [
    ...(['square', 'oval'] as const).flatMap((kind) => {
      const when = kind === 'square' ? '= square' : '= not(square)';
      const shape = (more: string) =>
        kind === 'square'
          ? { rect: [`= length + ${more}`, `= width + ${more}`], r: '= r' }
          : { ellipse: [`= length + ${more}`, `= width + ${more}`] };
      return [
        slab(`${kind}_shell`, shape('2 * t'), '= depth + t', [0, 0, 0], { axis: 'y', when }),
        slab(`${kind}_room`, shape('0'), '= depth * 1.2', [0, '= t', 0], { axis: 'y', when }),
        slab(`${kind}_border`, { ...shape('2 * rim'), minus: [shape('0')] }, '= t * 0.8', [0, '= depth + t * 0.6', 0], {
          axis: 'y',
          when,
          round: '= t * 0.2',
        }),
        slab(`${kind}_water`, shape('0'), '= depth * 0.9 - t * 0.2', [0, '= t', 0], { axis: 'y', when }),
      ];
    }),
    union('shell', ['square_shell', 'oval_shell']),
    union('room', ['square_room', 'oval_room']),
    cut('basin', ['shell', 'room'], { name: 'Basin' }),
    union('border', ['square_border', 'oval_border'], { name: 'Border' }),
    union('water', ['square_water', 'oval_water'], { name: 'Water' }),
    rail(
      'bow',
      '= bar',
      [
        ['= length / 2 + rim * 0.7', '= depth + t', '= t * 3'],
        ['= length / 2 + rim * 0.7', '= depth + t * 12', '= t * 3'],
        ['= length / 2 - t * 1.6', '= depth + t * 12', '= t * 3'],
        ['= length / 2 - t * 1.6', '= depth * 0.3', '= t * 3'],
      ],
      { bend: '= t * 1.4', role: 'steel', when: '= ladder' },
    ),
    placed(
      'bows',
      ['bow'],
      [
        [0, 0, 0],
        [0, 0, '= -t * 6'],
      ],
      { role: 'steel', name: 'Ladder rail' },
    ),
    box('rung', ['= bar * 2.4', '= bar', '= t * 6'], ['= length / 2 - t * 1.6', '= depth * 0.36', 0], { role: 'steel', when: '= ladder' }),
    placed(
      'rungs',
      ['rung'],
      [
        [0, 0, 0],
        [0, '= depth * 0.24', 0],
        [0, '= depth * 0.48', 0],
      ],
      { role: 'steel', name: 'Ladder rung' },
    ),
    { id: 'ladder', op: 'group', inputs: ['bows', 'rungs'], role: 'steel', name: 'Ladder' },
    box('stand', ['= t * 4', '= t * 5', '= t * 5'], ['= -length / 2 - rim * 0.62', '= depth + t', 0], {
      role: 'border',
      when: "= board == 'diving'",
    }),
    box('plank', ['= t * 20', '= t * 0.7', '= t * 5'], ['= -length / 2 + t * 4', '= depth + t * 5.8', 0], {
      role: 'board',
      when: "= board == 'diving'",
      round: '= t * 0.2',
      name: 'Diving board',
    }),
  ],
  spoken: {
    names: ['swimming pool', 'pool', 'outdoor pool', 'garden pool', 'backyard pool', 'swim pool'],
    variants: [{ names: ['oval pool'], params: { shape: 'oval' } }],
    sizes: { one: 'length', two: ['length', 'width'], three: ['length', 'width', 'depth'] },
    words: { length: ['long'], width: ['wide'], depth: ['deep', 'depth'] },
    parts: {
      border: { names: ['edge', 'rim', 'surround', 'coping'], material: 'border' },
      water: { material: 'water' },
      basin: { names: ['tile', 'wall', 'floor'], material: 'basin' },
      ladder: { names: ['pool ladder'], present: { ladder: true }, absent: { ladder: false }, material: 'steel' },
      'diving board': { names: ['springboard'], present: { board: 'diving' }, absent: { board: 'none' }, material: 'board' },
    },
  },
});
