import { findMaterial } from '../../materials/index.ts';
import type { BriefThing, Fact } from '../../plan/brief.ts';
import { cutNamed, SHAPE_WORDS } from './cuts.ts';
import { type Gathering, nounMeaning, partAt, wordOf } from './gathering.ts';
import { kindOf } from './lexicon.ts';
import { type PartSaid, type StoneSaid, said } from './said.ts';
import { BY_COLOUR } from './someStones.ts';
import { speciesNamed } from './species.ts';
import { type Meaning, meaningOf, type Slot } from './terms.ts';

/** What words of form and colour are of: the piece, or its stone. */

/** "a pink diamond", where colour and species were said apart: a species of its own, where there is one. */
export function tinted(stone: StoneSaid, part: PartSaid, kind: string): void {
  const colour = part.colour;
  if (!colour) return;
  // Of a strand of pearls that nobody gave a species the stones are pearls; a black stone that stands alone is an onyx.
  const own = stone.species || kind !== 'pearls' ? undefined : speciesNamed(`${colour.value} pearl`)?.species;
  const alone = stone.role === undefined || stone.role === 'centre';
  const usual = own ?? (alone && colour.value === 'black' ? 'onyx' : BY_COLOUR[colour.value]);
  if (own) stone.usual = 'pearl';
  if (!stone.species && usual !== undefined) {
    // "a big red stone": the stone of that colour that is sold most
    stone.species = said(usual, ...colour.traces);
    delete part.colour;
    return;
  }
  if (!stone.species) return;
  const base = stone.species.value.split(' ').at(-1) ?? '';
  const found = speciesNamed(`${colour.value} ${base}`);
  if (!found) return;
  stone.species = said(found.species, ...stone.species.traces, ...colour.traces);
  delete part.colour;
}

/** "a bangle, oval": the form of a piece that is all metal, said behind it. */
export function bareForm(child: BriefThing, { op, kind }: Gathering): { slot: Slot; extra: Meaning } | undefined {
  const meaning = nounMeaning(child.noun);
  const plain = op === 'bangle' || kind === 'locket' || kind === 'cuff';
  const alone = !child.absent && !child.counted && child.parts.length === 0 && child.facts.every((fact) => fact.kind === 'adjective');
  return plain && alone && meaning?.kind === 'cut' && SHAPE_WORDS.has(child.noun)
    ? { slot: 'piece', extra: { kind: 'shape', shape: meaning.cut } }
    : undefined;
}

/** "round pendant", "oval signet": a form of the piece where no stone is spoken of. */
export function isForm(words: string, slot: Slot, state: Gathering): boolean {
  if (slot === 'face' || slot === 'disc') return true;
  if (!SHAPE_WORDS.has(words.toLowerCase().replace(/-/g, ' ').trim()) || slot !== 'piece') return false;
  return (
    state.kind === 'signet' || ['pendant', 'charm', 'brooch', 'cufflink', 'earring', 'necklace', 'bangle', 'bracelet'].includes(state.op)
  );
}

/** "a rope chain", "curb link bracelet": the links are in the piece's own name. */
export function linksNamed(thing: BriefThing, state: Gathering): void {
  const links = /^(.+?)(?: link)?(?: chain)?(?: necklace| bracelet)?$/i.exec(thing.noun)?.[1];
  const value = links === undefined ? undefined : meaningOf(links.toLowerCase());
  if (value?.kind === 'chain') partAt(state, 'chain').meanings.push({ value, traces: [thing] });
  const metal = metalOfChain(thing.noun);
  if (metal) partAt(state, 'piece').material ??= said(metal, thing);
}

/** "an oval sapphire three stone ring": the kind of the piece, said as a word of its stone. */
export function kindSaid(word: string, fact: Fact, state: Gathering): boolean {
  // "a gold cross pendant necklace": what hangs on it
  if (state.op === 'necklace' && kindOf('pendant', word) !== undefined) {
    hangs({ noun: word, words: fact.words, ...(fact.span && { span: fact.span }) }, state);
    partAt(state, 'piece').meanings.push(said({ kind: 'plain' }, fact));
    return true;
  }
  const kind = kindOf(state.op, word);
  if (kind === undefined) return false;
  if (state.kind === state.op) state.kind = kind;
  partAt(state, 'piece').meanings.push(said({ kind: 'plain' }, fact));
  return true;
}

const TIMES: Readonly<Record<string, number>> = { double: 2, doubled: 2, triple: 3 };

/** "a double halo ring": of a piece that is called by its halo, how often that goes round; true where it was taken so. */
export function haloTimes(word: string, fact: Fact, node: BriefThing, slot: Slot, state: Gathering): boolean {
  const times = TIMES[word];
  if (times === undefined || slot !== 'piece' || state.kind !== 'halo') return false;
  // "a double shank halo ring": of what stands right behind it
  const isNext = ({ span }: Fact | BriefThing): boolean => span !== undefined && span.from - (fact.span?.to ?? 0) === 1;
  if (node.facts.some(isNext) || node.parts.some(isNext)) return false;
  const halo = partAt(state, 'halo');
  halo.named.push(fact);
  halo.count ??= said(times, fact);
  return true;
}

/** What a cord is of, and no metal. */
export const isCord = (material: string): boolean => /^(?:leather|fabric)$/.test(findMaterial(material).material.category);

/** "A leather necklace with a silver cross": the leather is of what the cross hangs on; true where it was taken so. */
export function ofCord(material: string, fact: Fact, { parts }: BriefThing, state: Gathering): boolean {
  const bears = parts.some(({ noun, absent }) => !absent && !/^(?:chain|cord|clasp|link)$/.test(noun));
  if (state.op !== 'necklace' || !bears || !isCord(material)) return false;
  const cord = partAt(state, 'chain');
  // "leather" tells more than "cord"
  if (cord.material) cord.named.push(...cord.material.traces);
  cord.material = said(material, fact);
  return true;
}

/** "gold coin", "silver bar", "gold leaf": names of other things, which before a jewel are its metal and its form. */
export function metalFirst(words: string): { metal: string; rest: string } | undefined {
  const [, metal = '', rest = ''] = /^((?:(?:white|yellow|rose|sterling) )?[a-z]+) (.+)$/i.exec(words.toLowerCase()) ?? [];
  const found = metal === '' ? undefined : findMaterial(metal);
  return found?.exact && found.material.category === 'metal' ? { metal, rest } : undefined;
}

/** "silver chain": the metal that is in the name of a chain. */
export function metalOfChain(words: string): string | undefined {
  const metal = /^(.+?) (?:link )?chain\b/i.exec(words)?.[1]?.toLowerCase();
  const found = metal === undefined ? undefined : findMaterial(metal);
  return found?.exact && found.material.category === 'metal' ? metal : undefined;
}

/** "brooch, oval 40 x 30": a shape as a noun is the form of a piece that has one, where no stone is spoken of. */
export function formOf(child: BriefThing, node: BriefThing, state: Gathering): { slot: Slot; extra: Meaning } | undefined {
  const cut = cutNamed(child.noun.toLowerCase());
  const ofGem = child.facts.some(
    (fact) => fact.kind === 'carat' || (fact.kind === 'material' && speciesNamed(fact.material.toLowerCase())),
  );
  const hung = state.op === 'necklace' && cut?.cut === 'heart' && !ofGem;
  const formed = state.kind === 'signet' || hung || ['brooch', 'cufflink', 'pendant', 'charm'].includes(state.op);
  if (!cut || !formed || !SHAPE_WORDS.has(child.noun.toLowerCase())) return undefined;
  const stones = node.parts.some((part) => part !== child && nounMeaning(part.noun)?.kind === 'species');
  if (stones && state.kind !== 'signet') return undefined;
  return { slot: state.kind === 'signet' ? 'face' : 'disc', extra: { kind: 'shape', shape: cut.cut } };
}

/** "a chain with a cross pendant": the kind of what hangs is the kind of the whole. */
export function hangs(pendant: Pick<BriefThing, 'noun' | 'variant' | 'words' | 'span'>, state: Gathering): void {
  const kind = kindOf('pendant', pendant.variant ?? pendant.noun);
  state.kind = kind === 'locket' || kind === 'letter' || kind === 'name' ? kind : 'pendant';
  if (kind === 'cross' || kind === 'bar') partAt(state, 'disc').meanings.push(said({ kind: 'shape', shape: kind }, pendant));
  else if (kind === 'disc') partAt(state, 'disc').named.push(pendant);
  else if (kind === 'halo') partAt(state, 'halo').named.push(pendant);
}

/** "a pear diamond on a thin band" is one stone, "a band with diamonds" are several; undefined where a phrase leaves it open. */
export function isOne({ words, noun, count, counted }: BriefThing): boolean | undefined {
  if (counted) return undefined;
  if (/[^s]s$/i.test(words) && !noun.endsWith('s')) return false;
  return count === 1 && /^(?:an?|one|1|the|single)\b/i.test(words) ? true : undefined;
}

/** "emerald" before another species, or before "cut", is a cut. */
export function speciesMeaning(word: string, fact: Fact, node: BriefThing): Meaning | undefined {
  const own = speciesNamed(word);
  if (!own) return undefined;
  // Said later than its noun ("turn the ruby into an emerald") it is the species.
  const later = fact.span !== undefined && node.span !== undefined && fact.span.text !== node.span.text;
  if (word !== 'emerald' || fact.kind === 'material' || later)
    return { kind: 'species', species: own.species, ...(own.usual && { usual: own.usual }) };
  const noun = speciesNamed(node.noun.toLowerCase());
  const next = node.facts.some((other) => {
    const text = wordOf(other);
    return other !== fact && text !== undefined && speciesNamed(text.toLowerCase()) && (other.span?.from ?? 0) - (fact.span?.to ?? 0) === 1;
  });
  return (noun && noun.species !== 'emerald') || next ? { kind: 'cut', cut: 'emerald' } : { kind: 'species', species: 'emerald' };
}

/** "a wedding band, gold and silver": the second metal of a plain band is let into it; true where it was taken so. */
export function secondMetal(metal: string, fact: Fact, slot: Slot, state: Gathering): boolean {
  const piece = partAt(state, 'piece');
  // what is black is so of any metal
  const first =
    piece.material?.value ?? (/^(?:yellow|white|rose|gold|silver)/.test(piece.colour?.value ?? '') ? piece.colour?.value : undefined);
  const plain = slot === 'piece' && state.op === 'ring' && (state.kind === 'band' || state.kind === 'ring') && state.stones.length === 0;
  const { material, exact } = findMaterial(metal);
  if (!plain || first === undefined || !exact || material.category !== 'metal' || findMaterial(first).material.name === material.name)
    return false;
  const inlay = partAt(state, 'inlay');
  if (inlay.material) return false;
  inlay.material = said(metal, fact);
  inlay.named.push(fact);
  return true;
}

/** The metal of a part; one that is told twice is what the more telling word says: "gold band, 18k yellow gold". */
export function takeMetal(metal: string, fact: Fact, part: PartSaid): void {
  const before = part.material;
  if (!before) part.material = said(metal, fact);
  else if (before.value.split(' ').at(-1) === metal.split(' ').at(-1))
    part.material = said(metal.length > before.value.length ? metal : before.value, ...before.traces, fact);
}
