import { drawn } from '../drawn.ts';
import { blob, limb, pair } from '../organic.ts';
import { mm, thing } from '../thing.ts';

/** A butterfly with its wings spread, 90 mm across, seen from above. */
export const butterfly = thing({
  op: 'create_butterfly',
  family: 'animals',
  label: 'Butterfly',
  help: 'Butterfly with spread, bordered and spotted wings',
  params: { width: mm(90, 'Width', 'Across the wings') },
  let: { s: '= width / 91.9' },
  materials: { wing: '#f08a1d satin plastic', border: '#221c1a satin plastic', spot: '#fbf3dc satin plastic', body: '#2b221d velvet' },
  operations: drawn('s', [
    blob('fore_edge', [50, 1.6, 34], [23, 10, 12], { role: 'border', rotate: [0, -28, 12], corners: 32 }),
    blob('hind_edge', [38, 1.6, 32], [18, 8, -15], { role: 'border', rotate: [0, 36, 12], corners: 32 }),
    { id: 'edge', op: 'union', inputs: ['fore_edge', 'hind_edge'], role: 'border' },
    pair('borders', 'edge', 'border', { name: 'Borders of the wings' }),
    blob('fore_wing', [40, 2.4, 25], [22, 10, 11], { role: 'wing', rotate: [0, -28, 12], corners: 32 }),
    blob('hind_wing', [29, 2.4, 23], [17, 8, -14], { role: 'wing', rotate: [0, 36, 12], corners: 32 }),
    { id: 'wing', op: 'union', inputs: ['fore_wing', 'hind_wing'], role: 'wing' },
    pair('wings', 'wing', 'wing', { name: 'Wings' }),
    blob('spot', [5, 3.4, 4], [34, 12.6, 16], { role: 'spot', corners: 14, rotate: [0, 0, 12] }),
    {
      id: 'spots_of_one',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          [-7, -1.4, 6],
          [-3, -0.6, -8],
          [-8, -2.8, -28],
          [-13, -3.8, -36],
        ],
      },
      inputs: ['spot'],
      role: 'spot',
    },
    pair('spots', 'spots_of_one', 'spot', { name: 'Spots' }),
    limb(
      'trunk',
      [
        [0, 6, 16],
        [0, 6, 0],
        [0, 5, -26],
      ],
      [5, 7, 3],
      { role: 'body', corners: 14, name: 'Body' },
    ),
    blob('head', 7, [0, 6.5, 18], { role: 'body', corners: 16, name: 'Head' }),
    limb(
      'feeler',
      [
        [1.5, 7, 20],
        [5, 11, 30],
        [11, 13, 36],
      ],
      [1, 0.9, 1.8],
      { role: 'body', corners: 8 },
    ),
    pair('feelers', 'feeler', 'body', { name: 'Feelers' }),
  ]),
  spoken: {
    names: ['butterfly', 'monarch butterfly'],
    variants: [
      { names: ['moth'], params: {}, materials: { main: '#b7a184 velvet', border: '#7d6850 velvet' } },
      { names: ['blue butterfly', 'morpho'], params: {}, materials: { main: '#2f7fe0 glossy plastic' } },
    ],
    sizes: { one: 'width' },
    words: { width: ['across', 'wingspan'] },
    parts: {
      wing: { material: 'main' },
      border: { names: ['edge'], material: 'border' },
      spot: { material: 'spot' },
      body: { names: ['feeler', 'antenna'], material: 'body' },
    },
  },
});
