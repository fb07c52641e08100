import { relate } from './attach.ts';
import { besideLast, said, spreadBack, standsOutside } from './bearing.ts';
import { describes } from './describe.ts';
import { addFact, type Discourse } from './discourse.ts';
import { has, senseOf } from './items.ts';
import { wordsFor } from './lexicon.ts';
import { below, hang, type Node, rootOf, saidBy } from './node.ts';
import { readNounPhrase } from './nounPhrase.ts';
import { floorAt } from './placePhrase.ts';
import { isRelation } from './relating.ts';
import type { Link, Relation } from './senses.ts';
import { absent, takeNoun } from './settle.ts';

/** Words that steer a clause: verbs, negations, pronouns, links and relations. */

const CUTTERS = new Set(['cut', 'add', 'put']);

export function verb(state: Discourse, at: number): number | undefined {
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
  const asNoun = has(item, 'thing', 'part', 'feature') && (!opens || (sense.verb === 'remove' && next?.quantity !== undefined));
  if (asNoun) return undefined;
  // "bore 10" is one; "bore 4 holes" is none
  if (has(item, 'feature') && next?.quantity !== undefined && !has(items[at + 2], 'feature')) return undefined;
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

/** "no lid", "without arms", "not painted". */
export function negation(state: Discourse, at: number): number | undefined {
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
  // "spiral stair not needed"
  if (sense === 'instead of' && /^(need|needed|required|necessary|wanted|want)$/.test(items[at + 1]?.key ?? '') && state.last) {
    state.last.absent = true;
    // what is spoken of is what was spoken of before
    if (state.topic === state.last && state.before) {
      state.topic = state.before;
      clause.head = state.before;
      state.last = state.before;
      delete clause.named;
    }
    return at + 2;
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

export function pronoun(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  const item = items[at]!;
  const sense = senseOf(item, 'pronoun');
  const its = senseOf(item, 'determiner')?.determiner === 'its';
  const gathered = collective(state, at);
  if (gathered) return gathered;
  const each = onEach(state, at);
  if (each) return each;
  if (!sense || its) return undefined;
  if (sense.pronoun === 'person') return at + 1;
  const plural = sense.pronoun === 'they';
  const own = state.last && state.topic === rootOf(state.last) && clause.linkAt === at - 1 && isRelation(clause.link);
  // "sketch a circle on top and extrude it": the sketch, and not the body below
  if (clause.verb === 'extrude' && state.last?.key === 'boss') return at + 1;
  const before = own && state.before && !clause.loose ? (landmarkOf(state, state.before) ?? state.before) : undefined;
  const node = plural ? pluralNode(state) : (before ?? state.topic);
  if (!node) return at + 1;
  // "a bed with a rug at the foot of it": it lies there, and not below
  const under = clause.loose;
  if (
    under &&
    state.last &&
    clause.linkAt === at - 1 &&
    isRelation(clause.link) &&
    under.what !== state.last &&
    under.to[0] === state.last
  ) {
    Object.assign(under, { relation: clause.link, what: state.last, to: [under.what] });
    clause.link = 'with';
    return at + 1;
  }
  // "with a lamp on it": the relation ends here
  if (clause.linkAt === at - 1 && isRelation(clause.link) && clause.loose && clause.loose.what === state.last) {
    const { loose } = clause;
    const name = clause.link as Relation;
    spreadBack(state, loose, name, at);
    const beside = besideLast(state, loose, name);
    Object.assign(loose, { relation: name });
    said(state, loose, at - 1, at + 1);
    // "an island with two palms, a chest between them": not the island
    if (plural && rootOf(node).count > 1) loose.to = [rootOf(node)];
    else if (beside) loose.to = [beside];
    clause.link = 'with';
    return at + 1;
  }
  // "a chest with coins in front of it"
  const part = clause.linkAt === at - 1 && isRelation(clause.link) && state.last?.parent === node ? state.last : undefined;
  if (part && standsOutside(state, part, node, clause.link as Relation)) {
    relate(state, part, clause.link as Relation, [node], at - 1, at + 1);
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

/** "A tree to the left of the house and a fence in front of it": of what the one before stands beside. */
function landmarkOf({ relations }: Discourse, node: Node): Node | undefined {
  const made = relations.findLast(({ what }) => what === node);
  return made && /^(?:left|right|front|behind)$/.test(made.relation) && /\bthe \w+$/i.test(made.words) ? made.to[0] : undefined;
}

/** "two nightstands with a lamp on each": one of it on every one of those that were counted. */
function onEach(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  const { loose } = clause;
  if (senseOf(items[at], 'determiner')?.determiner !== 'each' || readNounPhrase(items, at)) return undefined;
  if (clause.linkAt !== at - 1 || !isRelation(clause.link) || !state.last) return undefined;
  const one = /^(?:one|of)$/.test(items[at + 1]?.key ?? '') ? 1 : 0;
  const end = at + 1 + one + (senseOf(items[at + 2], 'pronoun') && one ? 1 : 0);
  // "two nightstands, lamp on each"
  if (!loose || loose.what !== state.last) {
    const bearers = state.roots.slice(0, Math.max(0, state.roots.indexOf(state.last))).findLast(isSeveral);
    if (!bearers || state.relations.some(({ what }) => what === state.last)) return undefined;
    relate(state, state.last, clause.link as Relation, [bearers], at - 1, end);
    clause.link = 'with';
    return end;
  }
  if (loose.to.every(({ count }) => count < 2)) {
    // "a bed with a nightstand on each side and a lamp on each": the bed is one, the nightstands are two
    const bearers = state.roots.slice(0, state.roots.indexOf(state.last)).findLast(isSeveral);
    if (!bearers) return undefined;
    loose.to = [bearers];
  }
  loose.relation = clause.link as Relation;
  Object.assign(loose, saidBy(state.source, items, at - 1, end, state.text));
  clause.link = 'with';
  return end;
}

const isSeveral = ({ count, facts }: Node): boolean =>
  count > 1 || facts.some((fact) => fact.kind === 'pattern' && fact.pattern === 'both_sides');

/** "the stack", "the row": the things that were said to stand so. */
function collective(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  if (senseOf(items[at], 'determiner')?.determiner !== 'the' || !/^(stack|pile|row|group|set|heap|line)$/.test(items[at + 1]?.key ?? ''))
    return undefined;
  if (senseOf(items[at + 2], 'link')?.link === 'of' || readNounPhrase(items, at + 2)) return undefined;
  const node = state.roots.findLast(({ count, facts }) => count > 1 || facts.some(({ kind }) => kind === 'pattern'));
  if (!node) return undefined;
  if (clause.linkAt === at - 1 && isRelation(clause.link)) {
    const opens = items[at - 2] === undefined || items[at - 2]!.mark !== undefined;
    const what = state.last && rootOf(state.last);
    if (opens) clause.fronted = { relation: clause.link as Relation, to: node, from: at - 1 };
    else if (what && what !== node) relate(state, what, clause.link as Relation, [node], at - 1, at + 2);
    clause.link = 'with';
    return at + 2;
  }
  state.last = node;
  return at + 2;
}

function pluralNode(state: Discourse): Node | undefined {
  const all = state.roots.flatMap((root) => [...below(root)]);
  return all.findLast((node) => node.count > 1 || node.plural) ?? state.topic;
}

export function link(state: Discourse, at: number, forced?: Link): number | undefined {
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
      // "In the vase are three roses": what follows is no other word for the vase
      if (clause.fronted && (clause.named === undefined || clause.named === clause.fronted.to)) return at + 1;
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
      if (name === 'then') {
        clause.comma = false;
        clause.onward = true;
      }
      return at + 1;
    case 'like':
      return likeness(state, at);
    case 'instead of':
    case 'except':
    case 'without':
      return undefined;
    default:
      // "a glass of lemonade" has it in it
      if (name === 'of') {
        const filled = filledWith(state, at + 1);
        if (filled !== undefined) return filled;
      }
      clause.link = name;
      return at + 1;
  }
}

/** "a cup of hot coffee": what a vessel knows as its content is a part of it; gives where the words end. */
function filledWith({ items, last, lexicon, source, text }: Discourse, at: number): number | undefined {
  if (last?.entry?.family !== 'vessels') return undefined;
  const parts = wordsFor(lexicon, last.entry.op)?.parts;
  let from = at;
  while (from < at + 2 && /^(?:hot|cold|warm|iced|fresh|steaming|black|fizzy)$/.test(items[from]?.key ?? '')) from++;
  for (const start of [at, from])
    for (const n of [3, 2, 1]) {
      const key = items
        .slice(start, start + n)
        .map((item) => item.key)
        .join(' ');
      const next = items[start + n];
      if (start + n > items.length || !parts?.has(key) || !(next === undefined || next.mark !== undefined || has(next, 'link', 'relation')))
        continue;
      hang(
        { noun: key, key, role: 'part', count: 1, plural: false, facts: [], parts: [], ...saidBy(source, items, at, start + n, text) },
        last,
      );
      return start + n;
    }
  return undefined;
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

/** "A table 1 m in front of it", "a lamp 20 cm away from the wall": how far, and no size of what stands there. */
export function away(state: Discourse, at: number): number | undefined {
  const { items, clause, last } = state;
  const { quantity } = items[at]!;
  if (quantity?.kind !== 'length' || !last || last.parent || last.role !== 'thing') return undefined;
  // "a sphere of 6 cm to the left of a cone": its size
  if (senseOf(items[at - 1], 'link')?.link === 'of' || has(items[at - 1], 'dimension', 'about')) return undefined;
  const next = /^(?:away|off)$/.test(items[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const name = senseOf(items[next], 'relation')?.relation;
  if (name === undefined || !MEASURED.test(name)) return undefined;
  const to = has(items[next + 1], 'pronoun') || readNounPhrase(items, next + 1) !== undefined;
  if (!to) return undefined;
  clause.away = { value: quantity.value, from: at, at: next };
  return next;
}
const MEASURED = /^(?:left|right|front|behind|above|beside|apart)$/;

export function relation(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  const sense = senseOf(items[at], 'relation');
  if (!sense || (has(items[at], 'thing', 'adjective') && readNounPhrase(items, at))) return undefined;
  // "on the ground": there it stands anyway
  const floor = sense.relation === 'on' ? floorAt(items, at + 1) : undefined;
  if (
    floor !== undefined &&
    state.roots.length > 0 &&
    senseOf(items[at + 1], 'determiner') &&
    !state.roots.some(({ key }) => key === 'floor' || key === 'ground')
  )
    return floor;
  const adverb = standsAlone(state, at, sense.relation);
  if (adverb) return at + 1;
  clause.link = sense.relation;
  clause.linkAt = at;
  if (clause.comma && clause.head && !state.last) state.last = clause.head;
  return at + 1;
}

/** Where a part is that was said to be above, below or inside without a word of what. */
const ALONE: Readonly<Partial<Record<Relation, string>>> = { under: 'bottom', above: 'top', in: 'inside', behind: 'back', beside: 'side' };

/** "a loft bed with a desk underneath", "a rack with a shelf above", "a chest, coins inside": the place of what was named last, by the rest. */
function standsAlone(state: Discourse, at: number, name: Relation): boolean {
  const { items, clause, last } = state;
  const next = items[at + 1];
  const ends =
    next === undefined || (next.mark !== undefined && next.mark !== '-') || /^(with|and|but|has)$/.test(senseOf(next, 'link')?.link ?? '');
  const where = ALONE[name];
  if (!ends || where === undefined || !last) return false;
  if (last.parent) {
    addFact(state, last, { kind: 'position', at: where }, at, at + 1);
    return true;
  }
  const { loose } = clause;
  if (loose && loose.what === last) {
    Object.assign(loose, { relation: name, ...saidBy(state.source, items, at, at + 1, state.text) });
    return true;
  }
  // "a pot with a saucer underneath": so it lies already
  if (loose && loose.to[0] === last && name === 'under') return true;
  const to = state.roots[state.roots.indexOf(last) - 1];
  if (!to || state.relations.some(({ what }) => what === last)) return false;
  relate(state, last, name, [to], at, at + 1);
  return true;
}
