import type { Target } from '../../reading/edit.ts';
import { type Found, type Hit, isMiss, type Scope, walk } from './hits.ts';
import { membersOf, singlesOut } from './members.ts';

/** Which of several that bear a noun is meant: by what it is like, its side, its number in the row, and what is excepted. */

/** Whether all words of description are true of a thing. */
export function fits({ thing, owners }: Hit, adjectives: readonly string[]): boolean {
  const said = [thing, ...(owners.length > 0 ? [] : thing.parts)].slice(0, 1).flatMap(({ facts }) =>
    facts.flatMap((fact) => {
      if (fact.kind === 'colour') return [fact.colour];
      if (fact.kind === 'material') return fact.material.split(' ');
      if (fact.kind === 'adjective') return [fact.adjective];
      if (fact.kind === 'style') return [fact.style];
      if (fact.kind === 'finish') return [fact.finish];
      return fact.kind === 'position' ? fact.at.split(' ') : fact.kind === 'extent' ? [fact.words] : [];
    }),
  );
  const words = `${said.join(' ')} ${thing.noun} ${thing.variant ?? ''}`.toLowerCase();
  return adjectives.every((adjective) => words.includes(adjective.toLowerCase()));
}

export const SIDES = new Set([
  'left',
  'right',
  'front',
  'back',
  'top',
  'bottom',
  'upper',
  'lower',
  'middle',
  'inner',
  'outer',
  'big',
  'small',
  'bigger',
  'smaller',
  'larger',
]);

/** "The right nightstand": which of several was put at that side of something. */
export const standsAt = ({ thing }: Hit, sides: readonly string[], { brief }: Scope): boolean =>
  brief.relations.some(({ what, relation }) => what === thing.id && sides.every((side) => side === relation));

/** Of several that are things of their own: the third, every second, three. */
function someOf(hits: readonly Hit[], { ordinal, some, every }: Target): Hit[] {
  if (some !== undefined) return hits.length < some ? [] : hits.slice(0, some);
  if (every !== undefined) return hits.filter((_, k) => (k + 1) % every === 0);
  if (ordinal === 0) return hits.length % 2 === 1 ? [hits[(hits.length - 1) / 2]!] : [];
  const one = ordinal === undefined ? undefined : hits[ordinal < 0 ? hits.length + ordinal : ordinal - 1];
  return one ? [one] : [];
}

/** Words that say which of several, and of no part alone: passed over they would change all. */
const TELLS_WHICH =
  /^(row|column|tier|end|side|outer|inner|other|remaining|rear|third|first|second|last|longest|tallest|biggest|smallest)$/;

/** Narrows hits by words of description, number in the row, and what is excepted, which is found as targets are. */
export function narrowed(found: Found, target: Target, scope: Scope, find: (target: Target, scope: Scope) => Found): Found {
  if (isMiss(found)) return found;
  let { hits } = found;
  const telling = target.adjectives.find((word) => TELLS_WHICH.test(word));
  if (telling !== undefined && !hits.some((hit) => fits(hit, [telling])) && !singlesOut(target))
    return { miss: { word: target.words, why: `it is not known which “${target.words}” are` } };
  if (target.adjectives.length > 0 && hits.length > 0) {
    const fitting = hits.filter((hit) => fits(hit, target.adjectives));
    const fit = fitting.length > 0 ? fitting : hits.length > 1 ? hits.filter((hit) => standsAt(hit, target.adjectives, scope)) : [];
    const members = fit.length === 0 && hits.length === 1 ? membersOf(hits[0]!, target, scope) : undefined;
    if (members) return members;
    if (fit.length > 0) hits = target.others ? hits.filter((hit) => !fit.includes(hit)) : fit;
    else if (hits.length > 1 || target.adjectives.some((word) => SIDES.has(word)) === false) {
      const virtual = hits.every((hit) => hit.virtual);
      if (!virtual && !(hits.length === 1 && target.adjectives.every((word) => !isLook(word, scope))))
        return { miss: { word: `${target.adjectives.join(' ')} ${target.noun ?? ''}`.trim(), why: `there is no “${target.words}”` } };
    }
  } else if (singlesOut(target)) {
    const members = hits.length === 1 ? membersOf(hits[0]!, target, scope) : undefined;
    if (members) return members;
    const some = someOf(hits, target);
    if (some.length === 0) return { miss: { word: target.words, why: `there are only ${hits.length}` } };
    hits = target.others ? hits.filter((hit) => !some.includes(hit)) : some;
  }
  const excepted = (target.except ?? []).flatMap((other) => {
    const kept = find(other, scope);
    return isMiss(kept) ? [] : kept.hits.map(({ thing }) => thing);
  });
  hits = hits.filter(({ thing }) => !excepted.includes(thing));
  return hits.length > 0 ? { hits } : { miss: { word: target.noun ?? target.words, why: `there is no “${target.words}”` } };
}

/** Whether a word of description is one that things are told apart by: some thing of the brief is said to be so. */
const isLook = (word: string, { brief }: Scope): boolean => walk(brief).some((hit) => fits(hit, [word]));
