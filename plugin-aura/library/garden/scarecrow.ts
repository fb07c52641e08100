import { curve, drawn } from '../drawn.ts';
import { blob, eyes, limb, pair, spike, UPRIGHT } from '../organic.ts';
import { ball, box, group, rod, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A scarecrow on a cross of sticks: a sack for a head, a straw hat, a patched coat and straw out of its sleeves; 1800 mm high. */
export const scarecrow = thing({
  op: 'create_scarecrow',
  family: 'garden',
  label: 'Scarecrow',
  help: 'Scarecrow with a straw hat, a sack head and a coat on crossed sticks',
  params: { height: mm(1800, 'Height', 'With the hat') },
  let: { s: '= height / 1800' },
  materials: {
    coat: '#7a4a2f fabric',
    head: '#d9bf8a fabric',
    hat: 'straw',
    straw: 'straw',
    trousers: '#3f5580 fabric',
    stick: 'bark',
    patch: '#b3402a fabric',
    eye: 'black plastic',
  },
  called: { wisp: 'Straw', wisp_up: 'Straw', wisp_low: 'Straw' },
  operations: drawn('s', [
    rod('pole', 60, 1400, [0, 0, 0], { role: 'stick', name: 'Pole' }),
    rod('cross', 46, 1500, [0, 1240, 0], { axis: 'x', role: 'stick', name: 'Cross bar' }),
    blob('head', [230, 260, 230], [0, 1480, 0], { role: 'head', name: 'Head' }),
    ...eyes(30, [50, 1510, 96]),
    spike('nose', [40, 90, 40], [0, 1470, 130], { role: 'patch', rotate: [90, 0, 0] }),
    limb(
      'mouth',
      [
        [-50, 1420, 87],
        [0, 1400, 89],
        [50, 1420, 87],
      ],
      [10, 10, 10],
      { role: 'eye', corners: 10, name: 'Mouth' },
    ),
    turned(
      'hat',
      curve([
        [0, 1590],
        [250, 1570],
        [260, 1580],
        [130, 1610],
        {
          spline: [
            [120, 1700],
            [90, 1780],
            [0, 1800],
          ],
        },
      ]),
      [0, 0, 0],
      { name: 'Hat' },
    ),
    {
      id: 'band',
      op: 'cylinder',
      params: { diameter: 268, height: 34, wall: 20 },
      at: { my: 'bottom', offset: [0, 1606, 0] },
      role: 'patch',
      name: 'Hat band',
    },
    {
      id: 'coat',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [520, 330] } },
          { at: 0.5, profile: { ellipse: [360, 250] } },
          { at: 0.86, profile: { ellipse: [420, 240] } },
          { profile: { ellipse: [180, 150] } },
        ],
        height: 640,
      },
      at: { my: 'bottom', offset: [0, 720, 0] },
      role: 'coat',
      name: 'Coat',
    },
    limb(
      'sleeve',
      [
        [150, 1260, 0],
        [420, 1240, 0],
        [640, 1220, 0],
      ],
      [190, 160, 180],
      { flat: true },
    ),
    pair('sleeves', 'sleeve', 'coat', { name: 'Sleeves' }),
    spike('wisp', [90, 190, 70], [700, 1220, 0], { rotate: [0, 0, -94], corners: 10 }),
    spike('wisp_up', [60, 170, 50], [690, 1260, 10], { rotate: [0, 0, -70], corners: 10 }),
    spike('wisp_low', [60, 170, 50], [690, 1180, -10], { rotate: [0, 0, -116], corners: 10 }),
    group('wisps', ['wisp', 'wisp_up', 'wisp_low']),
    pair('hands', 'wisps', 'straw', { name: 'Straw' }),
    limb(
      'leg',
      [
        [90, 760, 0],
        [110, 400, 0],
        [120, 230, 0],
      ],
      [200, 160, 180],
      { flat: true },
    ),
    pair('legs', 'leg', 'trousers', { name: 'Trousers' }),
    spike('foot', [130, 180, 110], [120, 170, 0], { rotate: [180, 0, 0], corners: 12 }),
    pair('feet', 'foot', 'straw', { name: 'Straw' }),
    box('patch', [110, 110, 14], [-70, 820, 152], { round: 4, rotate: [-8, 0, 10], name: 'Patch' }),
    ball('button', [34, 34, 16], [0, 1010, 124], { role: 'eye' }),
    { id: 'buttons', op: 'linear_array', params: { count: 3, step: [0, 110, 0] }, inputs: ['button'], role: 'eye', name: 'Buttons' },
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['scarecrow'],
    parts: {
      hat: { material: 'hat' },
      coat: { names: ['jacket', 'shirt'], material: 'main' },
      head: { names: ['face'], material: 'head' },
      straw: { names: ['hand', 'hay'], material: 'straw' },
      trousers: { names: ['pants', 'leg'], material: 'trousers' },
      pole: { names: ['stick', 'cross'], material: 'stick' },
    },
  },
});
