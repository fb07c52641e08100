import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A wind-up metronome in its pyramid, 220 mm high. */
export const metronome = thing({
  op: 'create_metronome',
  family: 'instruments',
  label: 'Metronome',
  help: 'Metronome: a wooden pyramid with a scale, a pendulum and a sliding weight',
  params: { height: mm(220, 'Height', 'Over all') },
  let: { s: '= height / 233' },
  materials: { case: 'mahogany', scale: 'ivory plastic', rod: 'brass', mark: 'black paint' },
  operations: drawn('s', [
    { id: 'base', op: 'box', params: { size: [124, 16, 124], round: 4 } },
    {
      id: 'body',
      op: 'pyramid',
      params: { base: [112, 112], height: 206, top: [44, 44], round: 3 },
      at: { my: 'bottom', offset: [0, 14, 0] },
    },
    {
      id: 'niche',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-38, 0],
            [38, 0],
            [15, 142],
            [-15, 142],
          ],
          r: 4,
        },
        height: 60,
        axis: 'z',
      },
      at: { my: 'bottom back', offset: [0, 62, 18], rotate: [-9.2, 0, 0] },
    },
    { id: 'hollow', op: 'difference', inputs: ['body', 'niche'], role: 'case', name: 'Case' },
    {
      id: 'panel',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-13, 0],
            [13, 0],
            [8, 128],
            [-8, 128],
          ],
          r: 1.4,
        },
        height: 3,
        axis: 'z',
        round: 0.6,
      },
      at: { my: 'bottom back', offset: [0, 68, 16.5], rotate: [-9.2, 0, 0] },
      role: 'scale',
      name: 'Scale',
    },
    {
      id: 'tick',
      op: 'box',
      params: { size: [9, 1, 1.4] },
      at: { my: 'center', offset: [0, 78, 18.3], rotate: [-9.2, 0, 0] },
      role: 'mark',
    },
    { id: 'ticks', op: 'linear_array', params: { count: 11, step: [0, 9.87, -1.6] }, inputs: ['tick'], role: 'mark', name: 'Marks' },
    {
      id: 'wand',
      op: 'box',
      params: { size: [3, 140, 1.4], round: 0.5 },
      at: { my: 'bottom', offset: [0, 60, 27], rotate: [0, 0, -9], pivot: [0, 60, 27] },
      role: 'rod',
      name: 'Pendulum',
    },
    {
      id: 'weight',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-10, 0],
            [10, 0],
            [7, 16],
            [-7, 16],
          ],
          r: 1.4,
        },
        height: 6,
        axis: 'z',
        round: 1,
      },
      at: { my: 'center', offset: [16, 156, 27], rotate: [0, 0, -9] },
      role: 'rod',
      name: 'Weight',
    },
    { id: 'key', op: 'cylinder', params: { diameter: 5, height: 18, axis: 'x' }, at: { my: 'left', offset: [46, 46, 0] }, role: 'rod' },
    { id: 'wing', op: 'box', params: { size: [6, 24, 5], round: 2 }, at: { my: 'center', offset: [64, 46, 0] }, role: 'rod', name: 'Key' },
    {
      id: 'knob',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 216],
            [9, 218],
            [5, 222],
            [8, 228],
            [0, 233],
          ],
        },
      },
      role: 'case',
      name: 'Finial',
    },
  ]),
  spoken: {
    names: ['metronome'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      case: { names: ['body'], material: 'main' },
      pendulum: { names: ['rod', 'weight', 'arm'], material: 'rod' },
      scale: { material: 'scale' },
    },
  },
});
