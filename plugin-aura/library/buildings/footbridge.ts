import { bead, beam, bow, box } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** An arched footbridge of wood, as over a garden pond: 3 m long, boards across two curved beams, railings. */
export const footbridge = thing({
  op: 'create_footbridge',
  family: 'buildings',
  label: 'Footbridge',
  help: 'Arched wooden bridge with boards and railings',
  params: {
    length: mm(3000, 'Length', 'From end to end'),
    width: mm(1000, 'Width', 'Over all'),
    rise: mm(420, 'Rise', 'Of the arch'),
    posts: whole(7, 'Posts', 'In each railing', { min: 2, max: 21, soft: [3, 13] }),
    boards: whole(25, 'Boards', 'Of the way', { min: 5, max: 80, soft: [10, 40] }),
  },
  let: { l: '= length / 2', h: '= min(rise, length * 0.4)', w: '= width / 2', t: '= length * 0.014', r: '= length * 0.26' },
  materials: { wood: 'cedar', railing: 'red lacquer' },
  called: { boards: 'Boards', hand: 'Hand railing', knee: 'Knee railing' },
  operations: [
    bow('beam_one', { rect: ['= t * 2', '= t * 3.4'] }, [
      ['= -l', 0, '= w * 0.84'],
      ['= -l * 0.5', '= h * 0.72', '= w * 0.84'],
      [0, '= h', '= w * 0.84'],
      ['= l * 0.5', '= h * 0.72', '= w * 0.84'],
      ['= l', 0, '= w * 0.84'],
    ]),
    { id: 'beams', op: 'mirror', params: { plane: 'z' }, inputs: ['beam_one'], role: 'wood', name: 'Beams' },
    box('board', ['= length * 0.9 / boards', '= t * 0.8', '= width * 0.98'], [0, '= t * 1.5', 0], {
      chamfer: '= min(t * 0.1, length * 0.1 / boards)',
    }),
    {
      id: 'boards',
      op: 'path_array',
      params: {
        path: {
          spline: [
            ['= -l', 0, 0],
            ['= -l * 0.5', '= h * 0.72', 0],
            [0, '= h', 0],
            ['= l * 0.5', '= h * 0.72', 0],
            ['= l', 0, 0],
          ],
        },
        count: '= boards',
      },
      inputs: ['board'],
      role: 'wood',
      name: 'Way',
    },
    box('post', ['= t * 2.2', '= r', '= t * 2.2'], [0, '= t * 0.6', '= w * 0.9'], { role: 'railing', chamfer: '= t * 0.2' }),
    bead('knob', '= t * 2.8', [0, '= r + t * 1.2', '= w * 0.9'], { role: 'railing' }),
    {
      id: 'one_row',
      op: 'path_array',
      params: {
        path: {
          spline: [
            ['= -l * 0.97', '= h * 0.04', 0],
            ['= -l * 0.5', '= h * 0.72', 0],
            [0, '= h', 0],
            ['= l * 0.5', '= h * 0.72', 0],
            ['= l * 0.97', '= h * 0.04', 0],
          ],
        },
        count: '= posts',
        turn: false,
      },
      inputs: ['post', 'knob'],
      role: 'railing',
    },
    bow(
      'hand',
      { rect: ['= t * 1.6', '= t * 1.6'], chamfer: '= t * 0.3' },
      [
        ['= -l * 0.97', '= h * 0.04 + r * 0.9', '= w * 0.9'],
        ['= -l * 0.5', '= h * 0.72 + r * 0.9', '= w * 0.9'],
        [0, '= h + r * 0.9', '= w * 0.9'],
        ['= l * 0.5', '= h * 0.72 + r * 0.9', '= w * 0.9'],
        ['= l * 0.97', '= h * 0.04 + r * 0.9', '= w * 0.9'],
      ],
      { role: 'railing' },
    ),
    bow(
      'knee',
      { rect: ['= t * 0.9', '= t * 1.3'], chamfer: '= t * 0.2' },
      [
        ['= -l * 0.97', '= h * 0.04 + r * 0.5', '= w * 0.9'],
        ['= -l * 0.5', '= h * 0.72 + r * 0.5', '= w * 0.9'],
        [0, '= h + r * 0.5', '= w * 0.9'],
        ['= l * 0.5', '= h * 0.72 + r * 0.5', '= w * 0.9'],
        ['= l * 0.97', '= h * 0.04 + r * 0.5', '= w * 0.9'],
      ],
      { role: 'railing' },
    ),
    { id: 'railings', op: 'mirror', params: { plane: 'z' }, inputs: ['one_row', 'hand', 'knee'], role: 'railing', name: 'Railings' },
    beam('sill', { rect: ['= t * 3', '= t * 2'] }, [
      ['= -l', '= t * 0.2', '= -w'],
      ['= -l', '= t * 0.2', '= w'],
    ]),
    { id: 'sills', op: 'mirror', inputs: ['sill'], role: 'wood', name: 'Sills' },
  ],
  spoken: {
    names: ['footbridge', 'foot bridge', 'wooden bridge', 'garden bridge', 'pond bridge'],
    variants: [{ names: ['japanese bridge', 'red bridge', 'zen bridge'], params: { rise: 560 } }],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { length: ['long', 'span'], width: ['wide', 'broad'] },
    parts: {
      post: { count: 'posts', material: 'railing' },
      board: { names: ['plank'], count: 'boards', material: 'main' },
      railing: { names: ['rail', 'handrail'], material: 'railing' },
    },
  },
});
