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
    lying_count: count({
      default: 'auto',
      min: 0,
      max: 20,
      soft: [0, 6],
      label: 'Lying holes',
      help: 'In the leg that lies; default as in each',
    }),
    standing_count: count({
      default: 'auto',
      min: 0,
      max: 20,
      soft: [0, 6],
      label: 'Standing holes',
      help: 'In the leg that stands; default as in each',
    }),
    hole: length({ default: 'auto', min: 0.2, max: 200, soft: [2, 15], step: 0.5, label: 'Hole', help: 'Diameter of a hole' }),
    gusset: flag({ default: false, label: 'Gusset', help: 'A stiffening rib in the middle, or several' }),
    ribs: count({ default: 1, min: 1, max: 10, soft: [1, 4], label: 'Ribs', help: 'Gussets: one in the middle, more from edge to edge' }),
    rib_thickness: length({ default: 'auto', min: 0.1, max: 200, soft: [1, 12], step: 0.5, label: 'Rib thickness', help: 'Of a gusset' }),
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
      'wall bracket',
      'gusset bracket',
      'ribbed bracket',
      'mounting bracket',
    ],
    variants: [{ names: ['gusset bracket', 'ribbed bracket'], params: { gusset: true } }],
    sizes: { one: 'width', two: ['depth', 'height'], three: ['width', 'depth', 'height'], thin: ['depth', 'height', 'thickness'] },
    words: {
      width: ['wide'],
      depth: ['deep', 'long', 'length', 'leg'],
      height: ['tall', 'high'],
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
      gusset: {
        names: ['rib', 'web', 'stiffener'],
        count: 'ribs',
        present: { gusset: true },
        absent: { gusset: false },
        sizes: { thickness: 'rib_thickness', size: 'rib_thickness', width: 'rib_thickness' },
        adjectives: { triangular: { gusset: true }, stiffening: { gusset: true } },
      },
      base: {
        names: ['base plate', 'lying leg', 'horizontal leg', 'horizontal flange', 'foot', 'bottom plate', 'bottom'],
        sizes: { size: 'depth', length: 'depth', depth: 'depth' },
        always: 1,
      },
      upright: {
        names: ['standing leg', 'vertical leg', 'vertical flange', 'back plate', 'vertical plate', 'wall'],
        sizes: { size: 'height', height: 'height', length: 'height' },
        always: 1,
      },
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
    const [lying, standing] = [params.lying_count ?? params.count, params.standing_count ?? params.count];
    /** Where the holes of a leg are, along it and across: in a line, by fours and more in pairs, and beside a gusset. */
    const spots = (many: number, leg: number): [number, number][] => {
      const pairs = rowsOf(many, width, hole) < many;
      const off = pairs || params.gusset ? width / 4 : 0;
      return Array.from({ length: many }, (_, i) => {
        const at = pairs ? (Math.floor(i / 2) + 0.5) / (many / 2) : (i + 0.5) / many;
        return [t + inner + at * free(leg), i % 2 ? -off : off];
      });
    };
    const drill = kernel.cylinder(t * 3, hole / 2, hole / 2, segments(hole / 2)).translate([0, -t, 0]);
    const across = drill.rotate([0, 0, 90]).translate([t, 0, 0]);
    for (const [leg, many] of [
      [depth, lying],
      [height, standing],
    ] as const)
      if (many > 0 && (hole >= width * 0.8 || hole * rowsOf(many, width, hole) * 1.2 > free(leg)))
        throw new CannotBuild(`${many} holes of ${hole} mm do not fit in the legs.`, 'count');
    for (const [along, z] of spots(lying, depth)) solid = solid.subtract(drill.translate([along, 0, z]));
    for (const [along, z] of spots(standing, height)) solid = solid.subtract(across.translate([0, along, z]));
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
      const thick = Math.min(params.rib_thickness ?? t * 0.9, width / params.ribs);
      const plate = kernel.extrude(rib, thick).translate([0, 0, -thick / 2]);
      for (let k = 0; k < params.ribs; k++)
        solid = solid.add(plate.translate([0, 0, params.ribs === 1 ? 0 : (k / (params.ribs - 1) - 0.5) * (width - thick)]));
    }
    return {
      parts: [{ role: 'bracket', name: 'Bracket', class: 'body', solid: solid.rotate([0, -90, 0]), material: 'steel' }],
      resolved: { hole, lying_count: lying, standing_count: standing },
    };
  },
});

/** Rows along a leg: even numbers from four on stand in pairs, where there is room beside each other. */
const rowsOf = (many: number, width: number, hole: number): number => (many >= 4 && many % 2 === 0 && hole < width * 0.4 ? many / 2 : many);
