import { around, common, cut, turned, union } from '../shapes.ts';
import { auto, mm, thing, whole } from '../thing.ts';

/** A fluted dish for pies and quiches: 260 mm across and 45 mm deep; a ramekin is a small one. */
export const pieDish = thing({
  op: 'create_pie_dish',
  family: 'tableware',
  label: 'Pie dish',
  help: 'Round baking dish with a fluted or plain wall',
  params: {
    diameter: mm(260, 'Diameter', 'Of the rim'),
    height: auto(45, 'Height', 'Of the wall'),
    flutes: whole(36, 'Flutes', 'Round the wall; none is plain', { min: 0, max: 80 }),
  },
  let: {
    height: '= diameter * 0.18',
    r: '= diameter / 2',
    w: '= min(diameter * 0.02, height * 0.14)',
    f: '= if(flutes > 0, 2 * pi * r / max(flutes, 1), 0)',
  },
  materials: { outside: 'terracotta', inside: 'white ceramic' },
  anchors: { inside: { at: 'inside.bottom', help: 'Floor of the dish' } },
  operations: [
    { id: 'wall', op: 'cylinder', params: { diameter: '= r * 1.72', top_diameter: '= r * 1.94', height: '= height' } },
    {
      id: 'rib',
      op: 'cylinder',
      params: { diameter: '= f * 0.92', height: '= height' },
      at: { my: 'bottom', offset: ['= r - f * 0.5', 0, 0], rotate: [0, 0, -6] },
      when: '= flutes > 0',
    },
    around('ribs', ['rib'], '= max(flutes, 1)'),
    union('raw', ['wall', 'ribs']),
    { id: 'keep', op: 'cylinder', params: { diameter: '= r * 2.1', height: '= height' } },
    common('solid', ['raw', 'keep']),
    turned('room', [
      [0, '= w * 2'],
      ['= r * 1.64 / 2', '= w * 2'],
      ['= r * 1.86 / 2', '= height * 1.02'],
      [0, '= height * 1.02'],
    ]),
    cut('outside', ['solid', 'room'], { name: 'Dish' }),
    turned(
      'inside',
      [
        [0, '= w * 1.6'],
        ['= r * 1.65 / 2', '= w * 1.6'],
        ['= r * 1.87 / 2', '= height * 0.985'],
        ['= r * 1.8 / 2', '= height * 0.985'],
        ['= r * 1.57 / 2', '= w * 2.6'],
        [0, '= w * 2.6'],
      ],
      [0, 0, 0],
      { name: 'Inside' },
    ),
  ],
  spoken: {
    names: [
      'pie dish',
      'quiche dish',
      'tart dish',
      'flan dish',
      'pie plate',
      'tart pan',
      'ramekin',
      'souffle dish',
      'cake tin',
      'cake pan',
    ],
    variants: [
      { names: ['ramekin'], params: { diameter: 90, height: 48, flutes: 36 }, materials: { main: 'white ceramic' } },
      { names: ['souffle dish'], params: { diameter: 180, height: 90, flutes: 48 }, materials: { main: 'white ceramic' } },
      {
        names: ['cake tin', 'cake pan'],
        params: { diameter: 240, height: 70, flutes: 0 },
        materials: { main: 'brushed stainless steel', inside: 'brushed stainless steel' },
      },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'across'], height: ['deep', 'tall', 'high'] },
    adjectives: { fluted: { flutes: 36 }, plain: { flutes: 0 }, smooth: { flutes: 0 } },
    parts: {
      flute: { names: ['rib'], count: 'flutes', absent: { flutes: 0 } },
      outside: { names: ['exterior', 'wall'], material: 'main' },
      inside: { names: ['interior'], material: 'inside' },
    },
    holds: { in: 'inside' },
  },
});
