import { beveledExtrusion, type EdgeTreatment } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Region, Solid } from '../../kernel/kernel.ts';
import { type Chord, roundCorners } from '../../kernel/outline.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { choice } from '../../plan/param.ts';
import { keptOf } from '../combine/kept.ts';
import type { BuildContext, BuiltPart } from '../define.ts';
import { placedSolids } from '../parts.ts';

export const edgesParam = choice({
  options: ['top', 'bottom', 'vertical', 'rim', 'all'],
  default: 'top',
  label: 'Edges',
  help: 'Rim of the top or bottom face, upright edges, both rims, or all',
});
export type Edges = 'top' | 'bottom' | 'vertical' | 'rim' | 'all';

/** Treats edges: of turned parts on their half section, of prismatic ones the upper and lower ends by an inset outline, the upright ones on the plan. */
export function treatEdges(context: BuildContext, edges: Edges, edge: EdgeTreatment): BuiltPart[] {
  const { segments } = context;
  return context.inputs[0]!.parts.filter((part) => part.solid).map((part) => {
    let solid = context.kernel.union(placedSolids(part));
    if (edges !== 'vertical') refuseTaller(solid, edge);
    const turned = edges === 'vertical' ? null : turnedRims(solid, edges, edge, segments);
    if (turned) return { ...keptOf(part), solid: turned };
    if (edges === 'vertical' || edges === 'all') solid = uprightEdges(solid, edge, segments);
    if (edges !== 'vertical' && edges !== 'bottom') solid = topRim(solid, edge, segments);
    if (edges === 'bottom' || edges === 'rim' || edges === 'all')
      solid = topRim(solid.rotate([180, 0, 0]), edge, segments).rotate([-180, 0, 0]);
    return { ...keptOf(part), solid };
  });
}

/** Share of volume and area by which a part may differ from its own section turned round, and of its height by which a corner may lie below the end. */
const SAME = 1e-4;

/**
 * The part with its rims treated where it is turned about an upright axis: its half section with the corners at the ends rounded or
 * chamfered, turned again. Walls may slope. Null for what is not turned, or has something drilled into it aside.
 */
function turnedRims(solid: Solid, edges: Edges, edge: EdgeTreatment, chord: Chord): Solid | null {
  const { kernel } = solid;
  const { min, max } = solid.bounds();
  const [x, z, width] = [(min[0] + max[0]) / 2, (min[2] + max[2]) / 2, max[0] - min[0]];
  if (Math.abs(width - (max[2] - min[2])) > SAME * width) return null;
  // Laid on its back, the section through its axis is the one at the height of the axis.
  const tall = 4 * Math.max(Math.abs(min[1]), Math.abs(max[1]));
  const half = solid
    .translate([-x, 0, -z])
    .rotate([90, 0, 0])
    .sectionAt(0)
    .mirror([0, 1])
    .intersect(kernel.rectangle(width, tall).translate([width / 2, 0]))
    .simplify(1e-5 * width);
  const again = kernel.revolve(half, chord(width / 2));
  const alike = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.abs(a);
  if (again.genus() !== solid.genus() || !alike(solid.volume(), again.volume()) || !alike(solid.area(), again.area())) return null;
  const near = SAME * (max[1] - min[1]);
  const treated = ([u, v]: Vec2): boolean =>
    u > SAME * width && ((edges !== 'bottom' && v > max[1] - near) || (edges !== 'top' && v < min[1] + near));
  const outlines = half.loops().map((loop) =>
    roundCorners(
      loop.map((point) => ({ point, ...(treated(point) && { [edge.kind]: edge.size }) })),
      chord,
    ),
  );
  return kernel.revolve(kernel.polygon(outlines), chord(width / 2)).translate([x, 0, z]);
}

function refuseTaller(solid: Solid, { size }: EdgeTreatment): void {
  const { min, max } = solid.bounds();
  if (size >= max[1] - min[1]) throw new CannotBuild(`An edge of ${size} mm is larger than the part is high.`, 'size');
}

/** Share of its area by which a straight wall's section may change on the way up. */
const STRAIGHT = 1e-3;

/** Replaces the uppermost layer by one with a treated rim. The layer must be prismatic: straight walls as deep as the edge. */
function topRim(solid: Solid, edge: EdgeTreatment, chord: Chord): Solid {
  const { min, max } = solid.bounds();
  const from = max[1] - edge.size;
  const [layer, rest] = solid.splitByPlane([0, 1, 0], from);
  const section = solid.sectionAt(max[1] - edge.size * 0.5);
  const straight = [0.001, 0.999].every((share) => {
    const other = solid.sectionAt(max[1] - edge.size * share);
    return section.subtract(other).area() + other.subtract(section).area() < STRAIGHT * section.area();
  });
  if (!straight || Math.abs(section.area() * edge.size - layer.volume()) > STRAIGHT * layer.volume())
    throw new CannotBuild('Its walls are not straight there: only prismatic and turned ends can be rounded or chamfered.', 'edges');
  // One layer reaches a hair below the cut, so that the union has no seam.
  const lap = Math.min(edge.size * 0.05, (from - min[1]) * 0.5);
  const rim = beveledExtrusion(solid.kernel, section.simplify(1e-4), edge.size + lap, { top: edge }, chord)
    .rotate([-90, 0, 0])
    .translate([0, from - lap, 0]);
  return rest.add(rim);
}

/** Turn, in radians, from which a corner of an outline is an edge of its own and not a chord of a round wall. */
const SHARP = (15 * Math.PI) / 180;

/** An outline whose convex corners are cut by `leg` along both sides. */
function cornersCut(outline: Region, leg: number, chord: Chord): Region {
  return outline.kernel.polygon(
    outline.loops().map((loop) =>
      roundCorners(
        loop.map((point, i) => {
          const [before, after] = [loop.at(i - 1)!, loop[(i + 1) % loop.length]!];
          const [a, b, c, d] = [point[0] - before[0], point[1] - before[1], after[0] - point[0], after[1] - point[1]];
          return Math.atan2(a * d - b * c, a * c + b * d) > SHARP ? { point, chamfer: leg } : { point };
        }),
        chord,
      ),
    ),
  );
}

/** Treats the convex upright edges of a part with straight walls: rounded, what a disc of that radius cannot reach is cut away. */
function uprightEdges(solid: Solid, edge: EdgeTreatment, chord: Chord): Solid {
  const { min, max } = solid.bounds();
  const outline = solid.sectionAt((min[1] + max[1]) / 2);
  const swept = solid.kernel.extrude(outline, max[1] - min[1]);
  if (Math.abs(swept.volume() - solid.volume()) > 0.01 * swept.volume())
    throw new CannotBuild(
      'Its walls are not straight all the way up: upright edges can be treated on prisms only, and before their rims.',
      'edges',
    );
  const inner = outline.offset(-edge.size, 'miter');
  if (inner.isEmpty()) throw new CannotBuild(`An edge of ${edge.size} mm is too large for this outline.`, 'size');
  const eased =
    edge.kind === 'round' ? inner.offset(edge.size, 'round', chord(edge.size)) : cornersCut(outline.simplify(1e-4), edge.size, chord);
  return solid.intersect(
    solid.kernel
      .extrude(eased, max[1] - min[1] + 2)
      .rotate([-90, 0, 0])
      .translate([0, min[1] - 1, 0]),
  );
}
