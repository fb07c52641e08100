import { drawn } from '../drawn.ts';
import { blob, limb, UPRIGHT } from '../organic.ts';
import { ball, box, mirrored, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A bonsai in the informal upright style: a bent trunk with three pads of leaves in a shallow glazed pot; 420 mm high. */
export const bonsai = thing({
  op: 'create_bonsai',
  family: 'plants',
  label: 'Bonsai',
  help: 'Small tree with a twisted trunk and pads of leaves in a shallow pot',
  params: { height: mm(420, 'Height', 'With the pot') },
  let: { s: '= height / 415' },
  materials: { leaf: '#3f7a34 leaves', trunk: 'bark', pot: '#2f5f9f glazed ceramic', soil: 'soil', moss: '#6f8f3a moss' },
  operations: drawn('s', [
    {
      id: 'pot',
      op: 'loft',
      params: { sections: [{ profile: { rect: [250, 170], r: 16 } }, { profile: { rect: [300, 210], r: 20 } }], height: 60, smooth: false },
      at: { my: 'bottom', offset: [0, 12, 0] },
      name: 'Pot',
    },
    box('lip', [316, 12, 226], [0, 66, 0], { round: 4, role: 'pot', name: 'Lip' }),
    box('foot', [40, 14, 30], [100, 0, 66], { round: 3, role: 'pot' }),
    mirrored('feet_x', ['foot'], { role: 'pot' }),
    mirrored('feet', ['feet_x'], { plane: 'z', role: 'pot', name: 'Feet' }),
    box('soil', [290, 12, 200], [0, 70, 0], { round: 4, name: 'Soil' }),
    ball('moss', [150, 26, 110], [-20, 82, 10], { name: 'Moss' }),
    limb(
      'trunk',
      [
        [-14, 74, 8],
        [-36, 130, 4],
        [10, 200, 0],
        [-12, 268, 2],
        [14, 340, 0],
      ],
      [66, 46, 38, 30, 18],
      { role: 'trunk', name: 'Trunk' },
    ),
    limb(
      'bough_left',
      [
        [0, 176, 0],
        [-70, 200, 10],
        [-120, 212, 16],
      ],
      [24, 20, 12],
      { role: 'trunk', name: 'Left bough' },
    ),
    limb(
      'bough_right',
      [
        [0, 226, 0],
        [70, 246, -6],
        [118, 262, 0],
      ],
      [22, 18, 12],
      { role: 'trunk', name: 'Right bough' },
    ),
    ...[
      ['left', -122, 226, 16, 150],
      ['right', 120, 276, 0, 140],
      ['crown', 16, 352, 0, 170],
      ['back', -10, 290, -50, 120],
    ].map(([id, x, y, z, d]) =>
      blob(`pad_${id}`, [d as number, (d as number) * 0.44, (d as number) * 0.8], [x as number, y as number, z as number], {
        role: 'leaf',
        fat: -0.5,
      }),
    ),
    ...[
      ['a', -160, 232, 40, 86],
      ['b', -96, 250, -10, 90],
      ['c', 160, 284, 20, 84],
      ['d', 92, 296, -20, 86],
      ['e', -36, 366, 24, 104],
      ['f', 62, 372, -14, 96],
      ['g', 14, 392, 6, 92],
    ].map(([id, x, y, z, d]) =>
      blob(`tuft_${id}`, [d as number, (d as number) * 0.5, d as number], [x as number, y as number, z as number], {
        role: 'leaf',
        corners: 16,
      }),
    ),
    union(
      'leaves',
      ['pad_left', 'pad_right', 'pad_crown', 'pad_back', 'tuft_a', 'tuft_b', 'tuft_c', 'tuft_d', 'tuft_e', 'tuft_f', 'tuft_g'],
      { role: 'leaf', name: 'Leaves' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['bonsai', 'bonsai tree', 'bonsai in a pot', 'miniature tree'],
    variants: [{ names: ['cherry bonsai', 'sakura bonsai'], params: {}, materials: { main: '#f2b6c6 leaves' } }],
    parts: {
      pot: { names: ['bowl', 'planter', 'tray'], material: 'pot', adjectives: { shallow: {} } },
      trunk: { names: ['branch', 'bough'], material: 'trunk', adjectives: { twisted: {}, bent: {} } },
      leaf: { names: ['foliage', 'crown'], material: 'main' },
      moss: { material: 'moss' },
    },
  },
});
