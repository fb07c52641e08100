import type { Bounds } from '../../../kernel/frames.ts';
import { axisRotation, multiply, scaling, translation } from '../../../kernel/matrix.ts';
import type { Mat4, Vec3 } from '../../../kernel/space.ts';
import { AXES, type Axis, middleOf, type Piece, sizeOf, standing } from './pieces.ts';

/** Another number of parts, laid out as those were that stood there: round the middle, along the line, beside or above each other. */

const turnedAbout = (point: Vec3, degrees: number): Mat4 =>
  multiply(translation(point), multiply(axisRotation([0, 1, 0], degrees), translation([-point[0], -point[1], -point[2]])));

const flat = (point: Vec3, middle: Vec3): number => Math.hypot(point[0] - middle[0], point[2] - middle[2]);
/** Share of the half width of the whole from which on a part stands off its middle. */
const OFF = 0.25;

/** The pieces in their new number; undefined where there is no room, or no way to tell how they would stand. */
export function counted(pieces: readonly Piece[], count: number, whole: Bounds): Piece[] | undefined {
  const [first] = pieces;
  if (!first || count < 1) return undefined;
  if (pieces.length === count) return [...pieces];
  const middle = middleOf(whole);
  const size = sizeOf(whole);
  const places = pieces.map((piece) => middleOf(standing(piece)));
  if (pieces.length === 1) {
    const half = Math.max(size[0], size[2]) / 2;
    return flat(places[0]!, middle) > OFF * half ? ringed(first, places[0]!, count, middle) : lined(first, count, whole);
  }
  const axis = straight(places);
  const radii = places.map((place) => flat(place, middle));
  const isRing = Math.max(...radii) < 1.12 * Math.min(...radii) && Math.min(...radii) > 0.05 * Math.max(size[0], size[2]);
  const passes = axis !== undefined && axis !== 1 && places.length === 2 && isOpposite(places, middle);
  if (isRing && (axis === undefined || passes)) return ringed(first, places[0]!, count, middle);
  if (axis !== undefined) return rowed(pieces, places, axis, count);
  return isRing ? ringed(first, places[0]!, count, middle) : undefined;
}

/** Two on either side of the upright axis of the whole. */
const isOpposite = ([a, b]: readonly Vec3[], middle: Vec3): boolean =>
  Math.hypot((a![0] + b![0]) / 2 - middle[0], (a![2] + b![2]) / 2 - middle[2]) < 0.1 * flat(a!, middle);

/** The axis along which points stand in a line; undefined where they do not. */
function straight(places: readonly Vec3[]): Axis | undefined {
  const span = AXES.map((k) => Math.max(...places.map((place) => place[k])) - Math.min(...places.map((place) => place[k])));
  const most = Math.max(...span);
  return span.filter((by) => by < 0.05 * most).length === 2 ? (span.indexOf(most) as Axis) : undefined;
}

function ringed(first: Piece, place: Vec3, count: number, middle: Vec3): Piece[] {
  const start = startOf(place, middle, count);
  return Array.from({ length: count }, (_, k) => ({
    ...first,
    place: multiply(turnedAbout(middle, start + (360 * k) / count), first.place),
  }));
}

/** Three legs have one at the back, as a stool does that was made with three; others begin where the first stood. */
function startOf(place: Vec3, middle: Vec3, count: number): number {
  if (count !== 3) return 0;
  const now = (Math.atan2(place[0] - middle[0], place[2] - middle[2]) * 180) / Math.PI;
  return -180 - now;
}

/** Members of a row between its ends; thinner where they would run into each other. */
function rowed(pieces: readonly Piece[], places: readonly Vec3[], axis: Axis, count: number): Piece[] {
  const order = pieces.map((piece, k) => ({ piece, at: places[k]![axis] })).sort((a, b) => a.at - b.at);
  const [from, to] = [order[0]!.at, order.at(-1)!.at];
  const { piece } = order[0]!;
  const pitch = count === 1 ? 0 : (to - from) / (count - 1);
  const own = sizeOf(standing(piece))[axis];
  const usual = (to - from) / (pieces.length - 1);
  const thin = count > 1 && own > pitch ? Math.max(0.05, (pitch / usual) * Math.min(1, usual / own)) : 1;
  return Array.from({ length: count }, (_, k) => {
    const by = (count === 1 ? (from + to) / 2 : from + k * pitch) - from;
    const move = translation([axis === 0 ? by : 0, axis === 1 ? by : 0, axis === 2 ? by : 0]);
    return thinned({ ...piece, place: multiply(move, piece.place) }, axis, thin);
  });
}

function thinned(piece: Piece, axis: Axis, by: number): Piece {
  if (by === 1) return piece;
  const middle = middleOf(standing(piece));
  const factors: Vec3 = [axis === 0 ? by : 1, axis === 1 ? by : 1, axis === 2 ? by : 1];
  const about = multiply(translation(middle), multiply(scaling(factors), translation([-middle[0], -middle[1], -middle[2]])));
  const solid = piece.solid.transform(multiply(about, piece.place));
  return { ...piece, solid, place: translation([0, 0, 0]) };
}

/** One in the middle becomes several: what lies flat one above the other, all else side by side, as far as there is room. */
function lined(first: Piece, count: number, whole: Bounds): Piece[] | undefined {
  const own = standing(first);
  const size = sizeOf(own);
  const all = sizeOf(whole);
  const at = middleOf(own);
  if (size[1] < 0.3 * Math.min(size[0], size[2])) {
    const up = at[1] < middleOf(whole)[1];
    const room = up ? whole.max[1] - own.max[1] : own.min[1] - whole.min[1];
    const pitch = room / count;
    if (pitch < 1.15 * size[1]) return undefined;
    return Array.from({ length: count }, (_, k) => ({
      ...first,
      place: multiply(translation([0, (up ? 1 : -1) * k * pitch, 0]), first.place),
    }));
  }
  const axis = all[0] >= all[2] * 0.99 ? 0 : 2;
  const pitch = Math.min(1.3 * size[axis], count > 1 ? (all[axis] - size[axis]) / (count - 1) : 0);
  if (pitch < 1.02 * size[axis]) return undefined;
  return Array.from({ length: count }, (_, k) => {
    const by = (k - (count - 1) / 2) * pitch;
    return { ...first, place: multiply(translation([axis === 0 ? by : 0, 0, axis === 2 ? by : 0]), first.place) };
  });
}
