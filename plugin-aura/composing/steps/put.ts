import type { BriefThing } from '../../plan/brief.ts';
import type { Placement } from '../../plan/plan.ts';
import type { Context } from '../context.ts';
import { idOf, tidy } from '../draft.ts';
import { nameOf } from '../names.ts';
import { substanceOf, tellSubstance } from '../substance.ts';
import type { FaceName, Start, Vec3 } from '../workpiece/shape.ts';
import { positionsOf } from '../workpiece/taking.ts';
import { type Frame, type Spot, sizeOf } from './places.ts';

/** Puts the solid of a step where it goes: an operation at an anchor of the step that it is on, with copies where it is several. */

/** Solids that stand by themselves, and no piece of work. */
export const ALONE = /^(sphere|ball|cube|cone|cylinder|pyramid|hemisphere|dome|prism|torus|box)$/;

export interface Walk {
  context: Context;
  root: BriefThing;
  /** Ids of operations by those of the steps: short ones, since steps hang below each other. */
  ids: Map<string, string>;
  frames: Map<BriefThing, Frame>;
  /** The operation that stands for a body in the result, with its look. */
  tops: { id: string; body: BriefThing; material?: string }[];
}

export function idIn({ ids }: Walk, { id }: BriefThing): string {
  const known = ids.get(id);
  if (known !== undefined) return known;
  const own = idOf(id.split('.').at(-1) ?? id);
  const used = new Set(ids.values());
  let free = own;
  for (let n = 2; used.has(free); n++) free = `${own}_${n}`;
  ids.set(id, free);
  return free;
}

const OPPOSITE: Readonly<Record<FaceName, FaceName>> = {
  top: 'bottom',
  bottom: 'top',
  left: 'right',
  right: 'left',
  front: 'back',
  back: 'front',
};
const NORMAL: Readonly<Record<FaceName, Vec3>> = {
  top: [0, 1, 0],
  bottom: [0, -1, 0],
  front: [0, 0, 1],
  back: [0, 0, -1],
  right: [1, 0, 0],
  left: [-1, 0, 0],
};

export const frameOf = (id: string, min: Vec3, max: Vec3, start: Start, count: number): Frame => {
  const size = [max[0] - min[0], max[1] - min[1], max[2] - min[2]] as Vec3;
  const axis = start.params.axis;
  const longest = size[0] >= Math.max(size[1], size[2]) ? 'x' : size[1] >= size[2] ? 'y' : 'z';
  return {
    id,
    min,
    max,
    round: start.round === true && axis === undefined,
    axis: axis === 'x' || axis === 'z' ? axis : start.round ? 'y' : longest,
    count,
    domed: /^(sphere|dome)$/.test(start.op),
  };
};

/** One solid of a step as an operation, with its own look where one was said. */
export function add(part: BriefThing, start: Start, at: Placement, walk: Walk): string {
  const { draft } = walk.context;
  const substance = substanceOf(part.facts, part.noun, walk.context.vocabulary.get(start.op)?.family);
  // "a steel plate, on it a boss": what is worked is of one piece
  const whole = ALONE.test(part.noun) && !walk.root.facts.some(({ kind }) => kind === 'material') ? undefined : walk.tops[0]?.material;
  const material = substance === undefined ? whole : draft.material(substance.words);
  const id = draft.add({
    id: idIn(walk, part),
    op: start.op,
    name: nameOf({ ...part, variant: '' }),
    params: start.params,
    ...(start.at && Object.keys(at).length === 0 ? { at: start.at } : Object.keys(at).length > 0 ? { at } : {}),
    ...(material !== undefined && { material }),
  });
  if (substance) tellSubstance(substance, id, 'material');
  part.outcome = { operation: id };
  if (part.counted) part.counted.outcome = { operation: id, value: part.count };
  for (const fact of part.facts)
    if (fact.kind === 'adjective' || fact.kind === 'position' || fact.kind === 'pattern')
      fact.outcome ??= { operation: id, ...(fact.kind !== 'adjective' && { param: 'at' }) };
  walk.tops.push({ id, body: part, ...(material !== undefined && { material }) });
  return id;
}

/** Degrees about x, y and z that turn an upright solid's foot to a face, its own front along `turn`. */
const FACING: Readonly<Record<FaceName, Vec3>> = {
  top: [0, 0, 0],
  bottom: [180, 0, 0],
  front: [90, 0, 0],
  back: [-90, 0, 0],
  right: [0, 0, -90],
  left: [0, 0, 90],
};
const POINTS = /^(cone|dome|pyramid|extrude)$/;

export function put(part: BriefThing, start: Start, on: Frame, spots: readonly Spot[], walk: Walk, params?: Record<string, unknown>): void {
  const { draft } = walk.context;
  const [spot] = spots;
  if (!spot) return;
  const { face } = spot;
  const owner = sizeOf(on);
  const middle = [0, 1, 2].map((k) => (on.min[k]! + on.max[k]!) / 2) as Vec3;
  let size = [...start.size] as Vec3;
  let placement: Placement;
  let depth = 0;
  if (face === 'center') {
    const side = spot.flush.join(' ') || 'center';
    placement = { my: side, to: `${on.id}.${side}`, ...(side === 'center' && { offset: spot.off }) };
  } else {
    const ribs = start.op === 'wedge' && !/^(top|bottom)$/.test(face);
    const turned = ribs
      ? ([0, { front: 0, back: 180, left: -90, right: 90 }[face as 'front' | 'back' | 'left' | 'right'], 0] as Vec3)
      : POINTS.test(start.op)
        ? FACING[face]
        : undefined;
    if (turned && /^(left|right)$/.test(face)) size = ribs ? [size[2], size[1], size[0]] : [size[1], size[0], size[2]];
    else if (turned && /^(front|back)$/.test(face) && !ribs) size = [size[0], size[2], size[1]];
    // a ball on the end of a rod has its middle there
    const sunk = start.op === 'sphere' && positionsOf(part).some(({ at }) => at === 'each end');
    const my = sunk ? 'center' : [OPPOSITE[face], ...spot.flush].join(' ');
    depth = sunk ? 0 : 1;
    placement = {
      my,
      to: `${on.id}.${[face, ...(sunk ? [] : spot.flush)].join(' ')}`,
      ...(turned?.some((angle) => angle !== 0) && { rotate: turned }),
    };
    // what stands beside a face at the foot of a body stands on its floor
    if (start.at?.rotate && !placement.rotate) placement.rotate = start.at.rotate as Vec3;
    // what lies on a ball or a cone comes down to it
    if (face === 'top' && on.domed && start.op !== 'sphere') Object.assign(placement, { offset: [0, 0, 0], touch: '-y' });
    if (ribs) Object.assign(placement, { my: `${OPPOSITE[face]} bottom`, to: `${on.id}.${face} bottom` });
  }
  const one = { ...start, params: params ?? start.params };
  const many = spots.length > 1;
  const shifts = spots.map(({ off }) => off.map(tidy) as Vec3);
  const textOf = ({ text, off }: Spot, id: string): (string | number)[] =>
    (text ?? off).map((value) => (typeof value === 'string' ? value.replaceAll('{own}', id) : tidy(value)));
  const samesides = spots.every((other) => other.face === face && other.flush.join() === spot.flush.join());
  const moved = shifts[0]!.some((value) => value !== 0);
  const id = idIn(walk, part);
  if (!many && moved) placement.offset = textOf(spot, id) as unknown as Vec3;
  const made = add(part, one, placement, walk);
  let last = made;
  if (many && samesides) {
    const at = spots.map((other) => [...textOf(other, made), ...(other.turn === undefined ? [] : [other.turn])]);
    last = draft.add({ id: `${made}_all`, op: 'place', name: draft.get(made)?.name ?? part.noun, inputs: [made], params: { at } });
    walk.tops.at(-1)!.id = last;
  } else if (many)
    for (const [k, other] of spots.entries())
      if (k > 0) {
        const to = other.face as FaceName;
        const sunk = /center/.test(String(placement.my));
        const copy = draft.add({
          id: `${made}_${k + 1}`,
          op: one.op,
          name: draft.get(made)?.name ?? part.noun,
          params: structuredClone(one.params),
          at: { my: sunk ? 'center' : [OPPOSITE[to], ...other.flush].join(' '), to: `${on.id}.${[to, ...other.flush].join(' ')}` },
          ...(walk.tops.at(-1)!.material !== undefined && { material: walk.tops.at(-1)!.material! }),
        });
        walk.tops.push({ ...walk.tops.at(-1)!, id: copy });
      }
  const min: Vec3 = [Infinity, Infinity, Infinity];
  const max: Vec3 = [-Infinity, -Infinity, -Infinity];
  for (const [k, other] of spots.entries()) {
    const n = other.face === 'center' ? ([0, 0, 0] as Vec3) : NORMAL[other.face];
    for (const axis of [0, 1, 2] as const) {
      const side = other.flush.map((flush) => NORMAL[flush][axis]).find((value) => value !== 0) ?? 0;
      const centre =
        middle[axis] +
        n[axis] * (owner[axis] / 2 + (depth * size[axis]) / 2) +
        side * (owner[axis] / 2 - size[axis] / 2) +
        shifts[k]![axis];
      min[axis] = Math.min(min[axis], centre - size[axis] / 2);
      max[axis] = Math.max(max[axis], centre + size[axis] / 2);
    }
  }
  walk.frames.set(part, frameOf(last, min, max, start, spots.length));
}
