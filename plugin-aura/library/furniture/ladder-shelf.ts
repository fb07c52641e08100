import { beam, box, mirrored } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A shelf that leans like a ladder: two rails 1.8 m high, and boards that grow deeper toward the floor. */
export const ladderShelf = thing({
  op: 'create_ladder_shelf',
  family: 'furniture',
  label: 'Ladder shelf',
  help: 'Leaning shelf of two rails with boards that grow deeper toward the floor',
  params: {
    width: mm(600, 'Width', 'Over the rails'),
    height: mm(1800, 'Height', 'Over all'),
    depth: mm(420, 'Depth', 'Of the lowest board'),
    shelves: whole(4, 'Shelves', 'One over the other', { min: 2, max: 7 }),
    thickness: mm(20, 'Thickness', 'Of the boards'),
  },
  let: {
    t: '= max(min(thickness, height * 0.03, depth * 0.2), 0.5)',
    rail: '= max(min(width * 0.05, depth * 0.1, 34), 1)',
    lean: '= depth * 0.62',
    low: '= height * 0.1',
    pitch: '= height * 0.86 / max(shelves - 0.6, 1)',
  },
  materials: { rail: 'oak', shelf: 'oak' },
  operations: [
    beam(
      'front',
      { rect: ['= rail', '= rail * 1.6'] },
      [
        ['= width / 2 - rail / 2', 0, '= depth / 2 - rail * 0.8'],
        ['= width / 2 - rail / 2', '= height', '= depth / 2 - lean - rail * 0.8'],
      ],
      { role: 'rail' },
    ),
    beam(
      'rear',
      { rect: ['= rail', '= rail'] },
      [
        ['= width / 2 - rail / 2', 0, '= -depth / 2 + rail * 0.5'],
        ['= width / 2 - rail / 2', '= low + pitch * (shelves - 1) + t', '= -depth / 2 + rail * 0.5'],
      ],
      { role: 'rail' },
    ),
    { id: 'side', op: 'union', inputs: ['front', 'rear'], role: 'rail' },
    mirrored('sides', ['side'], { role: 'rail', name: 'Rails' }),
    ...[0, 1, 2, 3, 4, 5, 6].map((k) =>
      box(
        `board_${k + 1}`,
        ['= width - 2 * rail', '= t', `= max(depth - lean * (low + pitch * ${k}) / height, depth * 0.12)`],
        [0, `= low + pitch * ${k}`, `= -(lean * (low + pitch * ${k}) / height) / 2`],
        { role: 'shelf', name: 'Shelf', when: `= shelves > ${k}`, round: '= t * 0.12' },
      ),
    ),
  ],
  spoken: {
    names: [
      'ladder shelf',
      'ladder shelving',
      'leaning shelf',
      'ladder bookcase',
      'ladder bookshelf',
      'leaning bookcase',
      'ladder shelf unit',
    ],
    sizes: { one: 'height', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long'], height: ['tall', 'high'], depth: ['deep'], thickness: ['thick', 'board thickness'] },
    parts: {
      shelf: {
        names: ['board', 'tier', 'level', 'step'],
        count: 'shelves',
        material: 'shelf',
        sizes: { thickness: 'thickness', depth: 'depth' },
      },
      rail: { names: ['side', 'frame', 'upright', 'ladder', 'post', 'leg'], material: 'main' },
    },
    holds: { on: 'top' },
  },
});
