import type { BriefThing } from '../../plan/brief.ts';
import { wordAt } from '../../reading/workpiece/words.ts';
import type { Context, Made } from '../context.ts';
import { capitalise, idOf, tidy } from '../draft.ts';
import { Sheet } from '../sheet.ts';
import { substanceOf, tellSubstance } from '../substance.ts';
import { makeBar } from './bars.ts';
import { takeEdges } from './edges.ts';
import { drawnOutline } from './outline.ts';
import { frame, prism, squareTube } from './prisms.ts';
import { type Body, blockSizes, type Start, tellAll, type Vec3 } from './shape.ts';
import { has, inner, measure, rowOf, shapeOf, Taker, told } from './taking.ts';
import { cone, torus, turned } from './turned.ts';

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
  // nobody turns a shaft of plastic without a word
  const usual = /^(shaft|axle|spindle)$/.test(thing.noun) ? 'steel' : undefined;
  const words = substance?.words ?? usual;
  const material = words === undefined ? undefined : context.draft.material(words);
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
    if (fact.kind === 'position' && /^(center|middle|plane|axis|outside)$|plane/.test(fact.at)) fact.outcome ??= { operation };
  if (wordAt([thing.noun], 0)?.word.kind === 'flat')
    for (const fact of thing.facts) if (fact.kind === 'position') fact.outcome ??= { operation };
  for (const fact of thing.facts)
    if (fact.kind === 'number' && fact.of === 'section' && thing.parts.filter(({ noun }) => noun === 'journal').length === fact.value - 1)
      fact.outcome ??= { operation };
  if (has(thing, /^closed$/) || ends.some((fact) => fact.kind === 'position' && fact.at.startsWith('flat')))
    for (const fact of ends) fact.outcome ??= { operation };
  if (thing.parts.some(({ noun }) => noun === 'shell')) {
    told(thing, /^closed$/, operation);
    for (const fact of thing.facts) if (fact.kind === 'position' && fact.at === 'inside') fact.outcome ??= { operation };
  }
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
    ...(start.sketch && { sketch: start.sketch }),
    ...(sx?.distance !== undefined && sy?.distance !== undefined && { sketch: [sx.distance, sy.distance] }),
    ...(start.bore !== undefined && { bore: start.bore }),
    ...(start.ended !== undefined && { ended: start.ended }),
    ...(start.round && { sections: [{ diameter: middleDiameter(start), from: 0, to: y }] }),
  };
}

/** Diameter of a turned body half way up: of a cone the mean of its ends. */
function middleDiameter({ params, values, size, op }: Start): number {
  const d = typeof values.diameter === 'number' ? values.diameter : size[0];
  const top =
    typeof values.top_diameter === 'number'
      ? values.top_diameter
      : typeof params.top_diameter === 'number'
        ? params.top_diameter
        : op === 'cone'
          ? 0
          : d;
  return (d + top) / 2;
}

const SHAPE_WORDS =
  /^(rectangular|cuboid|cuboidal|square|cubic|cubical|cylindrical|circular|round|tubular|annular|conical|spherical|hemispherical|toroidal|pyramidal|wedge|triangular|hexagonal|hex|octagonal|pentagonal|elliptical|oval|trapezoidal|semicircular|cross|plus|star|ring|disc|disk|obround|stadium|racetrack|turned|flat|solid|half|quarter|truncated|equilateral|[lutizhc] shaped|stepped|rounded end|elongated|thin|thick|tall|short|long|large|main|plain|simple|straight|regular|uniform|horizontal|parallel|perpendicular|lying|standing|lengthwise|walled|right|both ways|symmetrical)$/;

export function startOf(thing: BriefThing, shape: string, says: ReadonlySet<string>, taker: Taker): Start | undefined {
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
      const low = measure(thing, ['height'], /^front$/);
      const f = low ? taker.length(low, 'front_height', 'front height', 0) : undefined;
      for (const fact of thing.facts)
        if (fact.kind === 'position' || (fact.kind === 'measure' && fact.value === 0)) fact.outcome ??= { operation: taker.operation };
      return {
        op: 'wedge',
        params: { size: [w.text, h.text, l.text], ...(f && { front_height: f.text }) },
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

/** A block whose top is a flat arch from end to end. */
function archedBlock(thing: BriefThing, says: ReadonlySet<string>, taker: Taker): Start | undefined {
  if (!has(thing, /^arched top$/)) return undefined;
  told(thing, /^arched top$/, taker.operation);
  const [l, w, h] = blockSizes(thing, says, taker, ['profile.points', 'height', 'profile.points']);
  const [long, high] = [inner(l), inner(h)];
  const shoulder = `= ${high} - min(0.35 * ${high}, ${long} / 2)`;
  const points = [
    [`= -${long} / 2`, 0],
    [`= ${long} / 2`, 0],
    [`= ${long} / 2`, shoulder],
    { arc_to: [`= -${long} / 2`, shoulder], via: [0, `= ${high}`] },
  ];
  return {
    op: 'extrude',
    params: { profile: { points }, height: w.text, axis: 'z' },
    values: { height: w.value },
    size: [l.value, h.value, w.value],
  };
}

export function box(thing: BriefThing, says: ReadonlySet<string>, taker: Taker): Start {
  const arched = archedBlock(thing, says, taker);
  if (arched) return arched;
  const ended = has(thing, /^rounded end$/) || says.has('obround');
  const edges = takeEdges(thing, taker);
  const [l, w, h] = blockSizes(thing, says, taker, ended || edges ? ['profile.rect.0', 'profile.rect.1', 'height'] : undefined);
  const size: Vec3 = [l.value, h.value, w.value];
  if (ended) {
    const turn = w.value > l.value;
    const [long, wide] = turn ? [w, l] : [l, w];
    const profile = { slot: [`= max(${inner(long)} - ${inner(wide)}, 0.01)`, wide.text], ...(turn && { rotate: 90 }) };
    return { op: 'extrude', params: { profile, height: h.text }, values: { height: h.value }, size, ended: wide.value / 2 };
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
