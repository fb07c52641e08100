import { mention } from './attach.ts';
import type { Discourse } from './discourse.ts';
import { endsSentence, has, senseOf } from './items.ts';
import { below, type Node, rootOf } from './node.ts';
import { readNounPhrase } from './nounPhrase.ts';
import { readPosition } from './placePhrase.ts';
import type { Relation } from './senses.ts';
import { table } from './table.ts';

/** Places that are said before what stands there: "On it stands a lamp", "inside are six ice cubes", "on top lies a cat". */

/** Whether a clause begins at this item. */
export function opensSentence(state: Discourse, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && has(state.items[i], 'filler') && state.items[i]!.mark === undefined) i--;
  const before = state.items[i];
  return before === undefined || (before.mark !== undefined && endsSentence(state.items, i)) || before.mark === '-';
}

/** Reads the place with the verb behind it; what is named next stands so. */
export function fronting(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  const before = items[at - 1];
  const joined = before?.mark === ',' || senseOf(before, 'link')?.link === 'and';
  if (!state.topic || !(joined || opensSentence(state, at))) return undefined;
  const middle = inMiddle(state, at);
  if (middle !== undefined) return middle;
  const top = topEnd(state, at);
  const side = sideEnd(state, at);
  const inIt = senseOf(items[at], 'link')?.link === 'in' && has(items[at + 1], 'pronoun') ? 'in' : undefined;
  const relation: Relation | undefined = top > at ? 'on' : (side?.relation ?? senseOf(items[at], 'relation')?.relation ?? inIt);
  if (relation === undefined) return undefined;
  let i = top > at ? top : (side?.end ?? at + 1);
  const pronoun = senseOf(items[i], 'pronoun')?.pronoun;
  if (pronoun === 'it' || pronoun === 'they') i++;
  const told = standsAt(state, i);
  if (pronoun === undefined && told === i) return undefined;
  if (!readNounPhrase(items, told)) return undefined;
  const to = pronoun === 'they' ? plural(state) : rootOf(state.topic);
  clause.fronted = { relation, to, from: at, keeps: true };
  clause.comma = false;
  delete clause.named;
  delete clause.list;
  delete clause.subject;
  delete clause.described;
  return told;
}

/** "In the middle of the table stands a vase". */
function inMiddle(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  if (!/^(?:in|at|on)$/.test(items[at]?.key ?? '')) return undefined;
  const position = readPosition(items, at);
  const [where] = position?.facts ?? [];
  if (!position || where?.kind !== 'position' || where.at !== 'center' || senseOf(items[position.end], 'link')?.link !== 'of')
    return undefined;
  const np = readNounPhrase(items, position.end + 1);
  const to = np && mention(state, np);
  if (to?.role !== 'thing' || to.parent) return undefined;
  const told = standsAt(state, np!.end);
  if (!readNounPhrase(items, told)) return undefined;
  clause.fronted = { relation: 'on', to, from: at, keeps: true };
  clause.comma = false;
  delete clause.named;
  delete clause.list;
  delete clause.subject;
  delete clause.described;
  return told;
}

/** Item behind "on top", "on the top"; the same item where neither is said. */
function topEnd({ items }: Discourse, at: number): number {
  if (items[at]?.key !== 'on') return at;
  const i = senseOf(items[at + 1], 'determiner')?.determiner === 'the' ? at + 2 : at + 1;
  return items[i]?.key === 'top' ? i + 1 : at;
}

/** "To its left is a fork", "on the right stands a lamp": the side, and the item behind it. */
function sideEnd({ items }: Discourse, at: number): { relation: Relation; end: number } | undefined {
  if (!/^(?:to|on|at)$/.test(items[at]?.key ?? '') || !has(items[at + 1], 'determiner')) return undefined;
  const relation = SIDES[items[at + 2]?.key ?? ''];
  const end = items[at + 3]?.key === 'side' ? at + 4 : at + 3;
  return relation && senseOf(items[end], 'link')?.link !== 'of' ? { relation, end } : undefined;
}
const SIDES: Readonly<Record<string, Relation | undefined>> = table({ left: 'left', right: 'right' });

/** Item behind "stands", "are", "there is". */
function standsAt({ items }: Discourse, at: number): number {
  let i = at;
  while (
    senseOf(items[i], 'link')?.link === 'is' ||
    senseOf(items[i], 'link')?.link === 'has' ||
    senseOf(items[i], 'verb')?.verb === 'put' ||
    /^(stand|lie|sit|hang|lay|rest)$/.test(items[i]?.key ?? '')
  )
    i++;
  return i;
}

function plural(state: Discourse): Node {
  return state.roots.findLast((root) => [...below(root)].some(({ count }) => count > 1)) ?? rootOf(state.topic!);
}
