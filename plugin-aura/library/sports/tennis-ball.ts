import { drawn } from '../drawn.ts';
import { thing } from '../thing.ts';
import { BALL_LET, BALL_SPOKEN, ballParams, SEAM } from './ball-params.ts';

/** A tennis ball: 67 mm across (ITF: 65.4 to 68.6). */
export const tennisBall = thing({
  op: 'create_tennis_ball',
  family: 'sports',
  label: 'Tennis ball',
  help: 'Felt-covered tennis ball with its curved white seam',
  params: ballParams(67),
  let: BALL_LET,
  materials: { ball: '#cfe23a felt', seam: 'white rubber' },
  operations: drawn('r', [
    { id: 'sphere', op: 'sphere', params: { diameter: 2 } },
    {
      id: 'strand',
      op: 'pipe',
      params: { diameter: 0.09, path: { spline: SEAM, closed: true } },
      at: { rotate: [20, 40, 12], pivot: [0, 0, 0] },
    },
    { id: 'cut', op: 'copy', params: { of: 'strand' } },
    { id: 'ball', op: 'difference', inputs: ['sphere', 'cut'] },
    { id: 'core', op: 'sphere', params: { diameter: 1.984 } },
    { id: 'seam', op: 'intersection', inputs: ['strand', 'core'], material: 'seam' },
  ]),
  spoken: { names: ['tennis ball'], ...BALL_SPOKEN, parts: { seam: { names: ['line', 'stripe'], material: 'seam' } } },
});
