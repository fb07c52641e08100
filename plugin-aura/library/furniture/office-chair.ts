import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A swivel chair on five casters: seat 420 to 520 mm high (EN 1335), 1050 mm over all. */
export const officeChair = thing({
  op: 'create_office_chair',
  family: 'furniture',
  label: 'Office chair',
  help: 'Swivel chair with gas lift, star base on casters, arms and a curved back',
  params: {
    seat_height: mm(470, 'Seat height', 'From the floor to the seat'),
    width: mm(500, 'Seat width', 'Of the seat'),
    back: mm(600, 'Back', 'Height of the back'),
    arms: yes('Arms', 'Arm rests'),
    casters: whole(5, 'Casters', 'Arms of the base', { min: 4, max: 6, soft: [4, 6] }),
  },
  let: { s: '= width / 500', y: '= max(seat_height, 320 * s)', b: '= back / 600 / s' },
  materials: { cushion: 'black fabric', frame: 'black plastic', metal: 'chrome', base: 'polished aluminium' },
  called: { rest: 'Back rest' },
  operations: drawn('s', [
    { id: 'wheel', op: 'create_caster', params: { diameter: 56, plate: false }, at: { my: 'bottom', offset: [268, 0, 0] } },
    {
      id: 'arm_base',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(40, 40, { power: 3 }) },
          { profile: oval(44, 34, { power: 3 }) },
          { profile: oval(38, 24, { power: 3 }) },
        ],
        path: {
          spline: [
            [10, 116, 0],
            [150, 104, 0],
            [286, 84, 0],
          ],
        },
      },
      role: 'base',
    },
    { id: 'star', op: 'polar_array', params: { count: '= casters' }, inputs: ['wheel', 'arm_base'], name: 'Base' },
    {
      id: 'hub',
      op: 'cylinder',
      params: { diameter: 84, top_diameter: 62, height: 70, round: 6 },
      at: { offset: [0, 84, 0] },
      role: 'base',
    },
    { id: 'sleeve', op: 'cylinder', params: { diameter: 56, height: '= (y - 200 * s) * 0.6' }, at: { offset: [0, 130, 0] }, role: 'frame' },
    { id: 'piston', op: 'cylinder', params: { diameter: 30, height: '= y - 220 * s' }, at: { offset: [0, 140, 0] }, role: 'metal' },
    {
      id: 'plate',
      op: 'box',
      params: { size: [200, 40, 260], round: 12 },
      at: { my: 'top', offset: [0, '= y - 62 * s', 0] },
      role: 'frame',
    },
    {
      id: 'lever',
      op: 'cylinder',
      params: { diameter: 10, height: 130, axis: 'x', round: 3 },
      at: { my: 'left', offset: [80, '= y - 82 * s', 40] },
      role: 'frame',
    },
    { id: 'pan', op: 'box', params: { size: [470, 22, 450], round: 10 }, at: { my: 'top', offset: [0, '= y - 50 * s', 6] }, role: 'frame' },
    {
      id: 'seat',
      op: 'cushion',
      params: { size: [500, 84, 490], softness: 0.22 },
      at: { my: 'top', offset: [0, '= y + 14 * s', 8] },
      role: 'cushion',
    },
    {
      id: 'stem',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(90, 26, { power: 3 }) },
          { profile: oval(76, 28, { power: 3 }) },
          { profile: oval(90, 22, { power: 3 }) },
        ],
        path: {
          spline: [
            [0, '= y - 74 * s', -90],
            [0, '= y - 62 * s', -262],
            [0, '= y + 60 * s', -300],
            [0, '= y + 300 * s * b', -296],
          ],
        },
      },
      role: 'frame',
    },
    {
      id: 'rest',
      op: 'loft',
      params: {
        axis: 'y',
        height: '= 560 * s * b',
        sections: [
          { profile: { ...oval(330, 40, { power: 3, count: 40 }) } },
          { at: 0.12, profile: oval(440, 62, { power: 3, count: 40 }) },
          { at: 0.4, profile: oval(470, 80, { power: 3, count: 40 }) },
          { at: 0.8, profile: oval(440, 66, { power: 3, count: 40 }) },
          { at: 0.95, profile: oval(390, 48, { power: 3, count: 40 }) },
          { at: 1, profile: oval(330, 26, { power: 3, count: 40 }) },
        ],
      },
      at: { my: 'bottom', offset: [0, '= y + 40 * s', -262], rotate: [-7, 0, 0] },
      role: 'cushion',
    },
    {
      id: 'post',
      op: 'sweep',
      params: {
        profile: oval(34, 20, { power: 3 }),
        path: {
          spline: [
            [150, '= y - 66 * s', 0],
            [262, '= y - 60 * s', 0],
            [288, '= y + 20 * s', -6],
            [290, '= y + 196 * s', -14],
          ],
        },
      },
      role: 'frame',
      when: '= arms',
    },
    {
      id: 'pad',
      op: 'box',
      params: { size: [72, 28, 250], round: 12 },
      at: { my: 'center', offset: [290, '= y + 204 * s', -6] },
      role: 'frame',
      when: '= arms',
    },
    { id: 'arms_both', op: 'mirror', inputs: ['post', 'pad'], role: 'frame', name: 'Arms' },
  ]),
  spoken: {
    names: ['office chair', 'desk chair', 'swivel chair', 'office swivel chair', 'swivel office chair', 'computer chair', 'task chair'],
    variants: [{ names: ['gaming chair', 'executive chair'], params: { back: 760, width: 530 }, materials: { main: 'red leather' } }],
    sizes: { one: 'seat_height', two: ['width', 'seat_height'] },
    words: { seat_height: ['tall', 'high', 'height'], width: ['wide'] },
    parts: {
      arm: { names: ['arm rest', 'armrest'], present: { arms: true }, absent: { arms: false }, material: 'frame' },
      caster: { names: ['wheel', 'castor'], count: 'casters' },
      seat: { names: ['cushion'], material: 'main', sizes: { height: 'seat_height', width: 'width' } },
      back: { material: 'main', sizes: { height: 'back' } },
      base: { names: ['star', 'foot'], material: 'base' },
    },
  },
});
