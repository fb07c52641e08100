import { type Bounds, joinBounds } from '../kernel/frames.ts';
import type { Solid } from '../kernel/kernel.ts';
import { isIdentity, transformPoint } from '../kernel/matrix.ts';
import type { Mat4, Vec3 } from '../kernel/space.ts';
import type { Part } from '../operations/part.ts';
import { boundsOf, placesOf } from '../operations/parts.ts';
import type { Problem } from '../plan/problem.ts';

/**
 * What a finished design can be faulted for: parts that hang in the air, stones that cut into metal or into one another. Each is
 * a warning with a sentence; the limits are those of jewelry.md, section 7. What else a jewel is judged by is in jewel.ts.
 */

/** S4: overlap of a stone with what holds it, mm3. */
const STONE_OVERLAP = 0.002;
/** Parts nearer to each other than this, mm, or than this share of the design, touch. */
const TOUCH = 0.05;
const TOUCH_SHARE = 5e-4;
/** Pieces that one operation made hold each other over a gap that nobody sees, as a share of the design; jewels are judged to the hair. */
const SEAM_SHARE = 8e-3;
/** Above this number of bodies only their bounds are compared. */
const MOST_BODIES = 250;

/** One copy of one part. */
interface Body {
  part: Part;
  place: Mat4;
  bounds: Bounds;
}

export function inspect(parts: readonly Part[]): Problem[] {
  const bodies = parts
    .filter((part) => part.solid && !part.solid.isEmpty())
    .flatMap((part) =>
      placesOf(part).map((place): Body => ({ part, place, bounds: boundsOf([{ ...part, transform: place, copies: undefined }])! })),
    );
  const first = bodies[0];
  if (!first) return [];
  return first.part.solid!.kernel.scope(() => {
    const placed = new Map<Body, Solid>();
    const solidOf = (body: Body): Solid => {
      let solid = placed.get(body);
      if (!solid) {
        solid = isIdentity(body.place) ? body.part.solid! : body.part.solid!.transform(body.place);
        placed.set(body, solid);
      }
      return solid;
    };
    return [...floating(bodies, solidOf), ...overlapping(bodies, solidOf)];
  });
}

/** Parts that neither touch what stands on the ground nor stand there themselves; jewels need not stand, but hang on their large pieces (a pair of earrings has two). */
function floating(bodies: readonly Body[], solidOf: (body: Body) => Solid): Problem[] {
  const whole = bodies.reduce((sum, body) => joinBounds(sum, body.bounds), bodies[0]!.bounds);
  const size = Math.max(...[0, 1, 2].map((k) => whole.max[k as 0 | 1 | 2] - whole.min[k as 0 | 1 | 2]));
  const near = Math.max(TOUCH, size * TOUCH_SHARE);
  const exact = bodies.length <= MOST_BODIES;
  const leader = bodies.map((_, k) => k);
  const find = (k: number): number => {
    let root = k;
    while (leader[root] !== root) root = leader[root]!;
    leader[k] = root;
    return root;
  };
  const cells = new Map<Body, Set<number>>();
  const cellsOf = (body: Body): Set<number> => {
    const known = cells.get(body) ?? vertexCells(body, whole.min, near / 2);
    cells.set(body, known);
    return known;
  };
  const seam = Math.max(near, size * SEAM_SHARE);
  const isOfOne = (a: Part, b: Part): boolean =>
    a.operation === b.operation && ![a, b].some((part) => part.class === 'gem' || part.class === 'metal');
  for (const [i, j] of closePairs(bodies, seam)) {
    if (find(i) === find(j)) continue;
    const within = isOfOne(bodies[i]!.part, bodies[j]!.part) ? seam : near;
    if (
      !exact ||
      hangTogether(bodies[i]!, bodies[j]!) ||
      meetAtVertices(cellsOf(bodies[i]!), cellsOf(bodies[j]!)) ||
      solidOf(bodies[i]!).gap(solidOf(bodies[j]!), within) < within
    )
      leader[find(i)] = find(j);
  }
  const most = Math.max(...bodies.map(extent));
  const ground = whole.min[1] + Math.max(near, size * 0.005);
  const jewel = bodies.some(({ part }) => part.class === 'gem' || part.class === 'metal');
  // The copies of one part are where they were put together: of a row in the air all are held, if one is.
  const first = new Map<Part, number>();
  for (const [k, { part }] of bodies.entries()) {
    if (part.class === 'gem') continue;
    const one = first.get(part);
    if (one === undefined) first.set(part, k);
    else leader[find(k)] = find(one);
  }
  const standing = new Set(
    bodies.flatMap((body, k) => ((jewel && extent(body) >= most / 2) || body.bounds.min[1] <= ground ? [find(k)] : [])),
  );
  const apart = new Map<number, Body[]>();
  for (const [k, body] of bodies.entries()) if (!standing.has(find(k))) apart.set(find(k), [...(apart.get(find(k)) ?? []), body]);
  return [...apart.values()].map(hanging);
}

/** What hangs together in the air is one thing to mend: it is called by its largest part. */
function hanging(bodies: readonly Body[]): Problem {
  const { part } = bodies.reduce((most, body) => (extent(body) > extent(most) ? body : most));
  const others = new Set(bodies.map((body) => body.part.id)).size - 1;
  const sentence =
    others === 0
      ? `${part.name} touches nothing that holds it: it hangs in the air.`
      : `${part.name} and what is joined to it touch nothing that holds them: they hang in the air.`;
  return warning(part.id, sentence);
}

/** Roles of what hangs or slides loosely on other metal: links, rings, sleeves. */
const LOOSE: ReadonlySet<string> = new Set([
  'bail',
  'chain',
  'charm',
  'clasp',
  'end_cap',
  'hook',
  'jump_ring',
  'lever',
  'link',
  'pin',
  'ring',
  'sleeve',
]);
/** How far the bounds of two such parts run into each other at least, mm. */
const INTO = 0.05;

/** Whether one of two pieces of metal hangs in the other: their bounds run well into each other, and one is a link, a ring or a sleeve. */
function hangTogether(a: Body, b: Body): boolean {
  if (![a, b].every(({ part }) => part.class === 'metal') || ![a, b].some(({ part }) => LOOSE.has(part.role) || part.loose)) return false;
  return [0, 1, 2].every((k) => Math.min(a.bounds.max[k]!, b.bounds.max[k]!) - Math.max(a.bounds.min[k]!, b.bounds.min[k]!) > INTO);
}

/**
 * Cells of a grid over the design that hold vertices of a body. Two bodies with vertices in one cell touch: parts that were cut from one
 * another do, and the exact distance of large surfaces that lie on each other would take seconds.
 */
function vertexCells({ part, place }: Body, from: Vec3, cell: number): Set<number> {
  const { positions } = part.solid!.mesh();
  const cells = new Set<number>();
  for (let i = 0; i < positions.length; i += 3) {
    const p = transformPoint(place, [positions[i]!, positions[i + 1]!, positions[i + 2]!]);
    const [x, y, z] = [0, 1, 2].map((k) => Math.floor((p[k as 0 | 1 | 2] - from[k as 0 | 1 | 2]) / cell)) as [number, number, number];
    cells.add((x * CELLS + y) * CELLS + z);
  }
  return cells;
}

/** More than a design has cells to a side: their size is a share of its own. */
const CELLS = 2 ** 16;

function meetAtVertices(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const cell of few) if (many.has(cell)) return true;
  return false;
}

/** Volume of the bounds. */
const extent = ({ bounds: { min, max } }: Body): number => (max[0] - min[0]) * (max[1] - min[1]) * (max[2] - min[2]);

/** Stones whose volume meets metal or another stone. */
function overlapping(bodies: readonly Body[], solidOf: (body: Body) => Solid): Problem[] {
  if (bodies.length > MOST_BODIES) return [];
  const found = new Map<string, Problem>();
  for (const [i, j] of closePairs(bodies, 0)) {
    const pair = [bodies[i]!, bodies[j]!].sort((a, b) => Number(b.part.class === 'gem') - Number(a.part.class === 'gem')) as [Body, Body];
    const [stone, other] = pair;
    const key = `${stone.part.id} ${other.part.id}`;
    if (stone.part.class !== 'gem' || (other.part.class !== 'gem' && other.part.class !== 'metal') || found.has(key)) continue;
    const volume = solidOf(stone).intersect(solidOf(other)).volume();
    if (volume > STONE_OVERLAP)
      found.set(key, warning(stone.part.id, `${stone.part.name} cuts ${volume.toFixed(3)} mm³ into ${other.part.name}.`));
  }
  return [...found.values()];
}

/** Pairs of bodies whose bounds come within `near` of each other, found by sweeping along X. */
function* closePairs(bodies: readonly Body[], near: number): Generator<[number, number]> {
  const order = bodies.map((_, k) => k).sort((a, b) => bodies[a]!.bounds.min[0] - bodies[b]!.bounds.min[0]);
  for (let a = 0; a < order.length; a++) {
    const { min, max } = bodies[order[a]!]!.bounds;
    for (let b = a + 1; b < order.length; b++) {
      const other = bodies[order[b]!]!.bounds;
      if (other.min[0] > max[0] + near) break;
      const apart =
        other.min[1] > max[1] + near || min[1] > other.max[1] + near || other.min[2] > max[2] + near || min[2] > other.max[2] + near;
      if (!apart) yield [order[a]!, order[b]!];
    }
  }
}

const warning = (place: string, message: string): Problem => ({ code: 'check', place, message, severity: 'warning' });
