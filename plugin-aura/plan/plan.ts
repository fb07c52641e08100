import { z } from 'zod';
import { briefSchema } from './brief.ts';

/**
 * The construction plan: data, never code (design.md, section 5).
 *
 * Lengths in `units`, angles in degrees, +Y up. Any number inside `params`, `at` or a parameter's `value`
 * may be a literal or an expression, a string that begins with "=".
 */

export const LIMITS = {
  operations: 400,
  parameters: 200,
  materials: 100,
  text: 2_000,
  prompt: 4_000,
  expression: 400,
  copies: 20_000,
  components: 50,
  /** Operations in the body of one component, and parameters that it may have. */
  body: 120,
  bodyParameters: 60,
  /** How deep components may stand within one another, and how many operations all of a plan may come to. */
  depth: 8,
  built: 6_000,
  /** Parts that one component may come to. */
  parts: 1_000,
  triangles: 4_000_000,
} as const;

const identifier = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, 'Use letters, digits and underscores, and begin with a letter.');
const shortText = z.string().max(200);

/** A literal number, or an expression such as "= stone_d * 0.5 + 0.2". */
export const numberOrExpression = z.union([
  z.number(),
  z.string().max(LIMITS.expression).regex(/^\s*=/, 'It is a text: write a number, or an expression, which begins with "=".'),
]);
export type NumberOrExpression = z.infer<typeof numberOrExpression>;

const vector3 = z.tuple(
  [numberOrExpression, numberOrExpression, numberOrExpression],
  'It has to be a list of 3 numbers or expressions, [x, y, z].',
);

/** Where a part goes: its anchor `my` onto the anchor `to` ("shank.top"), turned by `rotate`, moved by `offset`, sunk in by `embed`. */
export const placementSchema = z.strictObject(
  {
    my: z.string().max(80).optional(),
    to: z.string().max(80).optional(),
    offset: vector3.optional(),
    rotate: vector3.optional(),
    embed: numberOrExpression.optional(),
    /** An anchor of the part, or a point in its own coordinates, that `rotate` turns about; default its centre. */
    pivot: z.union([z.string().max(80), vector3]).optional(),
    /** Direction in which the part falls until it meets the real surface of `to`. */
    touch: z.enum(['-x', '+x', '-y', '+y', '-z', '+z']).optional(),
  },
  {
    error: (issue) =>
      issue.code === 'invalid_type' ? 'Say where as "id.anchor" or as an object: {"to": "id.top", "offset": [0, 0, 5]}.' : undefined,
  },
);
export type Placement = z.infer<typeof placementSchema>;

const pointPlace = z.looseObject({ to: vector3, offset: vector3.optional() });

/**
 * "table.top" alone is short for { to: "table.top" }, and a point for { to: point }: where the part stands of itself, moved there; with
 * `my` that anchor comes to lie on the point. A point is written out as an offset from the origin.
 */
const placementOrTarget = z.preprocess((given) => {
  if (typeof given === 'string') return { to: given };
  const point = pointPlace.safeParse(Array.isArray(given) ? { to: given } : given).data;
  if (!point) return given;
  const { to, offset, ...place } = point;
  return { ...place, ...('my' in place && { to: 'world' }), offset: offset ? to.map((at, axis) => sum(at, offset[axis]!)) : to };
}, placementSchema.optional());

const termOf = (value: NumberOrExpression): string => `(${String(value).replace(/^\s*=\s*/, '')})`;
const sum = (a: NumberOrExpression, b: NumberOrExpression): NumberOrExpression =>
  typeof a === 'number' && typeof b === 'number' ? a + b : `= ${termOf(a)} + ${termOf(b)}`;

export const operationSchema = z.strictObject({
  id: identifier,
  op: z.string().min(1).max(64),
  name: shortText.optional(),
  params: z.record(z.string().max(64), z.unknown()).default({}),
  /** Operations that this one consumes: they no longer stand in the result by themselves. */
  inputs: z.array(identifier).max(LIMITS.operations).optional(),
  at: placementOrTarget,
  /** Id of a plan material, or the plain words of one ("walnut"), which reading a plan adds to its materials. */
  material: z.string().min(1).max(64).optional(),
  /** It is left out where this comes to 0, and with it whatever stands on it; combinations and arrays then do without it. */
  when: numberOrExpression.optional(),
  /** Largest length of the thing that it is a part of: it need be no finer than what is seen there (kernel/tessellation.ts). */
  seen: z.number().positive().max(1e7).optional(),
});
export type Operation = z.infer<typeof operationSchema>;

export const parameterSchema = z.strictObject({
  name: identifier,
  value: numberOrExpression,
  unit: z.string().max(12).default('mm'),
  label: shortText.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  step: z.number().positive().optional(),
});
export type Parameter = z.infer<typeof parameterSchema>;

/** An operation in the body of a component. */
export const bodyOperationSchema = operationSchema.extend({
  /** What the part is to the thing, where its id does not say it; the key of its material. */
  role: z.string().min(1).max(40).optional(),
});
/** As it is written: `at` may be the name of an anchor, `params` may be left out. */
export type BodyOperation = Omit<z.input<typeof bodyOperationSchema>, 'at' | 'inputs'> & {
  at?: string | z.input<typeof placementSchema>;
  inputs?: readonly string[];
};

/** A parameter of a plan's own component; its value is the default, of which a flag or a text makes a parameter of that kind. */
export const ownParameterSchema = z.strictObject({
  name: identifier,
  value: z.union([z.number(), z.boolean(), z.string().max(LIMITS.expression)]),
  /** Left out, a number is a length in the units of the plan; "" is for what has none. */
  unit: z.string().max(12).optional(),
  label: shortText.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  step: z.number().positive().optional(),
  /** Of a text: what else it may be. */
  options: z.array(z.string().min(1).max(40)).min(1).max(40).optional(),
});
export type OwnParameter = z.infer<typeof ownParameterSchema>;

/** A component that a plan declares for itself, used by `op: name`; each may use shipped operations and those that come before it. */
export const ownComponentSchema = z.strictObject({
  name: identifier,
  label: shortText.optional(),
  help: shortText.optional(),
  parameters: z.array(ownParameterSchema).max(LIMITS.bodyParameters).default([]),
  /** Usual material words by role; the first role is the main one. */
  materials: z.record(z.string().max(40), z.string().max(120)).default({}),
  /** Anchors by name, each as "id.anchor" of an operation inside. */
  anchors: z.record(identifier, z.string().max(80)).default({}),
  /** Values that follow from the parameters, in order. */
  let: z.record(identifier, numberOrExpression).default({}),
  operations: z.array(bodyOperationSchema).min(1).max(LIMITS.body),
});
export type OwnComponent = z.infer<typeof ownComponentSchema>;

/** A material: a preset's name, changed by physical values where given (see materials/physical.ts for their meaning and ranges). */
export const planMaterialSchema = z.looseObject({
  id: z.string().min(1).max(64),
  preset: z.string().max(120).optional(),
  finish: z.string().max(40).optional(),
  color: z.string().max(40).optional(),
});
export type PlanMaterial = z.infer<typeof planMaterialSchema>;

/** A number, count or material that was asked for, with the words it came from; checked on the result. */
export const requirementSchema = z.strictObject({
  kind: z.enum(['length', 'count', 'carat', 'material', 'size', 'angle', 'colour', 'feature']),
  about: shortText,
  value: z.union([z.number(), z.string().max(200)]),
  unit: z.string().max(12).optional(),
  words: shortText,
  /** Where it was put, for what the offline reader composed: the operation, and its parameter ("height", "size.1", "materials.seat", "material"). */
  operation: z.string().max(64).optional(),
  param: shortText.optional(),
  /** Filled after the build: whether the result keeps it. */
  met: z.boolean().optional(),
});
export type Requirement = z.infer<typeof requirementSchema>;

export const COMPLEXITIES = ['simple', 'moderate', 'complex', 'hyper-realistic'] as const;

export const intentSchema = z.strictObject({
  design_type: z.string().max(40).default('product'),
  complexity: z.enum(COMPLEXITIES).default('moderate'),
  style: z.array(shortText).max(40).default([]),
  requirements: z.array(requirementSchema).max(200).default([]),
  assumptions: z.array(z.string().max(400)).max(100).default([]),
  parts: z
    .array(z.strictObject({ name: shortText, relation: z.string().max(400) }))
    .max(200)
    .default([]),
});
export type Intent = z.infer<typeof intentSchema>;

export const planSchema = z.strictObject({
  version: z.literal(1).default(1),
  name: shortText.default('Untitled'),
  intent: intentSchema.default(() => intentSchema.parse({})),
  units: z.enum(['mm', 'cm', 'm']).default('mm'),
  parameters: z.array(parameterSchema).max(LIMITS.parameters).default([]),
  materials: z.array(planMaterialSchema).max(LIMITS.materials).default([]),
  /** Components of its own. */
  components: z.array(ownComponentSchema).max(LIMITS.components).optional(),
  operations: z.array(operationSchema).max(LIMITS.operations),
  /** What was asked for, as it was read; a plan written by hand or by a model may have none. */
  brief: briefSchema.optional(),
});
export type Plan = z.infer<typeof planSchema>;
