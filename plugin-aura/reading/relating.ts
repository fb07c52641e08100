import { belongs, hangPhrase, LARGE, mention, owners, relate } from './attach.ts';
import { bearsToo, placedTo, placesLoosely, said, standsOutside } from './bearing.ts';
import { isJewel } from './describe.ts';
import { addFact, type Discourse } from './discourse.ts';
import { opensSentence } from './fronting.ts';
import { endsSentence, has, senseOf } from './items.ts';
import { wordsFor } from './lexicon.ts';
import { isMarkNoun } from './marks.ts';
import { below, type Node, rootOf, saidBy } from './node.ts';
import { type NounPhrase, readNounPhrase } from './nounPhrase.ts';
import type { Relation } from './senses.ts';

/** How things stand to each other: "on a table", "of the box", "between two chairs". */

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

export const isRelation = (name: string): boolean => RELATION_LINKS.has(name);

/** What a thing stands on, and none of its handles and lids. */
const BORNE_BY = /^(?:base|foot|stand|pedestal|plinth|leg|stem)$/;

/** With what living things hold others. */
const BODILY = /^(?:mouth|beak|bill|snout|jaws?|teeth|hand|paw|arm|claw|trunk|wing|fin|fist|talon)$/;

/** "a lamp on a table": what was named stands so to this one. */
export function related(state: Discourse, np: NounPhrase, name: Relation, mentioned: Node | undefined): Node | undefined {
  const { clause, items } = state;
  // "a letter on each drawer" of a chest of drawers: its parts, and not the chest
  const isOfParts =
    np.determiner === 'each' &&
    mentioned !== undefined &&
    mentioned.count === 1 &&
    !mentioned.parent &&
    wordsFor(state.lexicon, mentioned.entry?.op)?.parts.has(items[np.head]!.key) === true;
  const known = isOfParts ? undefined : mentioned;
  const from = clause.linkAt ?? np.start;
  // "On the shelf stands a vase": at the head of a sentence the place comes before what stands there
  const heads = clause.named === undefined && opensSentence(state, from) && np.end < items.length && !endsSentence(items, np.end);
  // "..., and on the box a ball"
  const joint = senseOf(items[from - 1], 'link')?.link === 'and' ? from - 2 : from - 1;
  const opens = heads || (items[joint]?.mark === ',' && readNounPhrase(items, np.end) !== undefined);
  const subject = opens ? undefined : (clause.subject ?? state.last ?? clause.head);
  // a feature or part sits on its owner: "a knob on each drawer", "a hole through the lid"
  const worked = subject?.role === 'feature' || (subject?.entry?.family === 'features' && !subject.parent);
  if (subject && (worked || (subject.role !== 'thing' && subject.parent))) {
    const owner = known ?? referent2(state, np, subject);
    if (owner && !worked && standsOutside(state, subject, owner, name)) {
      relate(state, subject, name, [owner], from, np.end);
      return subject;
    }
    if (owner && owner !== subject) {
      if (subject.parent !== owner && owner !== rootOf(subject)) rehang(state, subject, owner);
      return subject;
    }
    // "three holes on a strip 100 x 20 x 4": the strip is the thing
    if (!known && !subject.parent && worked && name === 'on') {
      subject.role = 'feature';
      const body = newThing(state, np);
      rehang(state, subject, body);
      clause.head = body;
      state.topic = body;
      return body;
    }
    // "a cup with two handles on a round base": what the whole stands on
    const whole = name === 'on' && BORNE_BY.test(items[np.head]!.key) && !BORNE_BY.test(subject.key) && rootOf(subject).entry !== undefined;
    const part = known ? undefined : belongs(state, np, whole ? [rootOf(subject)] : owners(state, true), true);
    if (part?.kind === 'part') {
      const node = hangPhrase(state, np, part, false);
      // "a chair with a hole in the seat", "the word ANNA on the back": of the part, and no part beside it
      if (node !== subject && node.parent === rootOf(subject) && node.role !== 'feature' && isWorkOn(subject, node)) {
        rehang(state, subject, node);
        return subject;
      }
      return node;
    }
    // "mushrooms with white dots on a mossy log": the whole stands on a thing of its own
    if (part?.kind === 'thing' && part.shape.role === 'thing' && np.determiner === 'a' && !worked) {
      const to = newThing(state, np);
      clause.list = { kind: 'relation', relation: relate(state, rootOf(subject), name, [to], from, np.end) };
      return to;
    }
    addFact(state, subject, { kind: 'position', at: `${name} ${items[np.head]!.key}` }, from, np.end);
    return subject;
  }
  // "a mug on a desk next to a laptop": what is small stands there too
  const bearing = name === 'beside' && !known && subject && clause.list?.relation;
  if (bearing && bearing.relation === 'on' && bearing.to.includes(rootOf(subject)) && isSmall(state, np)) {
    const also = newThing(state, np);
    relate(state, also, 'on', [rootOf(subject)], from, np.end);
    return also;
  }
  // "a dog with a ball in its mouth"
  if (name === 'in' && np.determiner === 'its' && BODILY.test(items[np.head]!.key) && clause.loose?.what === subject && clause.loose) {
    Object.assign(clause.loose, { relation: 'attached', part: items[np.head]!.key }, saidBy(state.source, items, from, np.end, state.text));
    return subject;
  }
  // "a bicycle with a basket on the handlebars": a part of what was named before
  const holder = !known && subject && np.determiner !== 'a' ? holderOf(state, np, rootOf(subject)) : undefined;
  if (holder && subject && /^(on|in|inside|under|against|leaning|hanging|around|attached)$/.test(name)) {
    const what = rootOf(subject);
    const loose = state.relations.find((made) => made.what === what && made === clause.loose);
    const made = loose ?? relate(state, what, name, [holder], from, np.end);
    Object.assign(made, { relation: name, to: [holder], part: items[np.head]!.key }, saidBy(state.source, items, from, np.end, state.text));
    return what;
  }
  // "a cup on a black base": a part that nobody makes alone is the thing's own; so is the chain on which a pendant hangs
  const head = items[np.head]!;
  const bears = subject && isJewel(rootOf(subject)) && name === 'on' && /\bchain$/.test(head.key);
  // "a lantern hanging from a post": what it hangs from is no part of it
  const hangs = name === 'hanging' && subject !== undefined && !isJewel(rootOf(subject)) && HUNG_FROM.test(head.key);
  // "boots beside a stick", "a spoon on a bowl": what only stands there, or is a thing by its own name, is no part of it
  const apart = /^(beside|left|right|front|behind|above|facing|apart|between)$/.test(name) || isThingApart(np, head);
  if (!known && subject && !hangs && !apart && (bears || (has(head, 'part') && (name === 'on' || !has(head, 'thing'))))) {
    const part = belongs(state, np, [rootOf(subject)], true);
    if (part?.kind === 'part') return hangPhrase(state, np, part, false);
  }
  // "a skyscraper, a helipad on the roof": the one that belongs to what stands there, and no roof of its own
  const place = !known && subject && np.determiner === 'the' && has(head, 'part') ? placedOn(state, np, subject, name) : undefined;
  if (place && subject) {
    addFact(state, subject, { kind: 'position', at: place }, from, np.end);
    return subject;
  }
  const to = known ?? newThing(state, np);
  if (!subject || isFronted(state, np, to)) {
    // "On a table stands a lamp": what follows is the subject
    clause.fronted = { relation: name, to, from };
    delete clause.named;
    return to;
  }
  const { what, also } = placedTo(state, rootOf(subject), rootOf(to), name);
  // "a bookcase with books on the shelves": a part by which the whole is known too
  const isPart = known && known.noun !== head.key && wordsFor(state.lexicon, known.entry?.op)?.parts.has(head.key) === true;
  const own = isPart ? head.key : undefined;
  const others = clause.group.filter((node) => node !== rootOf(to));
  const all = clause.group.includes(rootOf(to)) || !clause.group.includes(what) ? [what] : others;
  for (const node of [...(all.length > 0 ? all : [what]), ...also]) {
    if (node === rootOf(to)) continue;
    const before = state.relations.find((made) => placesLoosely(state, made, node));
    if (before) {
      before.what = node;
      before.relation = name;
      before.to = [rootOf(to)];
      if (own !== undefined) before.part = own;
      said(state, before, from, np.end);
    } else {
      const made = relate(state, node, name, [rootOf(to)], from, np.end);
      if (own !== undefined) made.part = own;
      clause.list = { kind: 'relation', relation: made };
    }
  }
  clause.group = [];
  between(state, np, name, to);
  bearsToo(state, rootOf(to), name, np);
  return to;
}

/** Places of what stands somewhere, that are things too where nobody has them. */
function placedOn({ items, topic }: Discourse, np: NounPhrase, subject: Node, name: Relation): string | undefined {
  const { key } = items[np.head]!;
  const family = (rootOf(subject).entry ?? topic?.entry)?.family ?? '';
  if (!/^(on|in|inside|at|under)$/.test(name) || np.modifiers.length > 0 || np.measures.length > 0) return undefined;
  return /^(roof|wall|floor|door|window|gate|stair)$/.test(key) && /^(architecture|buildings|vehicles|street)$/.test(family)
    ? `${name} ${key}`
    : undefined;
}

const HUNG_FROM = /(^| )(branch|twig|beam|ceiling|rod|bar|rail|wire|rope|string|cord|post|pole|arm|hook)$/;

/** "An empty bowl" below a spoon: a thing with an article of its own, and none that others are delivered on. */
const isThingApart = ({ determiner }: NounPhrase, head: Discourse['items'][number]): boolean => {
  const family = senseOf(head, 'thing')?.entry.family;
  return (
    determiner === 'a' &&
    family !== undefined &&
    !/^(solids|profiles|features|parts|mechanical|hardware|jewelry|combine)$/.test(family) &&
    !/(^| )(base|stand|pedestal|plinth|pole|post|perch|foot|leg|wheel|tray|frame|chain|string|ring|tripod|plate|pot|column|pillar)$/.test(
      head.key,
    )
  );
};

/** "On the top book lies an apple": the sentence begins with the place, and names then what is there. */
function isFronted({ items, clause }: Discourse, np: NounPhrase, to: Node): boolean {
  const at = clause.linkAt;
  if (at === undefined || clause.named || (at > 0 && !endsSentence(items, at - 1)) || to.role !== 'thing') return false;
  for (let i = np.end; i < items.length && !endsSentence(items, i); i++) {
    if (senseOf(items[i], 'link') || items[i]!.mark === ',') continue;
    if (has(items[i], 'verb')) continue;
    return readNounPhrase(items, i) !== undefined;
  }
  return false;
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

export function newThing(state: Discourse, np: NounPhrase): Node {
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

export function rehang(state: Discourse, node: Node, owner: Node): void {
  for (let at: Node | undefined = owner; at; at = at.parent) if (at === node) return;
  if (node.parent) node.parent.parts = node.parent.parts.filter((part) => part !== node);
  else state.roots = state.roots.filter((root) => root !== node);
  node.parent = owner;
  owner.parts.push(node);
}

/** Bodies that are worked as a whole: a hole in the base of a bracket is one of the bracket. */
const PLAIN = /^(solids|profiles|combine|features)$/;
/** Whether what is spoken of is done to a part: cut into it, or drawn on it. */
function isWorkOn(subject: Node, part: Node): boolean {
  const { entry } = rootOf(subject);
  if (!entry || part.entry?.family === 'features') return false;
  const isMark = subject.facts.some(({ kind }) => kind === 'text') || isMarkNoun(subject.noun);
  return isMark || (subject.role === 'feature' && !PLAIN.test(entry.family));
}

function isSmall({ items }: Discourse, np: NounPhrase): boolean {
  const entry = senseOf(items[np.head], 'thing')?.entry;
  return entry !== undefined && !LARGE.test(entry.family);
}

/** The thing named before, other than this one, that has such a part, where this one has none. */
function holderOf(state: Discourse, np: NounPhrase, other: Node): Node | undefined {
  const { key } = state.items[np.head]!;
  const knows = (node: Node): boolean => wordsFor(state.lexicon, node.entry?.op)?.parts.has(key) === true;
  if (knows(other)) return undefined;
  return state.roots.findLast((root) => root !== other && root.role === 'thing' && !root.absent && knows(root));
}
