import { boundsOf } from '../../model/parts.ts';
import { defineOperation } from '../define.ts';
import { choice, flag, length, vector3 } from '../param.ts';
import { reshaped } from './reshape.ts';

const NORMALS = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] } as const;

/** Cuts with a plane and keeps one side. */
export const slice = defineOperation({
  op: 'slice',
  family: 'modify',
  label: 'Slice',
  help: 'Cuts its inputs with a plane square to an axis and keeps the side below (toward minus), or above.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    plane: choice({ label: 'Plane', help: 'Axis that is square to the cut.', options: ['y', 'x', 'z'], default: 'y' }),
    position: length({
      label: 'Position',
      help: 'Where the plane stands on that axis; left out, half way through.',
      default: 'auto',
      min: -100_000,
      max: 100_000,
      soft: [-100, 100],
    }),
    above: flag({ label: 'Above', help: 'Keeps the side above the plane instead.', default: false }),
    tilt: vector3({
      label: 'Tilt',
      help: 'Added to the normal of the plane, whose length is 1: [0.2, 0, 0] leans it.',
      default: [0, 0, 0],
      min: -10,
      max: 10,
      unit: '',
    }),
  },
  example: { before: [{ id: 'ball', op: 'sphere', params: { diameter: 20 } }], inputs: ['ball'], params: { position: 4 } },
  build({ plane, position, above, tilt }, { inputs }) {
    const axis = NORMALS[plane];
    const bounds = boundsOf(inputs.flatMap((input) => input.parts));
    const k = plane === 'x' ? 0 : plane === 'y' ? 1 : 2;
    const at = position ?? (bounds ? (bounds.min[k] + bounds.max[k]) / 2 : 0);
    const sense = above ? 1 : -1;
    const middle = [0, 1, 2].map((j) => (j === k ? at : bounds ? (bounds.min[j as 0 | 1 | 2] + bounds.max[j as 0 | 1 | 2]) / 2 : 0)) as [
      number,
      number,
      number,
    ];
    const leaning = [axis[0] + tilt[0], axis[1] + tilt[1], axis[2] + tilt[2]] as const;
    const size = Math.hypot(...leaning) || 1;
    const normal = [(leaning[0] / size) * sense, (leaning[1] / size) * sense, (leaning[2] / size) * sense] as const;
    const offset = normal[0] * middle[0] + normal[1] * middle[1] + normal[2] * middle[2];
    return { parts: reshaped(inputs, (solid) => solid.trim(normal, offset)), resolved: { position: at } };
  },
});
