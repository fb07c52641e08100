import type { Corner } from '../../kernel/outline.ts';
import { length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { rimParams, rimsOf } from '../profiles/edges.ts';
import { alongAxis, axisParam } from './axis.ts';
import { turned } from './turned.ts';

/** A cone, pointed or cut off. */
export const cone = defineOperation({
  op: 'cone',
  family: 'solids',
  label: 'Cone',
  help: 'A cone with its point at the top, or cut off there.',
  produces: 'body',
  params: {
    diameter: length({ label: 'Diameter', help: 'Diameter at the base.', default: 20, min: 0.01, max: 100_000, soft: [0.1, 200] }),
    height: length({ label: 'Height', help: 'From base to top.', default: 20, min: 0.01, max: 100_000, soft: [0.1, 200] }),
    top_diameter: length({ label: 'Top diameter', help: '0 for a point.', default: 0, min: 0, max: 100_000, soft: [0, 200] }),
    axis: axisParam,
    round: rimParams.round,
    chamfer: rimParams.chamfer,
  },
  spoken: {
    names: ['cone'],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: {
      diameter: ['wide', 'width', 'across', 'base', 'base diameter', 'bottom diameter', 'diameter'],
      top_diameter: ['top', 'top diameter'],
      height: ['tall', 'high', 'long', 'length', 'height'],
    },
  },
  example: { params: { diameter: 20, height: 30, round: 2 } },
  build({ diameter, height, top_diameter: top, axis, round, chamfer }, context) {
    const { kernel, segments } = context;
    const { bottom } = rimsOf({ round, chamfer, edges: 'bottom' });
    const base: Corner = { point: [diameter / 2, 0], ...(bottom && { [bottom.kind]: bottom.size }) };
    const solid = bottom
      ? turned([{ point: [0, 0] }, base, ...(top > 0 ? [{ point: [top / 2, height] as const }] : []), { point: [0, height] }], context)
      : kernel.cylinder(height, diameter / 2, top / 2, segments(Math.max(diameter, top) / 2));
    return { parts: [{ solid: alongAxis(solid, axis), role: 'cone', class: 'body' }] };
  },
});
