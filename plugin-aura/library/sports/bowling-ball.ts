import { drawn } from '../drawn.ts';
import { thing } from '../thing.ts';
import { BALL_LET, BALL_SPOKEN, ballParams } from './ball-params.ts';

/** A bowling ball: 218 mm across (USBC: 8.5 inches), with two finger holes and one for the thumb. */
export const bowlingBall = thing({
  op: 'create_bowling_ball',
  family: 'sports',
  label: 'Bowling ball',
  help: 'Glossy bowling ball with three holes',
  params: ballParams(218),
  let: BALL_LET,
  materials: { ball: 'dark blue lacquer' },
  operations: drawn('r', [
    { id: 'sphere', op: 'sphere', params: { diameter: 2 } },
    { id: 'finger', op: 'cylinder', params: { diameter: 0.2, height: 0.8 }, at: { my: 'center', offset: [0.14, 1, 0.12] } },
    { id: 'fingers', op: 'mirror', params: { plane: 'x' }, inputs: ['finger'] },
    { id: 'thumb', op: 'cylinder', params: { diameter: 0.24, height: 0.8 }, at: { my: 'center', offset: [0, 1, -0.34] } },
    { id: 'bored', op: 'difference', inputs: ['sphere', 'fingers', 'thumb'] },
    { id: 'ball', op: 'group', inputs: ['bored'], at: { rotate: [46, -16, 0], pivot: [0, 0, 0] } },
  ]),
  spoken: { names: ['bowling ball'], ...BALL_SPOKEN },
});
