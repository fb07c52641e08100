import type { Solid, TriangleMesh } from '../../kernel.ts';
import { IDENTITY, inverseRigid, transformDirection, transformPoint } from '../../matrix.ts';
import type { Mat4, Vec2, Vec3 } from '../../space.ts';
import { surfaceOf } from '../../surface.ts';
import { outlineOf } from '../stone-outline.ts';
import { Columns, type Grid } from './columns.ts';
import { type CheckResult, graded, type MetalBody, type SetStone } from './jewel.ts';

/** S4 to S8 for one stone: nothing cuts into it, it sits on its bearing, and it cannot leave. Lengths in mm, volumes in mm3. */

/** S4: volume that a stone may share with metal. */
export const MOST_OVERLAP = 0.002;
/** S5: widest air between a seated stone and its metal. */
const SEATED = 0.03;
/** S8: how far a stone of 1 ct is tried to be moved, and what of it must then be in metal. Smaller stones are pushed less, in proportion, or they would pass their thin beads in one leap; larger ones no further. */
const PUSH = 0.3;
const LEAST_PUSH = 0.1;
const HELD = 0.05;
const ONE_CARAT = 6.43;

/** Insets from the girdle at which metal over and under the stone is looked for. */
const INSETS = [0.02, 0.05, 0.08, 0.12, 0.18, 0.25, 0.35, 0.5, 0.7];
/** A stone rests on metal that is nearer than this, straight down; and is covered by metal nearer than that, straight up. */
const RESTS = 0.07;
const COVERS = 0.4;
/** Rays begin this far inside the stone, mm, so that they meet what touches it. */
const INSIDE = 1e-3;

/** What is over and under a stone's edge, direction by direction. */
export interface Edge {
  /** Unit directions (x, z) in the stone's plane, evenly round. */
  directions: readonly Vec2[];
  rests: readonly boolean[];
  covered: readonly boolean[];
  /** Least air that was met, straight up or down; an upper bound of the gap. */
  air: number;
}

/** Metal over and under the girdle in `count` directions, by rays up from the crown and down from the pavilion. */
export function edgeOf(stone: SetStone, count: number): Edge {
  const outline = outlineOf(stone.gem);
  const gemstone = surfaceOf(stone.own);
  const { crown, pavilion } = stone.gem;
  const at = rays(stone);
  let air = Number.POSITIVE_INFINITY;
  const directions = Array.from({ length: count }, (_, i): Vec2 => {
    const angle = (2 * Math.PI * (i + 0.5)) / count;
    return [Math.cos(angle), Math.sin(angle)];
  });
  const found = directions.map((d) => {
    const reach = outline.radius(d);
    const seen = { rests: false, covered: false };
    for (const inset of INSETS) {
      if (inset > 0.6 * reach) break;
      const [x, z] = [d[0] * (reach - inset), d[1] * (reach - inset)];
      const down = gemstone.first([x, crown + 1, z], [0, -1, 0]);
      const up = gemstone.first([x, -pavilion - 1, z], [0, 1, 0]);
      if (!down || !up) continue;
      const over = seen.covered ? COVERS : at([x, crown + 1 - down.distance - INSIDE, z], [0, 1, 0]);
      const under = seen.rests ? RESTS : at([x, -pavilion - 1 + up.distance + INSIDE, z], [0, -1, 0]);
      seen.covered ||= over < COVERS;
      seen.rests ||= under < RESTS;
      air = Math.min(air, over - INSIDE, under - INSIDE);
      if (seen.covered && seen.rests) break;
    }
    return seen;
  });
  return { directions, rests: found.map(({ rests }) => rests), covered: found.map(({ covered }) => covered), air };
}

/** Distance to the stone's metal along a ray given in the stone's coordinates; infinite where it meets none. */
export function rays({ metal, place }: SetStone): (from: Vec3, direction: Vec3) => number {
  if (!metal) return () => Number.POSITIVE_INFINITY;
  return (from, direction) =>
    metal.surface.first(transformPoint(place, from), transformDirection(place, direction))?.distance ?? Number.POSITIVE_INFINITY;
}

/** Runs of `true` round a closed list: the first index and the length of each. */
export function runs(flags: readonly boolean[]): { start: number; size: number }[] {
  const n = flags.length;
  const begin = flags.findIndex((flag, i) => flag && !flags[(i + n - 1) % n]);
  if (begin < 0) return flags[0] ? [{ start: 0, size: n }] : [];
  const found: { start: number; size: number }[] = [];
  for (let i = 0; i < n; i++) {
    const k = (begin + i) % n;
    if (!flags[k]) continue;
    const last = found[found.length - 1];
    if (last && (last.start + last.size) % n === k) last.size++;
    else found.push({ start: k, size: 1 });
  }
  return found;
}

/** Longest run of `false`, degrees. */
const widestGap = (flags: readonly boolean[]): number =>
  (360 / flags.length) * Math.max(0, ...runs(flags.map((flag) => !flag)).map(({ size }) => size));

/** S5: it touches its metal, rests on it all round, and is covered by enough prongs, by a rim or from opposite sides. */
export function checkSeated(stone: SetStone): CheckResult[] {
  const { id, name, metal, solid, setting, melee } = stone;
  if (!metal) return [{ check: 'S5', level: 'error', part: id, sentence: `No metal is near ${name}.` }];
  if (setting.kind === 'hung') {
    const gap = gapBetween(metal.solid, solid);
    return [
      {
        check: 'S5',
        level: graded({ error: gap > 2 * SEATED }),
        part: id,
        sentence: `${name} is ${gap.toFixed(3)} mm from the metal that it is glued into.`,
      },
    ];
  }
  const edge = edgeOf(stone, melee ? 36 : 180);
  const gap = edge.air <= SEATED ? edge.air : gapBetween(metal.solid, solid);
  const seats = runs(edge.rests).length;
  const carried = widestGap(edge.rests) < 180 && (seats >= 3 || share(edge.rests) >= 0.15);
  const covers = runs(edge.covered);
  const opposite = widestGap(edge.covered) < 180 && covers.length >= 2;
  const retained = (opposite && (covers.length >= 3 || share(edge.covered) >= 0.1)) || share(edge.covered) >= 0.6;
  const seated = gap <= SEATED + 1e-6;
  return [
    {
      check: 'S5',
      level: graded({ error: !seated || !carried || !retained }),
      part: id,
      sentence: !seated
        ? `${name} lies ${gap.toFixed(3)} mm from its metal.`
        : !carried
          ? `${name} does not rest on its seat all round: metal carries ${percent(edge.rests)} % of its edge.`
          : !retained
            ? `Nothing keeps ${name} from above: metal covers ${percent(edge.covered)} % of its edge.`
            : `${name} rests on ${percent(edge.rests)} % of its edge and is covered over ${percent(edge.covered)} % of it, ${gap.toFixed(3)} mm from its metal.`,
    },
  ];
}

/** Air between a stone and its metal, at most AROUND: the kernel's own measure is slow over a wide reach, and what is seated is near. */
function gapBetween(metal: Solid, stone: Solid): number {
  const near = metal.gap(stone, 3 * SEATED);
  return near < 3 * SEATED ? near : metal.gap(stone, AROUND);
}

const share = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;
const percent = (flags: readonly boolean[]): string => (100 * share(flags)).toFixed(0);

/** S4 and S8: metal does not cut into the stone where it is, and is in its way wherever it is pushed. To be called inside a kernel scope. */
export function checkHeld(stone: SetStone): CheckResult[] {
  const { id, name, gem, place, solid, metal, setting } = stone;
  if (!metal) return [];
  const size = gem.width / ONE_CARAT;
  const push = Math.min(PUSH, Math.max(LEAST_PUSH, PUSH * size));
  const enough = HELD * Math.min(1, size) ** 2 * (push / PUSH);
  const reckoned = heldByColumns(stone, metal.surface.mesh, push);
  const isSure = reckoned.overlap < SURE_OVERLAP && (setting.kind === 'hung' || leastOf(reckoned) > SURELY_HELD * enough);
  const { overlap, held } = isSure ? reckoned : heldIn(solid, metalAround(stone, metal), place, push);
  const s4: CheckResult = {
    check: 'S4',
    level: graded({ error: overlap > MOST_OVERLAP }),
    part: id,
    sentence: `${name} and its metal share ${overlap.toFixed(4)} mm³.`,
  };
  if (setting.kind === 'hung') return [s4];
  const free = Object.entries(held).find(([, volume]) => volume <= enough);
  return [
    s4,
    {
      check: 'S8',
      level: graded({ error: free !== undefined }),
      part: id,
      sentence: free
        ? `${name} can move ${push.toFixed(2)} mm ${free[0]}: only ${free[1].toFixed(4)} mm³ of metal are in its way, and ${enough.toFixed(4)} mm³ should be.`
        : `${name} is held every way, by at least ${leastOf({ held }).toFixed(3)} mm³.`,
    },
  ];
}

/** Volumes that a stone shares with metal, mm3: where it is, and after each push. */
interface Held {
  overlap: number;
  held: { up: number; down: number; sideways: number };
}

const leastOf = ({ held }: Pick<Held, 'held'>): number => Math.min(held.up, held.down, held.sideways);

/** What is reckoned by columns is believed where it is this far from a limit: of the volume shared, mm3, and of that in the way, times the least. */
const SURE_OVERLAP = MOST_OVERLAP / 3;
const SURELY_HELD = 1.6;
/** Cells of the columns in the way of one push, and over the whole of a stone at most. */
const CELLS_A_PUSH = 5;

/** The same as `heldIn`, by columns on a grid: right to some hundredths, where a boolean is exact. */
function heldByColumns({ own, place, gem }: SetStone, metal: TriangleMesh, push: number): Held {
  const cell = push / CELLS_A_PUSH;
  const reach = outlineOf(gem);
  const far = Math.max(...reach.radii(0)) + push + 2 * cell;
  const across = 2 * Math.ceil(far / cell);
  // Off the axes by an odd share of a cell: what is mirrored in them has its edges there.
  const grid: Grid = { x: (0.37 - across / 2) * cell, z: (0.41 - across / 2) * cell, across, along: across, cell };
  const stone = new Columns(own.mesh(), IDENTITY, grid);
  const around = new Columns(metal, inverseRigid(place), grid);
  const shared = (right: number, up: number, inward: number): number => {
    const step = right + across * inward;
    let sum = 0;
    for (const { at, low, high } of filled) sum += around.within(at + step, low + up, high + up);
    return sum * cell * cell;
  };
  const filled: { at: number; low: number; high: number }[] = [];
  for (let at = 0; at < across * across; at++) {
    const extent = stone.extent(at);
    if (extent) filled.push({ at, low: extent[0], high: extent[1] });
  }
  const sides = [shared(CELLS_A_PUSH, 0, 0), shared(-CELLS_A_PUSH, 0, 0), shared(0, 0, CELLS_A_PUSH), shared(0, 0, -CELLS_A_PUSH)];
  return { overlap: shared(0, 0, 0), held: { up: shared(0, push, 0), down: shared(0, -push, 0), sideways: Math.min(...sides) } };
}

/** Volume that a stone shares with metal where it is, and after each push; to be called inside a kernel scope. */
export function heldIn(stone: Solid, metal: Solid, place: Mat4, push: number): Held {
  const shared = (solid: Solid): number => Math.max(0, metal.intersect(solid).volume());
  const pushed = (d: Vec3): number => shared(stone.translate(transformDirection(place, [d[0] * push, d[1] * push, d[2] * push])));
  return {
    overlap: shared(stone),
    held: {
      up: pushed([0, 1, 0]),
      down: pushed([0, -1, 0]),
      sideways: Math.min(pushed([1, 0, 0]), pushed([-1, 0, 0]), pushed([0, 0, 1]), pushed([0, 0, -1])),
    },
  };
}

/** How far round a stone its metal is looked at, mm. */
const AROUND = 1;

/** The metal in a stone's neighbourhood, so that what is asked of it costs little. To be called inside a kernel scope. */
function metalAround({ solid }: SetStone, metal: MetalBody): Solid {
  const { min, max } = solid.bounds();
  const size: Vec3 = [max[0] - min[0] + 2 * AROUND, max[1] - min[1] + 2 * AROUND, max[2] - min[2] + 2 * AROUND];
  const box = solid.kernel.box(size).translate([(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2]);
  return metal.solid.intersect(box);
}
