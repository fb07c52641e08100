import type { BodyOperation } from '../../plan/plan.ts';
import { curve } from '../drawn.ts';
import { by } from '../scaled.ts';
import { mm, pick, thing } from '../thing.ts';

/** Lengths grow with the pen, radii with its thickness. */
const turned = (parts: readonly BodyOperation[]): BodyOperation[] =>
  parts.map(({ params, ...rest }) => ({ ...rest, params: by(['w', 's'], params as Record<string, unknown>) as Record<string, unknown> }));

/** A pen lying: a ballpoint of 140 mm with a clip, a fountain pen, or a marker. */
export const pen = thing({
  op: 'create_pen',
  family: 'office',
  label: 'Pen',
  help: 'Ballpoint pen with clip and button, fountain pen with its nib, or a marker',
  params: {
    length: mm(140, 'Length', 'Over all'),
    style: pick(['ballpoint', 'fountain', 'marker'], 'Style', 'Ballpoint, fountain pen or marker'),
    thickness: mm(11, 'Thickness', 'Of the barrel', { max: 60 }),
  },
  let: { s: '= length / 140', w: '= min(thickness, length * 0.2) / 11' },
  materials: { barrel: 'dark blue lacquer', metal: 'chrome', tip: 'black plastic', nib: 'gold' },
  operations: [
    ...turned([
      {
        id: 'ball_barrel',
        op: 'revolve',
        params: {
          profile: {
            points: curve([
              [0, 14],
              [2.6, 14],
              {
                spline: [
                  [4.4, 24],
                  [5.4, 40],
                  [5.5, 64],
                ],
              },
              [5.5, 92],
              [0, 92],
            ]),
          },
        },
        role: 'barrel',
        when: "= style == 'ballpoint'",
      },
      {
        id: 'upper',
        op: 'revolve',
        params: {
          profile: {
            points: curve([
              [0, 94],
              [5.5, 94],
              {
                spline: [
                  [5.4, 112],
                  [4.6, 130],
                ],
              },
              [4, 132],
              [0, 132],
            ]),
          },
        },
        role: 'barrel',
        when: "= style == 'ballpoint'",
      },
      {
        id: 'cone',
        op: 'revolve',
        params: {
          profile: {
            points: [
              [0, 0],
              [0.5, 0],
              [0.8, 2],
              [1.3, 3],
              [2.6, 14],
              [0, 14],
            ],
          },
        },
        role: 'metal',
        when: "= style == 'ballpoint'",
      },
      {
        id: 'band',
        op: 'revolve',
        params: {
          profile: {
            points: [
              [0, 91.5],
              [5.7, 91.5],
              [5.7, 94.5],
              [0, 94.5],
            ],
          },
        },
        role: 'metal',
        when: "= style == 'ballpoint'",
      },
      {
        id: 'button',
        op: 'revolve',
        params: {
          profile: {
            points: [
              [0, 131],
              [2.4, 131],
              [2.4, 139],
              [1.6, 140],
              [0, 140],
            ],
          },
        },
        role: 'metal',
        when: "= style == 'ballpoint'",
      },
      {
        id: 'grip',
        op: 'revolve',
        params: {
          profile: {
            points: curve([
              [0, 24],
              [3, 24],
              {
                spline: [
                  [3.8, 34],
                  [4.6, 52],
                ],
              },
              [5, 54],
              [0, 54],
            ]),
          },
        },
        role: 'tip',
        when: "= style == 'fountain'",
      },
      {
        id: 'ink_barrel',
        op: 'revolve',
        params: {
          profile: {
            points: curve([
              [0, 54],
              [5.7, 54],
              {
                spline: [
                  [6.2, 80],
                  [5.6, 112],
                  [3.6, 136],
                ],
              },
              [2, 139],
              [0, 140],
            ]),
          },
        },
        role: 'barrel',
        when: "= style == 'fountain'",
      },
      {
        id: 'ring',
        op: 'revolve',
        params: {
          profile: {
            points: [
              [0, 53],
              [5.9, 53],
              [5.9, 56],
              [0, 56],
            ],
          },
        },
        role: 'nib',
        when: "= style == 'fountain'",
      },
      {
        id: 'leaf',
        op: 'extrude',
        params: {
          profile: {
            points: curve([
              [0, 0],
              {
                spline: [
                  [2.6, 10],
                  [3.6, 18],
                  [2.8, 26],
                ],
              },
              [-2.8, 26],
              {
                spline: [
                  [-3.6, 18],
                  [-2.6, 10],
                  [0, 0],
                ],
              },
            ]),
            minus: [
              { circle: 1.2, at: [0, 15] },
              { rect: [0.3, 15], at: [0, 7.5] },
            ],
          },
          height: 0.7,
          axis: 'z',
        },
        at: { my: 'bottom', offset: [0, 0, '= 1.8 * w'] },
        role: 'nib',
        name: 'Nib',
        when: "= style == 'fountain'",
      },
      {
        id: 'feed',
        op: 'revolve',
        params: {
          profile: {
            points: [
              [0, 3],
              [1.4, 10],
              [2.4, 25],
              [0, 25],
            ],
          },
        },
        role: 'tip',
        name: 'Feed',
        when: "= style == 'fountain'",
      },
      {
        id: 'stem',
        op: 'revolve',
        params: {
          profile: {
            points: curve([
              [0, 0],
              [1.6, 0],
              [2.4, 5],
              [4.4, 7],
              [4.6, 16],
              [7.4, 19],
              [7.6, 96],
              [0, 96],
            ]),
          },
        },
        role: 'tip',
        when: "= style == 'marker'",
      },
      {
        id: 'body_marker',
        op: 'revolve',
        params: {
          profile: {
            points: [
              [0, 22],
              [8, 22],
              [8, 134],
              [7, 140],
              [0, 140],
            ],
          },
        },
        role: 'barrel',
        when: "= style == 'marker'",
      },
    ]),
    {
      id: 'clip_bar',
      op: 'box',
      params: { size: ['= 2.6 * w', '= 36 * s', '= 1 * w'], round: '= min(0.4 * w, 4 * s)' },
      at: { my: 'top', offset: [0, '= 131 * s', '= 7.4 * w'] },
      role: 'metal',
      when: "= style == 'ballpoint'",
    },
    {
      id: 'clip_head',
      op: 'box',
      params: { size: ['= 2.6 * w', '= 3 * s', '= 5 * w'], round: '= min(0.8 * w, s)' },
      at: { my: 'top', offset: [0, '= 131 * s', '= 5.4 * w'] },
      role: 'metal',
      when: "= style == 'ballpoint'",
    },
    { id: 'clip', op: 'union', inputs: ['clip_bar', 'clip_head'], role: 'metal', name: 'Clip' },
    {
      id: 'upright',
      op: 'group',
      inputs: [
        'ball_barrel',
        'upper',
        'cone',
        'band',
        'button',
        'grip',
        'ink_barrel',
        'ring',
        'leaf',
        'feed',
        'stem',
        'body_marker',
        'clip',
      ],
    },
    { id: 'lying', op: 'move', params: { rotate: [-90, 0, 90] }, inputs: ['upright'] },
  ],
  spoken: {
    names: ['pen', 'ballpoint pen', 'ballpoint', 'ball pen', 'biro'],
    variants: [
      { names: ['fountain pen', 'ink pen'], params: { style: 'fountain' }, materials: { main: 'black lacquer' } },
      {
        names: ['marker', 'felt pen', 'felt tip pen', 'highlighter', 'marker pen'],
        params: { style: 'marker' },
        materials: { main: 'yellow plastic' },
      },
    ],
    sizes: { one: 'length', two: ['length', 'thickness'] },
    words: { length: ['long'], thickness: ['thick', 'diameter'] },
    parts: {
      barrel: { names: ['body'], material: 'main', sizes: { diameter: 'thickness', thickness: 'thickness' } },
      clip: { names: ['tip', 'button'], material: 'metal' },
      nib: { material: 'nib' },
    },
  },
});
