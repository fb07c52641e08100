import { curve, drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** A bat lying: baseball 840 mm long and 66 mm thick; cricket 900 mm, 108 mm wide (laws of cricket). */
export const baseballBat = thing({
  op: 'create_baseball_bat',
  family: 'sports',
  label: 'Baseball bat',
  help: 'Turned baseball bat with knob and grip, or a flat cricket bat',
  params: { length: mm(840, 'Length', 'Over all'), style: pick(['baseball', 'cricket'], 'Style', 'Round or flat') },
  let: { s: '= length / 840', b: "= style == 'baseball'" },
  materials: { bat: 'ash', grip: 'black rubber' },
  operations: drawn('s', [
    {
      id: 'round',
      op: 'revolve',
      params: {
        profile: {
          points: curve(
            [
              [0, 0],
              [20, 0],
              {
                spline: [
                  [25, 6],
                  [20, 14],
                  [13, 22],
                ],
              },
              {
                spline: [
                  [12.5, 120],
                  [14, 280],
                  [22, 450],
                  [31, 590],
                  [33, 720],
                  [31, 815],
                  [20, 836],
                  [0, 840],
                ],
              },
            ],
            5,
          ),
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: [-420, 33, 0] },
      when: '= b',
    },
    {
      id: 'tape',
      op: 'cylinder',
      params: { diameter: 28.4, height: 230, axis: 'x', round: 1 },
      at: { my: 'left', offset: [-396, 33, 0] },
      role: 'grip',
      when: '= b',
    },
    {
      id: 'blade',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [34, 34], r: 14 } },
          {
            at: 0.09,
            profile: {
              points: [
                [-50, 6, { r: 4 }],
                [50, 6, { r: 4 }],
                [50, -8, { r: 4 }],
                [0, -24, { r: 6 }],
                [-50, -8, { r: 4 }],
              ],
            },
          },
          {
            at: 0.75,
            profile: {
              points: [
                [-51, 8, { r: 4 }],
                [51, 8, { r: 4 }],
                [51, -14, { r: 4 }],
                [0, -42, { r: 8 }],
                [-51, -14, { r: 4 }],
              ],
            },
          },
          {
            profile: {
              points: [
                [-49, 8, { r: 4 }],
                [49, 8, { r: 4 }],
                [49, -10, { r: 4 }],
                [0, -20, { r: 6 }],
                [-49, -10, { r: 4 }],
              ],
            },
          },
        ],
        path: {
          spline: [
            [-150, 46, 0],
            [60, 46, 0],
            [240, 46, 0],
            [420, 46, 0],
          ],
        },
      },
      when: '= not b',
    },
    {
      id: 'shaft',
      op: 'cylinder',
      params: { diameter: 30, height: 300, axis: 'x' },
      at: { my: 'left', offset: [-415, 46, 0] },
      when: '= not b',
    },
    { id: 'bat', op: 'union', inputs: ['round', 'blade', 'shaft'] },
    {
      id: 'sleeve',
      op: 'cylinder',
      params: { diameter: 36, height: 290, axis: 'x', round: 3 },
      at: { my: 'left', offset: [-420, 46, 0] },
      role: 'grip',
      when: '= not b',
    },
    { id: 'grip', op: 'union', inputs: ['tape', 'sleeve'] },
  ]),
  spoken: {
    names: ['baseball bat', 'softball bat', 'wooden bat'],
    variants: [{ names: ['cricket bat'], params: { style: 'cricket', length: 900 } }],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: { grip: { names: ['handle', 'tape'], material: 'grip' } },
  },
});
