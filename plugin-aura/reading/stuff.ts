import { isJewel } from './describe.ts';
import type { Discourse } from './discourse.ts';
import { has, type Item, senseOf } from './items.ts';
import { wordsFor } from './lexicon.ts';
import { leadsToNoun } from './nounWords.ts';

/** What things are made of, by words that also name trees, fruits, parts and other things. */

/** Trees and fruits whose wood is worked, cork, and iron. */
const WORKED =
  /^(iron|stone|wood|oak|pine|spruce|fir|cherry|walnut|maple|birch|ash|beech|cedar|olive|cork|bamboo|willow|elm|larch|teak|pear|apple|orange|lime|plum)$/;

/** Materials that are also called things: an eraser, a rock, a rag. Behind a size, or a comma, they are what something is made of. */
const STUFF = /^(?:rubber|stone|cloth|metal|leather|glass|wood|felt|slate|paper|plastic|concrete|brick|canvas|cotton|wicker|rope|wire)$/;

/** Whether a word names the wood of a tree, or iron, where nothing makes it the tree. */
export const isWorked = ({ key }: Item): boolean => WORKED.test(key);

/** "top 27 mm cherry", "shelves in pine", "a gate in black iron": without an article it is what something is made of. */
export function isMadeOfIt(state: Discourse, at: number): boolean {
  const { items, topic } = state;
  const dyed = has(items[at], 'colour') && WORKED.test(items[at + 1]?.key ?? '') ? 1 : 0;
  const stuff = items[at + dyed];
  return (
    stuff !== undefined &&
    has(stuff, 'material') &&
    has(stuff, 'thing', 'part') &&
    !stuff.plural &&
    (!has(stuff, 'gem') || (stuff.key === 'stone' && !isJewel(topic))) &&
    topic !== undefined &&
    // "bottle: green glass, 75 mm, cork": a part of it
    !(stuff.key === 'cork' && items[at - 1]?.mark === ',' && wordsFor(state.lexicon, topic.entry?.op)?.parts.has(stuff.key)) &&
    (WORKED.test(stuff.key) || (STUFF.test(stuff.key) && isBehindSize(state, at))) &&
    !leadsToNoun(items, at + dyed + 1)
  );
}

function isBehindSize({ items }: Discourse, at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  const said = senseOf(before, 'link')?.link === 'is';
  const isLast = next === undefined || next.mark !== undefined || (said && senseOf(next, 'link')?.link === 'and');
  const sized = before?.quantity?.kind === 'sizes' || before?.quantity?.kind === 'length' || has(before, 'dimension', 'extent');
  if (!isLast) return false;
  // "..., arched door, stone", "a tower in stone"; "a fork, a plate, glass" are things at table
  const isListed = /^(?:glass|rope|wire|brick|paper)$/.test(items[at]!.key) && has(items[at - 2], 'thing');
  const behindComma = before?.mark === ',' && !isListed;
  return sized || behindComma || said || senseOf(before, 'link')?.link === 'in';
}
