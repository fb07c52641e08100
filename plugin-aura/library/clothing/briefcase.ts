import { drawn } from '../drawn.ts';
import { box, mirrored, rail, rod } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A leather briefcase for papers of A4: 420 x 300 x 90 mm. */
export const briefcase = thing({
  op: 'create_briefcase',
  family: 'clothing',
  label: 'Briefcase',
  help: 'Flat leather case with a handle and two latches',
  params: { length: mm(420, 'Length', 'From side to side') },
  let: { s: '= length / 423' },
  materials: { leather: 'brown leather', metal: 'polished brass', handle: 'dark brown leather' },
  operations: drawn('s', [
    box('case', [420, 290, 90], [0, 0, 0], { round: 14, role: 'leather', name: 'Case' }),
    box('seam', [423, 293, 5], [0, -1.5, 0], { round: 2, role: 'metal', name: 'Seam' }),
    rail(
      'handle',
      17,
      [
        [-62, 284, 0],
        [-62, 334, 0],
        [62, 334, 0],
        [62, 284, 0],
      ],
      { bend: 26, role: 'handle', name: 'Handle' },
    ),
    box('ferrule', [30, 8, 26], [62, 287, 0], { round: 2, role: 'metal', name: 'Mount' }),
    mirrored('ferrules', ['ferrule'], { role: 'metal' }),
    box('latch', [44, 36, 10], [130, 232, 41], { round: 3, role: 'metal', name: 'Latch' }),
    rod('button', 12, 6, [130, 250, 49], { axis: 'z', round: 2, role: 'metal', name: 'Button' }),
    mirrored('latches', ['latch', 'button'], { role: 'metal' }),
    box('flap', [421, 6, 3], [0, 222, 44], { round: 1, role: 'handle', name: 'Edge of the lid' }),
  ]),
  spoken: {
    names: ['briefcase', 'attache case', 'document case'],

    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: {
      case: { names: ['body'], material: 'main' },
      handle: { material: 'handle' },
      latch: { names: ['lock', 'clasp'], material: 'metal', always: 2 },
      seam: { material: 'metal' },
    },
  },
});
