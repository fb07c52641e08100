import { beveledExtrusion, type EdgeTreatment } from '../../kernel/bevel.ts';
import type { Solid } from '../../kernel/kernel.ts';
import type { Chord } from '../../kernel/outline.ts';
import { placedSolids } from '../../model/parts.ts';
import { CannotBuild } from '../../model/problem.ts';
import { keptOf } from '../combine/kept.ts';
import type { BuildContext, BuiltPart } from '../define.ts';
import { choice } from '../param.ts';

export const edgesParam = choice({
  options: ['top', 'bottom', 'vertical', 'rim', 'all'],
  default: 'top',
  label: 'Edges',
  help: 'Rim of the top or bottom face, upright edges, both rims, or all',
});
export type Edges = 'top' | 'bottom' | 'vertical' | 'rim' | 'all';

/** Treats edges of prismatic and turned parts: the upper and lower ends by an inset outline, the upright ones on the plan. */
export function treatEdges(context: BuildContext, edges: Edges, edge: EdgeTreatment): BuiltPart[] {
  const { segments } = context;
  return context.inputs[0]!.parts.filter((part) => part.solid).map((part) => {
    let solid = context.kernel.union(placedSolids(part));
    if (edges === 'vertical' || edges === 'all') solid = uprightEdges(solid, edge, segments);
    if (edges !== 'vertical' && edges !== 'bottom') solid = topRim(solid, edge, segments);
    if (edges === 'bottom' || edges === 'rim' || edges === 'all')
      solid = topRim(solid.rotate([180, 0, 0]), edge, segments).rotate([-180, 0, 0]);
    return { ...keptOf(part), solid };
  });
}

/** Replaces the uppermost layer by one with a treated rim. The layer must be prismatic: straight walls as deep as the edge. */
function topRim(solid: Solid, edge: EdgeTreatment, chord: Chord): Solid {
  const { min, max } = solid.bounds();
  if (edge.size >= max[1] - min[1]) throw new CannotBuild(`An edge of ${edge.size} mm is larger than the part is high.`, 'size');
  const from = max[1] - edge.size;
  const [layer, rest] = solid.splitByPlane([0, 1, 0], from);
  const section = solid.sectionAt(max[1] - edge.size * 0.5);
  const straight = section.area() * edge.size;
  if (Math.abs(straight - layer.volume()) > 0.01 * straight)
    throw new CannotBuild('Its walls are not straight there: only prismatic and turned ends can be rounded or chamfered.', 'edges');
  // One layer reaches a hair below the cut, so that the union has no seam.
  const lap = Math.min(edge.size * 0.05, (from - min[1]) * 0.5);
  const rim = beveledExtrusion(solid.kernel, section.simplify(1e-4), edge.size + lap, { top: edge }, chord)
    .rotate([-90, 0, 0])
    .translate([0, from - lap, 0]);
  return rest.add(rim);
}

/** Rounds the convex upright edges of a part with straight walls: what a disc of that radius cannot reach is cut away. */
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
  const eased = edge.kind === 'round' ? inner.offset(edge.size, 'round', chord(edge.size)) : inner.offset(edge.size, 'square');
  return solid.intersect(
    solid.kernel
      .extrude(eased, max[1] - min[1] + 2)
      .rotate([-90, 0, 0])
      .translate([0, min[1] - 1, 0]),
  );
}
