import { by } from '../scaled.ts';
import { auto, no, pick, thing, words } from '../thing.ts';
import { CAR_DRESS } from './car-dress.ts';

const STYLES = ['sedan', 'hatchback', 'sports', 'suv', 'pickup'] as const;
/** A measure that differs from style to style, in the order of STYLES. */
const of = (...values: readonly [number, number, number, number, number]): string =>
  `= ${STYLES.slice(1).reduceRight((otherwise, style, k) => `if(style == '${style}', ${values[k + 1]}, ${otherwise})`, String(values[0]))}`;

const section = (at: number, width: number, low: number, high: number, r: number) => ({
  at,
  profile: { ...by(['w', 'k'], { rect: [width, high - low], at: [0, (high + low) / 2] }), r: `= ${r} * min(w, k)` },
});
/** A cross-section of the cabin at a height: from `back` to `front` along the car. */
const plan = (width: string, back: string, front: string, at: number, r: number) => ({
  at,
  profile: { rect: [width, `= (${front} - ${back}) * s`], at: [0, `= -(${front} + ${back}) / 2 * s`], r: `= ${r} * min(w, s)` },
});

/** A car, its nose to the viewer. A compact sedan is 4400 x 1800 x 1450 mm on tyres of 640 mm. */
export const car = thing({
  op: 'create_car',
  family: 'vehicles',
  label: 'Car',
  help: 'Car with glazed cabin, lamps, mirrors and four wheels: sedan, hatchback, sports car, SUV or pickup',
  params: {
    style: pick(STYLES, 'Style', 'Shape of the body'),
    length: auto(4400, 'Length', 'Bumper to bumper'),
    width: auto(1800, 'Width', 'Without mirrors'),
    height: auto(1450, 'Height', 'To the roof'),
    wheel: auto(650, 'Wheel', 'Diameter of the tyres'),
    roof: pick(['bare', 'beacons', 'sign'], 'Roof', 'A bar of beacons or a taxi sign on it'),
    livery: no('Livery', 'Doors in a colour of their own, with lettering'),
    lettering: words('POLICE', 'Lettering', 'On the doors of a car in livery'),
  },
  let: {
    length: of(4400, 3900, 4300, 4600, 5200),
    width: '= length * 0.41',
    height: of(1430, 1480, 1200, 1740, 1780),
    s: '= length / 4400',
    w: '= width / 1800',
    k: '= height / 1440',
    wheel: `= min(s, k) * ${of(650, 640, 690, 640, 640).slice(2)}`,
    back_low: of(-1620, -2080, -1500, -2120, -620),
    back_high: of(-980, -1640, -820, -1900, -480),
    nose_low: of(980, 1120, 820, 1080, 980),
    nose_high: of(300, 420, 60, 420, 300),
    shoulder: '= 890 * k',
    axle: '= 1340 * s',
    track: '= width / 2 - wheel * 0.17',
  },
  materials: {
    body: 'red car paint',
    glass: 'black lacquer',
    trim: 'black plastic',
    lamp: 'white lacquer',
    tail: 'red lacquer',
    tyre: 'black rubber',
    rim: 'aluminium',
    door: 'white car paint',
    letter: 'black paint',
    beacon: '#2f6fe0 glossy plastic',
    sign: 'white plastic',
  },
  operations: [
    {
      id: 'lower',
      op: 'loft',
      params: {
        sections: [
          section(0, 1420, 400, 760, 150),
          section(0.03, 1640, 300, 840, 150),
          section(0.14, 1780, 230, 900, 130),
          section(0.5, 1800, 210, 900, 120),
          section(0.78, 1780, 220, 850, 130),
          section(0.95, 1650, 280, 720, 150),
          section(1, 1380, 330, 600, 120),
        ],
        path: {
          spline: [
            [0, 0, '= -length / 2'],
            [0, 0, '= -length / 5'],
            [0, 0, '= length / 5'],
            [0, 0, '= length / 2'],
          ],
        },
      },
    },
    {
      id: 'cabin',
      op: 'loft',
      params: {
        sections: [
          plan('= 1640 * w', 'back_low', 'nose_low', 0, 190),
          plan('= 1500 * w', '(back_low * 0.45 + back_high * 0.55)', '(nose_low * 0.45 + nose_high * 0.55)', 0.55, 200),
          plan('= 1300 * w', '(back_high * 0.94 + back_low * 0.06)', '(nose_high * 0.94 + nose_low * 0.06)', 0.9, 200),
          plan('= 1080 * w', '(back_high + 90)', '(nose_high - 90)', 1, 180),
        ],
        path: {
          spline: [
            [0, '= 780 * k', 0],
            [0, '= 1110 * k', 0],
            [0, '= height', 0],
          ],
        },
      },
    },
    { id: 'shell', op: 'union', inputs: ['lower', 'cabin'] },
    {
      id: 'bed',
      op: 'box',
      params: { size: ['= width * 0.8', '= height', '= 1420 * s'], round: '= 60 * min(s, w)', edges: 'vertical' },
      at: { my: 'bottom', offset: [0, '= 560 * k', '= -1440 * s'] },
      when: "= style == 'pickup'",
    },
    {
      id: 'front_arch',
      op: 'cylinder',
      params: { diameter: '= wheel * 1.14', height: '= width * 2', axis: 'x' },
      at: { my: 'center', offset: [0, '= wheel * 0.5', '= axle'] },
    },
    {
      id: 'rear_arch',
      op: 'cylinder',
      params: { diameter: '= wheel * 1.14', height: '= width * 2', axis: 'x' },
      at: { my: 'center', offset: [0, '= wheel * 0.5', '= -axle'] },
    },
    { id: 'cut', op: 'difference', inputs: ['shell', 'bed', 'front_arch', 'rear_arch'], role: 'body', name: 'Body' },
    {
      id: 'side_glass',
      op: 'paint',
      params: {
        profile: {
          points: [
            ['= (back_low * 0.8 + back_high * 0.2 + 150) * -s', '= 925 * k - height / 2'],
            ['= (nose_low - 230) * -s', '= 925 * k - height / 2'],
            ['= (nose_high - 20) * -s', '= height * 0.412'],
            ['= (back_high + 60) * -s', '= height * 0.412'],
          ],
          r: '= 45 * min(s, k)',
          minus: [{ rect: ['= 70 * s', '= height'], at: ['= ((back_high + nose_high) / 2 - 60) * -s', 0] }],
        },
        at: [0, 0],
        face: 'right',
        depth: '= 12 * min(s, w)',
        raise: '= -4 * min(s, w)',
        both: true,
      },
      inputs: ['cut'],
      material: 'glass',
      role: 'glass',
      name: 'Windows',
    },
    {
      id: 'wind_glass',
      op: 'paint',
      params: {
        profile: {
          points: [
            ['= -700 * w', '= 905 * k - height / 2'],
            ['= 700 * w', '= 905 * k - height / 2'],
            ['= 560 * w', '= height * 0.42'],
            ['= -560 * w', '= height * 0.42'],
          ],
          r: '= 60 * min(w, k)',
        },
        face: 'front',
        depth: '= 14 * s',
        raise: '= -4 * s',
      },
      inputs: ['side_glass'],
      material: 'glass',
      role: 'glass',
      name: 'Windshield',
    },
    {
      id: 'rear_glass',
      op: 'paint',
      params: {
        profile: {
          points: [
            ['= -660 * w', '= 950 * k - height / 2'],
            ['= 660 * w', '= 950 * k - height / 2'],
            ['= 540 * w', '= height * 0.415'],
            ['= -540 * w', '= height * 0.415'],
          ],
          r: '= 60 * min(w, k)',
        },
        face: 'back',
        depth: '= 14 * s',
        raise: '= -4 * s',
      },
      inputs: ['wind_glass'],
      material: 'glass',
      role: 'glass',
      name: 'Rear window',
    },
    {
      id: 'head_lamp',
      op: 'paint',
      params: {
        profile: {
          points: by(
            ['w', 'k'],
            [
              [430, -62],
              [800, -30],
              [800, 60],
              [520, 34],
            ],
          ),
          r: '= 22 * min(w, k)',
          pair: true,
        },
        at: [0, '= 640 * k - height / 2'],
        face: 'front',
        depth: '= 60 * s',
        raise: '= 3 * s',
      },
      inputs: ['rear_glass'],
      material: 'lamp',
      role: 'lamp',
      name: 'Headlamps',
    },
    {
      id: 'grille',
      op: 'paint',
      params: {
        profile: {
          rect: by(['w', 'k'], [720, 110]),
          r: '= 45 * min(w, k)',
          plus: [{ rect: by(['w', 'k'], [1100, 90]), r: '= 30 * min(w, k)', at: [0, '= -175 * k'] }],
        },
        at: [0, '= 580 * k - height / 2'],
        face: 'front',
        depth: '= 60 * s',
        raise: '= -8 * s',
      },
      inputs: ['head_lamp'],
      material: 'trim',
      role: 'trim',
      name: 'Grille',
    },
    {
      id: 'tail_lamp',
      op: 'paint',
      params: {
        profile: { rect: by(['w', 'k'], [330, 90]), at: ['= 590 * w', 0], r: '= 30 * min(w, k)', pair: true },
        at: [0, '= 720 * k - height / 2'],
        face: 'back',
        depth: '= 60 * s',
        raise: '= 3 * s',
      },
      inputs: ['grille'],
      material: 'tail',
      role: 'tail',
      name: 'Tail lamps',
    },
    {
      id: 'seams',
      op: 'pocket',
      params: {
        profile: {
          rect: ['= 1060 * s', '= 600 * k'],
          r: '= 70 * min(s, k)',
          minus: [{ rect: ['= 1048 * s', '= 588 * k'], r: '= 64 * min(s, k)' }],
        },
        at: ['= ((back_high + nose_high) / 2 + 490) * -s', '= 610 * k - height / 2'],
        face: 'right',
        depth: '= 40 * w',
      },
      inputs: ['tail_lamp'],
    },
    {
      id: 'painted',
      op: 'pocket',
      params: {
        profile: {
          rect: ['= 1060 * s', '= 600 * k'],
          r: '= 70 * min(s, k)',
          minus: [{ rect: ['= 1048 * s', '= 588 * k'], r: '= 64 * min(s, k)' }],
        },
        at: ['= ((back_high + nose_high) / 2 + 490) * -s', '= 610 * k - height / 2'],
        face: 'left',
        depth: '= 40 * w',
      },
      inputs: ['seams'],
    },
    ...CAR_DRESS,
    {
      id: 'one_mirror',
      op: 'ellipsoid',
      params: { size: ['= 210 * w', '= 130 * k', '= 130 * s'] },
      at: { my: 'center', offset: ['= 872 * w', '= 940 * k', '= (nose_low - 330) * s'] },
      role: 'body',
      name: 'Mirror',
    },
    { id: 'mirrors', op: 'mirror', params: { plane: 'x' }, inputs: ['one_mirror'], role: 'body', name: 'Mirrors' },
    {
      id: 'knob',
      op: 'box',
      params: { size: ['= 40 * w', '= 28 * k', '= 170 * s'], round: '= 10 * min(s, k, w)' },
      at: { my: 'center', offset: ['= 893 * w', '= 780 * k', '= ((back_high + nose_high) / 2 + 60) * s'] },
      role: 'trim',
    },
    { id: 'handles', op: 'mirror', params: { plane: 'x' }, inputs: ['knob'], role: 'trim', name: 'Handles' },
    {
      id: 'wheel_at',
      op: 'create_wheel',
      params: { diameter: '= wheel', width: '= wheel * 0.33', count: 5, materials: { tyre: 'tyre', rim: 'rim', spoke: 'rim', hub: 'rim' } },
      at: { my: 'center', offset: ['= track', '= wheel / 2', '= axle'], rotate: [0, 90, 0] },
    },
    { id: 'two_wheels', op: 'linear_array', params: { count: 2, step: [0, 0, '= -2 * axle'] }, inputs: ['wheel_at'] },
    { id: 'wheels', op: 'mirror', params: { plane: 'x' }, inputs: ['two_wheels'] },
    {
      id: 'axle_beam',
      op: 'cylinder',
      params: { diameter: '= wheel * 0.1', height: '= 2 * track', axis: 'x' },
      at: { my: 'center', offset: [0, '= wheel / 2', '= axle'] },
    },
    {
      id: 'spring',
      op: 'box',
      // From one wall of the arch to the other, and up into a floor that is higher than the wheel's middle.
      params: { size: ['= wheel * 0.1', '= max(wheel * 0.1, 300 * k - wheel * 0.45)', '= wheel * 1.24'] },
      at: { my: 'bottom', offset: ['= track - wheel * 0.3', '= wheel * 0.45', '= axle'] },
    },
    { id: 'springs', op: 'mirror', params: { plane: 'x' }, inputs: ['spring'] },
    { id: 'sprung_axle', op: 'union', inputs: ['axle_beam', 'springs'], role: 'trim' },
    {
      id: 'axles',
      op: 'linear_array',
      params: { count: 2, step: [0, 0, '= -2 * axle'] },
      inputs: ['sprung_axle'],
      role: 'trim',
      name: 'Axles',
    },
  ],
  spoken: {
    names: ['car', 'automobile', 'sedan', 'saloon car', 'passenger car', 'motorcar'],
    variants: [
      { names: ['hatchback', 'compact car', 'city car'], params: { style: 'hatchback' } },
      { names: ['sports car', 'race car', 'racing car', 'supercar', 'coupe'], params: { style: 'sports' } },
      { names: ['suv', 'off roader', 'jeep', 'station wagon', 'estate car'], params: { style: 'suv' } },
      {
        names: ['police car', 'patrol car', 'police cruiser', 'squad car', 'cop car'],
        params: { roof: 'beacons', livery: true },
        materials: { main: 'black car paint' },
      },
      { names: ['taxi', 'taxi cab', 'taxicab', 'yellow cab'], params: { roof: 'sign' }, materials: { main: '#f5b81c car paint' } },
      { names: ['pickup', 'pickup truck', 'pick up truck', 'ute'], params: { style: 'pickup' } },
    ],
    sizes: { one: 'length', two: ['length', 'width'], three: ['length', 'width', 'height'] },
    words: { length: ['long'], width: ['wide'], height: ['tall', 'high'] },
    parts: {
      body: { names: ['paint', 'bodywork'], material: 'main' },
      wheel: { names: ['tire', 'tyre'], material: 'tyre', sizes: { diameter: 'wheel', size: 'wheel' } },
      rim: { material: 'rim' },
      window: { names: ['glass', 'windshield', 'windscreen'], material: 'glass' },
      headlight: { names: ['lamp', 'headlamp', 'light'], material: 'lamp' },
      taillight: { names: ['tail lamp', 'rear light'], material: 'tail' },
      grille: { names: ['trim', 'bumper'], material: 'trim' },
      beacon: { names: ['siren', 'light bar', 'blue light'], present: { roof: 'beacons' }, absent: { roof: 'bare' }, material: 'beacon' },
      'taxi sign': { present: { roof: 'sign' }, absent: { roof: 'bare' }, material: 'sign' },
      lettering: { names: ['letter'], present: { livery: true }, absent: { livery: false }, material: 'letter' },
    },
  },
});
