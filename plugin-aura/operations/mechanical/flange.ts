import { beveledExtrusion } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { frameAt } from '../../kernel/frames.ts';
import { count, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** A round flange with a bore, bolt holes on a circle, and a neck where wanted. */
export const flange = defineOperation({
  op: 'create_flange',
  family: 'mechanical',
  label: 'Flange',
  help: 'Round flange with bore, bolt circle and optional neck',
  produces: 'body',
  anchors: { hole: 'Top of the bolt hole to the right' },
  params: {
    diameter: length({ default: 160, min: 2, max: 10000, soft: [20, 500], step: 1, label: 'Outer diameter', help: 'Diameter of the disc' }),
    thickness: length({ default: 16, min: 0.2, max: 2000, soft: [3, 60], step: 0.5, label: 'Thickness', help: 'Thickness of the disc' }),
    bore: length({
      default: 'auto',
      min: 0,
      max: 10000,
      soft: [0, 300],
      step: 1,
      label: 'Bore',
      help: 'Diameter of the hole in the middle; 0 is a blind flange',
    }),
    count: count({ default: 8, min: 0, max: 100, soft: [3, 16], label: 'Bolt holes', help: 'Number of holes' }),
    bolt_circle: length({
      default: 'auto',
      min: 1,
      max: 10000,
      soft: [15, 450],
      step: 1,
      label: 'Bolt circle',
      help: 'Diameter of the circle through the holes',
    }),
    hole: length({ default: 'auto', min: 0.2, max: 1000, soft: [3, 40], step: 0.5, label: 'Bolt hole', help: 'Diameter of a hole' }),
    neck: length({
      default: 0,
      min: 0,
      max: 5000,
      soft: [0, 100],
      step: 1,
      label: 'Neck',
      help: 'Height of a neck round the bore above the disc; 0 is none',
    }),
    neck_diameter: length({
      default: 'auto',
      min: 1,
      max: 10000,
      soft: [10, 300],
      step: 1,
      label: 'Neck diameter',
      help: 'Of the neck, outside; default by the room between bore and holes',
      advanced: true,
    }),
    face: length({
      default: 0,
      min: 0,
      max: 100,
      soft: [0, 5],
      step: 0.1,
      label: 'Raised face',
      help: 'Height of the raised sealing face, on the side away from the neck and beyond the thickness; 0 is a flat face',
      advanced: true,
    }),
  },
  spoken: {
    names: ['flange', 'pipe flange', 'blind flange', 'raised face flange', 'raised face blind flange'],
    variants: [
      { names: ['blind flange'], params: { bore: 0 } },
      { names: ['raised face flange'], params: { face: 1.6 } },
      { names: ['raised face blind flange'], params: { bore: 0, face: 1.6 } },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'thickness'] },
    words: {
      diameter: ['outer diameter', 'outside diameter', 'outer', 'outside', 'wide', 'across', 'od'],
      thickness: ['thick', 'high'],
      bore: ['bore', 'inner diameter', 'inside diameter', 'center hole', 'centre hole', 'inside'],
      bolt_circle: ['bolt circle', 'pitch circle', 'pcd', 'bolt circle diameter', 'hole circle'],
      hole: ['hole diameter', 'hole', 'bolt hole'],
      neck: ['neck', 'collar'],
    },
    parts: {
      hole: {
        names: ['bolt hole', 'screw hole', 'mounting hole'],
        count: 'count',
        sizes: { size: 'hole', diameter: 'hole', radius: 'hole' },
      },
      bore: {
        names: ['center hole', 'centre hole', 'central hole', 'center bore', 'central bore'],
        sizes: { size: 'bore', diameter: 'bore' },
      },
      neck: {
        names: ['collar', 'hub'],
        sizes: { size: 'neck', height: 'neck', length: 'neck', thickness: 'neck', diameter: 'neck_diameter' },
      },
      face: { names: ['sealing face'], sizes: { height: 'face', thickness: 'face' } },
      'bolt circle': { names: ['pitch circle', 'pcd'], sizes: { size: 'bolt_circle', diameter: 'bolt_circle' } },
    },
  },
  example: { params: { count: 6, neck: 30 }, material: 'steel' },
  build(params, { kernel, segments }) {
    const { diameter, thickness } = params;
    const bore = params.bore ?? diameter * 0.38;
    const circle = params.bolt_circle ?? (diameter + bore) / 2 + diameter * 0.08;
    const hole = params.hole ?? Math.max(1, (diameter - bore) * 0.11);
    if (bore >= diameter) throw new CannotBuild(`The bore of ${bore} mm is not smaller than the flange of ${diameter} mm.`, 'bore');
    const edge = { kind: 'chamfer', size: Math.min(thickness * 0.06, hole * 0.08, 1) } as const;
    // Between the chamfers of two rims some of the face has to be left.
    const rims = 4 * edge.size;
    if (params.count > 0 && circle + hole + rims >= diameter)
      throw new CannotBuild(`Holes of ${hole} mm on a circle of ${circle} mm break out of a flange of ${diameter} mm.`, 'bolt_circle');
    if (params.count > 0 && circle - hole - rims <= bore)
      throw new CannotBuild(`Holes of ${hole} mm on a circle of ${circle} mm break into the bore of ${bore} mm.`, 'bolt_circle');
    if (params.count > 1 && circle * Math.sin(Math.PI / params.count) <= hole + rims / 2)
      throw new CannotBuild(`${params.count} holes of ${hole} mm do not fit on a circle of ${circle} mm.`, 'count');
    const round = (d: number) => kernel.circle(d / 2, segments(d / 2));
    let face = round(diameter);
    if (bore > 0) face = face.subtract(round(bore));
    for (let i = 0; i < params.count; i++)
      face = face.subtract(
        round(hole)
          .translate([circle / 2, 0])
          .rotate((360 * (i + 0.5)) / params.count),
      );
    let solid = beveledExtrusion(kernel, face, thickness, { top: edge, bottom: edge }, segments);
    if (params.neck > 0 && bore > 0) {
      const room = params.count > 0 ? circle - hole - bore : diameter - bore;
      const around = params.neck_diameter ?? bore + 2 * Math.min(room * 0.3, diameter * 0.08);
      if (around <= bore) throw new CannotBuild(`A neck of ${around} mm is no wider than the bore of ${bore} mm.`, 'neck_diameter');
      if (around >= (params.count > 0 ? circle - hole : diameter))
        throw new CannotBuild(`A neck of ${around} mm leaves no room for the bolt holes.`, 'neck_diameter');
      const neck = kernel.extrude(round(around).subtract(round(bore)), params.neck + thickness * 0.5);
      solid = solid.add(neck.translate([0, 0, thickness * 0.5]));
    } else if (params.neck > 0 && params.neck_diameter !== undefined)
      solid = solid.add(kernel.extrude(round(params.neck_diameter), params.neck + thickness * 0.5).translate([0, 0, thickness * 0.5]));
    if (params.face > 0) {
      const wide = params.count > 0 ? circle - hole - Math.min(hole, (circle - bore) * 0.2) * 0.6 : diameter * 0.9;
      let seal = round(Math.max(wide, bore + (circle - bore) * 0.2));
      if (bore > 0) seal = seal.subtract(round(bore));
      const up = params.neck > 0 ? -params.face : thickness * 0.5;
      solid = solid.add(kernel.extrude(seal, params.face + thickness * 0.5).translate([0, 0, up]));
    }
    return {
      parts: [{ role: 'flange', name: 'Flange', class: 'body', solid: solid.rotate([-90, 0, 0]), material: 'steel' }],
      anchors: {
        hole: frameAt([
          (circle / 2) * Math.cos(Math.PI / Math.max(1, params.count)),
          thickness,
          (circle / 2) * Math.sin(Math.PI / Math.max(1, params.count)),
        ]),
      },
      resolved: { bore, bolt_circle: circle, hole },
    };
  },
});
