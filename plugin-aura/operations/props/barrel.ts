import { lathe } from '../../kernel/forms.ts';
import type { Vec2 } from '../../model/part.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';
import { count, length } from '../param.ts';

/** A bellied barrel of staves with iron hoops, heads set in. */
export const barrel = defineOperation({
  op: 'create_barrel',
  family: 'props',
  label: 'Barrel',
  help: 'Wooden barrel with staves and hoops',
  produces: 'body',
  params: {
    height: length({ default: 900, min: 10, max: 20000, soft: [200, 1500], step: 10, label: 'Height', help: 'Whole height' }),
    diameter: length({ default: 'auto', min: 10, max: 20000, soft: [150, 1200], step: 10, label: 'Diameter', help: 'At the belly' }),
    count: count({ default: 4, min: 2, max: 12, label: 'Hoops', help: 'Number of hoops' }),
    materials: materialsParam(['staves', 'hoop']),
  },
  example: { params: {}, material: 'oak' },
  build(params, context) {
    const { kernel } = context;
    const { height: h } = params;
    const r = (params.diameter ?? h * 0.72) / 2;
    const wall = r * 0.09;
    const bulge = (y: number) => r * (0.82 + 0.18 * (1 - (2 * (y / h) - 1) ** 2));
    const steps = 12;
    const side = (inset: number, from: number, to: number): Vec2[] =>
      Array.from({ length: steps + 1 }, (_, i): Vec2 => {
        const y = from + ((to - from) * i) / steps;
        return [bulge(y) - inset, y];
      });
    const lid = h * 0.04;
    let body = lathe(context, [
      [0, lid],
      [bulge(0) - wall, lid],
      [bulge(0) - wall, 0],
      ...side(0, 0, h),
      [bulge(h) - wall, h],
      [bulge(h) - wall, h - lid],
      [0, h - lid],
    ]).subtract(lathe(context, [[0, lid * 2], ...side(wall, lid * 2, h - lid * 2), [0, h - lid * 2]]));
    const staves = 22;
    const groove = kernel.box([wall * 0.16, h * 1.1, wall * 0.12]);
    const seams = Array.from({ length: staves }, (_, i) => {
      const line = side(0, 0, h).filter((_, k) => k % 2 === 0);
      return kernel
        .union(
          line.slice(1).map((p, k) => {
            const q = line[k]!;
            const lean = (Math.atan2(p[0] - q[0], p[1] - q[1]) * 180) / Math.PI;
            return groove
              .scale([1, (1.2 * (p[1] - q[1])) / (h * 1.1), 1])
              .rotate([lean, 0, 0])
              .translate([0, (p[1] + q[1]) / 2, (p[0] + q[0]) / 2]);
          }),
        )
        .rotate([0, (360 * i) / staves, 0]);
    });
    if (context.quality !== 'draft') body = body.subtract(...seams);
    const tall = h * 0.045;
    const hoops = Array.from({ length: params.count }, (_, i) => {
      const t = params.count <= 1 ? 0.5 : i / (params.count - 1);
      const y = h * (0.06 + 0.88 * (t < 0.5 ? t * 0.75 : 1 - (1 - t) * 0.75)) - tall / 2;
      return lathe(context, [
        [bulge(y) - wall * 0.2, y],
        [bulge(y) + wall * 0.14, y],
        [bulge(y + tall) + wall * 0.14, y + tall],
        [bulge(y + tall) - wall * 0.2, y + tall],
      ]);
    });
    const parts: BuiltPart[] = [
      { role: 'staves', name: 'Staves', class: 'body', solid: body, grain: [0, 1, 0] },
      ...hoops.map((solid, i): BuiltPart => ({ role: 'hoop', name: `Hoop ${i + 1}`, class: 'body', solid, ...ofOwn('dark steel') })),
    ];
    return { parts: dress(parts, params.materials), resolved: { diameter: 2 * r } };
  },
});
