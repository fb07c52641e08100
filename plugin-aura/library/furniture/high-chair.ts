import { mm, thing, yes } from '../thing.ts';

/** A child's high chair: tray 760 mm high, for a dining table of 750 mm. */
export const highChair = thing({
  op: 'create_high_chair',
  family: 'furniture',
  label: 'High chair',
  help: "Child's high chair with tray, foot rest and splayed legs",
  params: {
    height: mm(1000, 'Height', 'To the top of the back'),
    width: mm(480, 'Width', 'Over the legs'),
    tray: yes('Tray', 'A tray in front'),
  },
  let: { s: '= height / 1000', half: '= width / 2 - 20 * s', seat: '= 560 * s', in_x: '= half * 0.72' },
  materials: { wood: 'beech', seat: 'white plastic', tray: 'white plastic', cushion: '#e6b84a fabric' },
  operations: [
    {
      id: 'leg',
      op: 'sweep',
      params: {
        profile: { circle: '= 34 * s' },
        scale_end: 0.8,
        path: {
          line: [
            ['= in_x', '= seat - 10 * s', '= 150 * s'],
            ['= half', 0, '= 270 * s'],
          ],
        },
      },
    },
    {
      id: 'back_leg',
      op: 'sweep',
      params: {
        profile: { circle: '= 34 * s' },
        scale_end: 0.8,
        path: {
          line: [
            ['= in_x', '= seat - 10 * s', '= -130 * s'],
            ['= half', 0, '= -250 * s'],
          ],
        },
      },
    },
    {
      id: 'rung',
      op: 'cylinder',
      params: { diameter: '= 20 * s', height: '= 400 * s', axis: 'z' },
      at: { my: 'center', offset: ['= half * 0.9', '= 190 * s', 0] },
    },
    { id: 'legs', op: 'mirror', inputs: ['leg', 'back_leg', 'rung'], name: 'Legs' },
    {
      id: 'foot_rest',
      op: 'box',
      params: { size: ['= half * 1.8', '= 18 * s', '= 90 * s'], round: '= 7 * s' },
      at: { my: 'center', offset: [0, '= 260 * s', '= 224 * s'] },
    },
    {
      id: 'bar',
      op: 'cylinder',
      params: { diameter: '= 20 * s', height: '= half * 1.8', axis: 'x' },
      at: { my: 'center', offset: [0, '= 190 * s', '= -210 * s'] },
    },
    {
      id: 'shell',
      op: 'box',
      params: { size: ['= half * 1.7', '= 50 * s', '= 330 * s'], round: '= 22 * s' },
      at: { my: 'top', offset: [0, '= seat + 20 * s', 0] },
      role: 'seat',
    },
    {
      id: 'backrest',
      op: 'extrude',
      params: {
        profile: {
          rect: ['= half * 1.7', '= 420 * s'],
          corners: {
            tl: { r: '= min(half * 0.7, 140 * s)' },
            tr: { r: '= min(half * 0.7, 140 * s)' },
            bl: { r: '= 20 * s' },
            br: { r: '= 20 * s' },
          },
        },
        height: '= 36 * s',
        axis: 'z',
        round: '= 15 * s',
      },
      at: { my: 'bottom', offset: [0, '= seat - 10 * s', '= -164 * s'], rotate: [-6, 0, 0] },
      role: 'seat',
    },
    {
      id: 'wing',
      op: 'box',
      params: { size: ['= 30 * s', '= 190 * s', '= 300 * s'], round: '= 13 * s' },
      at: { my: 'bottom', offset: ['= half * 0.82', '= seat - 10 * s', '= -10 * s'] },
      role: 'seat',
    },
    { id: 'wings', op: 'mirror', inputs: ['wing'], role: 'seat' },
    {
      id: 'cushion',
      op: 'cushion',
      params: { size: ['= half * 1.5', '= 60 * s', '= 280 * s'], softness: 0.4 },
      at: { offset: [0, '= seat', '= 10 * s'] },
    },
    {
      id: 'back_cushion',
      op: 'cushion',
      params: { size: ['= half * 1.4', '= 320 * s', '= 56 * s'], softness: 0.4 },
      at: { my: 'bottom', offset: [0, '= seat + 40 * s', '= -140 * s'], rotate: [-6, 0, 0] },
      role: 'cushion',
    },
    {
      id: 'plate',
      op: 'extrude',
      params: { profile: { rect: ['= half * 2.1', '= 300 * s'], r: '= 90 * s' }, height: '= 30 * s', round: '= 10 * s' },
      at: { my: 'bottom', offset: [0, '= seat + 172 * s', '= 230 * s'] },
      when: '= tray',
    },
    {
      id: 'tray',
      op: 'pocket',
      params: { profile: { rect: ['= half * 1.86', '= 250 * s'], r: '= 74 * s' }, depth: '= 14 * s' },
      inputs: ['plate'],
    },
  ],
  spoken: {
    names: ['high chair', 'highchair', 'baby chair', 'baby high chair', 'feeding chair'],
    sizes: { one: 'height', two: ['width', 'height'] },
    words: { height: ['tall', 'high'], width: ['wide'] },
    parts: {
      tray: { names: ['table'], present: { tray: true }, absent: { tray: false }, material: 'tray' },
      cushion: { material: 'cushion' },
      leg: { material: 'main' },
      seat: { names: ['back'], material: 'seat' },
    },
  },
});
