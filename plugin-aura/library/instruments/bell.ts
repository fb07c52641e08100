import { curve, drawn } from '../drawn.ts';
import { mm, pick, thing, yes } from '../thing.ts';

/** A bell: a hand bell with a turned handle, a church bell with its crown, or a jingle bell. */
export const bell = thing({
  op: 'create_bell',
  family: 'instruments',
  label: 'Bell',
  help: 'Bell with a flared rim and a clapper: with a handle, or with a loop to hang by',
  params: {
    diameter: mm(110, 'Diameter', 'Of the mouth'),
    top: pick(['handle', 'loop'], 'Top', 'A turned handle, or a loop to hang by'),
    clapper: yes('Clapper', 'A ball on a rod inside'),
  },
  let: { s: '= diameter / 110' },
  materials: { bell: 'polished brass', handle: 'walnut' },
  operations: drawn('s', [
    {
      id: 'wall',
      op: 'revolve',
      params: {
        profile: {
          points: curve(
            [
              [50, 0],
              [55, 0],
              [55, 4],
              {
                spline: [
                  [46, 22],
                  [38, 52],
                  [34, 82],
                  [24, 97],
                  [0, 101],
                ],
              },
              [0, 95],
              {
                spline: [
                  [20, 91],
                  [29, 80],
                  [33, 52],
                  [41, 22],
                  [49, 2],
                ],
              },
            ],
            6,
          ),
        },
      },
    },
    { id: 'ring', op: 'torus', params: { diameter: 82, tube_diameter: 2.4 }, at: { my: 'center', offset: [0, 33, 0] } },
    {
      id: 'loop_ring',
      op: 'torus',
      params: { diameter: 24, tube_diameter: 7, axis: 'z' },
      at: { my: 'center', offset: [0, 113, 0] },
      when: "= top == 'loop'",
    },
    { id: 'body', op: 'union', inputs: ['wall', 'ring', 'loop_ring'], role: 'bell', name: 'Bell' },
    {
      id: 'shank',
      op: 'revolve',
      params: {
        profile: {
          points: curve([
            [0, 98],
            [16, 98],
            [14, 104],
            [9, 107],
            {
              spline: [
                [12, 122],
                [15, 150],
                [10, 172],
                [8, 180],
              ],
            },
            [13, 184],
            {
              spline: [
                [15, 192],
                [9, 202],
                [0, 204],
              ],
            },
          ]),
        },
      },
      role: 'handle',
      name: 'Handle',
      when: "= top == 'handle'",
    },
    { id: 'rod', op: 'cylinder', params: { diameter: 4, height: 92 }, at: { my: 'bottom', offset: [0, 6, 0] }, when: '= clapper' },
    { id: 'ball', op: 'sphere', params: { diameter: 20 }, at: { my: 'center', offset: [0, 6, 0] }, when: '= clapper' },
    { id: 'clapper_one', op: 'union', inputs: ['rod', 'ball'], name: 'Clapper' },
  ]),
  spoken: {
    names: ['bell', 'hand bell', 'handbell', 'school bell', 'dinner bell'],
    variants: [
      {
        names: ['church bell', 'liberty bell', 'ship bell', 'hanging bell', 'christmas bell', 'cow bell', 'cowbell'],
        params: { top: 'loop' },
      },
    ],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      handle: { names: ['grip'], present: { top: 'handle' }, absent: { top: 'loop' }, material: 'handle' },
      clapper: { names: ['tongue'], present: { clapper: true }, absent: { clapper: false }, material: 'main' },
      loop: { present: { top: 'loop' } },
    },
  },
});
