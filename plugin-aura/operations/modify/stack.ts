import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { multiply, translation } from '../../kernel/matrix.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { choice, flag, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { boundsOf } from '../parts.ts';
import { AXIS_NUMBERS } from './reshape.ts';

/** A coaxial pile. */
export const stack = defineOperation({
  op: 'stack',
  family: 'modify',
  label: 'Stack',
  help: 'Sets each input on the one before along an axis, their middles in one line; a negative gap sinks them in. The first stays.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 2, max: 400, help: '[lowest, ...upward]' },
  params: {
    axis: choice({ label: 'Axis', help: 'Direction of the pile.', options: ['y', 'x', 'z'], default: 'y' }),
    gap: length({ label: 'Gap', help: 'Room between one and the next.', default: 0, min: -10_000, max: 10_000, soft: [-10, 50] }),
    centered: flag({
      label: 'Centred',
      help: 'Middles in one line; otherwise each keeps its place across the axis.',
      default: true,
      advanced: true,
    }),
  },
  example: {
    before: [
      { id: 'plinth', op: 'box', params: { size: [30, 6, 30] } },
      { id: 'shaft', op: 'cylinder', params: { diameter: 14, height: 40 } },
      { id: 'ball', op: 'sphere', params: { diameter: 18 } },
    ],
    inputs: ['plinth', 'shaft', 'ball'],
    params: { gap: -1 },
  },
  build({ axis, gap, centered }, { inputs }) {
    const k = AXIS_NUMBERS[axis];
    let reached: number | null = null;
    let line: Vec3 | null = null;
    return {
      parts: inputs.flatMap((input) => {
        const bounds = boundsOf(input.parts);
        if (!bounds) throw new CannotBuild(`"${input.operation}" has no size to be stacked by.`);
        const middle: Vec3 = [
          (bounds.min[0] + bounds.max[0]) / 2,
          (bounds.min[1] + bounds.max[1]) / 2,
          (bounds.min[2] + bounds.max[2]) / 2,
        ];
        line ??= middle;
        const by: [number, number, number] = centered ? [line[0] - middle[0], line[1] - middle[1], line[2] - middle[2]] : [0, 0, 0];
        by[k] = reached === null ? 0 : reached + gap - bounds.min[k];
        reached = bounds.max[k] + by[k];
        const move = translation(by);
        return input.parts.map((part) => ({
          ...part,
          transform: multiply(move, part.transform),
          ...(part.copies ? { copies: part.copies.map((copy) => multiply(move, copy)) } : {}),
        }));
      }),
    };
  },
});
