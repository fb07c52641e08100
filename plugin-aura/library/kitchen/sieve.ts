import { drawn } from '../drawn.ts';
import { rail, ring, rod, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** Wires across the net, how far apart, and the radius of the bowl they hang in. */
const [WIRES, PITCH, RADIUS] = [13, 14, 96] as const;

/** A kitchen sieve lying on its rim's hooks, 200 mm across, its handle to the right: round rim, a net of wires that hangs as a bowl. */
export const sieve = thing({
  op: 'create_sieve',
  family: 'kitchen',
  label: 'Sieve',
  help: 'Kitchen sieve: rim with a bowl of wire net, handle and rest hooks',
  params: { diameter: mm(200, 'Diameter', 'Of the rim') },
  let: { s: '= diameter / 200' },
  materials: { rim: 'polished stainless steel', net: 'stainless steel', handle: 'black plastic' },
  operations: drawn('s', [
    ...Array.from({ length: WIRES }, (_, k) => {
      const x = (k - (WIRES - 1) / 2) * PITCH;
      const half = Math.sqrt(RADIUS ** 2 - x ** 2);
      const line = Array.from({ length: 13 }, (_, j) => {
        const angle = (Math.PI * j) / 12;
        return [
          Number(x.toFixed(2)),
          Number((80 - 0.78 * half * Math.sin(angle)).toFixed(2)),
          Number((half * Math.cos(angle)).toFixed(2)),
        ] as const;
      });
      return { id: `wire_${k + 1}`, op: 'sweep', params: { profile: { polygon: 5, diameter: 1.8 }, path: { line } } };
    }),
    { id: 'one_way', op: 'group', inputs: Array.from({ length: WIRES }, (_, k) => `wire_${k + 1}`) },
    { id: 'net', op: 'polar_array', params: { count: 2, angle: 90 }, inputs: ['one_way'], role: 'net', name: 'Net' },
    rod('rim_band', 200, 14, [0, 76, 0], { inner_diameter: 188, round: 2 }),
    ring('rim_lip', 196, 6, [0, 90, 0]),
    rail('shank', 9, [
      [96, 84, 12],
      [150, 84, 4],
      [210, 84, 4],
    ]),
    rail('shank_far', 9, [
      [96, 84, -12],
      [150, 84, -4],
      [210, 84, -4],
    ]),
    rail(
      'hook',
      6,
      [
        [-98, 84, 26],
        [-128, 84, 18],
        [-128, 84, -18],
        [-98, 84, -26],
      ],
      { bend: 12 },
    ),
    union('rim', ['rim_band', 'rim_lip', 'shank', 'shank_far', 'hook'], { role: 'rim', name: 'Rim' }),
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [20, 15], r: 6 } },
          { at: 0.7, profile: { rect: [24, 17], r: 7 } },
          { profile: { rect: [18, 13], r: 6 } },
        ],
        path: {
          line: [
            [190, 84, 0],
            [320, 84, 0],
          ],
        },
      },
      role: 'handle',
      name: 'Handle',
    },
  ]),
  spoken: {
    names: ['sieve', 'kitchen sieve', 'sifter', 'flour sieve'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      rim: { names: ['frame'], material: 'main' },
      net: { names: ['mesh', 'wire'], material: 'net' },
      handle: { names: ['grip'], material: 'handle' },
    },
  },
});
