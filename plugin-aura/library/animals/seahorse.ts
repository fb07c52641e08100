import { drawn } from '../drawn.ts';
import { blob, FACE, limb, spike } from '../organic.ts';
import { union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A seahorse of 150 mm in profile to the right, its tail rolled in: ribbed belly, a crown of spikes and a fin on its back. */
export const seahorse = thing({
  op: 'create_seahorse',
  family: 'animals',
  label: 'Seahorse',
  help: 'Seahorse with rolled tail, ribbed belly, long snout, crown and back fin',
  params: { height: mm(150, 'Height', 'Over all') },
  let: { s: '= height / 145.8' },
  materials: { skin: '#e39a2d satin plastic', fin: '#f3c667 satin plastic', eye: FACE.eye },
  operations: drawn('s', [
    limb(
      'trunk',
      [
        [12, 15, 0],
        [4, 15, 0],
        [2, 8, 0],
        [14, 2, 0],
        [25, 12, 0],
        [16, 32, 0],
        [-2, 52, 0],
        [4, 80, 0],
        [0, 104, 0],
        [-4, 120, 0],
      ],
      [5, 6, 7, 9, 11, 15, 22, 34, 28, 18, 20],
      { pieces: 6, corners: 18 },
    ),
    blob('skull', [30, 27, 22], [4, 127, 0]),
    limb(
      'snout',
      [
        [12, 124, 0],
        [30, 118, 0],
        [43, 116, 0],
      ],
      [14, 8.6, 10],
      { corners: 16 },
    ),
    union('body', ['trunk', 'skull', 'snout'], { role: 'skin', name: 'Body' }),
    ...[0, 1, 2, 3, 4].map((k) =>
      limb(
        `rib_${k + 1}`,
        [
          [4 + 1.6 * k, 60 + 9 * k, 12 + 2 * Math.sin((k * Math.PI) / 5)],
          [19.5 + 2.4 * Math.sin((k * Math.PI) / 5) - 0.8 * k, 58 + 9 * k, 0],
          [4 + 1.6 * k, 60 + 9 * k, -12 - 2 * Math.sin((k * Math.PI) / 5)],
        ],
        [2.4, 3, 2.4],
        { role: 'fin', corners: 10 },
      ),
    ),
    { id: 'ribs', op: 'group', inputs: ['rib_1', 'rib_2', 'rib_3', 'rib_4', 'rib_5'], role: 'fin', name: 'Ribs' },
    spike('point', [6, 15, 6], [0, 137, 0], { role: 'fin', corners: 10 }),
    spike('point_fore', [5, 11, 5], [7, 138, 0], { role: 'fin', corners: 10, rotate: [0, 0, -18] }),
    spike('point_back', [5, 11, 5], [-7, 136, 0], { role: 'fin', corners: 10, rotate: [0, 0, 24] }),
    { id: 'crown', op: 'group', inputs: ['point', 'point_fore', 'point_back'], role: 'fin', name: 'Crown' },
    blob('fin', [26, 32, 3.4], [-15, 76, 0], { role: 'fin', corners: 20, name: 'Fin' }),
    blob('ear_fin', [9, 13, 3], [-1, 119, 8], { role: 'fin', corners: 14 }),
    { id: 'ear_fins', op: 'mirror', params: { plane: 'z' }, inputs: ['ear_fin'], role: 'fin' },
    blob('eyeball', 8, [11, 131, 9], { role: 'eye', corners: 16, name: 'Eyes' }),
    { id: 'eyeballs', op: 'mirror', params: { plane: 'z' }, inputs: ['eyeball'], role: 'eye', name: 'Eyes' },
  ]),
  spoken: {
    names: ['seahorse', 'sea horse'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'] },
    parts: {
      body: { names: ['skin', 'tail', 'snout'], material: 'main' },
      fin: { names: ['crown', 'rib'], material: 'fin' },
      eye: { material: 'eye' },
    },
  },
});
