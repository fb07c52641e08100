import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Chord } from '../../kernel/outline.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { choice, count, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { cut, inputBounds, outerDiameter } from './face.ts';

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
      default: 'auto',
      min: 0.01,
      max: 1e6,
      soft: [1, 200],
      label: 'Diameter',
      help: 'Of the surface that is grooved; default the outer one',
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
    count: count({ default: 1, min: 1, max: 400, label: 'Count', help: 'Number of grooves side by side', advanced: true }),
    pitch: length({
      default: 'auto',
      min: 0.01,
      max: 1e5,
      label: 'Pitch',
      help: 'From groove to groove; default twice the width',
      advanced: true,
    }),
    axis: choice({ options: ['y', 'x', 'z'], default: 'y', label: 'Axis', help: 'Of the round part' }),
    side: choice({ options: ['outside', 'inside'], default: 'outside', label: 'Side', help: 'On the outside, or in the bore' }),
    shape: choice({ options: ['square', 'v', 'round'], default: 'square', label: 'Shape', help: 'Section of the groove' }),
  },
  spoken: {
    names: ['groove', 'ring groove', 'o-ring groove'],
    words: { width: ['wide', 'width'], depth: ['deep', 'depth'] },
    parts: { groove: { count: 'count' } },
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
    if (params.diameter === undefined && params.side === 'inside')
      throw new CannotBuild('Say the diameter of the bore that is grooved.', 'diameter');
    const diameter = params.diameter ?? outerDiameter({ min, max }, params.axis);
    const r = diameter / 2;
    const { depth, width, count } = params;
    if (depth >= r && params.side === 'outside')
      throw new CannotBuild(`A groove ${depth} mm deep cuts a part of ${diameter} mm diameter in two.`, 'depth');
    const pitch = params.pitch ?? width * 2;
    if (count > 1 && pitch < width)
      throw new CannotBuild(`Grooves ${width} mm wide run into each other at a pitch of ${pitch} mm: make the pitch larger.`, 'pitch');
    const middle = params.level ?? long / 2;
    const over = Math.max(0.05, depth * 0.1);
    const outside = params.side === 'outside';
    const [deep, open] = outside ? [r - depth, r + over] : [r + depth, Math.max(r - over, 0)];
    const outline = grooveOutline(params.shape, deep, open, r, width / 2, depth, segments);
    // One section with all grooves, turned once.
    const section = kernel.polygon(
      Array.from({ length: count }, (_, i) => outline.map(([u, v]): Vec2 => [u, v + (i - (count - 1) / 2) * pitch])),
      'NonZero',
    );
    const round = Math.min(segments(Math.max(deep, open)), Math.max(24, Math.floor(MOST_TRIANGLES / (2 * count * outline.length))));
    const upright = kernel.revolve(section, round).translate([0, middle - long / 2, 0]);
    const turned = params.axis === 'x' ? upright.rotate([0, 0, -90]) : params.axis === 'z' ? upright.rotate([90, 0, 0]) : upright;
    const tool = turned.translate([(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2]);
    return {
      parts: cut(context, tool, 'groove', 'diameter, depth, level and axis', 'diameter'),
      resolved: { diameter, level: middle, pitch },
    };
  },
});

/** Triangles that all grooves together may have; more grooves are turned more coarsely. */
const MOST_TRIANGLES = 200_000;

/** Section of one groove about v = 0, counter-clockwise, u the radius. */
function grooveOutline(
  shape: 'square' | 'v' | 'round',
  deep: number,
  open: number,
  radius: number,
  half: number,
  depth: number,
  chord: Chord,
): Vec2[] {
  const sense = open > deep ? 1 : -1;
  const wound = (outline: Vec2[]): Vec2[] => (sense > 0 ? outline : outline.toReversed());
  // A V is as wide as asked at the surface, and wider where it runs out of it.
  const mouth = (half * Math.abs(open - deep)) / depth;
  if (shape === 'v')
    return wound([
      [open, -mouth],
      [open, mouth],
      [deep, 0],
    ]);
  if (shape === 'square')
    return wound([
      [open, -half],
      [open, half],
      [deep, half],
      [deep, -half],
    ]);
  // Half an ellipse into the material, square out of it.
  const pieces = Math.max(6, Math.min(24, Math.round(chord(Math.max(half, depth)) / 4)));
  const arc = Array.from({ length: pieces + 1 }, (_, i): Vec2 => {
    const t = (Math.PI * i) / pieces;
    return [radius - sense * depth * Math.sin(t), half * Math.cos(t)];
  });
  return wound([[open, -half], [open, half], ...arc]);
}
