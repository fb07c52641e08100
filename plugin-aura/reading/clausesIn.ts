import type { Brief } from '../plan/brief.ts';
import { thingsOf } from './editState.ts';
import { everyday } from './everyday.ts';
import { lemma } from './inflection.ts';
import { endsSentence, has, type Item, senseOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { readNounPhrase } from './nounPhrase.ts';
import { readItems } from './readItems.ts';

/** An instruction taken apart where it was not understood as a whole: each clause a wish of its own, or a remark. */

export interface Clause {
  text: string;
  /** It opens with a verb that asks for something. */
  asks: boolean;
  /** A sentence of its own, and not only what stands behind a comma. */
  sentence: boolean;
}

/** Clauses of what was said, without asides. One alone where it cannot be taken apart. */
export function clausesIn(said: string, lexicon: Lexicon, brief: Brief): Clause[] {
  const source = everyday(said, brief).text.replace(/\s+[–—-]+\s+/g, '; ');
  const items = readItems(source, lexicon);
  const found: Clause[] = [];
  let from = 0;
  let sentence = true;
  const close = (to: number, next: boolean): void => {
    const [first, last] = [items[from], items[to - 1]];
    if (to > from && first && last) found.push({ text: source.slice(first.from, last.to), asks: asks(items, from), sentence });
    sentence = next;
    from = to + 1;
  };
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const link = senseOf(item, 'link')?.link;
    if ((item.mark !== undefined && endsSentence(items, i)) || item.mark === ';') close(i, true);
    else if (link === 'then' || (link === 'but' && item.key !== 'all but')) close(i, false);
    else if ((item.mark === ',' || link === 'and') && i > from && opens(items, i + 1, brief)) close(i, false);
  }
  close(items.length, true);
  return found.map((clause) => ({ ...clause, text: clause.text.replace(/^(?:and|then|also|but|now)\s+/i, '') }));
}

const past = (items: readonly Item[], at: number): number => {
  let i = at;
  while (items[i] && (/^(?:and|also|then|now|please)$/.test(items[i]!.key) || (has(items[i], 'filler') && !has(items[i], 'verb')))) i++;
  return i;
};

/** Whether a wish opens here: a verb that is no noun of the design. */
function asks(items: readonly Item[], at: number): boolean {
  const item = items[past(items, at)];
  return has(item, 'verb') && !has(item, 'thing', 'part', 'feature', 'adjective', 'finish');
}

/** Whether a wish or a remark of its own begins here: a verb, somebody who speaks, or a named part with something said of it. */
function opens(items: readonly Item[], at: number, brief: Brief): boolean {
  const i = past(items, at);
  const item = items[i];
  if (item === undefined) return false;
  if (asks(items, i) || senseOf(item, 'pronoun')?.pronoun === 'person' || /^(?:it|they|that|this|my|our)$/.test(item.key)) return true;
  const determiner = senseOf(item, 'determiner')?.determiner;
  if (determiner !== 'the' && determiner !== 'its') return false;
  const phrase = readNounPhrase(items, i);
  const end = phrase && items[phrase.end];
  return (
    phrase !== undefined &&
    end !== undefined &&
    end.mark === undefined &&
    senseOf(end, 'link') === undefined &&
    names(items[phrase.head]!.key, brief)
  );
}

const names = (noun: string, { things }: Brief): boolean =>
  [...thingsOf(things)].some((thing) => thing.noun === noun || lemma(thing.noun.split(' ').at(-1) ?? '') === noun);
