import { drawn } from '../drawn.ts';
import { blob, eyes, grown, limb, MUZZLE, pair, spike, UPRIGHT } from '../organic.ts';
import { turned } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A red squirrel sitting up with a hazelnut, its tail curled over its back: 220 mm high. */
export const squirrel = thing({
  op: 'create_squirrel',
  family: 'animals',
  label: 'Squirrel',
  help: 'Squirrel sitting up with a nut in its paws and a bushy curled tail',
  params: { height: mm(220, 'Height', 'Over all'), nut: yes('Nut', 'In its paws') },
  let: { s: '= height / 260.3' },
  materials: {
    fur: '#b5622f fur',
    belly: '#f3e6d2 fur',
    tail: '#9c4f24 fur',
    nut: '#9a6a35 satin plastic',
    cap: '#c9a468 matte plastic',
    ...MUZZLE,
  },
  operations: drawn('s', [
    limb(
      'trunk',
      [
        [0, 132, 8],
        [0, 92, 2],
        [0, 50, -10],
      ],
      [
        [62, 60],
        [84, 88],
        [102, 104],
      ],
      { corners: 22, outside: true },
    ),
    limb(
      'neck',
      [
        [0, 130, 8],
        [0, 164, 16],
      ],
      [60, 62],
    ),
    ...grown('body', ['trunk', 'neck'], 20, { role: 'fur', name: 'Body' }),
    blob('skull', [74, 70, 76], [0, 178, 20], { role: 'fur', name: 'Head' }),
    blob('muzzle', [46, 36, 44], [0, 166, 48], { role: 'belly', name: 'Muzzle' }),
    blob('belly', [66, 100, 50], [0, 82, 34], { role: 'belly', rotate: [-8, 0, 0] }),
    ...eyes(14, [27, 188, 44]),
    blob('nose', [12, 9, 9], [0, 174, 69], { role: 'nose', corners: 14 }),
    spike('ear', [24, 44, 13], [25, 222, 10], { rotate: [-8, 0, -14], tip: 0.25, belly: 0.2, role: 'fur' }),
    pair('ears', 'ear', 'fur', { name: 'Ears' }),
    spike('tuft', [10, 24, 8], [29, 246, 7], { rotate: [-8, 0, -14], role: 'tail', corners: 12 }),
    pair('tufts', 'tuft', 'tail', { name: 'Ear tufts' }),
    blob('haunch', [50, 84, 96], [42, 48, 4], { role: 'fur', rotate: [-14, 0, 0] }),
    pair('haunches', 'haunch', 'fur', { name: 'Haunches' }),
    limb(
      'foot',
      [
        [42, 11, -14],
        [44, 10, 30],
        [48, 8, 60],
      ],
      [
        [28, 22],
        [28, 20],
        [22, 14],
      ],
      { role: 'belly' },
    ),
    pair('feet', 'foot', 'belly', { name: 'Feet' }),
    limb(
      'arm',
      [
        [34, 128, 16],
        [42, 102, 38],
        [16, 108, 64],
      ],
      [26, 22, 17],
      { role: 'fur', outside: true },
    ),
    pair('arms', 'arm', 'fur', { name: 'Arms' }),
    limb(
      'tail',
      [
        [0, 32, -44],
        [0, 38, -92],
        [0, 96, -122],
        [0, 160, -112],
        [0, 214, -118],
        [0, 240, -164],
      ],
      [
        [40, 36],
        [70, 66],
        [92, 84],
        [94, 80],
        [82, 66],
        [30, 26],
      ],
      { role: 'tail', name: 'Tail', corners: 22 },
    ),
    blob('nut', [30, 30, 28], [0, 111, 68], { role: 'nut', when: '= nut' }),
    turned(
      'nut_cap',
      [
        [0, 0],
        [11, 0],
        [13.4, 3],
        [12, 8],
        [6, 12],
        [0, 13],
      ],
      [0, 0, 0],
      { when: '= nut' },
    ),
    { id: 'nut_cap_on', op: 'group', inputs: ['nut_cap'], at: { offset: [0, 118, 68] }, role: 'cap', name: 'Cap of the nut' },
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['squirrel', 'red squirrel'],
    variants: [
      { names: ['gray squirrel'], params: {}, materials: { main: '#8b8983 fur', tail: '#75736e fur', belly: '#f4f2ec fur' } },
      { names: ['chipmunk'], params: { height: 150 }, materials: { main: '#b98852 fur', tail: '#6d4b2c fur', belly: '#f6ead6 fur' } },
    ],
    parts: {
      fur: { names: ['body', 'head', 'arm', 'haunch', 'ear'], material: 'main' },
      belly: { names: ['breast', 'muzzle', 'foot'], material: 'belly' },
      tail: { names: ['tuft'], material: 'tail' },
      nut: { names: ['hazelnut', 'acorn'], present: { nut: true }, absent: { nut: false }, material: 'nut' },
      eye: { material: 'eye' },
      nose: { material: 'nose' },
    },
  },
});
