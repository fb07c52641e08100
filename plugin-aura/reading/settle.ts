import { belongs, definite, hangPhrase, liesUnder, mention, ofBody, owners, purposeOf, relate, relationWith } from './attach.ts';
import { isLarge } from './bearing.ts';
import { describing, isJewel, special } from './describe.ts';
import { addFact, type Discourse, leave } from './discourse.ts';
import { has, senseOf } from './items.ts';
import { wordsFor } from './lexicon.ts';
import { dress } from './makeNode.ts';
import { asMark, isDrawnOn } from './marks.ts';
import { hang, type Node, rootOf } from './node.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { isRelation, related } from './relating.ts';
import type { Link, Relation } from './senses.ts';

/** Where a noun phrase belongs in the tree, by the link before it. */

/** Unknown nouns of which nothing is said ("evening", "my grandmother") are words without use, where something known was named. */
export function dismiss(state: Discourse): void {
  if (!state.roots.some((root) => root.entry && !root.absent)) return;
  const idle = new Set(
    state.roots.filter(
      (root) =>
        root.role === 'unknown' &&
        root.facts.length === 0 &&
        root.parts.length === 0 &&
        root.count === 1 &&
        !root.counted &&
        !isOfScene(state, root),
    ),
  );
  for (const root of idle) if (root.span) state.unread.push({ words: root.words, span: root.span });
  state.roots = state.roots.filter((root) => !idle.has(root));
  state.relations = state.relations.filter(({ what, to }) => !idle.has(what) && !to.some((node) => idle.has(node)));
}

/** "a cat under the table", "a toolbox with a hammer in it": a thing to look at, though nobody knows it. */
const isOfScene = ({ relations }: Discourse, root: Node): boolean =>
  /^an?\s/i.test(root.words) && relations.some(({ what, to }) => what === root || to.includes(root));

/** More things and parts than a brief of words can sensibly have. */
const MOST = 150;

export function takeNoun(state: Discourse, np: NounPhrase): number {
  const { items, clause } = state;
  if (++state.named > MOST) {
    leave(state, np.head);
    return np.end;
  }
  for (const at of np.codes ?? []) leave(state, at);
  const made = settle(state, np);
  if (made && !state.shared?.includes(made)) delete state.shared;
  clause.comma = false;
  if (!made) return np.end;
  delete clause.described;
  delete clause.verb;
  const { fronted } = clause;
  const again =
    clause.named === undefined || clause.named === fronted?.to || linkedBy(state, np, 'and') || items[np.start - 1]?.mark === ',';
  if (fronted && made !== fronted.to && !made.parent && again && !state.relations.some(({ what }) => what === made)) {
    relate(state, made, fronted.relation, [rootOf(fronted.to)], fronted.from, np.start);
    state.topic = fronted.keeps ? rootOf(fronted.to) : made;
  }
  const isSubject = senseOf(items[np.end], 'link')?.link === 'is';
  if (isSubject || clause.subject) delete clause.subject;
  if (clause.aside && made !== clause.aside) delete clause.aside;
  clause.named = made;
  state.last = made;
  for (const { fact, from, to } of clause.pending.splice(0)) {
    // "size 7, solitaire ring": of what a finger wears
    const finger = items[from]!.quantity?.kind === 'ring_size' && isJewel(made) ? special(items[from]!, true)[0] : undefined;
    addFact(state, made, finger ?? fact, from, to);
  }
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
  // "a groove along the rail", "a stripe across the lid": what is worked on, said by where it runs
  const worked =
    state.last?.parent !== undefined && (state.last.role === 'feature' || state.last.entry?.family === 'features') && np.start > 0;
  if (worked && /^(along|across|onto|into|over|down|round)$/.test(items[np.start - 1]!.key)) return related(state, np, 'on', known);
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
  // "a pillow block for a 25 mm shaft": a part by which it is measured
  const fitted = by === 'for' && linked ? state.last && rootOf(state.last) : undefined;
  if (fitted && np.measures.length > 0 && wordsFor(state.lexicon, fitted.entry?.op)?.parts.has(items[np.head]!.key))
    return hangPhrase(state, np, { kind: 'part', owner: fitted, shape: { role: 'part', owner: fitted } }, false);
  // "a wine rack for 12 bottles": how many of its own
  const held = by === 'for' && linked && np.count && state.last ? rootOf(state.last) : undefined;
  if (held) {
    const words = wordsFor(state.lexicon, held.entry?.op);
    if (words?.parts.has(items[np.head]!.key) || words?.numbers.has(items[np.head]!.key)) {
      hangPhrase(state, np, belongs(state, np, [held], false)!, false);
      return held;
    }
  }
  if (by === 'for' && linked && state.last) {
    if (!purposeOf(state, state.last, items[np.head]!)) purpose(state, np);
    return state.last;
  }
  if (by === 'in' && linked && state.last) return related(state, np, 'in', undefined);
  // "a heart carved in each door": where a figure is, and nothing that it is made of
  if (by === 'made of' && linked && state.last && definite(np) && clause.linkAt !== undefined) {
    const way = items[clause.linkAt]!.key.split(' ')[0]!;
    if (asMark(state, state.last, way, clause.linkAt)) return related(state, np, 'on', known);
  }
  if (by === 'made of' && linked && state.last) {
    // "made of reclaimed pine planks": planks are a form of it
    const wood = has(items[np.head], 'material') ? undefined : np.modifiers.findLast((at) => has(items[at], 'material'));
    const material = wood === undefined ? items[np.head]!.key : senseOf(items[wood], 'material')!.material;
    addFact(state, state.last, { kind: 'material', material }, np.start, np.end);
    // "covered in blue velvet", "made of brushed steel"
    for (const at of np.modifiers) {
      const look = describing(items[at]!, 'other');
      if (look?.kind === 'colour' || look?.kind === 'finish') addFact(state, state.last, look, at, at + 1);
    }
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
  if (np.possessor) {
    const known = mention(state, { ...np.possessor, determiner: 'the' });
    // "a chef's knife", "the king's throne": a thing of its kind, and nobody to be made
    const whose = senseOf(state.items[np.possessor.head], 'thing')?.entry;
    const ownPart = wordsFor(state.lexicon, whose?.op)?.parts.has(state.items[np.head]!.key) === true;
    if (!known && !ownPart && has(state.items[np.head], 'thing')) return undefined;
    const owner = known ?? fresh(state, np.possessor, false);
    const found = belongs(state, np, [owner], false);
    return found && hangPhrase(state, np, found, false);
  }
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

export const linkedBy = (state: Discourse, np: NounPhrase, name: Link): boolean =>
  senseOf(state.items[np.start - 1], 'link')?.link === name;

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
  // "a necklace: pearl necklace 45 cm"
  if (
    found.kind === 'thing' &&
    found.shape.variant !== undefined &&
    namedBefore(state, np)?.entry === found.shape.entry &&
    found.shape.entry
  )
    return fresh(state, np, false);
  const whole = owner ?? clause.head ?? state.topic;
  const hasHands = whole !== undefined && /^(animals|toys|games|plants)$/.test(rootOf(whole).entry?.family ?? '');
  const link = clause.linkAt === undefined ? '' : state.items[clause.linkAt]!.key;
  const held = hasHands && HELD.test(link);
  if (found.kind === 'thing' && whole && found.shape.role === 'thing' && !held && isDrawnOn(state, np, whole))
    return hangPhrase(state, np, { kind: 'part', owner: whole, shape: { role: 'feature', owner: whole } }, false);
  if (found.kind === 'thing' && whole) {
    // after a list of parts, a thing of its own stands beside the whole: "a desk with two drawers and a chair"
    // a flag is on the tower that has one
    const worn = /(^|[a-z] )(hat|cap|crown|helmet|beanie)$/.test(state.items[np.head]!.key);
    const flies = /^(flag|banner|weathervane|pirate flag)$/.test(state.items[np.head]!.key) || (worn && hasHands);
    const partsBefore = !again && !flies && whole.parts.some((part) => isOwn(state, part, whole)) && clause.loose === undefined;
    // "a toolbox with a handle, a hammer and a saw in it": what has its usual place at the whole is there all the same
    const probe = { ...whole, noun: state.items[np.head]!.key, entry: found.shape.entry, count: np.count?.value ?? 1, parts: [] };
    const isSmall = found.shape.entry !== undefined && !isLarge(probe) && relationWith(rootOf(whole), probe) !== 'beside';
    if (partsBefore && !isSmall && found.shape.role === 'thing') {
      const { list } = clause;
      const node = fresh(state, np, true);
      // "six wheels, a stop sign and six windows": the list goes on behind a thing of its own
      if (list) clause.list = list;
      return node;
    }
    if (found.shape.role === 'unknown') {
      const node = hangPhrase(state, np, { kind: 'part', owner: whole, shape: { ...found.shape, owner: whole } }, false);
      return node;
    }
    const node = hangPhrase(state, np, found, false);
    const root = rootOf(whole);
    state.roots.push(node);
    // "a crate full of apples", "a bear hugging a heart": the words tell how many, or how it is there
    const from = held || FULL.test(link) ? clause.linkAt! : np.start;
    clause.loose = liesUnder(node, root)
      ? relate(state, root, 'on', [node], np.start, np.end)
      : relate(state, node, held ? 'attached' : flies ? 'on' : relationWith(root, node), [root], from, np.end);
    clause.loose.usual = true;
    return node;
  }
  if (found.kind === 'thing') return fresh(state, np, false);
  return hangPhrase(state, np, found, false);
}

/** A part that the whole has, and no word that nobody knows of it. */
const isOwn = ({ lexicon }: Discourse, { role, key }: Node, whole: Node): boolean => {
  const words = wordsFor(lexicon, rootOf(whole).entry?.op);
  return role !== 'unknown' && (role !== 'part' || words === undefined || words.parts.has(key) || whole.entry?.family === 'furniture');
};

const FULL = /^(full of|filled with)$/;
/** How living things have something with them, where that is more than to stand beside it. */
const HELD =
  /^(?:holding(?: up)?|carrying|clutching|gripping|grasping|hugging|cuddling|embracing|wielding|brandishing|waving|lifting|eating|(?:munching|nibbling|chewing)(?: on)?|licking|biting|juggling)$/;

export const chain = (node: Node | undefined): Node[] => {
  const all: Node[] = [];
  for (let at = node; at; at = at.parent) all.push(at);
  return all;
};

/** A noun that begins, or stands beside others: a new thing, or a part of the one that is spoken of. */
export function fresh(state: Discourse, np: NounPhrase, beside: boolean): Node {
  const { clause, items } = state;
  const head = items[np.head]!;
  const candidates = state.topic ? owners(state, true) : [];
  const isThing = has(head, 'thing') && !(has(head, 'part') && np.determiner === undefined && np.start > 0);
  const found = belongs(state, np, isSolidApart(state, np) ? [] : candidates, true)!;
  if (clause.onTop && state.topic && found.kind === 'thing' && found.shape.entry?.family === 'solids') {
    delete clause.onTop;
    return hangPhrase(state, np, { kind: 'part', owner: rootOf(state.topic), shape: { role: 'feature', named: 'boss' } }, false);
  }
  // a noun that nobody knows, behind a comma, is taken for a part of what is spoken of
  if (found.kind === 'thing' && found.shape.role === 'unknown' && beside && state.topic && !clause.fronted) {
    const owner = rootOf(state.topic);
    if (owner.entry || owner.role !== 'unknown')
      return hangPhrase(state, np, { kind: 'part', owner, shape: { role: 'unknown', owner } }, false);
  }
  const worked = found.kind === 'part' && found.shape.role === 'feature';
  // a ring that belongs to something else than a jewel
  if (found.kind === 'part' && head.key === 'ring' && !found.shape.entry && found.owner.entry && found.owner.entry.family !== 'jewelry')
    return hangPhrase(state, np, found, false);
  const asPart =
    found.kind !== 'thing' &&
    !(clause.fronted && has(head, 'thing')) &&
    (!isThing ||
      worked ||
      (found.kind === 'part' && found.shape.named !== undefined) ||
      partOfTopic(state, found.owner, np) ||
      ofBody(found.owner, head.key) ||
      isOfBuilding(found.owner, np, head.key) ||
      isFitted(found.owner, np, head.key));
  if (asPart) return hangPhrase(state, np, found, false);
  // "rod end / eye bolt": two names of one thing
  const same = found.kind === 'thing' && /^[/(]$/.test(items[np.start - 1]?.mark ?? '') ? state.roots.at(-1) : undefined;
  if (same?.entry && found.kind === 'thing' && same.entry === found.shape.entry) {
    dress(state, same, np);
    return same;
  }
  const alone = found.kind === 'thing' ? found : belongs(state, np, [], true)!;
  const bare = namedBefore(state, np);
  const node = hangPhrase(state, np, alone, false);
  if (bare && node.entry === bare.entry && node.variant !== undefined) {
    node.facts.unshift(...bare.facts);
    state.roots = state.roots.filter((root) => root !== bare);
  }
  adopt(state, node);
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

/** "red cube, blue sphere, green cone": of plain solids that are listed the next is one more, and no part of the last. */
function isSolidApart({ items, topic }: Discourse, { start, head, modifiers }: NounPhrase): boolean {
  const isSolid = (family: string | undefined): boolean => family === 'solids';
  const isListed = items[start - 1]?.mark !== undefined && modifiers.some((at) => has(items[at], 'colour'));
  return isListed && isSolid(topic?.entry?.family) && isSolid(senseOf(items[head], 'thing')?.entry.family);
}

/** "earrings, pearl studs": a thing by its plain name right before a mark, of which nothing but what it is made of was said. */
function namedBefore({ items, roots, relations }: Discourse, { start, determiner, count }: NounPhrase): Node | undefined {
  const last = roots.at(-1);
  if (!last?.entry || last.variant !== undefined || last.absent || last.parts.length > 0 || last.counted || roots.length > 1)
    return undefined;
  const isApart = determiner !== undefined || count !== undefined || !/^[,:]$/.test(items[start - 1]?.mark ?? '');
  const isRelated = relations.some(({ what, to }) => what === last || to.includes(last));
  const isTold = last.facts.some(({ kind }) => !/^(?:material|karat|colour)$/.test(kind) || last.entry!.family !== 'jewelry');
  return isApart || isRelated || isTold ? undefined : last;
}

/** "glass top 90 cm coffee table": a part that was named before its thing, with no mark between them, is the thing's. */
function adopt(state: Discourse, node: Node): void {
  const { clause } = state;
  const part = clause.head;
  if (!part || clause.comma || part.entry || part.parent || part.parts.length > 0 || state.roots.length !== 1 || state.roots[0] !== part)
    return;
  if (!wordsFor(state.lexicon, node.entry?.op)?.parts.has(part.key)) return;
  state.roots = [];
  hang(part, node);
}

/** Shelves, drawers and doors that are named after a piece of furniture are fitted to it. */
const isFitted = (owner: Node, { determiner }: NounPhrase, key: string): boolean =>
  determiner !== 'another' &&
  owner.entry?.family === 'furniture' &&
  owner.noun !== key &&
  /^(shelf|drawer|door|leg|foot|handle|knob|hinge|wheel|rail|slat|panel|compartment|divider)$/.test(key);

/** "A church. The walls are white.": those of the building that was named. */
const isOfBuilding = (owner: Node, { determiner }: NounPhrase, key: string): boolean =>
  (determiner === 'the' || determiner === 'its') &&
  /^(?:architecture|buildings|garden|vehicles)$/.test(owner.entry?.family ?? '') &&
  owner.noun !== key &&
  /^(?:wall|roof|door|window|floor|ceiling|gate|tower|chimney|stair|porch|balcony)$/.test(key);

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

export function absent(state: Discourse, np: NounPhrase): number {
  const found = belongs(state, np, owners(state, true), false);
  const node = found && hangPhrase(state, np, found, true);
  if (node && found.kind !== 'number' && !node.parent) state.roots.push(node);
  if (node) node.absent = true;
  return np.end;
}
