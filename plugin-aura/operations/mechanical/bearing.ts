import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { lathe } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Mat4, Vec2 } from '../../kernel/space.ts';
import { count, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';

const MOST_BALLS = 100;

/** Bore, outside and width by the number of a bearing (ISO 15), mm. */
const NUMBERED: Readonly<Record<string, readonly [bore: number, diameter: number, thickness: number]>> = {
  604: [4, 12, 4],
  605: [5, 14, 5],
  606: [6, 17, 6],
  607: [7, 19, 6],
  608: [8, 22, 7],
  609: [9, 24, 7],
  623: [3, 10, 4],
  624: [4, 13, 5],
  625: [5, 16, 5],
  626: [6, 19, 6],
  627: [7, 22, 7],
  628: [8, 24, 8],
  629: [9, 26, 8],
  683: [3, 7, 2],
  684: [4, 9, 2.5],
  685: [5, 11, 3],
  686: [6, 13, 3.5],
  688: [8, 16, 4],
  693: [3, 8, 3],
  694: [4, 11, 4],
  695: [5, 13, 4],
  696: [6, 15, 5],
  698: [8, 19, 6],
  6000: [10, 26, 8],
  6001: [12, 28, 8],
  6002: [15, 32, 9],
  6003: [17, 35, 10],
  6004: [20, 42, 12],
  6005: [25, 47, 12],
  6006: [30, 55, 13],
  6007: [35, 62, 14],
  6008: [40, 68, 15],
  6200: [10, 30, 9],
  6201: [12, 32, 10],
  6202: [15, 35, 11],
  6203: [17, 40, 12],
  6204: [20, 47, 14],
  6205: [25, 52, 15],
  6206: [30, 62, 16],
  6207: [35, 72, 17],
  6208: [40, 80, 18],
  6300: [10, 35, 11],
  6301: [12, 37, 12],
  6302: [15, 42, 13],
  6303: [17, 47, 14],
  6304: [20, 52, 15],
  6305: [25, 62, 17],
  6306: [30, 72, 19],
  6700: [10, 15, 3],
  6701: [12, 18, 4],
  6702: [15, 21, 4],
  6703: [17, 23, 4],
  6704: [20, 27, 4],
  6800: [10, 19, 5],
  6801: [12, 21, 5],
  6802: [15, 24, 5],
  6803: [17, 26, 5],
  6804: [20, 32, 7],
  6805: [25, 37, 7],
  6900: [10, 22, 6],
  6901: [12, 24, 6],
  6902: [15, 28, 7],
  6903: [17, 30, 7],
  6904: [20, 37, 9],
  6905: [25, 42, 9],
};
const BY_NUMBER = Object.fromEntries(
  Object.entries(NUMBERED).map(([number, [bore, diameter, thickness]]) => [number, { bore, diameter, thickness }]),
);

/** A deep-groove ball bearing by its boundary measures (608: 8 x 22 x 7; 6204: 20 x 47 x 14). */
export const bearing = defineOperation({
  op: 'create_bearing',
  family: 'mechanical',
  label: 'Ball bearing',
  help: 'Deep-groove ball bearing: rings with raceways and balls',
  produces: 'body',
  anchors: { axis: 'Middle of the bearing' },
  params: {
    bore: length({ default: 8, min: 0.5, max: 2000, soft: [3, 100], step: 0.5, label: 'Bore', help: 'Inner diameter' }),
    diameter: length({
      default: 22,
      min: 1,
      max: 4000,
      soft: [8, 200],
      step: 0.5,
      label: 'Outer diameter',
      help: 'Diameter of the outer ring',
    }),
    thickness: length({ default: 7, min: 0.3, max: 1000, soft: [2, 60], step: 0.5, label: 'Width', help: 'Along the axis' }),
    balls: count({
      default: 'auto',
      min: 3,
      max: 400,
      soft: [5, 30],
      label: 'Balls',
      help: 'How many; as many as have room where it is left out',
      advanced: true,
    }),
    materials: materialsParam(['outer_ring', 'inner_ring', 'ball']),
  },
  spoken: {
    names: ['bearing', 'ball bearing', 'deep groove ball bearing', 'deep groove bearing'],
    sizes: { three: ['bore', 'diameter', 'thickness'] },
    words: {
      bore: ['bore', 'inner diameter', 'inside diameter', 'inner', 'inside', 'shaft', 'id'],
      diameter: ['outer diameter', 'outside diameter', 'outer', 'outside', 'od', 'across'],
      thickness: ['wide', 'width', 'thick', 'high', 'height'],
    },
    adjectives: BY_NUMBER,
    parts: {
      ball: { material: 'ball', count: 'balls' },
      'inner ring': { material: 'inner_ring' },
      'outer ring': { material: 'outer_ring' },
    },
  },
  example: { params: {}, material: 'steel' },
  build(params, context) {
    const [ri, ro, w] = [params.bore / 2, params.diameter / 2, params.thickness];
    if (ro - ri < 0.3)
      throw new CannotBuild(
        `Between a bore of ${params.bore} mm and an outside of ${params.diameter} mm there is no room for balls.`,
        'diameter',
      );
    const ball = Math.min((ro - ri) * 0.3, w * 0.36);
    const middle = (ro + ri) / 2;
    const room = Math.floor(Math.PI / Math.asin(Math.min(1, (ball * 1.16) / middle)));
    const n = Math.min(params.balls ?? Math.max(5, Math.floor((2 * Math.PI * middle) / (ball * 2.9))), Math.max(3, room));
    if (n > MOST_BALLS)
      throw new CannotBuild(
        `A bearing of ${params.diameter} mm only ${w} mm wide would need ${n} balls: make it wider, or its bore larger.`,
        'thickness',
      );
    const gap = ball * 0.42;
    const groove = context.kernel.circle(ball * 0.995, context.segments(ball)).translate([middle, w / 2]);
    const ring = (a: number, b: number) => {
      const e = Math.min(w * 0.06, (b - a) * 0.2);
      const outline: Vec2[] = [
        [a + e, 0],
        [b - e, 0],
        [b, e],
        [b, w - e],
        [b - e, w],
        [a + e, w],
        [a, w - e],
        [a, e],
      ];
      return context.kernel.revolve(context.kernel.polygon([outline]).subtract(groove), context.segments(b));
    };
    const places = Array.from({ length: n }, (_, i): Mat4 => {
      const t = (2 * Math.PI * i) / n;
      return [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, middle * Math.cos(t), w / 2, middle * Math.sin(t), 1];
    });
    const cage = lathe(context, [
      [middle - gap * 0.5, w / 2 - ball * 1.2],
      [middle + gap * 0.5, w / 2 - ball * 1.2],
      [middle + gap * 0.5, w / 2 + ball * 1.2],
      [middle - gap * 0.5, w / 2 + ball * 1.2],
    ]);
    const pocket = context.kernel.sphere(ball * 0.995, context.segments(ball));
    return {
      parts: dress(
        [
          { role: 'outer_ring', name: 'Outer ring', class: 'body', solid: ring(middle + gap, ro) },
          { role: 'inner_ring', name: 'Inner ring', class: 'body', solid: ring(ri, middle - gap) },
          {
            role: 'ball',
            name: 'Ball',
            class: 'body',
            solid: context.kernel.sphere(ball, context.segments(ball)),
            copies: places,
            transform: places[0]!,
          },
          { role: 'cage', name: 'Cage', class: 'body', solid: cage.subtract(...places.map((m) => pocket.transform(m))), ...ofOwn('brass') },
        ],
        params.materials,
        'steel',
      ),
      anchors: { axis: frameAt([0, w / 2, 0]) },
    };
  },
});
