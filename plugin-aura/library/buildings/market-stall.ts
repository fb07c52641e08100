import { drawn } from '../drawn.ts';
import { bead, box, cut, mirrored, slab } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A market stall: a counter with crates of fruit under a striped awning on four posts; 2000 mm wide. */
export const marketStall = thing({
  op: 'create_market_stall',
  family: 'buildings',
  label: 'Market stall',
  help: 'Stall with a counter, crates of fruit and a striped awning',
  params: { width: mm(2000, 'Width', 'Of the counter'), fruit: yes('Fruit', 'Crates of fruit on the counter') },
  let: { s: '= width / 2000' },
  materials: {
    wood: 'pine',
    cloth: 'white fabric',
    stripe: '#c8322a fabric',
    apple: '#c8322a glossy plastic',
    orange: '#ee8a1f satin plastic',
    green: '#6fa83a satin plastic',
    crate: '#b98a52 pine',
  },
  anchors: { counter: { at: 'top.top', help: 'The counter' } },
  operations: drawn('s', [
    box('front', [1960, 760, 40], [0, 40, 380], { round: 4, role: 'wood', name: 'Front' }),
    box('side', [40, 760, 760], [960, 40, 0], { round: 4 }),
    mirrored('sides', ['side'], { role: 'wood', name: 'Sides' }),
    box('top', [2080, 50, 920], [0, 800, 0], { round: 8, role: 'wood', name: 'Counter' }),
    box('post', [70, 2300, 70], [980, 0, 400], { round: 6 }),
    mirrored('front_posts', ['post'], { role: 'wood', name: 'Posts' }),
    box('rear', [70, 2100, 70], [980, 0, -400], { round: 6 }),
    mirrored('rear_posts', ['rear'], { role: 'wood', name: 'Posts' }),
    box('awning', [2200, 24, 1300], [0, 2260, 60], { rotate: [12, 0, 0], role: 'cloth', name: 'Awning' }),
    box('band', [200, 28, 1302], [-1000, 2258, 60], { rotate: [12, 0, 0] }),
    { id: 'bands', op: 'linear_array', params: { count: 6, step: [400, 0, 0] }, inputs: ['band'], role: 'stripe', name: 'Stripes' },
    slab(
      'scallop',
      {
        points: [
          [-100, 0],
          [100, 0],
          [100, -120],
          {
            spline: [
              [60, -170],
              [0, -186],
              [-60, -170],
              [-100, -120],
            ],
          },
        ],
      },
      20,
      [-1000, 1948, 700],
      { my: 'bottom' },
    ),
    { id: 'scallops', op: 'linear_array', params: { count: 6, step: [400, 0, 0] }, inputs: ['scallop'], role: 'stripe', name: 'Valance' },
    slab(
      'scallop_two',
      {
        points: [
          [-100, 0],
          [100, 0],
          [100, -120],
          {
            spline: [
              [60, -170],
              [0, -186],
              [-60, -170],
              [-100, -120],
            ],
          },
        ],
      },
      20,
      [-800, 1948, 700],
      { my: 'bottom' },
    ),
    { id: 'white', op: 'linear_array', params: { count: 5, step: [400, 0, 0] }, inputs: ['scallop_two'], role: 'cloth', name: 'Valance' },
    box('tray', [560, 130, 640], [-660, 850, 60], { rotate: [10, 0, 0] }),
    box('tray_room', [520, 130, 600], [-660, 876, 60], { rotate: [10, 0, 0] }),
    cut('crate', ['tray', 'tray_room']),
    {
      id: 'crates',
      op: 'linear_array',
      params: { count: 3, step: [660, 0, 0] },
      inputs: ['crate'],
      role: 'crate',
      when: '= fruit',
      name: 'Crates',
    },
    ...(
      [
        ['apple', -660],
        ['orange', 0],
        ['green', 660],
      ] as const
    ).flatMap(([id, x]) => [
      bead(`${id}_one`, 118, [x - 190, 933, -136], { when: '= fruit' }),
      {
        id,
        op: 'grid_array',
        params: { columns: 4, rows: 4, step: [126, 0, 130] },
        inputs: [`${id}_one`],
        at: { rotate: [10, 0, 0] as [number, number, number] },
        role: id,
        name: 'Fruit',
      },
    ]),
  ]),
  spoken: {
    names: [
      'market stall',
      'fruit stand',
      'fruit stall',
      'vegetable stand',
      'market stand',
      'farmers market stall',
      'kiosk',
      'lemonade stand',
    ],
    sizes: { one: 'width' },
    words: { width: ['wide', 'long'] },
    parts: {
      awning: { names: ['roof', 'canopy', 'cover'], material: 'cloth', adjectives: { striped: {} } },
      stripe: { material: 'stripe' },
      fruit: { names: ['crate', 'apple', 'orange', 'vegetable'], present: { fruit: true }, absent: { fruit: false } },
      counter: { names: ['table', 'desk'], material: 'main' },
      post: { material: 'main' },
    },
    holds: { on: 'counter' },
  },
});
