import type { BriefThing, FactOf } from '../../plan/brief.ts';
import { tidy } from '../draft.ts';
import { takeEdges } from './edges.ts';
import { blockSizes, type Site, type Start, tellAll } from './shape.ts';
import { has, inner, type Measure, measure, measuresOf, plainLength, rowOf, type Taker, told } from './taking.ts';

/** Bodies on an outline: regular polygons, ellipses, stars, trapezoids, crosses, frames and square tubes. */

const SIDES: Readonly<Record<string, number>> = { triangular: 3, pentagonal: 5, hexagonal: 6, octagonal: 8 };

/** Prisms on regular polygons, ellipses, crosses, stars and trapezoids. */
/** A triangle with a right angle between two legs. */
function rightTriangle(thing: BriefThing, taker: Taker): Start | undefined {
  const legs = [
    ...thing.parts.filter(({ noun }) => noun === 'leg').flatMap(measuresOf),
    ...measuresOf(thing).filter(({ of }) => of === 'leg'),
  ];
  if (legs.length === 0) return undefined;
  const high = measure(thing, ['thickness', 'height', 'length', 'depth']);
  const a = taker.length(legs[0], '', 'leg', 40);
  const b = legs[1] ? taker.length(legs[1], '', 'other leg', 40) : a;
  const h = taker.length(high, 'height', 'height', tidy(Math.min(a.value, b.value) * 0.2));
  for (const part of thing.parts) if (part.noun === 'leg') tellAll(part, taker.operation);
  told(thing, /^(right|perpendicular)$/, taker.operation);
  return {
    op: 'extrude',
    params: {
      profile: {
        points: [
          [0, 0],
          [a.text, 0],
          [0, b.text],
        ],
      },
      height: h.text,
    },
    values: { height: h.value },
    size: [a.value, h.value, b.value],
    aside: [-a.value / 6, -b.value / 6],
  };
}

export function prism(thing: BriefThing, says: ReadonlySet<string>, taker: Taker): Start {
  // edges of crossed bars are rounded behind them
  if (says.has('cross')) return cross(thing, taker, rowOf(thing));
  const edges = takeEdges(thing, taker);
  const flats = measure(thing, ['width'], /across flats/);
  const corners = measure(thing, ['width'], /across corners/);
  const row = rowOf(thing);
  const sides = Object.entries(SIDES).find(([word]) => says.has(word))?.[1];
  const r = edges?.corners.r === undefined ? {} : { r: edges.corners.r };
  const rims = edges?.rims ?? {};
  if (says.has('triangular')) {
    const right = rightTriangle(thing, taker);
    if (right) return right;
  }
  if (says.has('elliptical') || says.has('obround')) {
    const [w, d, h] = blockSizes(thing, says, taker, ['profile.ellipse.0', 'profile.ellipse.1', 'height']);
    const profile = says.has('obround') ? { slot: [`= max(${inner(w)} - ${inner(d)}, 0.01)`, d.text] } : { ellipse: [w.text, d.text] };
    return {
      op: 'extrude',
      params: { profile, height: h.text, ...rims },
      values: { height: h.value },
      size: [w.value, h.value, d.value],
      ...(says.has('obround') ? { ended: d.value / 2 } : { round: true }),
    };
  }
  const high = (row.length > 2 ? row[2] : undefined) ?? measure(thing, ['height', 'thickness', 'length', 'depth']);
  if (says.has('trapezoidal')) {
    const b = taker.length(
      measure(thing, ['width', 'length', 'size'], /base/) ?? row[0] ?? measure(thing, ['width', 'size']),
      'profile.points',
      'base',
      60,
    );
    const t = taker.length(measure(thing, ['width', 'length', 'size'], /top/), 'profile.points', 'top', tidy(b.value * 0.6));
    const pulled = measuresOf(thing).find((fact) => fact.of === 'extruded');
    const v = taker.length(
      measuresOf(thing).find((fact) => fact.dimension === 'height' && fact !== pulled && fact.of === undefined),
      'profile.points',
      'height',
      tidy(b.value * 0.6),
    );
    const h = taker.length(
      pulled ?? (high?.outcome ? measure(thing, ['length', 'thickness', 'depth']) : high),
      'height',
      'thickness',
      tidy(b.value * 0.3),
    );
    const profile = {
      points: [
        [`= -${inner(b)} / 2`, `= -${inner(v)} / 2`],
        [`= ${inner(b)} / 2`, `= -${inner(v)} / 2`],
        [`= ${inner(t)} / 2`, `= ${inner(v)} / 2`],
        [`= -${inner(t)} / 2`, `= ${inner(v)} / 2`],
      ],
    };
    return {
      op: 'extrude',
      params: { profile, height: h.text, axis: 'z', ...rims },
      values: { height: h.value },
      size: [b.value, v.value, h.value],
    };
  }
  if (says.has('star')) {
    const outside = measure(thing, ['diameter', 'radius'], /outside/) ?? measure(thing, ['diameter', 'radius', 'width', 'size']);
    const d = taker.length(outside, 'profile.diameter', 'diameter', 60);
    const within = measure(thing, ['diameter', 'radius'], /inside/);
    const i = within ? taker.length(within, 'profile.inner_diameter', 'inner diameter', within.value).text : `= 0.42 * ${inner(d)}`;
    const h = taker.length(high, 'height', 'thickness', 10);
    const points = sidesSaid(thing, taker.operation) ?? 5;
    return {
      op: 'extrude',
      params: { profile: { star: points, diameter: d.text, inner_diameter: i, ...r }, height: h.text, ...rims },
      values: { height: h.value },
      size: [d.value * 0.951, h.value, d.value * 0.905],
    };
  }
  const n = sidesSaid(thing, taker.operation) ?? sides ?? 3;
  const side =
    measure(thing, ['side', 'size']) ??
    measure(thing, ['side', 'length', 'width'], /base|edge/) ??
    (n === 3 ? measure(thing, ['width']) : undefined);
  const across = flats ?? (n === 6 || n === 8 ? measure(thing, ['width', 'size']) : undefined);
  const round = corners ?? measure(thing, ['diameter', 'radius']);
  const key = across && !round ? 'across_flats' : round ? 'diameter' : side ? 'side' : n === 3 ? 'side' : 'across_flats';
  const said = key === 'across_flats' ? across : key === 'diameter' ? round : side;
  const s = taker.length(said, `profile.${key}`, key.replaceAll('_', ' '), n === 3 ? 50 : 30);
  const h = taker.length(high?.outcome ? undefined : high, 'height', 'height', tidy(s.value * (says.has('flat') ? 0.2 : 0.8)));
  const radius =
    key === 'diameter' ? s.value / 2 : key === 'side' ? s.value / (2 * Math.sin(Math.PI / n)) : s.value / (2 * Math.cos(Math.PI / n));
  const depth = n === 3 ? radius * 1.5 : n % 2 === 0 && key === 'across_flats' ? s.value : radius * (1 + Math.cos(Math.PI / n));
  const width = n === 3 ? radius * Math.sqrt(3) : 2 * radius;
  return {
    op: 'extrude',
    params: { profile: { polygon: n, [key]: s.text, ...r }, height: h.text, ...rims },
    values: { height: h.value },
    size: [width, h.value, depth],
    ...(n === 3 && { aside: [0, -(radius * 0.25 - (edges?.corner ?? 0) / 2)] as const }),
  };
}

/** "a five-pointed star", "a 7-sided prism". */
function sidesSaid(thing: BriefThing, operation: string): number | undefined {
  const fact = thing.facts.find((other): other is FactOf<'number'> => other.kind === 'number' && other.of === 'side');
  if (!fact || fact.value < 3) return undefined;
  fact.outcome = { operation };
  return fact.value;
}

export function cross(thing: BriefThing, taker: Taker, row: readonly Measure[]): Start {
  const bar = thing.parts.find(({ noun }) => /^(bar|arm|strip|leg)$/.test(noun));
  const barRow = bar ? rowOf(bar) : [];
  const l = taker.length(
    row[0] ??
      barRow[0] ??
      measure(thing, ['length', 'size', 'width'], /overall/) ??
      measure(thing, ['length', 'size']) ??
      (bar && measure(bar, ['length'])),
    'profile.rect.0',
    'length',
    100,
  );
  const arm = bar && measure(bar, ['width']);
  // "80 x 80, arms 25 wide": both are sizes of the whole
  const whole = row.length === 2 || (row.length > 2 && (arm !== undefined || row[1]!.value >= row[0]!.value));
  const other = whole ? taker.length(row[1], 'profile.plus.0.rect.1', 'other length', l.value) : l;
  const w = taker.length(
    (row.length > 2 && !whole ? row[1] : undefined) ?? barRow[1] ?? arm ?? measure(thing, ['width'], /leg/) ?? measure(thing, ['width']),
    'profile.rect.1',
    'width',
    tidy(l.value * 0.25),
  );
  const h = taker.length(
    row[2] ?? barRow[2] ?? measure(thing, ['thickness', 'height', 'depth']) ?? (bar && measure(bar, ['thickness', 'height'])),
    'height',
    'thickness',
    tidy(l.value * 0.1),
  );
  if (bar) tellAll(bar, taker.operation);
  if (bar?.counted) bar.counted.outcome = { operation: taker.operation };
  const profile = { rect: [l.text, w.text], plus: [{ rect: [w.text, other.text] }] };
  const reach = (l.value - w.value) / 2;
  const aside = (other.value - w.value) / 2;
  const site = (x: number, z: number): Site => ({
    face: 'top',
    center: [x, h.value, z],
    width: w.value,
    height: w.value,
    through: h.value,
  });
  const far = l.value / 2 - Math.min(w.value / 2, reach / 2);
  const farAside = other.value / 2 - Math.min(w.value / 2, aside / 2);
  return {
    op: 'extrude',
    params: { profile, height: h.text },
    values: { height: h.value },
    size: [l.value, h.value, other.value],
    limbs: { end: [site(-far, 0), site(far, 0), site(0, -farAside), site(0, farAside)] },
  };
}

/** A tube of square or rectangular section. */
export function squareTube(thing: BriefThing, taker: Taker): Start {
  const row = rowOf(thing);
  const wall = measure(thing, ['thickness'], /wall/) ?? measure(thing, ['thickness']) ?? (row.length === 3 ? row[2] : undefined);
  const w = taker.length(row[0] ?? measure(thing, ['width', 'size', 'side']), 'width', 'width', 40);
  const high = row[1] ?? measure(thing, ['height']);
  const h = high ? taker.length(high, 'height', 'height', w.value) : w;
  const l = taker.length(measure(thing, ['length']) ?? measure(thing, ['height']), 'length', 'length', tidy(w.value * 3));
  const t = taker.length(wall, 'thickness', 'wall', tidy(Math.max(0.5, Math.min(w.value, h.value) * 0.08)));
  const shell = thing.parts.find(({ noun }) => noun === 'shell');
  if (shell) tellAll(shell, taker.operation);
  told(thing, /^(hollow|open)$/, taker.operation);
  return {
    op: 'section',
    params: { shape: 'tube', length: l.text, width: w.text, height: h.text, thickness: t.text },
    values: { length: l.value, width: w.value, height: h.value, thickness: t.value },
    size: [l.value, h.value, w.value],
  };
}

/** A rectangle with a window, or the edges of a box out of bars. */
export function frame(thing: BriefThing, taker: Taker): Start {
  const row = rowOf(thing);
  const outside = measuresOf(thing).filter(({ of }) => of === 'outside');
  const inside = measuresOf(thing).filter(({ of }) => of === 'inside');
  const l = taker.length(outside[0] ?? row[0] ?? measure(thing, ['length', 'size', 'side']), 'profile.rect.0', 'length', 100);
  const w = taker.length(
    outside[1] ?? row[1] ?? measure(thing, ['width']),
    'profile.rect.1',
    'width',
    has(thing, /^square$/) ? l.value : tidy(l.value * 0.7),
  );
  const bar = measure(thing, ['thickness', 'width'], /wall|leg/) ?? (inside.length === 0 ? measure(thing, ['width']) : undefined);
  const h = taker.length(row[2] ?? measure(thing, ['thickness', 'height', 'depth']), 'height', 'thickness', tidy(l.value * 0.08));
  const wall = inside[0]
    ? plainLength((l.value - inside[0].value) / 2)
    : taker.length(bar, 'profile.minus', 'bar', tidy(Math.min(l.value, w.value) * 0.15));
  for (const fact of inside) fact.outcome = { operation: taker.operation };
  const profile = {
    rect: [l.text, w.text],
    minus: [{ rect: [`= ${inner(l)} - 2 * ${inner(wall)}`, `= ${inner(w)} - 2 * ${inner(wall)}`] }],
  };
  const broad = wall.value;
  const site = (x: number, z: number): Site => ({
    face: 'top',
    center: [x, h.value, z],
    width: broad,
    height: broad,
    through: h.value,
  });
  const [far, aside] = [(l.value - broad) / 2, (w.value - broad) / 2];
  return {
    op: 'extrude',
    params: { profile, height: h.text },
    values: { height: h.value },
    size: [l.value, h.value, w.value],
    limbs: { bar: [site(-far, 0), site(far, 0), site(0, -aside), site(0, aside)] },
  };
}
