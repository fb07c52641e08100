import { drawn } from '../drawn.ts';
import { eyes, limb, MUZZLE, pair, spike, UPRIGHT } from '../organic.ts';
import { slab } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';
import { ridge, saurian } from './saurian.ts';

/** A dragon of the fairy tales, 3 m high: horns, wings of skin between fingers, a ridge down to an arrow at the tail. */
export const dragon = thing({
  op: 'create_dragon',
  family: 'animals',
  label: 'Dragon',
  help: 'Dragon on two legs with horns, spread wings, a ridge of spikes and an arrow-shaped tip of the tail',
  params: {
    height: mm(3000, 'Height', 'To the horns', { min: 20 }),
    wings: yes('Wings', 'Spread'),
    horns: yes('Horns', 'Two, curved back'),
  },
  let: { s: '= height / if(horns, 424, 400)' },
  materials: {
    skin: '#3f7d4a satin plastic',
    belly: '#e0c878 satin plastic',
    claw: '#efe6cf satin plastic',
    wing: '#8c2f2b leather',
    ridge: '#8c2f2b satin plastic',
    horn: '#e9dcb8 satin plastic',
    ...MUZZLE,
    eye: '#f4c430 glossy paint',
    pupil: 'black lacquer',
  },
  operations: drawn('s', [
    ...saurian(),
    ...ridge('ridge', 'ridge'),
    ...eyes(20, [36, 366, 148], { pupil: 0.3 }),
    limb(
      'horn',
      [
        [24, 382, 104],
        [34, 408, 78],
        [38, 420, 44],
      ],
      [22, 16, 5],
      { role: 'horn', corners: 14, when: '= horns' },
    ),
    pair('horns', 'horn', 'horn', { name: 'Horns' }),
    spike('arrow_tip', [58, 78, 14], [0, 92, -400], { role: 'ridge', rotate: [-72, 0, 0], name: 'Tip of the tail' }),
    slab(
      'skin_of_wing',
      {
        points: [
          [0, 0],
          {
            spline: [
              [60, 60],
              [150, 110],
              [270, 96],
            ],
          },
          {
            spline: [
              [250, 40],
              [246, -10],
              [252, -64],
            ],
          },
          {
            spline: [
              [214, -30],
              [184, -40],
              [160, -96],
            ],
          },
          {
            spline: [
              [130, -52],
              [100, -56],
              [74, -96],
            ],
          },
          {
            spline: [
              [54, -60],
              [30, -50],
              [0, -56],
            ],
          },
        ],
      },
      5,
      [0, 0, 0],
      { my: 'left', role: 'wing', when: '= wings' },
    ),
    limb(
      'arm_of_wing',
      [
        [0, 76, 0],
        [60, 138, 0],
        [150, 186, 0],
        [272, 172, 0],
      ],
      [26, 20, 16, 6],
      { role: 'skin', corners: 14, when: '= wings' },
    ),
    limb(
      'finger_one',
      [
        [150, 186, 0],
        [240, 110, 0],
        [252, 18, 0],
      ],
      [12, 9, 4],
      { role: 'skin', corners: 12, when: '= wings' },
    ),
    limb(
      'finger_two',
      [
        [140, 182, 0],
        [176, 90, 0],
        [160, -14, 0],
      ],
      [12, 9, 4],
      { role: 'skin', corners: 12, when: '= wings' },
    ),
    {
      id: 'bones',
      op: 'union',
      inputs: ['arm_of_wing', 'finger_one', 'finger_two'],
      role: 'skin',
      when: '= wings',
      at: { offset: [0, -82, 0] },
    },
    {
      id: 'wing',
      op: 'group',
      inputs: ['skin_of_wing', 'bones'],
      when: '= wings',
      at: { rotate: [0, 24, 12], pivot: [0, 0, 0], offset: [30, 262, 24] },
    },
    pair('wings', 'wing', 'wing', { name: 'Wings' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['dragon', 'fire dragon', 'fairy tale dragon', 'wyvern'],
    variants: [
      { names: ['baby dragon'], params: { height: 500 } },
      { names: ['dragon figurine', 'toy dragon'], params: { height: 160 } },
      {
        names: ['red dragon', 'welsh dragon'],
        params: {},
        materials: { main: '#a82222 satin plastic', wing: '#5e1414 leather', ridge: '#3a0d0d satin plastic' },
      },
    ],
    parts: {
      skin: { names: ['body', 'leg', 'arm', 'tail', 'head', 'jaw', 'scale'], material: 'main' },
      wing: { present: { wings: true }, absent: { wings: false }, material: 'wing' },
      horn: { present: { horns: true }, absent: { horns: false }, material: 'horn' },
      ridge: { names: ['spike', 'crest'], material: 'ridge' },
      claw: { names: ['tooth'], material: 'claw' },
      belly: { material: 'belly' },
      eye: { material: 'eye' },
    },
  },
});
