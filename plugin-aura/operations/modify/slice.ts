import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { add, dot, length, normalized, scaled } from '../../kernel/matrix.ts';
import { flag, vector3 } from '../../plan/param.ts';
import { cutPlaneOf, cutPlaneParams } from '../combine/cut-plane.ts';
import { defineOperation } from '../define.ts';
import { reshaped } from './reshape.ts';

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
    ...cutPlaneParams,
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
  build({ above, tilt, ...plane }, context) {
    const { normal, position, middle } = cutPlaneOf(plane, context);
    const leaning = add(normal, tilt);
    if (length(leaning) < 1e-6) throw new CannotBuild("The tilt takes all of the plane's normal away: lean it less.", 'tilt');
    const toward = scaled(normalized(leaning), above ? 1 : -1);
    return { parts: reshaped(context.inputs, (solid) => solid.trim(toward, dot(toward, middle))), resolved: { position } };
  },
});
