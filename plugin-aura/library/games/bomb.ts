import { drawn } from '../drawn.ts';
import { ball, bow, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A round bomb of the comics, 150 mm, with a burning fuse. */
export const bomb = thing({
  op: 'create_bomb',
  family: 'games',
  label: 'Bomb',
  help: 'Black ball with a cap and a burning fuse',
  params: { diameter: mm(150, 'Diameter', 'Of the ball') },
  let: { s: '= diameter / 150' },
  materials: { shell: 'black lacquer', cap: 'dark grey steel', fuse: '#d9c39a rope', spark: '#ff9800 glow' },
  operations: drawn('s', [
    ball('shell', 150, [0, 75, 0], { role: 'shell', name: 'Shell' }),
    turned(
      'cap',
      [
        [0, 140],
        [24, 140],
        [25, 143],
        [25, 164],
        [22, 167],
        [0, 167],
      ],
      [0, 0, 0],
      { role: 'cap', name: 'Cap' },
    ),
    bow(
      'fuse',
      { circle: 8 },
      [
        [0, 160, 0],
        [4, 184, 0],
        [22, 204, 6],
        [44, 206, 0],
      ],
      { role: 'fuse', name: 'Fuse' },
    ),
    {
      id: 'flash',
      op: 'extrude',
      params: { profile: { star: 8, diameter: 40, inner_diameter: 18 }, height: 9, axis: 'z' },
      at: { my: 'center', offset: [50, 207, 0] },
      role: 'spark',
      name: 'Spark',
    },
  ]),
  spoken: {
    names: ['bomb', 'round bomb', 'cartoon bomb'],

    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      shell: { names: ['ball', 'body'], material: 'main' },
      fuse: { names: ['cord', 'wick'], material: 'fuse' },
      cap: { material: 'cap' },
      spark: { names: ['flame'], material: 'spark' },
    },
  },
});
