import { box, rail, ring, rod, slab } from '../shapes.ts';
import { mm, pick, thing, words } from '../thing.ts';

/** A sign that hangs from a wrought iron arm, square to the wall, as at an inn; lettered on both sides. */
export const shopSign = thing({
  op: 'create_shop_sign',
  family: 'signs',
  label: 'Hanging sign',
  help: 'Board on chains under a scrolled iron arm',
  params: {
    width: mm(600, 'Width', 'Of the board'),
    height: mm(420, 'Height', 'Of the board'),
    text: words('CAFE', 'Text', 'On the board'),
    shape: pick(['oval', 'rectangle'], 'Shape', 'Of the board'),
  },
  let: { w: '= width', h: '= height', t: '= min(w, h) * 0.06', i: '= min(w, h) * 0.04', y: '= h * 1.22' },
  materials: { board: '#1f4a38 paint', trim: 'gold', text: 'gold', iron: 'black iron' },
  operations: [
    slab('oval_board', { ellipse: ['= w', '= h'] }, '= t', [0, 0, 0], { role: 'board', when: "= shape == 'oval'", name: 'Board' }),
    slab(
      'oval_trim',
      { ellipse: ['= w * 0.94', '= h * 0.92'], minus: [{ ellipse: ['= w * 0.89', '= h * 0.85'] }] },
      '= t * 1.16',
      [0, '= h * 0.04', 0],
      { role: 'trim', when: "= shape == 'oval'" },
    ),
    slab('square_board', { rect: ['= w', '= h'], r: '= min(w, h) * 0.08' }, '= t', [0, 0, 0], {
      role: 'board',
      when: "= shape == 'rectangle'",
      name: 'Board',
    }),
    slab(
      'square_trim',
      {
        rect: ['= w * 0.94', '= h * 0.92'],
        r: '= min(w, h) * 0.06',
        minus: [{ rect: ['= w * 0.9', '= h * 0.86'], r: '= min(w, h) * 0.05' }],
      },
      '= t * 1.16',
      [0, '= h * 0.04', 0],
      { role: 'trim', when: "= shape == 'rectangle'" },
    ),
    {
      id: 'letters',
      op: 'text',
      params: { text: '= text', size: '= h * 0.28', depth: '= t * 1.24', font: 'serif' },
      at: { my: 'center', offset: [0, '= h * 0.5', 0] },
      role: 'text',
      name: 'Lettering',
    },
    rod('arm', '= i', '= w * 1.45', ['= -w * 0.12', '= y', 0], { axis: 'x', role: 'iron', name: 'Arm' }),
    { id: 'tip', op: 'sphere', params: { diameter: '= i * 2' }, at: { my: 'center', offset: ['= w * 0.62', '= y', 0] }, role: 'iron' },
    box('wall_plate', ['= i', '= h * 0.9', '= i * 3'], ['= -w * 0.845', '= h * 0.66', 0], {
      role: 'iron',
      chamfer: '= i * 0.2',
      name: 'Wall plate',
    }),
    {
      id: 'scroll',
      op: 'sweep',
      params: {
        profile: { polygon: 8, diameter: '= i * 0.8' },
        path: {
          spline: [
            ['= -w * 0.83', '= h * 0.74', 0],
            ['= -w * 0.66', '= h * 0.8', 0],
            ['= -w * 0.6', '= h * 1.02', 0],
            ['= -w * 0.68', '= h * 1.12', 0],
            ['= -w * 0.74', '= h * 1.04', 0],
          ],
        },
      },
      role: 'iron',
      name: 'Scroll',
    },
    {
      id: 'scroll_top',
      op: 'sweep',
      params: {
        profile: { polygon: 8, diameter: '= i * 0.8' },
        path: {
          spline: [
            ['= -w * 0.83', '= h * 1.5', 0],
            ['= -w * 0.5', '= h * 1.42', 0],
            ['= w * 0.1', '= h * 1.27', 0],
            ['= w * 0.4', '= h * 1.24', 0],
          ],
        },
      },
      role: 'iron',
    },
    rail(
      'hanger',
      '= i * 0.4',
      [
        ['= w * 0.25', '= h * 0.9', 0],
        ['= w * 0.25', '= y', 0],
      ],
      { role: 'iron' },
    ),
    ring('eye', '= i * 1.4', '= i * 0.4', ['= w * 0.25', '= y', 0], { axis: 'x', role: 'iron' }),
    { id: 'hangers', op: 'mirror', inputs: ['hanger', 'eye'], role: 'iron', name: 'Hangers' },
  ],
  spoken: {
    names: ['shop sign', 'hanging sign', 'pub sign', 'inn sign', 'tavern sign', 'store sign'],
    sizes: { one: 'width', two: ['width', 'height'] },
    words: { width: ['wide'], height: ['tall', 'high'] },
    parts: {
      board: { material: 'main' },
      text: { names: ['lettering'], material: 'text' },
      arm: { names: ['bracket', 'scroll'], material: 'iron' },
      trim: { names: ['border'], material: 'trim' },
    },
  },
});
