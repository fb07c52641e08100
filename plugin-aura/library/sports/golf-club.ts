import { drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** A golf club or an ice-hockey stick standing: iron and driver about 1 m long, stick 1.5 m. */
export const golfClub = thing({
  op: 'create_golf_club',
  family: 'sports',
  label: 'Golf club',
  help: 'Golf iron, driver or putter with a tapered shaft and a grip; or a hockey stick',
  params: { length: mm(1000, 'Length', 'Over all'), style: pick(['iron', 'driver', 'hockey'], 'Style', 'Iron, driver or hockey stick') },
  let: { s: '= length / 1000' },
  materials: { head: 'chrome', shaft: 'steel', grip: 'black rubber' },
  operations: drawn('s', [
    {
      id: 'shaft',
      op: 'cylinder',
      params: { diameter: 9, top_diameter: 15, height: 960 },
      at: { my: 'bottom', offset: [0, 30, 0] },
      when: "= style != 'hockey'",
    },
    {
      id: 'grip_tube',
      op: 'cylinder',
      params: { diameter: 21, top_diameter: 27, height: 270, round: 5 },
      at: { my: 'bottom', offset: [0, 732, 0] },
      role: 'grip',
      when: "= style != 'hockey'",
    },
    {
      id: 'blade',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-8, 0, { r: 4 }],
            [72, 0, { r: 10 }],
            [84, 44, { r: 12 }],
            [70, 56, { r: 8 }],
            [10, 34, { r: 8 }],
            [6, 80, { r: 2 }],
            [-8, 80, { r: 2 }],
          ],
        },
        height: 13,
        axis: 'z',
        round: 3,
      },
      at: { my: 'left bottom', offset: [-8, 0, 0], rotate: [-14, 0, 0] },
      role: 'head',
      when: "= style == 'iron'",
    },
    {
      id: 'wood',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [50, 34] } },
          { at: 0.12, profile: { ellipse: [104, 56] } },
          { at: 0.55, profile: { ellipse: [112, 58] } },
          { at: 0.9, profile: { ellipse: [74, 40] } },
          { profile: { ellipse: [24, 14] } },
        ],
        height: 108,
        axis: 'z',
      },
      at: { my: 'bottom', offset: [46, 2, -22] },
      role: 'head',
      when: "= style == 'driver'",
    },
    {
      id: 'hosel',
      op: 'cylinder',
      params: { diameter: 14, top_diameter: 12, height: 74 },
      at: { my: 'bottom', offset: [0, 22, 0] },
      role: 'head',
      when: "= style == 'driver'",
    },
    { id: 'head', op: 'union', inputs: ['blade', 'wood', 'hosel'] },
    {
      id: 'stick',
      op: 'sweep',
      params: {
        profile: { rect: [13, 20], r: 3 },
        path: {
          line: [
            [-60, 998, 0],
            [120, 24, 0],
          ],
        },
      },
      role: 'shaft',
      name: 'Stick',
      when: "= style == 'hockey'",
    },
    {
      id: 'foot',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0, { r: 12 }],
            [190, 0, { r: 20 }],
            [200, 40, { r: 16 }],
            [20, 52, { r: 10 }],
          ],
        },
        height: 10,
        axis: 'z',
        round: 3,
      },
      at: { my: 'left bottom', offset: [104, 0, 0] },
      role: 'grip',
      name: 'Blade',
      when: "= style == 'hockey'",
    },
    {
      id: 'tape',
      op: 'sweep',
      params: {
        profile: { rect: [16, 23], r: 4 },
        path: {
          line: [
            [-61, 1002, 0],
            [-20, 780, 0],
          ],
        },
      },
      role: 'grip',
      name: 'Tape',
      when: "= style == 'hockey'",
    },
  ]),
  spoken: {
    names: ['golf club', 'golf iron', 'putter'],
    variants: [
      { names: ['golf driver', 'golf wood'], params: { style: 'driver', length: 1130 }, materials: { main: 'black lacquer' } },
      { names: ['hockey stick', 'ice hockey stick'], params: { style: 'hockey', length: 1500 }, materials: { shaft: 'maple' } },
    ],
    sizes: { one: 'length' },
    words: { length: ['long', 'tall', 'high'] },
    parts: {
      head: { names: ['blade'], material: 'main' },
      shaft: { names: ['stick'], material: 'shaft' },
      grip: { names: ['handle', 'tape'], material: 'grip' },
    },
  },
});
