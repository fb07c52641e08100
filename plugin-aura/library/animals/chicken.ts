import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, grown, limb, pair, spike, UPRIGHT } from '../organic.ts';
import { around, placed } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** A hen of the yard, 420 mm high; the cock with a larger comb and sickle feathers. */
export const chicken = thing({
  op: 'create_chicken',
  family: 'animals',
  label: 'Chicken',
  help: 'Hen or rooster with comb, wattles, folded wings and a fan of tail feathers',
  params: { height: mm(420, 'Height', 'To the comb'), kind: pick(['hen', 'rooster'], 'Kind', 'Hen, or rooster with long tail feathers') },
  let: { s: '= height / 400' },
  materials: {
    feather: '#f4efe4 feather',
    wing: '#e2d8c4 feather',
    comb: '#c8281f satin plastic',
    beak: '#e5a53a satin plastic',
    ...FACE,
    tail: '#d8ccb4 feather',
  },
  operations: drawn('s', [
    limb(
      'trunk',
      [
        [0, 190, 110],
        [0, 180, 0],
        [0, 210, -110],
        [0, 290, -170],
      ],
      [130, 220, 170, 40],
    ),
    limb(
      'neck',
      [
        [0, 210, 70],
        [0, 290, 100],
        [0, 350, 110],
      ],
      [170, 112, 76],
    ),
    blob('head', [80, 82, 90], [0, 358, 116]),
    ...grown('body', ['trunk', 'neck', 'head'], 32, { role: 'feather', name: 'Body' }),
    blob('wing', [46, 120, 190], [98, 200, -6], { role: 'wing', rotate: [-16, -6, 0] }),
    pair('wings', 'wing', 'wing', { name: 'Wings' }),
    limb(
      'plume',
      [
        [0, 232, -130],
        [0, 330, -190],
        [0, 400, -200],
      ],
      [50, 56, 26],
      { role: 'tail', when: "= kind == 'hen'" },
    ),
    limb(
      'sickle',
      [
        [0, 232, -120],
        [0, 400, -180],
        [0, 420, -270],
        [0, 320, -330],
      ],
      [50, 62, 50, 12],
      { role: 'tail', when: "= kind == 'rooster'" },
    ),
    { id: 'feather_one', op: 'union', inputs: ['plume', 'sickle'], role: 'tail' },
    placed(
      'tail',
      ['feather_one'],
      [
        [0, 6, -4],
        [34, -10, 6, -16],
        [-34, -10, 6, 16],
        [16, -40, 14, -8],
        [-16, -40, 14, 8],
      ],
      { role: 'tail', name: 'Tail' },
    ),
    blob('comb_one', [15, 46, 38], [0, 400, 122], { role: 'comb', corners: 16 }),
    placed(
      'combs',
      ['comb_one'],
      [
        [0, 0, 0],
        [0, -8, -28],
        [0, -4, 26],
      ],
      { role: 'comb', name: 'Comb' },
    ),
    blob('wattle', [14, 44, 24], [13, 314, 150], { role: 'comb', corners: 16 }),
    pair('wattles', 'wattle', 'comb', { name: 'Wattles' }),
    spike('beak', [30, 48, 28], [0, 352, 176], { role: 'beak', rotate: [102, 0, 0] }),
    ...eyes(17, [33, 370, 138]),
    limb(
      'leg',
      [
        [44, 130, 6],
        [46, 70, 0],
        [46, 12, 4],
      ],
      [46, 22, 18],
      { role: 'beak', corners: 12 },
    ),
    limb(
      'toe',
      [
        [46, 9, 4],
        [10, 8, 55],
      ],
      [18, 9],
      { role: 'beak', corners: 10 },
    ),
    around('toes', ['toe'], 3, { angle: 70, center: [46, 0, 4], role: 'beak' }),
    { id: 'foot', op: 'union', inputs: ['leg', 'toes'], role: 'beak' },
    pair('legs', 'foot', 'beak', { name: 'Legs' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['chicken', 'hen'],
    variants: [
      {
        names: ['rooster', 'cock', 'cockerel'],
        params: { kind: 'rooster', height: 520 },
        materials: { main: '#a4501f feather', wing: '#7c3517 feather', tail: '#163a33 feather' },
      },
    ],
    parts: {
      feather: { names: ['body', 'plumage', 'head'], material: 'main' },
      wing: { material: 'wing' },
      tail: { material: 'tail' },
      comb: { names: ['wattle', 'crest'], material: 'comb' },
      beak: { names: ['bill', 'leg', 'foot'], material: 'beak' },
      eye: { material: 'eye' },
    },
  },
});
