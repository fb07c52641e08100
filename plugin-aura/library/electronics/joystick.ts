import { drawn } from '../drawn.ts';
import { limb } from '../organic.ts';
import { box, rod, row, turned, union } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** A joystick, the player behind it: base with throttle and buttons, a gaiter, a grip with trigger and thumb hat; or an arcade stick with a ball. */
export const joystick = thing({
  op: 'create_joystick',
  family: 'electronics',
  label: 'Joystick',
  help: 'Flight stick with trigger, hat switch, throttle and buttons, or an arcade stick with a ball top',
  params: {
    height: mm(240, 'Height', 'Over all'),
    style: pick(['flight', 'arcade'], 'Style', 'A grip with a trigger, or a ball on a rod'),
  },
  let: { s: "= height / if(style == 'flight', 227.8, 150)", flight: "= style == 'flight'", arcade: "= style == 'arcade'" },
  materials: { base: 'black plastic', grip: '#24262a rubber', button: 'red plastic', accent: 'silver', foot: 'black rubber' },
  operations: drawn('s', [
    box('pad', [18, 6, 18], [-70, 0, 60], { round: 2 }),
    row('pads_front', ['pad'], 2, [140, 0, 0], { centered: false }),
    row('pads', ['pads_front'], 2, [0, 0, -120], { centered: false, role: 'foot', name: 'Feet' }),
    box('plate', [190, 14, 170], [0, 4, 0], { round: 6 }),
    {
      id: 'deck',
      op: 'loft',
      params: { sections: [{ profile: { rect: [186, 166], r: 26 } }, { profile: { rect: [150, 130], r: 36 } }], height: 32 },
      at: { my: 'bottom', offset: [0, 16, 0] },
    },
    union('case', ['plate', 'deck'], { role: 'base', name: 'Base' }),
    turned(
      'gaiter',
      [
        [0, 44],
        [46, 44],
        [46, 50],
        [38, 52],
        [40, 57],
        [32, 59],
        [34, 64],
        [25, 66],
        [27, 71],
        [17, 76],
        [0, 76],
      ],
      [0, 0, 0],
      { role: 'grip', name: 'Gaiter', when: '= flight' },
    ),
    limb(
      'handle',
      [
        [0, 66, 0],
        [0, 110, -2],
        [0, 160, -2],
        [0, 205, 8],
        [0, 226, 18],
      ],
      [30, 40, 38, 42, 46, 34],
      { corners: 20, when: '= flight', role: 'grip', name: 'Grip' },
    ),
    box('rest', [66, 12, 54], [0, 84, 6], { round: 6, role: 'grip', name: 'Hand rest', when: '= flight' }),
    box('trigger', [12, 34, 14], [0, 158, -26], { round: 5, rotate: [14, 0, 0], role: 'button', name: 'Trigger', when: '= flight' }),
    rod('hat', 20, 8, [0, 217, 16], { round: 2.5, role: 'accent', name: 'Hat switch', when: '= flight' }),
    rod('thumb', 12, 10, [-14, 214, 26], { axis: 'z', round: 2, when: '= flight' }),
    row('thumbs', ['thumb'], 2, [28, 0, 0], { centered: false, role: 'button', name: 'Thumb button' }),
    rod('stick', 14, 96, [0, 40, 0], { role: 'accent', name: 'Stick', when: '= arcade' }),
    rod('dust', 62, 5, [0, 47, 0], { round: 2, role: 'grip', name: 'Dust washer', when: '= arcade' }),
    {
      id: 'knob',
      op: 'sphere',
      params: { diameter: 38 },
      at: { my: 'center', offset: [0, 131, 0] },
      role: 'button',
      name: 'Ball',
      when: '= arcade',
    },
    rod('key', 18, 9, [-58, 44, 44], { round: 3 }),
    row('keys', ['key'], 3, [30, 0, 0], { centered: false, role: 'button', name: 'Base button' }),
    box('slot', [30, 4, 62], [60, 45, 6], { round: 1.8, role: 'accent', name: 'Throttle slot' }),
    box('lever', [22, 20, 14], [60, 46, -6], { round: 5, role: 'base', name: 'Throttle' }),
  ]),
  spoken: {
    names: ['joystick', 'flight stick', 'gaming joystick', 'joy stick'],
    variants: [{ names: ['arcade stick', 'arcade joystick'], params: { style: 'arcade', height: 150 } }],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      base: { names: ['case', 'body', 'throttle'], material: 'main' },
      grip: { names: ['handle', 'gaiter'], material: 'grip' },
      button: { names: ['trigger', 'key'], material: 'button' },
    },
  },
});
