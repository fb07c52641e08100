import { describes, describing } from './describe.ts';
import { addFact, type Discourse } from './discourse.ts';
import { has, senseOf } from './items.ts';
import { hang, type Node, rootOf, saidBy } from './node.ts';

/** More of what was named, told by "one" and "ones": "a mushroom, two smaller ones beside it", "and a blue one". */

/** Reads such a phrase as a thing of the same kind, with the look of the first where none is said; undefined where it is none. */
export function others(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  const like = state.topic && rootOf(state.topic);
  if (like?.role !== 'thing' || state.roots.length > 20) return undefined;
  const before = items[at - 1];
  if (!(before?.mark === ',' || senseOf(before, 'link')?.link === 'and' || senseOf(before, 'link')?.link === 'with')) return undefined;
  let i = at;
  const number = items[i]?.quantity;
  const counted =
    number?.kind === 'number' && Number.isInteger(number.value) && number.value > 0 && number.value < 100 ? number.value : undefined;
  const determiner = senseOf(items[i], 'determiner')?.determiner;
  if (counted === undefined && determiner !== 'a' && determiner !== 'another') return undefined;
  i++;
  const words: number[] = [];
  while (items[i] !== undefined && items[i]!.key !== 'one' && describes(items[i]!) && !has(items[i], 'thing')) words.push(i++);
  if (items[i]?.key !== 'one' || (words.length === 0 && determiner !== 'another') || words.length > 4) return undefined;
  const count = counted ?? 1;
  // its own looks go before those of the first
  const facts = words.flatMap((k) => describing(items[k]!, 'other') ?? []);
  const looks = facts.some(({ kind }) => kind === 'colour' || kind === 'material');
  const node: Node = {
    ...like,
    count,
    plural: count > 1,
    facts: like.facts.filter(
      ({ kind }) => kind !== 'pattern' && kind !== 'position' && kind !== 'extent' && !(looks && /^(colour|material)$/.test(kind)),
    ),
    parts: [],
    ...saidBy(state.source, items, at, i + 1, state.text),
  };
  delete node.counted;
  if (counted !== undefined) node.counted = saidBy(state.source, items, at, at + 1, state.text);
  for (const part of like.parts) hang({ ...part, facts: [...part.facts], parts: [] }, node);
  state.roots.push(node);
  for (const k of words) {
    const fact = describing(items[k]!, 'other');
    if (fact) addFact(state, node, fact, k, k + 1);
  }
  state.last = node;
  state.before = like;
  clause.named = node;
  clause.comma = false;
  clause.group = [node];
  delete clause.list;
  delete clause.loose;
  delete clause.described;
  delete clause.subject;
  return i + 1;
}
