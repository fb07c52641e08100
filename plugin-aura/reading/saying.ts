import { describes, isJewel } from './describe.ts';
import { addFact, type Discourse } from './discourse.ts';
import { has, senseOf } from './items.ts';
import { wordsFor } from './lexicon.ts';
import type { Bare } from './measurePhrase.ts';
import { type Node, rootOf } from './node.ts';
import { type NounPhrase, readNounPhrase } from './nounPhrase.ts';

/** Which node a measure or a describing word is said of. */

/** Node that a measure or a describing word is said of. */
export function target(state: Discourse): Node | undefined {
  const { clause } = state;
  if (clause.aside) return clause.aside;
  if (clause.subject && !isBehindRelative(state)) return clause.subject;
  if (clause.comma) {
    // in the middle of a list of parts the words belong to the part just named
    if (clause.list?.kind === 'with' && state.last && inList(state, state.last)) return state.last;
    return clause.head ?? clause.named ?? state.topic ?? state.last;
  }
  return clause.described ?? (isAlone(state) ? state.topic : state.last) ?? state.topic;
}

/** "a guitar with a sound hole that is round, 1 m long": how long and high the whole is, behind a clause on one of its parts. */
function isBehindRelative({ clause, items, cursor }: Discourse): boolean {
  const { subject, head, list } = clause;
  if (!clause.comma || list?.kind !== 'with' || !subject?.parent || !head || head === subject) return false;
  for (let i = cursor; i < items.length && items[i]!.mark === undefined; i++)
    if (/^(?:long|length|tall|high|height)$/.test(items[i]!.key))
      return items.slice(cursor, i).some(({ quantity }) => quantity !== undefined);
  return false;
}

/** "... and a cane seat. Dark walnut.": a sentence that names nothing speaks of the whole. */
function isAlone({ items, cursor, clause, topic, last }: Discourse): boolean {
  if (!topic || !last || rootOf(last) !== rootOf(topic) || clause.named || clause.link !== 'start') return false;
  let i = cursor;
  for (; i > 0 && items[i - 1]!.mark === undefined; i--)
    if (has(items[i - 1], 'thing', 'part', 'pronoun') && !describes(items[i - 1]!)) return false;
  if (i > 0 && !(items[i - 1]!.mark === '.' || items[i - 1]!.mark === '\n')) return false;
  return describes(items[cursor]!);
}

/** "with round legs, 5 cm thick, and a glass top": the list of parts goes on behind the next comma; "legs, 1.6 m long, and a vase" ends it. */
function inList(state: Discourse, last: Node): boolean {
  const from = state.cursor;
  for (let i = from; i < Math.min(state.items.length, from + 8); i++) {
    const item = state.items[i]!;
    if (item.mark === ',')
      return (
        senseOf(state.items[i + 1], 'link')?.link === 'and' &&
        goesOn(state, last, readNounPhrase(state.items, i + 2)) &&
        !has(state.items[i + 2], 'verb')
      );
    if (item.mark !== undefined || has(item, 'link', 'relation')) return false;
  }
  return false;
}

/** A stone takes no metal: "a diamond in platinum" speaks of what holds it. */
function bearer(state: Discourse, node: Node, fact: Bare, from: number): Node {
  // "32 teeth module 1.5 width 12": teeth have no size of their own
  if (node.key === 'tooth' && node.parent && (fact.kind === 'measure' || fact.kind === 'number')) return node.parent;
  if (node.role !== 'gem' || node.parent === undefined) return node;
  const metal = fact.kind === 'karat' || fact.kind === 'finish' || (fact.kind === 'material' && !has(state.items[from], 'gem'));
  if (!metal) return node;
  let holder: Node = node;
  while (holder.role === 'gem' && holder.parent) holder = holder.parent;
  return holder;
}

/** "A nut and washer, stainless steel": two that share one article share what is said of them behind the comma. */
function together({ clause, items }: Discourse, node: Node, facts: readonly Bare[]): Node[] | undefined {
  const { group } = clause;
  if (!clause.comma || group.length < 2 || !group.includes(node) || !facts.every(({ kind }) => /^(colour|material|finish)$/.test(kind)))
    return undefined;
  const isBare = ({ words }: Node): boolean => !/^(?:an?|the|one|two|three|four|another|\d+)\b/i.test(words);
  const isPlain = (one: Node): boolean => one.parts.length === 0 && one.facts.every(({ kind }) => !/^(colour|material|finish)$/.test(kind));
  const linked = items.some((item) => senseOf(item, 'link')?.link === 'and');
  return linked && group.slice(1).every(isBare) && group.every(isPlain) ? group : undefined;
}

export function say(state: Discourse, node: Node | undefined, facts: readonly Bare[], from: number, to: number): void {
  if (!node) {
    for (const fact of facts) state.clause.pending.push({ fact, from, to });
    return;
  }
  const all = state.shared?.includes(node) ? state.shared : (together(state, node, facts) ?? [node]);
  for (const one of all) for (const fact of facts) addFact(state, bearer(state, one, fact, from), fact, from, to);
  state.clause.described = node;
}

/** Whether a noun phrase names one more part of what the last part is of, and no thing of its own. */
function goesOn({ items, lexicon }: Discourse, last: Node, phrase: NounPhrase | undefined): boolean {
  const head = phrase && items[phrase.head];
  if (!head) return false;
  return !has(head, 'thing') || wordsFor(lexicon, rootOf(last).entry?.op)?.parts.has(head.key) === true;
}

/** "a sphere of steel with a torus around it, brass": what the head is made of was said, and the thing named last has no look. */
export function secondLook(state: Discourse, at: number): Node | undefined {
  const { items, clause, last } = state;
  const { head } = clause;
  const look = has(items[at], 'material') ? 'material' : has(items[at], 'colour') ? 'colour' : undefined;
  const latest = state.roots.at(-1);
  if (!look || !clause.comma || clause.subject || clause.aside || !head?.entry || !latest?.entry || latest === head || isJewel(head))
    return undefined;
  const isApart = last !== undefined && (rootOf(last) === latest || rootOf(last) === rootOf(head)) && latest.role === 'thing';
  const looks = (node: Node): boolean => node.facts.some(({ kind }) => kind === look);
  if (!isApart || !looks(head) || latest.facts.some(({ kind }) => kind === 'material' || kind === 'colour')) return undefined;
  // what is listed behind it is of the same
  clause.head = latest;
  return latest;
}
