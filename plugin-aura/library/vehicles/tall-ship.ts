import { drawn } from '../drawn.ts';
import { box, common, placed, rail, rod, row, slab, union } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** A three-masted ship of the age of sail, 30 m over all, as pirates had them in pictures; or a freighter with containers. */
export const tallShip = thing({
  op: 'create_ship',
  family: 'vehicles',
  label: 'Ship',
  help: 'Three-masted ship with square sails and a flag, or a freighter',
  params: {
    length: mm(30000, 'Length', 'Over all', { min: 60 }),
    style: pick(['under_sail', 'with_freight'], 'Style', 'With masts and square sails, or with a bridge and containers'),
  },
  let: { s: '= length / 347.38', sail: "= style == 'under_sail'", cargo: "= style == 'with_freight'" },
  materials: {
    hull: '#6b4428 lacquer',
    deck: 'pine',
    mast: 'walnut',
    sail: '#efe6d2 canvas',
    flag: 'black fabric',
    trim: '#d8a93a paint',
    house: 'white paint',
    box_red: '#b3402a paint',
    box_blue: '#2f5d8a paint',
  },
  operations: drawn('s', [
    slab(
      'side',
      {
        points: [
          [-150, 62],
          [-150, 30],
          [-138, 8],
          [-120, 0],
          [96, 0],
          {
            spline: [
              [124, 12],
              [142, 34],
              [150, 52],
            ],
          },
          [104, 50],
          [98, 40],
          [-84, 40],
          [-90, 62],
        ],
      },
      90,
      [0, 0, 0],
      { when: '= sail' },
    ),
    slab(
      'freight_side',
      {
        points: [
          [-150, 44],
          [-146, 6],
          [-136, 0],
          [120, 0],
          {
            spline: [
              [138, 14],
              [150, 52],
            ],
          },
          [112, 50],
          [106, 38],
          [-150, 38],
        ],
      },
      90,
      [0, 0, 0],
      { when: '= cargo' },
    ),
    union('silhouette', ['side', 'freight_side']),
    {
      id: 'plan',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-150, -26],
            [-110, -34],
            [40, -34],
            {
              spline: [
                [110, -24],
                [150, 0],
                [110, 24],
                [40, 34],
              ],
            },
            [-110, 34],
            [-150, 26],
          ],
        },
        height: 90,
      },
    },
    {
      id: 'section',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-36, 80],
            [-36, 40],
            {
              spline: [
                [-33, 20],
                [-20, 4],
                [0, 0],
                [20, 4],
                [33, 20],
                [36, 40],
              ],
            },
            [36, 80],
          ],
        },
        height: 320,
        axis: 'x',
      },
      at: { my: 'bottom', offset: [0, 0, 0] },
    },
    common('hull', ['silhouette', 'plan', 'section'], { name: 'Hull' }),
    box('main_deck', [176, '= if(cargo, 3.7, 1.6) * s', 62], [6, '= if(cargo, 37.9, 40) * s', 0], { role: 'deck', name: 'Deck' }),
    box('stern_deck', [56, 1.6, 50], [-120, 62, 0], { role: 'deck', when: '= sail' }),
    box('gold', [60, 3, 70.4], [-118, 50, 0], { role: 'trim', when: '= sail', name: 'Band' }),
    box('window', [0.8, 9, 8], [-150.2, 44, 0], { role: 'trim', when: '= sail' }),
    placed(
      'windows',
      ['window'],
      [
        [0, 0, 0],
        [0, 0, 14],
        [0, 0, -14],
      ],
      { role: 'trim', name: 'Stern windows' },
    ),
    box('port', [7, 6, 70], [-60, 22, 0], { role: 'flag', when: '= sail' }),
    row('ports', ['port'], 6, [26, 0, 0], { role: 'flag', name: 'Gun ports', centered: false }),
    rod('main_mast', 5, 190, [6, 40, 0], { role: 'mast', when: '= sail', top_diameter: 3 }),
    rod('fore_mast', 4.6, 160, [78, 40, 0], { role: 'mast', when: '= sail', top_diameter: 3 }),
    rod('rear_mast', 4.2, 142, [-82, 38, 0], { role: 'mast', when: '= sail', top_diameter: 2.6 }),
    rail(
      'sprit',
      4,
      [
        [132, 46, 0],
        [196, 74, 0],
      ],
      { role: 'mast', when: '= sail', name: 'Bowsprit' },
    ),
    rod('yard', 2.6, 84, [8, 136, 0], { axis: 'z', role: 'mast', when: '= sail' }),
    placed(
      'yards',
      ['yard'],
      [
        [0, 0, 0],
        [0, 54, 0],
        [72, -14, 0],
        [72, 34, 0],
        [-90, -2, 0],
      ],
      { role: 'mast', name: 'Yards' },
    ),
    {
      id: 'cloth',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0],
            {
              spline: [
                [9, 14],
                [11, 24],
                [9, 34],
                [0, 47],
              ],
            },
            [-1.4, 47],
            {
              spline: [
                [7.4, 34],
                [9.4, 24],
                [7.4, 14],
                [-1.4, 0],
              ],
            },
          ],
        },
        height: 76,
        axis: 'z',
      },
      at: { my: 'bottom', offset: [14, 88, 0] },
      role: 'sail',
      when: '= sail',
    },
    placed(
      'sails',
      ['cloth'],
      [
        [0, 0, 0],
        [0, 54, 0],
        [72, -14, 0],
        [72, 34, 0],
        [-90, -2, 0],
      ],
      { role: 'sail', name: 'Sails' },
    ),
    box('flag', [34, 20, 0.8], [-12, 206, 0], { role: 'flag', when: '= sail', name: 'Flag' }),
    rod('pole', 1.6, 26, [6, 204, 0], { role: 'mast', when: '= sail' }),
    box('bridge_house', [36, 60, 56], [-118, 38, 0], { role: 'house', when: '= cargo', round: 2, name: 'Bridge' }),
    box('wing', [20, 12, 68], [-112, 86, 0], { role: 'house', when: '= cargo', round: 2 }),
    box('glass', [1, 6, 60], [-101.8, 89, 0], { role: 'flag', when: '= cargo', name: 'Windows' }),
    rod('funnel', 16, 34, [-132, 96, 0], { role: 'trim', when: '= cargo', round: 2 }),
    box('crate', [38, 16, 26], [-66, 41, -14], { role: 'box_red', when: '= cargo' }),
    {
      id: 'crates',
      op: 'grid_array',
      params: { columns: 4, rows: 2, step: [40, 0, 28] },
      inputs: ['crate'],
      role: 'box_red',
      name: 'Containers',
      when: '= cargo',
    },
    box('crate_high', [38, 16, 26], [-46, 56.9, -14], { role: 'box_blue', when: '= cargo' }),
    {
      id: 'crates_high',
      op: 'grid_array',
      params: { columns: 3, rows: 2, step: [40, 0, 28] },
      inputs: ['crate_high'],
      role: 'box_blue',
      name: 'High containers',
      when: '= cargo',
    },
  ]),
  spoken: {
    names: ['ship', 'tall ship', 'galleon', 'pirate ship', 'three master', 'sailing vessel', 'vessel', 'wooden ship', 'caravel', 'frigate'],
    variants: [
      { names: ['pirate ship', 'pirate galleon'], params: {}, materials: { main: '#4a2f1c lacquer', sail: '#d9cfb8 canvas' } },
      {
        names: ['cargo ship', 'freighter', 'container ship', 'tanker', 'steamship'],
        params: { style: 'with_freight', length: 120000 },
        materials: { main: '#7a2a22 paint' },
      },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      hull: { names: ['body'], material: 'main' },
      deck: { material: 'deck' },
      mast: { names: ['yard', 'bowsprit'], material: 'mast' },
      sail: { material: 'sail' },
      flag: { names: ['pirate flag', 'gun port', 'jolly roger', 'skull flag'], material: 'flag' },
      band: { names: ['trim', 'funnel'], material: 'trim' },
      container: { material: 'box_red' },
      bridge: { material: 'house' },
    },
  },
});
