import { drawn } from '../drawn.ts';
import { box, mirrored, rail, rod, row, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A push lawn mower, its front to the right: deck on four wheels, engine with pull cord, bent handle with a bar, grass box behind. */
export const lawnMower = thing({
  op: 'create_lawn_mower',
  family: 'garden',
  label: 'Lawn mower',
  help: 'Push mower: deck, engine, four wheels, folding handle and grass catcher',
  params: { length: mm(1500, 'Length', 'Over all') },
  let: { s: '= length / 1500' },
  materials: {
    deck: 'red paint',
    engine: 'black paint',
    metal: 'steel',
    handle: 'dark grey paint',
    bag: '#2f3237 canvas',
    tyre: 'black rubber',
    hub: '#e9e6df plastic',
  },
  operations: drawn('s', [
    {
      id: 'pan',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [720, 480], r: 150 } },
          { at: 0.6, profile: { rect: [716, 476], r: 150 } },
          { profile: { rect: [600, 370], r: 140 } },
        ],
        height: 150,
      },
      at: { my: 'bottom', offset: [340, 80, 0] },
    },
    rod('blade_house', 440, 60, [340, 200, 0], { round: 20 }),
    union('deck', ['pan', 'blade_house'], { role: 'deck', name: 'Deck' }),
    rod('block', 230, 130, [340, 255, 0], { round: 14 }),
    box('head', [150, 120, 130], [480, 262, 0], { round: 16 }),
    rod('cowl', 250, 70, [340, 375, 0], { round: 30 }),
    union('engine', ['block', 'head', 'cowl'], { role: 'engine', name: 'Engine' }),
    box('fin', [6, 104, 150], [440, 268, 0], { round: 2 }),
    row('fins', ['fin'], 7, [18, 0, 0], { centered: false, role: 'metal', name: 'Cooling fins' }),
    rod('starter', 150, 20, [340, 440, 0], { round: 7, role: 'metal', name: 'Starter' }),
    rod('fuel_cap', 62, 30, [240, 370, 96], { round: 8, role: 'deck', name: 'Fuel cap' }),
    rod('tyre', 200, 56, [610, 100, 268], { axis: 'z', round: 14 }),
    rod('rear_tyre', 240, 56, [60, 120, 268], { axis: 'z', round: 14 }),
    union('wheel', ['tyre', 'rear_tyre']),
    mirrored('tyres', ['wheel'], { plane: 'z', role: 'tyre', name: 'Wheel' }),
    rod('hub_disc', 120, 62, [610, 100, 268], { axis: 'z', round: 8 }),
    rod('rear_hub', 150, 62, [60, 120, 268], { axis: 'z', round: 8 }),
    union('hub', ['hub_disc', 'rear_hub']),
    mirrored('hubs', ['hub'], { plane: 'z', role: 'hub', name: 'Hub' }),
    rod('axle', 24, 520, [610, 100, 0], { axis: 'z' }),
    rod('rear_axle', 24, 520, [60, 120, 0], { axis: 'z' }),
    union('axles', ['axle', 'rear_axle'], { role: 'metal', name: 'Axle' }),
    rail(
      'bow',
      30,
      [
        [70, 200, 190],
        [-700, 960, 190],
        [-790, 985, 190],
        [-790, 985, -190],
        [-700, 960, -190],
        [70, 200, -190],
      ],
      { bend: 50, role: 'handle', name: 'Handle' },
    ),
    rail(
      'brace',
      22,
      [
        [-300, 565, 190],
        [-300, 565, -190],
      ],
      { role: 'handle', name: 'Cross bar' },
    ),
    rod('grip', 38, 300, [-790, 985, 0], { axis: 'z', round: 10, role: 'tyre', name: 'Grip' }),
    rail(
      'bail',
      12,
      [
        [-690, 950, 190],
        [-760, 1030, 190],
        [-760, 1030, -190],
        [-690, 950, -190],
      ],
      { bend: 26, role: 'metal', name: 'Bail' },
    ),
    {
      id: 'catcher',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [250, 330], r: 40 } },
          { at: 0.35, profile: { rect: [340, 400], r: 60 } },
          { profile: { rect: [300, 380], r: 70 } },
        ],
        path: {
          line: [
            [20, 250, 0],
            [-430, 330, 0],
          ],
        },
      },
      role: 'bag',
      name: 'Grass box',
    },
  ]),
  spoken: {
    names: ['lawn mower', 'lawnmower', 'mower', 'push mower', 'grass mower'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      deck: { names: ['body'], material: 'main' },
      engine: { names: ['motor'], material: 'engine' },
      handle: { names: ['bar'], material: 'handle' },
      'grass box': { names: ['bag', 'grass catcher', 'catcher', 'grass bag'], material: 'bag' },
      wheel: { names: ['tyre', 'tire'], material: 'tyre', always: 4 },
      hub: { material: 'hub' },
    },
  },
});
