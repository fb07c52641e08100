import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A single-lever kitchen tap with a swan neck, 340 mm high, spout reaching 210 mm to the front. */
export const faucet = thing({
  op: 'create_faucet',
  family: 'bathroom',
  label: 'Faucet',
  help: 'Mixer tap with an arched spout and a lever',
  params: { height: mm(340, 'Height', 'Over all'), reach: mm(210, 'Reach', 'From the body to the mouth') },
  let: { s: '= min(height / 340, reach / 210)', r: '= reach / 2', rise: '= max(height - r - 11 * s, 110 * s)' },
  materials: { body: 'chrome', lever: 'chrome', aerator: 'dark grey plastic' },
  operations: drawn('s', [
    { id: 'flange', op: 'cylinder', params: { diameter: 58, height: 8, round: 3, edges: 'top' }, role: 'body' },
    {
      id: 'trunk',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 4],
            [23, 4],
            {
              spline: [
                [22, 40],
                [22, 86],
              ],
            },
            [18, 98],
            [13, 104],
            [0, 104],
          ],
        },
      },
      role: 'body',
    },
    {
      id: 'spout',
      op: 'sweep',
      params: {
        profile: { polygon: 28, diameter: 22 },
        path: {
          spline: [
            [0, 96, 0],
            [0, '= (96 * s + rise) / 2', 0],
            [0, '= rise', 0],
            ...[30, 60, 90, 120, 150, 180].map((turn): [number, string, string] => [
              0,
              `= rise + r * ${Math.sin((turn * Math.PI) / 180).toFixed(4)}`,
              `= r * ${(1 - Math.cos((turn * Math.PI) / 180)).toFixed(4)}`,
            ]),
            [0, '= rise - 26 * s', '= 2 * r'],
          ],
        },
      },
      role: 'body',
    },
    {
      id: 'mouth',
      op: 'cylinder',
      params: { diameter: 26, height: 24, round: 2 },
      at: { offset: [0, '= rise - 46 * s', '= 2 * r'] },
      role: 'body',
    },
    { id: 'aerator', op: 'cylinder', params: { diameter: 18, height: 4 }, at: { offset: [0, '= rise - 48.5 * s', '= 2 * r'] } },
    {
      id: 'hub',
      op: 'cylinder',
      params: { diameter: 34, height: 40, axis: 'x', round: 4 },
      at: { my: 'left', offset: [10, 62, 0] },
      role: 'body',
    },
    {
      id: 'lever',
      op: 'cylinder',
      params: { diameter: 10, top_diameter: 12, height: 88, round: 3 },
      at: { my: 'bottom', offset: [42, 64, 0], rotate: [0, 0, -24] },
    },
  ]),
  spoken: {
    names: ['faucet', 'tap', 'kitchen faucet', 'mixer tap', 'kitchen tap', 'water tap'],
    variants: [
      { names: ['brass faucet', 'brass tap'], params: {}, materials: { main: 'brushed brass', lever: 'brushed brass' } },
      { names: ['bathroom faucet', 'basin tap'], params: { height: 180, reach: 110 } },
    ],
    sizes: { one: 'height', two: ['height', 'reach'] },
    words: { height: ['tall', 'high'], reach: ['long', 'depth', 'deep'] },
    parts: { lever: { names: ['handle'], material: 'lever' }, spout: { names: ['neck'], material: 'main', sizes: { length: 'reach' } } },
  },
});
