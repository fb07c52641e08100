import { belongs, hangPhrase } from './attach.ts';
import { isJewel, special } from './describe.ts';
import { addFact, type Discourse, leave } from './discourse.ts';
import { has, senseOf } from './items.ts';
import { wordsFor } from './lexicon.ts';
import { type Bare, readMeasure } from './measurePhrase.ts';
import { below, hang, type Node, rootOf, saidBy } from './node.ts';
import { type NounPhrase, readNounPhrase } from './nounPhrase.ts';
import { readPattern } from './placePhrase.ts';
import { say, target } from './saying.ts';

/** Numbers that no noun takes: measures, weights, sizes. */

/** "height 30 mm", "wall 2 mm", "module 2", "L 100 W 50". */
export function measureWord(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const item = items[at]!;
  if (item.quantity !== undefined) return undefined;
  const start = has(item, 'determiner') ? at + 1 : at;
  // "12 steps, each 175 high and 280 deep": sizes of the part that was counted
  if (senseOf(item, 'determiner')?.determiner === 'each' && items[at + 1]?.quantity !== undefined && state.last?.counted) {
    state.clause.comma = false;
    state.clause.described = state.last;
    return at + 1;
  }
  const owner = target(state);
  if (!has(items[start], 'dimension', 'which', 'number') && items[start]?.key.length !== 1) return numberOf(state, start, owner);
  // "a wall 5 m long": before anything was named it is the thing
  if (!owner && has(items[start], 'thing', 'part') && !has(items[start + 1], 'dimension')) return undefined;
  const own = numberOf(state, start, owner);
  if (own !== undefined) return own;
  // "hole 20", "slot 40 x 10": a feature or part with its size
  if (has(items[start], 'feature', 'part', 'thing') && !has(items[start], 'dimension', 'which')) return undefined;
  const which = has(items[start], 'which', 'number') || has(items[start], 'thing', 'part');
  if (
    which &&
    owner &&
    has(items[start], 'part') &&
    !has(items[start + 1], 'dimension') &&
    !(items[start]!.key === 'wall' && items[start + 1]?.quantity !== undefined) &&
    wordsFor(state.lexicon, rootOf(owner).entry?.op)?.parts.has(items[start]!.key)
  )
    return undefined;
  const measure = readMeasure(items, at);
  if (!measure) return undefined;
  const circle = measure.facts.some((fact) => fact.kind === 'measure' && fact.of === 'bolt circle');
  const holes = circle ? lastHole(state) : undefined;
  const node =
    holes ??
    fuller(state, owner, measure.facts) ??
    (state.clause.link === 'with' && state.last && !state.clause.comma ? state.last : owner);
  say(state, node && nextStep(state, node, measure.facts, at, measure.end), measure.facts, at, measure.end);
  return measure.end;
}

/** "disc 80 dia, 10 thick, boss 40 dia, height 30": what the whole has a size for already is said of its part that was named last. */
function fuller({ clause, last }: Discourse, owner: Node | undefined, facts: readonly Bare[]): Node | undefined {
  if (!clause.comma || !owner || !last || last === owner || last.parent !== owner || !last.facts.some(({ kind }) => kind === 'measure'))
    return undefined;
  const kindOf = (dimension: string): string => (/^(height|thickness|depth)$/.test(dimension) ? 'height' : dimension);
  const has = (node: Node, dimension: string): boolean =>
    node.facts.some((fact) => fact.kind === 'measure' && fact.of === undefined && kindOf(fact.dimension) === kindOf(dimension));
  const every = facts.every(
    (fact) =>
      fact.kind === 'measure' &&
      fact.of === undefined &&
      fact.dimension !== 'size' &&
      has(owner, fact.dimension) &&
      !has(last, fact.dimension),
  );
  return every && facts.length > 0 ? last : undefined;
}

/** "bore 10" of a gear, which has a number of that name and no such part. */
function numberOf(state: Discourse, at: number, owner: Node | undefined): number | undefined {
  const { items } = state;
  const root = owner && rootOf(owner);
  const quantity = items[at + 1]?.quantity;
  const words = wordsFor(state.lexicon, root?.entry?.op);
  const key = items[at]?.key;
  if (
    !root ||
    key === undefined ||
    !words?.numbers.has(key) ||
    words.parts.has(key) ||
    !has(items[at], 'feature', 'thing') ||
    root.entry?.family === 'jewelry'
  )
    return undefined;
  const value = quantity?.kind === 'number' || quantity?.kind === 'length' ? quantity.value : undefined;
  if (value === undefined) return undefined;
  addFact(state, root, { kind: 'measure', dimension: 'size', of: key, value }, at, at + 2);
  state.last = root;
  return at + 2;
}

/** "then dia 25 length 50": the next length of a stepped shaft, which stands on the one before it. */
function nextStep(state: Discourse, node: Node, facts: readonly Bare[], from: number, to: number): Node {
  const diameter = facts.some((fact) => fact.kind === 'measure' && fact.dimension === 'diameter' && fact.of === undefined);
  const root = rootOf(node);
  if (node !== root && node.key !== 'journal') return node;
  const had = root.facts.some((fact) => fact.kind === 'measure' && fact.dimension === 'diameter' && fact.of === undefined);
  if (!state.clause.onward || !diameter || !had) return node;
  const step: Node = {
    noun: 'journal',
    key: 'journal',
    role: 'feature',
    count: 1,
    plural: false,
    facts: [],
    parts: [],
    ...saidBy(state.source, state.items, from, to, state.text),
  };
  hang(step, root);
  state.last = step;
  delete state.clause.onward;
  delete state.clause.aside;
  return step;
}

/** Holes that a bolt circle is of. */
const lastHole = (state: Discourse): Node | undefined =>
  state.roots.flatMap((root) => [...below(root)]).findLast(({ role }) => role === 'feature');

/** What trades count in the singular. */
const TRADE_COUNTS = /^(tooth|hole|groove|spoke|lobe|flute|blade|drawer|door)$/;

/** "pulley 20 tooth", "flange 8 hole", "wardrobe 3 door": so many of the thing's own, said behind it. */
function inTheSingular(state: Discourse, at: number): number | undefined {
  const quantity = state.items[at]?.quantity;
  const head = state.items[at + 1];
  const root = state.topic && rootOf(state.topic);
  if (quantity?.kind !== 'number' || quantity.value < 2 || !Number.isInteger(quantity.value) || !root?.entry) return undefined;
  if (!head || head.plural || !TRADE_COUNTS.test(head.key)) return undefined;
  const count = { value: quantity.value, from: at, to: at + 1 };
  const phrase: NounPhrase = { start: at, end: at + 2, head: at + 1, count, modifiers: [], measures: [], specials: [], counted: [] };
  const found = belongs(state, phrase, [root], false);
  if (!found || found.kind === 'thing') return undefined;
  hangPhrase(state, phrase, found, false);
  return phrase.end;
}

/** Numbers that no noun follows: "30 mm high", "60 x 40 cm", "size 7", "1.5 ct". */
export function amount(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  const item = items[at]!;
  if (item.quantity === undefined) return undefined;
  const node = target(state);
  const holes = drilled(state, at);
  if (holes !== undefined) return holes;
  // "two per drawer"
  if (item.quantity.kind === 'number' && senseOf(items[at + 1], 'link')?.link === 'per') {
    for (let i = at; i < Math.min(items.length, at + 3); i++) leave(state, i);
    return at + 3;
  }
  // "4 on each shelf": how they are shared out, and no size
  const each = items[at + 1] && /^(?:on|in)$/.test(items[at + 1]!.key) && senseOf(items[at + 2], 'determiner')?.determiner === 'each';
  const shared = each && item.quantity.kind === 'number' ? readNounPhrase(items, at + 2) : undefined;
  if (shared) {
    for (let i = at; i < shared.end; i++) leave(state, i);
    return shared.end;
  }
  // "16/20/24/28 cm" of what is not as many: nobody here tells which is which
  if (items[at + 1]?.mark === '/' && items[at + 3]?.mark === '/') {
    let i = at;
    for (; items[i] !== undefined && (items[i]!.quantity !== undefined || items[i]!.mark === '/'); i++) leave(state, i);
    return i;
  }
  // "made of 2x4s": sawn timber, and no size of the whole
  if (clause.link === 'made of' && item.quantity.kind === 'sizes') {
    leave(state, at);
    clause.link = 'start';
    return at + 1;
  }
  // "a sofa for three", "a table for six": how many people it is for
  const root = state.topic && rootOf(state.topic);
  if (item.quantity.kind === 'number' && items[at - 1]?.key === 'for' && root) {
    const { value } = item.quantity;
    if (wordsFor(state.lexicon, root.entry?.op)?.numbers.has('seat'))
      addFact(state, root, { kind: 'number', of: 'seat', value }, at, at + 1);
    return at + (/^(person|people|adult|child|guest)$/.test(items[at + 1]?.key ?? '') ? 2 : 1);
  }
  const counted = inTheSingular(state, at);
  if (counted !== undefined) return counted;
  const laid = laidOut(state, at);
  if (laid !== undefined) return laid;
  // "moka pot 3 cup": how much it holds, and nothing that is made
  const cup = items[at + 1];
  if (
    item.quantity.kind === 'number' &&
    item.quantity.value > 1 &&
    state.last &&
    /^(cup|person|people|seat|bottle|portion|serving)$/.test(cup?.key ?? '') &&
    !cup?.plural &&
    !has(items[at + 2], 'thing')
  ) {
    leave(state, at);
    leave(state, at + 1);
    return at + 2;
  }
  const sunk = countersunk(state, at, node);
  if (sunk !== undefined) return sunk;
  const measure = readMeasure(items, at, 'numbers');
  // a number that is written out counts, and is no size in millimetres
  const [only] = measure?.facts ?? [];
  const counts = item.quantity.kind === 'number' && item.quantity.worded && measure?.end === at + 1 && !(node && isJewel(node));
  if (counts && only?.kind === 'measure' && only.of === undefined) {
    leave(state, at);
    return at + 1;
  }
  if (measure) {
    const facts = clause.verb === 'extrude' ? measure.facts.map(extruded) : measure.facts;
    const part = clause.verb === undefined && items[at - 1]?.mark === ',' ? fuller(state, node, measure.facts) : undefined;
    const to = part ?? (clause.verb === 'extrude' && state.last?.key !== 'boss' ? (state.topic ?? node) : wholeOf(node, measure.facts));
    delete clause.verb;
    say(state, to, facts, at, measure.end);
    return measure.end;
  }
  const bare = special(item, node !== undefined && isJewel(node));
  if (bare.length === 0) {
    leave(state, at);
    return at + 1;
  }
  say(state, weighed(bare, node), bare, at, at + 1);
  return at + 1;
}

/** What divides a piece of furniture, and has no three sides of its own. */
const LEVELS = /^(tier|level|shelf|drawer|door|seat|compartment|row|column)$/;

/** "shoe rack 3 tiers 80 x 30 x 60": three sides behind what was counted are those of the whole. */
function wholeOf(node: Node | undefined, facts: readonly Bare[]): Node | undefined {
  const owner = node?.parent;
  const sides = facts.filter((fact) => fact.kind === 'measure' && fact.among === 3);
  const isBare = owner?.facts.every(({ kind }) => kind !== 'measure') === true;
  return node?.counted && owner && isBare && sides.length === 3 && LEVELS.test(node.key) ? owner : node;
}

/** "holes, 3 in a row": how many of what was named last. */
function laidOut(state: Discourse, at: number): number | undefined {
  const { items, last } = state;
  const quantity = items[at]!.quantity;
  if (quantity?.kind !== 'number' || !Number.isInteger(quantity.value) || quantity.value < 2 || !last || last.counted) return undefined;
  const pattern = items[at + 1] && readPattern(items, at + 1);
  if (!pattern || !/^(row|circle|column|stack)$/.test(pattern.facts[0]?.kind === 'pattern' ? pattern.facts[0].pattern : ''))
    return undefined;
  if (pattern.facts.some((fact) => fact.kind === 'pattern' && fact.spacing !== undefined)) return undefined;
  last.count = quantity.value;
  last.counted = saidBy(state.source, items, at, at + 1, state.text);
  return at + 1;
}

/** "countersunk holes 5.5/11": the hole and the cone of its head. */
function countersunk(state: Discourse, at: number, node: Node | undefined): number | undefined {
  const { items } = state;
  const [hole, head] = [items[at]!.quantity, items[at + 2]?.quantity];
  if (items[at + 1]?.mark !== '/' || !node || !/hole|counters/.test(node.key) || hole?.kind !== 'number') return undefined;
  if (head?.kind !== 'number' && head?.kind !== 'length') return undefined;
  addFact(state, node, { kind: 'measure', dimension: 'diameter', value: hole.value }, at, at + 1);
  addFact(state, node, { kind: 'measure', dimension: 'diameter', of: 'countersink', value: head.value }, at + 2, at + 3);
  state.clause.described = node;
  // "x 90 deg": the angle of the cone
  return items[at + 3]?.key === 'x' && items[at + 4]?.quantity?.kind === 'angle' ? at + 5 : at + 3;
}

/** "6x Ø11": holes, where nothing else is named. */
function drilled(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const quantity = items[at]!.quantity;
  const owner = state.topic ?? state.last;
  if (quantity?.kind !== 'number' || !quantity.times || !owner) return undefined;
  const measure = readMeasure(items, at + 1);
  if (!measure) return undefined;
  const node: Node = {
    noun: 'hole',
    key: 'hole',
    role: 'feature',
    count: quantity.value,
    plural: true,
    facts: [],
    parts: [],
    parent: owner,
    ...saidBy(state.source, items, at, measure.end, state.text),
  };
  node.counted = saidBy(state.source, items, at, at + 1, state.text);
  owner.parts.push(node);
  for (const fact of measure.facts) addFact(state, node, fact, at + 1, measure.end);
  state.last = node;
  state.clause.comma = false;
  return measure.end;
}

/** How far a sketch is drawn out: the height of a plate, the length of a section. */
const extruded = (fact: Bare): Bare =>
  fact.kind === 'measure' && fact.dimension === 'size' && fact.index === undefined
    ? { ...fact, dimension: 'height', of: 'extrusion' }
    : fact;

/** Carats are of the stone, if one was named. */
function weighed(facts: readonly Bare[], node: Node | undefined): Node | undefined {
  if (!node || facts[0]?.kind !== 'carat' || node.role === 'gem') return node;
  const stones = [...below(rootOf(node))].filter(({ role }) => role === 'gem');
  return stones.length === 1 ? stones[0] : node;
}
