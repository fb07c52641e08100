import { drawn } from '../drawn.ts';
import { blob, eyes, limb, pair, UPRIGHT } from '../organic.ts';
import { box, rod } from '../shapes.ts';
import { mm, no, thing } from '../thing.ts';

/** A garden gnome: a pointed red hat, a white beard, a belted coat and boots; 350 mm high. */
export const gnome = thing({
  op: 'create_gnome',
  family: 'garden',
  label: 'Garden gnome',
  help: 'Garden gnome with a pointed hat, a beard and boots, with a lantern if wanted',
  params: { height: mm(350, 'Height', 'To the tip of the hat'), lantern: no('Lantern', 'In his hand') },
  let: { s: '= height / 350' },
  materials: {
    coat: '#2f5fa8 satin paint',
    hat: '#c8252c satin paint',
    beard: '#f4f1ea satin paint',
    skin: '#e9b694 satin paint',
    boot: '#4a3322 satin paint',
    belt: 'black paint',
    buckle: 'gold',
    trousers: '#6a4a2c satin paint',
    eye: 'black lacquer',
    lantern: 'brass',
    light: '#ffd36a glowing',
  },
  operations: drawn('s', [
    {
      id: 'hat',
      op: 'loft',
      params: {
        sections: [
          { profile: { circle: 104 } },
          { at: 0.15, profile: { circle: 94 } },
          { at: 0.5, profile: { circle: 56 } },
          { at: 0.8, profile: { circle: 26 } },
          { profile: { circle: 8 } },
        ],
        path: {
          spline: [
            [0, 212, 0],
            [0, 262, -4],
            [4, 312, -14],
            [18, 346, -26],
          ],
        },
      },
      name: 'Hat',
    },
    blob('head', [96, 92, 92], [0, 196, 2], { role: 'skin', name: 'Head' }),
    blob('nose', [28, 26, 28], [0, 190, 50], { role: 'skin', name: 'Nose' }),
    ...eyes(11, [18, 205, 42]),
    {
      id: 'beard',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [10, 14] } },
          { at: 0.4, profile: { ellipse: [64, 44] } },
          { at: 0.8, profile: { ellipse: [92, 50] } },
          { profile: { ellipse: [70, 30] } },
        ],
        height: 96,
      },
      at: { my: 'bottom', offset: [0, 96, 34] },
      name: 'Beard',
    },
    blob('moustache', [36, 18, 22], [16, 176, 46], { rotate: [0, 0, -16] }),
    pair('moustaches', 'moustache', 'beard', { name: 'Moustache' }),
    blob('brow', [26, 9, 12], [18, 220, 42], { rotate: [0, 0, 10] }),
    pair('brows', 'brow', 'beard', { name: 'Brows' }),
    {
      id: 'coat',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [132, 108] } },
          { at: 0.45, profile: { ellipse: [140, 118] } },
          { at: 0.85, profile: { ellipse: [112, 92] } },
          { profile: { ellipse: [70, 60] } },
        ],
        height: 120,
      },
      at: { my: 'bottom', offset: [0, 52, 0] },
      name: 'Coat',
    },
    {
      id: 'belt',
      op: 'extrude',
      params: { profile: { ellipse: [143, 121] }, height: 16, round: 3 },
      at: { my: 'bottom', offset: [0, 86, 0] },
      name: 'Belt',
    },
    box('buckle', [26, 24, 6], [0, 82, 60], { round: 2, name: 'Buckle' }),
    limb(
      'arm',
      [
        [52, 152, 0],
        [80, 120, 12],
        [70, 96, 36],
      ],
      [44, 40, 34],
    ),
    pair('arms', 'arm', 'coat', { name: 'Arms' }),
    blob('hand', [30, 30, 32], [66, 90, 46]),
    pair('hands', 'hand', 'skin', { name: 'Hands' }),
    limb(
      'leg',
      [
        [30, 66, 0],
        [32, 24, 0],
      ],
      [56, 50],
      { flat: true },
    ),
    pair('legs', 'leg', 'trousers', { name: 'Trousers' }),
    blob('boot', [56, 48, 92], [34, 22, 16]),
    pair('boots', 'boot', 'boot', { name: 'Boots' }),
    rod('base', 170, 10, [0, -6, 8], { round: 3, role: 'trousers', name: 'Base' }),
    rod('lamp', 26, 34, [66, 40, 60], { when: '= lantern', role: 'light', name: 'Light' }),
    rod('lamp_foot', 32, 6, [66, 36, 60], { when: '= lantern', role: 'lantern', name: 'Lantern' }),
    {
      id: 'lamp_cap',
      op: 'cone',
      params: { diameter: 36, height: 14 },
      at: { my: 'bottom', offset: [66, 73, 60] },
      when: '= lantern',
      role: 'lantern',
      name: 'Lantern',
    },
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['gnome', 'garden gnome', 'dwarf', 'elf', 'lawn gnome'],
    variants: [{ names: ['elf'], params: {}, materials: { main: '#3a8a3f satin paint', hat: '#3a8a3f satin paint' } }],
    parts: {
      hat: { material: 'hat', adjectives: { pointed: {}, pointy: {} } },
      beard: { material: 'beard', adjectives: { long: {} } },
      coat: { names: ['jacket', 'body', 'shirt'], material: 'main' },
      boot: { names: ['shoe'], material: 'boot' },
      belt: { material: 'belt' },
      lantern: { names: ['lamp'], present: { lantern: true }, absent: { lantern: false }, material: 'lantern' },
    },
  },
});
