import { curve, drawn } from '../drawn.ts';
import { limb } from '../organic.ts';
import { mirrored, ring, rod, slab, turned, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** An admiralty anchor of 900 mm: shank, curved arms with flukes, a stock with balls at its ends, and a ring; standing on its crown. */
export const anchor = thing({
  op: 'create_anchor',
  family: 'hardware',
  label: 'Anchor',
  help: "Ship's anchor with curved arms, flukes, a stock and a ring",
  params: { height: mm(900, 'Height', 'Over all'), stock: yes('Stock', 'The bar under the ring') },
  let: { s: '= height / 909.23' },
  materials: { anchor: 'cast iron', ring: 'black steel' },
  operations: drawn('s', [
    {
      id: 'stem',
      op: 'loft',
      params: {
        smooth: false,
        height: 760,
        sections: [{ profile: { rect: [64, 48], r: 12 } }, { profile: { rect: [42, 34], r: 9 } }],
      },
      at: { my: 'bottom', offset: [0, 40, 0] },
    },
    limb(
      'arm',
      [
        [0, 42, 0],
        [110, 56, 0],
        [212, 112, 0],
        [276, 204, 0],
        [300, 300, 0],
      ],
      [
        [66, 52],
        [62, 50],
        [54, 44],
        [44, 36],
        [22, 20],
      ],
      { corners: 20 },
    ),
    slab(
      'fluke',
      {
        points: curve([
          [-62, 0],
          {
            spline: [
              [-66, 60],
              [-40, 130],
              [0, 182],
            ],
          },
          {
            spline: [
              [40, 130],
              [66, 60],
              [62, 0],
            ],
          },
          [0, -34],
        ]),
      },
      16,
      [0, 0, 0],
      {
        chamfer: 5,
      },
    ),
    {
      id: 'palm',
      op: 'group',
      inputs: ['fluke'],
      at: { my: 'center', offset: [272, 252, 0], rotate: [0, 90, 14] },
    },
    mirrored('arms', ['arm', 'palm']),
    turned(
      'crown',
      curve([
        [0, 0],
        {
          spline: [
            [22, 12],
            [44, 44],
            [40, 78],
          ],
        },
        [0, 90],
      ]),
    ),
    turned(
      'head',
      curve([
        [0, 772],
        [24, 772],
        {
          spline: [
            [36, 796],
            [24, 822],
          ],
        },
        [0, 826],
      ]),
    ),
    union('body', ['stem', 'arms', 'crown', 'head'], { name: 'Anchor' }),
    turned(
      'bar',
      curve([
        [0, -286],
        [12, -286],
        {
          spline: [
            [20, -120],
            [24, 0],
            [20, 120],
            [12, 286],
          ],
        },
        [0, 286],
      ]),
      [0, 0, 0],
      { when: '= stock' },
    ),
    turned(
      'knob',
      curve([
        [0, 268],
        {
          spline: [
            [26, 282],
            [26, 304],
            [0, 318],
          ],
        },
      ]),
      [0, 0, 0],
      { when: '= stock' },
    ),
    mirrored('knobs', ['knob'], { plane: 'y' }),
    union('staff', ['bar', 'knobs']),
    {
      id: 'stock',
      op: 'group',
      inputs: ['staff'],
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, 728, 0] },
      name: 'Stock',
    },
    rod('eye', 22, 64, [0, 800, 0], { axis: 'x', chamfer: 2, role: 'ring', name: 'Pin' }),
    ring('shackle', 122, 20, [0, 838, 0], { axis: 'z', role: 'ring', name: 'Ring' }),
  ]),
  spoken: {
    names: ['anchor', 'ship anchor', 'boat anchor', 'admiralty anchor'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'] },
    parts: { stock: { present: { stock: true }, absent: { stock: false } }, ring: { material: 'ring' } },
  },
});
