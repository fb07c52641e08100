import { drawn } from '../drawn.ts';
import { around, beam, box, group, mirrored, placed, ring, rod, row, turned } from '../shapes.ts';
import { mm, pick, thing, whole, yes } from '../thing.ts';

/** A tower mill as in Holland: tapering body, gallery, turning cap, sails of lattice; sails of 18 m span on a tower of 14 m. */
export const windmill = thing({
  op: 'create_windmill',
  family: 'buildings',
  label: 'Windmill',
  help: 'Tower mill with cap, lattice sails and a gallery',
  params: {
    height: mm(14000, 'Height', 'To the top of the cap'),
    sails: whole(4, 'Sails', 'How many', { min: 2, max: 8, soft: [3, 6] }),
    body: pick(['round', 'octagonal'], 'Body', 'Round of plaster, or eight-sided of boards'),
    gallery: yes('Gallery', 'A platform round the body'),
  },
  let: { s: '= height / 14000', sides: "= if(body == 'round', 48, 8)" },
  materials: {
    tower: 'white plaster',
    cap: 'straw',
    sail: 'white canvas',
    wood: 'dark oak',
    door: 'green paint',
    glass: 'blue glass',
    base: 'red brick',
  },
  called: { cloth: 'Sail' },
  operations: drawn('s', [
    { id: 'base', op: 'prism', params: { sides: '= sides', diameter: 8000, height: 1400 } },
    {
      id: 'tower',
      op: 'loft',
      params: {
        sections: [
          { profile: { polygon: '= sides', diameter: 7700 } },
          { at: 0.45, profile: { polygon: '= sides', diameter: 6050 } },
          { profile: { polygon: '= sides', diameter: 4500 } },
        ],
        height: 9900,
      },
      at: { my: 'bottom', offset: [0, 1300, 0] },
    },
    turned('cap', [
      [0, 11000],
      [2600, 11000],
      [2600, 11300],
      {
        spline: [
          [2450, 12300],
          [1700, 13400],
          [700, 13900],
          [0, 14000],
        ],
      },
    ]),
    rod('collar', 4900, 260, [0, 10900, 0], { role: 'wood', chamfer: 60 }),
    {
      id: 'shaft',
      op: 'cylinder',
      params: { diameter: 620, height: 2400, axis: 'z', chamfer: 80 },
      at: { my: 'center', offset: [0, 11900, 2600] },
      role: 'wood',
      name: 'Wind shaft',
    },
    rod('boss', 1000, 700, [0, 11900, 3600], { axis: 'z', chamfer: 120, role: 'wood', name: 'Boss' }),
    box('stock', [240, 8700, 200], [0, 12100, 3600], { role: 'wood', chamfer: 40 }),
    box('edge', [120, 6900, 110], [1450, 13900, 3600], { role: 'wood' }),
    box('hem', [110, 6900, 110], [-420, 13900, 3600], { role: 'wood' }),
    box('lath', [1900, 110, 90], [510, 13950, 3600], { role: 'wood' }),
    row('laths', ['lath'], 12, [0, 618, 0], { centered: false, role: 'wood' }),
    box('cloth', [1250, 6700, 50], [770, 14000, 3640], { role: 'sail', name: 'Cloth' }),
    group('one', ['stock', 'edge', 'hem', 'laths', 'cloth'], { rotate: [0, 0, 14], pivot: [0, 11900, 3600] }),
    around('sails', ['one'], '= sails', { axis: 'z', center: [0, 11900, 0], name: 'Sails' }),
    rod('deck', 8600, 200, [0, 5200, 0], { role: 'wood', when: '= gallery', name: 'Gallery' }),
    rod('post', 130, 1000, [4150, 5350, 0], { role: 'wood', when: '= gallery' }),
    beam(
      'strut',
      { rect: [160, 160] },
      [
        [2900, 3600, 0],
        [4000, 5250, 0],
      ],
      { role: 'wood', when: '= gallery' },
    ),
    around('posts', ['post', 'strut'], 16, { role: 'wood' }),
    ring('hand_rail', 8300, 150, [0, 6350, 0], { role: 'wood', when: '= gallery' }),
    box('door_leaf', [1300, 2300, 900], [0, 0, 3500], { role: 'door', chamfer: 50, name: 'Door' }),
    box('pane', [800, 1000, 700], [0, 7400, 2450], { role: 'glass', chamfer: 40 }),
    placed(
      'panes',
      ['pane'],
      [
        [0, 0, 0],
        [0, -4500, 650],
      ],
      { role: 'glass', name: 'Windows' },
    ),
    beam(
      'pole',
      { circle: 260 },
      [
        [0, 11600, -2000],
        [0, 4600, -5600],
      ],
      { role: 'wood', name: 'Tail pole', when: '= not gallery' },
    ),
    beam(
      'brace',
      { circle: 180 },
      [
        [1900, 11200, -1200],
        [120, 4900, -5400],
      ],
      { role: 'wood', when: '= not gallery' },
    ),
    mirrored('braces', ['brace'], { role: 'wood' }),
  ]),
  spoken: {
    names: ['windmill', 'wind mill', 'dutch windmill', 'tower mill', 'old windmill'],
    variants: [{ names: ['smock mill', 'wooden windmill'], params: { body: 'octagonal' }, materials: { main: 'driftwood' } }],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'], sails: ['blade', 'sail'] },
    parts: {
      sail: { names: ['blade', 'vane', 'wing'], count: 'sails', material: 'sail' },
      cap: { names: ['roof'], material: 'cap' },
      tower: { names: ['body', 'wall'], material: 'main' },
      gallery: { names: ['balcony', 'platform'], present: { gallery: true }, absent: { gallery: false }, material: 'wood' },
      door: { material: 'door' },
      base: { material: 'base' },
    },
  },
});
