import { drawn } from '../drawn.ts';
import { thing } from '../thing.ts';
import { BALL_LET, BALL_SPOKEN, ballParams, SEAM } from './ball-params.ts';

/** A baseball: 74 mm across, with 108 double stitches. */
export const baseball = thing({
  op: 'create_baseball',
  family: 'sports',
  label: 'Baseball',
  help: 'White leather baseball with red stitches along its seam',
  params: ballParams(74),
  let: BALL_LET,
  materials: { ball: 'white leather', stitch: 'red leather' },
  operations: drawn('r', [
    { id: 'sphere', op: 'sphere', params: { diameter: 2 } },
    { id: 'groove', op: 'pipe', params: { diameter: 0.03, path: { spline: SEAM, closed: true } } },
    { id: 'ball', op: 'difference', inputs: ['sphere', 'groove'] },
    { id: 'thread', op: 'box', params: { size: [0.042, 0.05, 0.19] }, at: { my: 'center', rotate: [0, 28, 0], offset: [0, 0, 0.08] } },
    { id: 'pair', op: 'mirror', params: { plane: 'z' }, inputs: ['thread'] },
    { id: 'row', op: 'path_array', params: { path: { spline: SEAM, closed: true }, count: 88 }, inputs: ['pair'] },
    { id: 'shell', op: 'sphere', params: { diameter: 2.02 } },
    { id: 'stitch', op: 'intersection', inputs: ['row', 'shell'], material: 'stitch', name: 'Stitches' },
    { id: 'whole', op: 'group', inputs: ['ball', 'stitch'], at: { rotate: [10, 40, 18], pivot: [0, 0, 0] } },
  ]),
  spoken: {
    names: ['baseball', 'base ball', 'softball'],
    ...BALL_SPOKEN,
    parts: { stitch: { names: ['seam', 'stitching', 'thread'], material: 'stitch' } },
  },
});
