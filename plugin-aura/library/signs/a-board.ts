import { box, mirrored, rod, slab } from '../shapes.ts';
import { mm, thing, words } from '../thing.ts';

/** A sandwich board before a shop: two framed chalkboards hinged at the top, 600 x 1000 mm. */
export const aBoard = thing({
  op: 'create_sandwich_board',
  family: 'signs',
  label: 'Sandwich board',
  help: 'Two framed chalkboards leaning against each other',
  params: {
    width: mm(600, 'Width', 'Of the frame'),
    height: mm(1000, 'Height', 'Of the frame'),
    text: words('OPEN', 'Text', 'Chalked on it'),
  },
  let: { w: '= width', h: '= height', f: '= min(w, h) * 0.075', lean: 12, t: '= f * 0.5' },
  materials: { frame: 'oak', board: 'blackboard paint', text: 'chalk', hinge: 'brass' },
  operations: [
    slab(
      'frame_one',
      {
        rect: ['= w', '= h'],
        corners: { tl: { r: '= w * 0.1' }, tr: { r: '= w * 0.1' } },
        minus: [
          { rect: ['= w - f * 2', '= h - f * 3.4'], at: [0, '= f * 0.7'] },
          { rect: ['= w - f * 2', '= f * 2'], at: [0, '= -h / 2'] },
        ],
      },
      '= t',
      [0, 0, 0],
      { role: 'frame', chamfer: '= t * 0.12' },
    ),
    slab('board_one', { rect: ['= w - f * 1.9', '= h - f * 3.3'] }, '= t * 0.4', [0, '= f * 2.35', 0], { role: 'board', name: 'Board' }),
    {
      id: 'letters',
      op: 'text',
      params: { text: '= text', size: '= w * 0.17', depth: '= t * 0.1', font: 'sans' },
      at: { my: 'center', offset: [0, '= h * 0.64', '= t * 0.24'] },
      role: 'text',
      name: 'Lettering',
    },
    box('underline', ['= w * 0.5', '= w * 0.012', '= t * 0.1'], [0, '= h * 0.48', '= t * 0.24'], { role: 'text' }),
    {
      id: 'one',
      op: 'group',
      inputs: ['frame_one', 'board_one', 'letters', 'underline'],
      at: { rotate: ['= -lean', 0, 0], pivot: [0, '= h', '= -t / 2'], offset: [0, 0, '= t * 0.55'] },
    },
    mirrored('leaves', ['one'], { plane: 'z', name: 'Boards' }),
    rod('hinge', '= t * 0.7', '= f * 1.6', ['= w * 0.32', '= h + t * 0.1', 0], { axis: 'x', role: 'hinge' }),
    mirrored('hinges', ['hinge'], { role: 'hinge', name: 'Hinges' }),
    box('stay', ['= t * 0.3', '= t * 0.3', '= h * 0.32'], ['= w / 2 - f * 0.5', '= h * 0.3', 0], { role: 'hinge' }),
    mirrored('stays', ['stay'], { role: 'hinge' }),
  ],
  spoken: {
    names: ['sandwich board', 'a-board sign', 'a-frame sign', 'pavement sign', 'sidewalk sign', 'menu board', 'chalkboard sign'],
    sizes: { one: 'height', two: ['width', 'height'] },
    words: { width: ['wide'], height: ['tall', 'high'] },
    parts: {
      frame: { material: 'main' },
      board: { material: 'board' },
      text: { names: ['lettering'], material: 'text' },
      hinge: { material: 'hinge' },
    },
  },
});
