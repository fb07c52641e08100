import { LARGE, measured, relate, relationWith } from './attach.ts';
import type { Discourse } from './discourse.ts';
import { thingNamed } from './lexicon.ts';
import { type Node, type NodeRelation, rootOf, saidBy } from './node.ts';
import type { NounPhrase } from './nounPhrase.ts';
import type { Relation } from './senses.ts';

/** Of a thing that comes with others, and a place said behind them: what stands there, the last of them, all of them or the whole. */

export const isLarge = ({ entry, noun }: Node): boolean =>
  entry !== undefined && LARGE.test(entry.family) && !/(^| )(lamp|flower|rose|tulip|leaf|nest|tray|cushion|pillow)$/.test(noun);

/** That a relation was said, by these words. */
export function said(state: Discourse, made: NodeRelation, from: number, to: number): void {
  delete made.usual;
  Object.assign(made, saidBy(state.source, state.items, from, to, state.text));
  measured(state, made);
}

/** The relation that gives a thing its place where nobody said one: a rug that a sofa was put on lies where it is said to lie. */
export const placesLoosely = ({ clause, last }: Discourse, made: NodeRelation, node: Node): boolean =>
  (made.what === node && (made === clause.loose || made.usual === true)) ||
  (made === clause.loose && made.usual === true && made.to[0] === node && last === node);

/** Those that came with the same whole right before, and of which nobody said where they stand. */
function listedBefore({ relations }: Discourse, loose: NodeRelation): NodeRelation[] {
  const all: NodeRelation[] = [];
  for (let k = relations.indexOf(loose) - 1; k >= 0; k--) {
    const made = relations[k]!;
    if (!made.usual || made.to[0] !== loose.to[0]) break;
    all.unshift(made);
  }
  return all;
}

/**
 * "A vase with roses on a table": the vase stands there, and so does the whole where its own things were said to be in it. "A desk with
 * pencils in a cup": what is small beside the whole bears the last. "A scene with a bottle and a bowl on a table": both.
 */
export function placedTo(state: Discourse, subject: Node, to: Node, name: Relation): { what: Node; also: Node[] } {
  const { loose } = state.clause;
  const plain = { what: subject, also: [] };
  if (!loose || loose.what !== subject || (loose.usual && !/^(on|in|inside|under)$/.test(name))) return plain;
  const whole = rootOf(loose.to[0]!);
  // "with a nightstand and a lamp on the nightstand": one of those that came with it
  if (whole === to || state.relations.some((made) => made.what === to && made.to.includes(whole))) return plain;
  if (!whole.entry) return { what: subject, also: listedBefore(state, loose).map(({ what }) => what) };
  if (loose.usual && isLarge(whole) && to.entry && !isLarge(to)) return plain;
  return { what: whole, also: [] };
}

/** "A desk with pencils in a cup": the cup stands on the desk then. */
export function bearsToo(state: Discourse, to: Node, name: Relation, np: NounPhrase): void {
  const { loose } = state.clause;
  if (!/^(on|in|inside)$/.test(name) || !to.entry || !loose || loose.to[0] !== to || np.determiner !== 'a') return;
  const whole = state.roots.find((root) => root !== to && root === state.clause.list?.owner);
  if (!whole?.entry || !isLarge(whole) || state.relations.some(({ what }) => what === to)) return;
  relate(state, to, relationWith(whole, to), [whole], np.start, np.end).usual = true;
}

/** "A blanket with a basket and a bottle on it", "a house with a tree and a bench behind it": what was said of the last holds of those before it. */
export function spreadBack(state: Discourse, loose: NodeRelation, name: Relation, at: number): void {
  const isUpon = /^(on|in|inside)$/.test(name);
  const isAside = /^(front|behind|left|right)$/.test(name);
  if (!isUpon && !isAside) return;
  const family = loose.what.entry?.family;
  for (const made of listedBefore(state, loose)) {
    const isLoose = made.relation === 'beside' && (isAside || !isLarge(made.what));
    const isOfKind = isAside && made.relation === 'in' && family !== undefined && made.what.entry?.family === family;
    if (!isLoose && !isOfKind) continue;
    made.relation = name;
    said(state, made, at - 1, at + 1);
  }
}

/** "A desk with a monitor, a keyboard in front of it": of two small things on a piece of furniture the second stands by the first. */
export function besideLast(state: Discourse, loose: NodeRelation, name: Relation): Node | undefined {
  const before = listedBefore(state, loose).at(-1) ?? state.relations[state.relations.indexOf(loose) - 1];
  const whole = loose.to[0];
  const isAside = /^(front|behind|left|right|beside)$/.test(name);
  if (!isAside || !before || before.to[0] !== whole || before.relation !== 'on' || whole?.entry?.family !== 'furniture') return undefined;
  return isLarge(loose.what) || isLarge(before.what) ? undefined : before.what;
}

/** "A chest with ten gold coins in front of the chest": what was taken for a part of it stands outside of it, and is a thing of its own. */
export function standsOutside(state: Discourse, part: Node, owner: Node, name: Relation): boolean {
  if (part.role !== 'part' || part.parent !== owner || !/^(front|behind|left|right|beside)$/.test(name)) return false;
  const last = part.key.split(' ').at(-1)!;
  const sense = part.entry ? undefined : (thingNamed(state.lexicon, part.key) ?? thingNamed(state.lexicon, last));
  const entry = part.entry ?? sense?.entry;
  if (!entry || entry === owner.entry || entry.family === 'parts') return false;
  owner.parts = owner.parts.filter((one) => one !== part);
  delete part.parent;
  part.role = 'thing';
  part.entry = entry;
  if (sense?.variant !== undefined) part.variant = sense.variant;
  state.roots.push(part);
  return true;
}
