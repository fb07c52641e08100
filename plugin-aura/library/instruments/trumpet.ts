import { curve, drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A trumpet in B flat, its bell to the right: 480 mm long, bell of 123 mm. */
export const trumpet = thing({
  op: 'create_trumpet',
  family: 'instruments',
  label: 'Trumpet',
  help: 'Trumpet with bell, three valves, slides and mouthpiece',
  params: { length: mm(500, 'Length', 'From mouthpiece to bell') },
  let: { s: '= length / 548' },
  materials: { brass: 'polished brass', valve: 'chrome', mouthpiece: 'chrome' },
  called: { casing: 'Valve' },
  operations: drawn('s', [
    {
      id: 'flare',
      op: 'revolve',
      params: {
        profile: {
          points: curve(
            [
              [6, -60],
              {
                spline: [
                  [7, 0],
                  [9, 60],
                  [13, 105],
                  [24, 140],
                  [46, 160],
                  [61, 166],
                ],
              },
              [61.5, 168],
              [59, 168],
              {
                spline: [
                  [44, 162],
                  [22, 144],
                  [10, 108],
                  [6, 60],
                  [4, 0],
                  [4, -60],
                ],
              },
            ],
            5,
          ),
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: [132, 120, 0] },
      role: 'brass',
    },
    {
      id: 'rim',
      op: 'torus',
      params: { diameter: 121, tube_diameter: 4, axis: 'x' },
      at: { my: 'center', offset: [299, 120, 0] },
      role: 'brass',
    },
    {
      id: 'bow',
      op: 'pipe',
      params: {
        diameter: 12,
        path: {
          line: [
            [100, 120, 0],
            [-150, 120, 0],
            [-150, 62, 0],
            [-20, 62, 0],
          ],
          bend: 28,
        },
      },
      role: 'brass',
    },
    {
      id: 'lead',
      op: 'pipe',
      params: {
        diameter: 11,
        path: {
          line: [
            [-190, 120, 24],
            [150, 120, 24],
            [150, 62, 24],
            [30, 62, 24],
          ],
          bend: 28,
        },
      },
      role: 'brass',
    },
    {
      id: 'brace',
      op: 'pipe',
      params: {
        diameter: 4,
        path: {
          line: [
            [-84, 62, 0],
            [-84, 120, 0],
          ],
        },
      },
      role: 'brass',
    },
    {
      id: 'link',
      op: 'pipe',
      params: {
        diameter: 4,
        path: {
          line: [
            [86, 120, 0],
            [86, 120, 24],
          ],
        },
      },
      role: 'brass',
    },
    { id: 'tube', op: 'union', inputs: ['flare', 'rim', 'bow', 'lead', 'brace', 'link'], role: 'brass', name: 'Tubing' },
    {
      id: 'casing',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 30],
            [9, 30],
            [11, 33],
            [11, 38],
            [10, 40],
            [10, 126],
            [12, 128],
            [12, 138],
            [8, 141],
            [0, 141],
          ],
        },
      },
      at: { offset: [-28, 0, 12] },
      role: 'brass',
    },
    { id: 'stem', op: 'cylinder', params: { diameter: 5, height: 24 }, at: { my: 'bottom', offset: [-28, 140, 12] }, role: 'valve' },
    {
      id: 'finger',
      op: 'cylinder',
      params: { diameter: 18, height: 5, round: 1.6 },
      at: { my: 'bottom', offset: [-28, 162, 12] },
      role: 'valve',
    },
    { id: 'one_valve', op: 'group', inputs: ['casing', 'stem', 'finger'] },
    { id: 'valves', op: 'linear_array', params: { count: 3, step: [28, 0, 0] }, inputs: ['one_valve'], name: 'Valves' },
    {
      id: 'slide',
      op: 'pipe',
      params: {
        diameter: 9,
        path: {
          line: [
            [28, 76, 16],
            [28, 76, 52],
            [28, 96, 52],
            [28, 96, 16],
          ],
          bend: 9,
        },
      },
      role: 'brass',
      name: 'Slide',
    },
    {
      id: 'cup',
      op: 'revolve',
      params: {
        profile: {
          points: curve([
            [3, -12],
            [5, -12],
            [6.5, 30],
            {
              spline: [
                [8, 42],
                [12, 56],
              ],
            },
            [13.5, 60],
            [13.5, 66],
            [11, 67],
            {
              spline: [
                [7, 58],
                [3, 46],
                [2.4, 30],
              ],
            },
          ]),
        },
      },
      at: { rotate: [0, 0, 90], pivot: [0, 0, 0], offset: [-180, 120, 24] },
      role: 'mouthpiece',
      name: 'Mouthpiece',
    },
  ]),
  spoken: {
    names: ['trumpet', 'cornet', 'brass horn'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      valve: { names: ['piston', 'key'], material: 'valve' },
      mouthpiece: { material: 'mouthpiece' },
      bell: { names: ['tube', 'tubing'], material: 'main' },
    },
  },
});
