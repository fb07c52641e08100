import { angle, vector3 } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** A camera that looks at a point. */
export const camera = defineOperation({
  op: 'camera',
  family: 'scene',
  label: 'Camera',
  help: 'A camera looking at a target',
  produces: 'camera',
  placesItself: true,
  params: {
    position: vector3({ default: [200, 150, 300], min: -1e6, max: 1e6, label: 'Position', help: 'Where it stands' }),
    target: vector3({ default: [0, 0, 0], min: -1e6, max: 1e6, label: 'Target', help: 'What it looks at' }),
    fov: angle({ default: 35, min: 5, max: 120, label: 'Field of view', help: 'Upright angle of view' }),
  },
  example: { params: {} },
  build(params) {
    const [x, y, z] = params.position;
    return {
      parts: [
        {
          role: 'camera',
          name: 'Camera',
          class: 'camera',
          transform: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1],
          // The target as seen from the camera itself.
          camera: { fov: params.fov, target: [params.target[0] - x, params.target[1] - y, params.target[2] - z] },
        },
      ],
    };
  },
});
