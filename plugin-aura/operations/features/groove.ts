import type { Solid } from '../../kernel/kernel.ts';
import { CannotBuild } from '../../model/problem.ts';
import { defineOperation } from '../define.ts';
import { choice, count, length } from '../param.ts';
import { applied, inputBounds } from './face.ts';

/** Grooves turned into round parts about an axis through the middle of their bounds. */
export const groove = defineOperation({
  op: 'groove',
  family: 'features',
  label: 'Groove',
  help: 'Turns ring grooves into a round part, outside or in its bore',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 1, help: '[part]' },
  params: {
    diameter: length({
      default: 'required',
      min: 0.01,
      max: 1e6,
      soft: [1, 200],
      label: 'Diameter',
      help: 'Of the surface that is grooved',
    }),
    depth: length({ default: 1, min: 0.001, max: 1e5, soft: [0.1, 10], label: 'Depth', help: 'Of the groove' }),
    width: length({ default: 2, min: 0.001, max: 1e5, soft: [0.1, 20], label: 'Width', help: 'Of the groove' }),
    level: length({
      default: 'auto',
      min: -1e6,
      max: 1e6,
      label: 'Level',
      help: 'Height of its middle along the axis from the lower end; default the middle',
    }),
    count: count({ default: 1, min: 1, max: 400, label: 'Count', help: 'Number of grooves side by side' }),
    pitch: length({ default: 'auto', min: 0.01, max: 1e5, label: 'Pitch', help: 'From groove to groove; default twice the width' }),
    axis: choice({ options: ['y', 'x', 'z'], default: 'y', label: 'Axis', help: 'Of the round part' }),
    side: choice({ options: ['outside', 'inside'], default: 'outside', label: 'Side', help: 'On the outside, or in the bore' }),
    shape: choice({ options: ['square', 'v', 'round'], default: 'square', label: 'Shape', help: 'Section of the groove' }),
  },
  example: {
    before: [{ id: 'pin', op: 'cylinder', params: { diameter: 20, height: 40 } }],
    inputs: ['pin'],
    params: { diameter: 20, depth: 1.5, width: 2, count: 3, pitch: 6, shape: 'round' },
  },
  build(params, context) {
    const { kernel, segments } = context;
    const { min, max } = inputBounds(context);
    const k = { x: 0, y: 1, z: 2 }[params.axis];
    const long = max[k]! - min[k]!;
    const r = params.diameter / 2;
    if (params.depth >= r && params.side === 'outside')
      throw new CannotBuild(`A groove ${params.depth} mm deep cuts a part of ${params.diameter} mm diameter in two.`, 'depth');
    const pitch = params.pitch ?? params.width * 2;
    const middle = params.level ?? long / 2;
    const over = Math.max(0.05, params.depth * 0.1);
    const [inner, outer] = params.side === 'outside' ? [r - params.depth, r + over] : [Math.max(r - over, 0), r + params.depth];
    const deep = params.side === 'outside' ? inner : outer;
    const open = params.side === 'outside' ? outer : inner;
    const w = params.width / 2;
    const section =
      params.shape === 'square'
        ? kernel.polygon([
            [
              [open, -w],
              [deep, -w],
              [deep, w],
              [open, w],
            ],
          ])
        : params.shape === 'v'
          ? kernel.polygon([
              [
                [open, -w],
                [deep, 0],
                [open, w],
              ],
            ])
          : kernel.circle(1, 48).scale([params.depth, w]).translate([r, 0]);
    const ring: Solid = kernel.revolve(section, segments(outer));
    const rings = Array.from({ length: params.count }, (_, i) =>
      ring.translate([0, middle - long / 2 + (i - (params.count - 1) / 2) * pitch, 0]),
    );
    const upright = kernel.union(rings);
    const turned = params.axis === 'x' ? upright.rotate([0, 0, -90]) : params.axis === 'z' ? upright.rotate([90, 0, 0]) : upright;
    const tool = turned.translate([(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2]);
    return { parts: applied(context, tool, 'cut'), resolved: { level: middle, pitch } };
  },
});
