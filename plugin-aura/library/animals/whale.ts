import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, grown, limb, pair, spike } from '../organic.ts';
import { mm, pick, thing } from '../thing.ts';

/** What swims and breathes, or bites: a dolphin of 2,500 mm, a shark or a whale, by its fins and its snout. */
export const whale = thing({
  op: 'create_whale',
  family: 'animals',
  label: 'Whale',
  help: 'Whale, dolphin or shark: a long body with flippers and a tail that lies flat, or stands upright on a shark',
  params: { length: mm(6000, 'Length', 'Over all'), kind: pick(['whale', 'dolphin', 'shark'], 'Kind', 'Which of the three') },
  let: { s: '= length / 611.19', stands: "= if(kind == 'shark', 1, 0)" },
  materials: { skin: '#4a74a0 satin plastic', belly: '#eef1f2 satin plastic', ...FACE },
  operations: drawn('s', [
    limb(
      'great',
      [
        [0, 110, 284],
        [0, 110, 60],
        [0, 100, -130],
        [0, 130, -290],
      ],
      [190, 230, 130, 26],
      { when: "= kind == 'whale'", corners: 22, pieces: 6 },
    ),
    limb(
      'slim',
      [
        [0, 90, 210],
        [0, 110, 60],
        [0, 100, -110],
        [0, 112, -286],
      ],
      [84, 150, 110, 24],
      { when: "= kind != 'whale'", corners: 22, pieces: 6 },
    ),
    limb(
      'beak',
      [
        [0, 86, 170],
        [0, 78, 280],
      ],
      [66, 36],
      { when: "= kind == 'dolphin'" },
    ),
    limb(
      'snout',
      [
        [0, 100, 160],
        [0, 108, 296],
      ],
      [120, 44],
      { when: "= kind == 'shark'" },
    ),
    ...grown('body', ['great', 'slim', 'beak', 'snout'], 26, { role: 'skin', name: 'Body' }),
    blob('underside', [190, 132, 430], [0, 56, 66], { role: 'belly', when: "= kind == 'whale'" }),
    blob('breast', [112, 70, 300], [0, 72, 60], { role: 'belly', when: "= kind != 'whale'" }),
    { id: 'belly', op: 'union', inputs: ['underside', 'breast'], role: 'belly', name: 'Belly' },
    limb(
      'flipper',
      [
        [60, 84, 90],
        [140, 56, 50],
        [190, 40, -10],
      ],
      [60, [20, 56], [8, 20]],
      { role: 'skin' },
    ),
    pair('flippers', 'flipper', 'skin', { name: 'Flippers' }),
    blob('fluke_blade', [130, 16, 70], [56, 118, -286], { rotate: [0, 28, 0], role: 'skin', when: '= not stands' }),
    pair('flukes', 'fluke_blade', 'skin', { name: 'Tail' }),
    spike('upper_lobe', [26, 170, 66], [0, 160, -300], {
      rotate: [-38, 0, 0],
      role: 'skin',
      when: '= stands',
      name: 'Upper lobe of the tail',
    }),
    spike('lower_lobe', [22, 110, 54], [0, 52, -286], {
      rotate: [-146, 0, 0],
      role: 'skin',
      when: '= stands',
      name: 'Lower lobe of the tail',
    }),
    spike('dorsal', [26, 120, 96], [0, 216, -10], { rotate: [-24, 0, 0], role: 'skin', when: "= kind != 'whale'", name: 'Back fin' }),
    ...eyes(20, [38, 114, 176], { depth: 1 }).map((one) => ({ ...one, when: "= kind != 'whale'" })),
    blob('small_eye', [14, 18, 18], [101, 92, 170], { role: 'eye', when: "= kind == 'whale'" }),
    pair('small_eyes', 'small_eye', 'eye', { name: 'Eyes' }),
  ]),
  spoken: {
    names: ['whale', 'blue whale', 'sperm whale'],
    variants: [
      { names: ['dolphin', 'porpoise'], params: { kind: 'dolphin', length: 2500 }, materials: { main: '#7f95a8 satin plastic' } },
      { names: ['shark', 'great white shark'], params: { kind: 'shark', length: 4500 }, materials: { main: '#6c7780 satin plastic' } },
      { names: ['orca', 'killer whale'], params: { kind: 'dolphin', length: 7000 }, materials: { main: '#1b1d21 satin plastic' } },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      skin: { names: ['body', 'fin', 'tail', 'flipper'], material: 'main' },
      belly: { material: 'belly' },
      eye: { material: 'eye' },
    },
  },
});
