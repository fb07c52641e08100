import { BOUNDS_ANCHORS, type Bounds, boundsFrames, matrixOf, transformFrame, WORLD } from '../kernel/frames.ts';
import { add, IDENTITY, inverseRigid, multiply, rotation, scaled, subtract, translation } from '../kernel/matrix.ts';
import type { Frame, Mat4, Vec3 } from '../kernel/space.ts';
import { suggestion } from './nearest.ts';

/**
 * Where things go: anchors by name, and the joining of one to another.
 *
 * Without `at` a part stands on y = 0, centred in X and Z, unless its operation knows its own place. With `my` or `to` the
 * part is turned by `rotate` about its own centre and its anchor `my` put on `to`; then `offset` moves it, and `embed` sinks it
 * into the face that `to` names (a corner: its first word), into an own anchor against its +Y, and else downward. Where `to` is an own anchor with turned axes the part is turned along and `offset` counts
 * in those axes. With a `pivot` the part is joined first and turned about the pivot afterwards: a lid on its hinge. A pivot that is a
 * point counts where the part then stands (a part that is not joined is turned where it stands of itself, and moved by `offset` last),
 * not from the part's own middle, which nobody who writes a plan can see.
 */

/** A placement whose expressions were resolved and whose lengths are in mm. */
export interface ResolvedPlacement {
  my?: string;
  to?: string;
  offset?: Vec3;
  rotate?: Vec3;
  embed?: number;
  pivot?: string | Vec3;
}

/** What a placement needs to know of the part that is placed. */
export interface Placeable {
  bounds: Bounds;
  anchors: Readonly<Record<string, Frame>>;
  placesItself: boolean;
}

/** An anchor that a part does not have. */
export class UnknownAnchor extends Error {
  /** 'my', 'to' or 'pivot'. */
  readonly field: string;

  constructor(message: string, field: string) {
    super(message);
    this.name = 'UnknownAnchor';
    this.field = field;
  }
}

const OPPOSITE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    top: 'bottom',
    bottom: 'top',
    left: 'right',
    right: 'left',
    front: 'back',
    back: 'front',
  }),
);
const WORLD_NAMES = ['world', 'origin', 'floor', 'ground'];
const FRACTION = /^(top|bottom|left|right|front|back)\s*\(\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*\)$/;
/** "shade.top(0.5,0.5)", "lid.knob.left": the id of what stands inside, and an anchor of it. */
const INSIDE = /^([A-Za-z_]\w*)\.(.+)$/;
/** For each face the directions in which its two fractions run, as seen from outside (top: seen from above, away from the viewer is up). */
const FACE_AXES: Readonly<Record<string, readonly [string, string]>> = {
  front: ['right', 'top'],
  back: ['right', 'top'],
  top: ['right', 'back'],
  bottom: ['right', 'back'],
  left: ['back', 'top'],
  right: ['back', 'top'],
};

/** "shank.inside_top" -> ["shank", "inside_top"]; a bare id means its top. */
export function splitTarget(to: string): { id: string; anchor: string } {
  const dot = to.indexOf('.');
  return dot < 0 ? { id: to.trim(), anchor: 'top' } : { id: to.slice(0, dot).trim(), anchor: to.slice(dot + 1).trim() };
}

/** Whether `to` names the world (whose only anchor is the origin) and not a part. */
export const isWorld = (to: string): boolean => WORLD_NAMES.includes(splitTarget(to).id);

/**
 * The frame of an anchor by name: an own one, one of the seven of the bounds, several joined ("top left front"), or a
 * fraction of a face ("front(0.7,0.9)" from its lower left corner). Undefined where there is none.
 */
export function findAnchor(anchors: Readonly<Record<string, Frame>>, name: string): Frame | undefined {
  const trimmed = name.trim();
  const own = Object.hasOwn(anchors, trimmed) ? anchors[trimmed] : undefined;
  if (own) return own;
  const inside = INSIDE.exec(trimmed);
  if (inside) return findAnchor(anchorsWithin(anchors, inside[1]!), inside[2]!);
  const { center } = anchors;
  if (!center) return undefined;
  const toward = (side: string): Vec3 => subtract(anchors[side]?.origin ?? center.origin, center.origin);
  const fraction = FRACTION.exec(trimmed);
  if (fraction) {
    const [, face, a, b] = fraction as unknown as [string, string, string, string];
    const [right, up] = FACE_AXES[face]!;
    const onFace = add(scaled(toward(right), 2 * Number(a) - 1), scaled(toward(up), 2 * Number(b) - 1));
    return { ...center, origin: add(add(center.origin, toward(face)), onFace) };
  }
  const words = trimmed.split(/[\s_-]+/);
  if (words.length < 2 || words.some((word) => !OPPOSITE.get(word)) || words.some((word) => words.includes(OPPOSITE.get(word)!)))
    return undefined;
  return { ...center, origin: words.reduce((origin, word) => add(origin, toward(word)), center.origin) };
}

/** Anchors of an operation inside a component, by their names there. */
function anchorsWithin(anchors: Readonly<Record<string, Frame>>, id: string): Record<string, Frame> {
  const prefix = `${id}.`;
  return Object.fromEntries(
    Object.entries(anchors).flatMap(([name, frame]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), frame]] : [])),
  );
}

/** The anchor of a part that faces an anchor it is joined to: "top" meets "bottom"; corners stay flush; own anchors meet "bottom". */
export function facingAnchor(anchor: string): string {
  const dot = anchor.lastIndexOf('.', anchor.includes('(') ? anchor.indexOf('(') : undefined);
  if (dot >= 0) return facingAnchor(anchor.slice(dot + 1));
  if (anchor === 'center') return 'center';
  const words = anchor.split(/[\s_-]+/);
  if (words.every((word) => OPPOSITE.get(word))) return [OPPOSITE.get(words[0]!), ...words.slice(1)].join(' ');
  const fraction = FRACTION.exec(anchor);
  return fraction ? OPPOSITE.get(fraction[1]!)! : 'bottom';
}

/** All anchors of a part after it was placed. */
export function placedAnchors(part: Placeable, placement: Mat4): Record<string, Frame> {
  const anchors: Record<string, Frame> = boundsFrames(part.bounds, placement);
  for (const [name, frame] of Object.entries(part.anchors)) anchors[name] = transformFrame(placement, frame);
  return anchors;
}

/** The matrix that places a part; `target` holds the anchors of the part that `to` names. Throws UnknownAnchor. */
export function placementOf(part: Placeable, at: ResolvedPlacement | undefined, target?: Readonly<Record<string, Frame>>): Mat4 {
  const standing = part.placesItself ? IDENTITY : standingPlace(part.bounds);
  if (!at) return standing;
  const turn = at.rotate ? rotation(at.rotate) : IDENTITY;
  const free = at.my === undefined && at.to === undefined;
  const goal = free ? WORLD : goalFrame(at.to, target);
  const settle = add(at.offset ?? [0, 0, 0], scaled(outwardOf(at.to, target), -(at.embed ?? 0)));
  if (free) return multiply(translation(settle), turnedAbout(standing, turn, pivotOf(part, standing, at.pivot)));
  const my = at.my ?? (at.to === undefined ? 'bottom' : facingAnchor(splitTarget(at.to).anchor));
  const base = multiply(matrixOf(goal), translation(settle));
  if (at.pivot === undefined) return multiply(base, turnedOnAnchor(part, turn, my));
  const place = multiply(base, turnedOnAnchor(part, IDENTITY, my));
  return turnedAbout(place, multiply(multiply(axesOf(goal), turn), inverseRigid(axesOf(goal))), pivotOf(part, place, at.pivot));
}

/**
 * The part turned, with its anchor `my` brought to the origin. An own anchor's axes come to lie on the world's before the
 * turn; an anchor of the bounds has no direction of its own, and is the one that bears its name after the turn.
 */
function turnedOnAnchor(part: Placeable, turn: Mat4, my: string): Mat4 {
  const own = part.anchors[my.trim()];
  if (own) return multiply(turn, inverseRigid(matrixOf(own)));
  const { origin } = requireAnchor(placedAnchors(part, turn), my, 'my');
  return multiply(translation(scaled(origin, -1)), turn);
}

/** Centred in X and Z, standing on y = 0. */
function standingPlace({ min, max }: Bounds): Mat4 {
  return translation([-(min[0] + max[0]) / 2, -min[1], -(min[2] + max[2]) / 2]);
}

function goalFrame(to: string | undefined, target: Readonly<Record<string, Frame>> | undefined): Frame {
  if (to === undefined || !target) return WORLD;
  return requireAnchor(target, splitTarget(to).anchor, 'to');
}

/** The outward direction of the face that a target names, in the frame of that anchor; up where it names no face. */
function outwardOf(to: string | undefined, target: Readonly<Record<string, Frame>> | undefined): Vec3 {
  const anchor = to === undefined ? '' : splitTarget(to).anchor;
  const face = /^(?:.*\.)?(top|bottom|left|right|front|back)\b[^.]*$/.exec(anchor.split('(')[0]!.trim())?.[1];
  if (
    face === undefined ||
    (target && !(BOUNDS_ANCHORS as readonly string[]).includes(anchor) && Object.hasOwn(target, anchor) && !anchor.includes('.'))
  )
    return [0, 1, 0];
  return OUTWARD[face]!;
}
const OUTWARD: Readonly<Record<string, Vec3>> = {
  top: [0, 1, 0],
  bottom: [0, -1, 0],
  left: [-1, 0, 0],
  right: [1, 0, 0],
  front: [0, 0, 1],
  back: [0, 0, -1],
};

function pivotOf(part: Placeable, place: Mat4, pivot: string | Vec3 | undefined): Vec3 {
  if (typeof pivot === 'object') return pivot;
  return requireAnchor(placedAnchors(part, place), pivot ?? 'center', 'pivot').origin;
}

function turnedAbout(place: Mat4, turn: Mat4, point: Vec3): Mat4 {
  return multiply(translation(point), multiply(turn, multiply(translation(scaled(point, -1)), place)));
}

const axesOf = (frame: Frame): Mat4 => matrixOf({ ...frame, origin: [0, 0, 0] });

function requireAnchor(anchors: Readonly<Record<string, Frame>>, name: string, field: string): Frame {
  const frame = findAnchor(anchors, name);
  if (frame) return frame;
  const own = Object.keys(anchors).filter((anchor) => !(BOUNDS_ANCHORS as readonly string[]).includes(anchor) && !anchor.includes('.'));
  const names = [...own, ...BOUNDS_ANCHORS];
  throw new UnknownAnchor(`There is no anchor "${name}"; there are ${names.join(', ')}.${suggestion(name, names)}`, field);
}
