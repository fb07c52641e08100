import type { BriefThing } from '../../plan/brief.ts';
import type { Context } from '../context.ts';
import { capitalise, idOf, tidy } from '../draft.ts';
import type { Body, Site, Vec3 } from './shape.ts';
import { AXES, dot, type Placed, type Spot } from './spots.ts';

/** Operations behind a body: where they are counts from the middle of the bounds that the body has by then. */

export interface Work {
  body: Body;
  context: Context;
  /** What was described. */
  thing: BriefThing;
}

export const idFor = ({ body }: Work, part: BriefThing): string =>
  idOf(part.id.startsWith(body.made.id) ? part.id : `${body.made.id}_${part.id}`).toLowerCase();

/** Places and level of a feature on a site, as the operation takes them. */
export function placing(
  { body }: Work,
  site: Site,
  { spots, circle, follow }: Pick<Placed, 'spots' | 'circle' | 'follow'>,
): Record<string, unknown> {
  const [u, v, n] = AXES[site.face];
  const middle = [0, 1, 2].map((k) => (body.min[k]! + body.max[k]!) / 2) as Vec3;
  const off: Vec3 = [site.center[0] - middle[0], site.center[1] - middle[1], site.center[2] - middle[2]];
  const [du, dv] = [tidy(dot(u, off)), tidy(dot(v, off))];
  const outermost = [0, 1, 2].reduce((sum, k) => sum + (n[k]! > 0 ? body.max[k]! : n[k]! < 0 ? -body.min[k]! : 0), 0);
  const level = tidy(dot(n, site.center) - outermost);
  const moved = spots.map(([a, b]): Spot => [tidy(a + du), tidy(b + dv)]);
  const [only] = moved;
  // what is counted from its edges has to be the whole face
  const [wide, high] = [u, v].map((axis) => [0, 1, 2].reduce((sum, k) => sum + Math.abs(axis[k]!) * (body.max[k]! - body.min[k]!), 0));
  const whole = du === 0 && dv === 0 && Math.abs(wide! - site.width) < 1e-6 && Math.abs(high! - site.height) < 1e-6;
  const at =
    follow && whole
      ? follow
      : circle && du === 0 && dv === 0
        ? [{ circle: circle.diameter, count: circle.count }]
        : moved.length === 1 && only
          ? only
          : moved;
  const centred = moved.length === 1 && only?.[0] === 0 && only[1] === 0;
  return { ...(centred ? {} : { at }), ...(site.face !== 'top' && { face: site.face }), ...(level !== 0 && { level }) };
}

/** Puts an operation behind the last one of the body. */
export function behind(work: Work, part: BriefThing, op: string, params: Record<string, unknown>, suffix = ''): string {
  const { body, context } = work;
  const { made } = body;
  const last = made.tops[made.bodyTop]!;
  const id = context.draft.add({
    id: `${idFor(work, part)}${suffix}`,
    op,
    name: context.draft.get(last)?.name ?? capitalise(part.noun),
    inputs: [last],
    params,
    ...(made.material !== undefined && { material: made.material }),
  });
  made.tops[made.bodyTop] = id;
  made.place = id;
  part.outcome ??= { operation: id };
  return id;
}

/** Joins or cuts a tool of its own. */
export function combined(
  work: Work,
  part: BriefThing,
  op: 'union' | 'difference',
  tool: { op: string; params: Record<string, unknown>; at?: Record<string, unknown>; inputs?: string[] },
  suffix = '',
): string {
  const { body, context } = work;
  const { made } = body;
  const last = made.tops[made.bodyTop]!;
  const id = idFor(work, part);
  const made_tool = context.draft.add({ id: `${id}_tool${suffix}`, ...tool });
  const whole = context.draft.add({
    id: `${id}${suffix}`,
    op,
    name: context.draft.get(last)?.name ?? capitalise(part.noun),
    inputs: [last, made_tool],
    params: {},
    ...(made.material !== undefined && { material: made.material }),
  });
  made.tops[made.bodyTop] = whole;
  made.place = whole;
  part.outcome ??= { operation: whole };
  return made_tool;
}

/** Tells where places, counts and words of placing went. */
export function tellPlaces(part: BriefThing, used: Placed['used'], operation: string): void {
  for (const fact of used) fact.outcome ??= { operation, param: 'at' };
  if (part.counted) part.counted.outcome = { operation, param: 'at', value: part.count };
}

/** The bounds after something was raised on a site. */
export function grow({ body }: Work, site: Site, spots: readonly Spot[], size: readonly [number, number], height: number): void {
  const [u, v, n] = AXES[site.face];
  for (const [a, b] of spots)
    for (let k = 0; k < 3; k++) {
      const middle = site.center[k]! + a * u[k]! + b * v[k]!;
      const half = (Math.abs(u[k]!) * size[0] + Math.abs(v[k]!) * size[1]) / 2;
      const top = middle + height * n[k]!;
      body.min[k] = Math.min(body.min[k]!, middle - half, top - half);
      body.max[k] = Math.max(body.max[k]!, middle + half, top + half);
    }
}
