import { drawn } from '../drawn.ts';
import { limb } from '../organic.ts';
import { rod, slab, turned } from '../shapes.ts';
import { mm, pick, thing, yes } from '../thing.ts';

/** Hats of the dressing-up box: a witch's or a wizard's that is bent at its tip, with a band and a buckle; 380 mm across. */
export const witchHat = thing({
  op: 'create_witch_hat',
  family: 'clothing',
  label: 'Witch hat',
  help: 'Pointed hat with a wide brim, bent at its tip, with a band and a buckle; the cone alone is a party hat',
  params: {
    height: mm(360, 'Height', 'To the tip'),
    brim: yes('Brim', 'Round it'),
    buckle: yes('Buckle', 'On the band'),
    tip: pick(['bent', 'straight'], 'Tip', 'How the cone ends'),
  },
  let: { s: "= height / if(tip == 'bent', 332, 360)" },
  materials: { cloth: 'black felt', band: '#6b2c91 silk', buckle: 'gold' },
  operations: drawn('s', [
    limb(
      'bent_cone',
      [
        [0, 0, 0],
        [0, 120, 0],
        [6, 220, 4],
        [40, 300, 6],
        [96, 326, 0],
      ],
      [188, 150, 112, 70, 34, 12],
      { flat: true, corners: 36, pieces: 5, role: 'cloth', when: "= tip == 'bent'" },
    ),
    rod('straight_cone', 188, 360, [0, 0, 0], { top_diameter: 4, role: 'cloth', when: "= tip == 'straight'" }),
    turned(
      'rim',
      [
        [0, 0],
        [150, -6],
        [192, 8],
        [193, 12],
        [150, 0],
        [100, 6],
        [88, 22],
        [0, 22],
      ],
      [0, 0, 0],
      { role: 'cloth', when: '= brim' },
    ),
    { id: 'cloth', op: 'union', inputs: ['bent_cone', 'straight_cone', 'rim'], role: 'cloth', name: 'Hat' },
    rod('band', 187, 40, [0, 12, 0], { top_diameter: 173, role: 'band', name: 'Band' }),
    slab('buckle', { rect: [46, 44], r: 5, minus: [{ rect: [30, 28] }] }, 8, [0, 10, 92], {
      role: 'buckle',
      when: '= buckle',
      rotate: [-10, 0, 0],
      name: 'Buckle',
    }),
  ]),
  spoken: {
    names: ['witch hat', "witch's hat", 'witches hat', 'pointed hat', 'pointy hat', 'halloween hat'],
    variants: [
      {
        names: ['wizard hat', 'magic hat', 'sorcerer hat'],
        params: { buckle: false },
        materials: { main: '#2a3a8c felt', band: '#f1c40f silk' },
      },
      {
        names: ['party hat', 'birthday hat'],
        params: { brim: false, buckle: false, tip: 'straight', height: 180 },
        materials: { main: '#e74c3c paper', band: '#f4d03f paper' },
      },
    ],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      brim: { present: { brim: true }, absent: { brim: false } },
      buckle: { present: { buckle: true }, absent: { buckle: false }, material: 'buckle' },
      band: { names: ['ribbon'], material: 'band' },
      cone: { names: ['cloth', 'tip'], material: 'main' },
    },
  },
});
