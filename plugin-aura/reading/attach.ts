import { isJewel } from './describe.ts';
import { addFact, type Discourse } from './discourse.ts';
import type { LexiconEntry } from './entry.ts';
import { has, type Item, senseOf } from './items.ts';
import { thingNamed, wordsFor } from './lexicon.ts';
import { dress, makeNode, type Shape, thingOf } from './makeNode.ts';
import { hang, type Node, type NodeRelation, rootOf, saidBy } from './node.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { means, referent } from './reference.ts';
import type { Relation } from './senses.ts';
import { table } from './table.ts';
import { PART_NOUNS } from './words/nouns.ts';

/** Where a noun belongs: a part of which thing, a thing of its own, or one that was named before. */

/** Parts that are things too where nobody owns them as parts. */
const STANDALONE = new Set(
  'tray chain glass mirror pillow column gate fence key ring spring cone crown bridge tail pillar arch lamp door window bowl stand pin dome tower pen'.split(
    ' ',
  ),
);

/** Parts that many things have. */
const GENERAL_PARTS: ReadonlySet<string> = new Set([...PART_NOUNS.split(' | '), 'glass', 'wall', 'caster', 'castor']);

const chainOf = (node: Node | undefined): Node[] => {
  const chain: Node[] = [];
  for (let at = node; at; at = at.parent) chain.push(at);
  return chain;
};

/** "lever handle", "door knob": by its plain name a part of what has such a one. */
const fittingOf = (key: string): string | undefined =>
  / (handle|knob|hinge|drawer|lid|leg|foot|wheel|chain|door|window|roof|chimney|shelf)$/.exec(key)?.[1];

/** "round tower" of a castle: a name of its own, by its last word a part of what has such a one, and by its first how that looks. */
function formedPart(state: Discourse, key: string, candidates: readonly Node[]): string | undefined {
  const [first = '', rest, more] = key.split(' ');
  if (rest === undefined || more !== undefined || candidates.some((node) => isJewel(node) || knows(state, node, key))) return undefined;
  const isForm =
    state.lexicon.senses.get(first)?.some(({ kind }) => kind === 'adjective' || kind === 'style' || kind === 'extent') === true;
  return isForm && candidates.some((node) => knows(state, node, rest)) ? rest : undefined;
}

/** "blue stripe", "glass door", where such a name is that of another thing's part: what it is called without its look. */
function withoutLook({ lexicon }: Discourse, key: string): string | undefined {
  const words = key.split(' ');
  for (let k = words.length - 1; k > 0; k--) {
    const isLook = lexicon.senses.get(words.slice(0, k).join(' '))?.some(({ kind }) => kind === 'material' || kind === 'colour');
    const rest = words.slice(k).join(' ');
    if (isLook && lexicon.partNames.has(rest)) return rest;
  }
  return undefined;
}

const knows = (state: Discourse, node: Node, key: string): boolean => wordsFor(state.lexicon, node.entry?.op)?.parts.has(key) === true;
const counts = (state: Discourse, node: Node, key: string): boolean => wordsFor(state.lexicon, node.entry?.op)?.numbers.has(key) === true;

/** Key of the noun as a part of something: with the word before it where a part is called so ("side stone", "seat cushion"). */
function keysOf(state: Discourse, phrase: NounPhrase): string[] {
  const head = state.items[phrase.head]!.key;
  const before = phrase.modifiers.at(-1);
  return before !== undefined && before === phrase.head - 1 ? [`${state.items[before]!.key} ${head}`, head] : [head];
}

/** Parts of what lives and drives that bear the names of other things. */
const NAMESAKES: Readonly<Record<string, RegExp | undefined>> = table({
  animals: /^(chest|back|trunk|horn|crown|calf|comb|shell|bill|palm|nail)$/,
  people: /^(chest|back|trunk|calf|palm|nail|crown)$/,
  vehicles: /^(bed|trunk|boot|hood|cab|horn|bonnet|wing|tail|cabin)$/,
});
export const ofBody = ({ entry }: Node, key: string): boolean => NAMESAKES[entry?.family ?? '']?.test(key) === true;

export type Belongs = { kind: 'part'; owner: Node; shape: Shape } | { kind: 'number'; owner: Node } | { kind: 'thing'; shape: Shape };

/** How a noun would belong to these candidates, nearest first. `loose` allows it to be a thing of its own. */
export function belongs(state: Discourse, phrase: NounPhrase, candidates: readonly Node[], loose: boolean): Belongs | undefined {
  const item = state.items[phrase.head]!;
  const keys = keysOf(state, phrase);
  const thing = thingOf(state, phrase);
  const entry = thing?.entry;
  const described = { ...(entry ? { entry } : {}), ...(thing?.variant === undefined ? {} : { variant: thing.variant }) };
  const plain = candidates.some(isJewel) ? undefined : withoutLook(state, item.key);
  const named = plain ?? fittingOf(item.key) ?? formedPart(state, item.key, candidates);
  const fitted =
    named === undefined ? undefined : candidates.find((node) => node.entry && knows(state, node, named) && !knows(state, node, item.key));
  if (fitted && named !== undefined) return { kind: 'part', owner: fitted, shape: { role: 'part', named, owner: fitted } };
  const [nearest] = candidates;
  if (plain !== undefined && !entry && nearest && !candidates.some((node) => knows(state, node, item.key)))
    return { kind: 'part', owner: nearest, shape: { role: 'part', named: plain, owner: nearest } };
  // "a cat with white chest", "a truck, wooden bed": what bodies and vehicles have by that name, and no furniture
  const bodily = entry && phrase.determiner !== 'a' ? candidates.find((node) => ofBody(node, item.key)) : undefined;
  if (bodily) return { kind: 'part', owner: bodily, shape: { role: 'part', owner: bodily } };
  const knowing = candidates.find((node) => keys.some((key) => knows(state, node, key)));
  if (knowing) {
    const gem = has(item, 'gem') || (has(item, 'cut') && isJewel(knowing));
    return { kind: 'part', owner: knowing, shape: { role: gem ? 'gem' : 'part', ...(gem ? {} : described), owner: knowing } };
  }
  if (phrase.count !== undefined) {
    const counting = candidates.find((node) => counts(state, node, item.key));
    if (counting) return { kind: 'number', owner: counting };
  }
  const bodies = candidates.filter((node) => node.role !== 'feature' && node.role !== 'gem');
  const jewel = candidates.find((node) => isJewel(node) && node.role !== 'gem');
  if ((has(item, 'gem') || (has(item, 'cut') && !entry)) && jewel)
    return { kind: 'part', owner: jewel, shape: { role: 'gem', owner: jewel } };
  if (has(item, 'feature') && !(entry && !has(item, 'part') && bodies.length === 0)) {
    const owner = bodies[0] ?? candidates[0];
    if (owner) return { kind: 'part', owner, shape: { role: 'feature', owner } };
  }
  const counted = phrase.count !== undefined || phrase.determiner === 'a' || phrase.determiner === 'another';
  // a thing that only some other thing counts among its parts ("keyboard" of a laptop) stands for itself
  const usual = !entry || GENERAL_PARTS.has(item.key) || (plain !== undefined && GENERAL_PARTS.has(plain));
  const owner = bodies[0] ?? candidates[0];
  // "an umbrella ring" of a coat rack is no jewel
  const adorned =
    entry?.family === 'jewelry' &&
    owner?.entry !== undefined &&
    owner.entry.family !== 'jewelry' &&
    !/ring|jewel|hand|finger|cushion|box|tray/.test(owner.noun);
  // "a bookcase with four shelves and two doors": those of a case
  const fronting = entry !== undefined && owner?.entry?.family === 'furniture' && /^(door|drawer)$/.test(plain ?? item.key);
  // "a cat with glasses" wears them
  const worn = entry?.family === 'clothing' && /^(?:animals|people|toys)$/.test(owner?.entry?.family ?? '');
  const part = has(item, 'part') && usual && !worn && (adorned || fronting || !(entry && STANDALONE.has(item.key) && counted));
  if (part && owner)
    return {
      kind: 'part',
      owner,
      shape: { role: 'part', ...(adorned || fronting ? {} : described), ...(fronting && plain !== undefined && { named: plain }), owner },
    };
  if (entry) return loose || !owner ? { kind: 'thing', shape: { role: 'thing', ...described } } : undefined;
  if (owner && !loose) return { kind: 'part', owner, shape: { role: 'unknown', owner } };
  return { kind: 'thing', shape: { role: has(item, 'part') ? 'part' : 'unknown' } };
}

/** Hangs a noun on its owner, or counts the owner's number; the node, or the owner. */
export function hangPhrase(state: Discourse, phrase: NounPhrase, found: Belongs, absent: boolean): Node {
  const { items } = state;
  if (found.kind === 'number') {
    const { value } = phrase.count!;
    addFact(state, found.owner, { kind: 'number', of: items[phrase.head]!.key, value }, phrase.start, phrase.end);
    return found.owner;
  }
  if (phrase.count && phrase.count.value < 0 && found.kind === 'part') {
    addFact(state, found.owner, { kind: 'number', of: items[phrase.head]!.key, value: phrase.count.value }, phrase.start, phrase.end);
    return found.owner;
  }
  if (found.kind === 'thing') return makeNode(state, phrase, { ...found.shape, ...(absent ? { absent } : {}) });
  const { owner } = found;
  // the same part said again with more words: "the legs", "legs of oak"
  const key = items[phrase.head]!.key;
  const known = absent
    ? undefined
    : owner.parts.find((part) => means(part, key) && part.absent !== true && part.role !== 'feature' && part.role !== 'gem');
  if (known && phrase.determiner !== 'another' && phrase.determiner !== 'a' && phrase.count === undefined && definite(phrase)) {
    dress(state, known, phrase);
    return known;
  }
  // "a vine growing up one post", "a flag on one tower": one of those that were counted
  if (known && known.count > 1 && phrase.count?.value === 1 && ALONG.test(items[phrase.start - 1]?.key ?? '')) return known;
  const stone = found.shape.role === 'gem' && !absent ? sameStone(state, phrase, owner) : undefined;
  if (stone) {
    dress(state, stone, phrase);
    return stone;
  }
  if (!absent) standsOn(state, owner, phrase);
  const node = makeNode(state, phrase, { ...found.shape, ...(absent ? { absent } : {}) });
  delete node.parent;
  hang(node, owner);
  return node;
}

/** "a table with a trestle base" is a trestle table, where such a thing is known. */
function standsOn(state: Discourse, owner: Node, phrase: NounPhrase): void {
  const { items } = state;
  if (!/^(base|leg|frame|underframe)$/.test(items[phrase.head]!.key) || owner.parent || !owner.entry) return;
  for (const at of phrase.modifiers) {
    if (!has(items[at], 'thing')) continue;
    const kind = owner.noun.split(' ').at(-1)!;
    const sense = thingNamed(state.lexicon, `${items[at]!.key} ${kind}`);
    if (!sense || sense.entry === owner.entry) continue;
    owner.entry = sense.entry;
    owner.noun = `${items[at]!.key} ${kind}`;
    if (sense.variant === undefined) delete owner.variant;
    else owner.variant = sense.variant;
    return;
  }
}

const ALONG = /^(up|down|along|round|around|on|over|to|from|at|against|under|by|in|into)$/;

/** "emerald ring, emerald cut 8 x 6", "pearls, 8 mm pearls": the only stone there is, said again behind a comma. */
function sameStone(state: Discourse, phrase: NounPhrase, owner: Node): Node | undefined {
  const item = state.items[phrase.head]!;
  const stones = owner.parts.filter(({ role, absent }) => role === 'gem' && !absent);
  if (
    stones.length !== 1 ||
    phrase.count ||
    (phrase.determiner && phrase.determiner !== 'the') ||
    state.items[phrase.start - 1]?.mark === undefined
  )
    return undefined;
  return !has(item, 'gem') || stones[0]!.key === item.key || senseOf(item, 'gem')?.species === '' ? stones[0] : undefined;
}

export const definite = ({ determiner, possessor, ordinal }: NounPhrase): boolean =>
  determiner === 'the' ||
  determiner === 'this' ||
  determiner === 'its' ||
  determiner === 'all' ||
  determiner === 'each' ||
  determiner === 'both' ||
  possessor !== undefined ||
  ordinal !== undefined;

/** What a definite phrase speaks of, if it was named before; its words are added to what is known. */
export function mention(state: Discourse, phrase: NounPhrase): Node | undefined {
  const bare =
    phrase.determiner === undefined &&
    phrase.count === undefined &&
    !state.items[phrase.head]!.plural &&
    (state.items[phrase.start - 1]?.mark !== undefined || senseOf(state.items[phrase.start - 1], 'link')?.link === 'and');
  if (!definite(phrase) && phrase.determiner !== 'other') {
    const there = placedBy(state, phrase);
    if (there) return there;
    // "a ring box open ..., box navy velvet": the same noun without an article
    const again = bare
      ? state.roots.find((root) => root.role === 'thing' && root.noun === state.items[phrase.head]!.key && !root.absent)
      : undefined;
    if (again) dress(state, again, phrase);
    return again;
  }
  const within = phrase.possessor ? referent(state.roots, phrase.possessor, state.items) : undefined;
  const found = referent(state.roots, phrase, state.items, within);
  if (found) dress(state, found, phrase);
  return found;
}

/** "chair in front of desk", "clock right of stack": where something stands, by the bare noun of what was named before. */
function placedBy({ items, roots }: Discourse, { start, head, determiner, count, modifiers, measures }: NounPhrase): Node | undefined {
  const key = items[head]!.key;
  const isBare = determiner === undefined && count === undefined && modifiers.length === 0 && measures.length === 0 && !items[head]!.plural;
  const isPlace = has(items[start - 1], 'relation') || (senseOf(items[start - 1], 'link')?.link === 'of' && has(items[start - 2], 'place'));
  if (!isBare || start !== head || !isPlace) return undefined;
  return roots.findLast((root) => root.role === 'thing' && !root.absent && (root.key === key || root.noun === key));
}

const words = (entry: LexiconEntry | undefined): string => (entry ? entry.spoken.names.join(' ') : '');
const SEATS = /\b(chair|stool|armchair|bench)\b(?! (?:vi[sc]e|grinder|drill|press))/;
const TABLES = /\b(table|desk|counter|bar|island)\b/;
/** What stands on the floor all the same, beside a table or a sofa. */
const FLOOR =
  /\b(fridge|refrigerator|freezer|stove|cooker|washing machine|dishwasher|piano|armchair|coat rack|ladder|fireplace|bed|sofa|cabinet|wardrobe|bookcase|shelving|floor lamp|bin|rug|carpet|tree|person|dog|house)\b/;
const SURFACES =
  /\b(table|desk|shelf|bookshelf|counter|cabinet|nightstand|dresser|sideboard|tray|plate|saucer|workbench|bench|pedestal|plinth|stand|island|mantel|board|bookcase|base)\b/;
const HOLLOW =
  /\b(vase|bowl|basket|box|crate|cup|mug|glass|bucket|pot|jar|bottle|bin|planter|tank|aquarium|cage|bag|backpack|chest|drawer|bathtub|pool|nest|holder|mortar|wheelbarrow|cauldron)\b/;
/** What is kept in a cabinet. */
const KEPT = /(^| )(book|clothes|dress|shirt|coat|dish|plate|bottle|toy|shoe|boot|towel|blanket|file|folder|tool|record)$/;
/** What is filled or drunk from, and so stands beside another such vessel: a teapot with two cups, a bottle with a glass. */
const CROCKERY = /(?:\b|tea|egg)(pot|planter|cup|mug|glass|tumbler|goblet|bowl|jug|pitcher|bottle|carafe|decanter|creamer|kettle|saucer)$/;

const CAKES = /(?:^| |cup|pan)(?:cake|tart|pie|waffle|pudding|sundae)s?$/;
/** What cakes are decked with. */
const DECKING =
  /(?:^| )(?:flower|rose|daisy|leaf|candle|cherry|strawberry|raspberry|blueberry|berry|lemon|orange|apple|kiwi|fruit|macaron|cookie|biscuit|heart|star|figure|couple|bow|candy|candy cane|chocolate|marshmallow|egg|butterfly|balloon|rainbow|unicorn|topper)$/;

const HUNG =
  /(^| )(ball|bauble|ornament|bell|star|candle|candy cane|lantern|light|gift|heart|apple|pear|orange|lemon|cherry|plum|peach|lime|mango|banana|egg)$/;

/** What lies under the thing that it comes with: a cup with a saucer, a table with a rug. */
export const liesUnder = (thing: Node, owner: Node): boolean =>
  /(^| )(rug|carpet|doormat)$/.test(thing.noun) ||
  (/(^| )(saucer|coaster|trivet|place ?mat)$/.test(thing.noun) && CROCKERY.test(owner.noun));

/** How a thing stands to the one that it was said to come with: chairs around a table, flowers in a vase, a lamp on a desk. */
export function relationWith(owner: Node, thing: Node): Relation {
  const owned = `${owner.noun} ${words(owner.entry)}`;
  const own = `${thing.noun} ${words(thing.entry)}`;
  if (SEATS.test(own) && TABLES.test(owned)) return 'around';
  if (/(^| )(gate|fence|hedge)$/.test(thing.noun)) return 'beside';
  if (/(^| )plate$/.test(owner.noun) && /(^| )(fork|knife|spoon|chopsticks|cutlery|napkin)$/.test(thing.noun)) return 'beside';
  // what stands on the floor is in nothing that stands on a table
  if (isFurniture(thing) && owner.entry && !LARGE.test(owner.entry.family)) return 'beside';
  // a tree bears its fruit and what it is decked with, and a star on its tip
  if (/(^| )tree$/.test(owner.noun) && /(^| )(star|angel)$/.test(thing.noun) && thing.count === 1) return 'on';
  if (/(^| )tree$/.test(owner.noun) && HUNG.test(thing.noun)) return 'in';
  // what stands on a desk is no more under it for its having room there
  if (owner.entry?.family === 'furniture' && (FLOOR.test(thing.noun) || isFurniture(thing))) return 'beside';
  if ((TABLES.test(owned) && !FLOOR.test(thing.noun)) || /(^| )tray$/.test(owner.noun)) return 'on';
  if (CROCKERY.test(owner.noun) && CROCKERY.test(thing.noun)) return 'beside';
  // what a cake comes with is on it, but for what it is eaten with
  if (CAKES.test(owner.noun) && DECKING.test(thing.noun)) return 'on';
  // a vase on a sideboard is seen, and in it is not; books and dishes are put away
  if (owner.entry?.op === 'create_cabinet' && SURFACES.test(owner.noun) && !KEPT.test(thing.noun)) return 'on';
  if (owner.entry?.spoken.holds?.in !== undefined || HOLLOW.test(owned)) return 'in';
  if (owner.entry?.spoken.holds?.on !== undefined || SURFACES.test(owned)) return 'on';
  return 'beside';
}

/** "20 cm above it": gives a relation the distance that was said of it. */
export function measured({ clause, items, source }: Discourse, made: NodeRelation): void {
  if (!clause.away || clause.linkAt !== clause.away.at) return;
  made.distance = clause.away.value;
  if (made.span) {
    made.span = { ...made.span, from: items[clause.away.from]!.from };
    made.words = source.slice(made.span.from, made.span.to);
  }
  delete clause.away;
}

/** Families of what stands on the floor or in the street. */
export const LARGE = /^(furniture|architecture|buildings|vehicles|street|garden|nature|plants)$/;

const isFurniture = ({ entry }: Node): boolean => entry?.family === 'furniture' && entry.op !== 'create_lamp';

export function relate(state: Discourse, what: Node, relation: Relation, to: Node[], from: number, until: number): NodeRelation {
  const made: NodeRelation = { relation, what, to, ...saidBy(state.source, state.items, from, until, state.text) };
  measured(state, made);
  state.relations.push(made);
  return made;
}

/** Candidates for owning a part, nearest first: the last thing named and its owners, then the clause's head and the topic. */
export function owners(state: Discourse, far: boolean): Node[] {
  const { clause } = state;
  const near = chainOf(state.last);
  const head = clause.head ? [clause.head, rootOf(clause.head)] : [];
  const topic = chainOf(state.topic);
  const all = far ? [...head, ...topic, ...near] : [...near, ...head, ...topic];
  return [...new Set(all)].filter((node) => node.absent !== true);
}

/** "a stand for a phone" is a phone stand, "a box for pencils" a pencil box, where such a thing is known. */
export function purposeOf(state: Discourse, node: Node, purpose: Item): boolean {
  const sense = thingNamed(state.lexicon, `${purpose.key} ${node.noun}`) ?? thingNamed(state.lexicon, `${purpose.key}${node.noun}`);
  if (!sense) return false;
  node.entry = sense.entry;
  node.noun = `${purpose.key} ${node.noun}`;
  if (sense.variant !== undefined) node.variant = sense.variant;
  return true;
}
