import type { Vec2 } from '../../kernel/space.ts';
import type { BodyOperation } from '../../plan/plan.ts';
import { rounded } from '../drawn.ts';
import { common, cut, union } from '../shapes.ts';

/** A stripe as it is seen from the side: from [z, y] where it is as wide as said, through a bend, to [z, y] where it ends in a point. */
export type Stripe = readonly [from: Vec2, bend: Vec2, to: Vec2, width: number];

/**
 * A coat in two colours: stripes through all of it, from side to side within `reach`, flush with the fur between them. What is given
 * becomes one body, "coat", of the role fur; the stripes have the role "stripe".
 */
export function striped(inputs: readonly string[], stripes: readonly Stripe[], reach: number): BodyOperation[] {
  const wedges = stripes.map(wedge);
  const [first, ...others] = wedges;
  const points = wedges.flatMap((stripe) => stripe.points);
  const [us, vs] = [points.map(([u]) => u), points.map(([, v]) => v)];
  const middle = (Math.min(...us) + Math.max(...us)) / 2;
  return [
    union('figure', inputs),
    {
      id: 'bands',
      op: 'extrude',
      params: { profile: { ...first, plus: others }, height: reach, axis: 'x', both: true },
      // Where it is drawn: u is away from the viewer, and what is placed stands by the middle of its underside.
      at: { my: 'bottom', offset: [0, Math.min(...vs), -middle] },
    },
    { id: 'figure_again', op: 'copy', params: { of: 'figure' } },
    { id: 'bands_again', op: 'copy', params: { of: 'bands' } },
    cut('coat', ['figure', 'bands'], { role: 'fur', name: 'Body' }),
    common('stripes', ['figure_again', 'bands_again'], { role: 'stripe', name: 'Stripes' }),
  ];
}

/** Outline of a stripe as an extrusion along X takes it: u away from the viewer, v up. */
function wedge([from, bend, to, width]: Stripe): { points: Vec2[] } {
  const [first, middle, last] = [from, bend, to].map(([z, y]): Vec2 => [-z, y]) as [Vec2, Vec2, Vec2];
  const away = Math.hypot(last[0] - first[0], last[1] - first[1]);
  const across: Vec2 = [(first[1] - last[1]) / away, (last[0] - first[0]) / away];
  const beside = ([u, v]: Vec2, by: number): Vec2 => [rounded(u + across[0] * by, 1), rounded(v + across[1] * by, 1)];
  return {
    points: [beside(first, -width / 2), beside(middle, -width * 0.42), last, beside(middle, width * 0.42), beside(first, width / 2)],
  };
}
