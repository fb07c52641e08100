import { box, rail, ring, rod, slab } from '../shapes.ts';
import { mm, pick, thing, words } from '../thing.ts';

/** A board with raised letters and a border: by itself, hung on two chains, or on a post in the ground. */
export const sign = thing({
  op: 'create_sign',
  family: 'signs',
  label: 'Sign',
  help: 'Board with raised letters, alone, on chains or on a post',
  params: {
    width: mm(400, 'Width', 'Of the board'),
    height: mm(200, 'Height', 'Of the board'),
    text: words('OPEN', 'Text', 'On the board'),
    shape: pick(['rectangle', 'oval'], 'Shape', 'Of the board'),
    mount: pick(['none', 'chains', 'post'], 'Mount', 'What holds it'),
    font: pick(['sans', 'serif', 'script'], 'Letters', 'Their form'),
  },
  let: {
    w: '= width',
    h: '= height',
    m: '= min(width, height)',
    t: '= min(width, height) * 0.08',
    y: "= if(mount == 'post', max(width, height) * 2, 0)",
    oval: "= shape == 'oval'",
  },
  materials: { board: 'oak', text: 'white paint', border: 'white paint', chain: 'black iron', post: 'oak' },
  operations: [
    slab('plain_board', { rect: ['= w', '= h'], r: '= m * 0.08' }, '= t', [0, '= y', 0], {
      role: 'board',
      when: '= not oval',
      name: 'Board',
      chamfer: '= t * 0.12',
    }),
    slab('oval_board', { ellipse: ['= w', '= h'] }, '= t', [0, '= y', 0], {
      role: 'board',
      when: '= oval',
      name: 'Board',
      chamfer: '= t * 0.12',
    }),
    slab(
      'plain_border',
      {
        rect: ['= w - m * 0.1', '= h - m * 0.1'],
        r: '= m * 0.05',
        minus: [{ rect: ['= w - m * 0.16', '= h - m * 0.16'], r: '= m * 0.03' }],
      },
      '= t * 1.2',
      [0, '= y + m * 0.05', 0],
      { role: 'border', when: '= not oval', name: 'Border' },
    ),
    slab(
      'oval_border',
      { ellipse: ['= w - m * 0.1', '= h - m * 0.1'], minus: [{ ellipse: ['= w - m * 0.16', '= h - m * 0.16'] }] },
      '= t * 1.2',
      [0, '= y + m * 0.05', 0],
      { role: 'border', when: '= oval', name: 'Border' },
    ),
    { id: 'words', op: 'text', params: { text: '= text', size: '= h * 0.36', depth: '= t * 1.4', font: '= font' }, role: 'text' },
    {
      // long words are set smaller, so that they stay within the border
      id: 'letters',
      op: 'resize',
      inputs: ['words'],
      params: { scale: ['= min(1, 0.76 * w / max(words.size_x, 1))', '= min(1, 0.76 * w / max(words.size_x, 1))', 1] },
      at: { my: 'center', offset: [0, '= y + h * 0.5', 0] },
      role: 'text',
      name: 'Letters',
    },
    ring('eye', '= t * 0.9', '= t * 0.22', ['= w * 0.32', '= y + h * if(oval, 0.9, 0.985)', 0], {
      axis: 'x',
      role: 'chain',
      when: "= mount == 'chains'",
    }),
    rail(
      'chain',
      '= t * 0.3',
      [
        ['= w * 0.32', '= y + h * 0.98', 0],
        ['= w * 0.12', '= y + h + w * 0.3', 0],
      ],
      { role: 'chain', when: "= mount == 'chains'" },
    ),
    { id: 'chains', op: 'mirror', inputs: ['eye', 'chain'], role: 'chain', name: 'Chains' },
    rod('hook', '= t * 0.4', '= w * 0.3', [0, '= y + h + w * 0.3', 0], {
      axis: 'x',
      role: 'chain',
      when: "= mount == 'chains'",
      name: 'Bar',
    }),
    box('post', ['= m * 0.22', '= y + h * 0.9', '= m * 0.22'], [0, 0, '= -m * 0.14'], {
      role: 'post',
      when: "= mount == 'post'",
      chamfer: '= m * 0.02',
      name: 'Post',
    }),
  ],
  spoken: {
    names: ['sign', 'sign board', 'signboard', 'notice board sign'],
    variants: [
      { names: ['sign on chains', 'open sign'], params: { mount: 'chains' } },
      { names: ['closed sign'], params: { mount: 'chains', text: 'CLOSED' } },
      { names: ['sign on a post', 'yard sign', 'garden sign'], params: { mount: 'post' } },
    ],
    sizes: { one: 'width', two: ['width', 'height'] },
    words: { width: ['wide', 'across', 'long'], height: ['tall', 'high'] },
    parts: {
      board: { material: 'main' },
      letter: { names: ['lettering', 'text', 'word', 'digit', 'number', 'numeral', 'figure', 'writing'], material: 'text' },
      border: { names: ['frame', 'edge', 'rim'], material: 'border' },
      chain: { present: { mount: 'chains' }, material: 'chain' },
      post: { names: ['pole', 'stake'], present: { mount: 'post' }, material: 'post' },
    },
  },
});
