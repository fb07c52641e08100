import type { BriefThing } from '../../plan/brief.ts';
import type { Placement } from '../../plan/plan.ts';
import { CUT } from '../../reading/steps/step.ts';
import type { Context, Made } from '../context.ts';
import { tidy } from '../draft.ts';
import { nameOf } from '../names.ts';
import { Sheet } from '../sheet.ts';
import { workInto } from '../workpiece/index.ts';
import type { Body, FaceName, Start, Vec3 } from '../workpiece/shape.ts';
import { faceSite } from '../workpiece/spots.ts';
import { has, inner, measure, plainLength, positionsOf, rowOf, Taker } from '../workpiece/taking.ts';
import { combined, idFor, type Work } from '../workpiece/work.ts';
import { type Frame, type Spot, sizeOf, spotsOf } from './places.ts';
import { ALONE, add, frameOf, idIn, put, type Walk } from './put.ts';
import { isUpright, laid, runsAlong, solidOf } from './solid.ts';

/**
 * Things that were told step by step: a body, others that are set on it or on each other, and what is taken out. Each stands at an anchor of
 * the step that it was said of, so that it goes along when that one is sized; one solid in the end, or several where their colours differ.
 */

const SOLID = /^(box|cylinder|cone|sphere|dome|pyramid|prism|wedge)$/;
const isBody = (part: BriefThing): boolean => SOLID.test(part.op ?? '') && part.variant !== CUT && !part.absent;
export function composeSteps(thing: BriefThing, context: Context): Made | undefined {
  const walk: Walk = { context, root: thing, ids: new Map(), frames: new Map(), tops: [] };
  const taker = new Taker(thing, idIn(walk, thing), context);
  const start = solidOf(thing, taker);
  const definition = start && context.vocabulary.get(start.op);
  if (!start || !definition) return undefined;
  const lying = has(thing, /^lying$/) || (crosses(thing) && start.size[1] > start.size[0]);
  const base = lying ? laid(start, 'x') : start;
  add(thing, base, {}, walk);
  const [x, y, z] = base.size;
  walk.frames.set(thing, frameOf(idIn(walk, thing), [-x / 2, 0, -z / 2], [x / 2, y, z / 2], base, 1));
  bodiesBelow(thing, walk);
  const id = idIn(walk, thing);
  const below = [...walk.frames.values()].some(({ min }) => min[1] < -1e-6);
  const made: Made = { id, place: id, tops: walk.tops.map((top) => top.id), bodyTop: 0, definition, sheet: new Sheet(definition, {}) };
  if (walk.tops[0]?.material !== undefined) made.material = walk.tops[0].material;
  if (!isApart(thing, walk) && walk.tops.length > 1) {
    const whole = context.draft.add({
      id: `${id}_whole`,
      op: 'union',
      name: nameOf(thing),
      inputs: made.tops,
      ...(below && { at: { my: 'bottom' } }),
    });
    made.tops = [whole];
    made.place = whole;
  } else if (below) {
    made.lifted = true;
  }
  cutAll(thing, made, walk);
  if (made.lifted) {
    const whole = context.draft.add({ id: `${id}_whole`, op: 'group', name: nameOf(thing), inputs: [...made.tops], at: { my: 'bottom' } });
    Object.assign(made, { tops: [whole], bodyTop: 0, place: whole });
  }
  return made;
}

const crosses = (thing: BriefThing): boolean => thing.parts.some((part) => positionsOf(part).some(({ at }) => at === 'crossing'));

function bodiesBelow(owner: BriefThing, walk: Walk): void {
  for (const part of owner.parts)
    if (isBody(part)) {
      stand(part, owner, walk);
      bodiesBelow(part, walk);
    }
}

/** Sets a body on the one that it was said of. */
function stand(part: BriefThing, owner: BriefThing, walk: Walk): void {
  const { draft } = walk.context;
  const on = walk.frames.get(owner)!;
  const [X, , Z] = sizeOf(on);
  const taker = new Taker(part, idIn(walk, part), walk.context);
  const at = positionsOf(part).map(({ at: words }) => words);
  if (at.includes('between')) {
    betweenOf(part, owner, taker, on, walk);
    return;
  }
  const solid = solidOf(part, taker, [X, Z]);
  if (!solid) return;
  if (at.includes('crossing')) {
    const turned = solid.params.axis === undefined && solid.round ? laid(solid, 'z') : turnedAbout(solid);
    put(part, turned, on, [{ face: 'center', flush: [], off: [0, 0, 0] }], walk);
    return;
  }
  if (at.includes('beside')) {
    besideOf(part, owner, solid, on, walk);
    return;
  }
  const lying = has(part, /^lying$/) && !isUpright(part);
  const round = solid.op === 'cylinder' && on.round;
  // a disc around the middle of a shaft, a flange around the end of a tube
  const around = round && solid.size[0] > X && solid.size[1] < sizeOf(on)[1];
  if (around && at.length > 0 && at.every((words) => words === 'center')) {
    put(part, bored(solid, owner), on, [{ face: 'center', flush: [], off: [0, 0, 0] }], walk);
    return;
  }
  if (around && /^(flange|collar|rim)$/.test(part.noun)) {
    const ends = at.includes('each end')
      ? ([-1, 1] as const)
      : at.some((words) => /^(under|bottom)/.test(words))
        ? ([-1] as const)
        : ([1] as const);
    const far = (sizeOf(on)[1] - solid.size[1]) / 2;
    if (ends.length === 1) {
      put(part, bored(solid, owner), on, [{ face: 'center', flush: [ends[0] < 0 ? 'bottom' : 'top'], off: [0, 0, 0] }], walk);
      return;
    }
    put(
      part,
      bored(solid, owner),
      on,
      ends.map(
        (sign): Spot => ({
          face: 'center',
          flush: [],
          off: [0, sign * far, 0],
          text: [0, `= ${sign < 0 ? '-' : ''}0.5 * (${on.id}.size_y - {own}.size_y)`, 0],
        }),
      ),
      walk,
    );
    return;
  }
  const start = fitted(lying ? laid(solid, 'x') : solid, on);
  const spots = spotsOf(part, on, start.size);
  const axis = spots.every(({ face }) => face === 'left' || face === 'right')
    ? 'x'
    : spots.every(({ face }) => face === 'front' || face === 'back')
      ? 'z'
      : 'y';
  const sided = spots.some(({ face }) => !/^(top|bottom)$/.test(face));
  if (sided && axis !== 'y' && solid.round) {
    put(part, laid(solid, axis), on, spots, walk);
    return;
  }
  // around a body: each side has its own direction
  if (sided && axis === 'y' && spots.length > 1) {
    spots.forEach((spot, k) => {
      const own: BriefThing = k === 0 ? part : { ...part, id: `${part.id}_${k + 1}`, facts: part.facts.map((fact) => ({ ...fact })) };
      put(own, solid, on, [spot], walk, draft.get(idIn(walk, part))?.params);
    });
    return;
  }
  put(part, start, on, spots, walk);
}

/** What lies across its base, and would not if it were turned, is turned. */
function fitted(start: Start, on: Frame): Start {
  const [x, y, z] = start.size;
  const [X, , Z] = sizeOf(on);
  if ((x <= X && z <= Z) || z > X || x > Z || start.at !== undefined) return start;
  return { ...start, size: [z, y, x], at: { rotate: [0, 90, 0] } };
}

/** What is set around a tube is open like it. */
function bored(start: Start, owner: BriefThing): Start {
  const inside = measure(
    { ...owner, facts: owner.facts.map(({ outcome: _, ...fact }) => fact) as BriefThing['facts'] },
    ['diameter', 'radius'],
    /inside/,
  );
  if (!inside) return start;
  return { ...start, params: { ...start.params, inner_diameter: inside.value * (inside.dimension === 'radius' ? 2 : 1) } };
}

const turnedAbout = (start: Start): Start => {
  const [x, y, z] = start.size;
  const size = start.params.size;
  return Array.isArray(size) ? { ...start, params: { ...start.params, size: [size[2], size[1], size[0]] }, size: [z, y, x] } : start;
};

/** How long what lies between two others is; undefined where that was not said. */
const lengthOf = (part: BriefThing | undefined): number | undefined => {
  if (!part) return undefined;
  const row = rowOf(part);
  return row.length > 0 ? Math.max(...row.map(({ value }) => value)) : measure(part, ['length'])?.value;
};

/** The second of two that stand apart: as far as was said, or as what lies between them is long. */
function besideOf(part: BriefThing, owner: BriefThing, solid: Start, on: Frame, walk: Walk): void {
  const bridge = owner.parts.find((other) => positionsOf(other).some(({ at }) => at === 'between'));
  const said = [...part.facts, ...owner.facts, ...(bridge?.facts ?? [])].find(
    (fact) => fact.kind === 'pattern' && fact.spacing !== undefined,
  );
  const spacing = said?.kind === 'pattern' ? said.spacing : undefined;
  // "40 apart" is what lies between them, "100 between the centres" is not
  const gap = said !== undefined && /apart/.test(said.words) ? solid.size[0] : 0;
  const centre = tidy(spacing !== undefined ? spacing + gap : solid.size[0] + (lengthOf(bridge) ?? (bridge ? solid.size[0] : 0)));
  put(part, solid, on, [{ face: 'center', flush: [], off: [centre, 0, 0] }], walk);
  if (said) said.outcome ??= { operation: idIn(walk, part), param: 'at' };
}

/** A bar between two: as long as was said, from one to the other, to the middles of what is round. */
function betweenOf(part: BriefThing, owner: BriefThing, taker: Taker, on: Frame, walk: Walk): void {
  const other = owner.parts.map((beside) => walk.frames.get(beside)).find((frame) => frame !== undefined);
  if (!other) return;
  const apart = (other.min[0] + other.max[0] - on.min[0] - on.max[0]) / 2;
  // what is round is met on a line or a point alone: there the bar goes on to the middle
  const into = on.round || /^(sphere|dome)$/.test(owner.op ?? '') ? sizeOf(on)[0] : 0;
  const said = rowOf(part).length === 0 ? measure(part, ['length']) : undefined;
  const long = said
    ? taker.length(said, 'height', 'length', said.value)
    : plainLength(tidy((lengthOf(part) ?? apart - sizeOf(on)[0]) || apart));
  const reach = said
    ? { value: long.value + into, text: into > 0 ? `= ${inner(long)} + ${tidy(into)}` : long.text }
    : plainLength(long.value + into);
  const thick = measure(part, ['diameter', 'thickness', 'width', 'size', 'height']);
  const rod = rowOf(part).length === 0 && thick !== undefined;
  const t = rod ? taker.length(thick, 'diameter', 'diameter', thick.value) : undefined;
  const start: Start | undefined = t
    ? {
        op: 'cylinder',
        params: { diameter: t.text, height: reach.text, axis: 'x' },
        values: {},
        size: [reach.value, t.value, t.value],
        round: true,
      }
    : reaching(solidOf(part, taker), into);
  if (start) put(part, start, on, [{ face: 'center', flush: [], off: [tidy(apart / 2), 0, 0] }], walk);
}

/** A bar so much longer along X. */
function reaching(start: Start | undefined, by: number): Start | undefined {
  const { size } = start?.params ?? {};
  if (!start || by === 0 || !Array.isArray(size)) return start;
  const [x, ...rest] = size as (number | string)[];
  const text = typeof x === 'number' ? tidy(x + by) : `${x} + ${tidy(by)}`;
  return { ...start, params: { ...start.params, size: [text, ...rest] }, size: [start.size[0] + by, start.size[1], start.size[2]] };
}

/** Whether the bodies stay several: their looks differ, or they are solids that stand on each other and none of which is worked. */
function isApart({ parts }: BriefThing, { tops, root }: Walk): boolean {
  // a top on legs is put together of boards
  if (new Set(tops.map(({ material }) => material)).size > 1 || root.noun === 'top') return true;
  const worked = (list: readonly BriefThing[]): boolean => list.some((part) => !isBody(part) || worked(part.parts));
  return !worked(parts) && !crosses(root) && tops.every(({ body }) => ALONE.test(body.noun));
}

/** What is taken out of the bodies, each where it was said. */
function cutAll(owner: BriefThing, made: Made, walk: Walk): void {
  for (const part of owner.parts) {
    if (!isBody(part) && !part.absent && !part.which && part.outcome === undefined) {
      const frame = walk.frames.get(owner);
      if (frame) cutFrom(part, owner, frame, made, walk);
    }
    cutAll(part, made, walk);
  }
}

function cutFrom(part: BriefThing, owner: BriefThing, frame: Frame, made: Made, walk: Walk): void {
  const top = Math.max(
    0,
    walk.tops.findIndex(({ body }) => body === owner),
  );
  made.bodyTop = made.tops.length > 1 ? top : 0;
  const inside = made.tops.length > 1 ? [frame] : [...walk.frames.values()];
  const [min, max] = [Math.min, Math.max].map((pick, far) =>
    [0, 1, 2].map((k) => pick(...inside.map((other) => (far === 0 ? other.min : other.max)[k]!))),
  ) as [Vec3, Vec3];
  const body: Body = { made, min, max, own: { min: [...frame.min], max: [...frame.max] }, round: frame.round, limbs: {}, edges: false };
  const work = { body, context: walk.context, thing: walk.root };
  if (part.variant === CUT) {
    takeOut(part, frame, work);
    return;
  }
  const said = positionsOf(part).some(({ at }) => /\b(top|bottom|front|back|left|right)\b/.test(at));
  const upright = isUpright(owner) && !said ? [faceSite(frame.min, frame.max, runsAlong(owner) === 'z' ? 'right' : 'front')] : undefined;
  workInto(part, work, upright);
}

/** A solid that is taken out: in the middle, or from a face inward; through all where no depth was said. */
function takeOut(part: BriefThing, frame: Frame, work: Work): void {
  const taker = new Taker(part, idFor(work, part), work.context);
  const start = solidOf(part, taker);
  if (!start) return;
  const face = positionsOf(part).flatMap(({ at }) =>
    /^(top|under)$/.test(at) ? [at === 'top' ? 'top' : 'bottom'] : / face$/.test(at) ? [at.split(' ')[0]!] : [],
  )[0] as FaceName | undefined;
  const axis = face === 'front' || face === 'back' ? 'z' : face === 'left' || face === 'right' ? 'x' : 'y';
  const deep =
    rowOf(part).length > 1 ||
    measure({ ...part, facts: part.facts.map((fact) => ({ ...fact, outcome: undefined })) }, ['height', 'length', 'depth', 'thickness']) !==
      undefined;
  const turned = laid(start, axis);
  const prismatic = /^(cylinder|prism)$/.test(start.op) || (start.op === 'box' && !deep);
  const params =
    prismatic && !deep && start.op !== 'box' ? { ...turned.params, height: `= 1.2 * ${frame.id}.size_${axis}` } : turned.params;
  const inward = face !== undefined && deep && start.op !== 'sphere';
  const at: Placement = inward
    ? { my: face, to: `${frame.id}.${face}` }
    : { my: 'center', to: `${frame.id}.${face && start.op === 'sphere' ? face : 'center'}` };
  const tool = combined(work, part, 'difference', { op: start.op, params, at });
  for (const fact of part.facts) if (fact.kind !== 'measure') fact.outcome ??= { operation: tool };
}
