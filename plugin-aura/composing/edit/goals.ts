import type { Edit } from '../../reading/edit.ts';

/** Lengths behind a comparative that are what it shall come to: "thinner, about 2 mm", "bit taller, say 25". */

/** How many times larger or smaller a goal may be than what stands there. */
export const NEAR = 4;

/** "thinner, about 2 mm" of 3 mm: by how much it comes to that; undefined where that lies not that way, and may be of another size or a step. */
export function amountTo(now: number | undefined, { amount, goal, words }: Extract<Edit, { kind: 'by' }>): number | undefined {
  if (!goal || now === undefined) return amount;
  // a bare number that comes to it in millimetres is one of them, else of centimetres
  const isBare = !/\d\s*(?:mm|cm|m|in|inch(?:es)?|")(?![a-z])/i.test(words);
  const aims = [Math.abs(amount), ...(isBare ? [10 * Math.abs(amount)] : [])];
  const aim = aims.find((to) => (amount > 0 ? to > now : to < now) && Math.max(to / now, now / to) < NEAR);
  return aim === undefined ? (goal === 'either' ? amount : undefined) : aim - now;
}
