import { drawn } from '../drawn.ts';
import { rod, slab, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A parking meter of the mechanical kind: rounded head with a glazed dial, coin slot and turning handle, on a tube; 1.4 m. */
export const parkingMeter = thing({
  op: 'create_parking_meter',
  family: 'street',
  label: 'Parking meter',
  help: 'Coin meter with a domed window on a post',
  params: { height: mm(1400, 'Height', 'Over all') },
  let: { s: '= height / 1400' },
  materials: {
    head: 'dark grey paint',
    post: 'galvanised steel',
    dial: 'white paint',
    hand: 'red paint',
    slot: 'black paint',
    knob: 'chrome',
  },
  operations: drawn('s', [
    rod('post', 60, 1080, [0, 0, 0]),
    turned(
      'foot',
      [
        [0, 0],
        [120, 0],
        [120, 14],
        [60, 30],
        [36, 60],
        [0, 60],
      ],
      [0, 0, 0],
      { role: 'post' },
    ),
    turned(
      'neck',
      [
        [0, 1040],
        [40, 1040],
        [48, 1060],
        [48, 1085],
        [66, 1100],
        [0, 1100],
      ],
      [0, 0, 0],
      { role: 'head' },
    ),
    slab(
      'head',
      {
        points: [
          [-80, 0, { r: 24 }],
          [80, 0, { r: 24 }],
          [95, 190],
          {
            spline: [
              [74, 262],
              [0, 302],
              [-74, 262],
              [-95, 190],
            ],
          },
        ],
      },
      124,
      [0, 1096, 0],
      { chamfer: 14, name: 'Head' },
    ),
    slab(
      'frame',
      {
        points: [
          [-66, 0],
          [66, 0],
          {
            spline: [
              [46, 60],
              [0, 84],
              [-46, 60],
              [-66, 0],
            ],
          },
        ],
      },
      14,
      [0, 1290, 60],
      { role: 'knob' },
    ),
    slab(
      'dial',
      {
        points: [
          [-57, 0],
          [57, 0],
          {
            spline: [
              [39, 51],
              [0, 70],
              [-39, 51],
              [-57, 0],
            ],
          },
        ],
      },
      8,
      [0, 1296, 65],
      { name: 'Dial' },
    ),
    slab(
      'hand',
      {
        points: [
          [-4, 0],
          [4, 0],
          [1, 56],
          [-1, 56],
        ],
      },
      4,
      [14, 1298, 70],
      { rotate: [0, 0, -28] },
    ),
    slab('plate', { rect: [104, 70], r: 8 }, 10, [0, 1200, 60], { role: 'knob' }),
    slab('slot', { rect: [6, 40] }, 6, [-30, 1215, 64]),
    rod('boss', 46, 22, [22, 1235, 72], { axis: 'z', role: 'head' }),
    slab('knob', { rect: [16, 62], r: 7 }, 18, [22, 1204, 88], { rotate: [0, 0, 40], name: 'Handle' }),
    slab('coin_box', { rect: [110, 66], r: 8 }, 10, [0, 1112, 60], { role: 'head', chamfer: 3 }),
    rod('lock', 24, 8, [0, 1145, 66], { axis: 'z', role: 'knob' }),
  ]),
  spoken: {
    names: ['parking meter', 'coin meter', 'parkometer'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      post: { names: ['pole'], material: 'post' },
      head: { names: ['housing'], material: 'main' },
      dial: { names: ['display'], material: 'dial' },
      hand: { names: ['needle'], material: 'hand' },
    },
  },
});
