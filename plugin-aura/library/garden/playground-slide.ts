import { drawn } from '../drawn.ts';
import { bow, box, mirrored, rod } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A playground slide: a platform 1500 mm up, a ladder, and a chute with raised sides (EN 1176). */
export const playgroundSlide = thing({
  op: 'create_slide',
  family: 'garden',
  label: 'Slide',
  help: 'Playground slide with a ladder, a platform and a chute',
  params: { height: mm(1500, 'Height', 'Of the platform'), steps: whole(6, 'Steps', 'Of the ladder', { min: 3, max: 12 }) },
  let: { s: '= height / 1500' },
  materials: { chute: 'red plastic', frame: '#2f6fb0 paint', step: 'larch' },
  called: { stile: 'Ladder rail' },
  operations: drawn('s', [
    bow(
      'chute',
      {
        points: [
          [-260, 120],
          [-230, 120],
          [-220, 14],
          [220, 14],
          [230, 120],
          [260, 120],
          [246, -14],
          [-246, -14],
        ],
      },
      [
        [0, 1500, 0],
        [0, 1440, 260],
        [0, 900, 1000],
        [0, 420, 1620],
        [0, 300, 2050],
        [0, 300, 2300],
      ],
      { role: 'chute' },
    ),
    box('deck', [600, 40, 620], [0, 1460, -300], { role: 'step', round: 6, name: 'Platform' }),
    rod('leg', 60, 2200, [270, 0, -40], { role: 'frame', round: 10 }),
    rod('rear_leg', 60, 2200, [270, 0, -580], { role: 'frame', round: 10 }),
    box('guard', [40, 40, 560], [270, 2100, -310], { role: 'frame', round: 8 }),
    box('guard_low', [40, 40, 560], [270, 1800, -310], { role: 'frame', round: 8 }),
    box('stile', [50, 1720, 50], [270, 0, -1212], { role: 'frame', rotate: [20, 0, 0], round: 8 }),
    ...(['leg', 'rear_leg', 'guard', 'guard_low', 'stile'] as const).map((id) =>
      mirrored(`${id}s`, [id], { role: 'frame', name: 'Frame' }),
    ),
    box('tread', [540, 36, 130], [0, 180, -1140], { role: 'step', round: 6 }),
    {
      id: 'treads',
      op: 'linear_array',
      params: { count: '= steps', step: [0, '= 1290 * s / steps', '= 470 * s / steps'] },
      inputs: ['tread'],
      role: 'step',
      name: 'Steps',
    },
    box('prop', [60, 300, 60], [0, 0, 2050], { role: 'frame', name: 'Prop' }),
  ]),
  spoken: {
    names: ['playground slide', 'slide', 'kids slide', 'childrens slide', 'garden slide'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      chute: { names: ['trough'], material: 'main' },
      frame: { names: ['post', 'rail', 'handrail', 'leg'], material: 'frame' },
      step: { names: ['tread', 'rung', 'platform'], count: 'steps', material: 'step' },
      ladder: { material: 'frame' },
    },
  },
});
