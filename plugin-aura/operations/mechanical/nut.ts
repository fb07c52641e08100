import { frameAt } from '../../kernel/frames.ts';
import { threadedRod } from '../../kernel/thread.ts';
import { flag, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { hexPrism } from './bolt.ts';
import { metricSize } from './metric.ts';

/** A metric hexagon nut by ISO 4032. */
export const nut = defineOperation({
  op: 'create_nut',
  family: 'mechanical',
  label: 'Nut',
  help: 'Metric hexagon nut to ISO sizes with its thread',
  produces: 'body',
  anchors: { axis: 'Middle of the nut' },
  params: {
    diameter: length({ default: 8, min: 0.5, max: 200, soft: [2, 36], step: 0.5, label: 'Thread', help: 'Nominal diameter: 6 for M6' }),
    height: length({ default: 'auto', min: 0.2, max: 500, soft: [1, 40], step: 0.1, label: 'Height', help: 'Default by ISO 4032' }),
    modelled: flag({ default: true, label: 'Modelled thread', help: 'Off: a plain hole' }),
  },
  spoken: {
    names: ['nut', 'hex nut', 'hexagon nut'],
    sizes: { one: 'diameter' },
    words: { height: ['high', 'thick', 'thickness', 'tall'], diameter: ['thread', 'bore', 'thread diameter'] },
  },
  example: { params: { diameter: 8 }, material: 'steel' },
  build(params, context) {
    const { kernel, segments } = context;
    const size = metricSize(params.diameter);
    const height = params.height ?? size.nut;
    const { diameter: d } = params;
    const around = context.quality === 'draft' ? 24 : Math.min(64, segments(d / 2));
    const hole = params.modelled
      ? threadedRod(kernel, d, size.pitch, height + 4 * size.pitch, around, { clearance: size.pitch * 0.06 }).translate([
          0,
          -2 * size.pitch,
          0,
        ])
      : kernel.cylinder(height * 3, d / 2, d / 2, around).translate([0, -height, 0]);
    const lead = kernel.cylinder(d * 0.55, d * 0.55, 0, around);
    const solid = hexPrism(context, size.flats, height, 'both').subtract(hole, lead, lead.rotate([180, 0, 0]).translate([0, height, 0]));
    return {
      parts: [{ role: 'nut', name: `M${d} nut`, class: 'body', solid, crease: 30, material: 'steel' }],
      anchors: { axis: frameAt([0, height / 2, 0]) },
      resolved: { height },
    };
  },
});
