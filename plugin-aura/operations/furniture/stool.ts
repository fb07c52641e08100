import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { block, disc, lathe, strut } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { choice, count, flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';
import { aroundCircle, corners, legStyle, legs } from './legs.ts';

/** A stool or a bench without a back. */
export const stool = defineOperation({
  op: 'create_stool',
  family: 'furniture',
  label: 'Stool',
  help: 'Stool with three or more legs; bar stool with a foot rest',
  produces: 'body',
  anchors: { seat: 'Middle of the seat surface' },
  params: {
    shape: choice({ options: ['round', 'square'], default: 'round', label: 'Seat', help: 'Outline of the seat' }),
    height: length({
      default: 450,
      min: 40,
      max: 1500,
      soft: [250, 850],
      step: 5,
      label: 'Height',
      help: 'From the floor to the seat surface',
    }),
    diameter: length({
      default: 350,
      min: 30,
      max: 2000,
      soft: [250, 600],
      step: 5,
      label: 'Seat diameter',
      help: 'Diameter, or side, of the seat',
    }),
    depth: length({
      default: 'auto',
      min: 30,
      max: 2000,
      soft: [200, 600],
      step: 5,
      label: 'Seat depth',
      help: 'From front to back, where the seat is not as deep as it is wide',
    }),
    count: count({ default: 4, min: 3, max: 8, label: 'Legs', help: 'Number of legs' }),
    leg_style: legStyle,
    base: choice({
      options: ['legs', 'pedestal'],
      default: 'legs',
      label: 'Base',
      help: 'Legs, or one column on a round foot that lets the seat turn',
    }),
    rest: flag({ default: false, label: 'Foot rest', help: 'Rungs between the legs, or a ring' }),
    rest_style: choice({ options: ['rungs', 'ring'], default: 'rungs', label: 'Foot rest style', help: 'Straight rungs, or one ring' }),
    rest_height: length({
      default: 'auto',
      min: 10,
      max: 1200,
      soft: [80, 400],
      step: 5,
      label: 'Foot rest height',
      help: 'From the floor to the middle of the foot rest',
      when: { rest: [true] },
    }),
    back: flag({ default: false, label: 'Back', help: 'A low back rest' }),
    materials: materialsParam(['seat', 'leg', 'rung', 'back']),
  },
  spoken: {
    names: ['stool', 'bar stool', 'barstool', 'footstool', 'counter stool', 'milking stool'],
    variants: [
      { names: ['bar stool', 'barstool'], params: { height: 750, rest: true } },
      { names: ['counter stool'], params: { height: 650, rest: true } },
      { names: ['footstool'], params: { height: 300, diameter: 380 } },
      { names: ['milking stool'], params: { height: 320, count: 3, leg_style: 'splayed' } },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'], three: ['diameter', 'depth', 'height'] },
    words: { diameter: ['wide', 'width', 'across', 'seat diameter', 'seat width'], height: ['tall', 'high', 'seat height'] },
    adjectives: {
      swivel: { base: 'pedestal' },
      swivelling: { base: 'pedestal' },
      pedestal: { base: 'pedestal' },
      backless: { back: false },
    },
    parts: {
      leg: { names: ['frame', 'metal frame'], count: 'count', present: { base: 'legs' }, material: 'leg' },
      pedestal: { names: ['column', 'base', 'central leg'], present: { base: 'pedestal' }, material: 'leg' },
      back: { names: ['backrest', 'back rest'], present: { back: true }, absent: { back: false }, material: 'back' },
      seat: {
        names: ['top'],
        material: 'seat',
        sizes: { diameter: 'diameter', width: 'diameter', depth: 'depth', size: 'diameter', height: 'height' },
      },
      rung: {
        names: ['foot rest', 'footrest', 'rest'],
        present: { rest: true },
        absent: { rest: false },
        material: 'rung',
        sizes: { height: 'rest_height', size: 'rest_height' },
        adjectives: { round: { rest_style: 'ring' } },
      },
      ring: {
        names: ['foot ring', 'footrest ring', 'foot rest ring', 'round footrest'],
        present: { rest: true, rest_style: 'ring' },
        adjectives: { footrest: { rest: true }, foot: { rest: true } },
        absent: { rest: false },
        material: 'rung',
        sizes: { height: 'rest_height', size: 'rest_height' },
      },
    },
    holds: { on: 'seat' },
  },
  example: { params: { count: 3, leg_style: 'splayed', rest: true }, material: 'oak' },
  build(params, context) {
    const { diameter, height, count: n } = params;
    const depth = params.depth ?? diameter;
    const least = Math.min(diameter, depth);
    const thickness = Math.min(height * 0.3, least * 0.1);
    const under = height - thickness;
    const leg = Math.min(height * 0.3, least * 0.11);
    const rims = { top: { kind: 'round', size: thickness * 0.35 }, bottom: { kind: 'round', size: thickness * 0.2 } } as const;
    const seat =
      params.shape === 'round'
        ? disc(context, diameter / 2, thickness, rims).scale([1, 1, depth / diameter])
        : block(context, [diameter, thickness, depth], { corner: least * 0.08, ...rims });
    const places =
      params.shape === 'square' && n === 4
        ? corners(diameter, depth, leg * 0.9)
        : aroundCircle(n, 1).map(([x, z]) => [x * (diameter / 2 - leg), z * (depth / 2 - leg)] as const);
    const parts: BuiltPart[] = [{ role: 'seat', name: 'Seat', class: 'body', solid: seat.translate([0, under, 0]), grain: [1, 0, 0] }];
    const y = params.rest_height ?? under * 0.35;
    if (params.rest && y > under * 0.95) throw new CannotBuild(`A foot rest at ${y} mm is above the seat of this stool.`, 'rest_height');
    const turns = params.base === 'pedestal';
    if (turns) {
      const [foot, post] = [least * 0.62, Math.min(leg * 0.8, least * 0.12)];
      parts.push({
        role: 'leg',
        name: 'Column',
        class: 'body',
        crease: 40,
        solid: lathe(context, [
          [0, 0],
          [foot, 0],
          [foot, under * 0.012],
          [post * 1.6, under * 0.045],
          [post, under * 0.08],
          [post, under * 0.5],
          [post * 0.75, under * 0.51],
          [post * 0.75, under * 0.93],
          [post * 2.2, under],
          [0, under],
        ]),
      });
    } else parts.push(legs(context, places, under, leg, params.leg_style));
    const lean = params.leg_style === 'splayed' && !turns ? (under - y) * Math.tan((6 * Math.PI) / 180) : 0;
    const at = places.map(([x, z]): Vec3 => {
      const r = Math.hypot(x, z);
      return [(x / r) * (r + lean), y, (z / r) * (r + lean)];
    });
    if (params.rest && (turns || (params.rest_style === 'ring' && depth === diameter))) {
      const r = turns ? least * 0.42 : Math.max(...at.map(([x, , z]) => Math.hypot(x, z)));
      const tube = Math.min(leg * 0.28, r * 0.09);
      const ring = context.kernel.revolve(context.kernel.circle(tube, 20).translate([r, y]), context.segments(r));
      const spokes = turns
        ? [0, 120, 240].map((turn) =>
            rung(context, [0, y, 0], [r * Math.cos((turn * Math.PI) / 180), y, r * Math.sin((turn * Math.PI) / 180)], tube * 1.5),
          )
        : [];
      parts.push({ role: 'rung', name: 'Foot ring', class: 'body', solid: context.kernel.union([ring, ...spokes]), crease: 40 });
    } else if (params.rest) {
      const rungs = at.map((p, i) => rung(context, p, at[(i + 1) % n]!, leg * 0.55));
      parts.push({ role: 'rung', name: 'Rungs', class: 'body', solid: context.kernel.union(rungs) });
    }
    if (params.back) {
      const rise = Math.min(diameter * 0.75, 320);
      const post = Math.min(leg * 0.55, thickness * 0.8);
      const z = -depth / 2 + post;
      const posts = [-1, 1].map((side) =>
        strut(
          context,
          [side * diameter * 0.22, height - thickness * 0.5, z],
          [side * diameter * 0.24, height + rise, z - rise * 0.14],
          post,
        ),
      );
      const rail = block(context, [diameter * 0.62, rise * 0.42, post * 0.8], { corner: post * 0.3 }).translate([
        0,
        height + rise * 0.6,
        z - rise * 0.11,
      ]);
      parts.push({ role: 'back', name: 'Back', class: 'body', solid: context.kernel.union([...posts, rail]) });
    }
    return { parts: dress(parts, params.materials, 'oak', { rung: 'leg' }), anchors: { seat: frameAt([0, height, 0]) } };
  },
});

/** A level rod between two points: a strut lies on its side. */
function rung(context: Parameters<typeof strut>[0], from: Vec3, to: Vec3, size: number) {
  const length = Math.hypot(to[0] - from[0], to[2] - from[2]);
  const turn = (-Math.atan2(to[2] - from[2], to[0] - from[0]) * 180) / Math.PI;
  return strut(context, [0, 0, 0], [0, length, 0], size).rotate([0, 0, -90]).rotate([0, turn, 0]).translate(from);
}
