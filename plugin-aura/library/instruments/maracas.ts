import { drawn } from '../drawn.ts';
import { ball, mirrored, ring, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A pair of maracas of 240 mm. */
export const maracas = thing({
  op: 'create_maracas',
  family: 'instruments',
  label: 'Maracas',
  help: 'Pair of rattles on handles',
  params: { height: mm(240, 'Height', 'Handle included') },
  // drawn 236 mm high
  let: { s: '= height / 236' },
  materials: { head: '#e53935 glossy plastic', handle: 'oak', band: '#fdd835 glossy plastic' },
  operations: drawn('s', [
    ball('head', [74, 100, 74], [52, 186, 0], { role: 'head', name: 'Head' }),
    turned(
      'handle',
      [
        [0, 0],
        [11, 0],
        [13, 6],
        [9, 20],
        [9, 110],
        [13, 140],
        [0, 140],
      ],
      [52, 0, 0],
      { role: 'handle', name: 'Handle' },
    ),
    ring('band', 75, 5, [52, 186, 0], { role: 'band', name: 'Band' }),
    mirrored('maracas_both', ['head', 'handle', 'band'], {}),
  ]),
  spoken: {
    names: ['maracas', 'maraca', 'pair of maracas', 'rumba shakers'],

    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      head: { names: ['gourd', 'ball'], material: 'main', always: 2 },
      handle: { names: ['stick', 'grip'], material: 'handle', always: 2 },
      band: { names: ['stripe', 'ring'], material: 'band' },
    },
  },
});
