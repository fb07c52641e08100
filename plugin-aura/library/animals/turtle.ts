import { drawn } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, pair, spike } from '../organic.ts';
import { around, group } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A tortoise, 260 mm long under a domed shell of thirteen shields. */
export const turtle = thing({
  op: 'create_turtle',
  family: 'animals',
  label: 'Turtle',
  help: 'Turtle with a domed shell of raised shields',
  params: { length: mm(260, 'Length', 'From nose to tail') },
  let: { s: '= length / 326.19' },
  materials: {
    shell: '#5d7436 satin plastic',
    skin: '#9dbb58 satin plastic',
    shield: '#7e8f3f satin plastic',
    rim: '#c7b873 satin plastic',
    ...MUZZLE,
  },
  operations: drawn('s', [
    blob('dome', [176, 130, 204], [0, 54, -10], { role: 'shell', corners: 32, name: 'Shell' }),
    blob('rim', [192, 30, 220], [0, 42, -10], { role: 'rim', corners: 32, name: 'Rim' }),
    blob('crown', [62, 12, 66], [0, 116, -10], { role: 'shield', corners: 6, name: 'Crown shield' }),
    blob('shield_one', [58, 14, 56], [0, 92, 50], { role: 'shield', corners: 6, rotate: [40, 0, 0] }),
    around('shields', ['shield_one'], 6, { center: [0, 0, -10], role: 'shield', name: 'Shields' }),
    limb(
      'neck',
      [
        [0, 40, 70],
        [0, 60, 120],
        [0, 76, 140],
      ],
      [50, 44, 50],
      { role: 'skin' },
    ),
    blob('skull', [60, 54, 68], [0, 82, 146], { role: 'skin' }),
    { id: 'head', op: 'union', inputs: ['neck', 'skull'], role: 'skin', name: 'Head' },
    ...eyes(15, [21, 92, 164]),
    limb(
      'smile',
      [
        [-16, 74, 173],
        [0, 69, 179],
        [16, 74, 173],
      ],
      [3, 3, 3],
      { role: 'nose', corners: 8, name: 'Mouth' },
    ),
    limb(
      'fore_leg',
      [
        [54, 46, 54],
        [84, 24, 70],
        [88, 0, 76],
      ],
      [52, 48, 42],
      { role: 'skin' },
    ),
    limb(
      'hind_leg',
      [
        [54, 46, -70],
        [82, 24, -88],
        [86, 0, -92],
      ],
      [52, 48, 42],
      { role: 'skin' },
    ),
    group('legs_one_side', ['fore_leg', 'hind_leg'], { role: 'skin' }),
    pair('legs', 'legs_one_side', 'skin', { name: 'Legs' }),
    spike('tail', [24, 50, 20], [0, 30, -122], { role: 'skin', rotate: [-110, 0, 0], name: 'Tail' }),
  ]),
  spoken: {
    names: ['turtle', 'tortoise', 'sea turtle'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      shell: { names: ['dome', 'carapace'], material: 'main' },
      shield: { names: ['plate'], material: 'shield' },
      skin: { names: ['leg', 'head', 'tail'], material: 'skin' },
      eye: { material: 'eye' },
    },
  },
});
