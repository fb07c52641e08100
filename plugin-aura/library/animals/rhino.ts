import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, limb, pair, spike, UPRIGHT } from '../organic.ts';
import { mm, thing } from '../thing.ts';
import { standing } from './quadruped.ts';

/** A white rhinoceros, 1,750 mm at the shoulder hump. */
export const rhino = thing({
  op: 'create_rhino',
  family: 'animals',
  label: 'Rhino',
  help: 'Rhinoceros with two horns, a low head, upright ears and a hump',
  params: { height: mm(1750, 'Height', 'Over all') },
  let: { s: '= height / 1643' },
  materials: { skin: '#8d8b86 matte plastic', fold: '#7a7873 matte plastic', foot: '#6b6862 matte plastic', horn: '#d8cdb6 horn', ...FACE },
  operations: drawn('s', [
    ...standing({
      core: {
        trunk: [
          [
            [0, 1120, 560],
            [0, 1060, 0],
            [0, 1060, -700],
          ],
          [
            [880, 1080],
            [1080, 1060],
            [900, 1020],
          ],
        ],
        neck: [
          [
            [0, 1260, 560],
            [0, 1140, 980],
          ],
          [
            [720, 820],
            [560, 620],
          ],
        ],
      },
      radius: 180,
      fore: [310, 760, 520],
      hind: [320, 760, -700],
      leg: [460, 360, 300, 300],
      hock: 30,
      foot: [350, 120],
      role: 'skin',
    }),
    limb(
      'head',
      [
        [0, 1110, 1000],
        [0, 900, 1480],
      ],
      [
        [540, 600],
        [400, 380],
      ],
      { outside: true, role: 'skin', name: 'Head' },
    ),
    limb(
      'shoulder_fold',
      [
        [-380, 1420, 360],
        [-530, 1060, 330],
        [-420, 640, 330],
      ],
      [60, 74, 50],
      { role: 'fold', corners: 12 },
    ),
    limb(
      'hip_fold',
      [
        [-340, 1420, -360],
        [-510, 1060, -380],
        [-420, 660, -340],
      ],
      [60, 74, 50],
      { role: 'fold', corners: 12 },
    ),
    pair('shoulder_folds', 'shoulder_fold', 'fold', { name: 'Folds' }),
    pair('hip_folds', 'hip_fold', 'fold', { name: 'Folds' }),
    limb(
      'horn',
      [
        [0, 990, 1540],
        [0, 1180, 1690],
        [0, 1420, 1760],
        [0, 1560, 1740],
      ],
      [210, 150, 84, 22],
      { role: 'horn', corners: 18, name: 'Horn' },
    ),
    limb(
      'small_horn',
      [
        [0, 1180, 1350],
        [0, 1330, 1420],
        [0, 1430, 1420],
      ],
      [180, 104, 24],
      { role: 'horn', corners: 18, name: 'Small horn' },
    ),
    ...eyes(80, [222, 1140, 1240]),
    blob('nostril', [60, 60, 40], [120, 860, 1640], { role: 'eye', corners: 12, rotate: [0, 24, 0] }),
    pair('nostrils', 'nostril', 'eye', { name: 'Nose' }),
    limb(
      'mouth',
      [
        [-176, 780, 1500],
        [0, 744, 1646],
        [176, 780, 1500],
      ],
      [24, 26, 24],
      { role: 'fold', corners: 10, name: 'Mouth' },
    ),
    spike('ear', [150, 280, 110], [200, 1480, 960], { role: 'skin', tip: 0.3, rotate: [-8, 0, -22] }),
    pair('ears', 'ear', 'skin', { name: 'Ears' }),
    limb(
      'tail',
      [
        [0, 1300, -1080],
        [0, 1100, -1230],
        [0, 760, -1240],
      ],
      [110, 76, 44],
      { role: 'skin', name: 'Tail' },
    ),
    blob('tassel', [80, 180, 80], [0, 720, -1240], { role: 'eye', name: 'Tassel' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['rhino', 'rhinoceros', 'white rhino'],
    variants: [{ names: ['baby rhino'], params: { height: 800 } }],
    parts: {
      skin: { names: ['body', 'leg', 'head', 'ear', 'tail'], material: 'main' },
      horn: { material: 'horn', always: 2 },
      fold: { material: 'fold' },
      foot: { names: ['hoof'], material: 'foot' },
      eye: { material: 'eye' },
    },
  },
});
