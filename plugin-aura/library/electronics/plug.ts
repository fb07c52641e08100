import { drawn } from '../drawn.ts';
import { limb } from '../organic.ts';
import { box, mirrored, rail, ring, rod, row, union } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** A mains plug lying, its pins to the right: European (CEE 7/7 in outline), American (NEMA 5-15) or British (BS 1363). */
export const plug = thing({
  op: 'create_plug',
  family: 'electronics',
  label: 'Plug',
  help: 'Mains plug with its pins and a piece of cable: European, American or British',
  params: {
    length: mm(120, 'Length', 'With its cable'),
    style: pick(['european', 'american', 'british'], 'Style', 'Two round pins, two blades with a round one, or three square pins'),
  },
  let: { s: '= length / 120', eu: "= style == 'european'", us: "= style == 'american'", uk: "= style == 'british'" },
  materials: { body: 'black plastic', pin: 'brushed steel', cable: 'black rubber' },
  operations: drawn('s', [
    rod('face', 37, 18, [26, 19, 0], { axis: 'x', round: 3, when: '= not(uk)' }),
    limb(
      'grip',
      [
        [-26, 19, 0],
        [-8, 19, 0],
        [12, 19, 0],
        [30, 19, 0],
      ],
      [
        [17, 15],
        [27, 22],
        [33, 30],
        [35, 33],
      ],
      { corners: 24, flat: true, when: '= not(uk)' },
    ),
    box('uk_body', [26, 38, 46], [24, 0, 0], { round: 6, when: '= uk' }),
    limb(
      'uk_grip',
      [
        [-20, 19, 0],
        [0, 19, 0],
        [20, 19, 0],
      ],
      [
        [16, 16],
        [30, 26],
        [42, 34],
      ],
      { corners: 24, flat: true, when: '= uk' },
    ),
    union('body', ['face', 'grip', 'uk_body', 'uk_grip'], { role: 'body', name: 'Body' }),
    rod('round_pin', 4.8, 22, [44, 19, 9.5], { axis: 'x', round: 1.6, when: '= eu' }),
    mirrored('round_pins', ['round_pin'], { plane: 'z', role: 'pin', name: 'Pins', when: '= eu' }),
    box('blade', [20, 6.4, 1.6], [43, 17, 6.4], { round: 0.6, when: '= us' }),
    mirrored('blades', ['blade'], { plane: 'z', role: 'pin', name: 'Pins', when: '= us' }),
    rod('ground', 4.8, 23, [44, 10, 0], { axis: 'x', round: 1.6, role: 'pin', name: 'Ground pin', when: '= us' }),
    box('square_pin', [20, 4, 6.4], [45, 10, 11.1], { round: 0.8, when: '= uk' }),
    mirrored('square_pins', ['square_pin'], { plane: 'z', role: 'pin', name: 'Pins', when: '= uk' }),
    box('earth', [24, 8, 4], [47, 26, 0], { round: 0.8, role: 'pin', name: 'Ground pin', when: '= uk' }),
    rod('relief', 13, 24, [-32, 19, 0], { axis: 'x', top_diameter: 15.5 }),
    ring('rib', 13, 2.6, [-41, 19, 0], { axis: 'x' }),
    row('ribs', ['rib'], 5, [4.6, 0, 0], { centered: false }),
    rail(
      'cord',
      8,
      [
        [-34, 19, 0],
        [-50, 16, 0],
        [-66, 6, 0],
      ],
      { bend: 20 },
    ),
    union('cable', ['relief', 'ribs', 'cord'], { role: 'cable', name: 'Cable' }),
  ]),
  spoken: {
    names: ['plug', 'power plug', 'electric plug', 'electrical plug', 'mains plug'],
    variants: [
      { names: ['us plug', 'american plug'], params: { style: 'american' } },
      { names: ['uk plug', 'british plug'], params: { style: 'british' }, materials: { main: 'white plastic', cable: 'white rubber' } },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      pin: { names: ['prong', 'blade', 'contact'], material: 'pin' },
      body: { names: ['grip', 'housing'], material: 'main' },
      cable: { names: ['cord', 'wire', 'lead'], material: 'cable' },
    },
  },
});
