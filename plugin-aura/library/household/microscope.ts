import { drawn } from '../drawn.ts';
import { around, box, mirrored, rod, slab, turned } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A laboratory microscope, 360 mm high: foot, curved arm, stage, a turret of objectives, an inclined tube, coarse and fine drives. */
export const microscope = thing({
  op: 'create_microscope',
  family: 'household',
  label: 'Microscope',
  help: 'Microscope with a turret of objectives, a stage with clips, focus knobs and an inclined eyepiece',
  params: { height: mm(360, 'Height', 'Over all'), objectives: whole(3, 'Objectives', 'In the turret', { min: 1, max: 5 }) },
  let: { s: '= height / 371.67' },
  materials: { body: 'white paint', dark: 'black plastic', metal: 'chrome', glass: 'clear glass', light: '#ffe9a8 glossy paint' },
  operations: drawn('s', [
    slab(
      'foot',
      {
        points: [
          [-75, -100, { r: 16 }],
          [75, -100, { r: 16 }],
          [60, 100, { r: 24 }],
          [-60, 100, { r: 24 }],
        ],
      },
      36,
      [0, 18, 0],
      { my: 'center', rotate: [-90, 0, 0], role: 'body', name: 'Foot' },
    ),
    rod('lamp', 62, 26, [0, 34, 40], { round: 5, role: 'dark', name: 'Lamp' }),
    rod('light', 44, 6, [0, 56, 40], { role: 'light', name: 'Light' }),
    {
      id: 'arm',
      op: 'sweep',
      params: {
        profile: { rect: [46, 40], r: 10 },
        path: {
          spline: [
            [0, 20, -66],
            [0, 110, -72],
            [0, 190, -70],
            [0, 240, -48],
            [0, 262, -6],
          ],
        },
      },
      role: 'body',
      name: 'Arm',
    },
    rod('drive', 52, 96, [0, 92, -68], { axis: 'x', round: 6, role: 'dark' }),
    rod('fine_drive', 30, 126, [0, 92, -68], { axis: 'x', round: 4, role: 'metal' }),
    box('stage_arm', [44, 22, 80], [0, 112, -30], { round: 4, role: 'body' }),
    box('stage', [132, 12, 120], [0, 126, 34], { round: 4, role: 'dark', name: 'Stage' }),
    rod('condenser', 44, 30, [0, 98, 40], { round: 4, role: 'metal', name: 'Condenser' }),
    box('slide', [76, 1.6, 26], [0, 138, 40], { role: 'glass', name: 'Slide' }),
    box('clip', [10, 2.4, 70], [44, 137.6, 26], { round: 1, role: 'metal', rotate: [0, 14, 0] }),
    mirrored('clips', ['clip'], { role: 'metal', name: 'Clips' }),
    rod('head', 76, 44, [0, 240, 30], { round: 10, role: 'body', name: 'Head' }),
    rod('turret', 62, 20, [0, 222, 30], { round: 6, role: 'metal', name: 'Turret' }),
    turned(
      'objective_up',
      [
        [0, 0],
        [5, 0],
        [8, 8],
        [10, 30],
        [11, 52],
        [0, 52],
      ],
      [0, -50, 0],
      { role: 'metal' },
    ),
    { id: 'objective', op: 'group', inputs: ['objective_up'], at: { rotate: [-16, 0, 0], pivot: [0, 0, 0], offset: [0, 224, 44] } },
    around('objectives', ['objective'], '= objectives', { center: [0, 0, 30], role: 'metal', name: 'Objectives' }),
    turned(
      'tube_up',
      [
        [0, 0],
        [26, 0],
        [26, 30],
        [19, 36],
        [19, 96],
        [22, 100],
        [22, 122],
        [16, 126],
        [0, 124],
      ],
      [0, 0, 0],
      { role: 'dark' },
    ),
    {
      id: 'tube',
      op: 'group',
      inputs: ['tube_up'],
      at: { rotate: [38, 0, 0], pivot: [0, 0, 0], offset: [0, 262, 34] },
      role: 'dark',
      name: 'Eyepiece',
    },
  ]),
  spoken: {
    names: ['microscope', 'lab microscope', 'laboratory microscope', 'light microscope'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      objective: { names: ['lens'], count: 'objectives', material: 'metal' },
      body: { names: ['arm', 'foot', 'base'], material: 'main' },
      stage: { names: ['table', 'knob', 'eyepiece', 'tube'], material: 'dark' },
      slide: { names: ['glass'], material: 'glass' },
    },
  },
});
