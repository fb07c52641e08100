import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, grown, limb, pair, spike, UPRIGHT } from '../organic.ts';
import { group, placed, union } from '../shapes.ts';
import { mm, pick, thing, yes } from '../thing.ts';

/** A bald eagle on a rock with half-spread wings: 900 mm high, its wings 1700 mm apart. */
export const eagle = thing({
  op: 'create_eagle',
  family: 'animals',
  label: 'Eagle',
  help: 'Eagle with a white head, hooked beak and spread or folded wings, on a rock',
  params: {
    height: mm(900, 'Height', 'To the top of the head'),
    wings: pick(['spread', 'folded'], 'Wings', 'Spread, or folded at the sides'),
    rock: yes('Rock', 'That it sits on'),
  },
  let: { s: '= height / 900' },
  materials: {
    feather: '#4a3524 feather',
    head: '#f4efe6 feather',
    flight: '#33241a feather',
    beak: '#e8b23a satin plastic',
    rock: 'granite',
    ...FACE,
  },
  called: { arm: 'Wing', fan: 'Flight feathers' },
  operations: drawn('s', [
    {
      id: 'stone',
      op: 'create_rock',
      params: { width: 420, height: 200, depth: 380 },
      at: { my: 'bottom', offset: [0, 0, 0] },
      when: '= rock',
      role: 'rock',
      name: 'Rock',
    },
    limb(
      'trunk',
      [
        [0, 300, -40],
        [0, 480, 0],
        [0, 660, 20],
      ],
      [190, 270, 210],
    ),
    blob('shoulders', [290, 200, 220], [0, 600, 0]),
    ...grown('body', ['trunk', 'shoulders'], 40, { role: 'feather', name: 'Body' }),
    blob('head', [170, 180, 190], [0, 790, 50], { role: 'head', name: 'Head' }),
    blob('collar', [200, 160, 190], [0, 700, 26], { role: 'head', name: 'Neck' }),
    limb(
      'beak',
      [
        [0, 796, 130],
        [0, 800, 190],
        [0, 776, 222],
        [0, 746, 224],
      ],
      [
        [62, 66],
        [52, 54],
        [34, 34],
        [10, 12],
      ],
      { role: 'beak', pieces: 5, name: 'Beak' },
    ),
    ...eyes(28, [54, 812, 118]),
    blob('brow', [60, 22, 80], [50, 836, 108], { role: 'head', rotate: [16, 20, -12] }),
    pair('brows', 'brow', 'head', { name: 'Brows' }),
    limb(
      'thigh',
      [
        [74, 400, 10],
        [76, 270, 40],
      ],
      [130, 84],
      { role: 'feather' },
    ),
    pair('thighs', 'thigh', 'feather', { name: 'Thighs' }),
    limb(
      'toe',
      [
        [78, 292, 38],
        [78, 206, 60],
        [78, 188, 120],
      ],
      [44, 38, 20],
      { role: 'beak', corners: 12 },
    ),
    placed(
      'toes',
      ['toe'],
      [
        [0, 0, 0],
        [26, 0, -8],
        [-26, 0, -8],
        [-156, 0, 0],
        [-130, 0, -8],
        [-182, 0, -8],
      ],
      { role: 'beak', name: 'Talons' },
    ),
    limb(
      'arm',
      [
        [110, 640, -20],
        [330, 780, -50],
        [560, 800, -70],
      ],
      [
        [150, 70],
        [120, 54],
        [60, 36],
      ],
      { when: "= wings == 'spread'", role: 'feather' },
    ),
    ...[
      [200, 700, 330, 22],
      [290, 740, 380, 14],
      [380, 770, 420, 6],
      [470, 790, 440, -4],
      [550, 806, 440, -16],
      [620, 816, 420, -30],
      [670, 826, 380, -46],
    ].map(([x, y, l, turn], i) =>
      spike(
        `quill_${i}`,
        [104, l ?? 1, 20],
        [
          (x ?? 0) + Math.sin(((turn ?? 0) * -1 * Math.PI) / 180) * (l ?? 0) * 0.45,
          (y ?? 0) - Math.cos(((turn ?? 0) * Math.PI) / 180) * (l ?? 0) * 0.45,
          -66,
        ],
        { tip: 0.3, rotate: [0, 0, 180 - (turn ?? 0) * -1], when: "= wings == 'spread'", corners: 14 },
      ),
    ),
    union('fan', ['quill_0', 'quill_1', 'quill_2', 'quill_3', 'quill_4', 'quill_5', 'quill_6'], { role: 'flight' }),
    group('wing_spread', ['arm', 'fan']),
    { id: 'wings', op: 'mirror', params: { plane: 'x' }, inputs: ['wing_spread'], name: 'Wings' },
    blob('wing_fold', [70, 440, 220], [140, 500, -40], { rotate: [-14, 0, 8], fat: 0.5, when: "= wings == 'folded'" }),
    pair('wings_fold', 'wing_fold', 'flight', { name: 'Wings' }),
    limb(
      'tail',
      [
        [0, 340, -80],
        [0, 180, -190],
      ],
      [
        [150, 50],
        [230, 26],
      ],
      { role: 'head', name: 'Tail' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['eagle', 'bald eagle', 'golden eagle', 'hawk', 'falcon', 'bird of prey'],
    variants: [{ names: ['golden eagle', 'hawk', 'falcon'], params: {}, materials: { head: '#7a5633 feather', main: '#5d4029 feather' } }],
    adjectives: { spread: { wings: 'spread' }, flying: { wings: 'spread' }, open: { wings: 'spread' } },
    parts: {
      wing: {
        material: 'flight',
        always: 2,
        adjectives: { spread: { wings: 'spread' }, open: { wings: 'spread' }, folded: { wings: 'folded' }, closed: { wings: 'folded' } },
      },
      head: { names: ['neck', 'tail'], material: 'head' },
      beak: { names: ['talon', 'claw', 'foot'], material: 'beak' },
      feather: { names: ['body', 'plumage'], material: 'main' },
      rock: { names: ['stone', 'perch', 'base'], present: { rock: true }, absent: { rock: false }, material: 'rock' },
      eye: { material: 'eye' },
    },
  },
});
