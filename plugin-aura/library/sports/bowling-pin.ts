import { curve, drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A pin of 381 mm, 121 mm at the belly, 64 mm at the head (USBC). */
export const bowlingPin = thing({
  op: 'create_bowling_pin',
  family: 'sports',
  label: 'Bowling pin',
  help: 'White bowling pin with two red rings round its neck',
  params: { height: mm(381, 'Height', 'Over all') },
  let: { s: '= height / 381' },
  materials: { pin: 'white lacquer', ring: 'red lacquer' },
  called: { low: 'Lower ring', high: 'Upper ring' },
  operations: drawn('s', [
    {
      id: 'pin',
      op: 'revolve',
      params: {
        profile: {
          points: curve([
            [0, 0],
            [26, 0],
            [28.6, 3],
            {
              spline: [
                [50, 57],
                [60.5, 114],
                [52, 175],
                [35, 221],
                [23.5, 255],
                [25, 295],
                [32.3, 343],
                [25, 370],
                [0, 381],
              ],
            },
          ]),
        },
      },
    },
    {
      id: 'low',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [10, 226],
            [33.2, 226],
            [29.6, 236.5],
            [10, 236.5],
          ],
        },
      },
      role: 'ring',
    },
    {
      id: 'high',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [10, 247],
            [25.6, 247],
            [24.4, 257.5],
            [10, 257.5],
          ],
        },
      },
      role: 'ring',
    },
  ]),
  spoken: {
    names: ['bowling pin', 'skittle', 'ninepin', 'tenpin'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: { ring: { names: ['stripe', 'band'], material: 'ring' } },
  },
});
