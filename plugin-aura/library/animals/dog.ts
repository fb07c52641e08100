import { drawn } from '../drawn.ts';
import { blob, eyes, grown, hoop, limb, MUZZLE, pair, UPRIGHT } from '../organic.ts';
import { mm, no, pick, thing, yes } from '../thing.ts';

/** A sitting dog of the size of a beagle: 400 mm at the withers, some 520 mm sitting. */
export const dog = thing({
  op: 'create_dog',
  family: 'animals',
  label: 'Dog',
  help: 'Sitting dog with hanging or pricked ears, a wagging tail and a collar',
  params: {
    height: mm(520, 'Height', 'Sitting'),
    ears: pick(['hanging', 'pricked'], 'Ears', 'Hanging beside the head, or upright'),
    collar: yes('Collar', 'With a tag'),
    tongue: no('Tongue', 'Hanging out'),
  },
  let: { s: '= height / 489.6' },
  materials: {
    fur: '#b9793e fur',
    bib: '#f4ead9 fur',
    ear: '#7a4a26 fur',
    ...MUZZLE,
    collar: 'red leather',
    tag: 'brass',
    tongue: '#e07f86 satin plastic',
  },
  operations: drawn('s', [
    blob('rump', [230, 220, 240], [0, 110, -50], { fat: -0.3 }),
    limb(
      'breast',
      [
        [0, 120, -40],
        [0, 235, 5],
        [0, 350, 40],
      ],
      [200, 200, 132],
    ),
    blob('skull', [186, 168, 176], [0, 410, 62]),
    limb(
      'snout',
      [
        [0, 392, 90],
        [0, 382, 196],
      ],
      [118, 84],
    ),
    ...grown('body', ['rump', 'breast', 'skull', 'snout'], 40, { role: 'fur', name: 'Body' }),
    blob('bib', [140, 190, 70], [0, 232, 78], { role: 'bib', rotate: [-16, 0, 0] }),
    blob('jowl', [56, 58, 86], [21, 372, 176], { role: 'bib' }),
    pair('muzzle', 'jowl', 'bib', { name: 'Muzzle' }),
    blob('nose', [46, 32, 32], [0, 400.5, 205.5], { role: 'nose', fat: 0.5 }),
    blob('tongue', [34, 14, 86], [0, 334, 192], { role: 'tongue', rotate: [52, 0, 0], when: '= tongue' }),
    ...eyes(32, [44, 436, 138]),
    limb(
      'leg',
      [
        [54, 250, 50],
        [52, 130, 84],
        [50, 24, 98],
      ],
      [92, 66, 54],
      { role: 'fur' },
    ),
    pair('legs', 'leg', 'fur', { name: 'Front legs' }),
    blob('paw', [68, 44, 88], [50, 22, 114], { role: 'bib' }),
    pair('paws', 'paw', 'bib', { name: 'Paws' }),
    blob('haunch', [104, 170, 190], [92, 90, -10], { role: 'fur' }),
    pair('haunches', 'haunch', 'fur', { name: 'Haunches' }),
    blob('hind_paw', [64, 42, 120], [104, 21, 96], { role: 'bib', rotate: [0, 14, 0] }),
    pair('hind_paws', 'hind_paw', 'bib', { name: 'Hind paws' }),
    limb(
      'tail',
      [
        [0, 50, -140],
        [20, 78, -220],
        [40, 170, -260],
      ],
      [54, 46, 26],
      { role: 'fur', name: 'Tail' },
    ),
    limb(
      'hanging_ear',
      [
        [70, 468, 56],
        [112, 434, 66],
        [120, 340, 76],
      ],
      [40, [52, 76], [44, 70]],
      { role: 'ear', when: "= ears == 'hanging'" },
    ),
    limb(
      'pricked_ear',
      [
        [62, 455, 52],
        [82, 520, 46],
        [92, 568, 50],
      ],
      [84, 62, 16],
      { role: 'ear', when: "= ears == 'pricked'" },
    ),
    { id: 'ear', op: 'union', inputs: ['hanging_ear', 'pricked_ear'], role: 'ear' },
    pair('both_ears', 'ear', 'ear', { name: 'Ears' }),
    hoop('collar', 140, 20, [0, 330, 34], { rotate: [20, 0, 0], when: '= collar', role: 'collar', name: 'Collar' }),
    blob('tag', [34, 38, 8], [0, 288, 108], { role: 'tag', when: '= collar' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['dog', 'doggy', 'hound', 'beagle', 'sitting dog', 'dog figurine'],
    variants: [
      { names: ['puppy', 'pup'], params: { height: 280 } },
      {
        names: ['german shepherd', 'shepherd dog'],
        params: { ears: 'pricked', height: 800 },
        materials: { main: '#8a5f36 fur', ear: '#2a2420 fur' },
      },
      {
        names: ['labrador', 'golden retriever', 'retriever'],
        params: { height: 720, tongue: true },
        materials: { main: '#dcb877 fur', bib: '#e9cf9c fur', ear: '#c79f5c fur' },
      },
      {
        names: ['husky'],
        params: { ears: 'pricked', height: 740 },
        materials: { main: '#6d757e fur', bib: 'white fur', ear: '#565d66 fur', eye: '#6fa8d8 glossy paint' },
      },
    ],
    parts: {
      fur: { names: ['body', 'leg', 'tail', 'coat', 'head'], material: 'main' },
      breast: { names: ['paw', 'muzzle', 'chest', 'snout'], material: 'bib' },
      ear: { material: 'ear' },
      eye: { material: 'eye' },
      nose: { material: 'nose' },
      collar: { present: { collar: true }, absent: { collar: false }, material: 'collar' },
      tag: { material: 'tag' },
      tongue: { present: { tongue: true }, absent: { tongue: false }, material: 'tongue' },
    },
  },
});
