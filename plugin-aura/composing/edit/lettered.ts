import type { Edit } from '../../reading/edit.ts';
import { type Hit, walk } from './hits.ts';
import type { Work } from './work.ts';

/** Letters that stand on something: they become others, or are spoken of as the text, the name, the writing. */

export const isLettering = (noun: string): boolean =>
  /^(?:text|lettering|letter|writing|inscription|engraving|name|word|initial|year|date)s?$/.test(noun);

/** What bears letters and is but a part; undefined where the whole does, whose size is none of the letters'. */
export const letters = (all: readonly Hit[]): Hit | undefined =>
  all.find(({ thing, owners }) => owners.length > 0 && thing.facts.some(({ kind }) => kind === 'text'));

/** "change KL to RS", "change the letter to R": letters that stand somewhere become others. */
export function rewrites({ target, by }: Extract<Edit, { kind: 'replace' }>, { brief }: Work): boolean {
  const old = target.words
    .replace(/^(the|text|word|letters?)\s+/gi, '')
    .replace(/^["'“]|["'”]$/g, '')
    .toLowerCase();
  const written = walk(brief).flatMap(({ thing }) => thing.facts.filter((fact) => fact.kind === 'text'));
  const named = written.length === 1 && isLettering(target.noun ?? '') && by.parts.length === 0 && by.op === undefined;
  const found = named ? written : written.filter((fact) => fact.text.toLowerCase() === old);
  const text = by.words.replace(/^["'“]|["'”]$/g, '').trim();
  for (const fact of found) fact.text = text.slice(0, 200);
  return found.length > 0;
}

/** "The text should be GO", "change the letter to R": what bears letters already. */
export function letteredIn({ facts, target }: Extract<Edit, { kind: 'set' }>, { brief }: Work): Hit[] | undefined {
  if (facts.length !== 1 || facts[0]?.kind !== 'text' || !(target.noun === undefined || isLettering(target.noun))) return undefined;
  const hit = walk(brief).find(({ thing }) => thing.facts.some(({ kind }) => kind === 'text'));
  return hit && [hit];
}
