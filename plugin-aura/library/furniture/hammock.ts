import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A hammock of 2000 x 1200 mm in a bow-shaped stand of 3200 mm. */
export const hammock = thing({
  op: 'create_hammock',
  family: 'furniture',
  label: 'Hammock',
  help: 'Hammock with spreader bars and cords, in a curved stand',
  params: { length: mm(3200, 'Length', 'Of the stand'), width: mm(1100, 'Width', 'Of the stand') },
  let: { s: '= length / 3200', w: '= width / 1100 / s' },
  materials: { wood: 'larch', cloth: '#c9552f canvas', cord: 'white cotton', pillow: 'canvas' },
  called: { bow: 'Stand' },
  operations: drawn('s', [
    {
      id: 'bow',
      op: 'sweep',
      params: {
        profile: { rect: [90, 110], r: 14 },
        path: {
          spline: [
            [-1580, 1240, 0],
            [-1360, 700, 0],
            [-860, 240, 0],
            [0, 90, 0],
            [860, 240, 0],
            [1360, 700, 0],
            [1580, 1240, 0],
          ],
        },
      },
      role: 'wood',
    },
    { id: 'foot', op: 'box', params: { size: [110, 80, '= 1100 * s * w'], round: 14 }, at: { offset: [-520, 40, 0] } },
    { id: 'pad', op: 'box', params: { size: [110, 44, 120], round: 10 }, at: { offset: [-520, 0, '= -490 * s * w'] } },
    { id: 'pads', op: 'linear_array', params: { count: 2, step: [0, 0, '= 980 * s * w'] }, inputs: ['pad'] },
    { id: 'feet', op: 'mirror', inputs: ['foot', 'pads'], role: 'wood', name: 'Feet' },
    {
      id: 'cloth',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-964, 860],
            {
              spline: [
                [-700, 640],
                [-360, 480],
                [0, 430],
                [360, 480],
                [700, 640],
                [964, 860],
              ],
            },
            [964, 872],
            {
              spline: [
                [700, 652],
                [360, 492],
                [0, 442],
                [-360, 492],
                [-700, 652],
                [-964, 872],
              ],
            },
          ],
        },
        height: '= 880 * s * w',
        axis: 'z',
        round: 4,
      },
      at: { my: 'bottom', offset: [0, 430, 0] },
    },
    {
      id: 'spreader',
      op: 'cylinder',
      params: { diameter: 34, height: '= 860 * s * w', axis: 'z', round: 6 },
      at: { my: 'center', offset: [-960, 856, 0] },
    },
    {
      id: 'cord',
      op: 'pipe',
      params: {
        diameter: 9,
        path: {
          line: [
            [-1545, 1180, 0],
            [-955, 856, '= -400 * s * w'],
          ],
        },
      },
    },
    {
      id: 'cord_2',
      op: 'pipe',
      params: {
        diameter: 9,
        path: {
          line: [
            [-1545, 1180, 0],
            [-955, 856, '= -200 * s * w'],
          ],
        },
      },
      role: 'cord',
    },
    {
      id: 'cord_3',
      op: 'pipe',
      params: {
        diameter: 9,
        path: {
          line: [
            [-1545, 1180, 0],
            [-955, 856, 0],
          ],
        },
      },
      role: 'cord',
    },
    { id: 'fan', op: 'mirror', params: { plane: 'z' }, inputs: ['cord', 'cord_2'], role: 'cord' },
    {
      id: 'ring',
      op: 'torus',
      params: { diameter: 54, tube_diameter: 11, axis: 'z' },
      at: { my: 'center', offset: [-1548, 1182, 0] },
      material: 'steel',
    },
    { id: 'ends', op: 'mirror', inputs: ['spreader', 'fan', 'cord_3', 'ring'] },
    {
      id: 'pillow',
      op: 'cushion',
      params: { size: [340, 130, '= 560 * s * w'], softness: 0.5 },
      at: { my: 'center', offset: [-640, 660, 0], rotate: [0, 0, -28] },
    },
  ]),
  spoken: {
    names: ['hammock', 'hammock with stand', 'hammock on a stand'],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { length: ['long'], width: ['wide'] },
    parts: {
      cloth: { names: ['net', 'bed'], material: 'cloth' },
      stand: { names: ['frame'], material: 'main' },
      cord: { names: ['rope'], material: 'cord' },
      pillow: { material: 'pillow' },
    },
  },
});
