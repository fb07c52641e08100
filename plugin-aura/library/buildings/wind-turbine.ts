import { drawn } from '../drawn.ts';
import { around, box, rod, turned } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A wind turbine of 3 MW: hub at 100 m, rotor of 110 m; a slender tower, a nacelle and blades that twist. */
export const windTurbine = thing({
  op: 'create_wind_turbine',
  family: 'buildings',
  label: 'Wind turbine',
  help: 'Wind turbine with a tapered tower, a nacelle and twisted blades',
  params: {
    height: mm(155_000, 'Height', 'To the tip of a blade'),
    blades: whole(3, 'Blades', 'How many', { min: 2, max: 6 }),
  },
  let: { s: '= height / 155000' },
  materials: { tower: '#f1f3f4 satin paint', blade: '#f7f8f8 satin paint', nacelle: '#eceff1 satin paint', base: 'concrete' },
  operations: drawn('s', [
    rod('footing', 12_000, 900, [0, 0, 0], { round: 200, role: 'base', name: 'Base' }),
    turned(
      'tower',
      [
        [0, 0],
        [2400, 0],
        [2150, 30_000],
        [1500, 97_800],
        [0, 97_800],
      ],
      [0, 800, 0],
      { role: 'tower', name: 'Tower' },
    ),
    box('door', [1100, 2300, 400], [0, 900, 2300], { round: 100, role: 'base', name: 'Door' }),
    {
      id: 'nacelle',
      op: 'loft',
      params: {
        axis: 'z',
        height: 11_500,
        smooth: false,
        sections: [
          { profile: { rect: [2400, 2400], r: 900 } },
          { at: 0.12, profile: { rect: [3700, 3800], r: 900 } },
          { at: 0.8, profile: { rect: [3800, 4000], r: 900 } },
          { profile: { rect: [3200, 3400], r: 1200 } },
        ],
      },
      at: { my: 'center', offset: [0, 100_000, -1400] },
      name: 'Nacelle',
    },
    turned(
      'spinner_up',
      [
        [0, 0],
        [1600, 0],
        {
          spline: [
            [1650, 900],
            [1350, 2300],
            [700, 3200],
            [0, 3500],
          ],
        },
      ],
      [0, 0, 0],
      { role: 'nacelle' },
    ),
    {
      id: 'spinner',
      op: 'group',
      inputs: ['spinner_up'],
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, 100_000, 4300] },
      name: 'Hub',
    },
    {
      id: 'vane',
      op: 'loft',
      params: {
        height: 54_000,
        sections: [
          { profile: { ellipse: [2200, 2100] } },
          { at: 0.06, profile: { ellipse: [2300, 1900], rotate: 20 } },
          { at: 0.2, profile: { ellipse: [4300, 900], at: [600, 0], rotate: 20 } },
          { at: 0.5, profile: { ellipse: [2900, 520], at: [400, 0], rotate: 10 } },
          { at: 0.85, profile: { ellipse: [1700, 260], at: [200, 0], rotate: 4 } },
          { profile: { ellipse: [420, 90] } },
        ],
      },
      at: { offset: [0, 101_000, 5800] },
      role: 'blade',
    },
    around('blades', ['vane'], '= blades', { axis: 'z', center: [0, 100_000, 0], role: 'blade', name: 'Blades' }),
  ]),
  spoken: {
    names: ['wind turbine', 'wind generator', 'wind power plant', 'windpower turbine'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      blade: { names: ['rotor blade', 'wing', 'rotor'], count: 'blades', material: 'blade' },
      tower: { names: ['mast', 'pole'], material: 'main' },
      nacelle: { names: ['hub', 'head', 'spinner'], material: 'nacelle' },
      base: { names: ['foundation', 'door'], material: 'base' },
    },
  },
});
