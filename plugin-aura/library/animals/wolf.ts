import { drawn } from '../drawn.ts';
import { blob, limb, MUZZLE, pair, spike, UPRIGHT } from '../organic.ts';
import { mm, pick, thing } from '../thing.ts';
import { standing } from './quadruped.ts';

/** A standing wolf, 800 mm at the shoulder, with a grey back, pale legs and a bushy tail; a howling one lifts its head. */
export const wolf = thing({
  op: 'create_wolf',
  family: 'animals',
  label: 'Wolf',
  help: 'Standing wolf with pricked ears and a bushy tail, or howling',
  params: {
    height: mm(950, 'Height', 'To the tips of the ears'),
    pose: pick(['standing', 'howling'], 'Pose', 'Looking ahead, or the head raised'),
  },
  let: { s: '= height / 960' },
  materials: { fur: '#7b7f86 fur', bib: '#d9d6cf fur', foot: '#d9d6cf fur', eye: MUZZLE.eye, nose: MUZZLE.nose },
  operations: drawn('s', [
    ...standing({
      core: {
        trunk: [
          [
            [0, 560, 260],
            [0, 575, 40],
            [0, 560, -250],
          ],
          [270, 300, 230],
        ],
        neck: [
          [
            [0, 600, 210],
            [0, 680, 300],
            [0, 760, 360],
          ],
          [230, 210, 180],
        ],
      },
      radius: 60,
      fore: [86, 520, 200],
      hind: [84, 540, -260],
      leg: [150, 86, 62],
      hock: 60,
      foot: [84, 56, 120],
    }),
    blob('skull', [200, 170, 190], [0, 800, 390], { role: 'fur', when: "= pose == 'standing'", name: 'Head' }),
    limb(
      'snout',
      [
        [0, 780, 430],
        [0, 752, 590],
      ],
      [116, 62],
      { role: 'bib', when: "= pose == 'standing'", name: 'Muzzle' },
    ),
    blob('nose', [44, 36, 34], [0, 767, 602], { role: 'nose', when: "= pose == 'standing'" }),
    blob('jowl', [170, 110, 120], [0, 760, 410], { role: 'bib', when: "= pose == 'standing'", name: 'Cheeks' }),
    blob('eye', [26, 30, 20], [52, 826, 470], { when: "= pose == 'standing'" }),
    pair('eyes', 'eye', 'eye', { name: 'Eyes' }),
    spike('ear', [84, 130, 40], [66, 896, 370], { rotate: [-6, 10, -12], when: "= pose == 'standing'" }),
    pair('ears', 'ear', 'fur', { name: 'Ears' }),
    blob('skull_up', [190, 190, 180], [0, 850, 350], { role: 'fur', when: "= pose == 'howling'", name: 'Head' }),
    limb(
      'snout_up',
      [
        [0, 870, 380],
        [0, 1010, 470],
      ],
      [112, 58],
      { role: 'bib', when: "= pose == 'howling'", name: 'Muzzle' },
    ),
    blob('nose_up', [42, 36, 36], [0, 1026, 478], { role: 'nose', when: "= pose == 'howling'" }),
    spike('ear_up', [80, 120, 40], [62, 868, 248], { rotate: [-86, 0, -10], when: "= pose == 'howling'" }),
    pair('ears_up', 'ear_up', 'fur', { name: 'Ears' }),
    blob('eye_up', [24, 26, 20], [60, 906, 396], { when: "= pose == 'howling'" }),
    pair('eyes_up', 'eye_up', 'eye', { name: 'Eyes' }),
    blob('bib', [180, 260, 130], [0, 600, 330], { role: 'bib', rotate: [24, 0, 0], name: 'Bib' }),
    blob('belly', [210, 150, 400], [0, 470, 20], { role: 'bib', name: 'Belly' }),
    limb(
      'tail',
      [
        [0, 590, -340],
        [0, 520, -450],
        [0, 360, -520],
      ],
      [74, 110, 60],
      { role: 'fur', name: 'Tail' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['wolf', 'grey wolf', 'gray wolf', 'timber wolf', 'howling wolf', 'coyote'],
    variants: [
      { names: ['howling wolf', 'wolf howling'], params: { pose: 'howling' } },
      { names: ['black wolf'], params: {}, materials: { main: '#2c2e33 fur', bib: '#4a4c52 fur', foot: '#2c2e33 fur' } },
      { names: ['white wolf', 'arctic wolf'], params: {}, materials: { main: 'white fur', bib: 'white fur', foot: 'white fur' } },
      { names: ['coyote'], params: { height: 680 }, materials: { main: '#a98a5f fur' } },
    ],
    adjectives: { howling: { pose: 'howling' } },
    parts: {
      fur: { names: ['body', 'back', 'head', 'tail', 'ear', 'coat', 'leg'], material: 'main' },
      bib: { names: ['chest', 'belly', 'muzzle'], material: 'bib' },
      paw: { names: ['foot'], material: 'foot' },
      eye: { material: 'eye' },
      nose: { material: 'nose' },
    },
  },
});
