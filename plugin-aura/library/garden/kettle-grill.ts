import { drawn } from '../drawn.ts';
import { around, box, ring, rod, row, stick, turned } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A kettle grill, 570 mm across and 1,000 mm high: bowl, lid, grate, three splayed legs. */
export const kettleGrill = thing({
  op: 'create_kettle_grill',
  family: 'garden',
  label: 'Barbecue',
  help: 'Kettle barbecue on three legs with an ash pan and a lid',
  params: { height: mm(1000, 'Height', 'Over all'), lid: yes('Lid', 'A dome with a handle; without it the grate is seen') },
  let: { s: '= height / if(lid, 970.9, 714)' },
  materials: { bowl: 'black enamel', grate: 'steel', leg: 'aluminium', handle: 'oak' },
  operations: drawn('s', [
    turned(
      'bowl',
      [
        [0, 440],
        {
          spline: [
            [150, 462],
            [250, 560],
            [284, 700],
          ],
        },
        [290, 704],
        [290, 714],
        [272, 714],
        {
          spline: [
            [240, 572],
            [140, 478],
            [0, 456],
          ],
        },
      ],
      [0, 0, 0],
      { name: 'Bowl' },
    ),
    ring('grate_rim', 540, 9, [0, 704, 0], { role: 'grate' }),
    {
      id: 'bar',
      op: 'pipe',
      params: {
        diameter: 6,
        path: {
          line: [
            [-255, 704, 0],
            [255, 704, 0],
          ],
        },
      },
      role: 'grate',
    },
    { id: 'bars', op: 'linear_array', params: { count: 11, step: [0, 0, 24], centered: true }, inputs: ['bar'], role: 'grate' },
    rod('grate_disc', 546, 30, [0, 690, 0]),
    { id: 'trimmed', op: 'intersection', inputs: ['bars', 'grate_disc'], role: 'grate', name: 'Grate' },
    turned(
      'dome',
      [
        [290, 714],
        {
          spline: [
            [284, 760],
            [232, 870],
            [130, 930],
            [0, 948],
          ],
        },
        [0, 940],
        {
          spline: [
            [126, 922],
            [224, 864],
            [276, 758],
            [282, 714],
          ],
        },
      ],
      [0, 0, 0],
      { role: 'bowl', when: '= lid', name: 'Lid' },
    ),
    rod('post', 14, 50, [60, 938, 0], { role: 'leg', when: '= lid' }),
    row('posts', ['post'], 2, [-120, 0, 0], { centered: false, role: 'leg' }),
    rod('handle', 30, 170, [0, 984, 0], { axis: 'x', round: 8, role: 'handle', when: '= lid', name: 'Handle' }),
    stick('leg', 26, 520, [0, 30, 240], { role: 'leg', rotate: [-9, 0, 0] }),
    around('legs', ['leg'], 3, { role: 'leg', name: 'Legs' }),
    rod('ash_pan', 260, 34, [0, 360, 0], { round: 8, role: 'grate', name: 'Ash pan' }),
    rod('neck', 60, 90, [0, 372, 0], { role: 'grate' }),
    box('side_handle', [30, 24, 150], [300, 680, 0], { round: 8, role: 'handle' }),
    { id: 'side_handles', op: 'mirror', inputs: ['side_handle'], role: 'handle', name: 'Side handles' },
  ]),
  spoken: {
    names: ['barbecue', 'grill', 'bbq', 'barbecue grill', 'kettle grill', 'charcoal grill', 'barbeque'],
    variants: [{ names: ['open grill', 'open barbecue'], params: { lid: false, height: 720 } }],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      bowl: { names: ['kettle', 'body'], material: 'main' },
      lid: { names: ['dome', 'cover', 'hood'], present: { lid: true }, absent: { lid: false } },
      leg: { material: 'leg' },
      grate: { names: ['grid', 'ash pan', 'rack'], material: 'grate' },
      handle: { material: 'handle' },
    },
  },
});
