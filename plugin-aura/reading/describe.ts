import type { Fact } from '../plan/brief.ts';
import { has, type Item, isUnknown, senseOf } from './items.ts';
import type { Bare } from './measurePhrase.ts';
import type { Node } from './node.ts';

/** Where a word is used: a stone or piece of jewellery reads "cushion" as a cut, a sofa as a cushion. */
export type Setting = 'jewel' | 'other';

export const isJewel = (node: Node | undefined): boolean => {
  for (let at = node; at; at = at.parent) if (at.role === 'gem' || at.entry?.family === 'jewelry') return true;
  return false;
};

/** What a describing word says, as a fact; undefined of a word that carries nothing. `of` tells that "made of" stands before it. */
export function describing(item: Item, setting: Setting, of = false, degree = 1): Bare | undefined {
  const gem = senseOf(item, 'gem');
  const cut = senseOf(item, 'cut');
  if (setting === 'jewel') {
    if (cut) return { kind: 'adjective', adjective: item.key };
    if (gem && gem.species !== '') return { kind: 'material', material: gem.species };
  }
  const colour = senseOf(item, 'colour');
  const material = senseOf(item, 'material');
  if (material && (of || material.only === undefined) && !(gem && colour && !of)) return { kind: 'material', material: material.material };
  if (colour) return { kind: 'colour', colour: colour.colour };
  if (gem && gem.species !== '') return { kind: 'material', material: gem.species };
  const finish = senseOf(item, 'finish');
  if (finish) return { kind: 'finish', finish: finish.finish };
  const extent = senseOf(item, 'extent') ?? senseOf(item, 'comparative');
  const adjective = senseOf(item, 'adjective');
  // "a lower shelf" is another one than the upper, and not shorter
  if (adjective && (!extent || item.key === 'lower')) return { kind: 'adjective', adjective: adjective.adjective };
  const style = senseOf(item, 'style');
  if (style) return { kind: 'style', style: style.style };
  if (extent)
    return { kind: 'extent', dimension: extent.dimension, factor: degree === 1 ? extent.factor : 1 + (extent.factor - 1) * degree };
  if (cut) return { kind: 'adjective', adjective: item.key };
  if (has(item, 'frame', 'filler', 'about', 'degree')) return undefined;
  if (has(item, 'thing', 'part', 'feature', 'place', 'which', 'number', 'pattern') || isUnknown(item))
    return { kind: 'adjective', adjective: item.key };
  if (has(item, 'gem')) return { kind: 'adjective', adjective: item.key };
  return undefined;
}

/** Whether a word standing alone says something of a thing: a material, a colour, a shape, "tall". */
export const describes = (item: Item): boolean =>
  item.mark === undefined &&
  item.quantity === undefined &&
  has(item, 'material', 'colour', 'finish', 'style', 'adjective', 'extent', 'comparative', 'cut', 'gem') &&
  !has(item, 'link', 'pronoun', 'determiner');

/** A special quantity as a fact: a weight in carats, a fineness, a thread with its length, a finger size. */
export function special(item: Item, onRing: boolean): Bare[] {
  const { quantity } = item;
  switch (quantity?.kind) {
    case 'carat':
      return [{ kind: 'carat', value: quantity.value, ...(quantity.total ? { total: true } : {}) }];
    case 'karat':
      return [
        { kind: 'karat', value: quantity.value },
        ...(quantity.tone === undefined ? [] : [{ kind: 'material', material: `${quantity.tone} gold` } as const]),
      ];
    case 'thread': {
      const thread: Bare<Extract<Fact, { kind: 'thread' }>> = {
        kind: 'thread',
        diameter: quantity.diameter,
        ...(quantity.pitch === undefined ? {} : { pitch: quantity.pitch }),
      };
      return quantity.length === undefined ? [thread] : [thread, { kind: 'measure', dimension: 'length', value: quantity.length }];
    }
    case 'ring_size':
      if (onRing || quantity.value === undefined)
        return [{ kind: 'ring_size', system: quantity.system, size: quantity.size, diameter: quantity.diameter }];
      return [{ kind: 'measure', dimension: 'size', value: quantity.value }];
    case 'other':
      return [{ kind: 'number', of: quantity.unit, value: quantity.value }];
    case 'percent':
      return [{ kind: 'number', of: 'percent', value: quantity.value }];
    case 'angle':
      return [{ kind: 'measure', dimension: 'angle', value: quantity.value, unit: 'deg' }];
    default:
      return [];
  }
}
