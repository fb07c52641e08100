import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, limb, UPRIGHT } from '../organic.ts';
import { mm, thing } from '../thing.ts';

/** A coiled snake with a raised head, 240 mm high. */
export const snake = thing({
  op: 'create_snake',
  family: 'animals',
  label: 'Snake',
  help: 'Coiled snake with a raised head and a forked tongue',
  params: { height: mm(240, 'Height', 'Head raised') },
  let: { s: '= height / 236' },
  materials: { skin: '#5d9440 glossy plastic', tongue: '#c8283a satin plastic', ...FACE },
  operations: drawn('s', [
    limb(
      'body',
      Array.from({ length: 17 }, (_, k): [number, number, number] => {
        const turn = (k / 16) * 900 - 40;
        const radius = 160 - k * 7.5;
        return [radius * Math.cos((turn * Math.PI) / 180), 20 + Math.max(0, k - 6) * 4.8, radius * Math.sin((turn * Math.PI) / 180)];
      }).concat([
        [-10, 96, -6],
        [0, 156, 20],
        [0, 212, 50],
        [0, 222, 84],
      ]),
      [6, 22, 32, 36, 38, 38, 38, 38, 36, 36, 36, 36],
      { role: 'skin', corners: 16, pieces: 2, name: 'Body' },
    ),
    blob('head', [56, 38, 74], [0, 224, 96], { role: 'skin', rotate: [8, 0, 0], name: 'Head' }),
    ...eyes(13, [21, 234, 110]),
    limb(
      'tongue',
      [
        [0, 218, 126],
        [0, 214, 150],
        [0, 210, 160],
      ],
      [4, 4, 3],
      { role: 'tongue', corners: 8 },
    ),
    limb(
      'fork_one',
      [
        [0, 210.4, 158],
        [7, 212, 176],
      ],
      [3, 1.6],
      { role: 'tongue', corners: 8 },
    ),
    limb(
      'fork_two',
      [
        [0, 210.4, 158],
        [-7, 212, 176],
      ],
      [3, 1.6],
      { role: 'tongue', corners: 8 },
    ),
    { id: 'forked_tongue', op: 'union', inputs: ['tongue', 'fork_one', 'fork_two'], role: 'tongue', name: 'Tongue' },
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['snake', 'serpent', 'python', 'cobra', 'viper'],
    parts: { skin: { names: ['body', 'head'], material: 'main' }, tongue: { material: 'tongue' }, eye: { material: 'eye' } },
  },
});
