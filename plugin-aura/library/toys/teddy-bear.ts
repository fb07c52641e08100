import { drawn, oval } from '../drawn.ts';
import { mm, no, thing } from '../thing.ts';

/** A sitting teddy bear, 350 mm high. */
export const teddyBear = thing({
  op: 'create_teddy_bear',
  family: 'toys',
  label: 'Teddy bear',
  help: 'Sitting teddy bear with round ears, snout and stitched nose; with a bow if wanted',
  params: { height: mm(350, 'Height', 'Sitting'), bow: no('Bow', 'A ribbon tied round the neck') },
  let: { s: '= height / 337.15' },
  materials: { fur: '#b07a45 fur', pad: '#e4c79a felt', nose: 'black leather', eye: 'black lacquer', bow: 'red silk' },
  operations: drawn('s', [
    { id: 'body', op: 'ellipsoid', params: { size: [170, 190, 150] }, at: { my: 'center', offset: [0, 98, 0] }, role: 'fur' },
    {
      id: 'belly',
      op: 'ellipsoid',
      params: { size: [110, 130, 60] },
      at: { my: 'center', offset: [0, 96, 50] },
      role: 'pad',
      name: 'Belly',
    },
    { id: 'head', op: 'ellipsoid', params: { size: [158, 142, 138] }, at: { my: 'center', offset: [0, 246, 10] }, role: 'fur' },
    {
      id: 'muzzle',
      op: 'ellipsoid',
      params: { size: [76, 58, 54] },
      at: { my: 'center', offset: [0, 226, 72] },
      role: 'pad',
      name: 'Snout',
    },
    { id: 'nose', op: 'cushion', params: { size: [28, 20, 14], softness: 0.8 }, at: { my: 'center', offset: [0, 242, 98] } },
    {
      id: 'smile_cut',
      op: 'pipe',
      params: {
        diameter: 4,
        path: {
          spline: [
            [0, 232, 99],
            [0, 220, 99],
            [-10, 213, 97],
            [-18, 217, 93],
          ],
        },
      },
      role: 'nose',
    },
    { id: 'smile', op: 'mirror', params: { plane: 'x' }, inputs: ['smile_cut'], role: 'nose', name: 'Mouth' },
    { id: 'one_eye', op: 'sphere', params: { diameter: 17 }, at: { my: 'center', offset: [30, 262, 71] }, role: 'eye' },
    { id: 'eyes', op: 'mirror', params: { plane: 'x' }, inputs: ['one_eye'], role: 'eye', name: 'Eyes' },
    { id: 'one_ear', op: 'ellipsoid', params: { size: [62, 62, 34] }, at: { my: 'center', offset: [62, 306, 2] }, role: 'fur' },
    { id: 'ears', op: 'mirror', params: { plane: 'x' }, inputs: ['one_ear'], role: 'fur', name: 'Ears' },
    { id: 'inner_ear', op: 'ellipsoid', params: { size: [38, 38, 12] }, at: { my: 'center', offset: [62, 305, 17] }, role: 'pad' },
    { id: 'inner_ears', op: 'mirror', params: { plane: 'x' }, inputs: ['inner_ear'], role: 'pad', name: 'Inner ears' },
    {
      id: 'arm_one',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(20) },
          { at: 0.12, profile: oval(50) },
          { at: 0.6, profile: oval(50) },
          { at: 0.9, profile: oval(46) },
          { profile: oval(12) },
        ],
        path: {
          spline: [
            [62, 168, 0],
            [98, 138, 30],
            [104, 96, 64],
          ],
        },
      },
      role: 'fur',
    },
    { id: 'arms', op: 'mirror', params: { plane: 'x' }, inputs: ['arm_one'], role: 'fur', name: 'Arms' },
    {
      id: 'leg_one',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(24) },
          { at: 0.15, profile: oval(70) },
          { at: 0.65, profile: oval(68) },
          { at: 0.9, profile: oval(76, 84) },
          { profile: oval(62, 70) },
        ],
        path: {
          spline: [
            [46, 46, 10],
            [68, 40, 70],
            [84, 42, 128],
          ],
        },
      },
      role: 'fur',
    },
    { id: 'legs', op: 'mirror', params: { plane: 'x' }, inputs: ['leg_one'], role: 'fur', name: 'Legs' },
    {
      id: 'sole',
      op: 'ellipsoid',
      params: { size: [56, 64, 12] },
      at: { my: 'center', offset: [84, 42, 128], rotate: [0, 14, 0] },
      role: 'pad',
    },
    { id: 'soles', op: 'mirror', params: { plane: 'x' }, inputs: ['sole'], role: 'pad', name: 'Soles' },
    {
      id: 'loop',
      op: 'cushion',
      params: { size: [58, 40, 18], softness: 0.7 },
      at: { my: 'center', offset: [32, 178, 78], rotate: [0, 0, 12] },
      role: 'bow',
      when: '= bow',
    },
    { id: 'loops', op: 'mirror', params: { plane: 'x' }, inputs: ['loop'], role: 'bow', name: 'Bow' },
    {
      id: 'knot',
      op: 'cushion',
      params: { size: [20, 26, 22], softness: 0.6 },
      at: { my: 'center', offset: [0, 178, 82] },
      role: 'bow',
      name: 'Knot',
      when: '= bow',
    },
    {
      id: 'collar',
      op: 'torus',
      params: { diameter: 112, tube_diameter: 18 },
      at: { my: 'center', offset: [0, 181, 10] },
      role: 'bow',
      name: 'Ribbon',
      when: '= bow',
    },
  ]),
  spoken: {
    names: ['teddy bear', 'teddy', 'stuffed bear', 'plush bear', 'toy bear', 'cuddly bear'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      fur: { names: ['body', 'ear', 'arm', 'leg', 'head'], material: 'main' },
      snout: { names: ['muzzle', 'belly', 'pad', 'paw'], material: 'pad' },
      nose: { material: 'nose' },
      eye: { material: 'eye' },
      bow: { names: ['ribbon', 'bow tie'], present: { bow: true }, absent: { bow: false }, material: 'bow' },
    },
  },
});
