import { block, disc, strut } from '../../kernel/forms.ts';
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
    count: count({ default: 4, min: 3, max: 8, label: 'Legs', help: 'Number of legs' }),
    leg_style: legStyle,
    rest: flag({ default: false, label: 'Foot rest', help: 'Rungs between the legs' }),
    materials: materialsParam(['seat', 'leg', 'rung']),
  },
  spoken: {
    names: ['stool', 'bar stool', 'barstool', 'footstool', 'counter stool', 'milking stool'],
    variants: [
      { names: ['bar stool', 'barstool'], params: { height: 750, rest: true } },
      { names: ['counter stool'], params: { height: 650, rest: true } },
      { names: ['footstool'], params: { height: 300, diameter: 380 } },
      { names: ['milking stool'], params: { height: 320, count: 3, leg_style: 'splayed' } },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'width', 'across', 'seat diameter', 'seat width'], height: ['tall', 'high', 'seat height'] },
    adjectives: { 'three legged': { count: 3 }, 'four legged': { count: 4 }, 'three-legged': { count: 3 }, 'four-legged': { count: 4 } },
    parts: {
      leg: { count: 'count', material: 'leg' },
      seat: { names: ['top'], material: 'seat', sizes: { diameter: 'diameter', width: 'diameter', size: 'diameter', height: 'height' } },
      rung: { names: ['foot rest', 'footrest', 'rest', 'foot ring'], present: { rest: true }, absent: { rest: false }, material: 'rung' },
    },
    holds: { on: 'seat' },
  },
  example: { params: { count: 3, leg_style: 'splayed', rest: true }, material: 'oak' },
  build(params, context) {
    const { diameter, height, count: n } = params;
    const thickness = Math.min(height * 0.3, diameter * 0.1);
    const under = height - thickness;
    const leg = Math.min(height * 0.3, diameter * 0.11);
    const rims = { top: { kind: 'round', size: thickness * 0.35 }, bottom: { kind: 'round', size: thickness * 0.2 } } as const;
    const seat =
      params.shape === 'round'
        ? disc(context, diameter / 2, thickness, rims)
        : block(context, [diameter, thickness, diameter], { corner: diameter * 0.08, ...rims });
    const places = params.shape === 'square' && n === 4 ? corners(diameter, diameter, leg * 0.9) : aroundCircle(n, diameter / 2 - leg);
    const parts: BuiltPart[] = [
      { role: 'seat', name: 'Seat', class: 'body', solid: seat.translate([0, under, 0]), grain: [1, 0, 0] },
      legs(context, places, under, leg, params.leg_style),
    ];
    if (params.rest) {
      const y = under * 0.35;
      const lean = params.leg_style === 'splayed' ? (under - y) * Math.tan((6 * Math.PI) / 180) : 0;
      const at = places.map(([x, z]): Vec3 => {
        const r = Math.hypot(x, z);
        return [(x / r) * (r + lean), y, (z / r) * (r + lean)];
      });
      const rungs = at.map((p, i) => {
        const q = at[(i + 1) % n]!;
        return rung(context, p, q, leg * 0.55);
      });
      parts.push({ role: 'rung', name: 'Rungs', class: 'body', solid: context.kernel.union(rungs) });
    }
    return { parts: dress(parts, params.materials, 'oak'), anchors: { seat: frameAt([0, height, 0]) } };
  },
});

/** A level rod between two points: a strut lies on its side. */
function rung(context: Parameters<typeof strut>[0], from: Vec3, to: Vec3, size: number) {
  const length = Math.hypot(to[0] - from[0], to[2] - from[2]);
  const turn = (-Math.atan2(to[2] - from[2], to[0] - from[0]) * 180) / Math.PI;
  return strut(context, [0, 0, 0], [0, length, 0], size).rotate([0, 0, -90]).rotate([0, turn, 0]).translate(from);
}
