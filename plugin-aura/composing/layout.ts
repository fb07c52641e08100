import type { Brief, BriefRelation, BriefThing, FactOf } from '../plan/brief.ts';
import type { Placement } from '../plan/plan.ts';
import type { Context, Made } from './context.ts';
import { capitalise, tidy } from './draft.ts';
import { sizeOf } from './featureTools.ts';
import { plus } from './positions.ts';

/**
 * Relations solved with room: every place is said with anchors and expressions over sizes, so that it holds when something changes its
 * size, and nothing is put into anything else.
 */

/** One thing stands so to others that are placed before it. */
export interface Edge {
  mover: string;
  bases: readonly string[];
  relation: BriefRelation['relation'];
  distance?: number;
  /** Part of the base that is meant, by its noun. */
  part?: string;
  /** How several of the mover are laid out where the relation says so. */
  pattern?: FactOf<'pattern'>['pattern'];
  said?: BriefRelation;
}

/** Families that look one way and turn to what they stand around. */
const FACING = /chair|sofa|couch|stool|bench|seat|throne|person|figure/;
/** What things go under without being raised by them: it stands on legs of its own. */
const HAS_ROOM_BELOW = /table|desk|bed|bench|chair|tree|bridge|arch|lamp|umbrella|parasol|piano/;

const WATER = /^(river|stream|creek|brook|canal|pond|lake|water|moat)$/;

/** Who moves, and to whom. "a cube under a sphere" raises the sphere onto the cube; a rug goes under its table. */
export function edgesOf(brief: Brief, things: ReadonlyMap<string, BriefThing>): Edge[] {
  const edges: Edge[] = [];
  for (const relation of brief.relations) {
    const bases = relation.to.filter((id) => things.has(id) && id !== relation.what);
    if (!things.has(relation.what) || bases.length === 0) continue;
    const base = things.get(bases[0]!)!;
    const distance = relation.distance === undefined ? {} : { distance: relation.distance };
    const mover = things.get(relation.what)!;
    // "two lamps on nightstands": of what bears them there are as many
    if (relation.relation === 'on' && mover.counted && mover.count > 1 && base.count > 1 && !base.counted) base.count = mover.count;
    const part = relation.part === undefined ? {} : { part: relation.part };
    // "two lamps beside the bed": one at each side of it
    if (relation.relation === 'beside' && mover.count === 2 && base.count === 1 && patternOf(mover) === undefined) {
      edges.push({ mover: relation.what, bases, relation: 'around', pattern: 'both_sides', ...distance, said: relation });
      continue;
    }
    if (patternOf(mover)?.pattern === 'both_sides') {
      // "a nightstand on each side": one at the left and one at the right
      mover.count = Math.max(2, mover.count);
      edges.push({ mover: relation.what, bases, relation: 'around', ...distance, said: relation });
      continue;
    }
    // "a bridge over a river": the water goes below, as long as it takes
    if (/^(above|on)$/.test(relation.relation) && /bridge$/.test(mover.noun) && WATER.test(base.noun)) {
      edges.push({ mover: bases[0]!, bases: [relation.what], relation: 'under', ...distance, said: relation });
      continue;
    }
    if (relation.relation === 'under' && !HAS_ROOM_BELOW.test(base.noun))
      edges.push({ mover: bases[0]!, bases: [relation.what], relation: 'on', ...distance, said: relation });
    else if (relation.relation === 'between' && bases.length > 1) {
      edges.push({ mover: relation.what, bases: [bases[0]!], relation: 'right', ...distance, said: relation });
      edges.push({ mover: bases[1]!, bases: [relation.what], relation: 'right', ...distance });
    } else if (relation.relation === 'around' && mover.count === 1 && FACING.test(mover.noun))
      // "a desk with a chair": before it, and looking at it
      edges.push({ mover: relation.what, bases, relation: 'facing', ...distance, said: relation });
    else edges.push({ mover: relation.what, bases, relation: relation.relation, ...part, ...distance, said: relation });
  }
  return withoutCircles(apartForWhatIsBetween(edges, things));
}

/** "Two armchairs facing a sofa, a coffee table between them": what is between stands before the base, and the others before it. */
function apartForWhatIsBetween(edges: readonly Edge[], things: ReadonlyMap<string, BriefThing>): Edge[] {
  return edges.flatMap((edge): Edge[] => {
    const middle = edges.find(({ relation, bases }) => relation === 'between' && bases.length === 1 && bases[0] === edge.mover);
    if (middle && FACES.has(edge.relation)) return [{ ...edge, bases: [middle.mover] }];
    if (edge.relation !== 'between' || edge.bases.length > 1) return [edge];
    const faced = edges.find(({ mover, relation }) => mover === edge.bases[0] && FACES.has(relation));
    if (faced) return [{ ...edge, bases: faced.bases, relation: faced.relation === 'behind' ? 'behind' : 'front' }];
    return [(things.get(edge.bases[0]!)?.count ?? 1) > 1 ? edge : { ...edge, relation: 'right' }];
  });
}
const FACES: ReadonlySet<string> = new Set(['facing', 'front', 'behind']);

/** An edge that would close a circle, or place a thing a second time, is left out. */
function withoutCircles(edges: readonly Edge[]): Edge[] {
  const kept: Edge[] = [];
  const reaches = (from: string, to: string): boolean =>
    from === to || kept.some((edge) => edge.mover === from && edge.bases.some((base) => reaches(base, to)));
  for (const edge of edges) {
    if (kept.some(({ mover }) => mover === edge.mover)) continue;
    if (edge.bases.some((base) => reaches(base, edge.mover))) continue;
    kept.push(edge);
  }
  return kept;
}

/** Things in an order in which each comes after what it is placed to, and what belongs to one stands before the next. */
export function orderOf(ids: readonly string[], edges: readonly Edge[]): string[] {
  const order: string[] = [];
  const add = (id: string): void => {
    if (order.includes(id)) return;
    order.push(id);
    for (const edge of edges) if (edge.bases.every((base) => order.includes(base))) add(edge.mover);
  };
  for (const id of ids) if (!edges.some(({ mover }) => mover === id)) add(id);
  for (const id of ids) add(id);
  return order;
}

/** Anchor on which things stand, or in which they are: declared by the base, else from what its operation has. */
function anchorFor(kind: 'on' | 'in' | 'under', base: Made): string {
  const { definition } = base;
  const declared = base.place === base.id ? definition?.spoken?.holds?.[kind] : undefined;
  if (declared) return declared;
  const own = base.place === base.id ? Object.keys(definition?.anchors ?? {}) : [];
  if (kind === 'on') return ['seat', 'well'].find((name) => own.includes(name)) ?? 'top';
  return 'bottom';
}

/** What is bent or loose on top, so that what stands on it comes down until it meets it. */
const UNEVEN =
  /^create_(terrain|rug|bed|rock|log|tree_stump|beanbag|hammock|pet_bed|rowboat|sailboat|horse|cow|elephant|turtle|whale|pumpkin|bread|pie|cactus|sofa|beach_umbrella)$|^cushion$|^create_cushion$|^dome$|^sphere$/;

/** Thickness of a container's floor, as far as its own numbers tell. */
export const floorOf = ({ sheet, id, place }: Made): number | undefined =>
  id === place ? (sheet?.number('floor') ?? sheet?.number('wall') ?? sheet?.number('thickness')) : undefined;

/** How many stand on the same base, and which of them this is. */
export interface Turn {
  index: number;
  of: number;
}

/** Where a thing goes to what it is placed to; undefined where the relation leaves it where it stands. */
export function placementFor(
  edge: Edge,
  mover: Made,
  base: Made,
  turn: Turn,
  partAnchor: (part: string) => string | undefined,
): Placement | undefined {
  const to = base.place;
  // An operation cannot ask for its own size: gaps hang on the base alone.
  const room = (axis: 'x' | 'y' | 'z', sign: 1 | -1): string | number =>
    edge.distance !== undefined ? sign * edge.distance : `= ${sign} * (0.2 * ${to}.size_${axis} + 2)`;
  const onBolt = onShank(edge, mover, base, turn);
  if (onBolt) return onBolt;
  // books go between the boards of a shelf unit, where nobody says on top of it
  const shelved =
    base.definition?.op === 'create_shelving' && /book/.test(mover.definition?.op ?? '') && !/\btop\b/.test(edge.said?.words ?? '');
  const part = edge.part ?? (shelved && edge.distance === undefined ? 'shelf' : undefined);
  const anchor = part === undefined ? undefined : partAnchor(part);
  // at no distance from a place of its own: not one of several side by side
  const slot = turn.of > 1 && edge.distance !== 0 ? `= ${tidy((turn.index + 0.5) / turn.of - 0.5)} * 0.9 * ${to}.size_x` : 0;
  switch (edge.relation) {
    case 'on': {
      const raised = edge.distance ?? 0;
      if (anchor) return { my: 'bottom', to: anchor, offset: [slot, raised, 0] };
      // it falls from above onto what is really there
      if (raised === 0 && UNEVEN.test(base.definition?.op ?? '') && base.place === base.id)
        return { my: 'bottom', to: `${to}.top`, offset: [slot, 0, 0], touch: '-y' };
      return { my: 'bottom', to: `${to}.${anchorFor('on', base)}`, ...((slot !== 0 || raised !== 0) && { offset: [slot, raised, 0] }) };
    }
    case 'above':
      return { my: 'bottom', to: `${to}.top`, offset: [slot, edge.distance ?? `= 0.4 * ${to}.size_y + 5`, 0] };
    case 'under':
      // below the crown of a tree, before its trunk
      if (base.definition?.op === 'create_tree') return { my: 'bottom', to: `${to}.bottom`, offset: [slot, 0, `= 0.3 * ${to}.size_z`] };
      return { my: 'bottom', to: `${to}.${anchorFor('under', base)}`, ...(slot !== 0 && { offset: [slot, 0, 0] }) };
    case 'in':
    case 'inside': {
      const anchor = anchorFor('in', base);
      return { my: 'bottom', to: `${to}.${anchor}`, offset: [0, anchor === 'bottom' ? (floorOf(base) ?? `= 0.06 * ${to}.size_y`) : 0, 0] };
    }
    case 'left':
      return { my: 'bottom right', to: `${to}.bottom left`, offset: [room('x', -1), 0, 0] };
    case 'between':
      return { my: 'bottom', to: `${to}.bottom` };
    case 'right':
    case 'beside':
    case 'apart':
      return { my: 'bottom left', to: `${to}.bottom right`, offset: [room('x', 1), 0, 0] };
    case 'front':
      return { my: 'bottom back', to: `${to}.bottom front`, offset: [0, 0, room('z', 1)] };
    case 'behind':
      return { my: 'bottom front', to: `${to}.bottom back`, offset: [0, 0, room('z', -1)] };
    case 'facing':
      return { my: 'bottom back', to: `${to}.bottom front`, offset: [0, 0, room('z', 1)], rotate: [0, 180, 0] };
    case 'against':
    case 'attached':
      return { my: 'bottom back', to: `${to}.bottom front` };
    case 'leaning':
      return { my: 'bottom back', to: `${to}.bottom front`, rotate: isLying(mover) ? [0, 14, 90] : [-14, 0, 0] };
    case 'hanging':
      if (STANDS.test(base.definition?.op ?? ''))
        return { my: 'top back', to: `${to}.top front`, offset: [slot, `= -0.15 * ${to}.size_y`, 0] };
      return { my: 'top', to: `${to}.bottom`, ...(edge.distance !== undefined && { offset: [0, -edge.distance, 0] }) };
    case 'around':
    case 'through':
      return { my: 'center', to: `${to}.center` };
    case 'meshing':
      return meshing(mover, base);
  }
}

/** Relations by which a nut or a washer is on a bolt, and not beside it. */
const ON_SHANK: ReadonlySet<string> = new Set(['on', 'under', 'in', 'inside', 'around', 'through', 'attached']);

/** A nut near the tip of a bolt, a washer under its head. */
function onShank(edge: Edge, mover: Made, base: Made, { index }: Turn): Placement | undefined {
  const anchors = Object.keys(base.definition?.anchors ?? {});
  const op = mover.definition?.op;
  if (base.place !== base.id || !ON_SHANK.has(edge.relation) || !anchors.includes('under_head') || !anchors.includes('tip'))
    return undefined;
  const to = base.place;
  if (op === 'create_nut') return { my: 'top', to: `${to}.tip`, offset: [0, `= -0.06 * ${to}.size_y`, 0] };
  if (op !== 'create_washer') return undefined;
  return { my: 'bottom', to: `${to}.under_head`, ...(index > 0 && { offset: [0, `= 0.05 * ${to}.size_y`, 0] }) };
}

/** What hangs on these hangs at their front: below them is the floor. */
const STANDS = /shelving|cabinet|wall|door|house|coat_rack|fence|crate|screen|divider|wardrobe/;

/** Whether the longest side of a thing lies along X, so that it has to be stood up before it leans. */
function isLying(made: Made): boolean {
  const [x, y, z] = sizeOf(made);
  return x !== undefined && y !== undefined && x > 1.5 * y && x > (z ?? 0);
}

/** Whether it is not known which way a thing is longest: it is grouped, so that it can be stood up along its longest side. */
const mayLie = ({ sheet, definition }: Made): boolean =>
  definition?.body !== undefined && sheet?.slot('height') === undefined && sheet?.slot('length') !== undefined;

/** What leans is stood up along its longest side first; gives how it is turned then. */
export function stoodUp(made: Made, { draft }: Context): Placement['rotate'] | undefined {
  if (!mayLie(made)) return undefined;
  const { place } = made;
  const id = draft.add({
    id: `${made.id}_leaning`,
    op: 'group',
    name: draft.get(place)?.name ?? 'Leaning',
    inputs: [...made.tops],
    params: {},
  });
  made.tops = [id];
  made.place = id;
  const [x, y, z] = [`${place}.size_x`, `${place}.size_y`, `${place}.size_z`];
  const along = `if(${z} > max(1.2 * ${y}, ${x}), 2, if(${x} > 1.2 * ${y}, 1, 0))`;
  return [`= if(${along} == 2, -104, if(${along} == 1, 0, -14))`, `= if(${along} == 1, 14, 0)`, `= if(${along} == 1, 90, 0)`];
}

/** Two gears at the distance of their pitch circles, a tooth of one in a gap of the other. */
function meshing(mover: Made, base: Made): Placement {
  const { id } = base;
  if (!base.sheet?.has('teeth') || !mover.sheet?.has('teeth')) return { my: 'bottom left', to: `${base.place}.bottom right` };
  const teeth = mover.sheet.number('teeth') ?? 20;
  const turn = teeth % 2 === 0 ? tidy(180 / teeth) : 0;
  return {
    my: 'center',
    to: `${base.place}.center`,
    offset: [`= ${id}.module * (${id}.teeth + ${teeth}) / 2`, 0, 0],
    ...(turn !== 0 && { rotate: [0, turn, 0] }),
  };
}

/** Shifts and turns that a refinement asked for, added to wherever a thing stands. */
export function shifted(thing: BriefThing, made: Made, context: Context): void {
  const { draft } = context;
  const signs: Readonly<Record<string, readonly [number, 1 | -1]>> = {
    left: [0, -1],
    right: [0, 1],
    up: [1, 1],
    down: [1, -1],
    front: [2, 1],
    back: [2, -1],
  };
  for (const fact of thing.facts) {
    if (fact.kind !== 'position' || fact.distance === undefined) continue;
    const [verb = '', way = ''] = fact.at.split(' ');
    const at = draft.get(made.place)?.at ?? {};
    if (verb === 'turned') {
      const axis = ['x', 'y', 'z'].indexOf(way);
      const turn = [...(at.rotate ?? [0, 0, 0])] as [number | string, number | string, number | string];
      turn[axis < 0 ? 1 : axis] = plus(turn[axis < 0 ? 1 : axis]!, fact.distance);
      draft.place(made.place, { rotate: turn });
    } else if (verb === 'moved' && signs[way]) {
      const [axis, sign] = signs[way];
      const offset = [...(at.offset ?? [0, 0, 0])] as [number | string, number | string, number | string];
      offset[axis] = plus(offset[axis]!, sign * fact.distance);
      draft.place(made.place, { offset });
    } else continue;
    fact.outcome = { operation: made.place, param: 'at' };
  }
}

const patternOf = (thing: BriefThing): FactOf<'pattern'> | undefined =>
  thing.facts.find((fact): fact is FactOf<'pattern'> => fact.kind === 'pattern');

/** mm between what stands around something and that. */
export const AROUND = 30;

/** Repeats a thing as its pattern says; `around` is what it goes around, with `gap` mm between. The whole becomes what is placed. */
export function repeat(
  thing: BriefThing,
  made: Made,
  around: Made | undefined,
  context: Context,
  gap = AROUND,
  laid?: FactOf<'pattern'>['pattern'],
) {
  const { draft } = context;
  const pattern = patternOf(thing);
  const count = Math.max(1, Math.round(thing.count));
  if (count < 2) {
    if (pattern) pattern.outcome = { operation: made.id };
    return;
  }
  const name = draft.get(made.place)?.name ?? capitalise(thing.noun);
  const kind = pattern?.pattern ?? laid ?? (around ? 'circle' : 'row');
  const label = `Number of ${thing.noun}`;
  const whole = (op: string, params: Record<string, unknown>): void => {
    const id = draft.add({
      id: `${made.id}_${WHOLES[kind]}`,
      op,
      name,
      inputs: [...made.tops],
      params,
      ...(made.material && { material: made.material }),
    });
    made.tops = [id];
    made.place = id;
    if (pattern) pattern.outcome = { operation: id };
    if (thing.counted)
      thing.counted.outcome = { operation: id, param: op === 'place' || op === 'grid_array' ? 'at' : 'count', value: count };
  };
  const size = (axis: 'x' | 'y' | 'z'): string => `${made.place}.size_${axis}`;
  const counted = (): string | number =>
    draft.param(`${made.id}_count`, count, { label, unit: '', min: 1, max: Math.max(24, count * 2), step: 1 });
  switch (kind) {
    case 'grid': {
      const one = pattern?.columns ?? pattern?.rows;
      const [columns, rows] =
        pattern?.columns && pattern.rows
          ? [pattern.columns, pattern.rows]
          : one && count % one === 0
            ? pattern?.columns
              ? [one, count / one]
              : [count / one, one]
            : nearSquare(count);
      whole('grid_array', { columns, rows, step: [step(pattern, size('x')), 0, step(pattern, size('z'))], centered: true });
      return;
    }
    case 'stack':
    case 'column':
      whole('linear_array', { count: counted(), step: [0, pattern?.spacing ?? `= ${size('y')}`, 0] });
      return;
    case 'circle':
      if (around && isLong(around)) return whole('place', { at: alongSides(count, made, around, gap) });
      return circle(thing, made, around, pattern, counted(), whole, context, gap);
    case 'corners':
      if (around) return whole('place', { at: atCorners(count, around) });
      return circle(thing, made, around, pattern, counted(), whole, context);
    case 'both_sides':
      if (around && laid === undefined && (FACING.test(thing.noun) || count > 2))
        return whole('place', { at: alongSides(count, made, around, gap) });
      if (around) return whole('place', { at: flanking(made, around) });
      whole('linear_array', { count: counted(), step: [step(pattern, size('x')), 0, 0], centered: true });
      return;
    case 'scatter':
    case 'pile':
      whole('place', { at: scattered(count, made, context.seed, kind === 'pile') });
      return;
    case 'row':
      whole('linear_array', { count: counted(), step: [step(pattern, size('x')), 0, 0], centered: true });
  }
}

const WHOLES: Readonly<Record<FactOf<'pattern'>['pattern'], string>> = {
  row: 'row',
  column: 'column',
  circle: 'circle',
  grid: 'grid',
  stack: 'stack',
  corners: 'corners',
  scatter: 'scatter',
  both_sides: 'sides',
  pile: 'pile',
};

const step = (pattern: FactOf<'pattern'> | undefined, size: string): string | number => pattern?.spacing ?? `= 1.5 * ${size}`;

function circle(
  thing: BriefThing,
  made: Made,
  around: Made | undefined,
  pattern: FactOf<'pattern'> | undefined,
  count: string | number,
  whole: (op: string, params: Record<string, unknown>) => void,
  { draft }: Context,
  gap = AROUND,
): void {
  const n = String(count).replace(/^= /, '');
  const [x, z] = [`${made.place}.size_x`, `${made.place}.size_z`];
  const turns = FACING.test(thing.noun);
  // chairs look inward: their front is +Z, and the array moves them out along +X
  if (turns) draft.place(made.id, { rotate: [0, -90, 0], pivot: [0, 0, 0] });
  const room = `1.25 * ${n} * ${turns ? z : x} / (2 * pi)`;
  const radius =
    pattern?.diameter !== undefined
      ? pattern.diameter / 2
      : around
        ? `= max(max(${around.place}.size_x, ${around.place}.size_z) / 2 + 0.6 * max(${x}, ${z}), ${room})${gap === AROUND ? '' : ` + ${tidy(gap - AROUND)}`}`
        : `= max(${room}, 1.2 * ${x})`;
  whole('polar_array', { count, radius });
}

/** Whether what is gone around is clearly longer than deep: a dining table has seats along its sides. */
function isLong(around: Made): boolean {
  const [x, , z] = sizeOf(around);
  return (
    around.definition?.op !== undefined &&
    x !== undefined &&
    z !== undefined &&
    (x > 1.15 * z || z > 1.15 * x) &&
    around.sheet?.values.shape !== 'round'
  );
}

export type Spot = [string | number, number, string | number, number?];

/** Places along the two long sides, and one at each end where there are more than four; each looks at the middle. */
function alongSides(count: number, made: Made, around: Made, gap: number): Spot[] {
  const [x, z] = [`${around.place}.size_x`, `${around.place}.size_z`];
  const out = (axis: string): string => `(${axis} / 2 + 0.5 * ${made.place}.size_z + ${tidy(gap)})`;
  const ends = count === 3 ? 1 : count >= 5 && count !== 8 ? (count % 2 === 0 ? 2 : 1) : count === 8 ? 2 : 0;
  const sides = count - ends;
  const front = Math.ceil(sides / 2);
  const row = (n: number, sign: 1 | -1): Spot[] =>
    Array.from({ length: n }, (_, k) => [
      `= ${tidy(((k + 0.5) / n - 0.5) * (n === 1 ? 0 : 0.9))} * ${x}`,
      0,
      `= ${sign === 1 ? '' : '-'}${out(z)}`,
      sign === 1 ? 180 : 0,
    ]);
  const end = (sign: 1 | -1): Spot => [`= ${sign === 1 ? '' : '-'}${out(x)}`, 0, 0, sign === 1 ? -90 : 90];
  return [...row(front, 1), ...row(sides - front, -1), ...(ends > 0 ? [end(1)] : []), ...(ends > 1 ? [end(-1)] : [])];
}

/** Left and right of something; of a bed at its head. */
function flanking(made: Made, around: Made): Spot[] {
  const x = `(0.5 * ${around.place}.size_x + 0.6 * ${made.place}.size_x)`;
  const z = around.definition?.op === 'create_bed' ? `= 0.5 * ${made.place}.size_z - 0.5 * ${around.place}.size_z` : 0;
  return [
    [`= -${x}`, 0, z],
    [`= ${x}`, 0, z],
  ];
}

function atCorners(count: number, around: Made): Spot[] {
  const [x, z] = [`0.5 * ${around.place}.size_x`, `0.5 * ${around.place}.size_z`];
  const spots: Spot[] = [
    [`= -${x}`, 0, `= ${z}`],
    [`= ${x}`, 0, `= ${z}`],
    [`= ${x}`, 0, `= -${z}`],
    [`= -${x}`, 0, `= -${z}`],
  ];
  return Array.from({ length: count }, (_, k) => spots[k % 4]!);
}

/** Spread on a jittered grid by the seed, so that nothing meets; a pile leans closer together. */
function scattered(count: number, made: Made, seed: number, close: boolean): Spot[] {
  const columns = Math.ceil(Math.sqrt(count));
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  const random = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 4_294_967_296 - 0.5;
  };
  const room = close ? 1.05 : 1.9;
  const jitter = close ? 0.02 : 0.5;
  const across = `max(${made.place}.size_x, ${made.place}.size_z)`;
  return Array.from({ length: count }, (_, k): Spot => {
    const u = (k % columns) - (columns - 1) / 2;
    const v = Math.floor(k / columns) - (columns - 1) / 2;
    return [
      `= ${tidy(u * room + random() * jitter)} * ${across}`,
      0,
      `= ${tidy(v * room + random() * jitter)} * ${across}`,
      tidy(random() * 360),
    ];
  });
}

/** Columns and rows of a grid of n that is as square as it can be. */
function nearSquare(n: number): readonly [number, number] {
  let rows = Math.floor(Math.sqrt(n));
  while (rows > 1 && n % rows !== 0) rows--;
  return [n / Math.max(1, rows), Math.max(1, rows)];
}

const WORDS: Readonly<Partial<Record<BriefRelation['relation'], string>>> = {
  on: 'stands on',
  above: 'floats above',
  under: 'is under',
  in: 'is in',
  inside: 'is in',
  front: 'stands in front of',
  left: 'stands to the left of',
  right: 'stands to the right of',
  facing: 'faces',
  against: 'stands against',
  leaning: 'leans on',
  hanging: 'hangs from',
  meshing: 'meshes with',
  attached: 'is attached to',
  around: 'goes around',
  through: 'goes through',
};
export const relationWords = (relation: BriefRelation['relation']): string => WORDS[relation] ?? `is ${relation}`;
