import { drawn } from '../drawn.ts';
import { bow, box, mirrored } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A pair of alpine skis of 1.7 m with their bindings. */
export const skis = thing({
  op: 'create_skis',
  family: 'sports',
  label: 'Skis',
  help: 'Pair of skis with bindings and turned-up tips',
  params: { length: mm(1700, 'Length', 'From tail to tip') },
  let: { s: '= length / 1682.3' },
  materials: { ski: '#d32f2f glossy plastic', binding: 'black plastic', edge: 'polished steel' },
  operations: drawn('s', [
    bow(
      'ski',
      { rect: [84, 14] },
      [
        [75, 9, -850],
        [75, 9, -300],
        [75, 9, 420],
        [75, 22, 640],
        [75, 96, 830],
      ],
      { role: 'ski', name: 'Ski' },
    ),
    box('plate', [72, 12, 380], [75, 14, -60], { round: 4, role: 'binding', name: 'Binding plate' }),
    box('toe_piece', [64, 46, 90], [75, 24, 100], { round: 12, role: 'binding', name: 'Toe piece' }),
    box('heel_piece', [58, 66, 100], [75, 24, -210], { round: 14, role: 'binding', name: 'Heel piece' }),
    box('brake', [104, 6, 14], [75, 22, -120], { round: 2, role: 'edge', name: 'Brake' }),
    mirrored('pair_of_skis', ['ski', 'plate', 'toe_piece', 'heel_piece', 'brake'], {}),
  ]),
  spoken: {
    names: ['skis', 'ski', 'pair of skis', 'alpine skis'],

    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: { binding: { material: 'binding' }, brake: { material: 'edge' } },
  },
});
