import { drawn } from '../drawn.ts';
import { blob, grown, limb, UPRIGHT } from '../organic.ts';
import { rod } from '../shapes.ts';
import { mm, no, pick, thing } from '../thing.ts';

/** A right hand standing on its wrist: open, pointing, thumb up, or the sign of peace; 190 mm from wrist to finger tip. */
export const hand = thing({
  op: 'create_hand',
  family: 'household',
  label: 'Hand',
  help: 'Human hand on its wrist: open, pointing, thumb up, peace, or a fist',
  params: {
    height: mm(230, 'Height', 'From wrist to the tip of the middle finger'),
    pose: pick(['open', 'pointing', 'peace', 'thumb_up', 'fist'], 'Pose', 'What the fingers do'),
    base: no('Base', 'A round base under the wrist'),
  },
  let: { s: '= height / 221.23' },
  materials: { skin: '#e3b08e satin plastic', base: 'walnut' },
  operations: drawn('s', [
    {
      id: 'wrist',
      op: 'loft',
      params: {
        sections: [{ profile: { ellipse: [58, 42] } }, { at: 0.5, profile: { ellipse: [54, 38] } }, { profile: { ellipse: [66, 34] } }],
        height: 62,
      },
      at: { my: 'bottom', offset: [0, 0, 0] },
    },
    {
      id: 'palm',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [62, 34] } },
          { at: 0.5, profile: { ellipse: [86, 34] } },
          { at: 0.9, profile: { ellipse: [86, 28] } },
          { profile: { ellipse: [78, 18] } },
        ],
        height: 96,
      },
      at: { my: 'bottom', offset: [0, 54, 0] },
    },
    blob('heel', [40, 62, 34], [-24, 86, 10]),
    blob('ball_low', [34, 60, 30], [26, 84, 8]),
    ...(
      [
        ['index', -32, 142, -40, 212, 15, "pose == 'open' or pose == 'pointing' or pose == 'peace'"],
        ['middle', -10, 148, -12, 230, 16, "pose == 'open' or pose == 'peace'"],
        ['ring', 12, 146, 16, 220, 15, "pose == 'open'"],
        ['little', 33, 136, 44, 194, 13, "pose == 'open'"],
      ] as const
    ).flatMap(([id, x, y, tx, ty, d, up]) => [
      limb(
        `${id}_up`,
        [
          [x, y - 16, 0],
          [(x + tx) / 2, (y + ty) / 2, -2],
          [tx, ty - d / 2, 3],
        ],
        [d * 1.5, d * 1.35, d * 1.1],
        { corners: 10, when: `= ${up}` },
      ),
      limb(
        `${id}_down`,
        [
          [x, y - 10, 2],
          [x, y + 2, 30],
        ],
        [d * 1.6, d * 1.5],
        { corners: 10, when: `= not (${up})` },
      ),
      limb(
        `${id}_tip`,
        [
          [x, y - 2, 32],
          [x * 0.9, y - 34, 26],
        ],
        [d * 1.4, d * 1.2],
        { corners: 10, when: `= not (${up})` },
      ),
    ]),
    limb(
      'thumb_out',
      [
        [-30, 86, 8],
        [-58, 112, 14],
        [-74, 150, 16],
      ],
      [32, 26, 19],
      { corners: 10, when: "= pose == 'open'" },
    ),
    limb(
      'thumb_in',
      [
        [-36, 104, 16],
        [-8, 126, 34],
      ],
      [34, 24],
      { corners: 10, when: "= pose == 'pointing' or pose == 'peace' or pose == 'fist'" },
    ),
    limb(
      'thumb_high',
      [
        [-30, 100, 8],
        [-50, 140, 8],
        [-56, 190, 2],
      ],
      [34, 28, 20],
      { corners: 10, when: "= pose == 'thumb_up'" },
    ),
    ...grown(
      'skin',
      [
        'wrist',
        'palm',
        'heel',
        'ball_low',
        'index_up',
        'index_down',
        'index_tip',
        'middle_up',
        'middle_down',
        'middle_tip',
        'ring_up',
        'ring_down',
        'ring_tip',
        'little_up',
        'little_down',
        'little_tip',
        'thumb_out',
        'thumb_in',
        'thumb_high',
      ],
      5,
      { name: 'Hand' },
    ),
    rod('base', 120, 18, [0, -16, 0], { round: 4, when: '= base', name: 'Base' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['hand', 'human hand', 'open hand', 'hand sculpture', 'hand statue', 'thumbs up', 'peace hand', 'fist', 'pointing hand'],
    variants: [
      { names: ['thumbs up', 'thumb up'], params: { pose: 'thumb_up' } },
      { names: ['peace hand', 'victory hand'], params: { pose: 'peace' } },
      { names: ['fist', 'clenched fist'], params: { pose: 'fist' } },
      { names: ['pointing hand', 'foam finger'], params: { pose: 'pointing' } },
    ],
    adjectives: { pointing: { pose: 'pointing' } },
    parts: {
      finger: { names: ['palm', 'wrist'], material: 'main' },
      thumb: { material: 'main' },
      base: { names: ['stand', 'plinth'], present: { base: true }, absent: { base: false }, material: 'base' },
    },
  },
});
