import { drawn } from '../drawn.ts';
import { mm, no, thing, whole } from '../thing.ts';

/** A rocking chair: seat 430 mm high, 1080 mm to the top of its back, on two runners. */
export const rockingChair = thing({
  op: 'create_rocking_chair',
  family: 'furniture',
  label: 'Rocking chair',
  help: 'Wooden rocking chair with spindles, arms and runners',
  params: {
    height: mm(1080, 'Height', 'To the top of the back'),
    width: mm(600, 'Width', 'Over the arms'),
    spindles: whole(7, 'Spindles', 'In the back', { min: 3, max: 15 }),
    cushion: no('Cushion', 'On the seat'),
  },
  let: { s: '= height / 1080', w: '= width / 600 / s', half: '= 250 * s * w', pitch: '= 400 * s * w / max(spindles - 1, 1)' },
  materials: { wood: 'cherry', cushion: 'linen' },
  operations: drawn('s', [
    {
      id: 'runner',
      op: 'sweep',
      params: {
        profile: { rect: [32, 44], r: 8 },
        path: {
          spline: [
            ['= -half', 112, 400],
            ['= -half', 40, 220],
            ['= -half', 22, 0],
            ['= -half', 36, -220],
            ['= -half', 110, -460],
          ],
        },
      },
    },
    {
      id: 'front_leg',
      op: 'cylinder',
      params: { diameter: 38, top_diameter: 30, height: 640 },
      at: { my: 'bottom', offset: ['= -half', 30, 210] },
    },
    { id: 'back_leg', op: 'cylinder', params: { diameter: 34, height: 400 }, at: { my: 'bottom', offset: ['= -half', 28, -180] } },
    {
      id: 'arm',
      op: 'loft',
      params: {
        sections: [{ profile: { rect: [40, 22], r: 8 } }, { profile: { rect: [60, 24], r: 9 } }, { profile: { rect: [78, 26], r: 10 } }],
        path: {
          spline: [
            ['= -half + 10 * s', 690, -236],
            ['= -half - 4 * s', 676, -40],
            ['= -half - 8 * s', 668, 250],
          ],
        },
      },
    },
    {
      id: 'stile',
      op: 'loft',
      params: {
        sections: [{ profile: { rect: [34, 36], r: 10 } }, { profile: { rect: [34, 36], r: 10 } }, { profile: { rect: [26, 24], r: 8 } }],
        path: {
          spline: [
            ['= -half + 20 * s', 400, -180],
            ['= -half + 16 * s', 720, -244],
            ['= -half + 12 * s', 1050, -340],
          ],
        },
      },
    },
    {
      id: 'stretcher',
      op: 'cylinder',
      params: { diameter: 22, height: 390, axis: 'z' },
      at: { my: 'center', offset: ['= -half', 190, 15] },
    },
    { id: 'sides', op: 'mirror', inputs: ['runner', 'front_leg', 'back_leg', 'arm', 'stile', 'stretcher'], name: 'Sides' },
    {
      id: 'seat',
      op: 'box',
      params: { size: ['= 2 * half + 30 * s', 34, 470], round: 14 },
      at: { my: 'center', offset: [0, 412, 10], rotate: [-3, 0, 0] },
    },
    {
      id: 'cushion',
      op: 'cushion',
      params: { size: ['= 2 * half - 30 * s', 70, 420], softness: 0.3 },
      at: { my: 'center', offset: [0, 452, 20], rotate: [-3, 0, 0] },
      when: '= cushion',
    },
    { id: 'rail', op: 'cylinder', params: { diameter: 26, height: '= 2 * half', axis: 'x' }, at: { my: 'center', offset: [0, 210, 210] } },
    {
      id: 'rail_2',
      op: 'cylinder',
      params: { diameter: 26, height: '= 2 * half', axis: 'x' },
      at: { my: 'center', offset: [0, 210, -180] },
    },
    {
      id: 'spindle',
      op: 'sweep',
      params: {
        profile: { polygon: 14, diameter: 20 },
        path: {
          spline: [
            ['= -200 * s * w', 420, -186],
            ['= -200 * s * w', 720, -246],
            ['= -200 * s * w', 1010, -330],
          ],
        },
      },
    },
    { id: 'spindles', op: 'linear_array', params: { count: '= spindles', step: ['= pitch', 0, 0] }, inputs: ['spindle'], role: 'spindle' },
    {
      id: 'crest',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= -half', -40, { r: 14 }],
            ['= half', -40, { r: 14 }],
            ['= half + 6 * s', 36, { r: 14 }],
            {
              spline: [
                ['= half * 0.4', 62],
                ['= -half * 0.4', 62],
                ['= -half - 6 * s', 36],
              ],
            },
          ],
        },
        height: 30,
        axis: 'z',
        round: 9,
      },
      at: { my: 'center', offset: [0, 1036, -338], rotate: [-16, 0, 0] },
    },
  ]),
  spoken: {
    names: ['rocking chair', 'rocker', 'rocking armchair'],
    sizes: { one: 'height', two: ['width', 'height'] },
    words: { height: ['tall', 'high'], width: ['wide'] },
    parts: {
      spindle: { names: ['slat', 'bar'], count: 'spindles', material: 'main' },
      cushion: { present: { cushion: true }, absent: { cushion: false }, material: 'cushion' },
      runner: { names: ['rocker'], material: 'main' },
      arm: { material: 'main' },
    },
  },
});
