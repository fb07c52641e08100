import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A referee's whistle, 50 mm long, its mouthpiece to the right. */
export const whistle = thing({
  op: 'create_whistle',
  family: 'sports',
  label: 'Whistle',
  help: "Referee's whistle with a round chamber, a slot, a ball and a ring",
  params: { length: mm(52, 'Length', 'From mouth to chamber, without its ring') },
  let: { s: '= length / 52' },
  materials: { whistle: 'chrome', ball: 'cork', ring: 'steel' },
  operations: drawn('s', [
    {
      id: 'outline',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-13, 13],
            [26, 11, { r: 1 }],
            [26, 3, { r: 1 }],
            [-2, 3],
          ],
          plus: [{ circle: 26, at: [-13, 0] }],
        },
        height: 20,
        axis: 'z',
        round: 2,
      },
      at: { my: 'center', offset: [0, 13, 0] },
    },
    { id: 'chamber', op: 'cylinder', params: { diameter: 22.6, height: 15, axis: 'z' }, at: { my: 'center', offset: [-13, 13, 0] } },
    { id: 'slot', op: 'box', params: { size: [6, 20, 15] }, at: { my: 'bottom', offset: [-6.5, 17, 0] } },
    { id: 'windway', op: 'box', params: { size: [40, 3, 14] }, at: { my: 'left', offset: [-2, 21, 0] } },
    { id: 'body', op: 'difference', inputs: ['outline', 'chamber', 'slot', 'windway'], role: 'whistle', name: 'Whistle' },
    { id: 'ball', op: 'sphere', params: { diameter: 11 }, at: { my: 'center', offset: [-12, 7, 0] } },
    {
      id: 'lug',
      op: 'torus',
      params: { diameter: 6, tube_diameter: 2.4, axis: 'z' },
      at: { my: 'center', offset: [-27.2, 13, 0] },
      role: 'whistle',
      name: 'Eye',
    },
    { id: 'ring', op: 'torus', params: { diameter: 17, tube_diameter: 1.6, axis: 'y' }, at: { my: 'center', offset: [-37, 13, 0] } },
  ]),
  spoken: {
    names: ['whistle', 'referee whistle', 'sports whistle'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: { ball: { names: ['pea'], material: 'ball' }, ring: { material: 'ring' } },
  },
});
