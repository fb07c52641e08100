import { box, mirrored, union } from '../shapes.ts';
import { auto, mm, pick, thing, yes } from '../thing.ts';

/** A rug: 1700 by 1200 mm with a border and fringes, round or oval too. */
export const rug = thing({
  op: 'create_rug',
  family: 'household',
  label: 'Rug',
  help: 'Rug with a border and fringes; rectangular, round or oval',
  params: {
    width: mm(1700, 'Width', 'Long side, or the diameter'),
    depth: auto(1150, 'Depth', 'Short side'),
    shape: pick(['rectangular', 'round', 'oval'], 'Shape', 'Outline'),
    fringe: yes('Fringe', 'At both ends of a rectangular one'),
  },
  let: {
    depth: "= if(shape == 'round', width, width * 0.68)",
    t: '= min(width, depth) * 0.011',
    b: '= min(width, depth) * 0.09',
    d: "= if(shape == 'round', width, depth)",
  },
  materials: { pile: '#a8433a wool', border: '#e6d6b4 wool', fringe: '#efe6d2 wool' },
  called: { threads: 'Fringe' },
  operations: [
    { id: 'sheet', op: 'box', params: { size: ['= width', '= t', '= depth'], round: '= t * 0.4' }, when: "= shape == 'rectangular'" },
    {
      id: 'disc',
      op: 'extrude',
      params: { profile: { ellipse: ['= width', '= d'] }, height: '= t', round: '= t * 0.4' },
      when: "= shape != 'rectangular'",
    },
    union('pile', ['sheet', 'disc'], { name: 'Rug' }),
    {
      id: 'frame',
      op: 'extrude',
      params: {
        profile: { rect: ['= width - b * 0.9', '= depth - b * 0.9'], minus: [{ rect: ['= width - b * 1.9', '= depth - b * 1.9'] }] },
        height: '= t',
      },
      at: { offset: [0, '= t * 0.25', 0] },
      when: "= shape == 'rectangular'",
    },
    {
      id: 'hoop',
      op: 'extrude',
      params: {
        profile: { ellipse: ['= width - b * 0.9', '= d - b * 0.9'], minus: [{ ellipse: ['= width - b * 1.9', '= d - b * 1.9'] }] },
        height: '= t',
      },
      at: { offset: [0, '= t * 0.25', 0] },
      when: "= shape != 'rectangular'",
    },
    union('border', ['frame', 'hoop'], { name: 'Border' }),
    box('thread', ['= b * 0.6', '= t * 0.5', '= t * 0.8'], ['= width / 2 + b * 0.28', 0, '= -depth / 2 + t'], {
      when: "= fringe and shape == 'rectangular'",
    }),
    { id: 'threads', op: 'linear_array', params: { count: 48, step: [0, 0, '= (depth - t * 2) / 47'] }, inputs: ['thread'] },
    mirrored('fringe', ['threads'], { name: 'Fringes' }),
  ],
  spoken: {
    names: ['rug', 'carpet', 'area rug', 'throw rug', 'persian rug', 'mat', 'bedside rug', 'blanket', 'picnic blanket', 'beach towel'],
    sizes: { one: 'width', two: ['width', 'depth'] },
    words: { width: ['long', 'length', 'wide', 'across', 'diameter'], depth: ['deep'] },
    adjectives: { circular: { shape: 'round' } },
    parts: {
      border: { names: ['stripe', 'edge', 'trim', 'pattern'], material: 'border' },
      fringe: { names: ['tassel'], present: { fringe: true }, absent: { fringe: false }, material: 'fringe' },
    },
  },
});
