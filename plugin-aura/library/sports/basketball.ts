import { drawn } from '../drawn.ts';
import { thing } from '../thing.ts';
import { BALL_LET, BALL_SPOKEN, ballParams } from './ball-params.ts';

/** A basketball, size 7: 243 mm across. */
export const basketball = thing({
  op: 'create_basketball',
  family: 'sports',
  label: 'Basketball',
  help: 'Basketball with eight panels parted by black channels',
  params: ballParams(243),
  let: BALL_LET,
  materials: { ball: 'orange leather', seam: 'black rubber' },
  operations: drawn('r', [
    { id: 'sphere', op: 'sphere', params: { diameter: 2 } },
    { id: 'equator', op: 'torus', params: { diameter: 2, tube_diameter: 0.05, axis: 'y' } },
    { id: 'meridian', op: 'torus', params: { diameter: 2, tube_diameter: 0.05, axis: 'z' } },
    {
      id: 'side_seam',
      op: 'torus',
      params: { diameter: 1.66, tube_diameter: 0.05, axis: 'x' },
      at: { my: 'center', offset: [0.557, 0, 0] },
    },
    { id: 'side_seams', op: 'mirror', params: { plane: 'x' }, inputs: ['side_seam'] },
    { id: 'channels', op: 'union', inputs: ['equator', 'meridian', 'side_seams'], at: { rotate: [24, 20, -14], pivot: [0, 0, 0] } },
    { id: 'cut', op: 'copy', params: { of: 'channels' } },
    { id: 'ball', op: 'difference', inputs: ['sphere', 'cut'] },
    { id: 'core', op: 'sphere', params: { diameter: 1.985 } },
    { id: 'seam', op: 'intersection', inputs: ['channels', 'core'], material: 'seam', name: 'Seams' },
  ]),
  spoken: {
    names: ['basketball', 'basket ball'],
    ...BALL_SPOKEN,
    parts: { seam: { names: ['channel', 'line', 'stripe'], material: 'seam' } },
  },
});
