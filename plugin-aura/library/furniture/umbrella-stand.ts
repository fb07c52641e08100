import { drawn } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

/** An umbrella stand of bent rod, 500 mm high, with a drip tray. */
export const umbrellaStand = thing({
  op: 'create_umbrella_stand',
  family: 'furniture',
  label: 'Umbrella stand',
  help: 'Stand of rods and rings with a drip tray',
  params: {
    height: mm(520, 'Height', 'Over all'),
    diameter: mm(230, 'Diameter', 'Of the rings'),
    rods: whole(12, 'Rods', 'How many', { min: 4, max: 40 }),
  },
  let: { s: '= diameter / 230', h: '= height' },
  materials: { rod: 'black steel', tray: 'brass' },
  operations: drawn('s', [
    {
      id: 'hoop',
      op: 'sweep',
      params: { profile: { polygon: 14, diameter: 12 }, path: { circle: 218 } },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, '= h - 6 * s', 0] },
      role: 'rod',
    },
    {
      id: 'hoop_2',
      op: 'sweep',
      params: { profile: { polygon: 14, diameter: 8 }, path: { circle: 218 } },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, '= h * 0.66', 0] },
      role: 'rod',
    },
    {
      id: 'hoop_3',
      op: 'sweep',
      params: { profile: { polygon: 14, diameter: 10 }, path: { circle: 218 } },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, 30, 0] },
      role: 'rod',
    },
    { id: 'rod', op: 'cylinder', params: { diameter: 7, height: '= h - 34 * s' }, at: { offset: [109, 30, 0] } },
    { id: 'rods_all', op: 'polar_array', params: { count: '= rods' }, inputs: ['rod'], role: 'rod', name: 'Rods' },
    {
      id: 'tray',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 12],
            [96, 12],
            [108, 18],
            [110, 42],
            [107, 42],
            [105, 21],
            [94, 15],
            [0, 15],
          ],
        },
      },
    },
    { id: 'foot', op: 'sphere', params: { diameter: 26 }, at: { my: 'center', offset: [86, 13, 0] }, role: 'tray' },
    { id: 'feet', op: 'polar_array', params: { count: 3 }, inputs: ['foot'], role: 'tray' },
  ]),
  spoken: {
    names: ['umbrella stand', 'umbrella holder', 'umbrella rack'],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['across', 'wide'] },
    parts: { rod: { names: ['bar'], count: 'rods', material: 'main' }, tray: { names: ['foot', 'base'], material: 'tray' } },
  },
});
