import type { Brief, BriefThing } from '../plan/brief.ts';
import { isThere, thingsOf } from './editState.ts';
import { lemma } from './inflection.ts';
import { has, isUnknown, senseOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { readItems } from './readItems.ts';

/** What stretches of an instruction are, before its grammar is read: a look, or something of the design. */
export class Stretches {
  readonly lexicon: Lexicon;
  readonly brief: Brief;

  constructor(lexicon: Lexicon, brief: Brief) {
    this.lexicon = lexicon;
    this.brief = brief;
  }

  /** "rose gold", "matte black", "princess cut": nothing but how something may be. */
  isLook(words: string): boolean {
    const items = readItems(words, this.lexicon).filter((item) => !has(item, 'filler') || has(item, 'material', 'colour', 'finish', 'cut'));
    return (
      items.length > 0 &&
      items.every(
        (item) =>
          item.quantity === undefined &&
          has(item, 'material', 'colour', 'finish', 'gem', ...(this.isJewel ? (['cut'] as const) : []), 'style', 'degree'),
      )
    );
  }

  isGem(words: string): boolean {
    const items = readItems(words, this.lexicon);
    return has(items.at(-1), 'gem') && this.isLook(words);
  }

  /** "oval", "a round one": a shape, and neither what something is made of nor a thing. */
  isShape(words: string): boolean {
    const items = readItems(words, this.lexicon).filter((item) => !has(item, 'determiner'));
    return items.length > 0 && items.every((item) => has(item, 'cut', 'adjective', 'style') && !has(item, 'material', 'colour', 'finish'));
  }

  /** "the front legs", "side diamonds": with its article, where its noun names something that the design has. */
  named(words: string): string | undefined {
    const bare = words.trim().replace(/^(?:all (?:of )?)?(?:the|its|this|that|these|those|my|your|both|an?|any)\s+/i, '');
    if (bare === '' || /^(?:it|them|they|one|ones|this|that|these|those)$/i.test(bare)) return undefined;
    const items = readItems(bare, this.lexicon);
    const last = items.at(-1);
    if (last === undefined || items.length > 4 || last.mark !== undefined || !this.isOfDesign(last.key)) return undefined;
    const tells = items
      .slice(0, -1)
      .every(
        (item) =>
          item.ordinal !== undefined ||
          (item.mark === undefined &&
            !has(item, 'verb', 'link', 'relation', 'pronoun', 'determiner') &&
            (has(item, 'which', 'place', 'adjective', 'extent', 'material', 'colour', 'finish', 'cut', 'gem', 'part', 'thing', 'feature') ||
              /^(?:one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+ed)$/.test(item.key))),
      );
    return tells ? `the ${bare}` : undefined;
  }

  isOfDesign(noun: string): boolean {
    const state = { source: '', items: [], lexicon: this.lexicon, brief: this.brief, edits: [], unread: [], missed: [] };
    return isThere(state, noun) || (this.isStoned && /^(?:stone|gem|center stone|side stone)$/.test(noun)) || this.holds(noun);
  }

  /** A thing or a part that was said, by its noun. */
  said(noun: string): BriefThing | undefined {
    const key = lemma(noun.toLowerCase());
    const called = key === 'claw' && this.isJewel ? 'prong' : key;
    return [...thingsOf(this.brief.things)].find(
      ({ noun: own, absent }) => !absent && (own === called || lemma(own.split(' ').at(-1) ?? '') === called),
    );
  }

  /** "the holes" are features of what was said, without a node of their own name. */
  holds(noun: string): boolean {
    return this.said(noun) !== undefined;
  }

  /** The whole: "it", or its own noun. */
  isWhole(words: string): boolean {
    const bare = words.trim().replace(/^(?:the|its|this|that|my)\s+/i, '');
    if (/^(?:it|this|that|them|they|these|those|i|we|surface|whole thing)$/i.test(bare)) return true;
    const [root] = this.brief.things;
    if (root === undefined || this.brief.things.length > 1) return false;
    const entry = root.op === undefined ? undefined : this.lexicon.byOp.get(root.op);
    const key = lemma(bare.split(' ').at(-1)!.toLowerCase());
    // "the top drawer", "the leftmost vase": one of several, though the whole may be called so
    const tells =
      bare.includes(' ') &&
      readItems(bare, this.lexicon)
        .slice(0, -1)
        .some((item) => item.ordinal !== undefined || has(item, 'which', 'place'));
    const part = [...thingsOf(root.parts)].some(({ noun, absent }) => !absent && lemma(noun.split(' ').at(-1)!) === key);
    if ((tells && (part || root.count > 1)) || (part && lemma(root.noun.split(' ').at(-1)!) !== key)) return false;
    return lemma(root.noun.split(' ').at(-1) ?? '') === key || entry?.spoken.names.some((name) => lemma(name) === key) === true;
  }

  /** Whether a thing of the design has a part of that name. */
  isPartOf(noun: string, owner: string): boolean {
    const { op } = this.said(owner.split(' ').at(-1)!) ?? {};
    const entry = op === undefined ? undefined : this.lexicon.byOp.get(op);
    return entry !== undefined && this.lexicon.words.get(entry)?.parts.has(lemma(noun)) === true;
  }

  get isJewel(): boolean {
    return this.brief.things.some(({ op }) => op !== undefined && this.lexicon.byOp.get(op)?.family === 'jewelry');
  }

  get isRing(): boolean {
    const [root] = this.brief.things;
    return this.brief.things.length === 1 && root?.op === 'ring';
  }

  get isStoned(): boolean {
    return (
      this.isJewel &&
      [...thingsOf(this.brief.things)].some(
        ({ op, noun, absent, facts, variant = '' }) =>
          !absent &&
          (op === 'gemstone' ||
            has(readItems(noun, this.lexicon)[0], 'gem') ||
            // "2ct rd": what is weighed in carats
            facts.some(({ kind }) => kind === 'carat') ||
            /solitaire|halo|stone|engagement/.test(variant)),
      )
    );
  }

  /** Whether every word is known and the last one is a noun of some thing or part. */
  isNoun(words: string): boolean {
    const items = readItems(words.replace(/^(?:an?|some|another|the)\s+/i, ''), this.lexicon);
    return (
      items.length > 0 &&
      !items.some(isUnknown) &&
      !items.some((item) => has(item, 'verb') && !has(item, 'thing', 'part', 'material', 'adjective')) &&
      has(items.at(-1), 'thing', 'part', 'feature', 'gem')
    );
  }

  startsWithVerb(words: string): boolean {
    return senseOf(readItems(words, this.lexicon)[0], 'verb') !== undefined;
  }
}
