import { describes, describing } from './describe.ts';
import { addFact, type Discourse } from './discourse.ts';
import { endsSentence, has, type Item, senseOf } from './items.ts';
import { type Bare, readMeasure } from './measurePhrase.ts';
import { hang, type Node } from './node.ts';

/** Several of a kind that differ in size, and looks that two things share: "small, medium and large", "both white". */

const STEPS: Readonly<Record<string, number | undefined>> = {
  tiny: 0.5,
  mini: 0.5,
  small: 0.75,
  little: 0.75,
  medium: 1,
  middle: 1,
  large: 1.3,
  big: 1.3,
  huge: 1.7,
  biggest: 1.3,
  largest: 1.3,
  smallest: 0.75,
};

export interface Size {
  factor: number;
  facts: { fact: Bare; at: number }[];
  from: number;
  to: number;
}

const stepOf = (item: Item | undefined): number | undefined => (item && Object.hasOwn(STEPS, item.key) ? STEPS[item.key] : undefined);
const isOne = (item: Item | undefined): boolean => item?.key === 'one' || (item?.quantity?.kind === 'number' && item.quantity.value === 1);

/** One size with what is said of it: "small one red", "a medium", "the big one in green". */
function sizeAt(items: readonly Item[], at: number): Size | undefined {
  let i = has(items[at], 'determiner') ? at + 1 : at;
  const factor = stepOf(items[i]);
  if (factor === undefined) return undefined;
  i++;
  if (isOne(items[i])) i++;
  const facts: Size['facts'] = [];
  while (items[i] !== undefined) {
    const link = senseOf(items[i], 'link')?.link;
    if ((link === 'in' || link === 'is') && items[i + 1] && describes(items[i + 1]!)) {
      i++;
      continue;
    }
    if (stepOf(items[i]) !== undefined || !describes(items[i]!) || !has(items[i], 'colour', 'material', 'finish')) break;
    const fact = describing(items[i]!, 'other');
    if (fact) facts.push({ fact, at: i });
    i++;
  }
  return { factor, facts, from: at, to: i };
}

/** "three canisters, small medium and large": each of them becomes a thing of its own size, in the order that they were named. */
export function graduated(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const whole = state.last && !state.last.parent ? state.last : undefined;
  if (!whole || whole.count < 2 || whole.count > 6 || whole.role !== 'thing' || whole.parts.length > 0 || sizeAt(items, at) === undefined)
    return undefined;
  const sizes: Size[] = [];
  let i = at;
  for (;;) {
    const size = sizeAt(items, i);
    if (!size) break;
    sizes.push(size);
    i = size.to;
    if (sizes.length === whole.count) break;
    if (items[i]?.mark === ',' || items[i]?.mark === '/') i++;
    if (senseOf(items[i], 'link')?.link === 'and') i++;
  }
  if (sizes.length !== whole.count) return undefined;
  const after = items[i];
  if (after !== undefined && after.mark === undefined && !has(after, 'link', 'relation', 'pattern') && !endsSentence(items, i - 1))
    return undefined;
  splitBy(state, whole, sizes);
  return i;
}

/** From one to the next of what gets smaller step by step. */
const STEP = 0.8;
const SMALLER = /^(?:smaller|shorter|narrower|thinner)$/;
const BIGGER = /^(?:bigger|larger|taller|wider|thicker|longer)$/;

/** "each smaller than the one below", "getting smaller", "from large to small": each of a row or a stack is a step from the one before. */
export function eachSmaller(state: Discourse, at: number): number | undefined {
  const { items, last } = state;
  const whole = last && !last.parent ? last : undefined;
  if (!whole || whole.count < 2 || whole.count > 12 || whole.role !== 'thing' || whole.parts.length > 0) return undefined;
  const read = stepwise(items, at);
  if (!read) return undefined;
  const { factor, end } = read;
  // what grows begins small, what shrinks begins with the usual size
  const first = factor > 1 ? factor ** (1 - whole.count) : 1;
  const sizes = Array.from(
    { length: whole.count },
    (_, k): Size => ({ factor: Number((first * factor ** k).toFixed(4)), facts: [], from: at, to: end }),
  );
  splitBy(state, whole, sizes, sizes.slice(factor > 1 ? 0 : 1), factor > 1 ? 0 : 1, true);
  return end;
}

/** By which factor each is of the one before it, in the order in which they are laid, and the item behind the words. */
function stepwise(items: readonly Item[], at: number): { factor: number; end: number } | undefined {
  const key = (i: number): string => items[i]?.key ?? '';
  if (key(at) === 'from' && stepOf(items[at + 1]) !== undefined && key(at + 2) === 'to' && stepOf(items[at + 3]) !== undefined) {
    const [from, to] = [stepOf(items[at + 1])!, stepOf(items[at + 3])!];
    return from === to ? undefined : { factor: from > to ? STEP : 1 / STEP, end: at + 4 };
  }
  let i = at;
  if (/^(?:each|every)$/.test(key(i))) {
    i++;
    if (/^(?:one|block|cube|box|disc|ring|ball)$/.test(key(i)) || isOne(items[i])) i++;
  } else if (/^(?:getting|growing|becoming|get|grow|become|gradually|progressively|increasingly|step by step)$/.test(key(i))) i++;
  else return undefined;
  if (/^(?:a|bit|little|slightly|is|getting)$/.test(key(i))) i++;
  const word = items[i]?.words.toLowerCase() ?? '';
  const shrinks = SMALLER.test(word);
  if (!shrinks && !BIGGER.test(word)) return undefined;
  i++;
  let turned = false;
  if (key(i) === 'than') {
    // to the mark: "the one below it", "the last"
    for (; items[i] !== undefined && items[i]!.mark === undefined; i++) if (/^(?:above|next|after|following)$/.test(key(i))) turned = true;
  }
  return { factor: shrinks !== turned ? STEP : 1 / STEP, end: i };
}

/** What was said to be on the last of a set is on all of them: "small, medium and large, with cork lids". */
export function sharePartsOfSets({ sets = [] }: Discourse): void {
  for (const nodes of sets) {
    const giver = nodes.find(({ parts }) => parts.length > 0);
    if (giver)
      for (const node of nodes) if (node !== giver && node.parts.length === 0) for (const part of giver.parts) hang(copyOf(part), node);
  }
}

const copyOf = (part: Node): Node => {
  const copy: Node = { ...part, facts: part.facts.map((fact) => ({ ...fact })), parts: [] };
  for (const sub of part.parts) hang(copyOf(sub), copy);
  return copy;
};

/** Words of sets whose members differ in size: "nesting tables", "graduated bowls". */
const SET = /^(nesting|nested|graduated|nest|stackable)$/;

/** Sets that were said to be graduated without their sizes: small to large. */
export function graduateSets(state: Discourse): void {
  for (const root of [...state.roots]) {
    const said = root.facts.find((fact) => fact.kind === 'adjective' && SET.test(fact.adjective));
    if (!said || root.count < 2 || root.count > 6 || root.role !== 'thing') continue;
    root.facts = root.facts.filter((fact) => fact !== said);
    const middle = (root.count - 1) / 2;
    const sizes = Array.from({ length: root.count }, (_, k): Size => {
      const factor = Number((1 + 0.28 * (k - middle)).toFixed(3));
      return { factor, facts: [], from: 0, to: 1 };
    });
    const { words, span } = said;
    // "three nesting bowls, blue, green and yellow": a look for each
    const colours = root.facts.filter(({ kind }) => kind === 'colour');
    const own = colours.length === root.count ? colours : [];
    root.facts = root.facts.filter((fact) => !own.includes(fact));
    const nodes = splitBy(state, root, sizes, []);
    for (const [k, colour] of own.entries()) nodes[k]!.facts.push(colour);
    for (const [k, node] of nodes.entries())
      if (sizes[k]!.factor !== 1)
        node.facts.push({ kind: 'extent', dimension: 'size', factor: sizes[k]!.factor, words, ...(span && { span }) });
  }
}

export function splitBy(
  state: Discourse,
  whole: Node,
  sizes: readonly Size[],
  told: readonly Size[] = sizes,
  first = 0,
  asLaid = false,
): Node[] {
  const place = state.roots.indexOf(whole);
  if (place < 0) return [];
  const { counted: _counted, ...base } = whole;
  const stacked = whole.facts.find((fact) => fact.kind === 'pattern' && (fact.pattern === 'stack' || fact.pattern === 'column'));
  const facts = whole.facts.filter((fact) => fact !== stacked && (fact.kind !== 'adjective' || !SET.test(fact.adjective)));
  const nodes = sizes.map((): Node => ({ ...base, count: 1, plural: false, facts: [...facts], parts: [...whole.parts] }));
  state.roots.splice(place, 1, ...nodes);
  for (const [k, { factor, facts: looks, from, to }] of told.entries()) {
    const node = nodes[k + first]!;
    addFact(state, node, { kind: 'extent', dimension: 'size', factor }, from, to);
    for (const { fact, at } of looks) addFact(state, node, fact, at, at + 1);
  }
  state.relations = state.relations.flatMap((relation) =>
    relation.what === whole
      ? nodes.map((what) => ({ ...relation, what }))
      : [{ ...relation, to: relation.to.flatMap((to) => (to === whole ? nodes : [to])) }],
  );
  // in a stack the largest is at the bottom, and each stands on the one before
  const upward = !asLaid && sizes[0]!.factor < sizes.at(-1)!.factor ? nodes.toReversed() : nodes;
  if (stacked)
    for (const [k, node] of upward.slice(1).entries())
      state.relations.push({
        relation: 'on',
        what: node,
        to: [upward[k]!],
        words: stacked.words,
        ...(stacked.span && { span: stacked.span }),
      });
  state.last = nodes.at(-1)!;
  state.topic = nodes[0]!;
  state.clause.head = nodes[0]!;
  // what is said from here on holds for all of them
  state.shared = nodes;
  state.sets = [...(state.sets ?? []), nodes];
  return nodes;
}

/** "a mouse right of a keyboard, both white": the look goes to the two things that were named last. */
export function bothOf(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const item = items[at]!;
  const both = senseOf(item, 'determiner')?.determiner;
  if (both !== 'both' && both !== 'all') return undefined;
  let i = at + 1;
  while (senseOf(items[i], 'link')?.link === 'in' || has(items[i], 'pronoun') || (has(items[i], 'filler') && !describes(items[i]!))) i++;
  const from = i;
  const things = state.roots.filter(({ role, absent }) => role === 'thing' && !absent);
  const meant = both === 'both' ? things.slice(-2) : things;
  // "a cone on a cube, both 5 cm": the measure is of each
  const measured = meant.length > 1 ? readMeasure(items, i) : undefined;
  if (measured && closesHere(items, measured.end)) {
    for (const fact of measured.facts) for (const node of meant) addFact(state, node, fact, i, measured.end);
    return measured.end;
  }
  while (items[i] !== undefined && describes(items[i]!) && !has(items[i], 'thing')) i++;
  const ends = items[i] === undefined || items[i]!.mark !== undefined;
  if (i === from || !ends || meant.length < 2) return undefined;
  for (let k = from; k < i; k++) {
    const fact = describing(items[k]!, 'other', true);
    if (fact) for (const node of meant) addFact(state, node, fact, k, k + 1);
  }
  return i;
}

const closesHere = (items: readonly Item[], at: number): boolean =>
  items[at] === undefined || items[at]!.mark !== undefined || senseOf(items[at], 'link')?.link === 'and';

/** "a pyramid left of a cylinder, 8 cm tall each": what was just measured of the last is of every thing that has no such measure. */
export function trailingEach(state: Discourse, at: number): number | undefined {
  const { items } = state;
  if (!/^(each|both|apiece)$/.test(items[at]!.key) || !closesHere(items, at + 1)) return undefined;
  const until = items[at - 1]?.to;
  const isHere = (fact: Node['facts'][number]): boolean => fact.kind === 'measure' && fact.span?.to === until;
  const things = state.roots.filter((node) => node.role === 'thing' && !node.absent);
  const given = things.find(({ facts }) => facts.some(isHere));
  const others = things.filter((node) => node !== given && !node.facts.some(({ kind }) => kind === 'measure'));
  if (!given || others.length === 0) return undefined;
  for (const node of others) node.facts.push(...given.facts.filter(isHere).map((fact) => ({ ...fact })));
  return at + 1;
}

/** "a king and a queen, one black, one white", "a mug and a bowl, blue and green": a look for each of the two that were named last. */
export function eachOfTwo(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const pair = state.roots.filter(({ role, absent }) => role === 'thing' && !absent).slice(-2);
  const [first, second] = pair;
  if (!first || !second || items[at - 1]?.mark !== ',' || pair.some(({ count, parts }) => count > 1 || parts.length > 0)) return undefined;
  if (state.last !== second || pair.some(({ facts }) => facts.some(({ kind }) => kind === 'colour' || kind === 'material')))
    return undefined;
  const looks: { fact: Bare; at: number }[] = [];
  let i = at;
  while (looks.length < 2) {
    if (looks.length > 0) {
      if (items[i]?.mark === ',') i++;
      if (senseOf(items[i], 'link')?.link === 'and') i++;
    }
    if (isOne(items[i])) i++;
    if (senseOf(items[i], 'link')?.link === 'in') i++;
    const fact = items[i] && has(items[i], 'colour', 'material') ? describing(items[i]!, 'other', true) : undefined;
    if (!fact) return undefined;
    looks.push({ fact, at: i++ });
  }
  if (items[i] !== undefined && items[i]!.mark === undefined) return undefined;
  for (const [k, { fact, at: said }] of looks.entries()) addFact(state, pair[k]!, fact, said, said + 1);
  return i;
}
