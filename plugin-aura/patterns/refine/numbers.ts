import { registry } from '../../operations/index.ts';
import type { Operation, Parameter } from '../../plan/plan.ts';
import type { PlanDraft } from '../draft.ts';
import { tidy } from '../draft.ts';
import type { Measure } from '../language/sense.ts';

/** Params that a measure may mean in a plan, best first. */
const NAMES: Readonly<Partial<Record<Measure, readonly string[]>>> = {
  height: ['height', 'seat_height', 'length', 'size'],
  width: ['width', 'diameter', 'outer_diameter', 'size'],
  length: ['length', 'width', 'height'],
  depth: ['depth', 'width'],
  thickness: ['thickness', 'wall', 'tube_diameter', 'width'],
  diameter: ['diameter', 'outer_diameter', 'inner_diameter', 'width'],
  radius: ['radius', 'diameter'],
  inner_diameter: ['inner_diameter', 'diameter', 'bore'],
  outer_diameter: ['outer_diameter', 'diameter'],
  wall: ['wall', 'thickness'],
  bore: ['bore', 'inner_diameter'],
  bolt_circle: ['bolt_circle'],
  wire: ['wire', 'thickness'],
  module: ['module'],
  pitch: ['pitch'],
  rise: ['rise'],
  run: ['run'],
  gap: ['gap', 'spacing'],
  angle: ['angle', 'twist'],
  size: ['size', 'diameter', 'width', 'height'],
};

const nameIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^\s*=\s*([A-Za-z_]\w*)\s*$/.exec(value)?.[1] : undefined;

/** Where a number of an operation is kept: in a parameter of the plan that its expression names, or in the operation itself. */
interface Place {
  operation: Operation;
  param: string;
  /** Index within a vector. */
  axis?: number;
  parameter?: Parameter;
  value: number | undefined;
}

const AXIS: Readonly<Record<string, number>> = { width: 0, length: 0, height: 1, thickness: 1, depth: 2 };

/** The number that a param name means in an operation, if it has it. */
export function placeOf(operation: Operation, param: string, draft: PlanDraft): Place | undefined {
  const declared = registry.get(operation.op)?.params[param];
  const given = operation.params[param];
  if (declared?.kind === 'vector' || Array.isArray(given)) return undefined;
  if (declared?.kind !== 'number') {
    const axis = AXIS[param];
    const size = operation.params.size;
    return axis !== undefined && Array.isArray(size) ? placeIn(operation, 'size', axis, size[axis], draft) : undefined;
  }
  const parameter = draft.parameters.find(({ name }) => name === nameIn(given));
  const value =
    typeof parameter?.value === 'number'
      ? parameter.value
      : typeof given === 'number'
        ? given
        : typeof declared.default === 'number'
          ? declared.default
          : undefined;
  return { operation, param, parameter, value };
}

function placeIn(operation: Operation, param: string, axis: number, given: unknown, draft: PlanDraft): Place {
  const parameter = draft.parameters.find(({ name }) => name === nameIn(given));
  const value = typeof parameter?.value === 'number' ? parameter.value : typeof given === 'number' ? given : undefined;
  return { operation, param, axis, parameter, value };
}

/** The places in these operations that a measure means: in each operation the first of its names that it has. */
export function placesFor(measure: Measure, operations: readonly Operation[], draft: PlanDraft): Place[] {
  const names = NAMES[measure] ?? [measure];
  return operations.flatMap((operation) => {
    for (const name of names) {
      const place = placeOf(operation, name, draft);
      if (place) return [place];
    }
    return [];
  });
}

/** Sets a number where it is kept; a parameter's range is widened to hold it. Gives what changed, in words. */
export function setPlace(place: Place, value: number): string {
  const next = tidy(held(place, value));
  const { operation, param, parameter, axis } = place;
  if (parameter) {
    parameter.value = next;
    if (parameter.min !== undefined) parameter.min = Math.min(parameter.min, next);
    if (parameter.max !== undefined) parameter.max = Math.max(parameter.max, next);
    return `${parameter.label ?? parameter.name}: ${next} ${parameter.unit}`.trim();
  }
  const vector = operation.params[param];
  if (axis !== undefined && Array.isArray(vector)) vector[axis] = next;
  else operation.params[param] = next;
  return `${operation.name ?? operation.id}, ${param.replaceAll('_', ' ')}: ${next}`;
}

/** Within the hard range of the operation's declaration. */
function held({ operation, param, axis }: Place, value: number): number {
  const declared = registry.get(operation.op)?.params[param];
  if (axis !== undefined || declared?.kind !== 'number') return value;
  return Math.min(declared.max, Math.max(declared.min, declared.integer ? Math.round(value) : value));
}
