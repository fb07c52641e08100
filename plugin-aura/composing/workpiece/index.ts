import { metricSize } from '../../operations/mechanical/metric.ts';
import type { BriefThing, FactOf } from '../../plan/brief.ts';
import type { Context, Made } from '../context.ts';
import { makePlain } from '../cutFeatures.ts';
import { tidy } from '../draft.ts';
import { featureOf } from '../features.ts';
import { makeEdge } from '../surfaceFeatures.ts';
import { makeFlat, makeKeyway } from '../turnedFeatures.ts';
import { makeBody } from './body.ts';
import { makeNotch, makeSlot } from './channels.ts';
import { makeHole, makePocket } from './cuts.ts';
import { makeRingGroove } from './grooves.ts';
import { hollow } from './hollow.ts';
import { isRadial, makeRadial } from './radial.ts';
import { isRaised, makeRaised, type Raised } from './raised.ts';
import type { Body, Site } from './shape.ts';
import { planeOf, sketchedBody } from './sketched.ts';
import { faceSite } from './spots.ts';
import { onItsBase } from './standing.ts';
import { has, measure, plainLength, Taker, told } from './taking.ts';
import { sayTotal } from './turned.ts';
import { behind, combined, grow, idFor, placing, type Work } from './work.ts';

/**
 * Described parts: a body, and what is hollowed out of it, raised on it and cut into it, each with its face, its places and its sizes. The
 * order of the words does not matter: edges of the body come first, then its hollow, what stands on it, and what is cut.
 */

export function composeWorkpiece(thing: BriefThing, context: Context): Made | undefined {
  joinHeads(thing);
  onItsBase(thing);
  const total = sayTotal(thing);
  const body = planeOf(thing) ? sketchedBody(thing, context) : makeBody(thing, context);
  if (!body) return undefined;
  if (total) total.outcome = { operation: body.made.id };
  const work: Work = { body, context, thing };
  const there = (part: BriefThing): boolean => part.outcome === undefined && !part.absent && !part.which;
  for (const part of thing.parts) if (part.noun === 'flat' && there(part)) cutEnd(part, work);
  hollow(thing, work);
  if (thing.noun === 'torus' && has(thing, /^half$/)) halved(work);
  // a keyway is cut from the shaft, whatever stands on it later
  for (const part of thing.parts) if (part.noun === 'keyway' && there(part) && SHAFT.test(thing.noun)) cut(part, work);
  const stepped = thing.parts.some(({ noun }) => noun === 'journal');
  if (!stepped) for (const part of thing.parts) if (part.noun === 'thread' && there(part) && body.round) threadEnd(part, work);
  steppedAlone(thing, work);
  flangedAlone(thing, work);
  const raised = new Map<BriefThing, Raised>();
  for (const part of thing.parts)
    if (there(part) && isRaised(part)) {
      const made = makeRaised(part, work);
      if (made) raised.set(part, made);
    }
  if (stepped) for (const part of thing.parts) if (part.noun === 'thread' && there(part)) threadEnd(part, work);
  const cutting = (part: BriefThing, owner?: readonly Site[], on?: Raised): void => {
    if (!there(part) || /^(counterbore|countersink|fillet|chamfer)$/.test(part.noun)) return;
    if (on && part.noun === 'hole' && part.count <= 1) {
      // one hole in each of what was raised: through all of it, unless it stands in a hollow
      const blind = body.hollow !== undefined && !has(part, /^through$/) && !/bore/i.test(part.words);
      const site = { ...on.site, ...(blind ? { bounded: true } : {}) };
      makeHole(part, work, [site], on.placed);
    } else cut(part, work, owner);
  };
  for (const part of thing.parts) {
    const on = raised.get(part);
    const own = limbOf(part, body);
    for (const inside of part.parts) {
      const limb = has(inside, /^each$/) ? (body.limbs[part.noun] ?? own) : own;
      if (inside.outcome === undefined && sunk.has(part.noun)) continue;
      if (isRaised(inside) && there(inside)) makeRaised(inside, work, on ? [on.site] : limb);
      else cutting(inside, on ? [on.site] : limb, on);
    }
  }
  for (const part of thing.parts) {
    const ends = there(part) ? limbSaid(part, body) : undefined;
    if (ends) {
      // one at each end: the place is told, and the count is that of the ends
      const one = {
        ...part,
        count: part.count === ends.length ? 1 : part.count,
        facts: part.facts.filter((fact) => fact.outcome === undefined),
      };
      cutting(one, ends);
      part.outcome = one.outcome ?? { operation: body.made.id };
      if (part.counted) part.counted.outcome = { operation: body.made.place, param: 'at', value: part.count };
    } else cutting(part);
    // what is worked into the floor of a step or a pocket
    const floor = sunk.has(part.noun) ? body.limbs[part.id] : undefined;
    if (sunk.has(part.noun))
      for (const inside of part.parts)
        if (there(inside) && !/^(fillet|chamfer|counterbore|countersink)$/.test(inside.noun)) cut(inside, work, floor);
  }
  for (const part of thing.parts) if (there(part)) rest(part, work);
  if (thing.parts.some((part) => part.parts.some(({ noun }) => /^counter/.test(noun))))
    told(thing, /^counter(?:bored|sunk)$/, body.made.id);
  // a round body is flanged where a disc of it is wider than the rest
  const isDisc = (part: BriefThing): boolean => /^(boss|flange|journal|hub|neck|spigot)$/.test(part.noun) && raised.has(part);
  if (body.round && thing.parts.some(isDisc)) told(thing, /^flanged$/, body.made.id);
  return body.made;
}

/** The front half of a ring is taken away. */
function halved(work: Work): void {
  const { own } = work.body;
  const [x, y, z] = [0, 1, 2].map((k) => own.max[k]! - own.min[k]!) as [number, number, number];
  const at = { my: 'center', offset: [0, tidy((own.min[1] + own.max[1]) / 2), tidy(z / 2)] };
  combined(work, work.thing, 'difference', { op: 'box', params: { size: [1.2 * x, 1.2 * y, z].map(tidy) }, at });
  own.max[2] = 0;
  work.body.max[2] = 0;
}

/** How many lengths of a stepped shaft were said before a part: it is worked into the last of them. */
const journalsBefore = (part: BriefThing, thing: BriefThing): number =>
  thing.parts.slice(0, Math.max(0, thing.parts.indexOf(part))).filter(({ noun }) => noun === 'journal').length;

const sunk: ReadonlySet<string> = new Set(['step', 'notch', 'pocket', 'slot']);
const SHAFT = /^(shaft|rod|pin|spindle|axle|bar|journal)$/;

/** "counterbore 10 x 5" beside a hole is the head of that hole. */
function joinHeads(thing: BriefThing): void {
  for (const head of thing.parts.filter(({ noun }) => /^(counterbore|countersink)$/.test(noun))) {
    const at = thing.parts.indexOf(head);
    const hole = thing.parts.slice(0, at).findLast(({ noun }) => noun === 'hole') ?? thing.parts.find(({ noun }) => noun === 'hole');
    thing.parts.splice(at, 1);
    if (hole) hole.parts.push(head);
    else
      thing.parts.push({
        ...head,
        noun: 'hole',
        facts: [
          ...head.facts,
          { kind: 'adjective', adjective: head.noun === 'counterbore' ? 'counterbored' : 'countersunk', words: head.words },
        ],
      });
  }
}

/** Sites of the limb that a part names. */
function limbOf(part: BriefThing, body: Body): Site[] | undefined {
  const which = part.facts.find(
    (fact) => fact.kind === 'adjective' && /^(horizontal|vertical|long|longer|short|shorter)$/.test(fact.adjective),
  );
  const word =
    which?.kind === 'adjective'
      ? ({ long: 'horizontal', longer: 'horizontal', short: 'vertical', shorter: 'vertical' }[which.adjective] ?? which.adjective)
      : undefined;
  return (
    (word !== undefined ? body.limbs[word] : undefined) ??
    body.limbs[part.noun] ??
    (/^(wall|back wall|upright)$/.test(part.noun) ? body.limbs.vertical : undefined) ??
    (/^(arm|limb|side wall|back wall|upright)$/.test(part.noun) ? body.limbs.leg : undefined)
  );
}
/** "near each of the four ends" of a cross, "in the middle of each side" of a frame. */
function limbSaid(part: BriefThing, body: Body): Site[] | undefined {
  const end = body.limbs.end ?? body.limbs.bar;
  const each = body.limbs.end ? /^each end$/ : /\b(?:each|every|all|four)\b.*\bside\b/;
  if (!end || !(part.count === end.length || part.facts.some((fact) => fact.kind === 'position' && each.test(fact.at)))) return undefined;
  const said = part.facts.find(
    (fact) => fact.kind === 'position' && (body.limbs.end ? /\bend\b|\bends\b|arm/ : /\b(?:side|bar)\b/).test(fact.at),
  );
  if (!said) return undefined;
  if (said.kind === 'position' && said.distance === undefined) said.outcome = { operation: body.made.id };
  return end;
}

function cut(part: BriefThing, work: Work, owner?: readonly Site[]): void {
  const { body, context } = work;
  switch (part.noun) {
    case 'hole':
      if (isRadial(part, work)) makeRadial(part, work);
      else makeHole(part, work, owner);
      return;
    case 'pocket':
    case 'cutout':
      makePocket(part, work, owner);
      return;
    case 'slot':
      makeSlot(part, work, owner);
      return;
    case 'notch':
    case 'step':
      makeNotch(part, work, owner);
      return;
    case 'groove':
      if (body.sections) makeRingGroove(part, work, journalsBefore(part, work.thing));
      else makeSlot(part, work, owner);
      return;
    case 'keyway':
      makeKeyway(part, body.made, context);
      body.made.place = body.made.tops[body.made.bodyTop]!;
      return;
    case 'knurl':
      makePlain('knurl', part, body.made, context, {});
      body.made.place = body.made.tops[body.made.bodyTop]!;
      return;
    default:
      if (featureOf(part) === 'hole') makeHole(part, work, owner);
      else if (featureOf(part) === 'pocket') makePocket(part, work, owner);
  }
}

/** What is worked into a body, or eased of it, wherever the body came from. */
export function workInto(part: BriefThing, work: Work, owner?: readonly Site[]): void {
  if (/^(fillet|chamfer)$/.test(part.noun)) rest(part, work);
  else cut(part, work, owner);
}

/** Edges of the finished part, flats, and what else features of other rooms make. */
function rest(part: BriefThing, work: Work): void {
  const { body, context } = work;
  if (/^(fillet|chamfer)$/.test(part.noun)) {
    makeEdge(part.noun === 'fillet' ? 'fillet' : 'chamfer', part.noun === 'fillet' ? 'radius' : 'size', part, body.made, context);
    body.made.place = body.made.tops[body.made.bodyTop]!;
  }
}

/** An end that is cut off square: at a height, or so much below the end. A flat along a round shaft is cut elsewhere. */
function cutEnd(part: BriefThing, work: Work): void {
  const { body, context } = work;
  const ends = part.facts.filter((fact): fact is FactOf<'position'> => fact.kind === 'position' && /\b(top|bottom)\b/.test(fact.at));
  const at = ends.find(({ distance }) => distance !== undefined) ?? ends[0];
  if (!at && body.round) {
    cutFlats(part, work);
    return;
  }
  if (!at) {
    makeFlat(part, body.made, context);
    body.made.place = body.made.tops[body.made.bodyTop]!;
    return;
  }
  const taker = new Taker(part, idFor(work, part), context);
  const low = /bottom/.test(at.at);
  const { min, max } = body.own;
  const tall = max[1] - min[1];
  const whole = measure(part, ['height', 'length', 'size'], /overall/);
  const fact = whole ?? measure(part, ['height', 'depth', 'size', 'length', 'thickness']);
  const off = whole ? tall - whole.value : (at.distance ?? fact?.value ?? tall * 0.2);
  if (!(off > 0 && off < tall)) {
    context.draft.refuse(
      `Nothing of the ${thingOf(work)} is left where its ${low ? 'bottom' : 'top'} is cut off at ${fact?.value ?? off} mm.`,
    );
    return;
  }
  if (fact) taker.length(fact, '', 'distance', off);
  const made = combined(work, part, 'difference', {
    op: 'box',
    params: { size: [(max[0] - min[0]) * 1.2, off * 2, (max[2] - min[2]) * 1.2].map(tidy) },
    at: { my: 'center', offset: [0, low ? min[1] : max[1], 0] },
  });
  const last = context.draft.get(body.made.place);
  if (last && low) last.at = { my: 'bottom' };
  body.own.max[1] -= off;
  body.max[1] -= off;
  for (const other of part.facts) other.outcome ??= { operation: made };
}
/** A thread on the upper end of a round body: the end is cut off, and the thread stands in its place. */
function threadEnd(part: BriefThing, work: Work): void {
  const { body, context } = work;
  const taker = new Taker(part, idFor(work, part), context);
  const said = part.facts.find((fact): fact is FactOf<'thread'> => fact.kind === 'thread');
  const low = part.facts.some((fact) => fact.kind === 'position' && /\b(other|opposite|bottom|lower|left|far)\b/.test(fact.at));
  const round = body.max[0] - body.min[0];
  const tall = body.max[1] - body.min[1];
  const end = low ? body.sections?.[0] : body.sections?.at(-1);
  const diameter = said?.diameter ?? measure(part, ['diameter', 'size'])?.value ?? end?.diameter ?? round;
  const long = measure(part, ['length', 'height', 'depth']);
  const l = long
    ? taker.length(long, '', 'length', long.value)
    : plainLength(tidy((body.sections?.length ?? 0) > 1 && end ? end.to - end.from : Math.min(2 * diameter, tall * 0.4)));
  if (!(l.value < tall)) {
    context.draft.refuse(`A thread of ${l.value} mm does not fit a body of ${tidy(tall)} mm.`);
    return;
  }
  combined(
    work,
    part,
    'difference',
    {
      op: 'box',
      params: { size: [tidy(round * 1.2), l.value * 2, tidy(round * 1.2)] },
      at: { my: 'center', offset: [0, low ? 0 : tall, 0] },
    },
    '_end',
  );
  // the operation lets its last turn run out above the length
  const run = said?.pitch ?? metricSize(diameter).pitch;
  const id = behind(work, part, 'thread', {
    diameter,
    kind: 'external',
    length: tidy(Math.max(l.value - run, l.value * 0.2)),
    ...(low && { face: 'bottom' }),
    ...(said?.pitch !== undefined && { pitch: said.pitch }),
  });
  if (said) said.outcome = { operation: id, param: 'diameter', value: diameter };
  for (const fact of part.facts) fact.outcome ??= { operation: id };
}

/** A round body that is called flanged, and no disc of it was: a flange below, whose holes are those on a circle. */
function flangedAlone(thing: BriefThing, work: Work): void {
  const { body } = work;
  if (!body.round || !has(thing, /^flanged$/)) return;
  if (thing.parts.some(isRaised)) return;
  const own = body.own.max[0] - body.own.min[0];
  const tall = body.own.max[1] - body.own.min[1];
  const disc = tidy(own * 1.7);
  const site = faceSite(body.min, body.max, 'bottom', true);
  const high = tidy(Math.min(tall * 0.25, own * 0.2));
  const id = behind(
    work,
    thing,
    'boss',
    { profile: { circle: disc }, height: high, ...placing(work, site, { spots: [[0, 0]] }) },
    '_flange',
  );
  grow(work, site, [[0, 0]], [disc, disc], high);
  told(thing, /^flanged$/, id);
  for (const part of thing.parts)
    for (const fact of part.facts)
      if (part.noun === 'hole' && fact.kind === 'pattern' && fact.pattern === 'circle') fact.diameter ??= tidy((disc + own) / 2);
}

/** A stepped body of which no step was measured: so many lengths, each thinner than the one before. */
function steppedAlone(thing: BriefThing, work: Work): void {
  const { body } = work;
  const stepped = thing.facts.find((fact) => fact.kind === 'adjective' && fact.adjective === 'stepped');
  if (!stepped || !body.round || thing.parts.some(({ noun }) => noun === 'journal' || noun === 'step')) return;
  const said = thing.facts.find((fact): fact is FactOf<'number'> => fact.kind === 'number' && fact.of === 'section');
  const count = Math.max(2, Math.min(12, said?.value ?? 3));
  const d = body.own.max[0] - body.own.min[0];
  const h = tidy((body.own.max[1] - body.own.min[1]) * 0.8);
  let last = body.made.id;
  for (let k = 1; k < count; k++) {
    const across = tidy(d * (1 - (0.6 * k) / count));
    const site = faceSite(body.min, body.max, 'top', true);
    last = behind(
      work,
      thing,
      'boss',
      { profile: { circle: across }, height: h, ...placing(work, site, { spots: [[0, 0]] }) },
      `_step_${k}`,
    );
    grow(work, site, [[0, 0]], [across, across], h);
  }
  if (said) said.outcome = { operation: last };
  stepped.outcome = { operation: last };
}

/** Flats along a round body: two across from each other where they are several, or where their distance was said. */
function cutFlats(part: BriefThing, work: Work): void {
  const { body, context } = work;
  const taker = new Taker(part, idFor(work, part), context);
  const across = measure(part, ['width'], /across/) ?? measure(part, ['width', 'size', 'diameter']);
  const deep = measure(part, ['depth', 'height', 'thickness']);
  const round = body.own.max[0] - body.own.min[0];
  const both =
    part.count > 1 || across !== undefined || part.facts.some((fact) => fact.kind === 'position' && /two|both|opposite|each/.test(fact.at));
  const depth = across ? (round - across.value) / 2 : (deep?.value ?? round * 0.1);
  if (!(depth > 0 && depth < round / 2)) {
    context.draft.refuse(`Flats of ${across?.value ?? depth} mm do not fit a body of ${tidy(round)} mm.`);
    return;
  }
  if (across) taker.length(across, '', 'across flats', across.value);
  const text = !across && deep ? taker.length(deep, 'depth', 'depth', deep.value).text : tidy(depth);
  const tall = body.own.max[1] - body.own.min[1];
  const long = measure(part, ['length']);
  const l = long ? taker.length(long, '', 'length', long.value).value : tall * 1.02;
  for (const face of both ? (['front', 'back'] as const) : (['front'] as const)) {
    const site = faceSite(body.own.min, body.own.max, face);
    const v = long ? (tall - l) / 2 : 0;
    const id = behind(
      work,
      part,
      'pocket',
      { profile: { rect: [tidy(round * 1.02), tidy(l)] }, depth: text, ...placing(work, site, { spots: [[0, tidy(v)]] }) },
      face === 'front' ? '' : '_2',
    );
    for (const fact of part.facts) if (fact.kind === 'position' || fact.kind === 'adjective') fact.outcome ??= { operation: id };
  }
  if (part.counted) part.counted.outcome = { operation: taker.operation };
}
const thingOf = ({ body }: Work): string => body.made.definition?.label.toLowerCase() ?? 'part';
