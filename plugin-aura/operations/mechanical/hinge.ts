import { beveledExtrusion } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { regionOf } from '../../kernel/profile.ts';
import { angle, count, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';

/** A butt hinge lying open: two leaves, knuckles in turn, a pin, countersunk screw holes. */
export const hinge = defineOperation({
  op: 'create_hinge',
  family: 'mechanical',
  label: 'Hinge',
  help: 'Butt hinge with two leaves, knuckles, pin and screw holes, opened by an angle',
  produces: 'body',
  params: {
    height: length({ default: 70, min: 4, max: 3000, soft: [20, 200], step: 1, label: 'Length', help: 'Along the pin' }),
    width: length({ default: 50, min: 4, max: 2000, soft: [15, 150], step: 1, label: 'Open width', help: 'Over both leaves when open' }),
    thickness: length({ default: 2, min: 0.2, max: 50, soft: [0.8, 5], step: 0.1, label: 'Thickness', help: 'Of a leaf' }),
    count: count({ default: 3, min: 0, max: 12, label: 'Screw holes', help: 'In each leaf' }),
    angle: angle({ default: 180, min: 20, max: 180, label: 'Opening', help: '180 lies flat' }),
    materials: materialsParam(['leaf', 'pin']),
  },
  spoken: {
    names: ['hinge', 'butt hinge', 'door hinge'],
    sizes: { one: 'height', two: ['height', 'width'] },
    words: { height: ['tall', 'high', 'long', 'length'], width: ['wide'], thickness: ['thick'], angle: ['open', 'angle', 'opened'] },
    adjectives: { closed: { angle: 20 }, open: { angle: 180 } },
    parts: { leaf: { names: ['plate'], material: 'leaf' }, pin: { material: 'pin' }, hole: { names: ['screw hole'], count: 'count' } },
  },
  example: { params: {}, material: 'brass' },
  build(params, context) {
    const { kernel, segments } = context;
    const { height: h, width, thickness: t } = params;
    const barrel = t * 1.9;
    const leaf = width / 2;
    if (h < barrel * 2) throw new CannotBuild(`A hinge ${h} mm long is too short for leaves ${t} mm thick.`, 'height');
    if (leaf < barrel * 2) throw new CannotBuild(`A hinge ${width} mm wide is too narrow for leaves ${t} mm thick.`, 'width');
    const knuckles = 5;
    const each = h / knuckles;
    const play = Math.min(0.2, each * 0.02);
    // The pin runs along Z; the first leaf lies to -X, the second turns about the pin from +X.
    const side = (sign: 1 | -1, first: number): Solid => {
      const r = Math.min(t * 1.5, h * 0.3, leaf * 0.3);
      const region = regionOf(
        kernel,
        { rect: [leaf, h], corners: sign > 0 ? { tr: { r }, br: { r } } : { tl: { r }, bl: { r } } },
        segments,
      );
      const plate = beveledExtrusion(kernel, region, t, {}, segments)
        .translate([sign * (leaf / 2), 0, 0])
        .rotate([-90, 0, 0])
        .translate([0, -barrel, 0]);
      const rolls: Solid[] = [];
      const gaps: Solid[] = [];
      for (let i = 0; i < knuckles; i++) {
        const z = -h / 2 + (i + 0.5) * each;
        if (i % 2 === first)
          rolls.push(
            kernel
              .cylinder(each - play, barrel, barrel, segments(barrel))
              .translate([0, -(each - play) / 2, 0])
              .rotate([90, 0, 0])
              .translate([0, 0, z]),
          );
        else gaps.push(kernel.box([barrel * 2.2, barrel * 3, each + play]).translate([0, 0, z]));
      }
      const body = kernel.union([plate.subtract(...gaps), ...rolls]);
      const holes = Array.from({ length: params.count }, (_, i) => {
        const z = -h / 2 + ((i + 0.5) * h) / params.count;
        const r = Math.min(leaf * 0.09, each * 0.25);
        return kernel
          .cylinder(t * 3, r, r, segments(r))
          .add(kernel.cylinder(r, r * 0.98, r * 2, segments(r)).translate([0, 2 * t - r * 0.98, 0]))
          .translate([sign * (barrel + (leaf - barrel) * (i % 2 ? 0.4 : 0.62)), -barrel - t, z]);
      });
      return body.subtract(
        kernel
          .cylinder(h * 1.2, barrel * 0.5 + play * 0.5, barrel * 0.5 + play * 0.5, segments(barrel))
          .translate([0, -h * 0.6, 0])
          .rotate([90, 0, 0]),
        ...holes,
      );
    };
    const pin = kernel
      .union([
        kernel.cylinder(h, barrel * 0.5, barrel * 0.5, segments(barrel)).translate([0, -h / 2, 0]),
        ...[-1, 1].map((end) => kernel.sphere(barrel * 0.8, segments(barrel)).translate([0, (end * h) / 2, 0])),
      ])
      .rotate([90, 0, 0]);
    const turned = side(1, 1).rotate([0, 0, 180 - params.angle]);
    return {
      parts: dress(
        [
          { role: 'leaf', name: 'Left leaf', class: 'body', solid: side(-1, 0) },
          { role: 'leaf', name: 'Right leaf', class: 'body', solid: turned },
          { role: 'pin', name: 'Pin', class: 'body', solid: pin },
        ],
        params.materials,
        'brass',
      ),
    };
  },
});
