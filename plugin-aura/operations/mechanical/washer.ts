import { beveledExtrusion } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { metricSize } from './metric.ts';

/** A flat washer by ISO 7089, or to given measures. */
export const washer = defineOperation({
  op: 'create_washer',
  family: 'mechanical',
  label: 'Washer',
  help: 'Flat washer for a metric thread, or to given measures',
  produces: 'body',
  params: {
    thread: length({ default: 8, min: 0.5, max: 200, soft: [2, 36], step: 0.5, label: 'Thread', help: 'For which thread: 8 for M8' }),
    outer_diameter: length({
      default: 'auto',
      min: 0.5,
      max: 2000,
      soft: [4, 80],
      step: 0.1,
      label: 'Outer diameter',
      help: 'Default by ISO 7089',
    }),
    inner_diameter: length({
      default: 'auto',
      min: 0.2,
      max: 2000,
      soft: [2, 40],
      step: 0.1,
      label: 'Inner diameter',
      help: 'Default by ISO 7089',
    }),
    thickness: length({ default: 'auto', min: 0.05, max: 200, soft: [0.3, 6], step: 0.1, label: 'Thickness', help: 'Default by ISO 7089' }),
  },
  spoken: {
    names: ['washer', 'penny washer', 'fender washer', 'repair washer', 'shim washer', 'flat washer', 'plain washer', 'shim'],
    sizes: { one: 'outer_diameter', two: ['outer_diameter', 'inner_diameter'], three: ['outer_diameter', 'inner_diameter', 'thickness'] },
    words: {
      outer_diameter: ['outer', 'outside', 'outer diameter', 'outside diameter', 'diameter', 'wide', 'across', 'od'],
      inner_diameter: ['inner', 'inside', 'inner diameter', 'inside diameter', 'hole', 'bore', 'id', 'hole diameter'],
      thickness: ['thick', 'high', 'height'],
    },
    parts: {
      hole: {
        names: ['bore', 'center hole', 'centre hole'],
        sizes: { size: 'inner_diameter', diameter: 'inner_diameter', radius: 'inner_diameter' },
      },
    },
  },
  example: { params: { thread: 8 }, material: 'steel' },
  build(params, { kernel, segments }) {
    const [inner, outer, thick] = metricSize(params.thread).washer;
    const outer_diameter = params.outer_diameter ?? outer;
    const inner_diameter = params.inner_diameter ?? inner;
    const thickness = params.thickness ?? thick;
    if (inner_diameter >= outer_diameter)
      throw new CannotBuild(`The hole of ${inner_diameter} mm is not smaller than the washer of ${outer_diameter} mm.`, 'inner_diameter');
    const ring = kernel
      .circle(outer_diameter / 2, segments(outer_diameter / 2))
      .subtract(kernel.circle(inner_diameter / 2, segments(inner_diameter / 2)));
    const edge = { kind: 'chamfer', size: Math.min(thickness * 0.12, (outer_diameter - inner_diameter) * 0.05) } as const;
    const solid = beveledExtrusion(kernel, ring, thickness, { top: edge, bottom: edge }, segments).rotate([-90, 0, 0]);
    return {
      parts: [{ role: 'washer', name: 'Washer', class: 'body', solid, material: 'steel' }],
      resolved: { outer_diameter, inner_diameter, thickness },
    };
  },
});
