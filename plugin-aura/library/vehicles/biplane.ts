import { drawn } from '../drawn.ts';
import { ball, box, cut, mirrored, rail, rod, slab, union } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A section of the fuselage: where along it, how wide and high, and how high its middle lies. */
const STATIONS: readonly (readonly [z: number, wide: number, high: number, y: number])[] = [
  [2500, 900, 900, 1800],
  [2150, 1060, 1060, 1800],
  [900, 1040, 1140, 1800],
  [-600, 900, 1040, 1830],
  [-2300, 500, 640, 1930],
  [-3600, 160, 330, 2040],
];

/** A biplane of the twenties, 7 m long: two pairs of wings with struts between them, an open cockpit, a propeller and two wheels in front. */
export const biplane = thing({
  op: 'create_biplane',
  family: 'vehicles',
  label: 'Biplane',
  help: 'Old aeroplane with two wings one above the other, struts, an open cockpit, a propeller and two wheels',
  params: {
    length: mm(7000, 'Length', 'From the propeller to the rudder'),
    blades: whole(2, 'Blades', 'Of the propeller', { min: 2, max: 4 }),
  },
  let: { s: '= length / 7000' },
  materials: {
    body: 'red paint',
    wing: 'red paint',
    propeller: 'walnut',
    strut: 'oak',
    tyre: 'black rubber',
    hub: 'white paint',
    metal: 'brushed aluminium',
    seat: 'brown leather',
    glass: 'clear glass',
  },
  operations: drawn('s', [
    {
      id: 'hull',
      op: 'loft',
      params: {
        sections: STATIONS.map(([, wide, high]) => ({ profile: { ellipse: [wide, high] } })),
        path: { spline: STATIONS.map(([z, , , y]) => [0, y, z]) },
      },
    },
    rod('pit', 620, 900, [0, 1900, -420], {}),
    cut('fuselage', ['hull', 'pit'], { role: 'body', name: 'Fuselage' }),
    box('seat', [440, 120, 400], [0, 1880, -430], { round: 40, role: 'seat', name: 'Seat' }),
    rod('cowl', 1080, 520, [0, 1800, 2440], { axis: 'z', round: 120, role: 'metal', name: 'Cowling' }),
    slab('shield', { rect: [560, 260], r: 90 }, 26, [0, 2230, -60], { rotate: [-24, 0, 0], role: 'glass', name: 'Windscreen' }),
    rod('nose', 300, 300, [0, 1800, 2800], { axis: 'z', top_diameter: 110, role: 'metal', name: 'Spinner' }),
    { id: 'blade', op: 'ellipsoid', params: { size: [150, 1180, 50] }, at: { my: 'center', offset: [0, 2390, 2820], rotate: [0, 22, 0] } },
    {
      id: 'blades',
      op: 'polar_array',
      params: { count: '= blades', axis: 'z', center: [0, 1800, 2820] },
      inputs: ['blade'],
      role: 'propeller',
      name: 'Propeller',
    },
    slab('lower_wing', { rect: [8200, 120], r: 56 }, 1250, [0, 1330, 900], { my: 'bottom', role: 'wing', name: 'Lower wing' }),
    slab('upper_wing', { rect: [9000, 120], r: 56 }, 1350, [0, 2950, 1150], { my: 'bottom', role: 'wing', name: 'Upper wing' }),
    rail(
      'strut_front',
      70,
      [
        [3100, 1420, 1250],
        [3300, 2990, 1500],
      ],
      {},
    ),
    rail(
      'strut_back',
      70,
      [
        [3100, 1420, 560],
        [3300, 2990, 800],
      ],
      {},
    ),
    rail(
      'cabane_front',
      60,
      [
        [360, 2150, 1300],
        [620, 2990, 1450],
      ],
      {},
    ),
    rail(
      'cabane_back',
      60,
      [
        [330, 2150, 700],
        [600, 2990, 850],
      ],
      {},
    ),
    union('struts_one', ['strut_front', 'strut_back', 'cabane_front', 'cabane_back'], { name: 'Struts' }),
    mirrored('struts', ['struts_one'], { role: 'strut', name: 'Struts' }),
    rail(
      'leg_front',
      76,
      [
        [260, 1480, 1700],
        [820, 340, 1500],
      ],
      {},
    ),
    rail(
      'leg_back',
      76,
      [
        [260, 1420, 900],
        [820, 340, 1500],
      ],
      {},
    ),
    union('gear_one', ['leg_front', 'leg_back'], { name: 'Undercarriage' }),
    mirrored('gear', ['gear_one'], { role: 'strut', name: 'Undercarriage' }),
    rod('axle', 70, 1760, [0, 340, 1500], { axis: 'x', role: 'metal', name: 'Axle' }),
    rod('wheel', 680, 150, [880, 340, 1500], { axis: 'x', round: 70 }),
    mirrored('wheels', ['wheel'], { role: 'tyre', name: 'Wheel' }),
    rod('disc', 430, 176, [880, 340, 1500], { axis: 'x', round: 12, name: 'Hub' }),
    mirrored('hubs', ['disc'], { role: 'hub', name: 'Hub' }),
    slab('tail_wing', { rect: [2700, 90], r: 42 }, 850, [0, 2010, -3500], { my: 'bottom', role: 'wing', name: 'Tail plane' }),
    slab(
      'rudder',
      {
        points: [
          [-3020, 2050],
          [-4080, 2020],
          [-4130, 2600],
          [-3900, 2960],
          [-3560, 2900],
          [-3200, 2350],
        ],
      },
      80,
      [0, 2020, -3575],
      { axis: 'x', rotate: [0, 180, 0], role: 'body', name: 'Rudder' },
    ),
    rail(
      'skid',
      60,
      [
        [0, 1960, -3300],
        [0, 1700, -3650],
      ],
      { role: 'strut', name: 'Tail skid' },
    ),
    ball('head_rest', [300, 260, 760], [0, 2280, -1040], { role: 'body', name: 'Headrest' }),
  ]),
  spoken: {
    names: ['biplane', 'bi-plane', 'double decker plane', 'old aeroplane', 'vintage plane', 'stunt plane'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      fuselage: { names: ['body'], material: 'body' },
      wing: { always: 2, material: 'wing' },
      propeller: { names: ['prop', 'blade', 'propeller blade'], count: 'blades', material: 'propeller' },
      strut: { names: ['post', 'undercarriage'], material: 'strut' },
      wheel: { names: ['tire', 'tyre'], always: 2, material: 'tyre' },
      hub: { names: ['rim'], material: 'hub' },
      cowling: { names: ['cowl', 'engine', 'nose'], material: 'metal' },
      seat: { names: ['cockpit', 'pilot seat'], material: 'seat' },
      windscreen: { names: ['window', 'windshield'], material: 'glass' },
    },
  },
});
