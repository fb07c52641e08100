import { drawn } from '../drawn.ts';
import { around, bead, box, common, cut, rail, ring, rod, row, stick, turned, union } from '../shapes.ts';
import { mm, pick, thing, whole } from '../thing.ts';

/** A lighthouse of the coast: a tapering tower 25 m high in bands, gallery with its rail, glazed lantern, dome. */
export const lighthouse = thing({
  op: 'create_lighthouse',
  family: 'buildings',
  label: 'Lighthouse',
  help: 'Tapering tower in bands with gallery, lantern and dome',
  params: {
    height: mm(25000, 'Height', 'To the tip'),
    bands: whole(3, 'Bands', 'Coloured ones round the tower', { min: 0, max: 12, soft: [0, 6] }),
    lamp: pick(['lit', 'dark'], 'Lamp', 'Whether it shines'),
  },
  let: { s: '= height / 25000', pitch: '= 16000 * s / (2 * max(bands, 1) + 1)' },
  materials: {
    tower: 'white paint',
    band: 'red paint',
    gallery: 'dark grey paint',
    glass: 'clear glass',
    dome: 'red paint',
    lamp: 'warm light',
    door: 'dark red paint',
    base: 'stone',
  },
  operations: drawn('s', [
    rod('base', 9000, 900, [0, 0, 0], { top_diameter: 8600, chamfer: 120, edges: 'top' }),
    turned('tower', [
      [0, 800],
      [3100, 800],
      {
        spline: [
          [2500, 5000],
          [2080, 11000],
          [1900, 16800],
        ],
      },
      [2300, 17400],
      [0, 17400],
    ]),
    { id: 'skin', op: 'copy', params: { of: 'tower' }, role: 'band', when: '= bands > 0' },
    rod('slab', 9000, '= pitch', [0, '= 800 * s + pitch', 0], { when: '= bands > 0', role: 'band' }),
    row('slabs', ['slab'], '= max(bands, 1)', [0, '= pitch * 2', 0], { centered: false, role: 'band' }),
    union('stack', ['slabs'], { role: 'band' }),
    { id: 'band_tool', op: 'copy', params: { of: 'stack' } },
    common('band', ['skin', 'stack'], { name: 'Bands' }),
    cut('shaft', ['tower', 'band_tool'], { role: 'tower', name: 'Tower' }),
    box('door_leaf', [1300, 2300, 900], [0, 900, 2650], { role: 'door', chamfer: 60, name: 'Door' }),
    box('pane', [620, 900, 900], [0, 6600, 2060], { role: 'glass', chamfer: 60 }),
    rod('gallery', 6000, 360, [0, 17400, 0], { chamfer: 60 }),
    stick('post', 90, 1100, [2860, 17700, 0], { role: 'gallery' }),
    around('posts', ['post'], 16, { role: 'gallery' }),
    ring('hand_rail', 5720, 110, [0, 18800, 0], { role: 'gallery' }),
    ring('knee_rail', 5720, 70, [0, 18280, 0], { role: 'gallery' }),
    rod('drum', 3300, 900, [0, 17700, 0], { role: 'tower' }),
    rod('glass', 2900, 2500, [0, 18500, 0], { wall: 80, name: 'Glazing' }),
    stick('bar', 110, 2500, [1450, 18500, 0], { role: 'gallery' }),
    around('bars', ['bar'], 8, { role: 'gallery' }),
    rod('lens', 900, 1500, [0, 18600, 0], { chamfer: 260, role: 'lamp', name: 'Lamp', when: "= lamp == 'lit'" }),
    rod('dull_lens', 900, 1500, [0, 18600, 0], { chamfer: 260, role: 'glass', name: 'Lamp', when: "= lamp == 'dark'" }),
    turned('dome', [
      [0, 20900],
      [1800, 20900],
      [1800, 21150],
      {
        spline: [
          [1560, 21900],
          [900, 22700],
          [260, 23100],
        ],
      },
      [260, 23500],
      [0, 23500],
    ]),
    bead('knob', 520, [0, 23600, 0], { role: 'dome' }),
    rail(
      'rod',
      110,
      [
        [0, 23700, 0],
        [0, 25000, 0],
      ],
      { role: 'gallery', name: 'Lightning rod' },
    ),
  ]),
  spoken: {
    names: ['lighthouse', 'light house', 'beacon tower'],
    variants: [
      { names: ['white lighthouse'], params: { bands: 0 } },
      { names: ['red lighthouse', 'red and white lighthouse'], params: { bands: 3 } },
    ],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'], bands: ['stripe', 'band'] },
    adjectives: { striped: { bands: 4 }, plain: { bands: 0 } },
    parts: {
      band: { names: ['stripe'], count: 'bands', material: 'band', absent: { bands: 0 } },
      tower: { names: ['shaft', 'wall'], material: 'main' },
      dome: { names: ['roof', 'cap', 'cupola', 'lantern room', 'lantern house'], material: 'dome' },
      gallery: { names: ['balcony', 'railing'], material: 'gallery' },
      lamp: { names: ['light', 'beacon'], present: { lamp: 'lit' }, absent: { lamp: 'dark' }, material: 'lamp' },
      door: { material: 'door' },
      base: { names: ['plinth'], material: 'base' },
    },
  },
});
