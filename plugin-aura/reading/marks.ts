import { isJewel } from './describe.ts';
import type { Discourse } from './discourse.ts';
import { addFact } from './discourse.ts';
import { type Node, rootOf } from './node.ts';

/** Figures and letters that are put on a surface: what they are on is said behind them, and they are no things of their own. */

const MARK =
  /(^| )(word|text|name|letter|initial|number|lettering|inscription|message|slogan|monogram|engraving|logo|stripe|band|dot|spot|check|pattern|line)$/;
/** Things that are figures where they are engraved or painted. */
const FIGURE = /(^| )(star|heart|moon|crescent|cross|flower|leaf|arrow|diamond|circle|square|triangle|sun|lightning|bolt|drop)$/;

export const isMarkNoun = (noun: string): boolean => MARK.test(noun) || FIGURE.test(noun);

/** "a star engraved on the lid": a figure that was taken for a thing becomes one of the surface of what it came with. */
export function asMark(state: Discourse, node: Node, way: string, at: number): Node | undefined {
  if (!FIGURE.test(node.noun) || node.role === 'feature') return undefined;
  const made = state.relations.find(({ what }) => what === node);
  const owner = node.parent ?? made?.to[0] ?? state.roots.find((root) => root !== node && root.role === 'thing' && !root.absent);
  if (!owner || rootOf(owner) === node || isJewel(rootOf(owner))) return undefined;
  state.roots = state.roots.filter((root) => root !== node);
  state.relations = state.relations.filter((relation) => relation !== made);
  if (node.parent) node.parent.parts = node.parent.parts.filter((part) => part !== node);
  delete node.entry;
  delete node.variant;
  node.role = 'feature';
  node.parent = owner;
  owner.parts.push(node);
  addFact(state, node, { kind: 'adjective', adjective: way }, at, at + 1);
  const root = rootOf(owner);
  state.topic = root;
  state.clause.head = root;
  delete state.clause.loose;
  delete state.clause.subject;
  delete state.clause.list;
  state.clause.group = [];
  state.last = node;
  return node;
}
