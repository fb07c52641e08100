import { offsetSolid } from '../../kernel/offset.ts';
import { length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { reshaped } from '../modify/reshape.ts';

/** Grows or shrinks a solid all round. */
export const offset = defineOperation({
  op: 'offset',
  family: 'combine',
  label: 'Offset',
  help: 'Moves every face of each part outward, or inward where negative; edges stay sharp.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    distance: length({
      label: 'Distance',
      help: 'How far the faces move; negative is inward.',
      default: 1,
      min: -10_000,
      max: 10_000,
      soft: [-10, 10],
    }),
  },
  example: { before: [{ id: 'block', op: 'prism', params: { sides: 6, diameter: 20 } }], inputs: ['block'], params: { distance: 2 } },
  build: ({ distance }, { inputs }) => ({ parts: reshaped(inputs, (solid) => offsetSolid(solid, distance)) }),
});
