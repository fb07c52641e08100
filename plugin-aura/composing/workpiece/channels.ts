import type { BriefThing } from '../../plan/brief.ts';
import { tidy } from '../draft.ts';
import type { Site } from './shape.ts';
import { AXES, faceSite, type Spot, siteOf, spotsOn, turnedBy } from './spots.ts';
import { has, inner, measure, measuresOf, plainLength, positionsOf, rowOf, Taker, THROUGH_WORDS, told } from './taking.ts';
import { behind, idFor, placing, tellPlaces, type Work } from './work.ts';

/** Slots, grooves, notches and steps of a described part: what runs along a face, or begins at its edge. */

const ACROSS = /^crosswise$/;
const ALONG = /^lengthwise$/;
/** What a slot without a depth goes through, thick as it may be. */
const PLATE = /(^| )(plate|sheet|panel|strip|bracket)$/;

const CROSSED = /^(cross|cross shaped|plus shaped)$/;

/** A groove in the form of a cross: one along and one across. */
function makeCross(part: BriefThing, work: Work, owner?: readonly Site[]): void {
  const way = (adjective: string): BriefThing => ({
    ...part,
    id: adjective === 'lengthwise' ? part.id : `${part.id}_across`,
    facts: [
      ...part.facts.filter((fact) => !(fact.kind === 'adjective' && CROSSED.test(fact.adjective))).map((fact) => ({ ...fact })),
      { kind: 'adjective', adjective, words: part.words },
    ],
  });
  const along = way('lengthwise');
  makeSlot(along, work, owner);
  makeSlot(way('crosswise'), work, owner);
  if (along.outcome) part.outcome = along.outcome;
  let measured = 0;
  for (const fact of part.facts)
    if (fact.kind === 'adjective') fact.outcome ??= along.outcome ?? { operation: work.body.made.id };
    else fact.outcome = along.facts.filter(({ kind }) => kind !== 'adjective')[measured++]?.outcome ?? { operation: work.body.made.id };
}

/** Slots, and grooves of what has flat sides: rounded at their ends, or open ones that run through from side to side. */
export function makeSlot(part: BriefThing, work: Work, owner?: readonly Site[]): void {
  const { body, context } = work;
  if (has(part, CROSSED) && part.count === 1) {
    makeCross(part, work, owner);
    return;
  }
  if (has(part, /^(v shaped|v|vee)$/)) {
    makeVee(part, work);
    return;
  }
  if (has(part, /^(dovetail|semicircular)$/)) {
    makeChannel(part, work);
    return;
  }
  const taker = new Taker(part, idFor(work, part), context);
  const row = rowOf(part);
  // "slot 8 x 30": the longer number is its length
  const [long0, wide0] = row.length > 1 && row[1]!.value > row[0]!.value ? [row[1], row[0]] : [row[0], row[1]];
  // of a groove two numbers are width and depth
  const section = /notch|groove/.test(part.noun) && row.length === 2 ? row : undefined;
  const length = section ? undefined : (long0 ?? measure(part, ['length']));
  const width = section?.[0] ?? wide0 ?? measure(part, ['width', 'diameter', 'thickness', 'size']);
  const deepSaid = section?.[1] ?? row[2] ?? measure(part, ['depth', 'height']);
  const notch = /notch|groove/.test(part.noun);
  const [x, y, z] = [0, 1, 2].map((k) => body.own.max[k]! - body.own.min[k]!) as [number, number, number];
  const open = !length && (notch || has(part, /^open$/) || ((has(part, ACROSS) || has(part, ALONG)) && y >= 0.25 * Math.min(x, z)));
  for (const [k, site] of siteOf(part, body, owner).entries()) {
    const long: 0 | 1 = site.width >= site.height ? 0 : 1;
    const along = has(part, /^vertical$/) ? 1 : has(part, /^horizontal$/) ? 0 : has(part, ALONG) || !open ? long : ((1 - long) as 0 | 1);
    const crossing = has(part, ACROSS) && !open ? ((1 - long) as 0 | 1) : along;
    const span = crossing === 0 ? site.width : site.height;
    const cross = crossing === 0 ? site.height : site.width;
    const rounded = !open && !has(part, /^(square|rectangular)$/);
    const w = taker.length(
      width,
      !length && open ? 'profile.rect.1' : rounded ? 'profile.slot.1' : 'profile.rect.1',
      'width',
      tidy(cross * (open ? 0.3 : 0.18)),
    );
    const l = open
      ? plainLength(tidy(span * 1.02))
      : taker.length(
          length,
          rounded ? '' : 'profile.rect.0',
          'length',
          tidy(span * (part.count > 1 ? 0.6 / Math.min(part.count, 3) : 0.55)),
        );
    const square = open || has(part, /^(square|rectangular)$/);
    const profile = square ? { rect: [l.text, w.text] } : { slot: [`= max(${inner(l)} - ${inner(w)}, 0.01)`, w.text] };
    const size: [number, number] = crossing === 0 ? [l.value, w.value] : [w.value, l.value];
    const isThrough =
      has(part, /^through$/) ||
      (!deepSaid && !open && site.through < (PLATE.test(work.thing.noun) ? 0.6 : 0.4) * Math.min(site.width, site.height)) ||
      (!deepSaid && site.bounded);
    const depth = deepSaid
      ? taker.length(deepSaid, 'depth', 'depth', deepSaid.value).text
      : isThrough
        ? site.bounded
          ? tidy(site.through * 1.01)
          : undefined
        : tidy(site.through * 0.4);
    const placed = spotsOn(part, Math.max(1, part.count), site, body, size);
    if (placed.circle && !open) {
      // slots around a middle point toward it
      const { diameter, count } = placed.circle;
      const one = (m: number): Record<string, unknown> => {
        const [x, y] = turnedBy(diameter / 2, (360 * m) / count);
        return { ...profile, rotate: (360 * m) / count, at: [tidy(x), tidy(y)] };
      };
      const whole = { rect: [0.001, 0.001], plus: Array.from({ length: count }, (_, m) => one(m)) };
      const id = behind(work, part, 'pocket', {
        profile: whole,
        ...(depth !== undefined && { depth }),
        ...placing(work, site, { spots: [[0, 0]] }),
      });
      tellPlaces(part, placed.used, id);
      continue;
    }
    const id = behind(
      work,
      part,
      'pocket',
      {
        profile: { ...profile, ...(crossing === 1 && { rotate: 90 }) },
        ...(depth !== undefined && { depth }),
        ...placing(work, site, placed),
      },
      k === 0 ? '' : `_${k + 1}`,
    );
    tellPlaces(part, placed.used, id);
  }
  told(part, THROUGH_WORDS, taker.operation);
}

/** Notches and steps: a rectangle out of an edge or a corner, or across the top. */
export function makeNotch(part: BriefThing, work: Work, owner?: readonly Site[]): void {
  const { body, context } = work;
  if (has(part, /^(v shaped|v|vee|triangular)$/)) {
    makeVee(part, work);
    return;
  }
  const said = positionsOf(part)
    .map(({ at }) => at)
    .join(' ');
  // a step is cut down from above, whichever end it is at
  const above = part.noun === 'step' && !body.round && !/\bbottom\b/.test(said) && faceSite(body.own.min, body.own.max, 'top');
  const [site] = above && !owner ? [above] : siteOf(part, body, owner);
  if (!site) return;
  const around = body.round && part.noun === 'notch' && /circumference|perimeter|rim/.test(said);
  if (
    around ||
    (site.round &&
      (body.hollow || body.bore !== undefined || part.count > 1) &&
      part.noun === 'notch' &&
      /rim|edge|end|perimeter|circumference|outside/.test(said))
  ) {
    makeRimNotches(part, work, around ? faceSite(body.own.min, body.own.max, 'top', true) : site);
    return;
  }
  const flat = site.through < 0.4 * Math.min(site.width, site.height);
  const step = part.noun === 'step';
  const edge = /\b(edge|end|side|left|right|front|back)\b/.test(said) || step;
  const corner = /corner/.test(said);
  if (!edge && !corner) {
    makeSlot(part, work, owner);
    return;
  }
  const taker = new Taker(part, idFor(work, part), context);
  const row = rowOf(part);
  const [w, h] = [site.width, site.height];
  const deepWords = measure(part, ['depth']);
  const wideFact = row[0] ?? measure(part, ['width', 'size', 'length', 'side']);
  const second =
    row[1] ?? (flat ? deepWords : undefined) ?? measure(part, ['height', 'thickness', 'depth']) ?? measure(part, ['length', 'width']);
  const full = has(part, /^(lengthwise|crosswise)$/) || step || /^(a |one )?(top|bottom|upper)?.*edge/.test(said);
  const across = /\b(left|right|end|short)\b/.test(said);
  const way: 0 | 1 = across ? 1 : w >= h ? 0 : 1;
  const wide = taker.length(wideFact, '', 'width', tidy(Math.min(w, h) * 0.3));
  const deep = taker.length(
    second,
    flat && !step ? '' : 'depth',
    'depth',
    second ? second.value : has(part, /^square$/) || row.length === 1 ? wide.value : tidy(flat && !step ? wide.value : site.through * 0.5),
  );
  const third = row[2] ? taker.length(row[2], 'depth', 'height', row[2].value) : undefined;
  let size: [number, number];
  let texts: [string | number, string | number];
  let depth: string | number | undefined;
  if (corner) {
    const b = row.length > 1 && !flat ? deep : flat ? deep : wide;
    size = [wide.value, b.value];
    texts = [wide.text, b.text];
    depth =
      third?.text ??
      (flat || (has(part, /^through$/) && !deepWords)
        ? undefined
        : row.length > 1
          ? tidy(site.through * 0.5)
          : wideFact || second
            ? deep.text
            : tidy(Math.min(wide.value, site.through * 0.5)));
  } else if (flat && !step) {
    // in the edge of a plate: so wide along it, so deep inward, through
    size = way === 0 ? [wide.value, deep.value] : [deep.value, wide.value];
    texts = way === 0 ? [wide.text, deep.text] : [deep.text, wide.text];
    depth = third?.text;
  } else if (full || !deepWords) {
    size = way === 0 ? [w * 1.02, wide.value] : [wide.value, h * 1.02];
    texts = way === 0 ? [tidy(w * 1.02), wide.text] : [wide.text, tidy(h * 1.02)];
    depth = deep.text;
  } else {
    size = way === 0 ? [wide.value, deep.value] : [deep.value, wide.value];
    texts = way === 0 ? [wide.text, deep.text] : [deep.text, wide.text];
  }
  const low = /\b(left|front|bottom)\b/.test(said) ? -1 : 1;
  const both = /each|both|opposite|two/.test(said) || (part.count === 2 && !corner);
  const u = w / 2 - size[0] / 2;
  const v = h / 2 - size[1] / 2;
  const spots: [number, number][] = corner
    ? (
        [
          [1, 1],
          [-1, -1],
          [-1, 1],
          [1, -1],
        ] as const
      )
        .slice(0, /each|all|four/.test(said) ? 4 : Math.max(1, part.count))
        .map(([a, b]) => [a * u, b * v])
    : both
      ? [1, -1].map((sign) => (way === 0 ? [0, sign * v] : [sign * u, 0]))
      : [way === 0 ? [0, (/\b(left|right)\b/.test(said) ? 1 : low) * v] : [low * u, 0]];
  const [first] = spots;
  if (first && depth !== undefined) body.limbs[part.id] = [floorBelow(site, first, size, (third ?? deep).value)];
  const id = behind(work, part, 'pocket', {
    profile: { rect: texts },
    ...(depth !== undefined && { depth }),
    ...placing(work, site, { spots: spots.map(([a, b]) => [tidy(a), tidy(b)]) }),
  });
  tellPlaces(part, positionsOf(part), id);
  told(part, THROUGH_WORDS, taker.operation);
}

/** Notches around the rim of what is round: through its wall where it is hollow, so deep along the axis; else so deep inward, through. */
function makeRimNotches(part: BriefThing, work: Work, site: Site): void {
  const { body } = work;
  const taker = new Taker(part, idFor(work, part), work.context);
  const radius = site.width / 2;
  const bore = body.hollow ? radius - body.hollow.wall : (body.bore ?? 0) / 2;
  const hollow = bore > 0;
  const row = rowOf(part);
  // half round notches are bores on the rim itself
  const half = has(part, /^(semicircular|half|half round)$/);
  const round = half ? measure(part, ['diameter', 'radius', 'width', 'size']) : undefined;
  const bored = half ? taker.length(round, 'profile.circle', 'diameter', tidy(radius * 0.25)) : undefined;
  const w = taker.length(row[0] ?? measure(part, ['width', 'size', 'length']), 'profile.rect.1', 'width', tidy(radius * 0.25));
  const deep = taker.length(row[1] ?? measure(part, ['depth', 'height']), hollow ? 'depth' : '', 'depth', tidy(radius * 0.3));
  const from = half ? radius : hollow ? bore * 0.9 : radius - deep.value;
  const to = half ? radius : radius * 1.1;
  const one = bored ? { circle: bored.text } : { rect: [tidy(to - from), w.text] };
  const spot = (k: number): Spot => turnedBy((from + to) / 2, (360 * k) / part.count);
  const [u, v] = spot(0);
  // the places of the others count from the first
  const others = Array.from({ length: part.count - 1 }, (_, k) => {
    const [a, b] = spot(k + 1);
    return { ...one, ...(half ? {} : { rotate: tidy((360 * (k + 1)) / part.count) }), at: [tidy(a - u), tidy(b - v)] };
  });
  const profile = { ...one, ...(others.length > 0 && { plus: others }) };
  const id = behind(work, part, 'pocket', {
    profile,
    ...(hollow && { depth: deep.text }),
    ...placing(work, site, { spots: [[tidy(u), tidy(v)]] }),
  });
  tellPlaces(part, positionsOf(part), id);
  told(part, THROUGH_WORDS, id);
}

/** The floor that a cut leaves, within what stood there before. */
function floorBelow(site: Site, [u, v]: readonly [number, number], [w, h]: readonly [number, number], depth: number): Site {
  const [du, dv, n] = AXES[site.face];
  const [wide, high] = [Math.min(w, site.width), Math.min(h, site.height)];
  const inward = (far: number, size: number, room: number): number =>
    Math.sign(far) * Math.max(0, Math.min(Math.abs(far), (room - size) / 2));
  const [a, b] = [inward(u, wide, site.width), inward(v, high, site.height)];
  const center = [0, 1, 2].map((k) => site.center[k]! + a * du[k]! + b * dv[k]! - depth * n[k]!) as [number, number, number];
  return { face: site.face, center, width: wide, height: high, through: site.through - depth, bounded: true };
}

/** A dovetail or a half round along the top, cut from its end. */
function makeChannel(part: BriefThing, work: Work): void {
  const { body, context } = work;
  const taker = new Taker(part, idFor(work, part), context);
  const [x, y, z] = [0, 1, 2].map((k) => body.own.max[k]! - body.own.min[k]!) as [number, number, number];
  const face = has(part, ACROSS) === x >= z ? 'front' : 'right';
  const site = faceSite(body.own.min, body.own.max, face);
  const across = face === 'right' ? z : x;
  const top = site.height / 2;
  const wide = measure(part, ['width', 'diameter', 'radius', 'size']) ?? rowOf(part)[0];
  const w = taker.length(wide, wide?.dimension === 'radius' ? 'diameter' : '', 'width', tidy(across * 0.35));
  const deep = measure(part, ['depth', 'height']);
  let profile: Record<string, unknown>;
  if (has(part, /^semicircular$/)) profile = { circle: w.text, at: [0, tidy(top)] };
  else {
    const d = taker.length(deep, '', 'depth', tidy(Math.min(w.value * 0.5, y * 0.4)));
    const angle = measuresOf(part).find(({ dimension, outcome }) => dimension === 'angle' && !outcome);
    if (angle) angle.outcome = { operation: taker.operation };
    const out = tidy(d.value / Math.tan(((angle?.value ?? 60) * Math.PI) / 180));
    const [a, b] = [tidy(w.value / 2), tidy(w.value / 2 + out)];
    profile = {
      points: [
        [-a, tidy(top)],
        [-b, tidy(top - d.value)],
        [b, tidy(top - d.value)],
        [a, tidy(top)],
      ],
    };
  }
  const id = behind(work, part, 'pocket', { profile, ...placing(work, site, { spots: [[0, 0]] }) });
  tellPlaces(part, positionsOf(part), id);
  told(part, THROUGH_WORDS, id);
}

/** A V from end to end of a face, 90 degrees unless its depth says another angle. */
function makeVee(part: BriefThing, work: Work): void {
  const { body, context } = work;
  const taker = new Taker(part, idFor(work, part), context);
  const size = [0, 1, 2].map((k) => body.own.max[k]! - body.own.min[k]!) as [number, number, number];
  const lengthwise = has(part, ALONG) || /groove/.test(part.noun);
  const long = size[0] >= size[2];
  const face = lengthwise === long ? 'right' : 'front';
  const across = face === 'right' ? size[2] : size[0];
  const row = rowOf(part);
  const deep = measure(part, ['depth', 'height']) ?? row[1];
  const wide = row[0] ?? measure(part, ['width', 'size', 'length']);
  const angle = measuresOf(part).find(({ dimension, outcome }) => dimension === 'angle' && !outcome);
  if (angle) angle.outcome = { operation: taker.operation };
  const tan = Math.tan(((angle?.value ?? 90) * Math.PI) / 360);
  const d0 = deep ? taker.length(deep, 'profile.points', 'depth', deep.value) : undefined;
  const w = taker.length(wide, 'profile.points', 'width', d0 ? tidy(2 * d0.value * tan) : tidy(Math.min(across * 0.4, size[1] * 0.8)));
  const depth = d0 ?? plainLength(tidy(w.value / 2 / tan));
  const site = faceSite(body.own.min, body.own.max, face);
  const top = site.height / 2;
  const profile = {
    points: [
      [`= -${inner(w)} / 2`, tidy(top)],
      [0, `= ${tidy(top)} - ${inner(depth)}`],
      [`= ${inner(w)} / 2`, tidy(top)],
    ],
  };
  const id = behind(work, part, 'pocket', { profile, ...placing(work, site, { spots: [[0, 0]] }) });
  tellPlaces(part, positionsOf(part), id);
  told(part, THROUGH_WORDS, id);
}
