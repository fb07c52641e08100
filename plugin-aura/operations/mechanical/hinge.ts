import { beveledExtrusion } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { regionOf } from '../../kernel/profile.ts';
import { angle, count, flag, length } from '../../plan/param.ts';
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
    sunk: flag({ default: true, label: 'Countersunk', help: 'Screw holes with a countersink' }),
    count: count({ default: 3, min: 0, max: 12, label: 'Screw holes', help: 'In each leaf' }),
    leaf: length({
      default: 'auto',
      min: 2,
      max: 1000,
      soft: [8, 80],
      step: 1,
      label: 'Leaf width',
      help: 'From the middle of the pin to the edge of a leaf; half the open width where it is left out',
      advanced: true,
    }),
    pin: length({
      default: 'auto',
      min: 0.2,
      max: 50,
      soft: [1, 10],
      step: 0.1,
      label: 'Pin',
      help: 'Diameter of the pin',
      advanced: true,
    }),
    hole: length({
      default: 'auto',
      min: 0.2,
      max: 100,
      soft: [2, 8],
      step: 0.1,
      label: 'Screw hole',
      help: 'Diameter of a screw hole',
      advanced: true,
    }),
    angle: angle({ default: 180, min: 20, max: 180, label: 'Opening', help: '180 lies flat' }),
    knuckles: count({ default: 5, min: 3, max: 15, label: 'Knuckles', help: 'On both leaves together' }),
    loose: flag({ default: false, label: 'Removable pin', help: 'The pin has a head at one end only and can be drawn' }),
    materials: materialsParam(['leaf', 'pin']),
  },
  spoken: {
    names: ['hinge', 'butt hinge', 'door hinge'],
    sizes: { one: 'height', two: ['height', 'width'] },
    words: { height: ['tall', 'high', 'long', 'length'], width: ['wide'], thickness: ['thick'], angle: ['open', 'angle', 'opened'] },
    adjectives: { closed: { angle: 20 }, open: { angle: 180 } },
    parts: {
      leaf: { names: ['plate', 'wing', 'flap'], material: 'leaf', sizes: { length: 'height', width: 'leaf', thickness: 'thickness' } },
      knuckle: { count: 'knuckles' },
      pin: {
        adjectives: { removable: { loose: true }, loose: { loose: true }, fixed: { loose: false } },
        material: 'pin',
        sizes: { diameter: 'pin', size: 'pin' },
      },
      hole: {
        names: ['screw hole', 'countersunk hole', 'countersink', 'countersunk screw hole'],
        adjectives: { countersunk: { sunk: true }, csk: { sunk: true }, countersink: { sunk: true }, plain: { sunk: false } },
        count: 'count',
        sizes: { diameter: 'hole', size: 'hole' },
      },
    },
  },
  example: { params: {}, material: 'brass' },
  build(params, context) {
    const { kernel, segments } = context;
    const { height: h, width, thickness: t } = params;
    const leaf = params.leaf ?? width / 2;
    const bolt = params.pin === undefined ? t * 0.95 : Math.min(params.pin / 2, leaf * 0.4);
    const barrel = Math.max(t * 1.9, bolt + t * 0.6);
    if (h < barrel * 2) throw new CannotBuild(`A hinge ${h} mm long is too short for leaves ${t} mm thick.`, 'height');
    if (leaf < barrel * 2) throw new CannotBuild(`A hinge ${width} mm wide is too narrow for leaves ${t} mm thick.`, 'width');
    const knuckles = params.knuckles;
    // the length is that over all, with the heads of the pin
    const head = bolt * 1.6;
    const rolled = h - 2 * head;
    if (rolled < barrel) throw new CannotBuild(`A hinge ${h} mm long is too short for a pin of ${2 * bolt} mm.`, 'height');
    const each = rolled / knuckles;
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
        const z = -rolled / 2 + (i + 0.5) * each;
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
      for (const end of [-1, 1])
        gaps.push(kernel.box([barrel * 2.2, barrel * 3, head + play]).translate([0, 0, (end * (rolled + head + play)) / 2]));
      const body = kernel.union([plate.subtract(...gaps), ...rolls]);
      const holes = Array.from({ length: params.count }, (_, i) => {
        const z = -h / 2 + ((i + 0.5) * h) / params.count;
        const r = Math.min(
          params.hole === undefined ? leaf * 0.09 : params.hole / 2,
          (leaf - barrel) * 0.26,
          each * 0.32,
          h / Math.max(1, params.count) / 3,
        );
        const sink = Math.min(r, t * 0.8);
        const drill = kernel.cylinder(t * 3, r, r, segments(r));
        return (
          params.sunk ? drill.add(kernel.cylinder(sink, r * 0.98, r + sink, segments(r)).translate([0, 2 * t - sink * 0.98, 0])) : drill
        ).translate([sign * (barrel + (leaf - barrel) * (i % 2 ? 0.4 : 0.62)), -barrel - t, z]);
      });
      return body.subtract(
        kernel
          .cylinder(h * 1.2, bolt + play * 0.5, bolt + play * 0.5, segments(barrel))
          .translate([0, -h * 0.6, 0])
          .rotate([90, 0, 0]),
        ...holes,
      );
    };
    const pin = kernel
      .union([
        kernel.cylinder(rolled, bolt, bolt, segments(barrel)).translate([0, -rolled / 2, 0]),
        ...(params.loose ? [-1] : [-1, 1]).map((end) => kernel.sphere(head, segments(barrel)).translate([0, (end * rolled) / 2, 0])),
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
