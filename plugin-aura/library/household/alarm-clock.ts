import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';
import { barHand } from './hands.ts';

/** A twin-bell alarm clock, 120 mm across, 165 mm high. */
export const alarmClock = thing({
  op: 'create_alarm_clock',
  family: 'household',
  label: 'Alarm clock',
  help: 'Twin-bell alarm clock on two feet',
  params: { height: mm(165, 'Height', 'With the handle') },
  let: { s: '= height / 167.15' },
  materials: { case: '#c23b3b glossy paint', dial: 'cream paint', metal: 'chrome', hand: 'black plastic', glass: 'clear glass' },
  operations: drawn('s', [
    { id: 'case', op: 'cylinder', params: { diameter: 116, height: 52, axis: 'z', round: 8 }, at: { my: 'center', offset: [0, 70, 0] } },
    { id: 'dial', op: 'cylinder', params: { diameter: 98, height: 2, axis: 'z' }, at: { my: 'back', offset: [0, 70, 25] } },
    {
      id: 'bezel',
      op: 'torus',
      params: { diameter: 104, tube_diameter: 9, axis: 'z' },
      at: { my: 'center', offset: [0, 70, 25] },
      role: 'metal',
    },
    {
      id: 'glass',
      op: 'cylinder',
      params: { diameter: 100, height: 1.4, axis: 'z' },
      at: { my: 'back', offset: [0, 70, 32] },
      when: '= 1',
    },
    { id: 'mark', op: 'box', params: { size: [3, 9, 1.4] }, at: { my: 'center', offset: [0, 111, 27.2] }, role: 'hand' },
    { id: 'marks', op: 'polar_array', params: { count: 12, axis: 'z', center: [0, 70, 0] }, inputs: ['mark'], role: 'hand' },
    barHand('short', 'Hour hand', [5, 30, 1.6], [0, 70, 28.4], { tail: 4.2, turn: 55 }),
    barHand('long', 'Minute hand', [3.6, 44, 1.6], [0, 70, 30], { tail: 5.9, turn: -60 }),
    {
      id: 'hub',
      op: 'cylinder',
      params: { diameter: 7, height: 8, axis: 'z', round: 1 },
      at: { my: 'back', offset: [0, 70, 26] },
      role: 'metal',
    },
    {
      id: 'bell',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 16],
            [25, 0],
            [27, 0],
            {
              spline: [
                [24, 14],
                [13, 23],
                [0, 26],
              ],
            },
          ],
        },
      },
      at: { my: 'center', offset: [-37, 138, 0], rotate: [0, 0, 32] },
      role: 'metal',
    },
    {
      id: 'post',
      op: 'cylinder',
      params: { diameter: 7, height: 34 },
      at: { my: 'center', offset: [-32, 128, 0], rotate: [0, 0, 32] },
      role: 'metal',
    },
    { id: 'nut', op: 'sphere', params: { diameter: 8 }, at: { my: 'center', offset: [-44.5, 150, 0] }, role: 'metal' },
    { id: 'bells', op: 'mirror', inputs: ['bell', 'post', 'nut'], role: 'metal' },
    { id: 'hammer_rod', op: 'cylinder', params: { diameter: 4, height: 26 }, at: { offset: [0, 122, 0] }, role: 'metal' },
    {
      id: 'hammer',
      op: 'cylinder',
      params: { diameter: 12, height: 20, axis: 'x', round: 4 },
      at: { my: 'center', offset: [0, 146, 0] },
      role: 'metal',
    },
    {
      id: 'handle',
      op: 'sweep',
      params: {
        profile: { polygon: 14, diameter: 5 },
        path: {
          spline: [
            [-40, 144, 0],
            [-28, 158, 0],
            [0, 163, 0],
            [28, 158, 0],
            [40, 144, 0],
          ],
        },
      },
      role: 'metal',
    },
    {
      id: 'foot',
      op: 'cylinder',
      params: { diameter: 7, top_diameter: 12, height: 36 },
      at: { my: 'center', offset: [-40, 16, 0], rotate: [0, 0, -26] },
      role: 'metal',
    },
    { id: 'ball', op: 'sphere', params: { diameter: 12 }, at: { my: 'center', offset: [-47.5, 6, 0] }, role: 'metal' },
    { id: 'feet', op: 'mirror', inputs: ['foot', 'ball'], role: 'metal' },
  ]),
  spoken: {
    names: ['alarm clock', 'twin bell alarm clock', 'bedside clock'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      bell: { material: 'metal' },
      hand: { names: ['pointer', 'mark'], material: 'hand' },
      face: { names: ['dial'], material: 'dial' },
      foot: { names: ['leg'], material: 'metal' },
      glass: { material: 'glass' },
    },
  },
});
