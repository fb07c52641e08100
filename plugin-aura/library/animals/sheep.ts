import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, limb, pair, UPRIGHT } from '../organic.ts';
import { group, placed, union } from '../shapes.ts';
import { mm, no, thing } from '../thing.ts';

/** Where the tufts of the fleece lie, from the first. */
const TUFTS = [
  [0, 0, 0],
  [20, 10, -160],
  [14, 6, -320],
  [-30, -10, -450],
  [-130, 60, -40],
  [-130, 74, -210],
  [-130, 50, -380],
  [-260, 0, 0],
  [-280, 10, -160],
  [-274, 6, -320],
  [-230, -10, -450],
  [40, -170, 0],
  [56, -180, -170],
  [40, -170, -330],
  [-30, -190, -470],
  [-230, -190, -470],
  [-300, -170, 0],
  [-316, -180, -170],
  [-300, -170, -330],
  [-130, -130, 110],
  [-130, 20, 90],
  [-130, -80, -520],
] as const;

/** A sheep in full fleece, stylised: 950 mm high. */
export const sheep = thing({
  op: 'create_sheep',
  family: 'animals',
  label: 'Sheep',
  help: 'Woolly sheep with a dark face, thin legs and, as a ram, curled horns',
  params: { height: mm(950, 'Height', 'To the top of the head'), horns: no('Horns', 'Curled, of a ram') },
  let: { s: '= height / 890.7' },
  materials: { wool: '#f2ece0 wool', face: '#3b3330 fur', horn: '#cdb58a satin plastic', foot: '#2a2624 satin plastic', ...FACE },
  operations: drawn('s', [
    blob('trunk', [480, 440, 720], [0, 540, -30]),
    blob('tuft', [250, 230, 250], [130, 660, 190], { corners: 16 }),
    placed('tufts', ['tuft'], TUFTS),
    union('fleece', ['trunk', 'tufts'], { role: 'wool', name: 'Fleece' }),
    limb(
      'face',
      [
        [0, 780, 350],
        [0, 740, 460],
        [0, 660, 540],
      ],
      [220, 200, 140],
      { role: 'face', name: 'Face', outside: true },
    ),
    blob('cap', [230, 150, 210], [0, 850, 350], { role: 'wool', name: 'Forelock' }),
    ...eyes(44, [70, 780, 486]),
    limb(
      'ear',
      [
        [90, 810, 360],
        [180, 800, 370],
        [240, 760, 390],
      ],
      [44, [80, 70], 20],
      { role: 'face' },
    ),
    pair('ears', 'ear', 'face', { name: 'Ears' }),
    limb(
      'horn',
      [
        [70, 880, 350],
        [170, 920, 310],
        [230, 830, 290],
        [220, 730, 360],
        [200, 740, 440],
      ],
      [90, 86, 72, 54, 18],
      { role: 'horn', when: '= horns', pieces: 5 },
    ),
    pair('horns', 'horn', 'horn', { name: 'Horns' }),
    limb(
      'fore_leg',
      [
        [120, 400, 170],
        [120, 50, 176],
      ],
      [96, 72],
      { role: 'face' },
    ),
    limb(
      'hind_leg',
      [
        [124, 400, -240],
        [124, 50, -246],
      ],
      [100, 72],
      { role: 'face' },
    ),
    group('legs_one_side', ['fore_leg', 'hind_leg']),
    pair('legs', 'legs_one_side', 'face', { name: 'Legs' }),
    limb(
      'fore_hoof',
      [
        [120, 0, 178],
        [120, 64, 176],
      ],
      [92, 80],
      { role: 'foot', flat: true, pieces: 1 },
    ),
    limb(
      'hind_hoof',
      [
        [124, 0, -244],
        [124, 64, -246],
      ],
      [92, 80],
      { role: 'foot', flat: true, pieces: 1 },
    ),
    group('hooves_one_side', ['fore_hoof', 'hind_hoof']),
    pair('hooves', 'hooves_one_side', 'foot', { name: 'Hooves' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['sheep', 'ewe'],
    variants: [
      { names: ['lamb'], params: { height: 480 }, materials: { face: '#efe6da fur' } },
      { names: ['ram'], params: { horns: true } },
      { names: ['black sheep'], params: {}, materials: { main: '#2c2a2b wool' } },
    ],
    parts: {
      wool: { names: ['fleece', 'body', 'coat'], material: 'main' },
      face: { names: ['head', 'leg', 'ear'], material: 'face' },
      horn: { present: { horns: true }, absent: { horns: false }, material: 'horn' },
      hoof: { names: ['foot'], material: 'foot' },
      eye: { material: 'eye' },
    },
  },
});
