import { drawn } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, UPRIGHT } from '../organic.ts';
import { around } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** An octopus, stylised, 300 mm high on eight curling arms. */
export const octopus = thing({
  op: 'create_octopus',
  family: 'animals',
  label: 'Octopus',
  help: 'Octopus with a domed head and eight curled arms with suckers',
  params: { height: mm(300, 'Height', 'Over all') },
  let: { s: '= height / 302.72' },
  materials: { skin: '#b4476f satin plastic', sucker: '#f3c3c9 satin plastic', ...MUZZLE },
  operations: drawn('s', [
    blob('head', [200, 220, 190], [0, 190, 0], { role: 'skin', fat: 0.25, name: 'Head' }),
    blob('skirt', [190, 110, 190], [0, 80, 0], { role: 'skin', name: 'Body' }),
    limb(
      'arm',
      [
        [60, 70, 0],
        [120, 36, 0],
        [190, 22, 20],
        [240, 30, 70],
        [214, 66, 100],
        [180, 60, 80],
      ],
      [70, 60, 46, 36, 24, 12],
      { role: 'skin', corners: 14 },
    ),
    around('arms', ['arm'], 8, { role: 'skin', name: 'Arms' }),
    limb(
      'suckers_of_one',
      [
        [120, 24, 3],
        [180, 12, 20],
        [236, 22, 64],
      ],
      [34, 30, 22],
      { role: 'sucker', corners: 12 },
    ),
    around('suckers', ['suckers_of_one'], 8, { role: 'sucker', name: 'Suckers' }),
    ...eyes(52, [48, 186, 82]),
    limb(
      'smile',
      [
        [-28, 132, 72],
        [0, 122, 78],
        [28, 132, 72],
      ],
      [6, 6, 6],
      { role: 'nose', corners: 10, name: 'Mouth' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['octopus', 'kraken', 'squid'],
    parts: {
      skin: { names: ['body', 'arm', 'tentacle', 'head'], material: 'main' },
      sucker: { material: 'sucker' },
      eye: { material: 'eye' },
    },
  },
});
