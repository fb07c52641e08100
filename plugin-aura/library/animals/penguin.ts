import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, grown, hoop, limb, pair, spike, UPRIGHT } from '../organic.ts';
import { mm, no, thing } from '../thing.ts';

/** A penguin; an Adelie stands 700 mm high, an emperor 1,150. */
export const penguin = thing({
  op: 'create_penguin',
  family: 'animals',
  label: 'Penguin',
  help: 'Standing penguin with a white belly, flippers and orange feet',
  params: { height: mm(700, 'Height', 'Over all'), scarf: no('Scarf', 'Knitted, round its neck') },
  let: { s: '= height / 680.1' },
  materials: {
    feather: '#23262c satin plastic',
    belly: '#f7f5ef satin plastic',
    ...FACE,
    beak: '#ef8f2c satin plastic',
    scarf: 'red wool',
  },
  operations: drawn('s', [
    blob('trunk', [340, 500, 310], [0, 262, 0], { fat: -0.35 }),
    blob('head', [232, 226, 226], [0, 574, 14]),
    limb(
      'neck',
      [
        [0, 400, 0],
        [0, 560, 10],
      ],
      [230, 200],
    ),
    ...grown('body', ['trunk', 'head', 'neck'], 54, { role: 'feather', name: 'Body' }),
    blob('belly', [268, 430, 150], [0, 250, 96], { role: 'belly', fat: -0.35, rotate: [-4, 0, 0] }),
    blob('cheek', [112, 130, 60], [46, 580, 100], { role: 'belly', rotate: [0, 24, 0] }),
    pair('cheeks', 'cheek', 'belly', { name: 'Cheeks' }),
    ...eyes(36, [50, 604, 122]),
    spike('beak', [62, 92, 44], [0, 562, 164], { role: 'beak', rotate: [98, 0, 0] }),
    limb(
      'flipper',
      [
        [118, 420, 0],
        [204, 300, 10],
        [226, 170, 34],
      ],
      [
        [90, 90],
        [84, 44],
        [40, 24],
      ],
      { role: 'feather' },
    ),
    pair('flippers', 'flipper', 'feather', { name: 'Flippers' }),
    blob('foot', [122, 44, 170], [80, 20, 70], { role: 'beak', rotate: [0, 14, 0] }),
    pair('feet', 'foot', 'beak', { name: 'Feet' }),
    spike('tail', [110, 120, 50], [0, 50, -150], { role: 'feather', rotate: [-120, 0, 0], name: 'Tail' }),
    hoop('scarf', 220, 56, [0, 458, 6], { rotate: [6, 0, 0], when: '= scarf', role: 'scarf', name: 'Scarf', corners: 16 }),
    limb(
      'end',
      [
        [70, 450, 124],
        [86, 330, 164],
        [92, 250, 158],
      ],
      [56, 62, 66],
      { role: 'scarf', when: '= scarf', name: 'End of the scarf' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['penguin'],
    variants: [
      { names: ['emperor penguin'], params: { height: 1150 } },
      { names: ['christmas penguin'], params: { scarf: true } },
    ],
    parts: {
      feather: { names: ['body', 'back', 'flipper', 'wing', 'head'], material: 'main' },
      belly: { names: ['breast', 'cheek', 'face'], material: 'belly' },
      eye: { material: 'eye' },
      beak: { names: ['bill', 'foot'], material: 'beak' },
      scarf: { present: { scarf: true }, absent: { scarf: false }, material: 'scarf' },
    },
  },
});
