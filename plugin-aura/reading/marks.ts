import { isJewel } from './describe.ts';
import { addFact, type Discourse } from './discourse.ts';
import { has } from './items.ts';
import { type Node, rootOf } from './node.ts';
import type { NounPhrase } from './nounPhrase.ts';

/** Figures and letters that are put on a surface: what they are on is said behind them, and they are no things of their own. */

const MARK =
  /(^| )(word|text|name|letter|initial|number|lettering|inscription|message|slogan|monogram|engraving|logo|stripe|band|dot|spot|check|pattern|line)$/;
/** Things that are figures where they are engraved or painted. */
const FIGURE = /(^| )(star|heart|moon|crescent|cross|flower|leaf|arrow|diamond|circle|square|triangle|sun|lightning|bolt|drop)$/;

export const isMarkNoun = (noun: string): boolean => MARK.test(noun) || FIGURE.test(noun);

/** Figures that nobody means as a body of their own where a thing has them. */
const DRAWN = /(^| )(star|heart|moon|crescent|cross|arrow|circle|square|triangle|lightning|bolt|sun)$/;
/** What flowers and leaves are painted or printed on, where nobody says that they stand in it. */
const PRINTED =
  /^create_(mug|plate|teapot|saucer|kettle|cushion|pillow|dress|skirt|shirt|t_shirt|sweater|jacket|hat|scarf|tie|sock|curtain|umbrella|rug|towel|lampshade|surfboard|skateboard|suitcase|handbag|backpack|gift_box|wallpaper|bed|chair|armchair|sofa)$|^cushion$/;
const BLOOMS = /(^| )(flower|leaf)$/;

/** What bears such figures as bodies: a cross on its roof, a star on its top, a moon above it. */
const BEARS_BODIES = /^(buildings|architecture|nature|plants|garden|jewelry|symbols|solids|scene|lighting|parts)$/;

/** "a mug with a heart", "a crate with stars on the front": a figure on the surface of what has it, and no body beside it. */
export function isDrawnOn(
  { items }: Discourse,
  { head, end, modifiers }: Pick<NounPhrase, 'head' | 'end' | 'modifiers'>,
  whole: Node,
): boolean {
  const noun = items[head]!.key;
  const family = rootOf(whole).entry?.family;
  if (!FIGURE.test(noun) || family === undefined || family === 'jewelry') return false;
  // "a gold star", "a wooden heart": what is made of something is a body
  if (modifiers.some((at) => has(items[at], 'material') && !has(items[at], 'colour'))) return false;
  const link = items[end]?.key ?? '';
  const at = has(items[end + 1], 'determiner') ? end + 2 : end + 1;
  // "on top", "on the tip", "above it": there it is a body
  if (/^(above|over|beside|under|behind|next|floating|hanging|standing|lying|sitting|perched)\b/.test(link)) return false;
  if (/^(on|at)$/.test(link) && /^(top|tip|point|peak|end|roof|head)$/.test(items[at]?.key ?? '')) return false;
  const onFace = /^(on|across)$/.test(link) && at === end + 2 && (has(items[at], 'place') || has(items[at], 'part'));
  // "a box with a flower on the lid": on a flat part that closes it, whatever it is
  if (onFace && /(^| )(lid|cover|door|drawer)$/.test(items[at]?.key ?? '')) return true;
  const printed = BLOOMS.test(noun) && PRINTED.test(rootOf(whole).entry?.op ?? '') && !/^(in|inside|on)$/.test(link);
  return !BEARS_BODIES.test(family) && (DRAWN.test(noun) || onFace || printed);
}

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
