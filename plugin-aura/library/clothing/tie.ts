import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A knotted necktie, hanging: 450 mm below its knot, 85 mm wide. */
export const tie = thing({
  op: 'create_tie',
  family: 'clothing',
  label: 'Tie',
  help: 'Necktie with a knot and the loop for the neck',
  params: { length: mm(480, 'Length', 'From knot to point'), width: mm(85, 'Width', 'Of the blade') },
  let: { s: '= length / 525.77', w: '= width / 85' },
  materials: { tie: '#8c1b2a satin', stripe: '#1b2a55 satin' },
  operations: drawn('s', [
    {
      id: 'cloth',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= -17 * w', 440],
            ['= -42 * w', 48, { r: 3 }],
            [0, 0],
            ['= 42 * w', 48, { r: 3 }],
            ['= 17 * w', 440],
          ],
        },
        height: 7,
        axis: 'z',
        round: 2.6,
      },
      at: { my: 'bottom' },
    },
    {
      id: 'striped',
      op: 'paint',
      params: {
        face: 'front',
        depth: 1,
        profile: {
          rect: [200, 11],
          rotate: 35,
          plus: Array.from({ length: 7 }, (_, k) => ({ rect: [200, 11], rotate: 35, at: [0, (k - 3) * 62] as [number, number] })),
        },
      },
      inputs: ['cloth'],
      material: 'stripe',
      name: 'Stripes',
    },
    {
      id: 'knot',
      op: 'loft',
      params: {
        height: 44,
        sections: [
          { profile: { rect: ['= 32 * w', 18], r: 6 } },
          { at: 0.5, profile: { rect: ['= 46 * w', 24], r: 8 } },
          { profile: { rect: ['= 54 * w', 22], r: 7 } },
        ],
      },
      at: { my: 'bottom', offset: [0, 428, 0] },
      role: 'tie',
    },
    {
      id: 'collar',
      op: 'sweep',
      params: {
        profile: { rect: [5, 30], r: 2.2 },
        path: {
          spline: [
            ['= -20 * w', 462, 0],
            ['= -50 * w', 490, -34],
            ['= -52 * w', 506, -84],
            [0, 512, -118],
            ['= 52 * w', 506, -84],
            ['= 50 * w', 490, -34],
            ['= 20 * w', 462, 0],
          ],
        },
      },
      role: 'tie',
    },
    {
      id: 'tail',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= -14 * w', 380],
            ['= -22 * w', 30, { r: 3 }],
            [0, 8],
            ['= 22 * w', 30, { r: 3 }],
            ['= 14 * w', 380],
          ],
        },
        height: 5,
        axis: 'z',
        round: 1.8,
      },
      at: { my: 'bottom', offset: [0, 62, -6] },
      role: 'tie',
    },
  ]),
  spoken: {
    names: ['tie', 'necktie', 'neck tie', 'cravat'],
    sizes: { one: 'length', two: ['width', 'length'] },
    words: { length: ['long', 'tall'], width: ['wide'] },
    parts: { stripe: { material: 'stripe' }, knot: { material: 'main' } },
  },
});
