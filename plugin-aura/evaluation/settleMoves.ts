import { z } from 'zod';
import { matrixOf } from '../kernel/frames.ts';
import { inverseRigid, isIdentity, multiply, rotation } from '../kernel/matrix.ts';
import type { Mat4, Vec3 } from '../kernel/space.ts';
import type { Part } from '../operations/part.ts';
import { findAnchor, isWorld, splitTarget } from '../plan/placement.ts';
import type { NumberOrExpression, Operation, Placement, Plan } from '../plan/plan.ts';
import { lengthFactorOf } from '../plan/resolve.ts';
import type { Evaluation, Evaluator } from './evaluate.ts';

const place = z.object({
  position: z.array(z.number()).length(3),
  quaternion: z.array(z.number()).length(4),
  scale: z.array(z.number()).length(3),
});

/** A part that stands elsewhere than where it was built, in its design's coordinates. */
export const moveSchema = z.object({
  part: z.string(),
  operation: z.string(),
  /** Whether it is the only part of its operation, so that the operation's placement can express the move. */
  alone: z.boolean(),
  built: place,
  now: place,
});
export type Move = z.infer<typeof moveSchema>;

/** Largest error in mm (and in the entries of a rotation) of a move that counts as expressed. */
const CLOSE = 1e-3;
const DECIMALS = 6;
const UNTURNED: Vec3 = [0, 0, 0];

/**
 * Writes moves and turns that were made by hand into the placements of their operations, so that a plan builds what the
 * artist sees: offsets are added to, relations stay. `kept` are moves that no placement expresses (a scaling, one part of
 * several): these stay with the object. Evaluates the plan about twice a move; geometry comes from the evaluator's cache.
 */
export function settleMoves(evaluator: Evaluator, plan: Plan, moves: readonly Move[]): { plan: Plan; kept: Move[] } {
  const kept: Move[] = [];
  const order = new Map(plan.operations.map((operation, index) => [operation.id, index]));
  const sorted = [...moves].sort((a, b) => (order.get(a.operation) ?? 0) - (order.get(b.operation) ?? 0));
  const evaluate = (candidate: Plan) => evaluator.evaluate(candidate, { quality: 'final' });
  const wanted = wantedPlaces(evaluate(plan), moves);
  let settled = plan;
  for (const move of sorted) {
    const goal = wanted.get(move.part);
    const next = goal && move.alone && !isScaled(move) ? placed(evaluate, settled, move, goal) : null;
    if (next) settled = next;
    else kept.push(move);
  }
  return { plan: settled, kept };
}

/** Where each moved part is to stand: all are taken before any placement is changed. */
function wantedPlaces(evaluation: Evaluation, moves: readonly Move[]): Map<string, Mat4> {
  const places = new Map<string, Mat4>();
  for (const move of moves) {
    const part = partOf(evaluation, move);
    if (part) places.set(move.part, multiply(movement(move), placeOf(part)));
  }
  return places;
}

function placed(evaluate: (plan: Plan) => Evaluation, plan: Plan, move: Move, goal: Mat4): Plan | null {
  const operation = plan.operations.find(({ id }) => id === move.operation);
  if (!operation) return null;
  const axes = goalAxes(evaluate(plan), operation);
  const turned = withPlacement(plan, operation, turnedPlacement(operation.at ?? {}, move, axes));
  const error = residual(evaluate(turned.plan), move, goal);
  if (!error) return null;
  const factor = lengthFactorOf(plan);
  const [x, y, z] = transformed(inverseRigid(axes), error.distance);
  const moved = withPlacement(turned.plan, turned.operation, shifted(turned.operation.at ?? {}, [x / factor, y / factor, z / factor]));
  const rest = residual(evaluate(moved.plan), move, goal);
  return rest && Math.hypot(...rest.distance) < CLOSE && rest.turn < CLOSE ? moved.plan : null;
}

/** Axes in which the placement's offset and turn count. */
function goalAxes(evaluation: Evaluation, { at }: Operation): Mat4 {
  if (at?.to === undefined) return rotation(UNTURNED);
  const { id, anchor } = splitTarget(at.to);
  if (isWorld(at.to) && !evaluation.results.has(id)) return rotation(UNTURNED);
  const frame = findAnchor(evaluation.results.get(id)?.anchors ?? {}, anchor);
  return frame ? matrixOf({ ...frame, origin: [0, 0, 0] }) : rotation(UNTURNED);
}

function turnedPlacement(at: Placement, move: Move, axes: Mat4): Placement {
  // A part that was lifted off by hand falls no more.
  const { touch: _touch, ...rest } = at;
  const turn = rotationOf(movement(move));
  if (isIdentity(rounded(turn))) return rest;
  const before = at.rotate?.every((value) => typeof value === 'number') ? rotation(at.rotate as Vec3) : rotation(UNTURNED);
  return { ...rest, rotate: anglesOf(multiply(multiply(multiply(inverseRigid(axes), turn), axes), before)) };
}

function shifted(at: Placement, by: Vec3): Placement {
  const offset = at.offset ?? [0, 0, 0];
  return { ...at, offset: [sum(offset[0], by[0]), sum(offset[1], by[1]), sum(offset[2], by[2])] };
}

function sum(value: NumberOrExpression, by: number): NumberOrExpression {
  const change = round(by);
  if (change === 0) return value;
  return typeof value === 'number' ? round(value + change) : `= (${value.trim().slice(1).trim()}) + ${change}`.replace('+ -', '- ');
}

function residual(evaluation: Evaluation, move: Move, goal: Mat4): { distance: Vec3; turn: number } | null {
  const part = partOf(evaluation, move);
  if (!part) return null;
  const place = placeOf(part);
  const distance: Vec3 = [goal[12]! - place[12]!, goal[13]! - place[13]!, goal[14]! - place[14]!];
  const turn = Math.max(...[0, 1, 2, 4, 5, 6, 8, 9, 10].map((entry) => Math.abs(goal[entry]! - place[entry]!)));
  return { distance, turn };
}

const partOf = (evaluation: Evaluation, move: Move): Part | undefined => evaluation.parts.find(({ id }) => id === move.part);
const placeOf = (part: Part): Mat4 => part.copies?.[0] ?? part.transform;
const isScaled = ({ built, now }: Move) => now.scale.some((value, axis) => Math.abs(value - (built.scale[axis] ?? 1)) > CLOSE);

/** What leads from where a part was built to where it stands: a turn and a move. */
export function movement({ built, now }: Pick<Move, 'built' | 'now'>): Mat4 {
  return multiply(rigid(now), inverseRigid(rigid(built)));
}

function rigid({ position, quaternion }: Move['now']): Mat4 {
  const [x = 0, y = 0, z = 0, w = 1] = quaternion;
  const [px = 0, py = 0, pz = 0] = position;
  return [
    1 - 2 * (y * y + z * z),
    2 * (x * y + z * w),
    2 * (x * z - y * w),
    0,
    2 * (x * y - z * w),
    1 - 2 * (x * x + z * z),
    2 * (y * z + x * w),
    0,
    2 * (x * z + y * w),
    2 * (y * z - x * w),
    1 - 2 * (x * x + y * y),
    0,
    px,
    py,
    pz,
    1,
  ];
}

const rotationOf = (m: Mat4): Mat4 => [...m.slice(0, 12), 0, 0, 0, 1];

const transformed = (m: Mat4, v: Vec3): Vec3 => [
  m[0]! * v[0] + m[4]! * v[1] + m[8]! * v[2],
  m[1]! * v[0] + m[5]! * v[1] + m[9]! * v[2],
  m[2]! * v[0] + m[6]! * v[1] + m[10]! * v[2],
];

/** Angles about X, then Y, then Z, in degrees, of a rotation (Rz Ry Rx). */
function anglesOf(m: Mat4): [number, number, number] {
  const degrees = 180 / Math.PI;
  const sinY = Math.min(1, Math.max(-1, -m[2]!));
  const y = Math.asin(sinY);
  // Looking straight along X only the sum of the other two turns counts: all of it goes to X.
  if (Math.abs(sinY) > 1 - 1e-9) return [round(Math.atan2(-m[9]!, m[5]!) * degrees), round(y * degrees), 0];
  return [round(Math.atan2(m[6]!, m[10]!) * degrees), round(y * degrees), round(Math.atan2(m[1]!, m[0]!) * degrees)];
}

function withPlacement(plan: Plan, operation: Operation, at: Placement): { plan: Plan; operation: Operation } {
  const next = { ...operation, at };
  return { operation: next, plan: { ...plan, operations: plan.operations.map((entry) => (entry === operation ? next : entry)) } };
}

const round = (value: number) => Number(value.toFixed(DECIMALS)) + 0;
const rounded = (m: Mat4): Mat4 => m.map((value) => round(value));
