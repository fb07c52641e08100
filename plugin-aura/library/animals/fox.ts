import { drawn } from '../drawn.ts';
import { blob, eyes, grown, limb, MUZZLE, pair, spike, UPRIGHT } from '../organic.ts';
import { mm, thing } from '../thing.ts';

/** A red fox that sits, 560 mm to the tips of its ears, with a brush as long as its body. */
export const fox = thing({
  op: 'create_fox',
  family: 'animals',
  label: 'Fox',
  help: 'Sitting fox with a pointed face, black stockings and a bushy tail with a white tip',
  params: { height: mm(560, 'Height', 'Sitting, to the tips of the ears') },
  let: { s: '= height / 572.86' },
  materials: { fur: '#d2622a fur', bib: '#f7f0e6 fur', sock: '#2b2422 fur', ...MUZZLE },
  operations: drawn('s', [
    blob('rump', [200, 220, 220], [0, 110, -40], { fat: -0.3 }),
    limb(
      'breast',
      [
        [0, 120, -20],
        [0, 240, 10],
        [0, 360, 40],
      ],
      [180, 176, 112],
    ),
    blob('skull', [184, 140, 150], [0, 412, 56], { fat: -0.2 }),
    limb(
      'snout',
      [
        [0, 400, 90],
        [0, 382, 216],
      ],
      [104, 34],
    ),
    ...grown('body', ['rump', 'breast', 'skull', 'snout'], 40, { role: 'fur', name: 'Body' }),
    blob('bib', [136, 210, 80], [0, 262, 64], { role: 'bib', rotate: [-10, 0, 0] }),
    blob('cheek', [92, 58, 96], [46, 382, 92], { role: 'bib', rotate: [0, 24, 18] }),
    pair('cheeks', 'cheek', 'bib', { name: 'Cheeks' }),
    limb(
      'jaw',
      [
        [0, 378, 100],
        [0, 368, 200],
      ],
      [70, 26],
      { role: 'bib', name: 'Jaw' },
    ),
    blob('nose', [32, 26, 26], [0, 381, 205], { role: 'nose' }),
    ...eyes(26, [48, 426, 124]),
    spike('ear', [88, 132, 44], [62, 508, 40], { role: 'fur', rotate: [-4, 12, -14] }),
    pair('ears', 'ear', 'fur', { name: 'Ears' }),
    spike('inner', [56, 90, 20], [62, 500, 58], { role: 'sock', rotate: [-4, 12, -14] }),
    pair('inner_ears', 'inner', 'sock', { name: 'Inner ears' }),
    limb(
      'leg',
      [
        [48, 260, 56],
        [46, 140, 84],
        [44, 24, 98],
      ],
      [80, 54, 46],
      { role: 'fur' },
    ),
    pair('legs', 'leg', 'fur', { name: 'Front legs' }),
    limb(
      'stocking',
      [
        [47, 150, 82],
        [45, 80, 93],
        [44, 20, 99],
      ],
      [59, 53, 52],
      { role: 'sock' },
    ),
    pair('stockings', 'stocking', 'sock', { name: 'Stockings' }),
    blob('paw', [58, 38, 76], [44, 19, 112], { role: 'sock' }),
    pair('paws', 'paw', 'sock', { name: 'Paws' }),
    blob('haunch', [92, 160, 176], [80, 84, -10], { role: 'fur' }),
    pair('haunches', 'haunch', 'fur', { name: 'Haunches' }),
    blob('hind_paw', [56, 36, 110], [92, 18, 84], { role: 'sock', rotate: [0, 12, 0] }),
    pair('hind_paws', 'hind_paw', 'sock', { name: 'Hind paws' }),
    limb(
      'brush',
      [
        [0, 50, -110],
        [120, 66, -170],
        [220, 74, -80],
        [244, 80, 50],
      ],
      [44, 104, 144, 110],
      { role: 'fur', name: 'Tail', pieces: 5 },
    ),
    limb(
      'tip',
      [
        [240, 79, 20],
        [248, 82, 90],
        [236, 86, 150],
      ],
      [122, 100, 20],
      { role: 'bib', name: 'Tip of the tail' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['fox', 'red fox', 'sitting fox'],
    variants: [{ names: ['arctic fox'], params: {}, materials: { main: 'white fur', sock: '#d9dde2 fur' } }],
    parts: {
      fur: { names: ['body', 'tail', 'coat', 'head', 'ear'], material: 'main' },
      breast: { names: ['bib', 'cheek', 'chest'], material: 'bib' },
      stocking: { names: ['paw', 'sock', 'leg'], material: 'sock' },
      eye: { material: 'eye' },
      nose: { material: 'nose' },
    },
  },
});
