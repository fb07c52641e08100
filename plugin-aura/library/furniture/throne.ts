import { drawn } from '../drawn.ts';
import { UPRIGHT } from '../organic.ts';
import { ball, box, mirrored, slab, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A king's throne: a high gilded back with a crest, arms on balls, red velvet; 1600 mm high. */
export const throne = thing({
  op: 'create_throne',
  family: 'furniture',
  label: 'Throne',
  help: 'High-backed chair of a king with velvet, gilt frame and a step',
  params: { height: mm(1650, 'Height', 'Over all'), step: yes('Step', 'A step that it stands on') },
  let: { s: '= height / 1530' },
  materials: { frame: 'gold paint', velvet: 'red velvet', step: 'white marble' },
  anchors: { seat: { at: 'seat.top', help: 'Where the king sits' } },
  operations: drawn('s', [
    box('step', [1000, 120, 960], [0, 0, 40], { round: 10, when: '= step', name: 'Step' }),
    box('base', [680, 300, 600], [0, 120, 0], { round: 12, role: 'frame', name: 'Base' }),
    {
      id: 'seat',
      op: 'cushion',
      params: { size: [600, 110, 560], softness: 0.35 },
      at: { my: 'bottom', offset: [0, 400, 20] },
      role: 'velvet',
      name: 'Seat',
    },
    slab(
      'back',
      {
        points: [
          [-340, 0],
          [340, 0],
          [340, 880],
          {
            spline: [
              [250, 980],
              [120, 1000],
              [0, 1130],
              [-120, 1000],
              [-250, 980],
              [-340, 880],
            ],
          },
        ],
      },
      90,
      [0, 400, -255],
      { round: 14, role: 'frame', name: 'Back' },
    ),
    slab('panel', { rect: [480, 760], r: 60 }, 40, [0, 510, -205], { round: 16, role: 'velvet', name: 'Back panel' }),
    box('arm', [110, 70, 500], [300, 640, 20], { round: 26 }),
    box('arm_post', [90, 240, 90], [300, 410, 220], { round: 10 }),
    ball('arm_ball', 130, [300, 690, 262]),
    union('armrest', ['arm', 'arm_post', 'arm_ball']),
    mirrored('arms', ['armrest'], { role: 'frame', name: 'Arms' }),
    ball('finial', 110, [315, 1310, -255]),
    mirrored('finials', ['finial'], { role: 'frame', name: 'Finials' }),
    ball('crest', [120, 120, 60], [0, 1400, -210], { material: '#b3182a glossy paint', name: 'Jewel' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['throne', 'king throne', 'royal throne', 'royal chair', 'queen throne'],
    parts: {
      seat: { names: ['cushion', 'upholstery', 'velvet'], material: 'velvet' },
      frame: { names: ['back', 'arm', 'base'], material: 'main' },
      step: { names: ['platform', 'dais'], present: { step: true }, absent: { step: false }, material: 'step' },
    },
  },
});
