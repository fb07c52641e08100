import { mm, thing } from '../thing.ts';
import { stem } from './flatware.ts';

/** A table spoon, lying with its handle toward the viewer. Usual lengths: table 200, dessert 180, tea 140, coffee 115 mm. */
export const spoon = thing({
  op: 'create_spoon',
  family: 'tableware',
  label: 'Spoon',
  help: 'Table, tea or serving spoon with an egg-shaped bowl',
  params: {
    length: mm(200, 'Length', 'From end to tip'),
    width: mm(43, 'Bowl width', 'Across the bowl'),
    depth: mm(9, 'Bowl depth', 'How deep the bowl is'),
  },
  let: { k: '= length / 200', w: '= width', t: '= 1.5 * k' },
  materials: { metal: 'polished stainless steel', handle: 'polished stainless steel' },
  operations: [
    // Its end is at the rim of the bowl, however deep that is.
    {
      ...stem,
      params: { ...stem.params, path: { spline: [...stem.params.path.spline.slice(0, -1), [0, '= depth', '= -34 * k']] } },
    },
    {
      id: 'egg',
      op: 'ellipsoid',
      params: { size: ['= w', '= depth * 2', '= 68 * k'] },
      at: { my: 'center', offset: [0, '= depth', '= -66 * k'] },
    },
    {
      id: 'well',
      op: 'ellipsoid',
      params: { size: ['= w - 2 * t', '= depth * 2 - 2 * t', '= 68 * k - 2 * t'] },
      at: { my: 'center', offset: [0, '= depth + 0.2 * t', '= -66 * k'] },
    },
    { id: 'above', op: 'box', params: { size: ['= w * 2', '= depth * 3', '= 140 * k'] }, at: { offset: [0, '= depth', '= -66 * k'] } },
    { id: 'half', op: 'difference', inputs: ['egg', 'well', 'above'] },
    { id: 'bowl', op: 'taper', params: { axis: 'z', scale: 0.82 }, inputs: ['half'], role: 'metal' },
  ],
  spoken: {
    names: ['spoon', 'table spoon', 'tablespoon', 'soup spoon'],
    variants: [
      { names: ['teaspoon', 'tea spoon'], params: { length: 140, width: 30, depth: 6 } },
      { names: ['coffee spoon', 'espresso spoon', 'demitasse spoon'], params: { length: 115, width: 24, depth: 5 } },
      { names: ['dessert spoon'], params: { length: 180, width: 38, depth: 8 } },
      { names: ['serving spoon'], params: { length: 260, width: 62, depth: 14 } },
      {
        names: ['wooden spoon', 'cooking spoon'],
        params: { length: 300, width: 60, depth: 12 },
        materials: { main: 'beech', handle: 'beech' },
      },
    ],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { length: ['long'], width: ['wide'], depth: ['deep'] },
    parts: {
      bowl: { names: ['head'], material: 'main', sizes: { width: 'width', depth: 'depth', size: 'width' } },
      handle: { names: ['stem'], material: 'handle' },
    },
  },
});
