import { drawn } from '../drawn.ts';
import { by, oval } from '../scaled.ts';
import { mm, thing, yes } from '../thing.ts';

/** A section of the tub, in mm at its usual length and width. */
const ring = (width: number, depth: number) => by(['s', 's * w'], oval(width, depth, { power: 2.7, count: 48 }));

/** A free-standing bath, 1700 x 750 x 580 mm, with a rolled rim, claw feet and a tap at its side. */
export const bathtub = thing({
  op: 'create_bathtub',
  family: 'bathroom',
  label: 'Bathtub',
  help: 'Free-standing bath with rolled rim, on claw feet, with tap and water',
  params: {
    length: mm(1700, 'Length', 'From end to end'),
    width: mm(750, 'Width', 'From front to back'),
    height: mm(600, 'Height', 'To the rim'),
    feet: yes('Feet', 'Claw feet; otherwise it stands on the floor'),
    tap: yes('Tap', 'A tap and a hand shower at the back'),
    water: yes('Water', 'Filled with water'),
  },
  let: {
    s: '= length / 1700',
    w: '= width / 750 / s',
    up: '= if(feet, min(120 * s, height * 0.3), 4 * s)',
    tall: '= height - up',
    back: '= width * 0.5',
  },
  materials: { tub: 'white enamel', foot: 'polished brass', tap: 'chrome', water: 'water', drain: 'chrome' },
  called: { bridge: 'Tap' },
  operations: [
    ...drawn('s', [
      {
        id: 'outer',
        op: 'loft',
        params: {
          height: '= tall',
          sections: [
            { profile: ring(1220, 440) },
            { at: 0.12, profile: ring(1360, 540) },
            { at: 0.6, profile: ring(1560, 640) },
            { profile: ring(1650, 700) },
          ],
        },
      },
      {
        id: 'inner',
        op: 'loft',
        params: {
          height: '= tall',
          sections: [
            { profile: ring(1160, 390) },
            { at: 0.12, profile: ring(1300, 490) },
            { at: 0.6, profile: ring(1510, 596) },
            { profile: ring(1604, 656) },
          ],
        },
        at: { offset: [0, 36, 0] },
      },
      { id: 'shell', op: 'difference', inputs: ['outer', 'inner'], at: { offset: [0, '= up', 0] } },
      {
        id: 'lip',
        op: 'loft',
        params: {
          height: 44,
          sections: [
            { profile: ring(1664, 714) },
            { at: 0.25, profile: ring(1692, 742) },
            { at: 0.6, profile: ring(1700, 750) },
            { at: 0.9, profile: ring(1684, 734) },
            { profile: ring(1660, 710) },
          ],
        },
        at: { my: 'top', offset: [0, '= up + tall + 8 * s', 0] },
      },
      {
        id: 'lip_hole',
        op: 'loft',
        params: { height: 90, sections: [{ profile: ring(1592, 644) }, { profile: ring(1630, 680) }] },
        at: { my: 'top', offset: [0, '= up + tall + 16 * s', 0] },
      },
      { id: 'rim', op: 'difference', inputs: ['lip', 'lip_hole'] },
      { id: 'plain', op: 'union', inputs: ['shell', 'rim'] },
    ]),
    { id: 'tub', op: 'group', inputs: ['plain'] },
    ...drawn('s', [
      {
        id: 'foot',
        op: 'loft',
        params: {
          sections: [
            { profile: oval(70, 56) },
            { profile: oval(64, 70) },
            { profile: oval(54, 60) },
            { profile: oval(80, 76) },
            { profile: oval(60, 40) },
          ],
          path: {
            spline: [
              [470, '= up + 96 * s', '= 190 * s * w'],
              [560, '= up + 40 * s', '= 226 * s * w'],
              [580, '= up * 0.5', '= 232 * s * w'],
              [576, '= up * 0.2', '= 236 * s * w'],
              [584, '= up * 0.04 + 1 * s', '= 246 * s * w'],
            ],
          },
        },
        when: '= feet',
      },
      { id: 'side', op: 'mirror', inputs: ['foot'], role: 'foot' },
      { id: 'feet_all', op: 'mirror', params: { plane: 'z' }, inputs: ['side'], role: 'foot', name: 'Feet' },
      {
        id: 'water',
        op: 'loft',
        params: {
          height: '= tall * 0.62',
          sections: [{ profile: ring(1164, 394) }, { at: 0.19, profile: ring(1304, 494) }, { at: 1, profile: ring(1512, 598) }],
        },
        at: { offset: [0, '= up + 35 * s', 0] },
        when: '= water',
      },
      { id: 'drain', op: 'cylinder', params: { diameter: 62, height: 6, round: 2 }, at: { offset: [430, '= up + 36 * s', 0] } },
      {
        id: 'post',
        op: 'cylinder',
        params: { diameter: 26, height: '= height + 110 * s' },
        at: { offset: [-44, 0, '= -back - 34 * s'] },
        role: 'tap',
        when: '= tap',
      },
      {
        id: 'post_2',
        op: 'cylinder',
        params: { diameter: 26, height: '= height + 110 * s' },
        at: { offset: [44, 0, '= -back - 34 * s'] },
        role: 'tap',
        when: '= tap',
      },
      {
        id: 'clamp',
        op: 'cylinder',
        params: { diameter: 15, height: 56, axis: 'z' },
        at: { my: 'back', offset: [-44, '= height - 9 * s', '= -back - 38 * s'] },
        when: '= tap',
      },
      {
        id: 'clamps',
        op: 'mirror',
        params: { plane: 'x' },
        inputs: ['clamp'],
        role: 'tap',
        name: 'Clamps on the rim',
      },
      {
        id: 'bridge',
        op: 'cylinder',
        params: { diameter: 36, height: 190, axis: 'x', round: 6 },
        at: { my: 'center', offset: [0, '= height + 110 * s', '= -back - 34 * s'] },
        role: 'tap',
        when: '= tap',
      },
      {
        id: 'spout',
        op: 'sweep',
        params: {
          profile: { polygon: 20, diameter: 30 },
          path: {
            line: [
              [0, '= height + 110 * s', '= -back - 34 * s'],
              [0, '= height + 122 * s', '= -back + 110 * s'],
              [0, '= height + 70 * s', '= -back + 116 * s'],
            ],
            bend: 32,
          },
        },
        role: 'tap',
        when: '= tap',
      },
      {
        id: 'wheel',
        op: 'prism',
        params: { sides: 5, diameter: 56, height: 26, axis: 'x', round: 7 },
        at: { my: 'center', offset: [108, '= height + 110 * s', '= -back - 34 * s'] },
        role: 'tap',
        when: '= tap',
      },
      {
        id: 'wheel_2',
        op: 'prism',
        params: { sides: 5, diameter: 56, height: 26, axis: 'x', round: 7 },
        at: { my: 'center', offset: [-108, '= height + 110 * s', '= -back - 34 * s'] },
        role: 'tap',
        when: '= tap',
      },
    ]),
  ],
  spoken: {
    names: ['bathtub', 'bath tub', 'bath', 'tub', 'clawfoot tub', 'claw foot bathtub'],
    variants: [
      { names: ['modern bathtub', 'freestanding bathtub', 'freestanding bath'], params: { feet: false, height: 560 } },
      { names: ['copper bathtub', 'copper bath'], params: { feet: false }, materials: { main: 'copper' } },
    ],
    sizes: { one: 'length', two: ['length', 'width'], three: ['length', 'width', 'height'] },
    words: { length: ['long'], width: ['wide', 'deep', 'depth'], height: ['tall', 'high'] },
    adjectives: { empty: { water: false } },
    parts: {
      foot: { names: ['claw', 'claw foot', 'leg'], present: { feet: true }, absent: { feet: false }, material: 'foot' },
      tap: { names: ['faucet', 'mixer'], present: { tap: true }, absent: { tap: false }, material: 'tap' },
      water: { present: { water: true }, absent: { water: false }, material: 'water' },
      drain: { material: 'drain' },
    },
  },
});
