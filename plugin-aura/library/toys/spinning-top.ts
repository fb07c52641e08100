import { curve, drawn } from '../drawn.ts';
import { degrees, mm, thing } from '../thing.ts';

/** A turned spinning top, leaning as it spins: 70 mm across. */
export const spinningTop = thing({
  op: 'create_spinning_top',
  family: 'toys',
  label: 'Spinning top',
  help: 'Turned wooden top with coloured rings, a stem and a point',
  params: { diameter: mm(70, 'Diameter', 'Over all'), tilt: degrees(12, 'Tilt', 'How far it leans', { max: 40 }) },
  let: { s: '= diameter / 70' },
  materials: { body: 'red paint', ring: 'yellow paint', stem: 'beech', second: 'blue paint' },
  operations: drawn('s', [
    {
      id: 'core',
      op: 'revolve',
      params: {
        profile: {
          points: curve(
            [
              [0, 0],
              [2, 3],
              {
                spline: [
                  [14, 16],
                  [30, 26],
                  [35, 33],
                ],
              },
              [35, 37],
              {
                spline: [
                  [24, 44],
                  [12, 48],
                  [7, 52],
                ],
              },
              [0, 52],
            ],
            5,
          ),
        },
      },
      role: 'body',
      name: 'Body',
    },
    {
      id: 'ring',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [20, 32],
            [35.4, 32.6],
            [35.8, 35],
            [35.4, 37.6],
            [20, 38],
          ],
        },
      },
      name: 'Ring',
    },
    {
      id: 'second_ring',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [12, 40],
            [22.6, 45.2],
            [17, 47],
            [12, 46],
          ],
        },
      },
      role: 'second',
      name: 'Upper ring',
    },
    {
      id: 'low_ring',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [8, 16],
            [14.5, 15.6],
            [21.5, 20.6],
            [14, 24],
          ],
        },
      },
      role: 'second',
      name: 'Lower ring',
    },
    {
      id: 'stem',
      op: 'revolve',
      params: {
        profile: {
          points: curve([
            [0, 50],
            [6, 50],
            [4, 55],
            [3.4, 78],
            {
              spline: [
                [5, 82],
                [4, 87],
                [0, 88],
              ],
            },
          ]),
        },
      },
    },
    {
      id: 'whole',
      op: 'group',
      inputs: ['core', 'ring', 'second_ring', 'low_ring', 'stem'],
      at: { rotate: [0, 0, '= -tilt'], pivot: [0, 0, 0] },
    },
  ]),
  spoken: {
    names: ['spinning top', 'toy top', 'whirligig'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    adjectives: { upright: { tilt: 0 } },
    parts: { ring: { names: ['stripe'], material: 'ring' }, stem: { names: ['handle'], material: 'stem' }, body: { material: 'main' } },
  },
});
