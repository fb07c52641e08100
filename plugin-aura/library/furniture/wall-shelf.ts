import { beam, box, union } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A board for the wall: floating, or on two brackets; 800 by 220 mm and 25 mm thick. */
export const wallShelf = thing({
  op: 'create_wall_shelf',
  family: 'furniture',
  label: 'Wall shelf',
  help: 'Shelf board for the wall, floating or on brackets under it',
  params: {
    width: mm(800, 'Width', 'Of the board'),
    depth: mm(220, 'Depth', 'From the wall'),
    thickness: mm(25, 'Thickness', 'Of the board'),
    brackets: whole(2, 'Brackets', 'Under it; none floats', { min: 0, max: 8 }),
  },
  let: { b: '= depth * 0.8', w: '= min(depth * 0.12, width * 0.04)', t: '= min(thickness * 0.3, w * 0.4, depth * 0.03)' },
  materials: { wood: 'oak', bracket: 'black steel' },
  anchors: { board: { at: 'board.top', help: 'Where things stand' } },
  operations: [
    box('board', ['= width', '= thickness', '= depth'], [0, '= b', 0], { round: '= min(thickness * 0.12, depth * 0.02)', name: 'Board' }),
    box('arm', ['= w', '= t', '= b'], ['= -width * 0.36', '= b - t * 0.98', '= -depth / 2 + b / 2'], { when: '= brackets > 0' }),
    box('back', ['= w', '= b', '= t'], ['= -width * 0.36', 0, '= -depth / 2 + t / 2'], { when: '= brackets > 0' }),
    beam(
      'strut',
      { rect: ['= t', '= w * 0.7'] },
      [
        ['= -width * 0.36', '= b * 0.12', '= -depth / 2 + t'],
        ['= -width * 0.36', '= b - t', '= -depth / 2 + b * 0.86'],
      ],
      { when: '= brackets > 0' },
    ),
    union('one', ['arm', 'back', 'strut']),
    {
      id: 'brackets',
      op: 'linear_array',
      params: { count: '= max(brackets, 1)', step: ['= width * 0.72 / max(brackets - 1, 1)', 0, 0] },
      inputs: ['one'],
      role: 'bracket',
      name: 'Brackets',
    },
  ],
  spoken: {
    names: [
      'wall shelf',
      'shelf board',
      'wall mounted shelf',
      'shelf on brackets',
      'floating shelf',
      'shelf with brackets',
      'bracket shelf',
      'windowsill',
      'window sill',
      'window ledge',
    ],
    variants: [
      { names: ['windowsill', 'window sill', 'window ledge'], params: { brackets: 0, thickness: 40, depth: 260, width: 1200 } },
      { names: ['floating shelf'], params: { brackets: 0, thickness: 40 } },
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'thickness'] },
    words: { width: ['long', 'length'], depth: ['deep'], thickness: ['thick', 'tall', 'high', 'height'] },
    parts: {
      bracket: {
        names: ['support', 'console', 'arm'],
        count: 'brackets',
        absent: { brackets: 0 },
        material: 'bracket',
        at: ['under', 'below', 'bottom', 'underneath'],
      },
      board: { names: ['plank', 'top'], material: 'main', sizes: { thickness: 'thickness' } },
    },
  },
});
