import { drawn } from '../drawn.ts';
import { limb } from '../organic.ts';
import { box, cut, mirrored, rod } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A desk telephone with a dial of ten holes, the handset on its cradle and a coiled cord; 240 mm wide. */
export const rotaryTelephone = thing({
  op: 'create_rotary_telephone',
  family: 'electronics',
  label: 'Rotary telephone',
  help: 'Desk telephone with a rotary dial, a handset on its cradle and a coiled cord',
  params: { width: mm(240, 'Width', 'Along the handset') },
  let: { s: '= width / 249.77' },
  materials: { body: 'black bakelite', dial: 'chrome', plate: 'ivory plastic', dark: 'black plastic' },
  operations: drawn('s', [
    {
      id: 'shell',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [200, 200], r: 24 } },
          { at: 0.2, profile: { rect: [196, 192], r: 26 } },
          { at: 0.7, profile: { rect: [150, 110], r: 22, at: [0, 34] } },
          { profile: { rect: [120, 64], r: 18, at: [0, 44] } },
        ],
        height: 108,
      },
      at: { my: 'bottom', offset: [0, 4, 0] },
      role: 'body',
      name: 'Body',
    },
    box('prong', [16, 41, 60], [52, 104, -44], { round: 6 }),
    mirrored('cradle', ['prong'], { role: 'body', name: 'Cradle' }),
    rod('plate', 104, 6, [0, 70, 44], { axis: 'z', rotate: [-52, 0, 0], role: 'plate', name: 'Number plate' }),
    rod('disc', 92, 7, [0, 74, 47], { axis: 'z', rotate: [-52, 0, 0] }),
    rod('hole', 15, 30, [0, 0, 0], { axis: 'z', my: 'center' }),
    { id: 'finger', op: 'move', params: { offset: [0, 34, 0] }, inputs: ['hole'] },
    { id: 'fingers', op: 'polar_array', params: { count: 10, angle: 292, axis: 'z' }, inputs: ['finger'] },
    { id: 'finger_holes', op: 'group', inputs: ['fingers'], at: { rotate: [-52, 0, 0], offset: [0, 74, 47], pivot: [0, 0, 0] } },
    cut('dial', ['disc', 'finger_holes'], { name: 'Dial' }),
    rod('label', 34, 10, [0, 75, 48], { axis: 'z', rotate: [-52, 0, 0], role: 'plate', round: 2, name: 'Label' }),
    limb(
      'grip',
      [
        [-84, 146, -44],
        [-40, 158, -44],
        [40, 158, -44],
        [84, 146, -44],
      ],
      [34, 28, 28, 34],
      { role: 'body', name: 'Handset' },
    ),
    {
      id: 'ear',
      op: 'cylinder',
      params: { diameter: 62, top_diameter: 40, height: 36, round: 6 },
      at: { my: 'bottom', offset: [96, 118, -44] },
    },
    mirrored('ears', ['ear'], { role: 'body', name: 'Ear and mouth piece' }),
    {
      id: 'cord',
      op: 'spring',
      params: { diameter: 15, wire: 4, height: 150, count: 16 },
      at: { my: 'center', offset: [-98, 62, 10], rotate: [76, 0, 0] },
      role: 'dark',
      name: 'Cord',
    },
    rod('foot', 20, 6, [74, 0, 74], { role: 'dark' }),
    mirrored('feet_x', ['foot'], { role: 'dark' }),
    mirrored('feet', ['feet_x'], { plane: 'z', role: 'dark', name: 'Feet' }),
  ]),
  spoken: {
    names: [
      'rotary telephone',
      'telephone',
      'rotary phone',
      'dial telephone',
      'old telephone',
      'vintage telephone',
      'rotary dial telephone',
      'vintage phone',
      'landline phone',
      'desk telephone',
    ],
    sizes: { one: 'width' },
    words: { width: ['wide', 'long'] },
    parts: {
      dial: { names: ['rotary dial', 'disc'], material: 'dial', at: ['front'] },
      handset: { names: ['receiver', 'cradle', 'body'], material: 'main', at: ['top'] },
      cord: { names: ['cable', 'wire'], material: 'dark' },
    },
  },
});
