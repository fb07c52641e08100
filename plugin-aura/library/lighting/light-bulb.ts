import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A light bulb A60 with an E27 cap: 60 mm across, 107 mm high (IEC 60064), standing on its cap, with a filament. */
export const lightBulb = thing({
  op: 'create_light_bulb',
  family: 'lighting',
  label: 'Light bulb',
  help: 'Filament lamp with a screw cap',
  params: { height: mm(107, 'Height', 'Over all'), diameter: mm(60, 'Diameter', 'Of the glass') },
  let: { s: '= height / 107', r: '= diameter / 60 / s' },
  materials: { glass: 'clear glass', cap: 'brushed brass', insulator: 'black ceramic', filament: 'warm light', wire: 'steel' },
  operations: drawn('s', [
    {
      id: 'outer',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 24],
            [12.4, 24],
            {
              spline: [
                [14, 34],
                ['= 22 * s * r', 54],
                ['= 30 * s * r', 76],
                ['= 22 * s * r', 98],
                [0, 107],
              ],
            },
          ],
        },
      },
    },
    {
      id: 'inner',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 25],
            [11.6, 25],
            {
              spline: [
                [13.2, 34],
                ['= 21.2 * s * r', 54],
                ['= 29.2 * s * r', 76],
                ['= 21.4 * s * r', 97.4],
                [0, 106.2],
              ],
            },
          ],
        },
      },
    },
    { id: 'glass', op: 'difference', inputs: ['outer', 'inner'] },
    {
      id: 'cap',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 6],
            [8, 6],
            ...[0, 1, 2, 3].flatMap((k): [number, number][] => [
              [13, 8 + k * 4.2],
              [13, 9.6 + k * 4.2],
              [11.8, 10.4 + k * 4.2],
              [11.8, 11.4 + k * 4.2],
            ]),
            [13, 26],
            [0, 26],
          ],
        },
      },
    },
    {
      id: 'insulator',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 2],
            [5, 2],
            [9.4, 6.6],
            [0, 6.6],
          ],
        },
      },
    },
    {
      id: 'contact',
      op: 'dome',
      params: { diameter: 9, height: 3 },
      at: { my: 'top', offset: [0, 3, 0], rotate: [180, 0, 0] },
      role: 'cap',
    },
    {
      id: 'stem',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 25],
            [9, 25],
            {
              spline: [
                [4, 34],
                [2.4, 56],
              ],
            },
            [3.4, 58],
            [0, 60],
          ],
        },
      },
      role: 'glass',
    },
    {
      id: 'wire',
      op: 'pipe',
      params: {
        diameter: 0.9,
        path: {
          spline: [
            [3, 40, 0],
            [7, 58, 0],
            [14, 74, 0],
          ],
        },
      },
    },
    { id: 'wires', op: 'mirror', inputs: ['wire'], role: 'wire' },
    {
      id: 'filament',
      op: 'pipe',
      params: {
        diameter: 1.2,
        path: { spline: Array.from({ length: 8 }, (_, k): [number, number, number] => [-14 + 4 * k, 74 + (k % 2 ? 2 : -1), 0]) },
      },
    },
  ]),
  spoken: {
    names: ['light bulb', 'lightbulb', 'filament bulb', 'electric bulb', 'edison bulb'],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high', 'long'], diameter: ['across', 'wide'] },
    parts: {
      glass: { material: 'main' },
      cap: { names: ['base', 'socket', 'screw'], material: 'cap' },
      filament: { material: 'filament' },
    },
  },
});
