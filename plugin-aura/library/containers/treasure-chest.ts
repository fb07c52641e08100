import { box, mirrored, ring, rod, row, slab, union } from '../shapes.ts';
import { auto, degrees, mm, thing, yes } from '../thing.ts';

/** A pirate's chest: planks, a vaulted lid on hinges, iron straps with rivets, a lock, and coins within when it is open. */
export const treasureChest = thing({
  op: 'create_treasure_chest',
  family: 'containers',
  label: 'Treasure chest',
  help: 'Banded chest with a vaulted lid, open or closed, with gold',
  params: {
    width: mm(700, 'Width', 'From end to end'),
    depth: mm(420, 'Depth', 'From front to back'),
    height: mm(500, 'Height', 'Closed'),
    open: degrees(55, 'Open', 'How far the lid stands open', { min: 0, max: 110 }),
    gold: yes('Gold', 'Coins within'),
    strap: auto(46, 'Strap', 'Width of the iron straps'),
  },
  let: {
    strap: '= width * 0.066',
    w: '= width',
    d: '= depth',
    h: '= height',
    b: '= h * 0.56',
    r: '= min(h - b, d * 0.48)',
    t: '= min(d, h) * 0.05',
    x: '= w * 0.32',
    st: '= min(strap, w * 0.2)',
  },
  materials: { wood: 'dark oak', iron: 'brass', lock: 'polished brass', gold: 'gold' },
  called: { treasure: 'Gold' },
  operations: [
    slab('case', { rect: ['= w', '= d'], minus: [{ rect: ['= w - t * 2', '= d - t * 2'] }] }, '= b', [0, 0, 0], {
      axis: 'y',
      role: 'wood',
    }),
    box('floor_board', ['= w - t', '= t', '= d - t'], [0, 0, 0], { role: 'wood' }),
    union('chest', ['case', 'floor_board'], { role: 'wood', name: 'Chest' }),
    slab(
      'vault',
      {
        points: [
          ['= -d / 2', 0],
          ['= d / 2', 0],
          {
            spline: [
              ['= d * 0.45', '= r * 0.55'],
              ['= d * 0.26', '= r * 0.91'],
              [0, '= r'],
              ['= -d * 0.26', '= r * 0.91'],
              ['= -d * 0.45', '= r * 0.55'],
              ['= -d / 2', 0],
            ],
          },
        ],
      },
      '= w',
      [0, '= b', 0],
      { axis: 'x', role: 'wood' },
    ),
    slab(
      'lid_strap',
      {
        points: [
          ['= -d / 2 - t * 0.25', 0],
          ['= d / 2 + t * 0.25', 0],
          {
            spline: [
              ['= d * 0.45 + t * 0.22', '= r * 0.57'],
              ['= d * 0.26 + t * 0.1', '= r * 0.93 + t * 0.15'],
              [0, '= r + t * 0.25'],
              ['= -d * 0.26 - t * 0.1', '= r * 0.93 + t * 0.15'],
              ['= -d * 0.45 - t * 0.22', '= r * 0.57'],
              ['= -d / 2 - t * 0.25', 0],
            ],
          },
        ],
      },
      '= st',
      ['= x', '= b', 0],
      { axis: 'x', role: 'iron' },
    ),
    mirrored('lid_straps', ['lid_strap'], { role: 'iron' }),
    box('lid_rim', ['= w + t * 0.5', '= t * 0.9', '= d + t * 0.5'], [0, '= b', 0], { role: 'iron' }),
    box('hasp', ['= st * 1.1', '= r * 0.4', '= t * 0.5'], [0, '= b - r * 0.1', '= d / 2 + t * 0.4'], { role: 'lock' }),
    {
      id: 'lid',
      op: 'group',
      inputs: ['vault', 'lid_straps', 'lid_rim', 'hasp'],
      at: { rotate: ['= -open', 0, 0], pivot: [0, '= b', '= -d / 2'] },
      name: 'Lid',
    },
    slab('strap', { rect: ['= st', '= b'] }, '= t * 0.3', ['= x', 0, '= d / 2 + t * 0.1'], { role: 'iron' }),
    rod('rivet', '= st * 0.34', '= t * 0.3', ['= x', '= b * 0.14', '= d / 2 + t * 0.3'], { axis: 'z', role: 'lock' }),
    row('rivets', ['rivet'], 3, [0, '= b * 0.36', 0], { centered: false, role: 'lock' }),
    mirrored('front_straps', ['strap', 'rivets'], { name: 'Straps' }),
    { id: 'rear_straps', op: 'mirror', params: { plane: 'z' }, inputs: ['front_straps'], name: 'Straps' },
    box('corner', ['= t * 0.9', '= b', '= t * 0.9'], ['= w / 2 - t * 0.35', 0, '= d / 2 - t * 0.35'], { role: 'iron' }),
    { id: 'corner_pair', op: 'mirror', inputs: ['corner'], role: 'iron' },
    { id: 'corners', op: 'mirror', params: { plane: 'z' }, inputs: ['corner_pair'], role: 'iron', name: 'Corners' },
    slab(
      'lock',
      { rect: ['= st * 2', '= b * 0.4'], r: '= min(st, b) * 0.2', minus: [{ slot: ['= st * 0.3', '= st * 0.3'], rotate: 90 }] },
      '= t * 0.5',
      [0, '= b * 0.58', '= d / 2 + t * 0.2'],
    ),
    ring('grip', '= b * 0.34', '= t * 0.36', ['= w / 2 + t * 0.1', '= b * 0.5', 0], { axis: 'x', role: 'iron' }),
    { id: 'grips', op: 'mirror', inputs: ['grip'], role: 'iron', name: 'Rings' },
    {
      id: 'heap',
      op: 'ellipsoid',
      params: { size: ['= w - t * 2.4', '= b', '= d - t * 2.4'] },
      at: { my: 'center', offset: [0, '= b * 0.53', 0] },
      role: 'gold',
      when: '= gold and open > 5',
    },
    {
      id: 'treasure',
      op: 'displace',
      params: { amount: '= t * 0.5', scale: '= d * 0.17' },
      inputs: ['heap'],
      role: 'gold',
      name: 'Gold',
    },
  ],
  spoken: {
    names: ['treasure chest', 'pirate chest', 'treasure box', 'pirate treasure', 'treasure', 'coffer'],
    variants: [
      {
        names: ['wooden chest', 'old chest', 'steamer trunk', 'storage trunk', 'travel trunk', 'sea chest'],
        params: { open: 0, gold: false },
      },
    ],
    sizes: { one: 'width', three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long'], depth: ['deep'], height: ['tall', 'high'] },
    adjectives: { closed: { open: 0 }, open: { open: 75 }, 'half open': { open: 35 }, locked: { open: 0 } },
    parts: {
      lid: {
        names: ['cover'],
        sizes: { angle: 'open' },
        adjectives: { open: { open: 75 }, 'half open': { open: 35 }, closed: { open: 0 }, curved: {}, hinged: {} },
      },
      strap: { names: ['band', 'iron'], material: 'iron', sizes: { width: 'strap' } },
      gold: { names: ['coin', 'gold coin', 'treasure'], present: { gold: true }, absent: { gold: false }, material: 'gold' },
      lock: { material: 'lock' },
    },
  },
});
