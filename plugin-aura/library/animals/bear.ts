import { drawn } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, pair, UPRIGHT } from '../organic.ts';
import { mm, thing } from '../thing.ts';
import { standing } from './quadruped.ts';

/** A bear on four feet, stylised: 1,300 mm high; brown, black, polar or panda by its colours. */
export const bear = thing({
  op: 'create_bear',
  family: 'animals',
  label: 'Bear',
  help: 'Heavy bear on four paws with round ears and a short tail',
  params: { height: mm(1300, 'Height', 'To the ears') },
  let: { s: '= height / 1144.4' },
  materials: { fur: '#6b4226 fur', limbs: '#5d3820 fur', foot: '#4a2c18 fur', muzzle: '#b98d5c fur', ear: '#5d3820 fur', ...MUZZLE },
  operations: drawn(
    's',
    [
      ...standing({
        core: {
          trunk: [
            [
              [0, 680, 420],
              [0, 680, -20],
              [0, 640, -520],
            ],
            [600, 740, 620],
          ],
          neck: [
            [
              [0, 760, 400],
              [0, 900, 640],
            ],
            [480, 400],
          ],
          skull: [
            [
              [0, 960, 640],
              [0, 920, 800],
            ],
            [440, 340],
          ],
        },
        radius: 100,
        fore: [200, 560, 380],
        hind: [200, 540, -440],
        leg: [340, 290, 240, 230],
        foot: [250, 120, 330],
      }),
      limb(
        'snout',
        [
          [0, 900, 820],
          [0, 870, 980],
        ],
        [240, 170],
        { role: 'muzzle', name: 'Snout', outside: true },
      ),
      blob('nose', [110, 76, 70], [0, 910, 992], { role: 'nose' }),
      ...eyes(58, [106, 1010, 868]),
      blob('ear', [160, 160, 90], [166, 1128, 690], { role: 'ear', rotate: [0, 10, -14] }),
      pair('ears', 'ear', 'ear', { name: 'Ears' }),
      blob('tail', [150, 150, 160], [0, 760, -840], { role: 'fur', name: 'Tail' }),
    ].map((one) => (one.id === 'legs' ? { ...one, role: 'limbs' } : one)),
  ),
  spoken: {
    ...UPRIGHT,
    names: ['bear', 'brown bear', 'grizzly bear', 'grizzly'],
    variants: [
      {
        names: ['polar bear', 'ice bear'],
        params: { height: 1500 },
        materials: { main: '#f3f1ea fur', limbs: '#eeebe2 fur', foot: '#e6e2d8 fur', muzzle: '#faf8f2 fur', ear: '#eeebe2 fur' },
      },
      {
        names: ['panda', 'panda bear', 'giant panda'],
        params: { height: 900 },
        materials: { main: 'white fur', limbs: '#1e1e20 fur', foot: '#1e1e20 fur', muzzle: 'white fur', ear: '#1e1e20 fur' },
      },
      {
        names: ['black bear'],
        params: {},
        materials: { main: '#1f1c1c fur', limbs: '#1f1c1c fur', foot: '#191616 fur', ear: '#1f1c1c fur', muzzle: '#96714a fur' },
      },
      { names: ['bear cub'], params: { height: 500 } },
    ],
    parts: {
      fur: { names: ['body', 'head', 'coat', 'tail'], material: 'main' },
      leg: { material: 'limbs' },
      paw: { names: ['foot'], material: 'foot' },
      muzzle: { names: ['snout'], material: 'muzzle' },
      ear: { material: 'ear' },
      eye: { material: 'eye' },
      nose: { material: 'nose' },
    },
  },
});
