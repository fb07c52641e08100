import type { Fact } from '../plan/brief.ts';
import type { Item } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Bare } from './measurePhrase.ts';
import { type Node, type NodeRelation, saidBy } from './node.ts';
import type { Link, Relation } from './senses.ts';

/** A list that goes on over commas and "and": parts after "with", things after "without", objects of a relation. */
export interface List {
  kind: 'with' | 'without' | 'relation';
  owner?: Node;
  relation?: NodeRelation;
}

/** What a clause has said so far. */
export interface Clause {
  /** First thing named in it; what is said after a comma is said of it. */
  head?: Node;
  /** Things named side by side: "a lamp, a book and a cup". */
  group: Node[];
  link: Link | Relation | 'start' | 'add';
  /** Items of the link. */
  linkAt?: number;
  /** "20 cm above": how far, mm, said at `from` of the relation at `at`. */
  away?: { value: number; from: number; at: number };
  comma: boolean;
  list?: List;
  /** What "is" speaks of. */
  subject?: Node;
  /** Node that the last measure or description was said of. */
  described?: Node;
  /** Last thing or part that was named in it. */
  named?: Node;
  /** Inside brackets or after a colon: said of this node. */
  aside?: Node;
  /** Facts that wait for a noun: "use oak for the legs", "red: the seat". */
  pending: { fact: Bare; from: number; to: number }[];
  /** Dimension that a bare number takes after a verb: extrude. */
  verb?: 'extrude' | 'engrave' | 'fillet' | 'use';
  /** Node just placed by "with" that is a thing of its own, and its relation. */
  loose?: NodeRelation;
  /** "Then" was said: what follows is the next of its kind. */
  onward?: boolean;
  /** "On top" was said before anything of the clause was named. */
  onTop?: boolean;
  /** "On a table stands ...": waits for what stands there. */
  fronted?: {
    relation: Relation;
    to: Node;
    from: number /** "it" goes on to speak of the place: "On it stands a lamp. Under it lies a rug." */;
    keeps?: boolean;
  };
}

export interface Discourse {
  source: string;
  items: readonly Item[];
  lexicon: Lexicon;
  text: number;
  roots: Node[];
  relations: NodeRelation[];
  unread: { words: string; span: { text: number; from: number; to: number } }[];
  /** What "it" speaks of. */
  topic?: Node;
  last?: Node;
  /** What "it" spoke of before the last thing was named. */
  before?: Node;
  /** Several things of which one was told from the others. */
  split?: Node;
  /** Several things of which some were given a look of their own. */
  singled?: Node;
  /** Things told apart by a series of numbers: what is said of all of them goes to each. */
  shared?: Node[];
  /** Members of sets that were told apart by their size: what one of them has, the others have. */
  sets?: Node[][];
  /** Items that were read ahead of their turn. */
  consumed: Set<number>;
  /** Item that is being read. */
  cursor: number;
  /** Facts that a node has, by what they say. */
  said: WeakMap<Node, Set<string>>;
  /** Things, parts and features so far; a text that names more than can be kept is read no further. */
  named: number;
  clause: Clause;
}

export const freshClause = (): Clause => ({ group: [], link: 'start', comma: false, pending: [] });

export const begin = (source: string, items: readonly Item[], lexicon: Lexicon, text: number): Discourse => ({
  source,
  items,
  lexicon,
  text,
  roots: [],
  relations: [],
  unread: [],
  consumed: new Set(),
  cursor: 0,
  said: new WeakMap(),
  named: 0,
  clause: freshClause(),
});

/** Adds a fact with the words of items `from` to `to`; the same fact is not said twice. */
export function addFact(state: Discourse, node: Node, bare: Bare, from: number, to: number): void {
  const said = saidBy(state.source, state.items, from, to, state.text);
  const fact: Fact = { ...bare, ...said };
  let known = state.said.get(node);
  if (!known) {
    known = new Set(node.facts.map(keyOf));
    state.said.set(node, known);
  }
  const key = keyOf(bare);
  if (known.has(key) || node.facts.length >= 200) return;
  known.add(key);
  node.facts.push(fact);
}

/** What a fact says, without the words that said it. */
function keyOf({
  words: _words,
  span: _span,
  outcome: _outcome,
  ...rest
}: Bare & { words?: string; span?: unknown; outcome?: unknown }): string {
  return JSON.stringify(rest);
}

export function leave(state: Discourse, at: number): void {
  const item = state.items[at]!;
  const last = state.unread.at(-1);
  // neighbours are one stretch of words
  if (last && state.source.slice(last.span.to, item.from).trim() === '') {
    last.span.to = item.to;
    last.words = state.source.slice(last.span.from, item.to).slice(0, 200);
    return;
  }
  state.unread.push({ words: item.words.slice(0, 200), span: { text: state.text, from: item.from, to: item.to } });
}
