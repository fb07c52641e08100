import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, no, thing } from '../thing.ts';

/** A close-coupled toilet: 380 wide, 680 deep, seat at 410 mm, 780 mm to the top of its cistern (EN 997). */
export const toilet = thing({
  op: 'create_toilet',
  family: 'bathroom',
  label: 'Toilet',
  help: 'Toilet with bowl, seat, lid and cistern',
  params: {
    height: mm(780, 'Height', 'To the top of the cistern'),
    width: mm(380, 'Width', 'Of the cistern'),
    depth: mm(680, 'Depth', 'From wall to front'),
    open: no('Lid open', 'The lid stands up'),
  },
  let: { s: '= depth / 676', h: '= height / 780 / s', w: '= width / 380 / s' },
  materials: { bowl: 'white ceramic', seat: 'white plastic', lid: 'white plastic', button: 'chrome', water: 'water' },
  operations: drawn('s', [
    {
      id: 'foot',
      op: 'loft',
      params: {
        height: '= 392 * s * h',
        sections: [
          { profile: { ...oval(230, 420, { power: 3, count: 36 }) } },
          { at: 0.3, profile: { ...oval(216, 400, { power: 2.6, count: 36 }) } },
          { at: 0.72, profile: { ...oval(300, 440, { count: 36 }) } },
          { profile: { ...oval(352, 480, { count: 36 }) } },
        ],
      },
      at: { offset: [0, 0, 96] },
    },
    {
      id: 'base',
      op: 'extrude',
      params: { profile: { rect: [214, 300], r: 30 }, height: '= 392 * s * h', round: 6 },
      at: { my: 'back bottom', offset: [0, 0, -338] },
    },
    {
      id: 'shelf',
      op: 'extrude',
      params: { profile: { rect: ['= 352 * s * min(w, 1)', 220], r: 40 }, height: 46, round: 12 },
      at: { my: 'back top', offset: [0, '= 392 * s * h', -338] },
    },
    { id: 'solid', op: 'union', inputs: ['foot', 'base', 'shelf'] },
    {
      id: 'hollow',
      op: 'loft',
      params: {
        height: '= 280 * s * h',
        sections: [
          { profile: oval(110, 130, { count: 36 }) },
          { at: 0.35, profile: oval(210, 270, { count: 36 }) },
          { profile: oval(276, 384, { count: 36 }) },
        ],
      },
      at: { offset: [0, '= 114 * s * h', 100] },
    },
    { id: 'bowl', op: 'difference', inputs: ['solid', 'hollow'] },
    {
      id: 'water',
      op: 'loft',
      params: {
        height: '= 66 * s * h',
        sections: [{ profile: oval(112, 132, { count: 36 }) }, { profile: oval(180, 230, { count: 36 }) }],
      },
      at: { offset: [0, '= 112 * s * h', 100] },
    },
    {
      id: 'seat_blank',
      op: 'extrude',
      params: {
        profile: { ...oval(366, 470, { power: 2.2, count: 48 }), minus: [{ ...oval(226, 300, { count: 48 }), at: [0, -16] }] },
        height: 20,
        round: 8,
      },
      at: { offset: [0, '= 391 * s * h', 96] },
      role: 'seat',
    },
    {
      id: 'cover',
      op: 'extrude',
      params: { profile: oval(370, 474, { power: 2.2, count: 48 }), height: 22, round: 9 },
      at: { offset: [0, '= 391 * s * h + 19 * s', 96], rotate: ['= if(open, -100, 0)', 0, 0], pivot: 'bottom back' },
      role: 'lid',
    },
    {
      id: 'hinge',
      op: 'cylinder',
      params: { diameter: 30, height: 52, axis: 'x', round: 8 },
      at: { my: 'center', offset: [-76, '= 391 * s * h + 16 * s', -136] },
      role: 'button',
    },
    { id: 'hinges', op: 'mirror', inputs: ['hinge'], role: 'button' },
    {
      id: 'tank',
      op: 'loft',
      params: {
        height: '= 356 * s * h',
        smooth: false,
        sections: [
          { profile: { rect: ['= 340 * s * w', 160], r: '= 32 * s * min(w, 1)' } },
          { profile: { rect: ['= 372 * s * w', 176], r: '= 34 * s * min(w, 1)' } },
        ],
      },
      at: { my: 'back bottom', offset: [0, '= 390 * s * h', -338] },
      role: 'bowl',
    },
    {
      id: 'tank_lid',
      op: 'extrude',
      params: {
        profile: { rect: ['= 380 * s * w', 184], r: '= 36 * s * min(w, 1)' },
        height: '= 36 * s * h',
        round: '= 11 * s * min(h, 1, w)',
      },
      at: { my: 'back top', offset: [0, '= 780 * s * h', -340] },
      role: 'bowl',
    },
    { id: 'button', op: 'cylinder', params: { diameter: 52, height: 8, round: 3 }, at: { offset: [0, '= 780 * s * h - 3 * s', -248] } },
  ]),
  spoken: {
    names: ['toilet', 'wc', 'water closet', 'loo', 'lavatory', 'toilet bowl'],
    sizes: { one: 'height', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { height: ['tall', 'high'], width: ['wide'], depth: ['deep', 'long'] },
    adjectives: { open: { open: true }, closed: { open: false } },
    parts: {
      seat: { material: 'seat' },
      lid: { names: ['cover'], material: 'lid' },
      tank: { names: ['cistern'], material: 'main' },
      button: { names: ['flush button', 'hinge'], material: 'button' },
    },
  },
});
