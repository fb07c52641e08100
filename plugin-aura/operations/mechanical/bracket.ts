import { beveledExtrusion } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { roundCorners } from '../../kernel/outline.ts';
import { count, flag, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** An angle bracket: one leg lies, one stands, with bend, holes, and a gusset where wanted. */
export const bracket = defineOperation({
  op: 'create_bracket',
  family: 'mechanical',
  label: 'Bracket',
  help: 'L bracket with bend radius, screw holes and an optional gusset',
  produces: 'body',
  params: {
    width: length({ default: 40, min: 1, max: 5000, soft: [10, 200], step: 1, label: 'Width', help: 'Across both legs' }),
    depth: length({ default: 60, min: 1, max: 5000, soft: [10, 300], step: 1, label: 'Lying leg', help: 'Length of the leg that lies' }),
    height: length({
      default: 60,
      min: 1,
      max: 5000,
      soft: [10, 300],
      step: 1,
      label: 'Standing leg',
      help: 'Length of the leg that stands',
    }),
    thickness: length({ default: 4, min: 0.2, max: 200, soft: [1, 12], step: 0.5, label: 'Thickness', help: 'Of the sheet' }),
    count: count({ default: 2, min: 0, max: 20, soft: [0, 6], label: 'Holes', help: 'Screw holes in each leg' }),
    hole: length({ default: 'auto', min: 0.2, max: 200, soft: [2, 15], step: 0.5, label: 'Hole', help: 'Diameter of a hole' }),
    gusset: flag({ default: false, label: 'Gusset', help: 'A stiffening rib in the middle' }),
  },
  spoken: {
    names: [
      'bracket',
      'l bracket',
      'l-bracket',
      'l shaped bracket',
      'angle bracket',
      'shelf bracket',
      'corner bracket',
      'mounting bracket',
    ],
    sizes: { one: 'width', two: ['depth', 'height'], three: ['width', 'depth', 'height'], thin: ['depth', 'height', 'thickness'] },
    words: {
      width: ['wide'],
      depth: ['deep', 'long', 'length', 'leg', 'horizontal leg'],
      height: ['tall', 'high', 'vertical leg'],
      thickness: ['thick'],
      hole: ['hole', 'hole diameter'],
    },
    parts: {
      hole: {
        names: ['screw hole', 'mounting hole', 'through hole', 'bolt hole', 'clearance hole', 'through'],
        count: 'count',
        at: ['each leg', 'each side', 'each end', 'each arm', 'each flange'],
        sizes: { size: 'hole', diameter: 'hole', radius: 'hole' },
      },
      gusset: { names: ['rib', 'web'], present: { gusset: true }, absent: { gusset: false } },
      leg: { names: ['arm', 'flange', 'side'], sizes: { size: 'depth', height: 'height', width: 'depth', length: 'depth' } },
    },
  },
  example: { params: { gusset: true }, material: 'steel' },
  build(params, { kernel, segments }) {
    const { width, depth, height, thickness: t } = params;
    const hole = params.hole ?? Math.min(width * 0.16, 6.5);
    if (t >= Math.min(depth, height) * 0.6)
      throw new CannotBuild(`A sheet of ${t} mm is too thick for legs of ${Math.min(depth, height)} mm.`, 'thickness');
    const inner = Math.min(t, (Math.min(depth, height) - t) * 0.4);
    const profile = roundCorners(
      [
        { point: [0, 0], round: inner + t * 0.6 },
        { point: [depth, 0] },
        { point: [depth, t] },
        { point: [t, t], round: inner },
        { point: [t, height] },
        { point: [0, height] },
      ],
      segments,
    );
    const edge = { kind: 'chamfer', size: Math.min(t * 0.08, 0.4) } as const;
    // Section in (depth, height), pulled out along the width, then turned so that the lying leg points toward the viewer.
    let solid = beveledExtrusion(kernel, kernel.polygon([profile]), width, { top: edge, bottom: edge }, segments).translate([
      0,
      0,
      -width / 2,
    ]);
    const free = (leg: number) => leg - t - inner;
    if (params.count > 0) {
      if (hole >= width * 0.8 || hole * params.count * 1.2 > free(Math.min(depth, height)))
        throw new CannotBuild(`${params.count} holes of ${hole} mm do not fit in the legs.`, 'count');
      const drill = kernel.cylinder(t * 3, hole / 2, hole / 2, segments(hole / 2)).translate([0, -t, 0]);
      const off = params.gusset && params.count % 2 === 0 ? width / 4 : params.gusset ? width / 4 : 0;
      for (let i = 0; i < params.count; i++) {
        const along = (leg: number) => t + inner + ((i + 0.5) * free(leg)) / params.count;
        const z = i % 2 ? -off : off;
        solid = solid.subtract(
          drill.translate([along(depth), 0, z]),
          drill
            .rotate([0, 0, 90])
            .translate([0, along(height), z])
            .translate([t, 0, 0]),
        );
      }
    }
    if (params.gusset) {
      const rib = kernel.polygon([
        [
          [t * 0.5, t * 0.5],
          [depth * 0.72, t * 0.5],
          [depth * 0.72, t],
          [t, height * 0.72],
          [t * 0.5, height * 0.72],
        ],
      ]);
      solid = solid.add(kernel.extrude(rib, t * 0.9).translate([0, 0, -t * 0.45]));
    }
    return {
      parts: [{ role: 'bracket', name: 'Bracket', class: 'body', solid: solid.rotate([0, -90, 0]), material: 'steel' }],
      resolved: { hole },
    };
  },
});
