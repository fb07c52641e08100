import { drawn, rounded } from '../drawn.ts';
import { thing } from '../thing.ts';
import { BALL_LET, BALL_SPOKEN, ballParams } from './ball-params.ts';

const COLOURS = ['first', 'second', 'third'] as const;

/** An inflatable beach ball, 400 mm, of six coloured gores. */
export const beachBall = thing({
  op: 'create_beach_ball',
  family: 'sports',
  label: 'Beach ball',
  help: 'Inflatable ball of coloured gores between two white discs',
  params: ballParams(400),
  let: BALL_LET,
  materials: { white: 'white vinyl', first: 'red vinyl', second: 'yellow vinyl', third: 'blue vinyl' },
  operations: [
    ...drawn(
      'r',
      COLOURS.flatMap((colour, k) => [
        {
          id: `${colour}_wedge`,
          op: 'revolve',
          params: {
            profile: {
              points: [
                ...Array.from({ length: 25 }, (_, i): [number, number] => [
                  rounded(Math.sin((Math.PI * i) / 24), 4),
                  rounded(-Math.cos((Math.PI * i) / 24), 4),
                ]),
              ],
            },
            angle: 60,
          },
          at: { rotate: [0, 60 * k, 0] as [number, number, number], pivot: [0, 0, 0] as [number, number, number] },
        },
        {
          id: `${colour}_gores`,
          op: 'polar_array',
          params: { count: 2 },
          inputs: [`${colour}_wedge`],
          material: colour,
          role: colour,
          name: 'Gores',
        },
      ]),
    ),
    ...drawn('r', [
      {
        id: 'button',
        op: 'revolve',
        params: {
          profile: {
            points: [
              [0, 0.9],
              [0.3, 0.9],
              [0.3, 0.958],
              [0.2, 0.99],
              [0.1, 1.003],
              [0, 1.006],
            ],
          },
        },
      },
      { id: 'discs', op: 'mirror', params: { plane: 'y' }, inputs: ['button'], role: 'white', name: 'Discs' },
      {
        id: 'leant',
        op: 'group',
        inputs: ['first_gores', 'second_gores', 'third_gores', 'discs'],
        at: { rotate: [24, 0, -20], pivot: [0, 0, 0] },
      },
    ]),
  ],
  spoken: { names: ['beach ball', 'inflatable ball', 'water ball'], ...BALL_SPOKEN },
});
