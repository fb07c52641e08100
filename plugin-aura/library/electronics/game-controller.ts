import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A game pad lying, 155 mm wide. */
export const gameController = thing({
  op: 'create_game_controller',
  family: 'electronics',
  label: 'Game controller',
  help: 'Game pad with two sticks, a cross of keys, four buttons and shoulder keys',
  params: { width: mm(155, 'Width', 'From grip to grip') },
  let: { s: '= width / 165.15' },
  materials: {
    body: 'white plastic',
    key: 'black plastic',
    first: 'green plastic',
    second: 'red plastic',
    third: 'blue plastic',
    fourth: 'yellow plastic',
  },
  operations: drawn('s', [
    { id: 'middle', op: 'cushion', params: { size: [118, 38, 74], softness: 0.62 }, at: { my: 'center', offset: [0, 24, -8] } },
    {
      id: 'horn',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [56, 36] } },
          { at: 0.4, profile: { ellipse: [46, 38] } },
          { at: 0.85, profile: { ellipse: [32, 30] } },
          { profile: { ellipse: [12, 12] } },
        ],
        path: {
          spline: [
            [42, 24, -24],
            [56, 23, 4],
            [64, 20, 34],
            [66, 16, 62],
          ],
        },
      },
    },
    { id: 'horns', op: 'mirror', params: { plane: 'x' }, inputs: ['horn'] },
    { id: 'joined', op: 'union', inputs: ['middle', 'horns'] },
    { id: 'shell', op: 'smooth', params: { radius: 7 }, inputs: ['joined'], role: 'body', name: 'Body' },
    {
      id: 'socket',
      op: 'cylinder',
      params: { diameter: 31, height: 4, round: 1.4 },
      at: { my: 'center', offset: [-40, 41, -20] },
      role: 'key',
    },
    { id: 'stalk', op: 'cylinder', params: { diameter: 11, height: 12 }, at: { my: 'bottom', offset: [-40, 40, -20] }, role: 'key' },
    {
      id: 'dish',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [8, 0],
            [10.5, 3],
            [10.5, 6],
            [9, 7.2],
            [5, 5.8],
            [0, 5.4],
          ],
        },
      },
      at: { offset: [-40, 48, -20] },
      role: 'key',
    },
    { id: 'stick', op: 'group', inputs: ['socket', 'stalk', 'dish'] },
    {
      id: 'sticks',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          [64, -0.6, 26],
        ],
      },
      inputs: ['stick'],
      role: 'key',
      name: 'Sticks',
    },
    {
      id: 'cross',
      op: 'extrude',
      params: { profile: { rect: [27, 9], r: 1.4, plus: [{ rect: [9, 27], r: 1.4 }] }, height: 9, chamfer: 0.6, edges: 'top' },
      at: { my: 'center', offset: [-24, 41, 6] },
      role: 'key',
      name: 'Cross keys',
    },
    ...(['first', 'second', 'third', 'fourth'] as const).map((colour, k) => ({
      id: colour,
      op: 'cylinder',
      params: { diameter: 11, height: 9, round: 1.6, edges: 'top' },
      at: { my: 'center', offset: [40 + [0, 13, -13, 0][k]!, 41, -20 + [13, 0, 0, -13][k]!] as [number, number, number] },
      name: 'Button',
    })),
    { id: 'small', op: 'box', params: { size: [9, 4, 4.4], round: 1.4 }, at: { my: 'center', offset: [-12, 42.6, -20] }, role: 'key' },
    { id: 'menu', op: 'linear_array', params: { count: 2, step: [24, 0, 0] }, inputs: ['small'], role: 'key', name: 'Menu keys' },
    {
      id: 'logo',
      op: 'cylinder',
      params: { diameter: 14, height: 4, round: 1 },
      at: { my: 'center', offset: [0, 41.6, -32] },
      role: 'key',
      name: 'Logo',
    },
    {
      id: 'trigger',
      op: 'cushion',
      params: { size: [38, 17, 18], softness: 0.5 },
      at: { my: 'center', offset: [42, 31, -43], rotate: [0, -10, 0] },
      role: 'key',
    },
    { id: 'triggers', op: 'mirror', params: { plane: 'x' }, inputs: ['trigger'], role: 'key', name: 'Shoulder keys' },
  ]),
  spoken: {
    names: [
      'game controller',
      'gamepad',
      'game pad',
      'video game controller',
      'gaming controller',
      'gaming pad',
      'joypad',
      'xbox controller',
      'playstation controller',
      'console controller',
    ],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across'] },
    parts: {
      body: { names: ['shell', 'case'], material: 'main' },
      key: { names: ['stick', 'joystick', 'trigger', 'd-pad'], material: 'key' },
    },
  },
});
