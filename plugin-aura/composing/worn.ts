import type { OperationDeclaration } from '../plan/declaration.ts';
import type { Placement } from '../plan/plan.ts';
import type { Context, Made } from './context.ts';
import { tidy } from './draft.ts';
import type { Edge } from './edges.ts';
import { slotsOf } from './sheet.ts';

/**
 * What is worn or carried, and has no place of its own at what wears it: a hat goes on the head, glasses before the eyes, a basket on the
 * handlebars, balls over a tree. It is as large as that place needs, where its size was not said.
 */

interface Worn {
  what: RegExp;
  by: RegExp;
  /** Operation inside what wears it that tells where and how large; none where the whole does. */
  at?: readonly string[];
  /** Its largest number of millimetres, as a share of that side of the operation. */
  share: number;
  of: 'size_x' | 'size_y' | 'size_z';
  place: (inner: string) => Placement;
}

const LIVING = /^create_/;
const WORN: readonly Worn[] = [
  {
    what: /^create_(hat|top_hat|witch_hat|cap|beanie|helmet|crown)$/,
    by: LIVING,
    at: ['eyes'],
    share: 2,
    of: 'size_x',
    // it falls onto what is there: over the eyes, and as far behind them as a head is round
    place: (eyes) => ({ my: 'bottom', to: `${eyes}.top`, offset: [0, 0, `= -0.35 * ${eyes}.size_x`], touch: '-y' }),
  },
  {
    what: /^create_headphones$/,
    by: LIVING,
    at: ['eyes'],
    share: 1.9,
    of: 'size_x',
    place: (eyes) => ({ my: 'bottom', to: `${eyes}.bottom`, offset: [0, `= -0.3 * ${eyes}.size_x`, `= -0.5 * ${eyes}.size_x`] }),
  },
  {
    what: /^create_glasses$/,
    by: LIVING,
    at: ['eyes'],
    share: 1.4,
    of: 'size_x',
    place: (eyes) => ({ my: 'front', to: `${eyes}.front`, offset: [0, 0, `= 0.06 * ${eyes}.size_x`] }),
  },
  {
    what: /^create_basket$/,
    by: /^create_(bicycle|tricycle)$/,
    at: ['bars', 'handlebar'],
    share: 0.45,
    // bars lie across what they steer
    of: 'size_z',
    place: (bars) => ({ my: 'left', to: `${bars}.right`, offset: [0, `= -0.2 * ${bars}.size_z`, 0] }),
  },
  {
    what: /^create_star$/,
    by: /^create_tree$/,
    share: 0.1,
    of: 'size_y',
    place: (tree) => ({ my: 'bottom', to: `${tree}.top`, offset: [0, `= -0.012 * ${tree}.size_y`, 0] }),
  },
];

/** Relations that only say that both belong together. */
const TOGETHER: ReadonlySet<string> = new Set(['beside', 'on', 'in', 'attached']);
const APART = /\b(beside|next to|by|near|left|right|front|behind)\b/i;

/** Whether what is put to something is worn by it, or carried. */
export const isWornBy = (op: string | undefined, by: OperationDeclaration | undefined): boolean =>
  by !== undefined && op !== undefined && ruleFor(op, by) !== undefined;

function ruleFor(op: string, by: OperationDeclaration): Worn | undefined {
  const rule = WORN.find((candidate) => candidate.what.test(op) && candidate.by.test(by.op));
  return rule?.at && !innerOf(rule, by) ? undefined : rule;
}
const innerOf = ({ at }: Worn, by: OperationDeclaration): string | undefined =>
  at?.find((id) => by.body?.operations.some((operation) => operation.id === id));

/** Where something is worn, and makes it as large as it has to be there; undefined where it is not known to be worn so. */
export function worn({ relation, said, part }: Edge, mover: Made, base: Made, context: Context): Placement | undefined {
  const [op, by] = [mover.definition?.op ?? '', base.definition];
  if (!by || base.place !== base.id || !TOGETHER.has(relation) || APART.test(said?.words ?? '') || (part && part !== 'head'))
    return undefined;
  if (relation === 'on' && RIDDEN.test(by.op) && astride(mover, context))
    return { my: 'bottom', to: `${base.id}.top`, offset: [0, 0, 0], touch: '-y' };
  const rule = ruleFor(op, by);
  if (!rule) return undefined;
  const inner = innerOf(rule, by);
  const at = inner === undefined ? base.id : `${base.id}.${inner}`;
  resize(mover, rule.share, `${at}.${rule.of}`, context);
  return rule.place(at);
}

/** What is ridden astride: it falls from above until the rider sits on it. */
const RIDDEN =
  /^create_(horse|camel|elephant|cow|zebra|donkey|unicorn|dragon|lion|pig|turtle|rhino|ostrich|motorcycle|motor_scooter|bicycle|rocking_horse)$/;

/** Seats who has a way to sit astride, where no other way to stand was said. */
function astride({ id, sheet }: Made, { draft }: Context): boolean {
  const pose = sheet?.definition.params.pose;
  const operation = draft.get(id);
  if (pose?.kind !== 'choice' || !pose.options.includes('riding') || sheet?.said.has('pose') || !operation) return false;
  operation.params.pose = 'riding';
  return true;
}

/** Makes a thing so large against a length, its numbers in proportion; one whose size was said stays. */
export function resize({ id, sheet }: Made, share: number, length: string, { draft }: Context): void {
  const operation = draft.get(id);
  if (!sheet || !operation) return;
  const lengths = [...slotsOf(sheet.definition).values()].filter(({ param }) => param.unit === 'mm');
  if (lengths.some(({ address }) => sheet.said.has(address))) return;
  const values = lengths.flatMap(({ address }) => {
    const value = sheet.number(address);
    return value === undefined || address.includes('.') ? [] : [{ address, value }];
  });
  const most = Math.max(...values.map(({ value }) => value));
  for (const { address, value } of values) {
    operation.params[address] = `= ${tidy((share * value) / most)} * ${length}`;
    const idle = draft.parameters.findIndex(({ name }) => name === `${id}_${address}`);
    if (idle >= 0) draft.parameters.splice(idle, 1);
  }
}
