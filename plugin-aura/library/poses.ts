import { blob, limb, pair } from './organic.ts';

/** Limbs of a person 1770.8 mm tall who does not stand: each where its pose is the one that is asked for, in mm. */

/** On a chair: thighs level at 880 mm, hands in the lap. */
export const SEATED = [
  limb(
    'leg_seated',
    [
      [84, 880, 0],
      [92, 876, 430],
      [94, 640, 446],
      [94, 440, 430],
    ],
    [160, 132, 112, 84],
    { when: "= pose == 'sitting'" },
  ),
  pair('legs_seated', 'leg_seated', 'trousers', { name: 'Legs' }),
  blob('shoe_seated', [92, 74, 250], [96, 402, 486], { when: "= pose == 'sitting'" }),
  pair('shoes_seated', 'shoe_seated', 'shoe', { name: 'Shoes' }),
  limb(
    'arm_lap',
    [
      [170, 1400, 0],
      [232, 1150, 20],
      [150, 990, 270],
    ],
    [108, 84, 62],
    { when: "= pose == 'sitting'" },
  ),
  pair('arms_lap', 'arm_lap', 'shirt', { name: 'Arms' }),
];

/** On a horse or a saddle: knees apart, hands at the reins. */
export const ASTRIDE = [
  limb(
    'leg_astride',
    [
      [80, 900, 0],
      [300, 860, 110],
      [370, 560, 150],
      [370, 330, 90],
    ],
    [150, 130, 110, 84],
    { when: "= pose == 'riding'" },
  ),
  pair('legs_astride', 'leg_astride', 'trousers', { name: 'Legs' }),
  blob('shoe_astride', [92, 74, 250], [372, 296, 140], { when: "= pose == 'riding'" }),
  pair('shoes_astride', 'shoe_astride', 'shoe', { name: 'Shoes' }),
  limb(
    'arm_rein',
    [
      [170, 1400, 0],
      [240, 1180, 90],
      [130, 1110, 320],
    ],
    [108, 84, 62],
    { when: "= pose == 'riding'" },
  ),
  pair('arms_rein', 'arm_rein', 'shirt', { name: 'Arms' }),
];
