import { disc, lathe, type Maker } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import { trackOf } from '../../kernel/path.ts';
import type { Vec2, Vec3 } from '../../kernel/space.ts';
import { sweepLoops } from '../../kernel/sweep.ts';
import { choice, flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';

/** A lamp that stands: table lamp, desk lamp with a bent arm, floor lamp, street lamp. */
export const lamp = defineOperation({
  op: 'create_lamp',
  family: 'furniture',
  label: 'Lamp',
  help: 'Table, desk, floor or street lamp: base, stem, shade and bulb; gives light where asked',
  produces: 'body',
  anchors: { bulb: 'Middle of the bulb' },
  params: {
    style: choice({
      options: ['table', 'desk', 'floor', 'street'],
      default: 'table',
      label: 'Style',
      help: 'Straight stem with a cone shade, bent arm, tall stem, or mast with an arm',
    }),
    height: length({ default: 'auto', min: 30, max: 20000, soft: [200, 6000], step: 10, label: 'Height', help: 'Whole height' }),
    diameter: length({
      default: 'auto',
      min: 10,
      max: 3000,
      soft: [80, 800],
      step: 5,
      label: 'Shade diameter',
      help: 'Lower diameter of the shade',
    }),
    light: flag({ default: false, label: 'Lit', help: 'Adds a point light at the bulb' }),
    materials: materialsParam(['base', 'stem', 'shade', 'bulb']),
  },
  spoken: {
    names: [
      'lamp',
      'table lamp',
      'desk lamp',
      'reading lamp',
      'floor lamp',
      'standing lamp',
      'street lamp',
      'street light',
      'lamppost',
      'lamp post',
      'streetlight',
      'bedside lamp',
    ],
    variants: [
      { names: ['desk lamp', 'reading lamp'], params: { style: 'desk', height: 450 } },
      { names: ['floor lamp', 'standing lamp'], params: { style: 'floor', height: 1600 } },
      { names: ['street lamp', 'street light', 'lamppost', 'lamp post', 'streetlight'], params: { style: 'street', height: 5000 } },
      { names: ['table lamp', 'bedside lamp'], params: { style: 'table', height: 520 } },
    ],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'], diameter: ['wide', 'across', 'shade diameter'] },
    adjectives: { lit: { light: true }, glowing: { light: true }, on: { light: true } },
    parts: {
      shade: {
        names: ['lampshade', 'lamp shade', 'screen'],
        material: 'shade',
        sizes: { size: 'diameter', diameter: 'diameter', width: 'diameter' },
      },
      base: { names: ['foot'], material: 'base' },
      stem: { names: ['arm', 'pole', 'post', 'rod', 'stand'], material: 'stem' },
      bulb: { names: ['light bulb'], material: 'bulb' },
    },
  },
  example: { params: { style: 'desk', materials: { shade: 'black paint' } } },
  build(params, context) {
    const usual = { table: 520, desk: 450, floor: 1600, street: 5000 }[params.style];
    const height = params.height ?? usual;
    const slender = { table: 0.58, desk: 0.36, floor: 0.28, street: 0.09 }[params.style];
    const diameter = params.diameter ?? slender * height;
    // stem and foot go with the shade: the same lamp made taller keeps them
    const body = diameter / slender;
    const stem = Math.max(body * { table: 0.035, desk: 0.024, floor: 0.014, street: 0.024 }[params.style], 1);
    const foot = params.style === 'street' ? stem * 2.2 : Math.max(diameter * (params.style === 'desk' ? 0.55 : 0.42), stem * 2);
    const footHeight = params.style === 'street' ? height * 0.08 : Math.max(body * 0.03, stem * 0.6);
    const parts: BuiltPart[] = [
      {
        role: 'base',
        name: 'Base',
        class: 'body',
        solid:
          params.style === 'street'
            ? lathe(context, [
                [0, 0],
                [foot, 0],
                [foot, footHeight * 0.2],
                [stem * 1.2, footHeight * 0.5],
                [stem * 0.8, footHeight],
                [0, footHeight],
              ])
            : disc(context, foot, footHeight, { top: { kind: 'round', size: footHeight * 0.45 } }),
      },
    ];
    const bent = params.style === 'desk' || params.style === 'street';
    const shadeHeight = diameter * (bent ? 0.55 : 0.62);
    const head: Vec3 = bent
      ? [params.style === 'desk' ? height * 0.42 : height * 0.2, height - shadeHeight, 0]
      : [0, height - shadeHeight, 0];
    const topOfStem: Vec3 = [head[0], head[1] + shadeHeight * 0.82, 0];
    const path: Vec3[] = bent
      ? [[0, footHeight * 0.5, 0], [0, topOfStem[1] - stem * 0.1, 0], topOfStem].map(
          (p, i): Vec3 => (i === 1 ? [0, topOfStem[1], 0] : (p as Vec3)),
        )
      : [
          [0, footHeight * 0.5, 0],
          [0, head[1] + shadeHeight * 0.75, 0],
        ];
    const track = trackOf(
      { line: path.map((p): [number, number, number] => [p[0], p[1], p[2]]), bend: bent ? Math.min(head[0] * 0.6, height * 0.15) : 0 },
      context.segments,
    );
    parts.push({
      role: 'stem',
      name: 'Stem',
      class: 'body',
      solid: sweepLoops(context.kernel, context.kernel.circle(stem / 2, context.segments(stem / 2)).loops(), track),
    });
    const bulb = Math.min(diameter * 0.17, shadeHeight * 0.35);
    const bulbAt: Vec3 = [head[0], head[1] + shadeHeight * 0.42, 0];
    parts.push({
      role: 'shade',
      name: 'Shade',
      class: 'body',
      solid: shade(context, diameter / 2, bent ? diameter * 0.14 : diameter * 0.3, shadeHeight, stem, bent).translate(head),
      ...(bent ? {} : ofOwn('linen')),
    });
    const socket = disc(context, bulb * 0.5, shadeHeight * 0.45).translate([bulbAt[0], bulbAt[1] + bulb * 0.6, 0]);
    parts.push({ role: 'socket', name: 'Socket', class: 'body', solid: socket });
    parts.push({
      role: 'bulb',
      name: 'Bulb',
      class: 'body',
      solid: context.kernel.sphere(bulb, context.segments(bulb)).translate(bulbAt),
      ...ofOwn('frosted glass'),
    });
    if (params.light)
      parts.push({
        role: 'light',
        name: 'Lamp light',
        class: 'light',
        light: { kind: 'point', color: '#ffd9a0', intensity: (height / 500) ** 2 * 4e5 },
        transform: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, ...bulbAt, 1],
      });
    return {
      parts: dress(parts, params.materials, 'brushed steel', { base: 'stem', socket: 'stem' }),
      anchors: { bulb: frameAt(bulbAt) },
      resolved: { height, diameter },
    };
  },
});

/** A conical shade open below, with a spider (table, floor) or a closed crown (desk, street) that holds it to the stem. */
function shade(maker: Maker, low: number, high: number, height: number, stem: number, crowned: boolean) {
  const wall = Math.max(low * 0.012, 0.4);
  const lower: Vec2 = [low, 0];
  if (crowned)
    return lathe(maker, [[0, height], [high, height], lower, [low - wall, 0], [high - wall, height - wall * 2], [0, height - wall * 2]]);
  const cone = lathe(maker, [lower, [high, height], [high - wall, height], [low - wall, 0]]);
  const at = height * 0.72;
  const reach = low + (high - low) * 0.72;
  const arms = [0, 60, 120].map((turn) =>
    maker.kernel
      .box([reach * 2 - wall, Math.max(stem * 0.2, 0.5), Math.max(stem * 0.25, 0.5)])
      .rotate([0, turn, 0])
      .translate([0, at, 0]),
  );
  return maker.kernel.union([cone, ...arms]);
}
