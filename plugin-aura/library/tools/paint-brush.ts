import { drawn } from '../drawn.ts';
import { box, cut, rod, row, slab } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A flat brush standing on its handle, 240 mm long, 60 mm wide: bristles to the top, a metal ferrule with nails, a waisted handle. */
export const paintBrush = thing({
  op: 'create_paint_brush',
  family: 'tools',
  label: 'Paint brush',
  help: 'Flat paint brush: bristles, ferrule and waisted handle with a hole',
  params: {
    length: mm(240, 'Length', 'Over all'),
    width: auto(60, 'Width', 'Of the bristles'),
  },
  let: { width: '= length / 4', s: '= length / 240', k: '= width / 60' },
  materials: { handle: 'beech', ferrule: 'nickel', bristle: '#2b2019 matte plastic' },
  operations: drawn('s', [
    slab(
      'grip',
      {
        points: [
          [0, 0],
          {
            spline: [
              [11, 3],
              [15, 20],
              [11, 46],
              [8.5, 76],
              [10, 104],
            ],
          },
          ['= 24 * k', 128],
          ['= 27 * k', 140],
          ['= -27 * k', 140],
          ['= -24 * k', 128],
          [-10, 104],
          {
            spline: [
              [-8.5, 76],
              [-11, 46],
              [-15, 20],
              [-11, 3],
              [0, 0],
            ],
          },
        ],
      },
      15,
      [0, 0, 0],
      { round: 4 },
    ),
    rod('eye', 7, 40, [0, 18, 0], { axis: 'z' }),
    cut('handle', ['grip', 'eye'], { role: 'handle', name: 'Handle' }),
    box('ferrule', ['= 58 * k', 46, 19], [0, 132, 0], { round: 4, role: 'ferrule', name: 'Ferrule' }),
    box('bead', ['= 59.4 * k', 3, 20.4], [0, 138, 0], { round: 1.2 }),
    row('beads', ['bead'], 2, [0, 31, 0], { centered: false, role: 'ferrule', name: 'Bead' }),
    rod('nail', 4, 21, ['= -18 * k', 156, 0], { axis: 'z', round: 0.8 }),
    row('nails', ['nail'], 3, ['= 18 * k', 0, 0], { centered: false, role: 'ferrule', name: 'Nails' }),
    {
      id: 'bristle',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: ['= 54 * k', 15], r: 4 } },
          { at: 0.6, profile: { rect: ['= 60 * k', 18], r: 4 } },
          { profile: { rect: ['= 58 * k', 4], r: 1.5 } },
        ],
        height: 68,
      },
      at: { my: 'bottom', offset: [0, 172, 0] },
      role: 'bristle',
      name: 'Bristles',
    },
  ]),
  spoken: {
    names: ['paint brush', 'paintbrush', 'flat brush'],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { length: ['long', 'tall'], width: ['wide'] },
    parts: {
      handle: { names: ['grip'], material: 'main' },
      ferrule: { names: ['band', 'collar'], material: 'ferrule' },
      bristle: { names: ['hair', 'tip'], material: 'bristle' },
    },
  },
});
