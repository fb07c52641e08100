/**
 * The JSON schemas that models are held to, one for a plan and one for an edit of a plan, for every kind of server: plain types only,
 * every key required, nothing optional, no alternatives, no references, no limits and no patterns, since each of these is refused or
 * ignored somewhere. An open object such as `params` cannot be held to a strict schema: it is a list of name/value pairs here. What is
 * not given is an empty text or list. Limits and meaning are checked afterwards, by the plan's own schema; fromWire.ts reads it back.
 */
export type JsonSchema = Readonly<Record<string, unknown>>;

const text = (description?: string): JsonSchema => ({ type: 'string', ...(description !== undefined && { description }) });
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const choice = (...options: readonly string[]): JsonSchema => ({ type: 'string', enum: options });
const object = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const pairs = list(object({ name: text(), value: text('a number, an expression "= ...", a text, or JSON') }));

const operation = object({
  id: text(),
  op: text(),
  name: text(),
  params: pairs,
  inputs: list(text()),
  at: pairs,
  material: text(),
});

const parameter = object({ name: text(), value: text(), unit: text(), label: text(), min: text(), max: text(), step: text() });

const intent = object({
  design_type: text(),
  complexity: choice('simple', 'moderate', 'complex', 'hyper-realistic'),
  style: list(text()),
  requirements: list(
    object({
      kind: choice('length', 'count', 'carat', 'material', 'size', 'angle', 'colour', 'feature'),
      about: text(),
      value: text(),
      unit: text(),
      words: text(),
    }),
  ),
  assumptions: list(text()),
  parts: list(object({ name: text(), relation: text() })),
});

const question = { question: text(), options: list(text()) };

/** A whole plan, or one question in its place. */
export const PLAN_SCHEMA: JsonSchema = object({
  name: text(),
  intent,
  ...question,
  parameters: list(parameter),
  operations: list(operation),
});

/** What is changed in a plan: whole operations, changed or new, and ids of those that go. */
export const EDIT_SCHEMA: JsonSchema = object({
  ...question,
  parameters: list(parameter),
  change: list(operation),
  remove: list(text()),
});

/** Told beside the page where a schema holds the answer to pairs. */
export const PAIRS_NOTE =
  'In this answer "params" and "at" are lists of {"name","value"} with every value as text: {"name":"size","value":"[40, 20, 5]"}, {"name":"depth","value":"= width / 2"}; a text that is not given is "", a list [].';
