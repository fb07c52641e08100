import { drawn } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, pair, spike, UPRIGHT } from '../organic.ts';
import { mm, thing, yes } from '../thing.ts';
import { standing } from './quadruped.ts';

/** A standing goat, 800 mm at the shoulder, with back-swept horns and a beard; an ibex has the longer ones. */
export const goat = thing({
  op: 'create_goat',
  family: 'animals',
  label: 'Goat',
  help: 'Standing goat with curved horns, drooping ears and a beard',
  params: { height: mm(1000, 'Height', 'To the top of the head'), horns: yes('Horns', 'Swept back'), beard: yes('Beard', 'At the chin') },
  let: { s: '= height / 1000' },
  materials: { fur: '#eee7da fur', horn: '#8b7355 satin plastic', foot: '#3a3230 satin plastic', muzzle: '#d9c9b4 fur', ...MUZZLE },
  operations: drawn('s', [
    ...standing({
      core: {
        trunk: [
          [
            [0, 600, 250],
            [0, 590, 20],
            [0, 610, -260],
          ],
          [250, 320, 250],
        ],
        neck: [
          [
            [0, 650, 230],
            [0, 760, 310],
            [0, 880, 350],
          ],
          [190, 150, 130],
        ],
      },
      radius: 50,
      fore: [84, 560, 190],
      hind: [88, 580, -250],
      leg: [130, 72, 50],
      hock: 40,
      foot: [66, 60],
    }),
    limb(
      'head',
      [
        [0, 920, 340],
        [0, 890, 430],
        [0, 830, 520],
      ],
      [140, 130, 90],
      { role: 'fur', outside: true, name: 'Head' },
    ),
    blob('muzzle', [96, 84, 80], [0, 812, 530], { role: 'muzzle', name: 'Muzzle' }),
    blob('nose', [44, 24, 24], [0, 832, 566], { role: 'nose' }),
    ...eyes(34, [60, 912, 436]),
    limb(
      'ear',
      [
        [60, 930, 340],
        [140, 920, 340],
        [200, 870, 356],
      ],
      [34, [64, 30], 18],
      { role: 'fur' },
    ),
    pair('ears', 'ear', 'fur', { name: 'Ears' }),
    limb(
      'horn',
      [
        [36, 980, 350],
        [52, 1090, 310],
        [66, 1130, 210],
        [76, 1080, 110],
      ],
      [54, 46, 34, 12],
      { when: '= horns', pieces: 5 },
    ),
    pair('horns', 'horn', 'horn', { name: 'Horns' }),
    spike('beard', [50, 150, 40], [0, 722, 500], { rotate: [184, 0, 0], when: '= beard', role: 'muzzle', name: 'Beard' }),
    limb(
      'tail',
      [
        [0, 672, -335],
        [0, 780, -420],
        [0, 800, -440],
      ],
      [50, 60, 24],
      { role: 'fur', name: 'Tail' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['goat', 'billy goat', 'mountain goat', 'nanny goat', 'ibex'],
    variants: [
      { names: ['kid goat', 'baby goat'], params: { height: 450, horns: false, beard: false } },
      { names: ['ibex'], params: {}, materials: { main: '#8f7355 fur' } },
    ],
    parts: {
      horn: { present: { horns: true }, absent: { horns: false }, material: 'horn', always: 2 },
      beard: { present: { beard: true }, absent: { beard: false }, material: 'muzzle' },
      fur: { names: ['body', 'coat', 'head', 'leg', 'ear', 'tail'], material: 'main' },
      hoof: { names: ['foot'], material: 'foot' },
      eye: { material: 'eye' },
    },
  },
});
