import { addFact, type Discourse } from './discourse.ts';
import { has, senseOf } from './items.ts';
import type { Bare } from './measurePhrase.ts';
import type { Node } from './node.ts';
import { readNounPhrase } from './nounPhrase.ts';

/** Which node a measure or a describing word is said of. */

/** Node that a measure or a describing word is said of. */
export function target(state: Discourse): Node | undefined {
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
  // "32 teeth module 1.5 width 12": teeth have no size of their own
  if (node.key === 'tooth' && node.parent && (fact.kind === 'measure' || fact.kind === 'number')) return node.parent;
  if (node.role !== 'gem' || node.parent === undefined) return node;
  const metal = fact.kind === 'karat' || fact.kind === 'finish' || (fact.kind === 'material' && !has(state.items[from], 'gem'));
  if (!metal) return node;
  let holder: Node = node;
  while (holder.role === 'gem' && holder.parent) holder = holder.parent;
  return holder;
}

export function say(state: Discourse, node: Node | undefined, facts: readonly Bare[], from: number, to: number): void {
  if (!node) {
    for (const fact of facts) state.clause.pending.push({ fact, from, to });
    return;
  }
  const all = state.shared?.includes(node) ? state.shared : [node];
  for (const one of all) for (const fact of facts) addFact(state, bearer(state, one, fact, from), fact, from, to);
  state.clause.described = node;
}
