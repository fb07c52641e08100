import { drawn, rounded } from '../drawn.ts';
import { thing } from '../thing.ts';
import { BALL_LET, BALL_SPOKEN, ballParams } from './ball-params.ts';

/** Rows of dimples from the equator up, with as many in a row as have room. */
const ROWS = [0, 18, 36, 54, 72].map((latitude) => ({ latitude, count: Math.round(20 * Math.cos((latitude * Math.PI) / 180)) }));

/** A golf ball: 42.7 mm across (R&A). */
export const golfBall = thing({
  op: 'create_golf_ball',
  family: 'sports',
  label: 'Golf ball',
  help: 'White golf ball covered with dimples',
  params: ballParams(42.7),
  let: BALL_LET,
  materials: { ball: 'white plastic' },
  operations: drawn('r', [
    { id: 'sphere', op: 'sphere', params: { diameter: 2 } },
    ...ROWS.flatMap(({ latitude, count }) => [
      {
        id: `dimple_${latitude}`,
        op: 'sphere',
        params: { diameter: 0.5 },
        at: {
          my: 'center',
          offset: [
            rounded(1.215 * Math.cos((latitude * Math.PI) / 180), 4),
            rounded(1.215 * Math.sin((latitude * Math.PI) / 180), 4),
            0,
          ] as [number, number, number],
        },
      },
      { id: `row_${latitude}`, op: 'polar_array', params: { count }, inputs: [`dimple_${latitude}`] },
    ]),
    { id: 'upper', op: 'group', inputs: ROWS.slice(1).map(({ latitude }) => `row_${latitude}`) },
    { id: 'all', op: 'mirror', params: { plane: 'y' }, inputs: ['upper'] },
    { id: 'ball', op: 'difference', inputs: ['sphere', 'row_0', 'all'] },
  ]),
  spoken: { names: ['golf ball'], ...BALL_SPOKEN },
});
