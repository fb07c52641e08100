import { materialsParam } from './byRole.ts';
import type { InputsSpec, OperationDeclaration, PartClass } from './declaration.ts';
import { isExpression } from './expression.ts';
import { choice, flag, type NumberParam, type NumberUnit, type Param, type Params, text, type VectorParam } from './param.ts';
import type { BodyOperation, OwnComponent, OwnParameter, Plan } from './plan.ts';
import type { Registry } from './registry.ts';
import { MILLIMETRES, millimetresIn } from './resolve.ts';

/**
 * Components: operations whose build is itself a plan (design.md, section 5b). A body is a list of operations with expressions over the
 * parameters of the component; it knows nothing of the design that it is used in. The library's are declared one a file; those of
 * a plan (`components`) are turned into the same declaration here, so that nobody else has to tell them apart.
 */

/** How a component is put together. */
export interface ComponentBody {
  /** Tells it from every other body: the name of a shipped component, the text of a plan's own and of all that come before it. */
  key: string;
  /** Usual material words by role; the first role is the main one, which the operation's own material replaces. */
  materials: Readonly<Record<string, string>>;
  /** Own anchors by name, each as "id.anchor" of an operation inside. */
  anchors: Readonly<Record<string, string>>;
  /** Values that follow from the parameters, in order; one that bears the name of an 'auto' parameter is what that is when left out. */
  let: Readonly<Record<string, string | number>>;
  operations: readonly BodyOperation[];
  /** Millimetres in one unit of its lengths. */
  millimetres: number;
}

/** The declaration of a component of the library; `materials` (a parameter) is added to its params. Lengths in mm. */
export interface ComponentDeclaration<P extends Params = Params>
  extends Omit<OperationDeclaration<P>, 'anchors' | 'produces' | 'body' | 'inputs' | 'example'> {
  produces?: PartClass;
  materials?: Readonly<Record<string, string>>;
  anchors?: Readonly<Record<string, { at: string; help: string }>>;
  let?: Readonly<Record<string, string | number>>;
  operations: readonly BodyOperation[];
  /** What shows it; left out, its defaults do. */
  example?: OperationDeclaration<P>['example'];
}

/** A declaration that has a body. */
export type Composed = OperationDeclaration & { body: ComponentBody };

/** The declaration of an operation that a component of the library is to everybody else. */
export function declarationOf(component: ComponentDeclaration): Composed {
  const {
    materials = {},
    anchors = {},
    let: derived = {},
    operations,
    params,
    produces = 'body',
    example = { params: {} },
    ...rest
  } = component;
  const roles = Object.keys(materials);
  const own = Object.entries(anchors);
  return {
    ...rest,
    produces,
    params: roles.length > 0 ? { ...params, materials: materialsParam(roles) } : params,
    ...(own.length > 0 && { anchors: Object.fromEntries(own.map(([name, { help }]) => [name, help])) }),
    example,
    body: {
      key: rest.op,
      materials,
      anchors: Object.fromEntries(own.map(([name, { at }]) => [name, at])),
      let: derived,
      operations,
      millimetres: 1,
    },
  };
}

const NO_INPUTS: InputsSpec = { min: 0, max: 0, help: '' };
/** How many inputs an operation takes. */
export const inputsOf = ({ inputs }: OperationDeclaration): InputsSpec => inputs ?? NO_INPUTS;

/** Declarations of a plan's own components, in its order. */
export function ownDeclarations({ components = [], units }: Plan): Composed[] {
  return components.map((component, index) => ownDeclaration(component, units, JSON.stringify([units, ...components.slice(0, index + 1)])));
}

function ownDeclaration(component: OwnComponent, units: Plan['units'], key: string): Composed {
  const { name, label, help, parameters, materials, anchors, let: derived, operations } = component;
  const usual = parameters.flatMap(({ name, value }): [string, string][] => (isExpression(value) ? [[name, value]] : []));
  const declared = declarationOf({
    op: name,
    family: 'own',
    label: label ?? name.replaceAll('_', ' '),
    help: help ?? `A component of this plan, made of ${operations.length} operation${operations.length === 1 ? '' : 's'}.`,
    params: Object.fromEntries(parameters.map((parameter) => [parameter.name, ownParam(parameter, units)])),
    materials,
    anchors: Object.fromEntries(Object.entries(anchors).map(([anchor, at]) => [anchor, { at, help: at }])),
    let: { ...Object.fromEntries(usual), ...derived },
    operations,
  });
  return { ...declared, body: { ...declared.body, key, millimetres: MILLIMETRES[units]! } };
}

const LARGEST = 1_000_000;

function ownParam({ name, value, unit, label = name.replaceAll('_', ' '), min, max, step, options }: OwnParameter, units: string): Param {
  const declared = { label, help: label };
  if (typeof value === 'boolean') return flag({ ...declared, default: value });
  if (typeof value === 'string' && !isExpression(value))
    return options ? choice({ ...declared, options, default: value }) : text({ ...declared, default: value });
  const mm = millimetresIn(unit ?? units);
  const factor = mm ?? 1;
  const usual = typeof value === 'number' ? value * factor : ('auto' as const);
  const [low, high] = [(min ?? -LARGEST) * factor, (max ?? LARGEST) * factor];
  const soft =
    typeof usual === 'number' && usual > 0 ? ([Math.max(low, usual / 2), Math.min(high, usual * 2)] as const) : ([low, high] as const);
  return {
    ...declared,
    kind: 'number',
    unit: mm === undefined ? ownUnit(unit) : 'mm',
    integer: false,
    default: usual,
    min: low,
    max: high,
    soft,
    step: step ?? 0.1,
  } satisfies NumberParam;
}

const OWN_UNITS: Readonly<Record<string, NumberUnit>> = { deg: 'deg', '°': 'deg', ct: 'ct', '%': '%' };
const ownUnit = (unit = ''): NumberUnit => OWN_UNITS[unit] ?? '';

/** A registry that knows the plan's own components too. A name that is taken is not given to them (the check says so). */
export function withOwn<Definition extends OperationDeclaration>(
  registry: Registry<Definition>,
  plan: Plan,
  make: (own: Composed) => Definition,
): Registry<Definition> {
  if (!plan.components?.length) return registry;
  const fresh = new Map<string, Definition>();
  for (const own of ownDeclarations(plan)) if (!registry.get(own.op) && !fresh.has(own.op)) fresh.set(own.op, make(own));
  return registry.and(fresh.values());
}

/** Names of all operations that a plan uses, those inside its own components too, each once; not its own components. */
export function operationsUsed({ operations, components = [] }: Pick<Plan, 'operations' | 'components'>): string[] {
  const own = new Set(components.map(({ name }) => name));
  const used = [operations, ...components.map((component) => component.operations)].flatMap((list) => list.map(({ op }) => op));
  return [...new Set(used)].filter((op) => !own.has(op));
}

/** The parts of a vector parameter by name, as in "= size.x". */
export const COORDINATES = ['x', 'y', 'z'] as const;

/** Names that the expressions of a body may use beside the operations inside. */
export function namesOf({ params, body }: Composed): string[] {
  return [...new Set([...Object.keys(params), ...Object.keys(body.let)])];
}

export const isVector = (param: Param | undefined): param is VectorParam => param?.kind === 'vector';
