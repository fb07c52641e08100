import { drawn } from '../drawn.ts';
import { UPRIGHT } from '../organic.ts';
import { bow, cut, rail, rod, turned, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A watering can of 9 l in zinc: 330 mm high, spout with a rose, a bow over the top and a handle behind. */
export const wateringCan = thing({
  op: 'create_watering_can',
  family: 'garden',
  label: 'Watering can',
  help: 'Watering can with a long spout, a rose, a bow over the top and a handle behind',
  params: {
    height: mm(330, 'Height', 'Over the bow'),
    rose: yes('Rose', 'The sprinkler at the end of the spout'),
    top: yes('Top handle', 'A bow over the top'),
  },
  let: { s: '= height / 330' },
  materials: { can: 'galvanised steel', handle: 'galvanised steel', rose: 'brass' },
  called: { can: 'Body' },
  operations: drawn('s', [
    turned('outside', [
      [0, 0],
      [106, 0],
      [108, 4],
      [108, 12],
      [102, 16],
      [98, 196],
      [102, 202],
      [98, 208],
      [0, 222],
    ]),
    turned('room', [
      [0, 4],
      [98, 4],
      [94, 204],
      [0, 218],
    ]),
    rod('mouth', 120, 60, [-24, 196, 0]),
    rail(
      'tube',
      34,
      [
        [60, 42, 0],
        [182, 138, 0],
        [300, 262, 0],
      ],
      { bend: 60 },
    ),
    cut('shell', ['outside', 'room', 'mouth']),
    union('can', ['shell', 'tube'], { role: 'can', name: 'Can' }),
    rail(
      'stay',
      8,
      [
        [92, 188, 0],
        [240, 196, 0],
      ],
      { role: 'handle', name: 'Stay' },
    ),
    {
      id: 'rose',
      op: 'cylinder',
      params: { diameter: 32, top_diameter: 92, height: 54 },
      at: { my: 'center', offset: [316, 279, 0], rotate: [0, 0, -44] },
      role: 'rose',
      when: '= rose',
      name: 'Rose',
    },
    {
      id: 'face',
      op: 'ellipsoid',
      params: { size: [92, 22, 92] },
      at: { my: 'center', offset: [334, 298, 0], rotate: [0, 0, -44] },
      role: 'rose',
      when: '= rose',
      name: 'Rose face',
    },
    bow(
      'bow',
      { ellipse: [14, 9] },
      [
        [-88, 200, 0],
        [-60, 292, 0],
        [10, 324, 0],
        [74, 290, 0],
        [94, 202, 0],
      ],
      { role: 'handle', when: '= top', name: 'Top handle' },
    ),
    bow(
      'grip',
      { ellipse: [14, 9] },
      [
        [-96, 196, 0],
        [-176, 178, 0],
        [-190, 110, 0],
        [-104, 44, 0],
      ],
      { role: 'handle', name: 'Handle' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['watering can', 'garden can'],
    litres: 6,
    parts: {
      rose: { names: ['sprinkler', 'shower head', 'sprinkler head'], present: { rose: true }, absent: { rose: false }, material: 'rose' },
      spout: { names: ['neck', 'pipe'], material: 'main', adjectives: { long: {}, curved: {} } },
      handle: { present: { top: true }, material: 'handle', at: ['top', 'over the top'] },
      body: { material: 'main' },
    },
  },
});
