import { multiply, rotation, translation } from '../../kernel/matrix.ts';
import { vector3 } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { boundsOf } from '../parts.ts';

/** Moves and turns what stands. */
export const move = defineOperation({
  op: 'move',
  family: 'modify',
  label: 'Move',
  help: 'Turns its inputs together about their own centre (X, then Y, then Z) and moves them.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    offset: vector3({ label: 'Offset', help: 'How far.', default: [0, 0, 0], min: -100_000, max: 100_000 }),
    rotate: vector3({ label: 'Rotate', help: 'Degrees about X, Y and Z.', default: [0, 0, 0], min: -3_600, max: 3_600, unit: 'deg' }),
  },
  example: {
    before: [{ id: 'bar', op: 'box', params: { size: [20, 4, 4] } }],
    inputs: ['bar'],
    params: { offset: [0, 10, 0], rotate: [0, 0, 30] },
  },
  build({ offset, rotate }, { inputs }) {
    const parts = inputs.flatMap((input) => input.parts);
    const bounds = boundsOf(parts) ?? { min: [0, 0, 0], max: [0, 0, 0] };
    const center = [0, 1, 2].map((k) => (bounds.min[k as 0 | 1 | 2] + bounds.max[k as 0 | 1 | 2]) / 2) as [number, number, number];
    const turned = multiply(rotation(rotate), translation([-center[0], -center[1], -center[2]]));
    const moved = multiply(translation([center[0] + offset[0], center[1] + offset[1], center[2] + offset[2]]), turned);
    return {
      parts: parts.map((part) => ({
        ...part,
        transform: multiply(moved, part.transform),
        ...(part.copies ? { copies: part.copies.map((copy) => multiply(moved, copy)) } : {}),
      })),
    };
  },
});
