import { by } from '../scaled.ts';
import { mm, thing, yes } from '../thing.ts';

/** An enamelled cast-iron casserole; 240 mm holds about 4 l. */
export const casserole = thing({
  op: 'create_casserole',
  family: 'kitchen',
  label: 'Casserole',
  help: 'Heavy round casserole or Dutch oven with two ears and a lid',
  params: {
    diameter: mm(240, 'Diameter', 'Of the rim'),
    height: mm(110, 'Height', 'Of the pot without its lid'),
    lid: yes('Lid', 'A domed lid with a knob'),
  },
  let: { r: '= diameter / 240', h: '= height / 110' },
  materials: { pot: '#c8401f enamel', lid: '#c8401f enamel', knob: 'brushed stainless steel', inside: 'cream enamel' },
  operations: [
    {
      id: 'shell',
      op: 'revolve',
      params: {
        profile: {
          points: by(
            ['r', 'h'],
            [
              [0, 0],
              [86, 0],
              [90, 2],
              {
                spline: [
                  [110, 24],
                  [119, 100],
                ],
              },
              [121, 104],
              [121, 110],
              [113, 110],
              [112, 104],
              {
                spline: [
                  [103, 26],
                  [84, 8],
                ],
              },
              [0, 8],
            ],
          ),
        },
      },
    },
    {
      id: 'ear',
      op: 'extrude',
      params: {
        profile: {
          points: by('r', [
            [0, -46],
            {
              spline: [
                [18, -44],
                [32, -22],
                [34, 0],
                [32, 22],
                [18, 44],
                [0, 46],
              ],
            },
            [0, 30],
            {
              spline: [
                [12, 26],
                [18, 0],
                [12, -26],
                [0, -30],
              ],
            },
          ]),
        },
        height: '= 13 * r',
        round: '= 4.5 * r',
      },
      at: { my: 'left', offset: ['= 113 * r', '= 93 * h', 0] },
    },
    { id: 'ears', op: 'mirror', inputs: ['ear'] },
    { id: 'pot', op: 'union', inputs: ['shell', 'ears'] },
    { id: 'inside', op: 'cylinder', params: { diameter: '= 166 * r', height: '= 1 * h' }, at: { offset: [0, '= 7.8 * h', 0] } },
    {
      id: 'lid',
      op: 'revolve',
      params: {
        profile: {
          points: by('r', [
            [0, -3],
            [110, -3],
            [112, 0],
            [121, 0],
            [122, 5],
            {
              spline: [
                [106, 16],
                [60, 26],
                [0, 30],
              ],
            },
          ]),
        },
      },
      at: { offset: [0, '= height', 0] },
      when: '= lid',
    },
    {
      id: 'ridge',
      op: 'torus',
      params: { diameter: '= 120 * r', tube_diameter: '= 5 * r' },
      at: { offset: [0, '= height + 25.4 * r', 0] },
      material: 'lid',
      when: '= lid',
    },
    {
      id: 'knob',
      op: 'revolve',
      params: {
        profile: {
          points: by('r', [
            [0, 0],
            [12, 0],
            [9, 6],
            {
              spline: [
                [20, 16],
                [17, 23],
                [0, 25],
              ],
            },
          ]),
        },
      },
      at: { to: 'lid.top', embed: '= 1.5 * r' },
    },
  ],
  spoken: {
    names: ['casserole', 'dutch oven', 'casserole dish', 'cocotte', 'braiser'],
    variants: [
      {
        names: ['cast iron pot', 'black dutch oven'],
        params: {},
        materials: { main: 'cast iron', lid: 'cast iron', inside: 'cast iron', knob: 'cast iron' },
      },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'across', 'width'], height: ['deep', 'tall', 'high', 'depth'] },
    parts: {
      lid: { names: ['cover'], present: { lid: true }, absent: { lid: false }, material: 'lid' },
      knob: { material: 'knob' },
      ear: { names: ['handle'], material: 'main' },
    },
  },
});
