import { around, box, cut, turned } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A car tyre without its wheel, lying: 630 mm across, 205 wide, with cross grooves and two that run round. */
export const tyre = thing({
  op: 'create_tyre',
  family: 'vehicles',
  label: 'Tyre',
  help: 'Car tyre without its wheel, lying, with a tread',
  params: {
    diameter: mm(630, 'Diameter', 'Across'),
    width: auto(205, 'Width', 'Of the tread, which is its height as it lies'),
    bore: auto(406, 'Rim', 'Diameter of the wheel that goes in'),
  },
  let: {
    width: '= diameter * 0.325',
    bore: '= diameter * 0.645',
    r: '= diameter / 2',
    b: '= bore / 2',
    t: '= (r - b) * 0.16',
    h: '= width',
  },
  materials: { tyre: 'black rubber' },
  operations: [
    turned('carcass', [
      ['= b', '= h * 0.1'],
      ['= b + t * 1.2', '= h * 0.06'],
      {
        spline: [
          ['= b + t * 1.2', '= h * 0.06'],
          ['= b + (r - b) * 0.5', 0],
          ['= r - t * 1.1', '= h * 0.07'],
        ],
      },
      ['= r', '= h * 0.17'],
      ['= r', '= h * 0.83'],
      ['= r - t * 1.1', '= h * 0.93'],
      {
        spline: [
          ['= r - t * 1.1', '= h * 0.93'],
          ['= b + (r - b) * 0.5', '= h'],
          ['= b + t * 1.2', '= h * 0.94'],
        ],
      },
      ['= b', '= h * 0.9'],
      ['= b', '= h * 0.78'],
      ['= b + t', '= h * 0.74'],
      ['= r - t * 1.4', '= h * 0.72'],
      ['= r - t * 1.4', '= h * 0.28'],
      ['= b + t', '= h * 0.26'],
      ['= b', '= h * 0.22'],
    ]),
    ...([0.38, 0.58] as const).map((at, k) =>
      turned(`run_${k}`, [
        ['= r - t * 0.5', `= h * ${at}`],
        ['= r + t', `= h * ${at}`],
        ['= r + t', `= h * ${at + 0.045}`],
        ['= r - t * 0.5', `= h * ${at + 0.045}`],
      ]),
    ),
    box('slot', ['= t * 1.2', '= h * 0.2', '= r * 0.05'], ['= r + t * 0.1', '= h * 0.1', 0], { rotate: [24, 0, 0] }),
    around('slots', ['slot'], 36),
    box('slot_over', ['= t * 1.2', '= h * 0.2', '= r * 0.05'], ['= r + t * 0.1', '= h * 0.7', 0], { rotate: [-24, 0, 0] }),
    around('slots_over', ['slot_over'], 36),
    cut('tyre', ['carcass', 'run_0', 'run_1', 'slots', 'slots_over'], { name: 'Tyre' }),
  ],
  spoken: {
    names: ['car tyre', 'car tire', 'rubber tyre', 'rubber tire', 'old tyre', 'old tire', 'spare tyre', 'spare tire'],
    variants: [{ names: ['truck tyre', 'truck tire', 'tractor tyre', 'tractor tire'], params: { diameter: 1050, width: 300 } }],
    sizes: { one: 'diameter', two: ['diameter', 'width'] },
    words: { diameter: ['across'], width: ['wide', 'thick'] },
    parts: { tread: { names: ['groove'], material: 'main' } },
  },
});
