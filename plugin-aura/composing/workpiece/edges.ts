import type { BriefThing } from '../../plan/brief.ts';
import { oneEdgeOf } from '../oneEdge.ts';
import { type Measure, measure, positionsOf, type Taker } from './taking.ts';

/** Rounded and bevelled edges of a body, as parameters of the body itself: they hold whatever is cut into it later. */
export interface Edges {
  /** All edges of a cuboid. */
  whole?: Record<string, unknown>;
  /** Upright edges: corners of the outline. */
  corners: { r?: string | number; chamfer?: string | number };
  /** Radius of the corners now. */
  corner?: number;
  /** Edges of the two ends. */
  rims: Record<string, unknown>;
}

export type Where = 'vertical' | 'top' | 'bottom' | 'rim' | 'all' | 'inner';

/** Which edges are meant. */
export function whereOf(part: BriefThing): Where | undefined {
  const places = positionsOf(part).map(({ at }) => at);
  const said = places.join(' ');
  if (/\binner\b/.test(said)) return 'inner';
  if (/vertical|corner/.test(said)) return 'vertical';
  const top = /\b(top|upper)\b/.test(said);
  const bottom = /\b(bottom|lower)\b/.test(said);
  if (top && bottom) return 'rim';
  if (top) return 'top';
  if (bottom) return 'bottom';
  if (/\b(end|rim|outer|outside|perimeter|circumference)\b/.test(said)) return 'rim';
  if (/\b(edge|all)\b/.test(said)) return 'all';
  return undefined;
}

export const edgeSize = (part: BriefThing): Measure | undefined =>
  measure(part, ['radius', 'size', 'width', 'thickness', 'depth', 'height', 'diameter', 'side', 'length'], undefined) ??
  measure(part, ['radius', 'size'], /corner|edge/);

/** Takes the edges that the body itself can have; the others stay for operations behind it. */
export function takeEdges(thing: BriefThing, taker: Taker): Edges | undefined {
  const corner = thing.facts.find(
    (fact): fact is Measure => fact.kind === 'measure' && /^(corner|edge)$/.test(fact.of ?? '') && fact.dimension === 'radius',
  );
  const parts = thing.parts.filter(({ noun, absent }) => /^(fillet|chamfer)$/.test(noun) && !absent);
  if (parts.length === 0 && !corner) return undefined;
  const edges: Edges = { corners: {}, rims: {} };
  let used = false;
  const round =
    /^(disc|disk|cylinder|rod|shaft|pin|puck|tube|pipe|ring|flange|circle|washer|collar|sleeve|bushing|spacer|post|column|peg)$/.test(
      thing.noun,
    ) && !thing.facts.some((fact) => fact.kind === 'adjective' && /^(square|rectangular|hexagonal|triangular)$/.test(fact.adjective));
  if (corner) {
    edges.corners.r = taker.length(corner, 'profile.r', 'corner radius', 5).text;
    used = true;
  }
  for (const part of parts) {
    if (oneEdgeOf(part)) continue;
    const kind = part.noun === 'fillet' ? 'round' : 'chamfer';
    const said = whereOf(part);
    const flat = /plate|sheet|panel|rectangle|square|strip|triangle|gasket|shim/.test(thing.noun);
    const named = positionsOf(part).some(({ at }) => /all|every|top|bottom/.test(at));
    const where = said === 'all' && flat && !named ? 'vertical' : (said ?? (round ? 'rim' : flat ? 'vertical' : 'all'));
    if (where === 'inner' || thing.parts.some(({ noun }) => noun === 'journal')) continue;
    // the body has one word for which of its edges are eased: others are, behind it
    const rim = where === 'rim' || where === 'all' || where === 'vertical' ? 'all' : where;
    const isRim = !(where === 'vertical' && !round) && !(where === 'all' && !round && Object.keys(edges.corners).length === 0);
    if (isRim && edges.rims.edges !== undefined && edges.rims.edges !== rim) continue;
    const fact = edgeSize(part);
    const upright = where === 'vertical' && !round;
    const size = taker.length(
      fact,
      upright ? `profile.${kind === 'round' ? 'r' : 'chamfer'}` : kind,
      part.noun,
      fact ? fact.value : usual(thing) * (where === 'all' ? 0.5 : 1),
    );
    part.outcome = { operation: taker.operation };
    for (const other of part.facts)
      if (other.kind === 'position' && /\bone\b/.test(other.at) && where === 'all')
        other.outcome = { why: `One edge alone cannot be chosen by words: all were treated for “${other.words}”.` };
      else other.outcome ??= { operation: taker.operation };
    if (part.counted) part.counted.outcome = { operation: taker.operation };
    used = true;
    if (upright) {
      edges.corners[kind === 'round' ? 'r' : 'chamfer'] = size.text;
      if (kind === 'round') edges.corner = size.value;
    } else if (where === 'all' && !round && Object.keys(edges.corners).length === 0) edges.whole = { [kind]: size.text };
    else edges.rims = { ...edges.rims, [kind]: size.text, edges: rim };
  }
  return used ? edges : undefined;
}

/** What is usual where no radius was said: a share of the least side that is known. */
function usual(thing: BriefThing): number {
  const lengths = thing.facts.flatMap((fact) => (fact.kind === 'measure' && fact.value > 0 ? [fact.value] : []));
  return Math.round(Math.max(0.2, Math.min(8, 0.2 * Math.min(40, ...lengths))) * 10) / 10;
}
