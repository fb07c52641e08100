import { drawn } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, pair, UPRIGHT } from '../organic.ts';
import { mm, no, thing } from '../thing.ts';
import { standing } from './quadruped.ts';

/** A pig, stylised: 700 mm high; 160 mm high with a slot it is a piggy bank. */
export const pig = thing({
  op: 'create_pig',
  family: 'animals',
  label: 'Pig',
  help: 'Round pig with a snout, folded ears and a curly tail; with a coin slot it is a piggy bank',
  params: { height: mm(700, 'Height', 'To the ears'), slot: no('Slot', 'For coins, in its back') },
  let: { s: '= height / 649.8' },
  materials: {
    skin: '#eeb0a8 satin plastic',
    foot: '#8a5a52 satin plastic',
    snout: '#df8f8b satin plastic',
    ...MUZZLE,
    slot: 'black rubber',
  },
  operations: drawn('s', [
    ...standing({
      core: {
        trunk: [
          [
            [0, 350, 260],
            [0, 340, 0],
            [0, 350, -300],
          ],
          [380, 480, 360],
        ],
        skull: [
          [
            [0, 420, 260],
            [0, 410, 350],
          ],
          [350, 270],
        ],
      },
      radius: 82,
      fore: [124, 270, 190],
      hind: [124, 270, -220],
      leg: [170, 130, 104, 96],
      foot: [116, 70],
      role: 'skin',
    }),
    limb(
      'snout',
      [
        [0, 394, 420],
        [0, 388, 510],
      ],
      [150, 144],
      { flat: true, role: 'snout', name: 'Snout', corners: 24 },
    ),
    blob('nostril', [24, 40, 16], [28, 388, 508], { role: 'nose', corners: 12 }),
    pair('nostrils', 'nostril', 'nose', { name: 'Nostrils' }),
    ...eyes(38, [76, 476, 418]),
    limb(
      'ear',
      [
        [88, 500, 272],
        [136, 610, 310],
        [140, 590, 400],
      ],
      [[120, 120], [110, 80], 20],
      { role: 'skin' },
    ),
    pair('ears', 'ear', 'skin', { name: 'Ears' }),
    limb(
      'tail',
      [
        [0, 380, -400],
        [0, 400, -440],
        [36, 440, -460],
        [0, 470, -480],
        [-36, 440, -500],
        [0, 410, -520],
        [20, 420, -550],
      ],
      [34, 30, 28, 26, 24, 20, 14],
      { role: 'skin', corners: 12, name: 'Tail' },
    ),
    {
      id: 'slot',
      op: 'box',
      params: { size: [22, 60, 150], round: 6 },
      at: { my: 'center', offset: [0, 552, -40] },
      when: '= slot',
      role: 'slot',
      name: 'Coin slot',
    },
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['pig', 'piglet', 'hog', 'swine'],
    variants: [{ names: ['piggy bank', 'money box', 'piggybank'], params: { slot: true, height: 160 } }],
    parts: {
      skin: { names: ['body', 'leg', 'head', 'ear', 'tail'], material: 'main' },
      snout: { names: ['nose'], material: 'snout' },
      hoof: { names: ['foot', 'trotter'], material: 'foot' },
      slot: { names: ['coin slot'], present: { slot: true }, absent: { slot: false } },
      eye: { material: 'eye' },
    },
  },
});
