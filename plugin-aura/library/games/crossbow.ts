import { drawn } from '../drawn.ts';
import { bow, box, rail, rod } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A medieval crossbow, lying: a stock of 800 mm, a steel prod of 700, a stirrup and a bolt. */
export const crossbow = thing({
  op: 'create_crossbow',
  family: 'games',
  label: 'Crossbow',
  help: 'Crossbow with a wooden stock, a steel bow, a stirrup and a bolt',
  params: { length: mm(820, 'Length', 'From butt to stirrup'), bolt: yes('Bolt', 'Laid in') },
  let: { s: '= length / 826.15' },
  materials: { stock: 'walnut', bow: 'steel', cord: 'white cotton', bolt: 'beech', feather: 'red feather' },
  operations: drawn('s', [
    {
      id: 'body',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [46, 90], r: 14 } },
          { at: 0.2, profile: { rect: [42, 70], r: 14 } },
          { at: 0.42, profile: { rect: [40, 44], r: 12 } },
          { at: 0.6, profile: { rect: [46, 52], r: 10 } },
          { profile: { rect: [44, 46], r: 8 } },
        ],
        height: 760,
        axis: 'z',
      },
      at: { my: 'bottom', offset: [0, 40, 0] },
      role: 'stock',
      name: 'Stock',
    },
    bow(
      'prod',
      { rect: [26, 14], r: 4 },
      [
        [-350, 84, 190],
        [-200, 84, 290],
        [0, 84, 340],
        [200, 84, 290],
        [350, 84, 190],
      ],
      { role: 'bow', name: 'Bow' },
    ),
    box('clamp', [60, 40, 50], [0, 66, 332], { round: 6, role: 'bow', name: 'Clamp' }),
    rail(
      'cord',
      5,
      [
        [-348, 86, 192],
        [0, 92, 20],
        [348, 86, 192],
      ],
      { name: 'Cord' },
    ),
    rail(
      'stirrup',
      12,
      [
        [-22, 62, 376],
        [-40, 62, 410],
        [-30, 62, 440],
        [30, 62, 440],
        [40, 62, 410],
        [22, 62, 376],
      ],
      { bend: 14, role: 'bow', name: 'Stirrup' },
    ),
    rod('nut', 34, 26, [0, 88, 14], { axis: 'x', role: 'bow', name: 'Nut' }),
    rail(
      'trigger',
      9,
      [
        [0, 70, -10],
        [0, 22, -40],
        [0, 12, -150],
      ],
      { bend: 20, role: 'bow', name: 'Trigger' },
    ),
    rod('shaft', 10, 360, [0, 100, 190], { axis: 'z', when: '= bolt', role: 'bolt', name: 'Bolt' }),
    {
      id: 'tip',
      op: 'loft',
      params: {
        sections: [{ profile: { polygon: 4, diameter: 20 } }, { profile: { polygon: 4, diameter: 2 } }],
        height: 44,
        axis: 'z',
        smooth: false,
      },
      at: { my: 'back', offset: [0, 100, 366] },
      when: '= bolt',
      role: 'bow',
      name: 'Bolt head',
    },
    box('vane', [34, 2, 60], [0, 99, 50], { when: '= bolt', role: 'feather', name: 'Fletching' }),
    box('vane_up', [2, 18, 60], [0, 100, 50], { when: '= bolt', role: 'feather', name: 'Fletching' }),
  ]),
  spoken: {
    names: ['crossbow', 'arbalest', 'medieval crossbow'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      bow: { names: ['prod', 'stirrup', 'trigger'], material: 'bow' },
      stock: { names: ['body', 'handle'], material: 'main' },
      bolt: { names: ['arrow', 'quarrel'], present: { bolt: true }, absent: { bolt: false }, material: 'bolt' },
      string: { names: ['cord'], material: 'cord' },
    },
  },
});
