import { angle, choice, length, ratio, text, vector3 } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** A light. Its strength is relative, so that 1 looks right at any size of scene. */
export const light = defineOperation({
  op: 'light',
  family: 'scene',
  label: 'Light',
  help: 'Point, spot, sun or ambient light',
  produces: 'light',
  placesItself: true,
  params: {
    kind: choice({
      options: ['point', 'spot', 'directional', 'ambient'],
      default: 'point',
      label: 'Kind',
      help: 'Bulb, spot light, sun, or light from everywhere',
    }),
    position: vector3({ default: [100, 200, 100], min: -1e6, max: 1e6, label: 'Position', help: 'Where it stands' }),
    target: vector3({ default: [0, 0, 0], min: -1e6, max: 1e6, label: 'Target', help: 'Where a spot or sun points to' }),
    color: text({ default: '#ffffff', maxLength: 40, label: 'Colour', help: 'Colour of the light' }),
    intensity: ratio({
      default: 1,
      min: 0,
      max: 100,
      soft: [0, 5],
      label: 'Strength',
      help: '1 lights its target as bright as the studio',
    }),
    angle: angle({ default: 30, min: 1, max: 89, label: 'Cone', help: 'Half angle of a spot light', when: { kind: ['spot'] } }),
    reach: length({
      default: 'auto',
      min: 1,
      max: 1e6,
      label: 'Distance',
      help: 'At which the strength is meant; default the distance to the target',
      advanced: true,
    }),
  },
  example: { params: { kind: 'spot', position: [120, 200, 150] } },
  build(params) {
    const [x, y, z] = params.position;
    const reach = params.reach ?? Math.max(1, Math.hypot(x - params.target[0], y - params.target[1], z - params.target[2]));
    const falling = params.kind === 'point' || params.kind === 'spot';
    // Three lux on the target is a normal exposure here; candela fall with the square of the distance in scene units.
    const intensity = params.intensity * (falling ? 3 * reach * reach : params.kind === 'directional' ? 3 : 0.6);
    return {
      parts: [
        {
          role: 'light',
          name: `${params.kind[0]!.toUpperCase()}${params.kind.slice(1)} light`,
          class: 'light',
          transform: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1],
          light: {
            kind: params.kind,
            color: params.color,
            intensity,
            ...(params.kind === 'spot' ? { angle: 2 * params.angle } : {}),
            // As seen from the light itself.
            target: [params.target[0] - x, params.target[1] - y, params.target[2] - z],
          },
        },
      ],
      resolved: { reach },
    };
  },
});
