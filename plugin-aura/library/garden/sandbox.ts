import { drawn } from '../drawn.ts';
import { blob } from '../organic.ts';
import { box, rail, rod, turned } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A wooden sandpit of 1.4 m with corner seats, raked sand, and a bucket and spade in it. */
export const sandbox = thing({
  op: 'create_sandbox',
  family: 'garden',
  label: 'Sandbox',
  help: 'Wooden sandpit with corner seats, sand, a bucket and a spade',
  params: { width: mm(1400, 'Width', 'Over all'), toys: yes('Toys', 'Bucket and spade in the sand') },
  let: { s: '= width / 1400' },
  materials: { board: 'pine', sand: '#e3c88c sand', bucket: 'red plastic', spade: 'blue plastic' },
  operations: drawn('s', [
    box('plank', [1390, 110, 36], [0, 0, 682], { round: 6 }),
    box('plank_high', [1390, 110, 36], [0, 116, 682], { round: 6 }),
    { id: 'side_board', op: 'union', inputs: ['plank', 'plank_high'] },
    { id: 'sides', op: 'polar_array', params: { count: 4 }, inputs: ['side_board'], role: 'board', name: 'Side boards' },
    {
      id: 'seat',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [700, 700],
            [330, 700],
            [700, 330],
          ],
        },
        height: 34,
        round: 7,
      },
      at: { my: 'bottom', offset: [512, 226, -512] },
    },
    { id: 'seats', op: 'polar_array', params: { count: 4 }, inputs: ['seat'], role: 'board', name: 'Corner seat' },
    box('sand_bed', [1340, 140, 1340], [0, 0, 0]),
    blob('heap', [620, 250, 520], [-220, 130, -60], { corners: 28 }),
    blob('heap_low', [420, 90, 360], [260, 130, -260], { corners: 24 }),
    { id: 'sand', op: 'union', inputs: ['sand_bed', 'heap', 'heap_low'], role: 'sand', name: 'Sand' },
    turned(
      'bucket',
      [
        [0, 0],
        [70, 0],
        [98, 150],
        [106, 150],
        [106, 162],
        [92, 162],
        [66, 8],
        [0, 8],
      ],
      [250, 134, 150],
      { role: 'bucket', name: 'Bucket', when: '= toys' },
    ),
    rail(
      'bail',
      9,
      [
        [150, 284, 150],
        [170, 374, 150],
        [330, 374, 150],
        [350, 284, 150],
      ],
      { bend: 70, role: 'spade', name: 'Bucket handle', when: '= toys' },
    ),
    {
      id: 'blade',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [120, 10], r: 4 } },
          { at: 0.7, profile: { rect: [110, 12], r: 5 } },
          { profile: { rect: [30, 20], r: 8 } },
        ],
        height: 170,
      },
      at: { my: 'bottom' },
      when: '= toys',
    },
    rod('shaft', 24, 200, [0, 160, 0], { when: '= toys' }),
    rod('grip', 28, 110, [0, 356, 0], { axis: 'x', round: 10, when: '= toys' }),
    {
      id: 'spade',
      op: 'union',
      inputs: ['blade', 'shaft', 'grip'],
      at: { offset: [-40, 90, 330], rotate: [16, 30, 0], pivot: [0, 0, 0] },
      role: 'spade',
      name: 'Spade',
    },
  ]),
  spoken: {
    names: ['sandbox', 'sand box', 'sandpit', 'sand pit'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across', 'long'] },
    parts: {
      board: { names: ['side', 'frame', 'seat', 'plank'], material: 'main' },
      sand: { material: 'sand' },
      bucket: { names: ['pail'], present: { toys: true }, absent: { toys: false }, material: 'bucket' },
      spade: { names: ['shovel'], present: { toys: true }, absent: { toys: false }, material: 'spade' },
    },
  },
});
