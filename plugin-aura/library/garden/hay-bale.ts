import { drawn } from '../drawn.ts';
import { bow, box, mirrored } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A square bale of 900 x 450 x 350 mm, tied twice. */
export const hayBale = thing({
  op: 'create_hay_bale',
  family: 'garden',
  label: 'Hay bale',
  help: 'Straw bale bound with two strings',
  params: { length: mm(900, 'Length', 'Of the bale') },
  let: { s: '= length / 900' },
  materials: { hay: '#d6b45a straw', string: '#c0392b rope' },
  operations: drawn('s', [
    box('bale', [900, 350, 450], [0, 0, 0], { round: 26, role: 'hay', name: 'Bale' }),
    box('string', [12, 356, 456], [220, -3, 0], { round: 5, role: 'string', name: 'String' }),
    mirrored('strings', ['string'], { role: 'string' }),
    bow(
      'stalk',
      { polygon: 6, diameter: 7 },
      [
        [-380, 348, 60],
        [-330, 372, 80],
        [-290, 368, 130],
      ],
      { role: 'hay', name: 'Stalk' },
    ),
    bow(
      'stalk_two',
      { polygon: 6, diameter: 7 },
      [
        [120, 348, -90],
        [60, 374, -60],
        [-10, 366, -80],
      ],
      { role: 'hay', name: 'Stalk' },
    ),
  ]),
  spoken: {
    names: ['hay bale', 'straw bale', 'bale of hay', 'bale of straw'],

    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: { string: { names: ['twine', 'rope', 'cord'], material: 'string', always: 2 } },
  },
});
