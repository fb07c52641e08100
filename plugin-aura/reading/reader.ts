import { belongs, definite, hangPhrase, mention, owners, purposeOf, relate, relationWith } from './attach.ts';
import { describes, describing, isJewel, special } from './describe.ts';
import { addFact, begin, type Discourse, freshClause, leave } from './discourse.ts';
import { endsSentence, has, type Item, isUnknown, senseOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { thingNamed, wordsFor } from './lexicon.ts';
import { dress } from './makeNode.ts';
import { type Bare, readMeasure } from './measurePhrase.ts';
import { below, type Node, rootOf, saidBy } from './node.ts';
import { type NounPhrase, readNounPhrase } from './nounPhrase.ts';
import { readPattern, readPosition } from './placePhrase.ts';
import type { Link, Relation } from './senses.ts';
import { readText } from './textPhrase.ts';

/** Reads items into the tree, clause by clause: each phrase is read whole and given to what it speaks of. */
export function readItemsInto(source: string, items: readonly Item[], lexicon: Lexicon, text: number): Discourse {
  const state = begin(source, items, lexicon, text);
  let i = 0;
  while (i < items.length) {
    state.cursor = i;
    const next = state.consumed.has(i) ? i + 1 : step(state, i);
    i = Math.max(i + 1, next);
  }
  endClause(state);
  dismiss(state);
  return state;
}

/** Unknown nouns of which nothing is said ("evening", "my grandmother") are words without use, where something known was named. */
function dismiss(state: Discourse): void {
  if (!state.roots.some((root) => root.entry && !root.absent)) return;
  const idle = new Set(state.roots.filter((root) => root.role === 'unknown' && root.facts.length === 0 && root.parts.length === 0 && root.count === 1 && !root.counted));
  for (const root of idle) if (root.span) state.unread.push({ words: root.words, span: root.span });
  state.roots = state.roots.filter((root) => !idle.has(root));
  state.relations = state.relations.filter(({ what, to }) => !idle.has(what) && !to.some((node) => idle.has(node)));
}

function endClause(state: Discourse): void {
  for (const { fact, from, to } of state.clause.pending) {
    const node = state.last ?? state.topic;
    if (node) addFact(state, node, fact, from, to);
    else leave(state, from);
  }
  state.clause = freshClause();
}

function step(state: Discourse, at: number): number {
  const item = state.items[at]!;
  if (item.mark !== undefined) return mark(state, at);
  if (item.text !== undefined) return quoted(state, at);
  const listed = listNumber(state, at);
  if (listed !== undefined) return listed;
  return (
    readText(state, at) ??
    splitOne(state, at) ??
    place(state, at) ??
    verb(state, at) ??
    measureWord(state, at) ??
    negation(state, at) ??
    pronoun(state, at) ??
    link(state, at) ??
    relation(state, at) ??
    noun(state, at) ??
    amount(state, at) ??
    description(state, at) ??
    rest(state, at)
  );
}

/** "1.", "2)", "Step 3:" at a line's or sentence's start. */
function listNumber(state: Discourse, at: number): number | undefined {
  const before = state.items[at - 1];
  if (before !== undefined && !(before.mark !== undefined && endsSentence(state.items, at - 1))) return undefined;
  const item = state.items[at]!;
  const word = item.key === 'step' || item.key === 'part' ? 1 : 0;
  const number = state.items[at + word];
  const sign = state.items[at + word + 1]?.mark;
  if (number?.quantity?.kind !== 'number' || number.quantity.worded) return undefined;
  return sign === '.' || sign === ')' || (sign === ':' && word === 1) ? at + word + 2 : undefined;
}

function mark(state: Discourse, at: number): number {
  const { clause } = state;
  const sign = state.items[at]!.mark!;
  if (endsSentence(state.items, at)) {
    const list = sign === '\n' && clause.aside;
    endClause(state);
    if (list && state.items[at + 1]?.mark !== '\n') state.clause.list = { kind: 'with', owner: list };
    return at + 1;
  }
  if (sign === ',') {
    clause.comma = true;
    delete clause.described;
    if (clause.list?.kind === 'without') delete clause.list;
    if (clause.aside && state.items[at - 1]?.mark === ')') delete clause.aside;
  } else if (sign === '(') {
    if (state.last) clause.aside = state.last;
  } else if (sign === ')') delete clause.aside;
  else if (sign === ':') {
    clause.comma = false;
    if (state.last) {
      clause.aside = state.last;
      clause.list = { kind: 'with', owner: state.last };
    }
  } else if (sign === '+') return link(state, at, 'with') ?? at + 1;
  else if (sign === '-' && !state.items[at]!.glued) clause.comma = true;
  return at + 1;
}

/** Node that a measure or a describing word is said of. */
function target(state: Discourse): Node | undefined {
  const { clause } = state;
  if (clause.aside) return clause.aside;
  if (clause.subject) return clause.subject;
  if (clause.comma) {
    // in the middle of a list of parts the words belong to the part just named
    if (clause.list?.kind === 'with' && state.last && inList(state)) return state.last;
    return clause.head ?? clause.named ?? state.topic ?? state.last;
  }
  return clause.described ?? state.last ?? state.topic;
}

/** "with round legs, 5 cm thick, and a glass top": the list goes on behind the next comma. */
function inList(state: Discourse): boolean {
  const from = state.cursor;
  for (let i = from; i < Math.min(state.items.length, from + 8); i++) {
    const item = state.items[i]!;
    if (item.mark === ',')
      return (
        senseOf(state.items[i + 1], 'link')?.link === 'and' &&
        readNounPhrase(state.items, i + 2) !== undefined &&
        !has(state.items[i + 2], 'verb')
      );
    if (item.mark !== undefined || has(item, 'link', 'relation')) return false;
  }
  return false;
}

/** A stone takes no metal: "a diamond in platinum" speaks of what holds it. */
function bearer(state: Discourse, node: Node, fact: Bare, from: number): Node {
  if (node.role !== 'gem' || node.parent === undefined) return node;
  const metal = fact.kind === 'karat' || fact.kind === 'finish' || (fact.kind === 'material' && !has(state.items[from], 'gem'));
  if (!metal) return node;
  let holder: Node = node;
  while (holder.role === 'gem' && holder.parent) holder = holder.parent;
  return holder;
}

function say(state: Discourse, node: Node | undefined, facts: readonly Bare[], from: number, to: number): void {
  if (!node) {
    for (const fact of facts) state.clause.pending.push({ fact, from, to });
    return;
  }
  for (const fact of facts) addFact(state, bearer(state, node, fact, from), fact, from, to);
  state.clause.described = node;
}

function quoted(state: Discourse, at: number): number {
  const np = readNounPhrase(state.items, at);
  if (np) return takeNoun(state, np);
  const item = state.items[at]!;
  say(state, state.clause.aside ?? state.last ?? state.topic, [{ kind: 'text', text: (item.text ?? '').slice(0, 200) }], at, at + 1);
  return at + 1;
}

/** "two cubes, one red and the other blue": the second of its kind becomes a node of its own. */
function splitOne(state: Discourse, at: number): number | undefined {
  const { items, last } = state;
  const item = items[at]!;
  const determiner = senseOf(item, 'determiner')?.determiner;
  const one = item.quantity?.kind === 'number' && item.quantity.value === 1 && item.quantity.worded === true;
  const other = determiner === 'other' || (determiner === 'the' && senseOf(items[at + 1], 'determiner')?.determiner === 'other');
  if ((!one && !other) || readNounPhrase(items, at)) return undefined;
  const next = items[at + 1];
  const told =
    next !== undefined && (describes(next) || /^(with|is|made of)$/.test(senseOf(next, 'link')?.link ?? '') || next.quantity !== undefined);
  // "each one 7 mm"
  if (one && senseOf(items[at - 1], 'determiner')?.determiner === 'each') return at + 1;
  // "four holes, one in each corner"
  if (!told) return one && last && last.count > 1 ? at + 1 : undefined;
  const whole = last && (last.count > 1 ? last : last.parent && last.parent.count > 1 ? last.parent : state.split);
  if (!whole) return undefined;
  if (other || state.split === whole) {
    state.last = whole;
    delete state.split;
  } else {
    const clone: Node = { ...whole, count: 1, plural: false, facts: [...whole.facts], parts: [] };
    delete clone.counted;
    whole.count -= 1;
    const siblings = whole.parent ? whole.parent.parts : state.roots;
    siblings.splice(siblings.indexOf(whole), 0, clone);
    state.split = whole;
    state.last = clone;
  }
  state.clause.comma = false;
  delete state.clause.described;
  delete state.clause.subject;
  return at + (other && determiner === 'the' ? 2 : 1);
}

/** Positions and patterns: "15 mm from each end", "in a row". */
function place(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  const pattern = readPattern(items, at);
  if (pattern) {
    const node = clause.aside ?? clause.subject ?? state.last ?? state.topic;
    if (node) for (const fact of pattern.facts) addFact(state, node, fact, at, pattern.end);
    return pattern.end;
  }
  const position = readPosition(items, at) ?? barePlace(state, at);
  if (!position) return undefined;
  const node = clause.subject ?? state.last ?? state.topic;
  // before anything was named, "in the middle a fountain" has nothing to be the middle of
  if (!node) return position.end;
  const loose = clause.loose;
  const side = position.facts[0];
  if (loose && loose.what === node && side?.kind === 'position') {
    if (side.at === 'top') loose.relation = 'on';
    else if (side.at === 'bottom') loose.relation = 'under';
    else if (side.at === 'left' || side.at === 'right' || side.at === 'front') loose.relation = side.at;
    else addFact(state, node, side, at, position.end);
  } else for (const fact of position.facts) addFact(state, node, fact, at, position.end);
  return ofBody(state, position.end, node) ?? position.end;
}

/** "... of the plate": the body that a place is on. */
function ofBody(state: Discourse, at: number, node: Node): number | undefined {
  if (senseOf(state.items[at], 'link')?.link !== 'of') return undefined;
  const np = readNounPhrase(state.items, at + 1);
  if (senseOf(state.items[at + 1], 'pronoun')) return at + 2;
  if (!np) return undefined;
  const found = mention(state, np);
  if (found) return np.end;
  if (node.parent === undefined && node.role !== 'thing') {
    // "a hole in the middle of a plate": the plate is the thing
    const made = hangPhrase(state, np, belongs(state, np, [], true)!, false);
    state.roots = state.roots.filter((root) => root !== node);
    state.roots.push(made);
    made.parts.push(node);
    node.parent = made;
    state.clause.head = made;
    state.topic = made;
    return np.end;
  }
  return undefined;
}

/** "fillet all edges", "chamfer top edge": the place right after a feature. */
function barePlace(state: Discourse, at: number): ReturnType<typeof readPosition> {
  const item = state.items[at]!;
  if (state.last?.role !== 'feature') return undefined;
  let i = at;
  while (has(state.items[i], 'determiner') && !has(state.items[i], 'place')) i++;
  const sense = senseOf(state.items[i], 'place');
  if (!sense || has(item, 'thing')) return undefined;
  let end = i + 1;
  let where = sense.at;
  while (senseOf(state.items[end], 'place')) {
    where = `${where} ${senseOf(state.items[end], 'place')!.at}`;
    end++;
  }
  return {
    facts: [
      { kind: 'position', at: i > at && senseOf(item, 'determiner')?.determiner !== 'the' && where === 'edge' ? 'all edges' : where },
    ],
    end,
    ofFollows: true,
  };
}

const CUTTERS = new Set(['cut', 'add', 'put']);

function verb(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  const item = items[at]!;
  const sense = senseOf(item, 'verb');
  const next = items[at + 1];
  // "can you", "will it": no tin can
  if (has(item, 'filler') && has(next, 'pronoun')) return at + 1;
  const opens =
    at === 0 || items[at - 1]!.mark !== undefined || has(items[at - 1], 'link', 'filler', 'pronoun') || has(items[at - 1], 'verb');
  const edges = /^(fillet|chamfer|round|bevel|break)$/.test(item.key) && (has(next, 'place', 'determiner') || next?.key === 'it');
  if (edges && opens) {
    const owner = state.topic ?? state.last;
    if (!owner) return undefined;
    const feature = item.key === 'round' || item.key === 'break' ? 'fillet' : item.key === 'bevel' ? 'chamfer' : item.key;
    const node: Node = {
      noun: feature,
      key: feature,
      role: 'feature',
      count: 1,
      plural: false,
      facts: [],
      parts: [],
      parent: owner,
      ...saidBy(state.source, items, at, at + 1, state.text),
    };
    owner.parts.push(node);
    state.last = node;
    clause.comma = false;
    delete clause.subject;
    delete clause.described;
    return at + 1;
  }
  if (!sense) return undefined;
  const asNoun = has(item, 'thing', 'part', 'feature') && !opens;
  if (asNoun) return undefined;
  switch (sense.verb) {
    case 'extrude':
      clause.verb = 'extrude';
      clause.comma = false;
      delete clause.described;
      return at + 1;
    case 'use':
      clause.verb = 'use';
      delete clause.subject;
      return at + 1;
    case 'engrave':
      clause.verb = 'engrave';
      return at + 1;
    case 'remove':
      if (!opens) return undefined;
      clause.list = { kind: 'without' };
      clause.link = 'without';
      return at + 1;
    case 'shell':
    case 'revolve':
    case 'polish':
      return undefined;
    default:
      if (
        has(item, 'thing', 'part', 'feature', 'adjective', 'finish') &&
        !(opens && (has(next, 'determiner', 'pronoun') || next?.quantity !== undefined))
      )
        return undefined;
      if (!opens && !CUTTERS.has(sense.verb)) return undefined;
      if (CUTTERS.has(sense.verb) && state.topic) {
        clause.list = { kind: 'with', owner: state.topic };
        clause.link = 'add';
        clause.comma = false;
        delete clause.subject;
      }
      return at + 1;
  }
}

/** "height 30 mm", "wall 2 mm", "module 2", "L 100 W 50". */
function measureWord(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const item = items[at]!;
  if (item.quantity !== undefined) return undefined;
  const start = has(item, 'determiner') ? at + 1 : at;
  if (!has(items[start], 'dimension', 'which', 'number') && items[start]?.key.length !== 1) return undefined;
  const owner = target(state);
  // "a wall 5 m long": before anything was named it is the thing
  if (!owner && has(items[start], 'thing', 'part') && !has(items[start + 1], 'dimension')) return undefined;
  // "hole 20", "slot 40 x 10": a feature or part with its size
  if (has(items[start], 'feature', 'part', 'thing') && !has(items[start], 'dimension', 'which')) return undefined;
  const which = has(items[start], 'which', 'number') || has(items[start], 'thing', 'part');
  if (
    which &&
    owner &&
    has(items[start], 'part') &&
    !has(items[start + 1], 'dimension') &&
    wordsFor(state.lexicon, rootOf(owner).entry?.op)?.parts.has(items[start]!.key)
  )
    return undefined;
  const measure = readMeasure(items, at);
  if (!measure) return undefined;
  const circle = measure.facts.some((fact) => fact.kind === 'measure' && fact.of === 'bolt circle');
  const holes = circle ? lastHole(state) : undefined;
  const node = holes ?? (state.clause.link === 'with' && state.last && !state.clause.comma ? state.last : owner);
  say(state, node, measure.facts, at, measure.end);
  return measure.end;
}

/** Holes that a bolt circle is of. */
const lastHole = (state: Discourse): Node | undefined => state.roots.flatMap((root) => [...below(root)]).findLast(({ role }) => role === 'feature');

/** "no lid", "without arms", "not painted". */
function negation(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  const item = items[at]!;
  if (senseOf(item, 'determiner')?.determiner === 'no') {
    const np = readNounPhrase(items, at + 1);
    if (!np) return undefined;
    return absent(state, np);
  }
  const sense = senseOf(item, 'link')?.link;
  if (sense === 'without' || sense === 'except') {
    clause.link = sense;
    clause.list = { kind: 'without' };
    clause.comma = false;
    return at + 1;
  }
  if (sense === 'instead of') {
    const np = readNounPhrase(items, at + 1);
    if (np) return absent(state, np);
    // "not painted", "instead of oak": what is not wanted is not said
    let i = at + 1;
    while (i < items.length && (has(items[i], 'degree', 'determiner', 'filler') || describes(items[i]!))) i++;
    return i;
  }
  return undefined;
}

function absent(state: Discourse, np: NounPhrase): number {
  const found = belongs(state, np, owners(state, true), false);
  const node = found && hangPhrase(state, np, found, true);
  if (node && found.kind !== 'number' && !node.parent) state.roots.push(node);
  if (node) node.absent = true;
  return np.end;
}

function pronoun(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  const item = items[at]!;
  const sense = senseOf(item, 'pronoun');
  const its = senseOf(item, 'determiner')?.determiner === 'its';
  if (!sense || its) return undefined;
  if (sense.pronoun === 'person') return at + 1;
  const plural = sense.pronoun === 'they';
  const own = state.last && state.topic === rootOf(state.last) && clause.linkAt === at - 1 && isRelation(clause.link);
  const node = plural ? pluralNode(state) : own && state.before && !clause.loose ? state.before : state.topic;
  if (!node) return at + 1;
  // "with a lamp on it": the relation ends here
  if (clause.linkAt === at - 1 && isRelation(clause.link) && clause.loose && clause.loose.what === state.last) {
    clause.loose.relation = clause.link as Relation;
    clause.link = 'with';
    return at + 1;
  }
  const relation = clause.list?.relation;
  if (clause.linkAt === at - 1 && relation === undefined && isRelation(clause.link) && state.last && state.last !== node) {
    const what = rootOf(state.last);
    const known = state.relations.find((made) => made.what === what && made.to.includes(rootOf(node)));
    if (known) known.relation = clause.link as Relation;
    else if (what !== rootOf(node)) relate(state, what, clause.link as Relation, [rootOf(node)], at - 1, at + 1);
    clause.link = 'with';
    return at + 1;
  }
  state.last = node;
  clause.comma = false;
  delete clause.described;
  delete clause.subject;
  return at + 1;
}

function pluralNode(state: Discourse): Node | undefined {
  const all = state.roots.flatMap((root) => [...below(root)]);
  return all.findLast((node) => node.count > 1 || node.plural) ?? state.topic;
}

const RELATION_LINKS = new Set<string>([
  'on',
  'under',
  'in',
  'inside',
  'around',
  'between',
  'beside',
  'left',
  'right',
  'front',
  'behind',
  'above',
  'against',
  'facing',
  'leaning',
  'hanging',
  'through',
  'meshing',
  'attached',
  'apart',
]);
const isRelation = (name: string): boolean => RELATION_LINKS.has(name);

function link(state: Discourse, at: number, forced?: Link): number | undefined {
  const { items, clause } = state;
  const name = forced ?? senseOf(items[at], 'link')?.link;
  if (name === undefined || (has(items[at], 'thing') && !has(items[at], 'pronoun') && at === 0)) return undefined;
  clause.linkAt = at;
  switch (name) {
    case 'with':
      clause.list = { kind: 'with', ...(clause.comma || !state.last ? {} : { owner: state.last }) };
      clause.link = 'with';
      clause.comma = false;
      delete clause.subject;
      delete clause.described;
      return at + 1;
    case 'has':
      if (clause.fronted) return at + 1;
      clause.list = { kind: 'with', ...(state.last ? { owner: state.last } : {}) };
      clause.link = 'with';
      clause.comma = false;
      return at + 1;
    case 'is': {
      const node = state.last ?? state.topic;
      if (node) clause.subject = node;
      clause.comma = false;
      delete clause.described;
      return at + 1;
    }
    case 'whose':
      clause.list = { kind: 'with', ...(state.last ? { owner: state.last } : {}) };
      clause.link = 'with';
      return at + 1;
    case 'that':
      clause.comma = false;
      return at + 1;
    case 'and':
    case 'or':
      // what follows a second number or word is said of the same thing
      return at + 1;
    case 'but':
    case 'then':
      delete clause.subject;
      delete clause.described;
      if (name === 'then') clause.comma = false;
      return at + 1;
    case 'like':
      return likeness(state, at);
    case 'instead of':
    case 'except':
    case 'without':
      return undefined;
    default:
      clause.link = name;
      return at + 1;
  }
}

/** "in the shape of a star", "shaped like a heart". */
function likeness(state: Discourse, at: number): number {
  const np = readNounPhrase(state.items, at + 1);
  const node = state.last ?? state.topic;
  if (!np) return at + 1;
  if (node) addFact(state, node, { kind: 'adjective', adjective: `${state.items[np.head]!.key} shaped` }, at, np.end);
  else return takeNoun(state, np);
  return np.end;
}

function relation(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  const sense = senseOf(items[at], 'relation');
  if (!sense || (has(items[at], 'thing', 'adjective') && readNounPhrase(items, at))) return undefined;
  clause.link = sense.relation;
  clause.linkAt = at;
  if (clause.comma && clause.head && !state.last) state.last = clause.head;
  return at + 1;
}

function noun(state: Discourse, at: number): number | undefined {
  const np = readNounPhrase(state.items, at);
  return np && takeNoun(state, np);
}

function takeNoun(state: Discourse, np: NounPhrase): number {
  const { items, clause } = state;
  const made = settle(state, np);
  clause.comma = false;
  if (!made) return np.end;
  delete clause.described;
  delete clause.verb;
  if (clause.fronted && made !== clause.fronted.to && !made.parent) {
    relate(state, made, clause.fronted.relation, [rootOf(clause.fronted.to)], clause.fronted.from, np.start);
    delete clause.fronted;
    state.topic = made;
  }
  const isSubject = senseOf(items[np.end], 'link')?.link === 'is';
  if (isSubject || clause.subject) delete clause.subject;
  if (clause.aside && made !== clause.aside) delete clause.aside;
  clause.named = made;
  state.last = made;
  for (const { fact, from, to } of clause.pending.splice(0)) addFact(state, made, fact, from, to);
  return np.end;
}

/** Finds the place of a noun phrase by the link before it. */
function settle(state: Discourse, np: NounPhrase): Node | undefined {
  const { clause, items } = state;
  const owned = possessed(state, np);
  if (owned) return owned;
  const by = clause.link;
  const comma = clause.comma;
  const linked = clause.linkAt !== undefined && between0(state, clause.linkAt + 1, np.start);
  clause.link = 'start';
  if (by === 'without' || by === 'except' || (clause.list?.kind === 'without' && !comma)) {
    absent(state, np);
    return undefined;
  }
  // "is a round table": the noun repeats or classifies what is known
  if (clause.subject && linkedBy(state, np, 'is') && !definite(np)) {
    if (clause.subject.role === 'unknown' || clause.subject.role === 'thing') {
      dress(state, clause.subject, np);
      return clause.subject;
    }
  }
  const known = mention(state, np);
  if (isRelation(by) && linked) return related(state, np, by as Relation, known);
  if (known) {
    if (by === 'of' || by === 'for') return state.last;
    if (!known.parent) {
      clause.head = known;
      state.topic = known;
    }
    return known;
  }
  if (by === 'of' && linked && state.last) return ofPhrase(state, np);
  if (by === 'for' && linked && state.last) {
    if (!purposeOf(state, state.last, items[np.head]!)) purpose(state, np);
    return state.last;
  }
  if (by === 'in' && linked && state.last) return related(state, np, 'in', undefined);
  if (by === 'made of' && linked && state.last) {
    addFact(state, state.last, { kind: 'material', material: items[np.head]!.key }, np.start, np.end);
    return state.last;
  }
  if (clause.list?.kind === 'with') return listed(state, np, clause.list.owner, by);
  return fresh(state, np, comma || linkedBy(state, np, 'and'));
}

/** Whether only words without weight stand between a link and what it links: "for my husband". */
function between0(state: Discourse, from: number, to: number): boolean {
  if (from > to) return false;
  for (let i = from; i < to; i++) if (!has(state.items[i], 'pronoun', 'filler', 'determiner', 'verb')) return false;
  return true;
}

/** "table legs: black": legs of the table, which is the thing, where several or known ones are meant. */
function possessed(state: Discourse, np: NounPhrase): Node | undefined {
  const at = np.modifiers.at(-1);
  const head = state.items[np.head]!;
  if (at === undefined || at !== np.head - 1 || state.clause.link !== 'start') return undefined;
  const sense = senseOf(state.items[at], 'thing');
  if (!sense || !wordsFor(state.lexicon, sense.entry.op)?.parts.has(head.key)) return undefined;
  const known = state.roots.find((root) => root.entry === sense.entry && root.noun === state.items[at]!.key);
  if (!known && !head.plural && !definite(np)) return undefined;
  const outer: NounPhrase = { start: at, end: at + 1, head: at, modifiers: [], measures: [], specials: [], counted: [] };
  const owner = known ?? fresh(state, outer, false);
  return hangPhrase(state, { ...np, modifiers: np.modifiers.slice(0, -1) }, { kind: 'part', owner, shape: { role: 'part', owner } }, false);
}

const linkedBy = (state: Discourse, np: NounPhrase, name: Link): boolean => senseOf(state.items[np.start - 1], 'link')?.link === name;

/** What a thing is for, where no thing of the name is known: kept as words that found no use. */
function purpose(state: Discourse, np: NounPhrase): void {
  for (const at of np.specials)
    for (const bare of special(state.items[at]!, false)) if (state.last) addFact(state, state.last, bare, at, at + 1);
  if (np.specials.length === 0) for (let at = np.start - 1; at < np.end; at++) leave(state, at);
}

/** A noun in a list after "with". */
function listed(state: Discourse, np: NounPhrase, owner: Node | undefined, by: string): Node | undefined {
  const { clause } = state;
  const near = owner ? [owner, ...chain(owner.parent), ...owners(state, true)] : owners(state, true);
  const candidates = [...new Set(near)].filter((node) => node.absent !== true);
  const again = by === 'with' || by === 'add';
  const found = belongs(state, np, candidates, true);
  if (!found) return undefined;
  const whole = owner ?? clause.head ?? state.topic;
  if (found.kind === 'thing' && whole) {
    // after a list of parts, a thing of its own stands beside the whole: "a desk with two drawers and a chair"
    const partsBefore = !again && whole.parts.length > 0 && clause.loose === undefined;
    if (partsBefore && found.shape.role === 'thing') return fresh(state, np, true);
    if (found.shape.role === 'unknown') {
      const node = hangPhrase(state, np, { kind: 'part', owner: whole, shape: { ...found.shape, owner: whole } }, false);
      return node;
    }
    const node = hangPhrase(state, np, found, false);
    const root = rootOf(whole);
    state.roots.push(node);
    clause.loose = relate(state, node, relationWith(root, node), [root], np.start, np.end);
    return node;
  }
  if (found.kind === 'thing') return fresh(state, np, false);
  return hangPhrase(state, np, found, false);
}

const chain = (node: Node | undefined): Node[] => {
  const all: Node[] = [];
  for (let at = node; at; at = at.parent) all.push(at);
  return all;
};

/** A noun that begins, or stands beside others: a new thing, or a part of the one that is spoken of. */
function fresh(state: Discourse, np: NounPhrase, beside: boolean): Node {
  const { clause, items } = state;
  const head = items[np.head]!;
  const candidates = state.topic ? owners(state, true) : [];
  const isThing = has(head, 'thing') && !(has(head, 'part') && np.determiner === undefined && np.start > 0);
  const found = belongs(state, np, candidates, true)!;
  // a noun that nobody knows, behind a comma, is taken for a part of what is spoken of
  if (found.kind === 'thing' && found.shape.role === 'unknown' && beside && state.topic) {
    const owner = rootOf(state.topic);
    if (owner.entry || owner.role !== 'unknown') return hangPhrase(state, np, { kind: 'part', owner, shape: { role: 'unknown', owner } }, false);
  }
  const worked = found.kind === 'part' && found.shape.role === 'feature';
  const asPart = found.kind !== 'thing' && (!isThing || worked || partOfTopic(state, found.owner, np));
  if (asPart) return hangPhrase(state, np, found, false);
  const alone = found.kind === 'thing' ? found : belongs(state, np, [], true)!;
  const node = hangPhrase(state, np, alone, false);
  state.roots.push(node);
  if (beside && clause.head) clause.group.push(node);
  else clause.group = [node];
  clause.head = node;
  if (state.topic) state.before = state.topic;
  state.topic = node;
  delete clause.list;
  delete clause.loose;
  return node;
}

/** A thing that is a part of the topic where the topic's own words say so: "Wooden table. Drawer with a knob." */
const partOfTopic = (state: Discourse, owner: Node, np: NounPhrase): boolean =>
  wordsFor(state.lexicon, owner.entry?.op)?.parts.has(state.items[np.head]!.key) === true &&
  np.determiner !== 'another' &&
  owner.noun !== state.items[np.head]!.key;

/** "the lid of the box", "a bowl of apples", "halo of sapphires". */
function ofPhrase(state: Discourse, np: NounPhrase): Node | undefined {
  const last = state.last!;
  const loose = belongs(state, np, chain(last), true);
  if (!loose) return undefined;
  if (last.parent === undefined && last.role !== 'thing' && loose.kind === 'thing') {
    // "lid of a box": the box is the thing
    const whole = hangPhrase(state, np, loose, false);
    state.roots = state.roots.filter((root) => root !== last);
    state.roots.push(whole);
    whole.parts.push(last);
    last.parent = whole;
    state.clause.head = whole;
    state.topic = whole;
    return whole;
  }
  if (loose.kind !== 'thing') return hangPhrase(state, np, loose, false);
  const node = hangPhrase(state, np, loose, false);
  if (last.role === 'part' || last.role === 'gem' || last.parent) {
    node.parent = last;
    last.parts.push(node);
    return node;
  }
  state.roots.push(node);
  relate(state, node, 'in', [rootOf(last)], np.start - 1, np.end);
  return last;
}

/** "a lamp on a table": what was named stands so to this one. */
function related(state: Discourse, np: NounPhrase, name: Relation, known: Node | undefined): Node | undefined {
  const { clause, items } = state;
  const subject = clause.subject ?? state.last ?? clause.head;
  const from = clause.linkAt ?? np.start;
  // a feature or part sits on its owner: "a knob on each drawer", "a hole through the lid"
  if (subject && (subject.role === 'feature' || (subject.role !== 'thing' && subject.parent))) {
    const owner = known ?? referent2(state, np, subject);
    if (owner && owner !== subject) {
      if (subject.parent !== owner && owner !== rootOf(subject)) rehang(state, subject, owner);
      return subject;
    }
    const part = known ? undefined : belongs(state, np, owners(state, true), true);
    if (part?.kind === 'part') return hangPhrase(state, np, part, false);
    addFact(state, subject, { kind: 'position', at: `${name} ${items[np.head]!.key}` }, from, np.end);
    return subject;
  }
  // "a cup on a black base": a part that nobody makes alone is the thing's own
  if (!known && subject && has(items[np.head], 'part') && (name === 'on' || !has(items[np.head], 'thing'))) {
    const part = belongs(state, np, [rootOf(subject)], true);
    if (part?.kind === 'part') return hangPhrase(state, np, part, false);
  }
  const to = known ?? newThing(state, np);
  if (!subject) {
    // "On a table stands a lamp": what follows is the subject
    clause.fronted = { relation: name, to, from };
    return to;
  }
  const what = rootOf(subject);
  const others = clause.group.filter((node) => node !== rootOf(to));
  const all = clause.group.includes(rootOf(to)) || !clause.group.includes(what) ? [what] : others;
  for (const node of all.length > 0 ? all : [what]) {
    if (node === rootOf(to)) continue;
    const before = state.relations.find((made) => made.what === node && made === clause.loose);
    if (before) {
      before.relation = name;
      before.to = [rootOf(to)];
    } else clause.list = { kind: 'relation', relation: relate(state, node, name, [rootOf(to)], from, np.end) };
  }
  clause.group = [];
  between(state, np, name, to);
  return to;
}

/** "between two chairs" has one noun, "between a chair and a table" two. */
function between(state: Discourse, np: NounPhrase, name: Relation, to: Node): void {
  if (name !== 'between' || to.count > 1) return;
  const { items } = state;
  if (senseOf(items[np.end], 'link')?.link !== 'and') return;
  const second = readNounPhrase(items, np.end + 1);
  if (!second) return;
  const node = mention(state, second) ?? newThing(state, second);
  state.clause.list?.relation?.to.push(rootOf(node));
  for (let at = np.end; at < second.end; at++) state.consumed.add(at);
}

function newThing(state: Discourse, np: NounPhrase): Node {
  const found = belongs(state, np, [], true)!;
  const node = hangPhrase(state, np, found, false);
  state.roots.push(node);
  state.topic ??= node;
  return node;
}

function referent2(state: Discourse, np: NounPhrase, subject: Node): Node | undefined {
  const key = state.items[np.head]!.key;
  const root = rootOf(subject);
  return [...below(root)].find((node) => node !== subject && (node.key === key || node.noun === key));
}

function rehang(state: Discourse, node: Node, owner: Node): void {
  for (let at: Node | undefined = owner; at; at = at.parent) if (at === node) return;
  if (node.parent) node.parent.parts = node.parent.parts.filter((part) => part !== node);
  else state.roots = state.roots.filter((root) => root !== node);
  node.parent = owner;
  owner.parts.push(node);
}

/** Numbers that no noun follows: "30 mm high", "60 x 40 cm", "size 7", "1.5 ct". */
function amount(state: Discourse, at: number): number | undefined {
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
  const measure = readMeasure(items, at, 'numbers');
  if (measure) {
    const facts = clause.verb === 'extrude' ? measure.facts.map(extruded) : measure.facts;
    const to = clause.verb === 'extrude' ? (state.topic ?? node) : node;
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

/** "6x Ø11": holes, where nothing else is named. */
function drilled(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const quantity = items[at]!.quantity;
  const owner = state.topic ?? state.last;
  if (quantity?.kind !== 'number' || !quantity.times || !owner) return undefined;
  const measure = readMeasure(items, at + 1);
  if (!measure) return undefined;
  const node: Node = { noun: 'hole', key: 'hole', role: 'feature', count: quantity.value, plural: true, facts: [], parts: [], parent: owner, ...saidBy(state.source, items, at, measure.end, state.text) };
  node.counted = saidBy(state.source, items, at, at + 1, state.text);
  owner.parts.push(node);
  for (const fact of measure.facts) addFact(state, node, fact, at + 1, measure.end);
  state.last = node;
  state.clause.comma = false;
  return measure.end;
}

const extruded = (fact: Bare): Bare =>
  fact.kind === 'measure' && fact.dimension === 'size' && fact.index === undefined ? { ...fact, dimension: 'height' } : fact;

/** Carats are of the stone, if one was named. */
function weighed(facts: readonly Bare[], node: Node | undefined): Node | undefined {
  if (!node || facts[0]?.kind !== 'carat' || node.role === 'gem') return node;
  const stones = [...below(rootOf(node))].filter(({ role }) => role === 'gem');
  return stones.length === 1 ? stones[0] : node;
}

/** Words that describe, with no noun behind them: "white", "in oak", "tall". */
function description(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  const item = items[at]!;
  if (clause.list?.kind === 'without' && describes(item) && !clause.comma) return at + 1;
  const strength = senseOf(item, 'degree');
  if (strength && items[at + 1] && describes(items[at + 1]!)) return at + 1;
  const part = item.ed && !describes(item);
  if (!describes(item) && !part) return undefined;
  const of = clause.link === 'made of' || clause.link === 'of' || clause.link === 'in' || clause.link === 'from';
  const node = clause.verb === 'use' ? undefined : target(state);
  const bare = part ? undefined : describing(item, isJewel(node) ? 'jewel' : 'other', of, senseOf(items[at - 1], 'degree')?.factor ?? 1);
  if (!bare) {
    if (!has(item, 'filler', 'frame')) leave(state, at);
    return at + 1;
  }
  if (clause.verb === 'use') {
    delete clause.verb;
    clause.link = 'start';
  }
  if (!node && thingNamed(state.lexicon, item.key) === undefined) clause.pending.push({ fact: bare, from: at, to: at + 1 });
  else say(state, node, [bare], at, at + 1);
  return at + 1;
}

function rest(state: Discourse, at: number): number {
  const item = state.items[at]!;
  if (isUnknown(item) && !state.consumed.has(at)) leave(state, at);
  return at + 1;
}
