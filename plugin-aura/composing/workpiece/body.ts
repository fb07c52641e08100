import type { BriefThing, FactOf } from '../../plan/brief.ts';
import { wordAt } from '../../reading/workpiece/words.ts';
import type { Context, Made } from '../context.ts';
import { capitalise, idOf, tidy } from '../draft.ts';
import { Sheet } from '../sheet.ts';
import { substanceOf, tellSubstance } from '../substance.ts';
import { makeBar } from './bars.ts';
import { takeEdges } from './edges.ts';
import { drawnOutline } from './outline.ts';
import { has, inner, type Length, type Measure, measure, measuresOf, plainLength, rowOf, shapeOf, Taker, told } from './taking.ts';

/** The body of a described part before anything is worked into it, with what features have to know of it. */

export type Vec3 = [number, number, number];
export type FaceName = 'top' | 'bottom' | 'front' | 'back' | 'left' | 'right';

/** A flat place to work on: a face of the body, of one of its limbs, or of something raised on it. Absolute, the body standing on y = 0. */
export interface Site {
  face: FaceName;
  /** Middle of the face. */
  center: Vec3;
  /** Extent along the face's u and v. */
  width: number;
  height: number;
  /** How thick the matter below it is. */
  through: number;
  round?: boolean;
  /** Where the middle of what is seen lies from the middle of the bounds. */
  aside?: readonly [number, number];
  /** Only to this depth, though there is more matter behind it. */
  bounded?: boolean;
}

export interface Body {
  made: Made;
  min: Vec3;
  max: Vec3;
  /** Bounds of the body alone, before anything was raised on it. */
  own: { min: Vec3; max: Vec3 };
  round: boolean;
  /** Sites of limbs by their nouns, and of what was raised. */
  limbs: Record<string, Site[]>;
  /** Floor and walls of what was hollowed out. */
  hollow?: { wall: number; floor: number; open: readonly string[] };
  aside?: readonly [number, number];
  /** Middle of the body in the coordinates of its sketch. */
  sketch?: readonly [number, number];
  /** Diameter of an opening along its axis, of what is turned. */
  bore?: number;
  edges: boolean;
}

export interface Start {
  op: string;
  params: Record<string, unknown>;
  values: Record<string, unknown>;
  size: Vec3;
  round?: boolean;
  limbs?: Record<string, Site[]>;
  aside?: readonly [number, number];
  bore?: number;
  at?: Record<string, unknown>;
}

export function makeBody(thing: BriefThing, context: Context): Body | undefined {
  const id = idOf(thing.id);
  const taker = new Taker(thing, id, context);
  const { shape, says } = shapeOf(thing);
  const drawn = thing.facts.some(({ kind }) => kind === 'outline');
  const start = drawn ? drawnOutline(thing, taker) : shape === 'bar' ? makeBar(thing, taker) : startOf(thing, shape, says, taker);
  if (!start) return undefined;
  const definition = context.vocabulary.get(start.op);
  if (!definition) return undefined;
  const substance = substanceOf(thing.facts, thing.noun, undefined);
  const material = substance ? context.draft.material(substance.words) : undefined;
  const operation = context.draft.add({
    id,
    op: start.op,
    name: capitalise(thing.noun),
    params: start.params,
    ...(start.at && { at: start.at }),
    ...(material !== undefined && { material }),
  });
  if (substance) tellSubstance(substance, operation, 'material');
  thing.outcome = { operation };
  told(thing, SHAPE_WORDS, operation);
  const ends = thing.facts.filter((fact) => fact.kind === 'position' && /^flat (top|bottom)|^(top|bottom)$/.test(fact.at));
  for (const fact of thing.facts)
    if (fact.kind === 'position' && /^(center|middle|plane|axis)$|plane/.test(fact.at)) fact.outcome ??= { operation };
  if (wordAt([thing.noun], 0)?.word.kind === 'flat')
    for (const fact of thing.facts) if (fact.kind === 'position') fact.outcome ??= { operation };
  for (const fact of thing.facts)
    if (fact.kind === 'number' && fact.of === 'section' && thing.parts.filter(({ noun }) => noun === 'journal').length === fact.value - 1) fact.outcome ??= { operation };
  if (has(thing, /^closed$/) || ends.some((fact) => fact.kind === 'position' && fact.at.startsWith('flat')))
    for (const fact of ends) fact.outcome ??= { operation };
  if (thing.parts.some(({ noun }) => noun === 'shell')) told(thing, /^closed$/, operation);
  if (has(thing, /^(lying|standing|half|quarter)$/))
    for (const fact of thing.facts) if (fact.kind === 'position') fact.outcome ??= { operation };
  const sheet = new Sheet(definition, start.values);
  const [x, y, z] = start.size;
  const min: Vec3 = [-x / 2, 0, -z / 2];
  const max: Vec3 = [x / 2, y, z / 2];
  const made: Made = {
    id: operation,
    place: operation,
    tops: [operation],
    bodyTop: 0,
    definition,
    sheet,
    ...(material !== undefined && { material }),
  };
  const middle = thing.facts.flatMap((fact) => (fact.kind === 'position' && /^sketch [xy]$/.test(fact.at) ? [fact] : []));
  const [sx, sy] = ['x', 'y'].map((axis) => middle.find(({ at }) => at === `sketch ${axis}`));
  for (const fact of middle) fact.outcome = { operation };
  return {
    made,
    min,
    max,
    own: { min: [...min], max: [...max] },
    round: start.round === true,
    limbs: start.limbs ?? {},
    edges: false,
    ...(start.aside && { aside: start.aside }),
    ...(sx?.distance !== undefined && sy?.distance !== undefined && { sketch: [sx.distance, sy.distance] }),
    ...(start.bore !== undefined && { bore: start.bore }),
  };
}

const SHAPE_WORDS =
  /^(rectangular|cuboid|cuboidal|square|cubic|cubical|cylindrical|circular|round|tubular|annular|conical|spherical|hemispherical|toroidal|pyramidal|wedge|triangular|hexagonal|hex|octagonal|pentagonal|elliptical|oval|trapezoidal|semicircular|cross|plus|star|ring|disc|disk|obround|flat|solid|half|quarter|truncated|equilateral|[lutizhc] shaped|stepped|rounded end|elongated|thin|thick|tall|short|long|large|main|plain|simple|straight|regular|uniform|horizontal|parallel|perpendicular|lying|standing|right|both ways|symmetrical)$/;

const SIDES: Readonly<Record<string, number>> = { triangular: 3, pentagonal: 5, hexagonal: 6, octagonal: 8 };

function startOf(thing: BriefThing, shape: string, says: ReadonlySet<string>, taker: Taker): Start | undefined {
  switch (shape) {
    case 'cylinder':
    case 'tube':
    case 'ring':
      return turned(thing, shape, says, taker);
    case 'cone':
      return cone(thing, says, taker);
    case 'sphere': {
      const d = taker.length(
        measure(thing, ['diameter', 'radius', 'size', 'width']) ?? measure(thing, ['diameter', 'radius'], /outside/),
        'diameter',
        'diameter',
        40,
      );
      return {
        op: 'sphere',
        params: { diameter: d.text },
        values: { diameter: d.value },
        size: [d.value, d.value, d.value],
        round: true,
        at: { my: 'bottom' },
      };
    }
    case 'hemisphere': {
      const d = taker.length(
        measure(thing, ['diameter', 'radius', 'size', 'width']) ?? measure(thing, ['diameter', 'radius'], /outside/),
        'diameter',
        'diameter',
        50,
      );
      const thick = measure(thing, ['thickness'], /wall/) ?? measure(thing, ['thickness']);
      const shelled = thing.parts.find(({ noun }) => noun === 'shell');
      const own = thick ?? (shelled ? (measure(shelled, ['thickness', 'size']) ?? measure(shelled, ['thickness'], /wall/)) : undefined);
      const wall = (own ?? shelled) ? taker.length(own, 'wall', 'wall', tidy(d.value * 0.06)) : undefined;
      if (shelled) tellAll(shelled, taker.operation);
      told(thing, /^(hollow|open bottom)$/, taker.operation);
      return {
        op: 'dome',
        params: { diameter: d.text, ...(wall && { wall: wall.text }) },
        values: { diameter: d.value },
        size: [d.value, d.value / 2, d.value],
        round: true,
      };
    }
    case 'torus':
      return torus(thing, taker);
    case 'pyramid': {
      const row = rowOf(thing);
      const w = taker.length(
        row[0] ?? measure(thing, ['side', 'width', 'size', 'length'], /base/) ?? measure(thing, ['side', 'width', 'length', 'size']),
        'base.0',
        'base',
        40,
      );
      const d = row[1] ? taker.length(row[1], 'base.1', 'depth', 40) : w;
      const h = taker.length(row[2] ?? measure(thing, ['height', 'length']), 'height', 'height', 50);
      const top = measure(thing, ['side', 'width', 'size'], /top/);
      const t = top ? taker.length(top, 'top.0', 'top', 0) : undefined;
      return {
        op: 'pyramid',
        params: { base: [w.text, d.text], height: h.text, ...(t && { top: [t.text, t.text] }) },
        values: { base: [w.value, d.value], height: h.value },
        size: [w.value, h.value, d.value],
      };
    }
    case 'wedge': {
      const row = rowOf(thing);
      const l = taker.length(row[0] ?? measure(thing, ['length', 'depth']), 'size.2', 'length', 60);
      const w = taker.length(row[1] ?? measure(thing, ['width', 'thickness']), 'size.0', 'width', l.value / 2);
      const h = taker.length(row[2] ?? measure(thing, ['height']), 'size.1', 'height', l.value * 0.4);
      for (const fact of thing.facts)
        if (fact.kind === 'position' || (fact.kind === 'measure' && fact.value === 0)) fact.outcome ??= { operation: taker.operation };
      return {
        op: 'wedge',
        params: { size: [w.text, h.text, l.text] },
        values: { size: [w.value, h.value, l.value] },
        size: [w.value, h.value, l.value],
      };
    }
    case 'prism':
      return prism(thing, says, taker);
    case 'frame':
      return /^(tube|pipe)$/.test(thing.noun) ? squareTube(thing, taker) : frame(thing, taker);
    default:
      return box(thing, says, taker);
  }
}

const tellAll = (thing: BriefThing, operation: string): void => {
  thing.outcome = { operation };
  for (const fact of thing.facts) fact.outcome ??= { operation };
};

/** Length, width and height of a body with flat sides, however they were said. */
export function blockSizes(
  thing: BriefThing,
  says: ReadonlySet<string>,
  taker: Taker,
  params: readonly string[] = ['size.0', 'size.2', 'size.1'],
): [Length, Length, Length] {
  const row = rowOf(thing);
  const flat = says.has('flat');
  let [length, width, height]: (Measure | undefined)[] = row;
  const used = (): (Measure | undefined)[] => [length, width, height];
  const free = (dimensions: readonly string[]): Measure | undefined => {
    const found = measuresOf(thing).find(
      (fact) =>
        dimensions.includes(fact.dimension) &&
        !used().includes(fact) &&
        fact.outcome === undefined &&
        (fact.of === undefined || /^(overall|extruded|base|outside)$/.test(fact.of)),
    );
    return found;
  };
  height ??= free(['thickness', 'height']);
  if (!height && row.length === 2) height = free(['size']);
  length ??= free(['length']);
  const side = length || width ? undefined : (free(['side']) ?? (row.length === 0 ? free(['size']) : undefined));
  if (side && (says.has('cubic') || (!height && !says.has('square') && !flat && thing.noun === 'cube'))) {
    const all = taker.length(side, params[0]!, 'side', 40);
    const high = height ? taker.length(height, params[2]!, 'height', 40) : all;
    if (height && high.value !== all.value)
      taker.context.draft.note(
        `“${side.words}” and “${height.words}” contradict each other for a cube: the height was taken as ${high.value} mm.`,
      );
    return [all, all, high];
  }
  if (!width) width = free(['width']);
  if (!length && width) {
    const deep = free(['depth']) ?? (height?.dimension === 'thickness' ? free(['height']) : undefined);
    if (deep) [length, width] = [width, deep];
  }
  if (!height) height = free(['depth']);
  else if (!width) width = free(['depth']);
  if (!width && length && height === undefined) height = undefined;
  if (height?.dimension === 'thickness' && !width) width = free(['height']);
  if (side && !height && says.has('cubic')) height = side;
  const usual = usualSizes(says, flat, [length?.value ?? side?.value, width?.value ?? side?.value, height?.value]);
  const l = taker.length(length ?? side, params[0]!, 'length', usual[0]);
  const w = !width && (side ?? (says.has('square') && length)) ? l : taker.length(width, params[1]!, 'width', usual[1]);
  const h = taker.length(height, params[2]!, flat ? 'thickness' : 'height', usual[2]);
  return [l, w, h];
}

function usualSizes(says: ReadonlySet<string>, flat: boolean, [l, w, h]: (number | undefined)[]): [number, number, number] {
  const cube = says.has('cubic');
  const square = says.has('square') || cube;
  const long = l ?? (w === undefined ? (h === undefined ? 80 : h * (flat ? 10 : 2)) : square ? w : w * 1.5);
  const wide = w ?? (square ? long : says.has('elongated') || says.has('long') ? long * 0.25 : tidy(long * 0.625));
  const high = h ?? (cube ? long : flat ? Math.min(long, wide) * (says.has('thin') ? 0.06 : 0.16) : Math.min(long, wide) * 0.5);
  return [tidy(long), tidy(wide), tidy(high)];
}

function box(thing: BriefThing, says: ReadonlySet<string>, taker: Taker): Start {
  const ended = has(thing, /^rounded end$/) || says.has('obround');
  const edges = takeEdges(thing, taker);
  const [l, w, h] = blockSizes(thing, says, taker, ended || edges ? ['profile.rect.0', 'profile.rect.1', 'height'] : undefined);
  const size: Vec3 = [l.value, h.value, w.value];
  if (ended) {
    const turn = w.value > l.value;
    const [long, wide] = turn ? [w, l] : [l, w];
    const profile = { slot: [`= max(${inner(long)} - ${inner(wide)}, 0.01)`, wide.text], ...(turn && { rotate: 90 }) };
    return { op: 'extrude', params: { profile, height: h.text }, values: { height: h.value }, size };
  }
  if (!edges) return { op: 'box', params: { size: [l.text, h.text, w.text] }, values: { size }, size };
  if (edges.whole) return { op: 'box', params: { size: [l.text, h.text, w.text], ...edges.whole, edges: 'all' }, values: { size }, size };
  return {
    op: 'extrude',
    params: { profile: { rect: [l.text, w.text], ...edges.corners }, height: h.text, ...edges.rims },
    values: { height: h.value },
    size,
  };
}

function turned(thing: BriefThing, shape: string, says: ReadonlySet<string>, taker: Taker): Start {
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
  if (part > 0) return share(d, h, part, says.has('lying') || measure(thing, ['length']) !== undefined || high?.dimension === 'length');
  const hollow = shape !== 'cylinder' || hole || has(thing, /^hollow$/);
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

function cone(thing: BriefThing, says: ReadonlySet<string>, taker: Taker): Start {
  const base =
    measure(thing, ['diameter', 'radius', 'width', 'size'], /base|outside/) ?? measure(thing, ['diameter', 'radius', 'size', 'width']);
  const d = taker.length(base, 'diameter', 'diameter', 50);
  const top = measure(thing, ['diameter', 'radius', 'width', 'size'], /top/) ?? measure(thing, ['diameter', 'radius']);
  const h = taker.length(measure(thing, ['height', 'length', 'thickness', 'size']), 'height', 'height', tidy(d.value * 1.1));
  const size: Vec3 = [d.value, h.value, d.value];
  const cut = top ?? (says.has('truncated') || /frustum|truncated/.test(thing.noun));
  if (!cut)
    return { op: 'cone', params: { diameter: d.text, height: h.text }, values: { diameter: d.value, height: h.value }, size, round: true };
  const t = taker.length(top, 'top_diameter', 'top diameter', tidy(d.value / 2));
  return {
    op: 'cylinder',
    params: { diameter: d.text, height: h.text, top_diameter: t.text },
    values: { diameter: d.value, height: h.value },
    size: [Math.max(d.value, t.value), h.value, Math.max(d.value, t.value)],
    round: true,
  };
}

function torus(thing: BriefThing, taker: Taker): Start {
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

function prism(thing: BriefThing, says: ReadonlySet<string>, taker: Taker): Start {
  const edges = takeEdges(thing, taker);
  const flats = measure(thing, ['width'], /across flats/);
  const corners = measure(thing, ['width'], /across corners/);
  const row = rowOf(thing);
  const sides = Object.entries(SIDES).find(([word]) => says.has(word))?.[1];
  const r = edges?.corners.r === undefined ? {} : { r: edges.corners.r };
  const rims = edges?.rims ?? {};
  if (says.has('cross')) return cross(thing, taker, row);
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
      round: true,
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
    const v = taker.length(measure(thing, ['height']), 'profile.points', 'height', tidy(b.value * 0.6));
    const h = taker.length(
      high?.outcome ? measure(thing, ['length', 'thickness', 'depth']) : high,
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
    const d = taker.length(measure(thing, ['diameter', 'radius', 'width', 'size']), 'profile.diameter', 'diameter', 60);
    const h = taker.length(high, 'height', 'thickness', 10);
    const points = sidesSaid(thing, taker.operation) ?? 5;
    return {
      op: 'extrude',
      params: { profile: { star: points, diameter: d.text, inner_diameter: `= 0.42 * ${inner(d)}`, ...r }, height: h.text, ...rims },
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

function cross(thing: BriefThing, taker: Taker, row: readonly Measure[]): Start {
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
  const w = taker.length(
    (row.length > 2 ? row[1] : undefined) ??
      barRow[1] ??
      (bar && measure(bar, ['width'])) ??
      measure(thing, ['width'], /leg/) ??
      measure(thing, ['width']),
    'profile.rect.1',
    'width',
    tidy(l.value * 0.25),
  );
  const h = taker.length(
    row[2] ?? measure(thing, ['thickness', 'height', 'depth']) ?? (bar && measure(bar, ['thickness', 'height'])),
    'height',
    'thickness',
    tidy(l.value * 0.1),
  );
  if (bar) tellAll(bar, taker.operation);
  if (bar?.counted) bar.counted.outcome = { operation: taker.operation };
  const profile = { rect: [l.text, w.text], plus: [{ rect: [w.text, l.text] }] };
  const reach = (l.value - w.value) / 2;
  const site = (x: number, z: number): Site => ({
    face: 'top',
    center: [x, h.value, z],
    width: w.value,
    height: w.value,
    through: h.value,
  });
  const far = l.value / 2 - Math.min(w.value / 2, reach / 2);
  return {
    op: 'extrude',
    params: { profile, height: h.text },
    values: { height: h.value },
    size: [l.value, h.value, l.value],
    limbs: { end: [site(-far, 0), site(far, 0), site(0, -far), site(0, far)] },
  };
}

/** A tube of square or rectangular section. */
function squareTube(thing: BriefThing, taker: Taker): Start {
  const row = rowOf(thing);
  const wall = measure(thing, ['thickness'], /wall/) ?? measure(thing, ['thickness']) ?? (row.length === 3 ? row[2] : undefined);
  const w = taker.length(row[0] ?? measure(thing, ['width', 'size', 'side']), 'width', 'width', 40);
  const high = row[1] ?? measure(thing, ['height']);
  const h = high ? taker.length(high, 'height', 'height', w.value) : w;
  const l = taker.length(measure(thing, ['length']) ?? measure(thing, ['height']), 'length', 'length', tidy(w.value * 3));
  const t = taker.length(wall, 'thickness', 'wall', tidy(Math.max(0.5, Math.min(w.value, h.value) * 0.08)));
  const shell = thing.parts.find(({ noun }) => noun === 'shell');
  if (shell) tellAll(shell, taker.operation);
  return {
    op: 'section',
    params: { shape: 'tube', length: l.text, width: w.text, height: h.text, thickness: t.text },
    values: { length: l.value, width: w.value, height: h.value, thickness: t.value },
    size: [l.value, h.value, w.value],
  };
}

/** A rectangle with a window, or the edges of a box out of bars. */
function frame(thing: BriefThing, taker: Taker): Start {
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
  return { op: 'extrude', params: { profile, height: h.text }, values: { height: h.value }, size: [l.value, h.value, w.value] };
}
