import type { BriefThing } from '../../plan/brief.ts';
import { tidy } from '../draft.ts';
import { takeEdges } from './edges.ts';
import { type Start, tellAll, type Vec3 } from './shape.ts';
import { has, inner, type Length, type Measure, measure, measuresOf, plainLength, rowOf, type Taker, told } from './taking.ts';

/** "100 mm long: ..., 30 long, ...": the length over all, where it is the sum of the lengths of a stepped shaft. */
export function sayTotal(thing: BriefThing): Measure | undefined {
  const long = (of: BriefThing): Measure[] => measuresOf(of).filter(({ dimension }) => /^(length|height)$/.test(dimension));
  const [total, first] = long(thing);
  const others = thing.parts.filter(({ noun }) => noun === 'journal').map((part) => long(part)[0]?.value);
  if (!total || !first || others.length === 0 || others.includes(undefined)) return undefined;
  const sum = others.reduce<number>((all, value) => all + (value ?? 0), first.value);
  if (Math.abs(sum - total.value) > 0.01) return undefined;
  total.of = 'total';
  return total;
}

/** Bodies that are round about an axis: cylinders, tubes and rings, shares of them, cones, tori. */

export function turned(thing: BriefThing, shape: string, says: ReadonlySet<string>, taker: Taker): Start {
  const row = rowOf(thing);
  const outer =
    measure(thing, ['diameter', 'radius', 'width', 'size'], /outside/) ??
    row[0] ??
    measure(thing, ['diameter', 'radius', 'size', ...(says.has('half') || shape === 'cylinder' ? ['width'] : [])]) ??
    measure(thing, ['diameter', 'radius'], /base/);
  const hole =
    measure(thing, ['diameter', 'radius', 'size', 'width'], /inside|bore/) ??
    (shape !== 'cylinder' && row.length === 3 ? row[1] : undefined);
  const wallSaid =
    measure(thing, ['thickness'], /wall/) ??
    (shape === 'tube' && measure(thing, ['height', 'length']) ? measure(thing, ['thickness']) : undefined);
  const high =
    (row.length > 1 ? row.at(-1) : undefined) ?? measure(thing, ['height', 'length', 'thickness', 'depth', ...(outer ? ['width'] : [])]);
  // closed below: bored from above as deep as its floor allows (index.ts)
  const floored = hole !== undefined && measure(thing, ['thickness'], /floor/) !== undefined;
  const flat = shape === 'ring' || says.has('flat') || says.has('thin');
  const across = outer?.value ? outer.value * (outer.dimension === 'radius' ? 2 : 1) : undefined;
  const innerAcross = hole ? hole.value * (hole.dimension === 'radius' ? 2 : 1) : undefined;
  const d =
    outer || !innerAcross
      ? taker.length(outer, 'diameter', 'diameter', flat ? 60 : 40)
      : wallSaid
        ? plainLength(innerAcross + 2 * wallSaid.value)
        : plainLength(innerAcross * (shape === 'ring' ? 1.8 : 1.3));
  const slender = /^(rod|shaft|pin|post|column|pillar|peg)$/.test(thing.noun) || says.has('tall') || says.has('long');
  const squared = has(thing, /^square section$/) && high === undefined;
  told(thing, /^(square|rectangular|round|circular) section$/, taker.operation);
  const usualHeight = squared
    ? (d.value - (innerAcross ?? d.value * 0.6)) / 2
    : d.value * (flat ? 0.12 : slender ? 3 : shape === 'tube' ? 2 : 1.5);
  const h = taker.length(high, 'height', 'height', tidy(usualHeight));
  const size: Vec3 = [d.value, h.value, d.value];
  const part = says.has('half') ? 180 : says.has('quarter') ? 90 : 0;
  void across;
  if (part > 0 && wallSaid) {
    const wall = taker.length(wallSaid, '', 'wall', 2);
    const half = share(d, h, part, says.has('lying') || measure(thing, ['length']) !== undefined || high?.dimension === 'length');
    const profile = half.params.profile as Record<string, unknown>;
    return { ...half, params: { ...half.params, profile: { ...profile, inner_diameter: `= ${inner(d)} - 2 * ${inner(wall)}` } } };
  }
  if (part > 0 && (shape !== 'cylinder' || hole)) {
    const bore = taker.length(hole, '', 'inner diameter', tidy(d.value * (says.has('thick') ? 0.5 : 0.75)));
    const half = share(d, h, part, true);
    return {
      ...half,
      params: { ...half.params, profile: { ...(half.params.profile as Record<string, unknown>), inner_diameter: bore.text } },
    };
  }
  if (part > 0) return share(d, h, part, says.has('lying') || measure(thing, ['length']) !== undefined || high?.dimension === 'length');
  const hollow = !floored && (shape !== 'cylinder' || hole || has(thing, /^hollow$/));
  if (floored) told(thing, /^hollow$/, taker.operation);
  const shelled = thing.parts.find(({ noun }) => noun === 'shell');
  const closed = shelled?.facts.some((fact) => fact.kind === 'adjective' && /^open (top|bottom|upward|end|one end)$/.test(fact.adjective));
  const edges = takeEdges(thing, taker);
  const rims = edges ? { ...edges.rims, ...(edges.whole && { ...edges.whole, edges: 'all' }) } : undefined;
  const plain: Start = rims
    ? {
        op: 'extrude',
        params: { profile: { circle: d.text }, height: h.text, ...rims },
        values: { diameter: d.value, height: h.value },
        size,
        round: true,
      }
    : { op: 'cylinder', params: { diameter: d.text, height: h.text }, values: { diameter: d.value, height: h.value }, size, round: true };
  if (!hollow && !(shelled && !closed && wallSaid === undefined && shape === 'cylinder')) return plain;
  if (shelled && closed) return plain;
  const own = wallSaid ?? (shelled ? (measure(shelled, ['thickness', 'size']) ?? measure(shelled, ['thickness'], /wall/)) : undefined);
  if (shelled) tellAll(shelled, taker.operation);
  told(thing, /^(hollow|open both end)$/, taker.operation);
  if (own && hole && outer && Math.abs((across! - innerAcross!) / 2 - own.value) > 1e-6)
    taker.context.draft.note(
      `“${outer.words}”, “${hole.words}” and “${own.words}” contradict each other: the wall follows from the two diameters.`,
    );
  if (own && !hole) {
    const wall = taker.length(own, 'wall', 'wall', 2);
    return {
      op: 'cylinder',
      params: { diameter: d.text, height: h.text, wall: wall.text, ...edgesOfTube(rims) },
      values: { diameter: d.value, height: h.value, wall: wall.value },
      size,
      round: true,
      bore: d.value - 2 * wall.value,
    };
  }
  const i = taker.length(hole, 'inner_diameter', 'inner diameter', tidy(d.value * (shape === 'ring' ? 0.6 : 0.75)));
  if (own) own.outcome = { operation: taker.operation };
  return {
    op: 'cylinder',
    params: { diameter: d.text, height: h.text, inner_diameter: i.text, ...edgesOfTube(rims) },
    values: { diameter: d.value, height: h.value, inner_diameter: i.value },
    size,
    round: true,
    bore: i.value,
  };
}
/** Rims of a tube are treated by its own parameters. */
const edgesOfTube = (rims: Record<string, unknown> | undefined): Record<string, unknown> => rims ?? {};

/** Half or a quarter of a cylinder: standing on its end, or lying on its flat side. */
function share(d: Length, h: Length, angle: number, lying: boolean): Start {
  const r = d.value / 2;
  if (angle === 180) {
    const profile = { sector: d.text, angle: 180, rotate: 90 };
    return lying
      ? { op: 'extrude', params: { profile, height: h.text, axis: 'z' }, values: { height: h.value }, size: [d.value, r, h.value] }
      : { op: 'extrude', params: { profile, height: h.text }, values: { height: h.value }, size: [d.value, h.value, r] };
  }
  return {
    op: 'extrude',
    params: { profile: { sector: d.text, angle: 90, rotate: 45 }, height: h.text },
    values: { height: h.value },
    size: [r, h.value, r],
    aside: [-r * 0.08, -r * 0.08],
  };
}

export function cone(thing: BriefThing, says: ReadonlySet<string>, taker: Taker): Start {
  const base =
    measure(thing, ['diameter', 'radius', 'width', 'size'], /base|outside/) ?? measure(thing, ['diameter', 'radius', 'size', 'width']);
  const d = taker.length(base, 'diameter', 'diameter', 50);
  const top = measure(thing, ['diameter', 'radius', 'width', 'size'], /top/) ?? measure(thing, ['diameter', 'radius']);
  const h = taker.length(measure(thing, ['height', 'length', 'thickness', 'size']), 'height', 'height', tidy(d.value * 1.1));
  const size: Vec3 = [d.value, h.value, d.value];
  const cut = top ?? (says.has('truncated') || /frustum|truncated/.test(thing.noun));
  if (!cut)
    return { op: 'cone', params: { diameter: d.text, height: h.text }, values: { diameter: d.value, height: h.value }, size, round: true };
  const t = taker.length(top, 'top_diameter', 'top diameter', tidy(d.value * (says.has('tapered') ? 0.65 : 0.5)));
  told(thing, /^tapered$/, taker.operation);
  return {
    op: 'cylinder',
    params: { diameter: d.text, height: h.text, top_diameter: t.text },
    values: { diameter: d.value, height: h.value, top_diameter: t.value },
    size: [Math.max(d.value, t.value), h.value, Math.max(d.value, t.value)],
    round: true,
  };
}

export function torus(thing: BriefThing, taker: Taker): Start {
  const major = measure(thing, ['radius', 'diameter'], /major/);
  const minor = measure(thing, ['radius', 'diameter', 'thickness'], /minor/);
  const outside = measure(thing, ['radius', 'diameter'], /outside/) ?? (major ? undefined : measure(thing, ['diameter', 'radius', 'size']));
  const inside = measure(thing, ['radius', 'diameter'], /inside/);
  const tube = minor ?? measure(thing, ['thickness', 'width']);
  if (outside && inside) {
    const o = taker.length(outside, 'outer_diameter', 'outer diameter', 40);
    const i = taker.length(inside, 'inner_diameter', 'inner diameter', 20);
    const t = (o.value - i.value) / 2;
    return {
      op: 'torus',
      params: { outer_diameter: o.text, inner_diameter: i.text },
      values: {},
      size: [o.value, t, o.value],
      round: true,
      at: { my: 'bottom' },
    };
  }
  const t = taker.length(tube, 'tube_diameter', 'tube diameter', 8);
  if (outside && !major) {
    const o = taker.length(outside, 'outer_diameter', 'outer diameter', 40);
    return {
      op: 'torus',
      params: { outer_diameter: o.text, tube_diameter: t.text },
      values: {},
      size: [o.value, t.value, o.value],
      round: true,
      at: { my: 'bottom' },
    };
  }
  const d = taker.length(major, 'diameter', 'diameter', 40);
  return {
    op: 'torus',
    params: { diameter: d.text, tube_diameter: t.text },
    values: {},
    size: [d.value + t.value, t.value, d.value + t.value],
    round: true,
    at: { my: 'bottom' },
  };
}
