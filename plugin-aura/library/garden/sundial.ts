import { drawn } from '../drawn.ts';
import { around, box, slab, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A sundial: engraved plate with hour lines, a gnomon of 52 degrees, on a baluster; 1 m high. */
export const sundial = thing({
  op: 'create_sundial',
  family: 'garden',
  label: 'Sundial',
  help: 'Bronze dial with its gnomon on a stone baluster',
  params: { height: mm(1000, 'Height', 'To the plate') },
  let: { s: '= height / 1000' },
  materials: { stone: 'limestone', dial: 'patinated bronze', mark: 'brass' },
  operations: drawn('s', [
    box('plinth', [420, 110, 420], [0, 0, 0], { role: 'stone', chamfer: 14, edges: 'top' }),
    turned(
      'baluster',
      [
        [0, 100],
        [170, 100],
        [170, 140],
        [120, 160],
        [96, 200],
        {
          spline: [
            [150, 330],
            [150, 430],
            [90, 640],
            [78, 760],
          ],
        },
        [110, 790],
        [110, 820],
        [90, 840],
        [150, 890],
        [0, 890],
      ],
      [0, 0, 0],
      { role: 'stone', name: 'Baluster' },
    ),
    {
      id: 'slab',
      op: 'prism',
      params: { sides: 8, across_flats: 420, height: 90, chamfer: 12 },
      at: { my: 'bottom', offset: [0, 885, 0] },
      role: 'stone',
      name: 'Cap',
    },
    turned(
      'dial',
      [
        [0, 974],
        [180, 974],
        [184, 984],
        [178, 992],
        [0, 992],
      ],
      [0, 0, 0],
      { name: 'Dial' },
    ),
    box('hour', [60, 6, 6], [140, 990, 0], { role: 'mark' }),
    around('hours', ['hour'], 24, { role: 'mark', name: 'Hour lines' }),
    slab(
      'gnomon',
      {
        points: [
          [-110, 0],
          [120, 0],
          [120, 6],
          [-20, 170],
          [-60, 120],
          [-40, 60],
          [-110, 8],
        ],
      },
      12,
      [0, 990, 0],
      { axis: 'x', role: 'mark', name: 'Gnomon' },
    ),
  ]),
  spoken: {
    names: ['sundial', 'sun dial', 'sun clock'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      dial: { names: ['plate'], material: 'dial' },
      gnomon: { names: ['pointer'], material: 'mark' },
      pedestal: { names: ['base', 'baluster'], material: 'main' },
    },
  },
});
