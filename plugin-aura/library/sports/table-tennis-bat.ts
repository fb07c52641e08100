import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

/** A table tennis bat lying: 255 mm long, blade 150 mm wide; a ball of 40 mm. */
export const tableTennisBat = thing({
  op: 'create_table_tennis_bat',
  family: 'sports',
  label: 'Table tennis bat',
  help: 'Table tennis bat with red and black rubber, with a ball',
  params: { length: mm(255, 'Length', 'Over all'), ball: yes('Ball', 'A ball beside it') },
  let: { s: '= length / 255' },
  materials: { rubber: 'red rubber', wood: 'maple', under: 'black rubber', grip: 'walnut', ball: 'white plastic' },
  operations: drawn('s', [
    {
      id: 'blade',
      op: 'extrude',
      params: {
        profile: {
          ellipse: [158, 150],
          plus: [
            { rect: [90, 27], r: 3, at: [-100, 0] },
            {
              points: [
                [-70, -30],
                [-50, -55],
                [-50, 55],
                [-70, 30],
              ],
            },
          ],
        },
        height: 6,
        round: 0.8,
      },
      at: { my: 'bottom', offset: [0, 10.5, 0] },
      role: 'wood',
      name: 'Blade',
    },
    {
      id: 'sheet',
      op: 'extrude',
      params: { profile: { ellipse: [156, 148], minus: [{ rect: [40, 200], at: [-82, 0] }] }, height: 3, round: 0.5 },
      at: { my: 'right bottom', offset: [111, 16, 0] },
      role: 'rubber',
      name: 'Rubber',
    },
    {
      id: 'under_sheet',
      op: 'extrude',
      params: { profile: { ellipse: [156, 148], minus: [{ rect: [40, 200], at: [-82, 0] }] }, height: 3, round: 0.5 },
      at: { my: 'right bottom', offset: [111, 8, 0] },
      role: 'under',
      name: 'Lower rubber',
    },
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [36, 26], r: 10 } },
          { at: 0.06, profile: { rect: [38, 27], r: 11 } },
          { at: 0.6, profile: { rect: [28, 23], r: 9 } },
          { profile: { rect: [30, 22], r: 8 } },
        ],
        height: 98,
        axis: 'x',
      },
      at: { my: 'left', offset: [-143, 13.5, 0] },
      role: 'grip',
      name: 'Handle',
    },
    { id: 'ball', op: 'sphere', params: { diameter: 40 }, at: { my: 'bottom', offset: [70, 0, 110] }, when: '= ball' },
  ]),
  spoken: {
    names: ['table tennis bat', 'table tennis racket', 'ping pong paddle', 'ping pong bat', 'ping pong racket'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      rubber: { names: ['blade', 'face'], material: 'main' },
      handle: { names: ['grip'], material: 'grip' },
      ball: { present: { ball: true }, absent: { ball: false }, material: 'ball' },
    },
  },
});
