import { curve, drawn } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

/** A flying saucer on three legs, 9 m across. */
export const ufo = thing({
  op: 'create_ufo',
  family: 'vehicles',
  label: 'Flying saucer',
  help: 'Flying saucer with a glass dome, a ring of lamps and three legs',
  params: { diameter: mm(9000, 'Diameter', 'Of the saucer'), lamps: whole(12, 'Lamps', 'Round the rim', { min: 3, max: 36 }) },
  let: { s: '= diameter / 9000' },
  materials: { hull: 'polished aluminium', dome: 'light blue lacquer', lamp: 'warm light', leg: 'black steel' },
  operations: drawn('s', [
    {
      id: 'hull',
      op: 'revolve',
      params: {
        profile: {
          points: curve(
            [
              [0, 1300],
              [900, 1320],
              {
                spline: [
                  [2400, 1700],
                  [3800, 2180],
                  [4500, 2480],
                ],
              },
              [4500, 2620],
              {
                spline: [
                  [3600, 3000],
                  [2500, 3400],
                  [1850, 3620],
                ],
              },
              [1800, 3700],
              [0, 3700],
            ],
            5,
          ),
        },
      },
    },
    {
      id: 'belt',
      op: 'torus',
      params: { diameter: 8960, tube_diameter: 190 },
      at: { my: 'center', offset: [0, 2550, 0] },
      role: 'leg',
      name: 'Rim',
    },
    { id: 'dome', op: 'ellipsoid', params: { size: [3400, 3000, 3400] }, at: { my: 'center', offset: [0, 3700, 0] } },
    {
      id: 'collar',
      op: 'torus',
      params: { diameter: 3500, tube_diameter: 240 },
      at: { my: 'center', offset: [0, 3680, 0] },
      role: 'hull',
      name: 'Collar',
    },
    { id: 'bulb', op: 'ellipsoid', params: { size: [420, 260, 420] }, at: { my: 'center', offset: [3500, 3030, 0] }, role: 'lamp' },
    { id: 'bulbs', op: 'polar_array', params: { count: '= lamps' }, inputs: ['bulb'], role: 'lamp', name: 'Lamps' },
    {
      id: 'jet',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [500, 1100],
            [900, 1000],
            [1000, 1350],
            [500, 1350],
          ],
        },
      },
      role: 'leg',
      name: 'Drive',
    },
    {
      id: 'glow',
      op: 'cylinder',
      params: { diameter: 1200, height: 120 },
      at: { my: 'bottom', offset: [0, 1180, 0] },
      role: 'lamp',
      name: 'Glow',
    },
    {
      id: 'strut',
      op: 'pipe',
      params: {
        diameter: 180,
        path: {
          line: [
            [2300, 1900, 0],
            [3100, 120, 0],
          ],
        },
      },
      role: 'leg',
    },
    {
      id: 'pad',
      op: 'cylinder',
      params: { diameter: 800, height: 120, round: 50, edges: 'top' },
      at: { my: 'bottom', offset: [3120, 0, 0] },
      role: 'leg',
    },
    { id: 'leg_one', op: 'union', inputs: ['strut', 'pad'], role: 'leg' },
    { id: 'legs', op: 'polar_array', params: { count: 3 }, inputs: ['leg_one'], role: 'leg', name: 'Legs' },
  ]),
  spoken: {
    names: ['ufo', 'flying saucer', 'alien ship', 'alien spaceship', 'spaceship'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      hull: { names: ['body', 'saucer'], material: 'main' },
      dome: { names: ['cockpit', 'glass'], material: 'dome' },
      lamp: { names: ['light'], count: 'lamps', material: 'lamp' },
      leg: { material: 'leg' },
    },
  },
});
