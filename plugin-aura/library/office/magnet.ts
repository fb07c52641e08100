import { drawn } from '../drawn.ts';
import { beam, box, mirrored } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A horseshoe magnet of 100 mm with bare steel poles. */
export const magnet = thing({
  op: 'create_magnet',
  family: 'office',
  label: 'Magnet',
  help: 'Red horseshoe magnet with steel poles',
  params: { height: mm(100, 'Height', 'From pole to bow') },
  let: { s: '= height / 100' },
  materials: { body: '#d32f2f glossy plastic', pole: 'polished steel' },
  operations: drawn('s', [
    beam(
      'body',
      { rect: [24, 20], r: 2 },
      [
        [-30, 29, 0],
        [-30, 88, 0],
        [30, 88, 0],
        [30, 29, 0],
      ],
      { bend: 29, role: 'body', name: 'Bow' },
    ),
    box('pole', [24.6, 32, 20.6], [30, 0, 0], { round: 1.5, role: 'pole', name: 'Pole' }),
    mirrored('poles', ['pole'], { role: 'pole' }),
  ]),
  spoken: {
    names: ['magnet', 'horseshoe magnet'],

    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: { pole: { names: ['tip', 'end'], material: 'pole', always: 2 }, body: { names: ['bow'], material: 'main' } },
  },
});
