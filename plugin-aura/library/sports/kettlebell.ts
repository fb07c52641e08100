import { curve, drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A kettlebell of 16 kg: about 270 mm high, ball of 195 mm. */
export const kettlebell = thing({
  op: 'create_kettlebell',
  family: 'sports',
  label: 'Kettlebell',
  help: 'Cast iron ball with a flat foot and a wide handle',
  params: { height: mm(270, 'Height', 'Over all') },
  let: { s: '= height / 270' },
  materials: { bell: 'black powder coat' },
  operations: drawn('s', [
    {
      id: 'ball',
      op: 'revolve',
      params: {
        profile: {
          points: curve(
            [
              [0, 0],
              [62, 0],
              [66, 3],
              {
                spline: [
                  [90, 42],
                  [97, 92],
                  [82, 146],
                  [46, 180],
                  [0, 190],
                ],
              },
            ],
            6,
          ),
        },
      },
    },
    {
      id: 'loop',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [56, 48] } },
          { at: 0.18, profile: { ellipse: [38, 38] } },
          { at: 0.4, profile: { circle: 34 } },
          { at: 0.6, profile: { circle: 34 } },
          { at: 0.82, profile: { ellipse: [38, 38] } },
          { profile: { ellipse: [56, 48] } },
        ],
        path: {
          spline: [
            [-52, 140, 0],
            [-68, 200, 0],
            [-52, 242, 0],
            [0, 253, 0],
            [52, 242, 0],
            [68, 200, 0],
            [52, 140, 0],
          ],
        },
      },
    },
    { id: 'bell', op: 'union', inputs: ['ball', 'loop'], name: 'Bell' },
  ]),
  spoken: { names: ['kettlebell', 'kettle bell', 'girya'], sizes: { one: 'height' }, words: { height: ['tall', 'high'] } },
});
