import { block, lathe } from '../../kernel/forms.ts';
import { splinePoints } from '../../kernel/outline.ts';
import { trackOf } from '../../kernel/path.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { sweepLoops } from '../../kernel/sweep.ts';
import { flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';

/** A trophy: hollow cup with two handles on a stem and a base. */
export const trophy = defineOperation({
  op: 'create_trophy',
  family: 'props',
  label: 'Trophy',
  help: 'Trophy cup with handles on a stem and base',
  produces: 'body',
  params: {
    height: length({ default: 300, min: 10, max: 10000, soft: [80, 800], step: 5, label: 'Height', help: 'With the base' }),
    handles: flag({ default: true, label: 'Handles', help: 'Two handles' }),
    materials: materialsParam(['cup', 'handle', 'base']),
  },
  spoken: {
    names: ['trophy', 'trophy cup', 'winner cup', 'prize cup'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      handle: { names: ['ear'], present: { handles: true }, absent: { handles: false }, material: 'handle' },
      base: { names: ['plinth', 'stand', 'foot', 'pedestal'], material: 'base' },
      cup: { names: ['bowl', 'body'], material: 'cup' },
    },
  },
  example: { params: {} },
  build(params, context) {
    const { kernel } = context;
    const h = params.height;
    const base = h * 0.2;
    const r = h * 0.23;
    const from = base + h * 0.22;
    const outer = splinePoints<Vec2>(
      [
        [r * 0.22, from],
        [r * 0.72, from + h * 0.08],
        [r * 0.96, from + h * 0.28],
        [r, h],
      ],
      false,
      10,
    );
    const wall = r * 0.05;
    const hollow = outer.filter((p) => p[1] > from + wall * 2).map(([x, y]): Vec2 => [x - wall, y]);
    const stem: Vec2[] = [
      [0, base - 0.3],
      [r * 0.62, base - 0.3],
      [r * 0.6, base + h * 0.02],
      [r * 0.25, base + h * 0.05],
      [r * 0.12, base + h * 0.1],
      [r * 0.22, base + h * 0.13],
      [r * 0.12, base + h * 0.16],
    ];
    const cup = lathe(context, [
      ...stem,
      ...outer,
      [r * 0.985, h],
      ...hollow.toReversed().map(([x, y]): Vec2 => [x, Math.min(y, h)]),
      [0, from + wall * 2],
    ]);
    const parts: BuiltPart[] = [
      { role: 'cup', name: 'Cup', class: 'body', solid: cup, crease: 40 },
      {
        role: 'base',
        name: 'Base',
        class: 'body',
        solid: block(context, [r * 1.7, base, r * 1.7], { corner: r * 0.06, top: { kind: 'chamfer', size: r * 0.05 } }),
        ...ofOwn('black marble'),
      },
    ];
    if (params.handles) {
      const spline: [number, number, number][] = [
        [r * 0.9, h * 0.93, 0],
        [r * 1.35, h * 0.97, 0],
        [r * 1.62, h * 0.82, 0],
        [r * 1.35, h * 0.66, 0],
        [r * 0.8, from + h * 0.12, 0],
      ];
      const bar = sweepLoops(kernel, kernel.circle(r * 0.075, 20).loops(), trackOf({ spline }, context.segments));
      const inside = lathe(context, [[0, from], ...hollow, [r - wall, h * 1.2], [0, h * 1.2]]);
      const one = bar.subtract(inside);
      for (const turn of [0, 180])
        parts.push({
          role: 'handle',
          name: 'Handle',
          class: 'body',
          solid: turn ? one.rotate([0, turn, 0]) : one,
          crease: 50,
        });
    }
    return { parts: dress(parts, params.materials, '18K yellow gold') };
  },
});
