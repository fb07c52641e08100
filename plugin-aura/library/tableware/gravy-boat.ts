import { splinePoints } from '../../kernel/outline.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { drawn, oval, rounded } from '../drawn.ts';
import { limb } from '../organic.ts';
import { cut, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** Levels of the boat as [height, length, width, how far its lip reaches out before], drawn out to a curve. */
const LEVELS = splinePoints<readonly number[]>(
  [
    [18, 84, 52, 0],
    [28, 108, 70, 0],
    [46, 132, 86, 6],
    [64, 140, 90, 16],
    [80, 146, 92, 30],
    [90, 152, 96, 40],
  ],
  false,
  3,
).map((level) => level.map((x) => rounded(x)) as [number, number, number, number]);

/** A pointed oval: round behind, drawn out to a lip before (+x). */
const outline = (long: number, wide: number, lip: number, less: number): { points: Vec2[] } => ({
  points: Array.from({ length: 32 }, (_, k): Vec2 => {
    const angle = (2 * Math.PI * (k + 0.5)) / 32;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const out = c > 0 ? c ** 5 : 0;
    return [rounded(c * (long / 2 - less) + out * lip), rounded(s * (wide / 2 - less) * (1 - 0.25 * out * (lip / 40)))];
  }),
});
const body = (id: string, less: number, from: number) => {
  const levels = LEVELS.filter(([y]) => y >= from);
  const [low, high] = [levels[0]![0], levels.at(-1)![0]];
  // Placed by the middle of what it covers, which the lip shifts forward.
  const reach = Math.max(...levels.map(([, long, , lip]) => long / 2 + lip)) - less;
  const back = Math.max(...levels.map(([, long]) => long / 2)) - less;
  return {
    id,
    op: 'loft',
    params: {
      sections: levels.map(([y, long, wide, lip]) => ({
        at: rounded((y - low) / (high - low), 4),
        profile: outline(long, wide, lip, less),
      })),
      height: high - low,
      smooth: false,
    },
    at: { my: 'bottom' as const, offset: [rounded((reach - back) / 2), low, 0] as [number, number, number] },
  };
};

/** A sauce boat on its oval foot, of 300 ml: 210 mm long with its handle, on a saucer of 220 mm. */
export const gravyBoat = thing({
  op: 'create_gravy_boat',
  family: 'tableware',
  label: 'Gravy boat',
  help: 'Sauce boat with a drawn lip, handle and oval foot, on a saucer if wanted',
  params: { length: mm(214, 'Length', 'From lip to handle'), saucer: yes('Saucer', 'Below it') },
  let: { s: '= length / 214', y: '= if(saucer, 9 * s, 0)' },
  materials: { boat: 'white porcelain', saucer: 'white porcelain' },
  operations: drawn('s', [
    body('outside', 0, 18),
    body('inside', 3.4, 28),
    {
      id: 'inside_top',
      op: 'extrude',
      params: { profile: outline(152, 96, 40, 3.4), height: 6 },
      at: { my: 'bottom', offset: [20, 89.6, 0] },
    },
    {
      id: 'foot',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(92, 62, 36) },
          { at: 0.3, profile: oval(88, 58, 36) },
          { at: 0.7, profile: oval(66, 40, 36) },
          { profile: oval(84, 54, 36) },
        ],
        height: 20,
      },
      at: { my: 'bottom' },
    },
    limb(
      'handle',
      [
        [-70, 84, 0],
        [-90, 96, 0],
        [-104, 84, 0],
        [-98, 58, 0],
        [-82, 42, 0],
        [-60, 42, 0],
      ],
      [11, 9.5, 9, 9, 9.5, 11],
      { flat: true },
    ),
    union('solid', ['outside', 'foot', 'handle']),
    cut('boat_whole', ['solid', 'inside', 'inside_top'], { role: 'boat', name: 'Boat' }),
    { id: 'boat', op: 'group', inputs: ['boat_whole'], at: { offset: [0, '= y', 0] } },
    {
      id: 'saucer',
      op: 'loft',
      params: {
        sections: [
          { at: 0, profile: oval(130, 84, 36) },
          { at: 0.25, profile: oval(140, 92, 36) },
          { at: 0.6, profile: oval(186, 126, 36) },
          { at: 1, profile: oval(222, 156, 36) },
        ],
        height: 18,
      },
      at: { my: 'bottom' },
      when: '= saucer',
    },
    {
      id: 'saucer_room',
      op: 'loft',
      params: {
        sections: [
          { at: 0, profile: oval(118, 76, 36) },
          { at: 0.45, profile: oval(176, 118, 36) },
          { at: 1, profile: oval(218, 152, 36) },
        ],
        height: 9.2,
      },
      at: { my: 'bottom', offset: [0, 9, 0] },
      when: '= saucer',
    },
    cut('plate', ['saucer', 'saucer_room'], { role: 'saucer', name: 'Saucer' }),
  ]),
  spoken: {
    names: ['gravy boat', 'sauce boat', 'sauceboat', 'saucière'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      saucer: { names: ['plate', 'dish'], present: { saucer: true }, absent: { saucer: false }, material: 'saucer' },
      handle: { material: 'main' },
      foot: { names: ['spout', 'lip', 'body'], material: 'main' },
    },
  },
});
