import { curve, drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

const BODY = curve(
  [
    [0, 0],
    [20, 0],
    {
      spline: [
        [52, -10],
        [78, -42],
        [80, -84],
        [70, -110],
      ],
    },
    [78, -118],
    {
      spline: [
        [62, -140],
        [56, -172],
        [64, -206],
        [84, -228],
      ],
    },
    [80, -236],
    {
      spline: [
        [100, -268],
        [100, -312],
        [72, -346],
        [30, -356],
        [0, -356],
      ],
    },
  ],
  4,
);

/** A violin standing upright: body of 356 mm, about 600 mm over all; a cello is 1210 mm. */
export const violin = thing({
  op: 'create_violin',
  family: 'instruments',
  label: 'Violin',
  help: 'Violin with arched plates, sound holes, bridge, tailpiece, pegs and scroll',
  params: { height: mm(600, 'Height', 'Over all') },
  let: { s: '= height / 600' },
  materials: { body: '#8a3f1d lacquer', board: 'ebony', bridge: 'maple', string: 'steel' },
  called: { whole: 'Body' },
  operations: drawn('s', [
    {
      id: 'ribs',
      op: 'extrude',
      params: { profile: { points: BODY, mirrored: true, offset: -3 }, height: 30, axis: 'z' },
      at: { my: 'bottom back', offset: [0, 3, 4] },
    },
    {
      id: 'plate',
      op: 'extrude',
      params: { profile: { points: BODY, mirrored: true }, height: 5, axis: 'z', round: 2.2 },
      at: { my: 'bottom back', offset: [0, 0, 32] },
    },
    { id: 'dome', op: 'ellipsoid', params: { size: [150, 380, 30] }, at: { my: 'center', offset: [0, 172, 35] } },
    {
      id: 'outline',
      op: 'extrude',
      params: { profile: { points: BODY, mirrored: true, offset: -8 }, height: 60, axis: 'z' },
      at: { my: 'bottom back', offset: [0, 8, 10] },
    },
    { id: 'arch', op: 'intersection', inputs: ['dome', 'outline'] },
    {
      id: 'back_plate',
      op: 'extrude',
      params: { profile: { points: BODY, mirrored: true }, height: 5, axis: 'z', round: 2.2 },
      at: { my: 'bottom back', offset: [0, 0, 1] },
    },
    {
      id: 'neck',
      op: 'loft',
      params: {
        sections: [{ profile: { ellipse: [34, 44] } }, { at: 0.25, profile: { ellipse: [29, 24] } }, { profile: { ellipse: [25, 21] } }],
        path: {
          spline: [
            [0, 345, 24],
            [0, 400, 33],
            [0, 500, 33],
          ],
        },
      },
    },
    {
      id: 'box',
      op: 'loft',
      params: {
        smooth: false,
        sections: [{ profile: { rect: [26, 24], r: 4 } }, { profile: { rect: [20, 18], r: 4 } }],
        path: {
          line: [
            [0, 490, 32],
            [0, 566, 18],
          ],
        },
      },
    },
    { id: 'scroll', op: 'torus', params: { diameter: 20, tube_diameter: 13, axis: 'x' }, at: { my: 'center', offset: [0, 580, 20] } },
    { id: 'core', op: 'cylinder', params: { diameter: 18, height: 32, axis: 'x', round: 4 }, at: { my: 'center', offset: [0, 580, 20] } },
    { id: 'whole', op: 'union', inputs: ['ribs', 'plate', 'arch', 'back_plate', 'neck', 'box', 'scroll', 'core'] },
    {
      id: 'carved',
      op: 'paint',
      params: {
        profile: {
          points: curve(
            [
              [28, 208],
              {
                spline: [
                  [36, 214],
                  [40, 206],
                  [34, 196],
                  [30, 176],
                  [36, 150],
                  [38, 136],
                  [32, 128],
                  [26, 134],
                ],
              },
              [30, 138],
              {
                spline: [
                  [33, 142],
                  [30, 152],
                  [24, 176],
                  [28, 200],
                  [34, 206],
                ],
              },
            ],
            4,
          ),
          at: [0, -300],
          pair: true,
        },
        at: [0, 0],
        face: 'front',
        depth: 3,
        raise: -1,
      },
      inputs: ['whole'],
      material: 'board',
      role: 'board',
      name: 'Sound holes',
    },
    {
      id: 'finger',
      op: 'loft',
      params: {
        smooth: false,
        sections: [{ profile: { ellipse: [42, 14] } }, { profile: { ellipse: [25, 12] } }],
        path: {
          line: [
            [0, 232, 58],
            [0, 500, 43],
          ],
        },
      },
      role: 'board',
      name: 'Fingerboard',
    },
    {
      id: 'tail',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-7, 0, { r: 3 }],
            [7, 0, { r: 3 }],
            [21, 96, { r: 5 }],
            [0, 106, { r: 20 }],
            [-21, 96, { r: 5 }],
          ],
        },
        height: 7,
        axis: 'z',
        round: 2,
      },
      at: { my: 'bottom back', offset: [0, 8, 50] },
      role: 'board',
      name: 'Tailpiece',
    },
    {
      id: 'rest',
      op: 'ellipsoid',
      params: { size: [62, 56, 24] },
      at: { my: 'center', offset: [-46, 24, 46] },
      role: 'board',
      name: 'Chin rest',
    },
    {
      id: 'saddle',
      op: 'box',
      params: { size: [26, 12, 22], round: 3 },
      at: { my: 'center', offset: [0, 3, 42] },
      role: 'board',
      name: 'Saddle',
    },
    {
      id: 'bridge',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-21, 0],
            [-12, 0],
            [-8, 8],
            [8, 8],
            [12, 0],
            [21, 0],
            [19, 18],
            [15, 27],
            [0, 31],
            [-15, 27],
            [-19, 18],
          ],
        },
        height: 5,
        round: 0.8,
      },
      at: { my: 'center', offset: [0, 164, 61], rotate: [0, 180, 0] },
    },
    {
      id: 'peg',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, -16],
            [4, -16],
            [3.2, 18],
            [6, 22],
            [6, 25],
            [0, 25],
          ],
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: [0, 508, 29] },
      role: 'board',
    },
    { id: 'leaf', op: 'ellipsoid', params: { size: [20, 9, 17] }, at: { my: 'center', offset: [31, 508, 29] }, role: 'board' },
    { id: 'one_peg', op: 'union', inputs: ['peg', 'leaf'], role: 'board' },
    { id: 'right_pegs', op: 'linear_array', params: { count: 2, step: [0, 32, -6] }, inputs: ['one_peg'], role: 'board' },
    {
      id: 'left_pegs',
      op: 'copy',
      params: { of: 'right_pegs' },
      at: { rotate: [0, 180, 0], offset: [0, 16, -3] },
      role: 'board',
      name: 'Left pegs',
    },
    {
      id: 'string_up',
      op: 'pipe',
      params: {
        diameter: 1,
        path: {
          line: [
            [-5.5, 100, 57.5],
            [-16.5, 164, 72.6],
            [-8, 500, 51.5],
          ],
        },
      },
      role: 'string',
    },
    {
      id: 'string_mid',
      op: 'pipe',
      params: {
        diameter: 1,
        path: {
          line: [
            [-2, 100, 57.5],
            [-5.6, 164, 75.2],
            [-2.7, 500, 51.5],
          ],
        },
      },
      role: 'string',
    },
    { id: 'half_strings', op: 'group', inputs: ['string_up', 'string_mid'], role: 'string' },
    { id: 'strings', op: 'mirror', params: { plane: 'x' }, inputs: ['half_strings'], role: 'string', name: 'Strings' },
  ]),
  spoken: {
    names: ['violin', 'fiddle', 'viola'],
    variants: [{ names: ['cello', 'violoncello', 'contrabass', 'double bass'], params: { height: 1210 } }],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'] },
    parts: {
      body: { material: 'main' },
      fingerboard: { names: ['peg', 'tailpiece', 'chin rest'], material: 'board' },
      bridge: { material: 'bridge' },
      string: { material: 'string' },
    },
  },
});
