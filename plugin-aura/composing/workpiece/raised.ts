import type { BriefThing } from '../../plan/brief.ts';
import { wordAt } from '../../reading/workpiece/words.ts';
import { tidy } from '../draft.ts';
import { makeFlange } from '../turnedFeatures.ts';
import { outlineOf } from './outline.ts';
import { makeRib, makeTeeth } from './ribs.ts';
import type { Body, FaceName, Site, Vec3 } from './shape.ts';
import { faceSite, floorOf, type Placed, type Spot, siteOf, spotsOn } from './spots.ts';
import { overBase, wallSite } from './standing.ts';
import { has, type Length, measure, measuresOf, plainLength, positionsOf, rowOf, shapeOf, Taker, THROUGH_WORDS, told } from './taking.ts';
import { behind, combined, grow, idFor, placing, tellPlaces, type Work } from './work.ts';

/** What stands on a described part: bosses, discs and blocks on it, ribs and gussets, teeth, flanges. */

/** What a raised piece gives those that are worked into it: its upper face, and where it stands. */
export interface Raised {
  site: Site;
  placed: Placed;
  height: number;
}

export function makeRaised(part: BriefThing, work: Work, owner?: readonly Site[]): Raised | undefined {
  const { body, context } = work;
  if (part.noun === 'tooth') {
    makeTeeth(part, work);
    return undefined;
  }
  if (part.noun === 'flange' && body.hollow && !body.round && positionsOf(part).some(({ at }) => /rim|top|upper/.test(at))) {
    makeLip(part, work);
    return undefined;
  }
  if (part.noun === 'flange' && body.round) {
    makeFlange(part, body.made, context);
    body.made.place = body.made.tops[body.made.bodyTop]!;
    const wide = measuresOf(part).find(({ dimension }) => /diameter|radius|size/.test(dimension));
    if (wide) {
      const r = wide.value * (wide.dimension === 'radius' ? 1 : 0.5);
      for (const k of [0, 2]) {
        body.min[k] = Math.min(body.min[k]!, -r);
        body.max[k] = Math.max(body.max[k]!, r);
      }
    }
    return undefined;
  }
  if (/^(rib|gusset|web|stiffener)$/.test(part.noun)) return makeRib(part, work);
  if (part.noun === 'lip') {
    makeLip(part, work);
    return undefined;
  }
  const taker = new Taker(part, idFor(work, part), context);
  const { shape, says } = shapeOf(
    /^(boss|stud|hub|pad|lug|tab|ear|wall|leg|arm|upright|fin|journal)$/.test(part.noun)
      ? { ...part, noun: /^(boss|stud|hub|journal)$/.test(part.noun) ? 'cylinder' : 'block' }
      : part,
  );
  const base = baseSite(part, body, owner);
  const isRound =
    shape === 'cylinder' || (part.noun === 'body' && rowOf(part).length === 0 && measure(part, ['diameter', 'radius']) !== undefined);
  const shorter = Math.min(base.width, base.height);
  const corners = positionsOf(part).some(({ at }) => /\b(each|every|all|four)\b.*\bcorner\b/.test(at));
  const many = part.count > 1 || corners;
  const row = rowOf(part);
  const highFact =
    (row.length === 3 || (row.length === 2 && shape !== 'box') ? row.at(-1) : undefined) ??
    measure(part, ['height', 'length', 'thickness', 'depth']) ??
    measuresOf(part).find(({ of, outcome }) => of === 'extruded' && !outcome);
  const belowRim = positionsOf(part).find(({ at, distance }) => distance !== undefined && /rim|top/.test(at));
  const rim = body.hollow ? tidy(body.own.max[1] - base.center[1] - (belowRim?.distance ?? 0)) : undefined;
  if (belowRim && rim !== undefined) belowRim.outcome = { operation: taker.operation, param: 'height', value: rim };
  const drawn = outlineOf(part, taker.operation);
  if (drawn) {
    const [x, y] = body.sketch ?? [0, 0];
    const tall = highFact ? taker.length(highFact, 'height', 'height', highFact.value) : plainLength(tidy(base.through));
    const middle: Spot = [(drawn.min[0] + drawn.max[0]) / 2 - x, (drawn.min[1] + drawn.max[1]) / 2 - y];
    const id = behind(work, part, 'boss', {
      profile: drawn.profile,
      height: tall.text,
      ...placing(work, base, { spots: [[tidy(-x), tidy(-y)]] }),
    });
    grow(work, base, [middle], [drawn.max[0] - drawn.min[0], drawn.max[1] - drawn.min[1]], tall.value);
    tellPlaces(part, positionsOf(part), id);
    return undefined;
  }
  let profile: Record<string, unknown>;
  let size: [number, number];
  const smaller = has(part, /^(small|smaller|thinner)$/);
  const same = /same/.test(part.words);
  const over = overBase(part);
  if (over) {
    const t = taker.length(measure(part, ['thickness']), over === 'across' ? 'profile.rect.0' : 'profile.rect.1', 'thickness', 5);
    const whole = plainLength(over === 'across' ? base.height : base.width);
    profile = { rect: over === 'across' ? [t.text, whole.text] : [whole.text, t.text] };
    size = over === 'across' ? [t.value, whole.value] : [whole.value, t.value];
  } else if (!isRound && (shape === 'box' || shape === 'prism' || shape === 'wedge' || shape === 'frame')) {
    const upright = /^(upright|lug|tab|ear|wall)$/.test(part.noun);
    const wide =
      row[0] ??
      measure(
        part,
        upright
          ? ['width', 'length', 'side']
          : part.noun === 'leg'
            ? ['side', 'width', 'size', 'thickness']
            : ['length', 'side', 'width', 'size'],
      );
    const deep = row[1] ?? measure(part, wide?.dimension === 'width' ? ['thickness', 'depth'] : ['width', 'depth', 'thickness']);
    const a = taker.length(
      wide,
      'profile.rect.0',
      'width',
      tidy(many ? shorter * 0.2 : upright ? (part.noun === 'upright' || part.noun === 'wall' ? shorter : shorter * 0.4) : base.width * 0.5),
    );
    const square = says.has('square') || says.has('cubic') || wide?.dimension === 'side';
    const b =
      deep && deep !== wide
        ? taker.length(deep === highFact ? undefined : deep, 'profile.rect.1', 'depth', tidy(Math.min(a.value, base.height)))
        : square || (wide && !upright)
          ? square
            ? a
            : plainLength(Math.min(a.value, base.height))
          : plainLength(tidy(many ? shorter * 0.2 : upright ? base.height : base.height * 0.5));
    const topRound = has(part, /^(rounded|rounded end|rounded top)$/) || positionsOf(part).some(({ at }) => /^rounded/.test(at));
    if (upright && (topRound || part.parts.some(({ noun }) => noun === 'hole')) && topRound)
      return makeUpright(part, work, base, a, b, highFact, taker);
    profile = shape === 'prism' ? prismProfile(says, a) : { rect: [a.text, b.text] };
    size = [a.value, b.value];
  } else {
    const wide =
      row[0] ?? measure(part, ['diameter', 'radius', 'size', 'width']) ?? measure(part, ['diameter', 'radius', 'size'], /outside|base/);
    const d = taker.length(
      wide,
      'profile.circle',
      'diameter',
      same ? Math.min(base.width, base.height) : tidy(shorter * (many ? (body.hollow ? 0.12 : 0.18) : smaller ? 0.5 : 0.5)),
    );
    const bore = measure(part, ['diameter', 'radius'], /inside|bore/);
    const ring =
      (bore ?? /^(tube|ring|pipe)$/.test(shape)) ? taker.length(bore, 'profile.ring.1', 'inner diameter', tidy(d.value * 0.6)) : undefined;
    profile = ring && /^(tube|ring)$/.test(shape) ? { ring: [d.text, ring.text] } : { circle: d.text };
    size = [d.value, d.value];
  }
  const cube = says.has('cubic') && highFact === undefined ? size[0] : undefined;
  const high =
    highFact === undefined || highFact.outcome
      ? plainLength(cube ?? rim ?? tidy(usualHeight(part, body, size)))
      : taker.length(highFact, 'height', 'height', highFact.value);
  if (shape === 'cone' || shape === 'sphere' || shape === 'hemisphere' || shape === 'pyramid') {
    makeTool(part, work, base, shape, size[0], high, taker);
    return undefined;
  }
  if (aroundMiddle(part, work, size[0], high.value)) {
    const at = { my: 'center', offset: [0, tidy((body.own.min[1] + body.own.max[1]) / 2), 0] };
    const id = combined(work, part, 'union', { op: 'extrude', params: { profile, height: high.text }, at });
    for (const k of [0, 2]) {
      body.min[k] = Math.min(body.min[k]!, -size[0] / 2);
      body.max[k] = Math.max(body.max[k]!, size[0] / 2);
    }
    tellPlaces(part, positionsOf(part), id);
    told(part, THROUGH_WORDS, id);
    return undefined;
  }
  // one at each end, or on both sides
  const both =
    positionsOf(part).some(
      ({ at, distance }) => distance === undefined && /\b(each|both|either|opposite)\b.*\b(end|side|face)\b/.test(at),
    ) && part.count <= 2;
  const faces: Site[] =
    both && (part.count === 2 || part.count === 1) && !owner && body.round
      ? [faceSite(body.min, body.max, 'top', true), faceSite(body.min, body.max, 'bottom', true)]
      : [base];
  const fillet = part.parts.find(({ noun }) => noun === 'fillet');
  let first: Raised | undefined;
  for (const [k, site] of faces.entries()) {
    const placed =
      faces.length > 1
        ? { spots: [[0, 0] as Spot], used: positionsOf(part) }
        : spotsOn(part, Math.max(1, part.count), within(site, body, part), body, size);
    const where = placing(work, site, placed);
    const id = behind(
      work,
      part,
      'boss',
      { profile, height: high.text, ...where, ...(fillet && k === 0 ? edgeOf(fillet, taker) : {}) },
      k === 0 ? '' : `_${k + 1}`,
    );
    grow(work, site, placed.spots, size, high.value);
    tellPlaces(part, placed.used, id);
    const [, , n] = [0, 0, normal(site.face)];
    const top: Site = {
      ...site,
      center: [0, 1, 2].map((i) => site.center[i]! + n[i]! * high.value) as Vec3,
      width: size[0],
      height: size[1],
      through: high.value,
      round: 'circle' in profile,
    };
    const [only] = placed.spots;
    if ('circle' in profile && site.face === 'top' && placed.spots.length === 1 && only?.[0] === 0 && only[1] === 0)
      body.sections?.push({ diameter: size[0], from: site.center[1], to: site.center[1] + high.value });
    const [spot] = placed.spots;
    if (part.noun === 'wall' && spot && site.face === 'top' && Math.min(...size) < high.value / 2)
      first ??= { site: wallSite(site, spot, size, high.value, body), placed: { spots: [[0, 0]], used: [] }, height: high.value };
    first ??= { site: top, placed: { spots: placed.spots, used: [] }, height: high.value };
    if (site.face === 'top' && placed.spots.length === 1 && placed.spots[0]![0] === 0 && placed.spots[0]![1] === 0)
      body.limbs.raisedMiddle = [top];
  }
  told(part, THROUGH_WORDS, taker.operation);
  told(
    part,
    /^(rectangular|square|cubic|cubical|second|raised|upright|vertical|tall|same|standing|solid|thin|thick|short|main|flat)$/,
    taker.operation,
  );
  return first;
}

const normal = (face: FaceName): Vec3 =>
  (
    ({ top: [0, 1, 0], bottom: [0, -1, 0], front: [0, 0, 1], back: [0, 0, -1], right: [1, 0, 0], left: [-1, 0, 0] }) as Record<
      FaceName,
      Vec3
    >
  )[face];

function edgeOf(fillet: BriefThing, taker: Taker): Record<string, unknown> {
  const fact = measure(fillet, ['radius', 'size']);
  const r = taker.length(fact, 'fillet_base', 'fillet', fact?.value ?? 2);
  fillet.outcome = { operation: taker.operation };
  for (const other of fillet.facts) other.outcome ??= { operation: taker.operation };
  return { fillet_base: r.text };
}

function prismProfile(says: ReadonlySet<string>, a: Length): Record<string, unknown> {
  const n = says.has('triangular') ? 3 : says.has('octagonal') ? 8 : says.has('pentagonal') ? 5 : 6;
  if (says.has('elliptical')) return { ellipse: [a.text, tidy(a.value * 0.6)] };
  return n === 6 || n === 8 ? { polygon: n, across_flats: a.text } : { polygon: n, side: a.text };
}

/** Whether a disc is set around the middle of a shaft: wider than it, and shorter. */
const aroundMiddle = (part: BriefThing, { body }: Work, across: number, high: number): boolean =>
  body.round &&
  part.count === 1 &&
  across > body.own.max[0] - body.own.min[0] + 1e-6 &&
  high < body.own.max[1] - body.own.min[1] &&
  positionsOf(part).some(({ at, distance }) => distance === undefined && /^(middle|center|midpoint|midlength)$/.test(at));

/** A lip around the rim. */
function makeLip(part: BriefThing, work: Work): void {
  const { body, context } = work;
  const taker = new Taker(part, idFor(work, part), context);
  const [w, d] = [body.own.max[0] - body.own.min[0], body.own.max[2] - body.own.min[2]];
  const wall = body.hollow?.wall ?? Math.min(w, d) * 0.05;
  const out = taker.length(
    measure(part, ['width', 'size', 'depth', 'length']),
    '',
    'width',
    tidy(Math.max(2 * wall, Math.min(w, d) * 0.05)),
  );
  const high = taker.length(measure(part, ['height', 'thickness']), 'height', 'height', tidy(wall));
  const r = context.draft.get(body.made.id)?.params.profile;
  const corner = typeof r === 'object' && r !== null && 'r' in r && typeof r.r === 'number' ? r.r : 0;
  const ring = (over: number): Record<string, unknown> =>
    body.round
      ? { circle: tidy(w + 2 * over) }
      : { rect: [tidy(w + 2 * over), tidy(d + 2 * over)], ...(corner + over > 0 && corner > 0 && { r: tidy(corner + over) }) };
  // around a hollow it stands out from the walls, on a solid it stands up along the edge
  const profile = body.hollow ? { ...ring(out.value), minus: [ring(-wall)] } : { ...ring(0), minus: [ring(-out.value)] };
  const at = { my: body.hollow ? 'top' : 'bottom', offset: [0, tidy(body.own.max[1]), 0] };
  const id = combined(work, part, 'union', { op: 'extrude', params: { profile, height: high.text }, at });
  if (!body.hollow) {
    body.max[1] += high.value;
    tellPlaces(part, positionsOf(part), id);
    told(part, /^(rectangular|outer|thin|flat|raised)$/, id);
    return;
  }
  for (const k of [0, 2]) {
    body.min[k] = body.min[k]! - out.value;
    body.max[k] = body.max[k]! + out.value;
  }
  tellPlaces(part, positionsOf(part), id);
  told(part, /^(rectangular|outer|outward|thin|flat)$/, id);
}

/** A raised piece stands on what was raised in the middle before it, if it is said to stand on top. */
function baseSite(part: BriefThing, body: Body, owner?: readonly Site[]): Site {
  if (owner?.[0]) return owner[0];
  if (part.noun === 'journal') return faceSite(body.min, body.max, 'top', true);
  if (part.noun === 'leg' && !positionsOf(part).some(({ at }) => /top|side|front|back|left|right/.test(at)))
    return faceSite(body.own.min, body.own.max, 'bottom');
  if (body.hollow && !positionsOf(part).some(({ at }) => /outside|bottom|side/.test(at))) return floorOf(body);
  return siteOf(part, body)[0]!;
}

/** Corners of a hollow body are those inside it: posts touch its walls. */
function within(site: Site, body: Body, part: BriefThing): Site {
  void part;
  return body.hollow ? { ...site, ...(site.round === true && { round: true }) } : site;
}

function usualHeight(part: BriefThing, body: Body, size: readonly [number, number]): number {
  const [x, y, z] = [0, 1, 2].map((k) => body.own.max[k]! - body.own.min[k]!) as Vec3;
  if (part.noun === 'journal') return y;
  if (/^(rod|shaft|post|pin|peg|column|pillar|upright)$/.test(part.noun)) return Math.max(y, 1.2 * Math.max(...size));
  if (y < 0.4 * Math.min(x, z)) return Math.max(1.5 * y, 0.5 * Math.min(...size));
  return Math.min(y, Math.max(...size)) * 0.7;
}

/** Cones, balls and domes on a body are solids of their own. */
function makeTool(part: BriefThing, work: Work, site: Site, shape: string, d: number, high: Length, taker: Taker): void {
  const { body } = work;
  const placed = spotsOn(part, Math.max(1, part.count), site, body, [d, d]);
  placed.spots.forEach(([u, v], k) => {
    const at = {
      my: shape === 'sphere' ? 'center' : 'bottom',
      offset: [tidy(site.center[0] + u), tidy(site.center[1] - (shape === 'sphere' ? 0 : 0.01)), tidy(site.center[2] - v)],
    };
    const params =
      shape === 'cone' ? { diameter: d, height: high.text } : shape === 'pyramid' ? { base: [d, d], height: high.text } : { diameter: d };
    combined(work, part, 'union', { op: shape === 'hemisphere' ? 'dome' : shape, params, at }, k === 0 ? '' : `_${k + 1}`);
  });
  const rise = shape === 'hemisphere' || shape === 'sphere' ? d / 2 : high.value;
  grow(work, site, placed.spots, [d, d], rise);
  tellPlaces(part, placed.used, taker.operation);
  told(part, THROUGH_WORDS, taker.operation);
}

/** An upright with a round top, its bore in the middle of the round. */
function makeUpright(
  part: BriefThing,
  work: Work,
  site: Site,
  wide: Length,
  deep: Length,
  fact: ReturnType<typeof measure>,
  taker: Taker,
): Raised {
  const hole = part.parts.find(({ noun }) => noun === 'hole');
  const axis = [...(hole ? positionsOf(hole) : []), ...positionsOf(part)].find(
    ({ at, distance }) => distance !== undefined && /bottom|base/.test(at),
  );
  const thickness = measuresOf(part).find(({ dimension, outcome }) => dimension === 'thickness' && !outcome);
  const t = thickness ? taker.length(thickness, 'height', 'thickness', thickness.value) : deep;
  const level = axis?.distance === undefined ? undefined : axis.distance - site.center[1];
  const rise =
    level ?? (fact && !fact.outcome ? taker.length(fact, 'profile.points', 'height', fact.value).value - wide.value / 2 : wide.value);
  if (axis) axis.outcome = { operation: taker.operation };
  const r = wide.value / 2;
  const points = [[-r, 0], [r, 0], [r, rise], { arc_to: [-r, rise], via: [0, rise + r] }];
  // several stand behind each other, as far apart as there is room
  const count = Math.max(1, part.count);
  const rows = Array.from({ length: count }, (_, k) => (count === 1 ? 0 : tidy((k / (count - 1) - 0.5) * (site.height - t.value))));
  for (const [k, z] of rows.entries()) {
    const at = { my: 'bottom', offset: [0, tidy(site.center[1] - 0.01), z] };
    const tool = { op: 'extrude', params: { profile: { points }, height: t.text, axis: 'z' }, at };
    combined(work, part, 'union', tool, k === 0 ? '' : `_${k + 1}`);
  }
  if (part.counted) part.counted.outcome = { operation: taker.operation };
  told(part, /^(parallel|identical|each)$/, taker.operation);
  grow(work, site, [[0, 0]], [wide.value, t.value], rise + r);
  told(part, /^(rounded|rounded end|upright|vertical|central|rectangular)$/, taker.operation);
  for (const position of positionsOf(part)) position.outcome ??= { operation: taker.operation };
  return {
    site: {
      face: 'front',
      center: [0, site.center[1] + rise, rows.at(-1)! + t.value / 2],
      width: wide.value,
      height: wide.value,
      through: rows.at(-1)! - rows[0]! + t.value,
      bounded: true,
    },
    placed: { spots: [[0, 0]], used: [] },
    height: rise + r,
  };
}

/** Whether a part of the brief is a solid that stands on another. */
export const isRaised = (part: BriefThing): boolean => {
  const word = wordAt(part.noun.split(' '), 0)?.word;
  return (
    word?.kind === 'solid' ||
    word?.kind === 'flat' ||
    word?.kind === 'raised' ||
    /^(boss|outline)$/.test(part.noun) ||
    part.noun === 'flange' ||
    part.noun === 'arm' ||
    part.noun === 'wall' ||
    part.noun === 'leg'
  );
};
