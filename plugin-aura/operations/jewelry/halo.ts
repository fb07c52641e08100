import { cleaned } from '../../kernel/jewelry/clean.ts';
import {
  headOver,
  meleeStone,
  ownPostDistance,
  ownPosts,
  type Row,
  rowInFrame,
  SHARED_UP_TO,
  seatRadius,
  setRow,
  stonesRoom,
} from '../../kernel/jewelry/melee.ts';
import type { Mount } from '../../kernel/jewelry/mount.ts';
import { prongPlaces } from '../../kernel/jewelry/prong-places.ts';
import { tipReach } from '../../kernel/jewelry/prongs.ts';
import { frameOf, frameRound, placesAlong } from '../../kernel/jewelry/ring-of-stones.ts';
import type { StoneOutline } from '../../kernel/jewelry/stone-outline.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { fromAxes, multiply, translation } from '../../kernel/matrix.ts';
import type { Mat4, Vec2 } from '../../kernel/space.ts';
import type { BuildContext, Built } from '../define.ts';
import { meleeFacts, meleeParts, type OtherStones, seatCorners } from './melee-part.ts';
import { builtRoundStone, type CentreSetting } from './round-stone.ts';

/** What a ring of stones round a centre is made from. */
export interface HaloValues extends OtherStones {
  stone: string;
  setting: string | undefined;
  stone_diameter: number;
  species: string;
  gap: number;
  count: number | undefined;
  distance: number | undefined;
  drop: number;
  wall: number;
}

/** Distance that a centre's setting asks of stones round it: a bezel's wall stands between, prongs need little. */
export function distanceRound(setting: CentreSetting | undefined): number {
  const wall = setting?.lip !== undefined ? (setting.thickness ?? 0) : 0;
  return wall > 0 ? wall + 0.12 : 0.25;
}

/** What a prong of the centre covers, seen from above, about the centre's own axis. */
interface Covered {
  at: Vec2;
  radius: number;
}

function coveredBy(setting: CentreSetting | undefined, { gem, outline }: Mount): Covered[] {
  const { lip, count, thickness } = setting ?? {};
  if (lip !== undefined || count === undefined || thickness === undefined) return [];
  return prongPlaces(gem, count).map(({ direction, kind }): Covered => {
    const out = outline.radius(direction) + (kind === 'v' ? 0 : 0.15 * thickness);
    return { at: [direction[0] * out, direction[1] * out], radius: kind === 'v' ? tipReach(thickness) : 0.7 * thickness };
  });
}

/** Of its table's middle and four spots round it so many may lie under a prong: a setter's tool still reaches it. */
const MOST_COVERED = 2;

const isFree = (place: Mat4, diameter: number, prongs: readonly Covered[]): boolean => {
  const spots = [
    [0, 0],
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ].map(([x, z]): Vec2 => [place[12]! + 0.16 * diameter * x!, place[14]! + 0.16 * diameter * z!]);
  return spots.filter(([x, z]) => prongs.some(({ at, radius }) => Math.hypot(x - at[0], z - at[1]) < radius)).length <= MOST_COVERED;
};

/** Way by which a ring of stones is moved out at a time where prongs cover some of them, and at most, mm. */
const OUTWARD = 0.1;
const MOST_OUTWARD = 0.8;

/** Stones in a frame round a centre stone of any outline. */
export const haloBuilt = (context: BuildContext, values: HaloValues): Built =>
  builtRoundStone(context, 'halo', values, (mount, setting) => ringRound(context, values, mount, setting));

function ringRound(context: BuildContext, values: HaloValues, mount: Mount, setting: CentreSetting | undefined): Built {
  const { kernel, quality, shown } = context;
  const d = values.stone_diameter;
  const gem = meleeStone(kernel, d, values.species);
  const { facts } = gem;
  const level = -mount.gem.girdle / 2 - values.drop - facts.crown;
  const ringAt = (distance: number) => placesAlong(mount.outline, distance + d / 2, level, d, values.gap, values.count);
  let distance = values.distance ?? distanceRound(setting);
  let ring = ringAt(distance);
  if (values.distance === undefined) {
    const prongs = coveredBy(setting, mount);
    const isClear = ({ places }: typeof ring): boolean => places.every((place) => isFree(place, d, prongs));
    const near = { distance, ring };
    const most = distance + MOST_OUTWARD;
    while (distance < most && !isClear(ring)) {
      distance += OUTWARD;
      ring = ringAt(distance);
    }
    // a way out that frees none of them would only leave a gap round the centre
    if (!isClear(ring)) ({ distance, ring } = near);
  }
  const offset = distance + d / 2;
  const top = level + 0.06 * d;
  const bottom = level - facts.pavilion - 0.3;
  // The centre's pavilion falls away under its girdle: the frame follows it inward, or its inner wall would be a foil and stand off the prongs by a slit.
  const { girdle, pavilion, width } = mount.gem;
  const away = (y: number): number => (Math.max(0, -y - girdle / 2 - 0.1) * width) / (2 * pavilion);
  const inward = Math.min(0.3, 0.7 * away(top));
  const frame = frameOf(mount.outline, {
    inner: Math.min(0.06, distance - 0.1) - inward,
    under: Math.min(0.35, 0.7 * away(bottom) - inward),
    outer: offset + d / 2 + values.wall,
    bottom,
    top,
    draw: 0.25 * d,
    // posts at the corners of a centre stand near the edge
    broken: Math.min(0.18, 0.2 * values.wall),
  });
  const shares = ring.spacing - d < SHARED_UP_TO * d;
  const postRadius = Math.max(0.18, Math.min(0.17 * d, 0.4), shares ? sharedRadius(d, ring.spacing) : 0);
  const posts = shares
    ? roundCorners(
        middles(ring.places).flatMap((place) => [1, -1].flatMap((side) => postBeside(place, side, ring.places, d, postRadius, distance))),
        { stones: ring.places, diameter: d, radius: postRadius, outline: mount.outline },
      )
    : ownPosts(ring.places, d, postRadius);
  const row: Row = {
    gem,
    places: ring.places,
    posts,
    postRadius,
    root: 0.35,
    head: headOver(facts),
    seat: { clearance: 0.015, hole: 0.5, down: facts.pavilion + 0.8, up: facts.crown + 0.5 * d, corners: seatCorners(quality) },
    around: { draft: 6, final: 10, export: 14 }[quality],
    shown,
  };
  const metal = rowInFrame(kernel, frame, necked(row, top - level)) ?? setByBooleans(context, frameRound(kernel, frame), row);
  const room = stonesRoom(kernel, { gem, places: ring.places, seat: { clearance: 0.015 }, shown });
  return {
    parts: [
      { name: 'Halo', role: 'halo', class: 'metal', solid: metal, crease: 35 },
      { name: 'Keep-out', role: 'keep_out', class: 'cutter', solid: room },
      ...meleeParts(kernel, gem, values, ring.places),
    ],
    resolved: { count: ring.places.length, distance, gap: ring.spacing - d, bead: 2 * postRadius },
    facts: { ...meleeFacts(gem, ring.places.length), top },
  };
}

/** Posts thinned where they rise from a frame's top (level over the girdle), so that they stand clear of the seats beside them. */
function necked(row: Row, top: number): Row {
  const { gem, places, posts, postRadius, seat } = row;
  const beside = Math.min(...posts.flatMap((post) => places.map((stone) => Math.hypot(stone[12]! - post[12]!, stone[14]! - post[14]!))));
  return { ...row, neck: { radius: Math.min(postRadius, beside - seatRadius(gem, seat, top) - NECK_CLEAR), level: top + NECK_RISE } };
}

/** Room between a post's neck and the seats beside it, and how far it rises from the top before it widens, mm. */
const NECK_CLEAR = 0.008;
const NECK_RISE = 0.015;

function setByBooleans({ kernel, quality, shown }: BuildContext, frame: Solid, row: Row): Solid {
  const { beads, cutter } = setRow(kernel, row);
  const pieces = [frame.subtract(cutter), beads];
  const united = shown ? kernel.together(pieces) : kernel.union(pieces);
  // Needles along the seams are seen in no draft, and looking for them takes longer than the booleans.
  return quality === 'draft' ? united : cleaned(united);
}

/** How far from a girdle the middle of a post stands that bites it enough, and at most, in radii of the post; and from another post's middle, to stand clear of it. */
const BITES = 0.66;
const BITES_STILL = 0.7;
const CLEAR = 1.02;

/** The widest shared post, as a share of the stones' diameter. */
const WIDEST = 0.27;

/** Radius of posts that bite the stones on both sides of a gap; where two of them beside one gap would stand in one another, so much more that they stand clear. */
function sharedRadius(diameter: number, spacing: number): number {
  const least = (spacing - diameter) / 2 + 0.09 * diameter;
  const clears = (radius: number): boolean =>
    Math.hypot(spacing / 2, CLEAR * radius) < diameter / 2 + BITES_STILL * radius ||
    wayOut(spacing, diameter / 2 + BITES * radius) >= CLEAR * radius;
  for (let radius = least; radius <= WIDEST * diameter; radius += 0.005) if (clears(radius)) return radius;
  return least;
}

/** How far from the middle between two stones a point lies that is so far from the middles of both; 0 where the middle is farther. */
const wayOut = (spacing: number, distance: number): number => Math.sqrt(Math.max(0, distance ** 2 - spacing ** 2 / 4));

/** The middle between each two neighbours, X from one to the other: posts beside it lie alike to both, so that one is cut for all. */
const middles = (stones: readonly Mat4[]): Mat4[] =>
  stones.map((stone, i) => {
    const next = stones[(i + 1) % stones.length]!;
    const [x, z] = [next[12]! - stone[12]!, next[14]! - stone[14]!];
    const size = Math.hypot(x, z);
    return fromAxes(
      [x / size, 0, z / size],
      [0, 1, 0],
      [-z / size, 0, x / size],
      [(stone[12]! + next[12]!) / 2, stone[13]!, (stone[14]! + next[14]!) / 2],
    );
  });

/**
 * The nearest place on one side of the middle between two stones where a post bites their girdles just enough; none where there is no room
 * before the centre. Where the post on the other side is nearer than the two are wide, it stands clear of that one if it still bites.
 */
function postBeside(middle: Mat4, side: number, stones: readonly Mat4[], diameter: number, radius: number, distance: number): Mat4[] {
  const limit = side > 0 ? diameter / 2 + distance - 0.6 * radius : 0.6 * diameter;
  const placeAt = (z: number): Mat4 => multiply(middle, translation([0, 0, side * z]));
  const nearestAt = (place: Mat4): number =>
    Math.min(...stones.map((stone) => Math.hypot(stone[12]! - place[12]!, stone[14]! - place[14]!)));
  const bites = diameter / 2 + BITES * radius;
  for (let z = wayOut(2 * nearestAt(middle), bites); z <= limit; z += 0.02 * diameter) {
    const place = placeAt(z);
    if (nearestAt(place) < bites - 1e-6) continue;
    const clear = placeAt(Math.max(z, CLEAR * radius));
    return [nearestAt(clear) < diameter / 2 + BITES_STILL * radius ? clear : place];
  }
  return [];
}

/** The widest that a stone may lie open between two posts, and the steps in which room for one more is looked for; radians. */
const OPEN = (155 * Math.PI) / 180;
const LOOK = Math.PI / 36;

interface PostRing {
  stones: readonly Mat4[];
  diameter: number;
  radius: number;
  outline: StoneOutline;
}

/**
 * The shared posts, and more where they leave a stone open to one side: round a corner of the centre neighbours stand on the same side of
 * a stone, so that it wants a post of its own on the other.
 */
function roundCorners(posts: readonly Mat4[], { stones, diameter, radius, outline }: PostRing): Mat4[] {
  const all = [...posts];
  const out = ownPostDistance(diameter, radius);
  const away = (x: number, z: number, from: readonly Mat4[], least: number): boolean =>
    from.every((other) => Math.hypot(other[12]! - x, other[14]! - z) >= least);
  for (const stone of stones) {
    const others = stones.filter((other) => other !== stone);
    for (let tries = 0; tries < 2; tries++) {
      const angles = all
        .filter((post) => Math.hypot(post[12]! - stone[12]!, post[14]! - stone[14]!) < out + 0.35 * radius)
        .map((post) => Math.atan2(post[14]! - stone[14]!, post[12]! - stone[12]!))
        .toSorted((a, b) => a - b);
      const gaps = angles.map((angle, i) => ({ angle, size: (i + 1 < angles.length ? angles[i + 1]! : angles[0]! + 2 * Math.PI) - angle }));
      const widest = gaps.toSorted((a, b) => b.size - a.size)[0] ?? { angle: 0, size: 2 * Math.PI };
      if (widest.size < OPEN) break;
      const spot = spread(widest.angle + widest.size / 2, widest.size / 2 - LOOK)
        .map((angle) => [stone[12]! + out * Math.cos(angle), stone[14]! + out * Math.sin(angle)] as const)
        .find(([x, z]) => {
          const far = Math.hypot(x, z);
          return (
            away(x, z, others, ownPostDistance(diameter, radius)) &&
            away(x, z, all, 2.15 * radius) &&
            far - outline.radius([x / far, z / far]) >= 0.6 * radius
          );
        });
      if (!spot) break;
      all.push(translation([spot[0], stone[13]!, spot[1]]));
    }
  }
  return all;
}

/** Angles round a middle one, the nearest first. */
const spread = (middle: number, reach: number): number[] =>
  Array.from(
    { length: 2 * Math.max(0, Math.floor(reach / LOOK)) + 1 },
    (_, i) => middle + (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * LOOK,
  );
