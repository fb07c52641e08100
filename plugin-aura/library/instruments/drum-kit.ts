import { drawn } from '../drawn.ts';
import { mirrored, rail, rod, turned } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A drum kit of five: bass drum, two toms on it, floor tom and snare, a hi-hat, a crash and a ride, and a stool. */
export const drumKit = thing({
  op: 'create_drum_kit',
  family: 'instruments',
  label: 'Drum kit',
  help: 'Bass drum with toms, snare, floor tom, hi-hat, cymbals and a stool',
  params: {
    width: mm(1700, 'Width', 'Over all'),
    cymbals: whole(2, 'Cymbals', 'On stands', { min: 0, max: 2 }),
    stool: yes('Stool', 'Behind it'),
  },
  let: { s: '= width / 1700' },
  materials: { shell: '#b3202a glossy paint', skin: 'white plastic', metal: 'chrome', cymbal: 'brass', seat: 'black leather' },
  called: { crash_pole: 'Crash stand', ride_pole: 'Ride stand' },
  operations: drawn('s', [
    ...(
      [
        ['bass', 560, 400, [0, 290, 60], [90, 0, 0]],
        ['tom', 290, 230, [-170, 690, -10], [18, 0, 8]],
        ['second_tom', 310, 250, [180, 690, -10], [18, 0, -8]],
        ['floor_tom', 400, 380, [480, 370, -170], [0, 0, 0]],
        ['snare', 350, 150, [-400, 560, -200], [0, 0, 0]],
      ] as const
    ).flatMap(([id, d, h, at, turn]) => [
      rod(id, d, h, [...at], { my: 'center', rotate: [...turn], role: 'shell', name: 'Drum' }),
      rod(`${id}_skin`, d * 0.95, h + 8, [...at], { my: 'center', rotate: [...turn], role: 'skin', name: 'Skin' }),
      {
        id: `${id}_hoop`,
        op: 'cylinder',
        params: { diameter: d * 1.04, height: 24, wall: d * 0.045 },
        at: { my: 'center', offset: [at[0], at[1], at[2]] as [number, number, number] },
      },
      {
        ...{
          id: `${id}_hoops`,
          op: 'linear_array',
          params: { count: 2, step: [0, h - 16, 0], centered: true },
          inputs: [`${id}_hoop`],
          role: 'metal',
          name: 'Hoops',
          at: { rotate: [...turn] as [number, number, number] },
        },
      },
    ]),
    rod('post', 30, 150, [0, 560, 0], { role: 'metal', name: 'Tom holder' }),
    rail(
      'arms',
      22,
      [
        [-130, 690, -10],
        [0, 690, 0],
        [140, 690, -10],
      ],
      { role: 'metal', name: 'Tom arms' },
    ),
    rail(
      'spur',
      18,
      [
        [240, 250, 160],
        [330, 0, 240],
      ],
      { role: 'metal' },
    ),
    mirrored('spurs', ['spur'], { role: 'metal', name: 'Spurs' }),
    rod('leg', 16, 420, [650, 0, -170], { role: 'metal' }),
    { id: 'legs', op: 'polar_array', params: { count: 3, center: [480, 0, -170] }, inputs: ['leg'], role: 'metal', name: 'Floor tom legs' },
    rod('snare_stand', 26, 490, [-400, 0, -200], { role: 'metal', name: 'Snare stand' }),
    ...(
      [
        ['snare', -400, -200],
        ['hat', -680, -90],
        ['crash', -450, 200],
        ['ride', 600, 130],
      ] as const
    ).flatMap(([id, x, z]) => [
      rail(
        `${id}_foot`,
        14,
        [
          [x, 120, z],
          [x + 150, 8, z],
        ],
        { role: 'metal', ...(id === 'crash' && { when: '= cymbals > 0' }), ...(id === 'ride' && { when: '= cymbals > 1' }) },
      ),
      {
        id: `${id}_feet`,
        op: 'polar_array',
        params: { count: 3, center: [x, 0, z] },
        inputs: [`${id}_foot`],
        role: 'metal',
        name: 'Stand feet',
      },
    ]),
    rod('hat_pole', 20, 900, [-680, 0, -90], { role: 'metal', name: 'Hi-hat stand' }),
    turned(
      'hat_low',
      [
        [0, 0],
        [30, 0],
        [170, 20],
        [170, 24],
        [28, 12],
        [0, 10],
      ],
      [-680, 836, -90],
      { role: 'cymbal', name: 'Hi-hat' },
    ),
    turned(
      'hat_high',
      [
        [0, 40],
        [28, 38],
        [170, 22],
        [170, 26],
        [30, 50],
        [0, 52],
      ],
      [-680, 836, -90],
      { role: 'cymbal', name: 'Hi-hat' },
    ),
    rod('crash_pole', 20, 1182, [-450, 0, 200], { role: 'metal', when: '= cymbals > 0', name: 'Cymbal stand' }),
    turned(
      'crash',
      [
        [0, 1160],
        [34, 1156],
        [44, 1140],
        [210, 1118],
        [210, 1122],
        [46, 1148],
        [36, 1166],
        [0, 1170],
      ],
      [-450, 0, 200],
      { role: 'cymbal', when: '= cymbals > 0', name: 'Crash cymbal' },
    ),
    rod('ride_pole', 20, 1082, [600, 0, 130], { role: 'metal', when: '= cymbals > 1', name: 'Cymbal stand' }),
    turned(
      'ride',
      [
        [0, 1060],
        [34, 1056],
        [44, 1040],
        [250, 1014],
        [250, 1018],
        [46, 1048],
        [36, 1066],
        [0, 1070],
      ],
      [600, 0, 130],
      { role: 'cymbal', when: '= cymbals > 1', name: 'Ride cymbal' },
    ),
    rod('seat', 340, 90, [0, 450, -580], { round: 30, when: '= stool', name: 'Stool seat' }),
    rod('seat_post', 34, 460, [0, 0, -580], { role: 'metal', when: '= stool', name: 'Stool post' }),
    rail(
      'seat_foot',
      18,
      [
        [0, 140, -580],
        [170, 9, -580],
      ],
      { role: 'metal', when: '= stool' },
    ),
    {
      id: 'seat_feet',
      op: 'polar_array',
      params: { count: 3, center: [0, 0, -580] },
      inputs: ['seat_foot'],
      role: 'metal',
      name: 'Stool feet',
    },
  ]),
  spoken: {
    names: ['drum kit', 'drum set', 'drums'],
    sizes: { one: 'width' },
    words: { width: ['wide'] },
    parts: {
      drum: { names: ['shell', 'bass drum', 'tom', 'snare', 'floor tom', 'snare drum', 'kick drum'], material: 'main' },
      cymbal: { names: ['crash', 'ride'], count: 'cymbals', absent: { cymbals: 0 }, material: 'cymbal' },
      'hi hat': { names: ['hihat'], material: 'cymbal' },
      stool: { names: ['seat', 'throne'], present: { stool: true }, absent: { stool: false }, material: 'seat' },
      stand: { material: 'metal' },
    },
  },
});
