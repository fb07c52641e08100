import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, limb, pair, spike, UPRIGHT } from '../organic.ts';
import { mm, thing } from '../thing.ts';
import { standing } from './quadruped.ts';

/** A hippopotamus, 1,500 mm at the shoulder. */
export const hippo = thing({
  op: 'create_hippo',
  family: 'animals',
  label: 'Hippo',
  help: 'Hippopotamus with a broad muzzle, small ears and short legs',
  params: { height: mm(1500, 'Height', 'Over all') },
  let: { s: '= height / 1561' },
  materials: { skin: '#7d7280 matte plastic', belly: '#c79a9a matte plastic', foot: '#5d545f matte plastic', tooth: 'ivory', ...FACE },
  operations: drawn('s', [
    ...standing({
      core: {
        trunk: [
          [
            [0, 920, 520],
            [0, 880, 0],
            [0, 900, -640],
          ],
          [
            [1020, 1080],
            [1240, 1180],
            [1020, 1080],
          ],
        ],
        skull: [
          [
            [0, 1080, 640],
            [0, 1130, 1020],
          ],
          [
            [820, 820],
            [700, 660],
          ],
        ],
        muzzle: [
          [
            [0, 1040, 1060],
            [0, 960, 1420],
          ],
          [
            [620, 460],
            [800, 560],
          ],
        ],
      },
      radius: 190,
      fore: [360, 640, 440],
      hind: [370, 640, -620],
      leg: [480, 400, 340, 340],
      foot: [380, 120],
      role: 'skin',
    }),
    blob('jaw', [640, 260, 620], [0, 730, 1300], { rotate: [12, 0, 0], role: 'belly', name: 'Lower jaw' }),
    blob('nostril', [120, 90, 150], [160, 1180, 1440], { role: 'skin' }),
    pair('nostrils', 'nostril', 'skin', { name: 'Nostrils' }),
    blob('hole', [44, 40, 30], [166, 1212, 1500], { role: 'eye', corners: 12 }),
    pair('holes', 'hole', 'eye', { name: 'Nose' }),
    blob('brow', [170, 150, 180], [190, 1380, 990], { role: 'skin' }),
    pair('brows', 'brow', 'skin', { name: 'Brows' }),
    ...eyes(100, [226, 1396, 1056]),
    blob('ear', [120, 190, 80], [240, 1450, 820], { role: 'skin', rotate: [0, 0, -24] }),
    pair('ears', 'ear', 'skin', { name: 'Ears' }),
    blob('inner', [70, 120, 50], [246, 1452, 848], { role: 'belly', rotate: [0, 0, -24] }),
    pair('inner_ears', 'inner', 'belly', { name: 'Inner ears' }),
    spike('tusk', [80, 200, 80], [210, 830, 1530], { role: 'tooth', corners: 14 }),
    pair('tusks', 'tusk', 'tooth', { name: 'Teeth' }),
    limb(
      'tail',
      [
        [0, 1120, -1080],
        [0, 960, -1210],
        [0, 760, -1216],
      ],
      [120, 80, 40],
      { role: 'skin', name: 'Tail' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['hippo', 'hippopotamus', 'river horse'],
    variants: [{ names: ['baby hippo', 'pygmy hippo'], params: { height: 700 } }],
    parts: {
      skin: { names: ['body', 'leg', 'head', 'ear', 'brow'], material: 'main' },
      jaw: { names: ['belly', 'inner ear'], material: 'belly' },
      tooth: { names: ['tusk'], material: 'tooth' },
      foot: { names: ['hoof'], material: 'foot' },
      eye: { material: 'eye' },
    },
  },
});
