import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { lathe, strut } from '../../kernel/forms.ts';
import { choice, count, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';

/** A wheel standing upright on y = 0, its axle along Z: car wheel with tyre, or a spoked wagon wheel. */
export const wheel = defineOperation({
  op: 'create_wheel',
  family: 'props',
  label: 'Wheel',
  help: 'Car, bicycle or wagon wheel with tyre, rim, spokes and hub',
  produces: 'body',
  params: {
    style: choice({ options: ['car', 'bicycle', 'wagon'], default: 'car', label: 'Style', help: 'Kind of wheel' }),
    diameter: length({ default: 650, min: 4, max: 20000, soft: [100, 1200], step: 5, label: 'Diameter', help: 'Over the tyre' }),
    width: length({ default: 'auto', min: 1, max: 5000, soft: [20, 350], step: 1, label: 'Width', help: 'Of the tyre' }),
    count: count({ default: 'auto', min: 3, max: 60, soft: [5, 36], label: 'Spokes', help: 'Number of spokes' }),
    materials: materialsParam(['tyre', 'rim', 'spoke', 'hub']),
  },
  spoken: {
    names: ['wheel', 'car wheel', 'bicycle wheel', 'bike wheel', 'wagon wheel', 'cart wheel', 'tyre', 'tire'],
    variants: [
      { names: ['bicycle wheel', 'bike wheel'], params: { style: 'bicycle' } },
      { names: ['wagon wheel', 'cart wheel'], params: { style: 'wagon' } },
      { names: ['car wheel'], params: { style: 'car' } },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'width'] },
    words: { diameter: ['across', 'tall', 'high'], width: ['wide', 'thick'] },
    adjectives: { bicycle: { style: 'bicycle' }, wagon: { style: 'wagon' }, spoked: { style: 'wagon' } },
    parts: {
      spoke: { count: 'count', material: 'spoke' },
      tyre: { names: ['tire', 'rubber'], material: 'tyre' },
      rim: { material: 'rim' },
      hub: { names: ['hubcap', 'axle'], material: 'hub' },
    },
  },
  example: { params: {} },
  build(params, context) {
    const { kernel } = context;
    const { style } = params;
    const r = params.diameter / 2;
    const width = params.width ?? r * { car: 0.62, bicycle: 0.12, wagon: 0.16 }[style];
    const n = params.count ?? { car: 5, bicycle: 24, wagon: 12 }[style];
    const tyre = style === 'car' ? r * 0.3 : style === 'bicycle' ? width * 0.5 : r * 0.04;
    const half = width / 2;
    const inner = r - tyre;
    const soft = Math.min(half, tyre) * 0.45;
    const side = (sign: 1 | -1, points: readonly (readonly [number, number])[]) => points.map(([x, y]): [number, number] => [x, sign * y]);
    const tyreLine: [number, number][] = [
      ...side(-1, [
        [inner, half * 0.8],
        [inner + tyre * 0.4, half],
        [r - soft, half * 0.96],
        [r, half - soft],
      ]),
      ...side(1, [
        [r, half - soft],
        [r - soft, half * 0.96],
        [inner + tyre * 0.4, half],
        [inner, half * 0.8],
      ]),
    ];
    const rimDeep = style === 'car' ? r * 0.05 : style === 'wagon' ? r * 0.1 : width * 0.5;
    const rim: [number, number][] = [
      [inner + 0.01, -half * 0.8],
      [inner + 0.01, half * 0.8],
      [inner - rimDeep, half * 0.72],
      [inner - rimDeep, -half * 0.72],
    ];
    const hub = r * { car: 0.2, bicycle: 0.06, wagon: 0.15 }[style];
    if (inner - rimDeep < hub * 1.2)
      throw new CannotBuild(
        `A tyre ${width} mm wide leaves no room for spokes in a wheel of ${params.diameter} mm: make it narrower.`,
        'width',
      );
    const hubHalf = style === 'bicycle' ? width * 0.9 : half * (style === 'wagon' ? 1.25 : 0.75);
    const thick = style === 'car' ? r * 0.16 : style === 'wagon' ? r * 0.07 : Math.max(r * 0.008, 0.3);
    const one = strut(context, [0, hub * 0.6, 0], [0, inner - rimDeep * 0.5, 0], thick * 1.15, thick, style === 'car' ? 'square' : 'round');
    const shaped = style === 'car' ? one.scale([1, 1, 0.55]).translate([0, 0, half * 0.42]) : one;
    const spokes = kernel.union(Array.from({ length: n }, (_, i) => shaped.rotate([0, 0, (360 * i) / n])));
    const up = (solid: typeof spokes) => solid.rotate([90, 0, 0]);
    const parts: BuiltPart[] = [
      {
        role: 'tyre',
        name: 'Tyre',
        class: 'body',
        solid: up(lathe(context, tyreLine)),
        ...ofOwn(style === 'wagon' ? 'dark steel' : 'rubber'),
      },
      {
        role: 'rim',
        name: 'Rim',
        class: 'body',
        solid: up(lathe(context, rim)),
        ...(style === 'wagon' ? ofOwn('oak') : ofOwn('aluminium')),
      },
      { role: 'spoke', name: 'Spokes', class: 'body', solid: spokes, ...(style === 'wagon' ? ofOwn('oak') : ofOwn('aluminium')) },
      {
        role: 'hub',
        name: 'Hub',
        class: 'body',
        solid: up(
          lathe(context, [
            [0, -hubHalf],
            [hub * 0.8, -hubHalf],
            [hub, -hubHalf * 0.7],
            [hub, hubHalf * 0.7],
            [hub * 0.8, hubHalf],
            [0, hubHalf],
          ]),
        ),
        ...(style === 'wagon' ? ofOwn('oak') : ofOwn('aluminium')),
      },
    ];
    return { parts: dress(parts, params.materials, 'steel'), resolved: { width, count: n } };
  },
});
