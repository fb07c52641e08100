import type { Placement } from '../plan/plan.ts';
import type { Context, Made } from './context.ts';
import { tidy } from './draft.ts';
import type { Edge } from './edges.ts';

/** A person on a seat sits on it: the thighs on the seat, the back at its back, the feet before it. */

/** Heights and depths of the figure that sits, shares of its height standing: seat over soles, hips behind the middle of its bounds, its back behind the hips, thighs. */
const FIGURE = { seat: 435 / 1770.8, behind: 247 / 1770.8, back: 116 / 1770.8, thigh: 300 / 1770.8 };
/** Share of the depth of a seat that its own back takes. */
const BACKED: readonly (readonly [RegExp, number])[] = [
  [/sofa|couch/, 0.27],
  [/chair|throne/, 0.12],
];
/** What one sits on the front edge of. */
const EDGES = /stool|bench|swing|bed|ottoman|crate|box|barrel|log|stump|rock|wall|table|cube|beanbag|cabinet|dock|fence/;
const SAT = /\b(?:on|in|onto)\b/i;
const STANDS = /\bst(?:and|ood)/i;

/**
 * Where a person sits who was put on a seat; undefined for who stands there, or is no such figure. `seat` is the anchor of the seat, `slot` how
 * far aside of several.
 */
export function seated(
  edge: Edge,
  mover: Made,
  base: Made,
  seat: string | undefined,
  slot: number | string,
  { draft }: Context,
): Placement | undefined {
  const { sheet, definition } = mover;
  const operation = draft.get(mover.id);
  const pose = definition?.params.pose;
  const words = edge.said?.words ?? '';
  if (!sheet || !operation || base.place !== base.id || !/^(?:on|in|inside)$/.test(edge.relation)) return undefined;
  if (pose?.kind !== 'choice' || !pose.options.includes('sitting') || !SAT.test(words) || STANDS.test(words)) return undefined;
  if (sheet.said.has('pose') && sheet.values.pose !== 'sitting') return undefined;
  const op = base.definition?.op ?? '';
  const [, backed] = BACKED.find(([pattern]) => pattern.test(op)) ?? [];
  const isSaid = sheet.said.has('pose') || /\b(?:sit|sat|seat)/i.test(words);
  if (backed === undefined && !(isSaid && EDGES.test(op))) return undefined;
  operation.params.pose = 'sitting';
  const tall = sheet.number('height') ?? 1750;
  const deep = `${base.place}.size_z`;
  const mm = (share: number): number => tidy(share * tall);
  // the knees are before the front edge, and the back at the back of a seat that is no deeper than the thighs
  const front = `0.5 * ${deep} - ${mm(FIGURE.thigh)}`;
  const hips =
    backed === undefined ? `max(${front}, -0.05 * ${deep})` : `max(${front}, ${mm(FIGURE.back)} - ${tidy(0.5 - backed)} * ${deep})`;
  const ahead = `= ${mm(FIGURE.behind)} + ${hips}`;
  return { my: 'bottom', to: seat ?? `${base.place}.top`, offset: [slot, -mm(FIGURE.seat), ahead] };
}
