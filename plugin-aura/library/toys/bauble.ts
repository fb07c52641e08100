import { drawn } from '../drawn.ts';
import { ball, ring, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A ball for a Christmas tree, 70 mm across, with a fluted cap and a loop. */
export const bauble = thing({
  op: 'create_bauble',
  family: 'toys',
  label: 'Bauble',
  help: 'Glass ball for a Christmas tree with a metal cap and a loop',
  params: { diameter: mm(70, 'Diameter', 'Of the ball') },
  let: { s: '= diameter / 70' },
  materials: { ball: 'glossy red plastic', cap: 'brass' },
  operations: drawn('s', [
    ball('ball', 70, [0, 35, 0], { name: 'Ball' }),
    turned(
      'cap',
      [
        [0, 66],
        [12.4, 66],
        [12, 74],
        [9.6, 76],
        [0, 76],
      ],
      [0, 0, 0],
      { role: 'cap', name: 'Cap' },
    ),
    ring('loop', 9, 1.6, [0, 79.6, 0], { axis: 'z', role: 'cap', name: 'Loop' }),
  ]),
  spoken: {
    names: ['bauble', 'christmas bauble', 'christmas ball', 'christmas ornament', 'tree ornament', 'christmas tree ball'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: { cap: { names: ['loop'], material: 'cap' } },
  },
});
