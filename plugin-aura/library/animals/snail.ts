import { drawn } from '../drawn.ts';
import { blob, limb, pair } from '../organic.ts';
import { mm, thing } from '../thing.ts';

/** A spiral of two turns on the left side of the shell. */
const COIL = Array.from({ length: 19 }, (_, k): [number, number, number] => {
  const turn = ((-80 - k * 42) * Math.PI) / 180;
  const radius = 20 - k;
  return [15.6 * Math.sqrt(1 - (radius / 23) ** 2), 36 + radius * Math.sin(turn), -8 - radius * Math.cos(turn)];
});

/** A garden snail, 90 mm long, its shell a coil of two and a half turns. */
export const snail = thing({
  op: 'create_snail',
  family: 'animals',
  label: 'Snail',
  help: 'Snail with a coiled shell and eyes on stalks',
  params: { length: mm(90, 'Length', 'Over all') },
  let: { s: '= length / 97.923' },
  materials: { shell: '#b8743a glossy plastic', line: '#7d4a22 glossy plastic', skin: '#d9c39a satin plastic', eye: 'black lacquer' },
  operations: drawn('s', [
    limb(
      'foot',
      [
        [0, 7, -46],
        [0, 8, -10],
        [0, 9, 24],
        [0, 24, 38],
      ],
      [6, [26, 18], [26, 18], 20],
      { role: 'skin', corners: 20 },
    ),
    blob('head', [22, 24, 22], [0, 28, 38], { role: 'skin' }),
    { id: 'body', op: 'union', inputs: ['foot', 'head'], role: 'skin', name: 'Body' },
    blob('house', [32, 46, 46], [0, 36, -8], { corners: 28, role: 'shell', name: 'Shell' }),
    limb('turn', COIL, [4.5, 4.5, 4, 3], { role: 'line', corners: 12, pieces: 3 }),
    pair('turns', 'turn', 'line', { name: 'Turns of the shell' }),
    limb(
      'stalk',
      [
        [5, 34, 40],
        [9, 48, 46],
        [10, 58, 48],
      ],
      [6, 4.5, 4],
      { role: 'skin', corners: 12 },
    ),
    pair('stalks', 'stalk', 'skin', { name: 'Stalks' }),
    blob('eye', 8, [10, 59, 48], { role: 'eye', corners: 14 }),
    pair('eyes', 'eye', 'eye', { name: 'Eyes' }),
  ]),
  spoken: {
    names: ['snail', 'garden snail'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      shell: { names: ['house'], material: 'main' },
      line: { names: ['spiral', 'turn'], material: 'line' },
      skin: { names: ['body', 'foot', 'stalk'], material: 'skin' },
      eye: { material: 'eye' },
    },
  },
});
