import { drawn } from '../drawn.ts';
import { blob, eyes, grown, limb, MUZZLE, pair, UPRIGHT } from '../organic.ts';
import { around, group, rod } from '../shapes.ts';
import { mm, no, thing } from '../thing.ts';

/** A frog that sits, 80 mm high; with a crown it is a prince. */
export const frog = thing({
  op: 'create_frog',
  family: 'animals',
  label: 'Frog',
  help: 'Sitting frog with bulging eyes, a wide mouth and folded legs; with a crown if wanted',
  params: { height: mm(80, 'Height', 'To the eyes'), crown: no('Crown', 'Of gold') },
  let: { s: '= height / 79.6' },
  materials: {
    skin: '#5aa23a glossy plastic',
    belly: '#e2e6a8 glossy plastic',
    ...MUZZLE,
    eye: '#f0c63a glossy paint',
    pupil: 'black lacquer',
    crown: 'gold',
  },
  operations: drawn('s', [
    blob('trunk', [64, 56, 70], [0, 28, -6]),
    blob('skull', [68, 40, 54], [0, 54, 14]),
    blob('lid', [26, 26, 26], [21, 68, 16]),
    pair('lids', 'lid', 'skin'),
    ...grown('body', ['trunk', 'skull', 'lids'], 8, { role: 'skin', name: 'Body' }),
    blob('throat', [54, 46, 30], [0, 32, 22], { role: 'belly', name: 'Belly' }),
    ...eyes(19, [21, 70, 24], { pupil: 0.55, depth: 0.8 }),
    limb(
      'mouth',
      [
        [-30, 52, 26],
        [-14, 47, 38.5],
        [14, 47, 38.5],
        [30, 52, 26],
      ],
      [2, 2, 2],
      { role: 'nose', corners: 8, name: 'Mouth' },
    ),
    blob('thigh', [28, 36, 54], [34, 20, -14], { role: 'skin', rotate: [0, 20, 0] }),
    blob('hind_foot', [24, 7, 40], [42, 3.5, 13], { role: 'skin', rotate: [0, 24, 0] }),
    limb(
      'arm',
      [
        [24, 34, 22],
        [30, 18, 32],
        [26, 4, 36],
      ],
      [18, 14, 12],
      { role: 'skin' },
    ),
    blob('hand', [20, 7, 22], [27, 3.5, 40], { role: 'skin' }),
    group('limbs_one_side', ['thigh', 'hind_foot', 'arm', 'hand'], { role: 'skin' }),
    pair('limbs', 'limbs_one_side', 'skin', { name: 'Legs' }),
    rod('band', 26, 8, [0, 70, 8], { wall: 2, role: 'crown', when: '= crown' }),
    blob('point', [5, 16, 4], [0, 80, 20], { role: 'crown', corners: 12, when: '= crown' }),
    around('points', ['point'], 6, { center: [0, 0, 8], role: 'crown', when: '= crown' }),
    { id: 'crown', op: 'union', inputs: ['band', 'points'], role: 'crown', when: '= crown', name: 'Crown' },
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['frog', 'toad', 'tree frog'],
    variants: [{ names: ['frog prince'], params: { crown: true } }],
    parts: {
      skin: { names: ['body', 'leg', 'head'], material: 'main' },
      belly: { names: ['throat'], material: 'belly' },
      eye: { material: 'eye' },
      crown: { present: { crown: true }, absent: { crown: false }, material: 'crown' },
    },
  },
});
