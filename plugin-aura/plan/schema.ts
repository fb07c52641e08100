import { z } from 'zod';
import type { OperationDeclaration } from './declaration.ts';
import { problemsOf } from './faults.ts';
import { suggestion } from './nearest.ts';
import type { NumberParam, NumberUnit, Param, VectorParam } from './param.ts';
import type { Problem } from './problem.ts';
import { synonym } from './synonyms.ts';

/** Everything that is derived from the declared parameters of an operation: validation, JSON schema, prompt signature. */

/** Values by parameter name: complete, in range, lengths in mm. An 'auto' parameter that was left out is undefined. */
export type ParamValues = Readonly<Record<string, unknown>>;

const UNIT_WORDS: Readonly<Record<NumberUnit, string>> = { mm: ' mm', deg: ' degrees', ct: ' ct', '%': ' %', '': '' };
const said = (value: number, unit: NumberUnit): string => `${value}${UNIT_WORDS[unit]}`;

/** Zod schema of one given value, after expressions were resolved and lengths converted to mm. */
export function valueSchemaOf(param: Param): z.ZodType {
  switch (param.kind) {
    case 'number':
      return numberSchema(param);
    case 'choice':
      return z.enum(param.options, {
        error: (issue) =>
          `There is no "${String(issue.input)}"; there are ${param.options.join(', ')}.${suggestion(String(issue.input), param.options)}`,
      });
    case 'flag':
      return z.boolean('It has to be true or false.');
    case 'text':
      return z.string('It has to be a text.').max(param.maxLength, `It is longer than ${param.maxLength} characters.`);
    case 'vector': {
      const number = rangedNumber(param);
      const message = `It has to be a list of ${param.size} numbers, such as ${param.size === 2 ? '[20, 10]' : '[20, 10, 5]'}.`;
      return param.size === 2 ? z.tuple([number, number], message) : z.tuple([number, number, number], message);
    }
    case 'ref':
      return z.string('It has to be the id of an earlier operation.').min(1).max(64);
    case 'value':
      return param.schema;
  }
}

function numberSchema(param: NumberParam): z.ZodType {
  const number = rangedNumber(param);
  return param.integer ? number.refine((value) => Number.isInteger(value), 'It has to be a whole number.') : number;
}

function rangedNumber({ unit, min, max, help, default: usual }: NumberParam | VectorParam): z.ZodNumber {
  const otherwise = usual === 'auto' ? ` It may be left out (${help.replace(/\.$/, '')}).` : '';
  return z
    .number({
      error: (issue) => (typeof issue.input === 'number' ? 'It is not a finite number.' : `${notANumber(issue.input)}${otherwise}`),
    })
    .min(min, { error: (issue) => `${said(Number(issue.input), unit)} is less than the least that can be made, ${said(min, unit)}.` })
    .max(max, { error: (issue) => `${said(Number(issue.input), unit)} is more than the most that can be made, ${said(max, unit)}.` });
}

/** What is wrong with a text, a list or something else where a number should stand. */
function notANumber(given: unknown): string {
  if (typeof given === 'object' && given !== null && !Array.isArray(given) && Object.keys(given).length > 1)
    return `It has to be one number, or one for each group of edges, as in ${JSON.stringify({ vertical: 5, top: 1 })}; groups are all, vertical, top, bottom and rim.`;
  if (typeof given !== 'string') return 'It has to be a number or an expression such as "= width / 2".';
  const number = /^\s*(-?[\d.]+)\s*([a-zA-Z°%"]*)\s*$/.exec(given)?.[1];
  if (number !== undefined) return `"${given}" is a text: write the number ${number}, without quotes and unit.`;
  return /[-+*/()]|^\w+$/.test(given)
    ? `"${given}" is neither a number nor an expression, which begins with "=": "= width / 2".`
    : 'It has to be a number or an expression such as "= width / 2".';
}

/** Whether the params of a plan have to give a value. */
export function isRequired(param: Param): boolean {
  if (param.kind === 'ref') return !param.optional;
  if (param.kind === 'flag') return false;
  if (param.kind === 'value')
    return param.default === 'required' || (param.default === undefined && !param.schema.safeParse(undefined).success);
  return param.default === 'required';
}

/** Whether leaving the value out lets the build choose. */
export const isAuto = (param: Param): boolean => (param.kind === 'number' || param.kind === 'choice') && param.default === 'auto';

interface Reader {
  schemas: Readonly<Record<string, z.ZodType>>;
  required: ReadonlySet<string>;
}
const readers = new WeakMap<OperationDeclaration, Reader>();

function readerOf(definition: OperationDeclaration): Reader {
  let reader = readers.get(definition);
  if (!reader) {
    const entries = Object.entries(definition.params);
    reader = {
      schemas: Object.fromEntries(entries.map(([name, param]) => [name, valueSchemaOf(param)])),
      required: new Set(entries.filter(([, param]) => isRequired(param)).map(([name]) => name)),
    };
    readers.set(definition, reader);
  }
  return reader;
}

/**
 * Reads the resolved params of an operation: fills defaults, converts lengths by `lengthFactor` (mm per unit of the
 * plan) and checks types and ranges. Never throws; `problems` is empty where the values can be built with.
 */
export function readParams(
  definition: OperationDeclaration,
  given: Readonly<Record<string, unknown>>,
  place: string,
  lengthFactor = 1,
): { values: ParamValues; problems: Problem[] } {
  const problems: Problem[] = unknownParams(definition, given, place);
  const { schemas, required } = readerOf(definition);
  const values: Record<string, unknown> = {};
  for (const [name, param] of Object.entries(definition.params)) {
    const raw = given[name];
    if (raw === undefined || raw === null || (raw === 'auto' && isAuto(param))) {
      if (required.has(name))
        problems.push({
          code: 'schema',
          place: `${place}.${name}`,
          message: `"${definition.op}" needs "${name}": ${param.help}`,
          severity: 'error',
        });
      else values[name] = defaultOf(param);
      continue;
    }
    const result = schemas[name]!.safeParse(param.kind === 'flag' ? asFlag(raw) : toMillimetres(param, raw, lengthFactor));
    if (result.success)
      values[name] =
        param.kind === 'value' && param.scaleLengths && lengthFactor !== 1 ? param.scaleLengths(result.data, lengthFactor) : result.data;
    else problems.push(...problemsOf(result.error, `${place}.${name}`));
  }
  return { values, problems };
}

/** Problems for names that the operation does not have, each with the nearest it has. */
export function unknownParams(definition: OperationDeclaration, given: Readonly<Record<string, unknown>>, place: string): Problem[] {
  const names = Object.keys(definition.params);
  return Object.keys(given)
    .filter((name) => !Object.hasOwn(definition.params, name))
    .map((name) => ({
      code: 'unknown_name',
      place: `${place}.${name}`,
      message: `"${definition.op}" has no "${name}".${instead(name, names)}`,
      severity: 'error',
    }));
}

/** What to say for a parameter that an operation does not have. Where a part goes is said beside the params, not in them. */
function instead(name: string, names: readonly string[]): string {
  if (name === 'at' || name === 'inputs' || name === 'material') return ` "${name}" stands beside "params", not in it.`;
  return synonym(name, names) ?? (suggestion(name, names) || (names.length ? ` It has ${names.join(', ')}.` : ' It has no parameters.'));
}

/** What a parameter is where a plan does not give it. */
function defaultOf(param: Param): unknown {
  if (param.kind === 'ref' || isAuto(param)) return undefined;
  return param.default;
}

/** Expressions know flags as 1 and 0. */
const asFlag = (raw: unknown): unknown => (raw === 1 || raw === 0 ? raw === 1 : raw);

function toMillimetres(param: Param, raw: unknown, factor: number): unknown {
  if (factor === 1 || (param.kind !== 'number' && param.kind !== 'vector') || param.unit !== 'mm') return raw;
  if (typeof raw === 'number') return raw * factor;
  return Array.isArray(raw) ? raw.map((item: unknown) => (typeof item === 'number' ? item * factor : item)) : raw;
}

/** JSON schema of the params as a plan gives them: every number may also be an expression. */
export function jsonSchemaOf(definition: OperationDeclaration): Record<string, unknown> {
  const entries = Object.entries(definition.params);
  return {
    type: 'object',
    description: definition.help,
    properties: Object.fromEntries(entries.map(([name, param]) => [name, jsonSchemaOfParam(param)])),
    required: entries.filter(([, param]) => isRequired(param)).map(([name]) => name),
    additionalProperties: false,
  };
}

function jsonSchemaOfParam(param: Param): Record<string, unknown> {
  const unit = (param.kind === 'number' || param.kind === 'vector') && param.unit ? ` (${param.unit})` : '';
  const described = {
    description: `${param.help}${unit}`,
    ...(isRequired(param) || isAuto(param) || param.kind === 'ref' ? {} : { default: param.default }),
  };
  const number = (integer: boolean, min: number, max: number): Record<string, unknown> => ({
    anyOf: [
      { type: integer ? 'integer' : 'number', minimum: min, maximum: max },
      { type: 'string', pattern: '^\\s*=' },
    ],
  });
  switch (param.kind) {
    case 'number':
      return { ...number(param.integer, param.min, param.max), ...described };
    case 'choice':
      return { type: 'string', enum: [...param.options], ...described };
    case 'flag':
      return { type: 'boolean', ...described };
    case 'text':
      return { type: 'string', maxLength: param.maxLength, ...described };
    case 'vector':
      return { type: 'array', items: number(false, param.min, param.max), minItems: param.size, maxItems: param.size, ...described };
    case 'ref':
      return { type: 'string', ...described };
    case 'value':
      return { ...described, description: `${described.description} ${param.notation}`.trim() };
  }
}

/**
 * The operation in one line for a prompt: `cylinder{diameter, height, top_diameter?, axis=y|x|z}`. A bare name has to be
 * given, "?" marks what is chosen when left out, "=" shows the default, the first of a choice is its default.
 */
export function signatureOf(definition: OperationDeclaration, options: { advanced?: boolean } = {}): string {
  const shown = Object.entries(definition.params).filter(([, param]) => options.advanced || !param.advanced);
  const inputs = definition.inputs ? ` inputs ${definition.inputs.help}` : '';
  const anchors = definition.anchors ? ` anchors ${Object.keys(definition.anchors).join(' ')}` : '';
  return `${definition.op}{${shown.map(([name, param]) => fieldOf(name, param)).join(', ')}}${inputs}${anchors}`;
}

function fieldOf(name: string, param: Param): string {
  const optional = isRequired(param) ? '' : '?';
  switch (param.kind) {
    case 'number':
      return typeof param.default === 'number' ? `${name}=${param.default}` : `${name}${optional}`;
    case 'choice': {
      const first = param.default === 'auto' ? [] : [param.default];
      return `${name}${optional && param.default === 'auto' ? '?' : ''}=${[...first, ...param.options.filter((option) => option !== param.default)].join('|')}`;
    }
    case 'flag':
      return `${name}=${param.default}`;
    case 'text':
      return `${name}${param.default === 'required' ? '' : optional}:"text"`;
    case 'vector':
      return Array.isArray(param.default) ? `${name}=[${param.default.join(',')}]` : `${name}:[${param.size === 2 ? 'u,v' : 'x,y,z'}]`;
    case 'ref':
      return `${name}${optional}:id`;
    case 'value':
      return `${name}${optional}:${param.notation}`;
  }
}
