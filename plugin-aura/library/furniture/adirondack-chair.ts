import { drawn } from '../drawn.ts';
import { UPRIGHT } from '../organic.ts';
import { beam, box, mirrored } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** An Adirondack chair: a reclined fan of slats, a low seat sloping back and wide flat arms; 950 mm high, 760 mm wide. */
export const adirondackChair = thing({
  op: 'create_adirondack_chair',
  family: 'furniture',
  label: 'Adirondack chair',
  help: 'Low garden chair with a reclined slatted back and wide flat arms',
  params: { height: mm(950, 'Height', 'Of the back'), slats: whole(7, 'Slats', 'In the back', { min: 3, max: 11 }) },
  let: { s: '= height / 950', n: '= max(slats, 2)' },
  materials: { wood: 'pine' },
  anchors: { seat: { at: 'seat.top', help: 'Where one sits' } },
  called: { back: 'Back slat', seat: 'Seat board' },
  operations: [
    ...drawn('s', [
      box('front_leg', [90, 540, 32], [300, 0, 290], { round: 5 }),
      mirrored('front_legs', ['front_leg'], { role: 'wood', name: 'Front legs' }),
      beam('rail', { rect: [30, 110], r: 6 }, [
        [262, 320, 300],
        [262, 40, -470],
      ]),
      mirrored('rails', ['rail'], { role: 'wood', name: 'Rails' }),
      box('seat_slat', [560, 22, 78], [0, 368, 262], { rotate: [-20, 0, 0], round: 5, my: 'center' }),
      { id: 'seat', op: 'linear_array', params: { count: 6, step: [0, -30, -84] }, inputs: ['seat_slat'], role: 'wood', name: 'Seat' },
      {
        id: 'arm',
        op: 'extrude',
        params: {
          profile: {
            points: [
              [-70, 330, { r: 20 }],
              [-80, 60],
              {
                spline: [
                  [-80, -200],
                  [-64, -330],
                  [0, -372],
                  [64, -330],
                  [72, -200],
                ],
              },
              [50, 330, { r: 20 }],
            ],
          },
          height: 24,
          round: 5,
        },
        at: { my: 'bottom', offset: [330, 540, 20] },
      },
      mirrored('arms', ['arm'], { role: 'wood', name: 'Arms' }),
      beam('prop', { rect: [40, 80], r: 5 }, [
        [330, 540, -240],
        [290, 150, -250],
      ]),
      mirrored('props', ['prop'], { role: 'wood', name: 'Arm posts' }),
      box('bar', [700, 70, 26], [0, 500, -268], { rotate: [-24, 0, 0], round: 5, role: 'wood', name: 'Back bar' }),
      box('low_bar', [560, 70, 26], [0, 205, -160], { rotate: [-24, 0, 0], round: 5, role: 'wood', name: 'Lower bar' }),
    ]),
    {
      id: 'slat',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= -35 * s', 0],
            ['= 35 * s', 0],
            ['= 40 * s', '= 730 * s'],
            {
              spline: [
                ['= 20 * s', '= 758 * s'],
                [0, '= 766 * s'],
                ['= -20 * s', '= 758 * s'],
              ],
            },
            ['= -40 * s', '= 730 * s'],
          ],
        },
        height: '= 20 * s',
        axis: 'z',
        round: '= 4 * s',
      },
      at: { my: 'bottom', offset: [0, 0, 0] },
    },
    {
      id: 'fan',
      op: 'polar_array',
      params: { count: '= n', angle: '= 4.4 * (n - 1)', axis: 'z', center: [0, '= -1100 * s', 0] },
      inputs: ['slat'],
      at: { rotate: [0, 0, '= -2.2 * (n - 1)'], pivot: [0, '= -1100 * s', 0] },
    },
    {
      id: 'back',
      op: 'group',
      inputs: ['fan'],
      at: { rotate: [-24, 0, 0], pivot: [0, 0, 0], offset: [0, '= 200 * s', '= -150 * s'] },
      role: 'wood',
      name: 'Back',
    },
  ],
  spoken: {
    ...UPRIGHT,
    names: ['adirondack chair', 'muskoka chair', 'adirondack', 'beach wood chair'],
    parts: { slat: { count: 'slats', material: 'main' }, arm: { names: ['back', 'seat', 'leg'], material: 'main' } },
  },
});
