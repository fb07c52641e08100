import { box, slab } from '../shapes.ts';
import { mm, pick, thing, words } from '../thing.ts';

/** A head stone on its base: round, pointed or square top, lettering; 600 x 900 mm. */
export const gravestone = thing({
  op: 'create_gravestone',
  family: 'garden',
  label: 'Gravestone',
  help: 'Headstone on a base with lettering',
  params: {
    width: mm(600, 'Width', 'Of the stone'),
    height: mm(900, 'Height', 'Over all'),
    thickness: mm(120, 'Thickness', 'Of the stone'),
    text: words('R.I.P.', 'Text', 'On it'),
    style: pick(['round', 'pointed', 'square'], 'Style', 'Form of its top'),
  },
  let: {
    w: '= width',
    h: '= height',
    t: '= min(thickness, width, height * 0.5)',
    b: '= h * 0.12',
    r: '= min(w * 0.495, h * 0.4)',
    c: '= min(t, w) * 0.04',
  },
  materials: { stone: 'granite', text: 'black paint', base: 'granite' },
  operations: [
    slab('round_stone', { rect: ['= w', '= h - b'], corners: { tl: { r: '= r' }, tr: { r: '= r' } } }, '= t', [0, '= b * 0.98', 0], {
      chamfer: '= c',
      role: 'stone',
      when: "= style == 'round'",
      name: 'Stone',
    }),
    slab(
      'pointed_stone',
      {
        points: [
          ['= -w / 2', 0],
          ['= w / 2', 0],
          ['= w / 2', '= h * 0.5'],
          {
            spline: [
              ['= w * 0.36', '= h * 0.7'],
              [0, '= h - b'],
            ],
          },
          {
            spline: [
              ['= -w * 0.36', '= h * 0.7'],
              ['= -w / 2', '= h * 0.5'],
            ],
          },
        ],
      },
      '= t',
      [0, '= b * 0.98', 0],
      { chamfer: '= c', role: 'stone', when: "= style == 'pointed'", name: 'Stone' },
    ),
    slab('square_stone', { rect: ['= w', '= h - b'], chamfer: '= min(w, h) * 0.06' }, '= t', [0, '= b * 0.98', 0], {
      chamfer: '= c',
      role: 'stone',
      when: "= style == 'square'",
      name: 'Stone',
    }),
    box('base', ['= w * 1.24', '= b', '= t * 1.9'], [0, 0, 0], { chamfer: '= min(c, b * 0.2)' }),
    {
      id: 'letters',
      op: 'text',
      params: { text: '= text', size: '= w * 0.16', depth: '= t * 0.06', font: 'serif' },
      at: { my: 'center', offset: [0, '= b + h * 0.5', '= t * 0.51'] },
      role: 'text',
      name: 'Lettering',
    },
    slab(
      'cross',
      { rect: ['= w * 0.03', '= w * 0.2'], plus: [{ rect: ['= w * 0.13', '= w * 0.03'], at: [0, '= w * 0.035'] }] },
      '= t * 0.06',
      [0, '= b + h * 0.6', '= t * 0.51'],
      { role: 'text', name: 'Cross' },
    ),
    box('line', ['= w * 0.5', '= h * 0.01', '= t * 0.04'], [0, '= b + h * 0.36', '= t * 0.51'], { role: 'text' }),
  ],
  spoken: {
    names: ['gravestone', 'tombstone', 'headstone', 'grave marker'],
    sizes: { one: 'height', two: ['width', 'height'], three: ['width', 'height', 'thickness'] },
    words: { width: ['wide'], height: ['tall', 'high'], thickness: ['thick', 'deep'] },
    parts: { text: { names: ['lettering', 'inscription'], material: 'text' }, base: { names: ['plinth'], material: 'base' } },
  },
});
