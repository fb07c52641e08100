import type { OperationDeclaration } from '../plan/declaration.ts';
import type { Placement } from '../plan/plan.ts';
import type { Context, Made } from './context.ts';
import { tidy } from './draft.ts';
import type { Edge } from './edges.ts';
import { sizeOf } from './featureTools.ts';
import { slotsOf } from './sheet.ts';

/**
 * What is worn or carried, and has no place of its own at what wears it: a hat goes on the head, glasses before the eyes, a basket on the
 * handlebars, a fish before the breast of the penguin that holds it. It is as large as that place needs, where its size was not said.
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
    what: /^create_flower$/,
    by: /^create_cake$/,
    share: 0.3,
    of: 'size_y',
    place: (cake) => ({ my: 'bottom', to: `${cake}.top`, touch: '-y' }),
  },
  {
    // lying, so that its foot is on the staves and its spout points down
    what: /^create_faucet$/,
    by: /^create_barrel$/,
    share: 0.22,
    of: 'size_y',
    place: (barrel) => ({
      my: 'back',
      to: `${barrel}.front`,
      offset: [0, `= -0.3 * ${barrel}.size_y`, 0],
      rotate: [90, 0, 0],
      touch: '-z',
    }),
  },
  {
    what: /^create_star$/,
    by: /^create_tree$/,
    share: 0.1,
    of: 'size_y',
    place: (tree) => ({ my: 'bottom', to: `${tree}.top`, offset: [0, `= -0.012 * ${tree}.size_y`, 0] }),
  },
];

/** How one has something with it that it does not wear. */
const HELD =
  /^(?:hold|carry|clutch|gripp|grasp|hugg|cuddl|embrac|wield|brandish|wav|lift|eat|munch|nibbl|chew|lick|bit|juggl)ing\b|\bin (?:its|his|her|their|the) (?:mouth|beak|hands?|paws?|arms?|claws?|trunk|teeth|wings?|fins?|fists?)\b/i;
/** What is bitten into, or held with the head. */
const AT_MOUTH = /^(?:eat|munch|nibbl|chew|lick|bit)ing\b|\b(?:mouth|beak|trunk|teeth)$/i;
/** What is long, and stands in the hand with its foot on the floor, or over the hand. */
const STAFF =
  /^create_(broom|mop|rake|shovel|spade|spear|staff|cane|walking_stick|ladder|oar|trident|fishing_rod|scythe|pitchfork|ski|surfboard)$/;
const RAISED =
  /^create_(balloon|umbrella|sword|wand|flag|torch|flower|banner|magic_wand|lightsaber|axe|hammer|lollipop|sparkler|candle|kite|parasol)$/;
/** Most of its bearer's height that what is held is long, how large a plain solid is, and how high the hands are. */
const HANDS = { most: 0.45, solid: 0.2, high: 0.42 };
/** How far a shaft reaches below the hand that holds it, mm. */
const GRIP = -60;
/** Families of what has hands, paws or a mouth. */
const LIVES = /^(?:animals|toys|games|plants)$/;

/** Held before the breast, at the mouth, or beside the body; it is moved up to the body until it meets it. */
function held(words: string, mover: Made, by: Made, declared: OperationDeclaration, context: Context): Placement {
  const op = mover.definition?.op ?? '';
  const height = sizeOf(by)[1];
  const isRaised = RAISED.test(op);
  const isLong = isRaised || STAFF.test(op);
  const longest = Math.max(...sizeOf(mover).map((side) => side ?? 0));
  if (!isLong && height !== undefined && longest > HANDS.most * height) resize(mover, HANDS.most, `${by.id}.size_y`, context);
  // a ball, a box or a cone has no size of its own
  if (mover.definition?.family === 'solids') resize(mover, HANDS.solid, `${by.id}.size_y`, context);
  const hands = `= ${HANDS.high} * ${by.id}.size_y`;
  const hasHand = declared.anchors?.hand !== undefined;
  if (hasHand && !STAFF.test(op)) return { my: isRaised ? 'bottom' : 'center', to: `${by.id}.hand`, offset: [0, isRaised ? GRIP : 0, 0] };
  if (isLong) return { my: 'bottom left', to: `${by.id}.bottom right`, offset: [0, isRaised ? hands : 0, 0], touch: '-x' };
  if (AT_MOUTH.test(words) && innerNamed(declared, 'eyes')) {
    const eyes = `${by.id}.eyes`;
    return { my: 'back', to: `${eyes}.front`, offset: [0, `= -1.2 * ${eyes}.size_y`, `= ${by.id}.size_z`], touch: '-z' };
  }
  return { my: 'back', to: `${by.id}.bottom front`, offset: [0, hands, 0], touch: '-z' };
}

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
const innerNamed = ({ body }: OperationDeclaration, id: string): boolean => body?.operations.some((inner) => inner.id === id) === true;
const innerOf = ({ at }: Worn, by: OperationDeclaration): string | undefined => at?.find((id) => innerNamed(by, id));

/** Where something is worn, and makes it as large as it has to be there; undefined where it is not known to be worn so. */
export function worn({ relation, said, part }: Edge, mover: Made, base: Made, context: Context): Placement | undefined {
  const [op, by] = [mover.definition?.op ?? '', base.definition];
  if (
    !by ||
    base.place !== base.id ||
    !TOGETHER.has(relation) ||
    APART.test(said?.words ?? '') ||
    (part && part !== 'head' && relation !== 'attached')
  )
    return undefined;
  if (relation === 'on' && RIDDEN.test(by.op)) {
    const astrides = astride(mover, context);
    // an animal sits on the saddle, and not over the handlebars
    const saddle = ['saddle', 'seat'].find((id) => innerNamed(by, id));
    if (saddle && mover.definition?.family === 'animals')
      return { my: 'bottom', to: `${base.id}.${saddle}.top`, offset: [0, 0, 0], touch: '-y' };
    if (astrides) return { my: 'bottom', to: `${base.id}.top`, offset: [0, 0, 0], touch: '-y' };
  }
  const rule = ruleFor(op, by);
  if (!rule) return LIVES.test(by.family) && said && HELD.test(said.words) ? held(said.words, mover, base, by, context) : undefined;
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
    return value === undefined || value === 0 ? [] : [{ address, value }];
  });
  const most = Math.max(...values.map(({ value }) => value));
  for (const { address, value } of values) {
    const written = `= ${tidy((share * value) / most)} * ${length}`;
    const [name = '', at] = address.split('.');
    const list = operation.params[name];
    if (at === undefined) operation.params[address] = written;
    else if (Array.isArray(list)) list[Number(at)] = written;
    else continue;
    const idle = draft.parameters.findIndex(({ name }) => name === `${id}_${address}`);
    if (idle >= 0) draft.parameters.splice(idle, 1);
  }
}
