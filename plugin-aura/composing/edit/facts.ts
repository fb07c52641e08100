import { findMaterial } from '../../materials/index.ts';
import type { BriefThing, Fact, FactOf } from '../../plan/brief.ts';
import { tidy } from '../draft.ts';

/** Replacing facts: what is said anew takes the place of what said the same before. */

/** Kinds of which a thing has one. */
const SINGLE: ReadonlySet<Fact['kind']> = new Set(['carat', 'karat', 'ring_size', 'thread', 'text', 'pattern', 'style']);

/** Whether a fact says the same of a thing as another one. */
export function sameMatter(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind) return false;
  if (SINGLE.has(a.kind)) return true;
  if (a.kind === 'measure' && b.kind === 'measure')
    return a.dimension === b.dimension && (a.of ?? '') === (b.of ?? '') && (a.index ?? 0) === (b.index ?? 0);
  if (a.kind === 'number' && b.kind === 'number') return a.of === b.of;
  return a.kind === 'extent' && b.kind === 'extent' && a.dimension === b.dimension;
}

const setsLook = (fact: Fact): boolean =>
  fact.kind === 'material' || fact.kind === 'colour' || fact.kind === 'finish' || fact.kind === 'karat';

const isGold = (fact: Fact): boolean => fact.kind === 'material' && /^(?:(?:yellow|white|rose|pink|red) )?gold$/i.test(fact.material);

/** What a halo is set with, which its metal does not take the place of. */
const isGem = (fact: Fact): boolean => fact.kind === 'material' && findMaterial(fact.material).material.category === 'gem';

/**
 * Puts new facts on a thing. `clashes` tells whether an old fact set the same parameter as a new one. A new material replaces colour and
 * finish too, a colour alone leaves the material.
 */
export function putFacts(thing: BriefThing, facts: readonly Fact[], clashes: (old: Fact) => boolean): void {
  const has = (kind: Fact['kind']): boolean => facts.some((fact) => fact.kind === kind);
  const newMaterial = has('material');
  // "180 long, 90 wide", then "100 wide": it takes the place of what was said so, whatever it would mean said alone
  const succeeds = facts.every((fact) => fact.kind === 'measure' && thing.facts.some((old) => sameMatter(old, fact)));
  const kept = thing.facts.filter((old) => {
    if (facts.some((fact) => sameMatter(old, fact))) return false;
    if (setsLook(old)) {
      // a gold of another colour is as fine as the one before
      if (old.kind === 'karat' && newMaterial && !has('karat')) return facts.some(isGold);
      if (newMaterial) return isGem(old) && !facts.some(isGem);
      return !has(old.kind);
    }
    // holes in the corners are so far from the edges then, and in the corners still
    if (old.kind === 'position' && old.distance === undefined && CORNERS.test(old.at) && facts.every(isFromEdges)) return true;
    if (old.kind === 'position' && has('position'))
      return !facts.some((fact) => fact.kind === 'position' && !isShift(fact.at)) || isShift(old.at);
    // at one side is not at both
    if (old.kind === 'position' && facts.some(isBothSides)) return isShift(old.at);
    if (isBothSides(old) && facts.some((fact) => fact.kind === 'position' && !isShift(fact.at))) return false;
    if (old.kind === 'extent' && has('measure') && facts.some((fact) => fact.kind === 'measure' && fact.dimension === old.dimension))
      return false;
    if (old.kind === 'measure' && (succeeds || facts.every((fact) => isOtherSide(old, fact)))) return true;
    return !clashes(old);
  });
  const clean = facts.map((fact) => {
    const { outcome: _, ...rest } = asLaidOut(fact, thing);
    return structuredClone(rest) as Fact;
  });
  thing.facts = [...kept, ...clean].slice(-200);
}

/** "40 cm apart" of what stands in a grid says nothing of a row. */
function asLaidOut(fact: Fact, thing: BriefThing): Fact {
  if (fact.kind !== 'pattern' || fact.pattern !== 'row' || fact.spacing === undefined || /\b(?:row|line|side by side)\b/i.test(fact.words))
    return fact;
  const grid = thing.facts.find((old) => old.kind === 'pattern' && old.pattern === 'grid');
  return grid?.kind === 'pattern' ? { ...fact, ...grid, spacing: fact.spacing, words: fact.words } : fact;
}

/** How long and how wide something is are two sides of it, though either said alone may mean the same one. */
const isOtherSide = (old: FactOf<'measure'>, fact: Fact): boolean =>
  fact.kind === 'measure' && [old.dimension, fact.dimension].toSorted().join() === 'length,width' && !old.of && !fact.of;

const CORNERS = /^(?:each |every |all |four )?corners?$/;
const isFromEdges = (fact: Fact): boolean => fact.kind === 'position' && fact.at === 'edge' && fact.distance !== undefined;

const isBothSides = (fact: Fact): boolean => fact.kind === 'pattern' && fact.pattern === 'both_sides';

/** Positions that only shift what stands somewhere: "moved left". */
export const isShift = (at: string): boolean => /^(moved|turned) /.test(at);

/** Shifts add up; one back to where it was disappears. */
export function shift(thing: BriefThing, at: string, distance: number, words: string, text?: number): void {
  const opposite: Readonly<Record<string, string>> = {
    left: 'right',
    right: 'left',
    up: 'down',
    down: 'up',
    front: 'back',
    back: 'front',
    in: 'out',
    out: 'in',
  };
  const [verb = '', way = ''] = at.split(' ');
  const find = (name: string): FactOf<'position'> | undefined =>
    thing.facts.find((fact): fact is FactOf<'position'> => fact.kind === 'position' && fact.at === `${verb} ${name}`);
  const [same, other] = [find(way), find(opposite[way] ?? '')];
  if (same) same.distance = tidy((same.distance ?? 0) + distance);
  else if (other) other.distance = tidy((other.distance ?? 0) - distance);
  else thing.facts.push({ kind: 'position', at, distance, words });
  if (text !== undefined)
    for (const fact of thing.facts)
      if (fact.kind === 'position' && fact.at.startsWith(`${verb} `)) fact.span = { text, from: 0, to: words.length };
  thing.facts = thing.facts.filter((fact) => !(fact.kind === 'position' && /^(moved|turned) /.test(fact.at) && fact.distance === 0));
}
