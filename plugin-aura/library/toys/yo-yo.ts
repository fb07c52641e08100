import { curve, drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

/** A yo-yo of 57 mm, its string hanging up to a loop. */
export const yoYo = thing({
  op: 'create_yo_yo',
  family: 'toys',
  label: 'Yo-yo',
  help: 'Yo-yo with two rounded halves and a string ending in a loop',
  params: { diameter: mm(57, 'Diameter', 'Of the discs'), string: yes('String', 'With a loop for the finger') },
  let: { s: '= diameter / 57' },
  materials: { disc: 'red lacquer', cap: 'white plastic', axle: 'steel', string: 'white cotton' },
  called: { one: 'Disc' },
  operations: drawn('s', [
    {
      id: 'one',
      op: 'revolve',
      params: {
        profile: {
          points: curve(
            [
              [0, 1.4],
              [24, 1.4],
              {
                spline: [
                  [28, 4],
                  [28.5, 9],
                  [25, 15],
                  [17, 17],
                ],
              },
              [14, 16],
              [0, 16],
            ],
            5,
          ),
        },
      },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, 28.5, 0] },
      role: 'disc',
    },
    { id: 'discs', op: 'mirror', params: { plane: 'z' }, inputs: ['one'], role: 'disc', name: 'Discs' },
    {
      id: 'cap_one',
      op: 'cylinder',
      params: { diameter: 26, height: 2.4, axis: 'z', round: 0.8 },
      at: { my: 'front', offset: [0, 28.5, 17.4] },
      role: 'cap',
    },
    { id: 'caps', op: 'mirror', params: { plane: 'z' }, inputs: ['cap_one'], role: 'cap', name: 'Caps' },
    { id: 'axle', op: 'cylinder', params: { diameter: 8, height: 12, axis: 'z' }, at: { my: 'center', offset: [0, 28.5, 0] } },
    {
      id: 'wound',
      op: 'cylinder',
      params: { diameter: 34, height: 2.6, axis: 'z' },
      at: { my: 'center', offset: [0, 28.5, 0] },
      role: 'string',
      name: 'Wound string',
      when: '= string',
    },
    {
      id: 'cord',
      op: 'pipe',
      params: {
        diameter: 1.6,
        path: {
          spline: [
            [16.5, 28.5, 0],
            [17, 60, 0],
            [13, 100, 0],
            [16, 140, 0],
          ],
        },
      },
      role: 'string',
      when: '= string',
    },
    {
      id: 'eye',
      op: 'torus',
      params: { diameter: 20, tube_diameter: 1.6, axis: 'z' },
      at: { my: 'center', offset: [16, 149.5, 0] },
      role: 'string',
      when: '= string',
    },
    { id: 'line', op: 'union', inputs: ['cord', 'eye'], role: 'string', name: 'String' },
  ]),
  spoken: {
    names: ['yo-yo', 'yoyo', 'yo yo'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      disc: { names: ['body', 'half'], material: 'main' },
      string: { names: ['cord'], present: { string: true }, absent: { string: false }, material: 'string' },
      cap: { material: 'cap' },
    },
  },
});
