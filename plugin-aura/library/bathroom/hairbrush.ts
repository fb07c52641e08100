import { drawn, oval, rounded } from '../drawn.ts';
import { limb } from '../organic.ts';
import { bead, group, placed, stick, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** Places of the pins on the pad: rows that are offset, within its oval. */
const PINS = Array.from({ length: 11 }, (_, row) => row - 5).flatMap((row) =>
  Array.from({ length: 7 }, (_, k): [number, number] => [row * 8.4, (k - 3 + (row % 2 ? 0.5 : 0)) * 7.6]).filter(
    ([x, z]) => (x / 48) ** 2 + (z / 25) ** 2 < 0.96,
  ),
);

/** A paddle brush lying on its back, its pins up: 240 mm long, 66 mm wide. */
export const hairbrush = thing({
  op: 'create_hairbrush',
  family: 'bathroom',
  label: 'Hairbrush',
  help: 'Wooden hairbrush with a cushion and rows of pins with round tips',
  params: { length: mm(240, 'Length', 'Over all') },
  let: { s: '= length / 239' },
  materials: { wood: 'beech', pad: '#3a2a2a rubber', pin: 'black plastic' },
  operations: drawn('s', [
    limb(
      'grip',
      [
        [-180, 11, 0],
        [-140, 11, 0],
        [-90, 9, 0],
        [-30, 10, 0],
      ],
      [
        [20, 15],
        [27, 19],
        [19, 15],
        [36, 16],
      ],
      { corners: 20 },
    ),
    {
      id: 'paddle',
      op: 'loft',
      params: {
        sections: [
          { at: 0, profile: oval(96, 46, 36) },
          { at: 0.3, profile: oval(112, 60, 36) },
          { at: 0.7, profile: oval(116, 65, 36) },
          { at: 1, profile: oval(114, 63, 36) },
        ],
        height: 17,
      },
      at: { my: 'bottom' },
    },
    union('body', ['grip', 'paddle'], { role: 'wood', name: 'Handle' }),
    {
      id: 'pad',
      op: 'loft',
      params: {
        sections: [0, 0.35, 0.65, 0.85, 1].map((at) => {
          const size = Math.sqrt(1 - (0.9 * at) ** 2);
          return { at, profile: oval(rounded(105 * size), rounded(55 * size), 36) };
        }),
        height: 8,
        smooth: false,
      },
      at: { my: 'bottom', offset: [0, 16.6, 0] },
      role: 'pad',
      name: 'Cushion',
    },
    stick('shaft', 1.3, 20, [0, 17, 0], { role: 'pin', name: 'Pin' }),
    bead('tip', 2.6, [0, 37.4, 0], { role: 'pin', name: 'Pin tip' }),
    group('pin', ['shaft', 'tip']),
    placed(
      'pins',
      ['pin'],
      PINS.map(([x, z]): [number, number, number] => [x, rounded(4 * (1 - (x / 54) ** 2 - (z / 28) ** 2)), z]),
      { role: 'pin', name: 'Pins' },
    ),
  ]),
  spoken: {
    names: ['hairbrush', 'hair brush', 'paddle brush'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      handle: { names: ['body', 'back', 'paddle'], material: 'main' },
      cushion: { names: ['pad'], material: 'pad' },
      pin: { names: ['bristle'], material: 'pin' },
    },
  },
});
