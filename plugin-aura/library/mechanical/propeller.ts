import { drawn, oval } from '../drawn.ts';
import { mm, pick, thing, whole } from '../thing.ts';

/** A propeller facing the viewer: a ship's with broad blades, an aircraft's with narrow ones, or a fan. */
export const propeller = thing({
  op: 'create_propeller',
  family: 'mechanical',
  label: 'Propeller',
  help: 'Propeller with twisted blades on a hub with a cone: for a ship or an aircraft',
  params: {
    diameter: mm(300, 'Diameter', 'Of the circle that the tips run on'),
    blades: whole(3, 'Blades', 'How many', { min: 2, max: 8 }),
    style: pick(['ship', 'aircraft'], 'Style', 'Broad blades or narrow ones'),
  },
  let: { s: '= diameter / 300' },
  materials: { blade: 'brass', hub: 'brass' },
  operations: drawn('s', [
    {
      id: 'broad',
      op: 'loft',
      params: {
        sections: [
          [0, 44, 16, 55],
          [0.3, 78, 12, 44],
          [0.6, 108, 8, 34],
          [0.8, 106, 6, 29],
          [0.92, 78, 5, 26],
          [1, 24, 3, 24],
        ].map(([at, chord, thick, turn]) => ({ at: at!, profile: { ...oval(chord!, thick!, 40), rotate: turn! } })),
        path: {
          spline: [
            [0, 20, 0],
            [0, 52, 0],
            [0, 85, 0],
            [0, 118, 0],
            [0, 150, 0],
          ],
        },
      },
      when: "= style == 'ship'",
    },
    {
      id: 'narrow',
      op: 'loft',
      params: {
        sections: [
          [22, 16, 60],
          [34, 9, 42],
          [34, 6, 30],
          [26, 4, 22],
          [10, 2, 18],
        ].map(([chord, thick, turn]) => ({ profile: { ...oval(chord!, thick!), rotate: turn! } })),
        path: {
          spline: [
            [0, 16, 0],
            [0, 85, 0],
            [0, 150, 0],
          ],
        },
      },
      when: "= style == 'aircraft'",
    },
    { id: 'one', op: 'union', inputs: ['broad', 'narrow'], role: 'blade' },
    { id: 'ring', op: 'polar_array', params: { count: '= blades', axis: 'z' }, inputs: ['one'], role: 'blade', name: 'Blades' },
    {
      id: 'boss',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, -30],
            [24, -30],
            [27, -26],
            [28, 16],
            [26, 26],
            [20, 42],
            [10, 54],
            [0, 58],
          ],
        },
      },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0] },
    },
    { id: 'bore', op: 'cylinder', params: { diameter: 22, height: 50, axis: 'z' }, at: { my: 'back', offset: [0, 0, -40] } },
    { id: 'hub', op: 'difference', inputs: ['boss', 'bore'] },
  ]),
  spoken: {
    names: ['propeller', 'ship propeller', 'boat propeller', 'ship screw', 'screw propeller'],
    variants: [
      {
        names: ['aircraft propeller', 'airplane propeller', 'plane propeller', 'airscrew'],
        params: { style: 'aircraft', blades: 2 },
        materials: { main: 'mahogany', hub: 'aluminium' },
      },
    ],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: { blade: { count: 'blades', material: 'main' }, hub: { names: ['cone', 'spinner'], material: 'hub' } },
  },
});
