import { clearanceOf } from '../../operations/mechanical/metric.ts';
import type { BriefThing, FactOf } from '../../plan/brief.ts';
import { tidy } from '../draft.ts';
import { makeNotch } from './channels.ts';
import { outlineOf } from './outline.ts';
import type { Site } from './shape.ts';
import { AXES, faceSite, type Placed, type Spot, siteOf, spotsOn, turnedBy } from './spots.ts';
import {
  has,
  inner,
  type Length,
  type Measure,
  measure,
  measuresOf,
  plainLength,
  positionsOf,
  rowOf,
  shapeOf,
  Taker,
  THROUGH_WORDS,
  told,
} from './taking.ts';
import { behind, combined, idFor, placing, tellPlaces, type Work } from './work.ts';

export function makeHole(part: BriefThing, work: Work, owner?: readonly Site[], on?: Placed): void {
  const { body, context } = work;
  const taker = new Taker(part, idFor(work, part), context);
  const row = rowOf(part);
  const squared =
    row.length === 2 &&
    !has(part, /^(round|circular|cylindrical|counterbored|blind)$/) &&
    row.every((fact) => fact.words.includes('x') || fact.words.includes('by'));
  const flatSided = has(part, /^(square|rectangular|hexagonal|hex|triangular|octagonal|pentagonal|elliptical|oval|semicircular)$/);
  if ((flatSided && !has(part, /^(round|circular)$/)) || squared) {
    makePocket(part, work, owner);
    return;
  }
  if (has(part, /^d shaped$/)) {
    makeDee(part, work, owner);
    return;
  }
  const thread = part.facts.find((fact): fact is FactOf<'thread'> => fact.kind === 'thread');
  const heads = part.parts.filter(({ noun }) => /^(counterbore|countersink)$/.test(noun));
  const counterbored =
    has(part, /^counterbored$/) ||
    heads.some(({ noun }) => noun === 'counterbore') ||
    measuresOf(part).some(({ of }) => of === 'counterbore');
  const countersunk =
    has(part, /^countersunk$/) ||
    heads.some(({ noun }) => noun === 'countersink') ||
    measuresOf(part).some(({ of }) => of === 'countersink');
  const head = heads[0];
  const headWide =
    measure(part, ['diameter', 'size', 'width'], /counterbore|countersink/) ??
    (head && (rowOf(head)[0] ?? measure(head, ['diameter', 'size', 'width'])));
  const headDeep = measure(part, ['depth'], /counterbore/) ?? (head && (rowOf(head)[1] ?? measure(head, ['depth', 'height'])));
  const plain =
    row[0] ??
    measure(part, ['diameter', 'radius'], undefined) ??
    measure(part, ['diameter', 'radius', 'size'], /bore/) ??
    measure(part, ['size', 'width']);
  const sites = siteOf(part, body, owner);
  const least = Math.min(...sites.map((site) => Math.min(site.width, site.height)));
  const grid = part.facts.find((fact) => fact.kind === 'pattern' && (fact.columns ?? 0) > 1);
  const dense = grid?.kind === 'pattern' ? Math.max(grid.columns ?? 1, grid.rows ?? 1) : 0;
  const many = part.count > 1 || dense > 1;
  let diameter: Length;
  const screwed = thread && !(has(part, /^(tapped|threaded)$/) || /tapped|threaded/.test(part.words));
  const isHead = counterbored && thread !== undefined && plain !== undefined && !headWide && plain.of === undefined;
  if (plain && !isHead) diameter = taker.length(plain, 'diameter', 'diameter', plain.value);
  else if (thread) {
    diameter = plainLength(screwed ? clearanceOf(thread.diameter) : thread.diameter);
    if (screwed) thread.outcome = { operation: taker.operation, param: 'diameter', value: diameter.value };
  } else {
    diameter = plainLength(
      usualHole(
        least *
          (dense > 1
            ? 0.35 / dense
            : many
              ? 0.1
              : has(part, /^(small|smaller)$/)
                ? 0.15
                : has(part, /^(large|larger)$/)
                  ? 0.5
                  : body.round && !owner
                    ? 0.4
                    : 0.3),
      ),
    );
    context.draft.assume(`Hole: ${diameter.value} mm across (not said).`);
  }
  if (thread && screwed && plain) thread.outcome = { operation: taker.operation };
  if (diameter.value >= least * (sites.some(({ round }) => round) ? 1 : 1.0001) && !owner) {
    context.draft.refuse(`A hole of ${diameter.value} mm does not fit into a face that is ${tidy(least)} mm wide.`);
    diameter = plainLength(tidy(least * 0.5));
  }
  const deepest = row[1] ?? measure(part, ['depth', 'height', 'length', 'thickness']);
  const blind = has(part, /^blind$/);
  const through = has(part, /^through$/) && !deepest;
  const through3 = positionsOf(part).find(({ at }) => /\b(opposite|pair|all six|all) .*\b(face|side)\b/.test(at));
  const params: Record<string, unknown> = { diameter: diameter.text };
  if (counterbored) {
    const wide = headWide ?? (isHead ? plain : measure(part, ['diameter', 'size']));
    params.counterbore = taker.length(wide, 'counterbore', 'counterbore', tidy(Math.round(diameter.value * 18) / 10)).text;
    const deep = headDeep ?? (deepest && !blind ? deepest : undefined);
    if (deep) params.counterbore_depth = taker.length(deep, 'counterbore_depth', 'counterbore depth', deep.value).text;
  }
  if (countersunk) {
    params.countersink = taker.length(headWide, 'countersink', 'countersink', tidy(diameter.value * 2)).text;
    const angle = [...measuresOf(part), ...(head ? measuresOf(head) : [])].find(({ dimension }) => dimension === 'angle');
    if (angle) {
      params.countersink_angle = angle.value;
      angle.outcome = { operation: taker.operation, param: 'countersink_angle', value: angle.value };
    }
  }
  const depthFact = counterbored && deepest?.outcome ? undefined : deepest;
  const depth = depthFact ? taker.length(depthFact, 'depth', 'depth', depthFact.value) : undefined;
  if (head) {
    head.outcome = { operation: taker.operation };
    for (const fact of head.facts) fact.outcome ??= { operation: taker.operation };
  }
  if (through3 && body.own.max[0]) {
    for (const face of ['top', 'front', 'right'] as const) {
      const site = faceSite(body.own.min, body.own.max, face);
      const id = behind(work, part, 'hole', { ...params, ...placing(work, site, { spots: [[0, 0]] }) }, face === 'top' ? '' : `_${face}`);
      through3.outcome ??= { operation: id, param: 'face' };
    }
    told(part, THROUGH_WORDS, taker.operation);
    tellPlaces(part, positionsOf(part), taker.operation);
    return;
  }
  if (body.round && !owner && has(part, /^radial$/) && (part.count > 1 || body.bore !== undefined)) {
    const tap = thread && has(part, /^(tapped|threaded)$/) ? thread.diameter : undefined;
    radialHoles(part, work, tap ?? diameter.value);
    if (thread) thread.outcome ??= { operation: body.made.place, param: 'diameter', value: thread.diameter };
    return;
  }
  for (const [k, site] of sites.entries()) {
    const each = owner && sites.length > 1 && part.count === sites.length && !has(part, /^each$/) ? 1 : part.count;
    const placed = on ?? spotsOn(part, Math.max(1, each), site, body, [diameter.value, diameter.value]);
    if (!on) tellBreakout(placed.spots, site, diameter.value, work);
    const reach =
      depth?.text ??
      (blind
        ? tidy(site.through * 0.6)
        : site.bounded && !through
          ? tidy(site.through * 1.01)
          : site.bounded
            ? tidy(site.through * 1.01)
            : undefined);
    // what goes through all goes through what was raised, too
    const { level, ...flush } = placing(work, site, placed);
    const where: Record<string, unknown> = reach === undefined || level === undefined ? flush : { ...flush, level };
    const suffix = k === 0 ? '' : `_${k + 1}`;
    const tapped = thread && !screwed && where.level === undefined;
    const id = tapped
      ? behind(
          work,
          part,
          'thread',
          {
            diameter: thread.diameter,
            kind: 'internal',
            ...(thread.pitch !== undefined && { pitch: thread.pitch }),
            ...(reach !== undefined && { length: reach }),
            ...where,
          },
          suffix,
        )
      : behind(work, part, 'hole', { ...params, ...(reach !== undefined && { depth: reach }), ...where }, suffix);
    if (thread) thread.outcome ??= { operation: id, param: 'diameter', value: thread.diameter };
    tellPlaces(part, on ? positionsOf(part) : placed.used, id);
  }
  told(part, THROUGH_WORDS, taker.operation);
}

/** Says that a hole is open at the edge of its face, or beside it: no list of sizes asks for that. */
function tellBreakout(spots: readonly Spot[], site: Site, diameter: number, { context, thing }: Work): void {
  const r = diameter / 2;
  const [w, h] = [site.width / 2, site.height / 2];
  const out = spots.some(([u, v]) =>
    site.round ? Math.hypot(u, v) + r > w + 1e-6 : Math.abs(u) + r > w + 1e-6 || Math.abs(v) + r > h + 1e-6,
  );
  if (out)
    context.draft.note(
      `A hole of ${tidy(diameter)} mm breaks out of the edge of the ${thing.noun}: its face is ${tidy(site.width)} x ${tidy(site.height)} mm there.`,
    );
}

/** Diameters in tenths of a millimetre, of small drawings finer. */
const usualHole = (value: number): number => (value < 1 ? tidy(Math.round(value * 1e3) / 1e3) : Math.round(value * 10) / 10);

/** A hole with a flat, for a shaft that has one: the flat lies a third of the radius in. */
function makeDee(part: BriefThing, work: Work, owner?: readonly Site[]): void {
  const { body, context } = work;
  const taker = new Taker(part, idFor(work, part), context);
  const [site] = siteOf(part, body, owner);
  if (!site) return;
  const fact = measure(part, ['diameter', 'radius', 'size', 'width']);
  const d = taker.length(fact, 'profile.circle', 'diameter', tidy(Math.min(site.width, site.height) * 0.3));
  const across = `(${inner(d)})`;
  const deep = measure(part, ['depth', 'height']);
  const depth = deep ? taker.length(deep, 'depth', 'depth', deep.value).text : undefined;
  const placed = spotsOn(part, Math.max(1, part.count), site, body, [d.value, d.value]);
  const id = behind(work, part, 'pocket', {
    profile: { circle: d.text, minus: [{ rect: [`= 1.1 * ${across}`, `= ${across}`], at: [0, `= 0.83 * ${across}`] }] },
    ...(depth !== undefined && { depth }),
    ...placing(work, site, placed),
  });
  tellPlaces(part, placed.used, id);
  told(part, THROUGH_WORDS, taker.operation);
}

/** Holes toward the axis of a round body, around it. */
function radialHoles(part: BriefThing, work: Work, diameter: number): void {
  const { body } = work;
  const radius = (body.own.max[0] - body.own.min[0]) / 2;
  const middle = (body.own.max[1] + body.own.min[1]) / 2;
  for (let k = 0; k < part.count; k++) {
    const angle = (360 * k) / part.count;
    const [u, v] = turnedBy((radius + 1) / 2, angle);
    const tool = {
      op: 'cylinder',
      params: { diameter, height: tidy(radius + 1), axis: 'x' },
      at: { my: 'center', rotate: [0, angle, 0], offset: [u, middle, tidy(-v)] },
    };
    const id = combined(work, part, 'difference', tool, k === 0 ? '' : `_${k + 1}`);
    tellPlaces(part, positionsOf(part), id);
  }
  told(part, THROUGH_WORDS, body.made.id);
}

/** What goes through all begins above what was raised. */
function throughAll({ level, ...flush }: Record<string, unknown>, bounded: Record<string, unknown>): Record<string, unknown> {
  return bounded.depth === undefined || level === undefined ? flush : { ...flush, level };
}

/** An outline by coordinates, cut where it was drawn. */
function sketched(part: BriefThing, work: Work, site: Site, drawn: NonNullable<ReturnType<typeof outlineOf>>, taker: Taker): void {
  const deep =
    measure(part, ['depth', 'height', 'size', 'thickness']) ?? measuresOf(part).find(({ of, outcome }) => of === 'extruded' && !outcome);
  const depth = deep ? taker.length(deep, 'depth', 'depth', deep.value).text : undefined;
  const [x, y] = work.body.sketch ?? [0, 0];
  const id = behind(work, part, 'pocket', {
    profile: drawn.profile,
    ...(depth !== undefined && { depth }),
    ...placing(work, site, { spots: [[tidy(-x), tidy(-y)]] }),
  });
  tellPlaces(part, positionsOf(part), id);
  told(part, THROUGH_WORDS, id);
}

/** Sizes along and across of what has flat sides, with those that were not said left open. */
function sidesOf(part: BriefThing, taker: Taker, usual: readonly [number, number]): [Length, Length, Measure | undefined] {
  const row = rowOf(part);
  const square = has(part, /^square$/);
  const long = row[0] ?? measure(part, ['length', 'side', ...(row.length === 0 ? ['size'] : [])]);
  const wide = row[1] ?? measure(part, ['width', 'diameter']) ?? (long ? undefined : measure(part, ['thickness']));
  const first = long
    ? taker.length(long, 'profile.rect.0', 'length', usual[0])
    : square && wide
      ? taker.length(wide, 'profile.rect.0', 'width', usual[0])
      : plainLength(usual[0]);
  const second =
    wide && wide !== long
      ? square && !long
        ? first
        : taker.length(wide, 'profile.rect.1', 'width', usual[1])
      : long && (square || long.dimension === 'side')
        ? first
        : plainLength(Math.min(usual[1], long?.dimension === 'size' && wide === undefined ? first.value : usual[1]));
  return [first, second, row[2]];
}

export function makePocket(part: BriefThing, work: Work, owner?: readonly Site[]): void {
  if (positionsOf(part).some(({ at }) => /^(one |a |top )?corner$/.test(at)) && part.noun !== 'hole') {
    makeNotch(part, work, owner);
    return;
  }
  const { body, context } = work;
  const taker = new Taker(part, idFor(work, part), context);
  const { shape, says } = shapeOf({ ...part, noun: 'rectangle' });
  const sites = siteOf(part, body, owner);
  const deep =
    measure(part, ['depth', 'height', ...(part.noun === 'pocket' || part.noun === 'cutout' ? [] : ['thickness'])]) ??
    measuresOf(part).find(({ of, outcome }) => of === 'extruded' && !outcome);
  for (const [k, site] of sites.entries()) {
    const [w, h] = [site.width, site.height];
    let profile: Record<string, unknown>;
    let size: [number, number];
    let third: Measure | undefined;
    if (has(part, /^(spherical|hemispherical)$/)) {
      const d = taker.length(measure(part, ['diameter', 'radius', 'size', 'width']), 'diameter', 'diameter', tidy(Math.min(w, h) * 0.5));
      const placed = spotsOn(part, Math.max(1, part.count), site, body, [d.value, d.value]);
      const [du, dv, n] = AXES[site.face];
      placed.spots.forEach(([a, b], m) => {
        const offset = [0, 1, 2].map((axis) => tidy(site.center[axis]! + a * du[axis]! + b * dv[axis]!));
        combined(
          work,
          part,
          'difference',
          { op: 'sphere', params: { diameter: d.text }, at: { my: 'center', offset } },
          m === 0 ? '' : `_${m + 1}`,
        );
      });
      void n;
      told(part, /^(spherical|hemispherical)$/, taker.operation);
      tellPlaces(part, placed.used, taker.operation);
      continue;
    }
    const drawn = k === 0 ? outlineOf(part, taker.operation) : undefined;
    if (drawn) {
      sketched(part, work, site, drawn, taker);
      continue;
    }
    const cornered = positionsOf(part).some(({ at }) => /edge|corner/.test(at) && !/\b(middle|center)\b.*\bface\b/.test(at));
    if (
      shape === 'cylinder' ||
      (measure(part, ['diameter', 'radius']) && !has(part, /^(rectangular|square)$/) && rowOf(part).length === 0)
    ) {
      const d = taker.length(
        measure(part, ['diameter', 'radius', 'size', 'width']),
        'profile.circle',
        'diameter',
        tidy(Math.min(w, h) * 0.5),
      );
      // of a half disc a concentric half is all that a circle about its middle takes
      profile =
        says.has('half') && !has(work.thing, /^(half|semicircular)$/) ? { sector: d.text, angle: 180, rotate: 180 } : { circle: d.text };
      size = [d.value, d.value];
    } else if (shape === 'prism' && !says.has('elliptical')) {
      const n = says.has('triangular') ? 3 : says.has('hexagonal') ? 6 : says.has('octagonal') ? 8 : 5;
      const flats = measure(part, ['width'], /across/) ?? (n === 6 ? measure(part, ['size', 'width']) : undefined);
      const s = taker.length(
        flats ?? measure(part, ['side', 'size', 'diameter']),
        flats ? 'profile.across_flats' : 'profile.side',
        'width',
        tidy(Math.min(w, h) * 0.4),
      );
      profile = { polygon: n, [flats ? 'across_flats' : 'side']: s.text };
      size = [s.value, s.value];
    } else {
      const [a, b, c] = sidesOf(part, taker, [tidy(w * 0.55), tidy(h * 0.55)]);
      third = c;
      // the longer side along the longer side of the face, unless it stands at an edge
      const corner = part.parts.find(({ noun }) => noun === 'fillet');
      const r = corner ? taker.length(measure(corner, ['radius', 'size']), 'profile.r', 'corner radius', 2) : undefined;
      if (corner) for (const fact of corner.facts) fact.outcome ??= { operation: taker.operation };
      if (corner) corner.outcome = { operation: taker.operation };
      profile = says.has('elliptical') ? { ellipse: [a.text, b.text] } : { rect: [a.text, b.text], ...(r && { r: r.text }) };
      size = [a.value, b.value];
      if (!cornered && a.value > w && b.value <= w && a.value <= h) {
        profile = { ...profile, rotate: 90 };
        size = [b.value, a.value];
      }
    }
    const said = deep ?? third;
    const through = has(part, /^through$/) || /cutout/.test(part.noun);
    const usual = through || part.noun === 'hole' ? undefined : tidy(site.through * 0.4);
    const depth = said
      ? taker.length(said, 'depth', 'depth', said.value).text
      : part.noun === 'hole' && has(part, /^blind$/)
        ? tidy(site.through * 0.6)
        : usual;
    const bounded = depth === undefined && site.bounded ? { depth: tidy(site.through * 1.01) } : depth !== undefined ? { depth } : {};
    const inHalf = 'circle' in profile && says.has('half');
    const spread = spotsOn(part, Math.max(1, part.count), site, body, size);
    const placed = inHalf ? { ...spread, spots: [[0, tidy(-site.height / 2)] as Spot] } : spread;
    const id = behind(
      work,
      part,
      'pocket',
      { profile, ...bounded, ...throughAll(placing(work, site, placed), bounded) },
      k === 0 ? '' : `_${k + 1}`,
    );
    tellPlaces(part, placed.used, id);
  }
  told(part, THROUGH_WORDS, taker.operation);
}
