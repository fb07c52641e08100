import type { Phrase } from '../language/phrase.ts';
import { type Item, senseOf } from '../language/sense.ts';

/** Name of a metal as the catalogue knows it, from its word and a fineness: ("rose gold", 14) is "14K rose gold". */
export function metalName(word: string | undefined, karat: number | undefined): string {
  if (word === undefined) return `${karat ?? 18}K yellow gold`;
  if (!/(yellow|white|rose|green) gold$/.test(word))
    return word === 'platinum' || word === 'palladium' ? `${capital(word)} 950` : capital(word);
  return karat === 24 ? '24K gold' : `${karat ?? 18}K ${word}`;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export interface MetalRead {
  name: string;
  /** Items that said it; empty where nothing was said. */
  items: Item[];
  said: boolean;
  karat: number | undefined;
}

/** The metal of a piece: said with the piece itself before its parts and settings. "gold" beside "white" is white gold. */
export function readMetal(phrases: readonly Phrase[]): MetalRead {
  const items = phrases.flatMap((phrase) => [...phrase.attributes, ...(phrase.noun ? [phrase.noun] : [])]);
  const metals = items.filter((item) => senseOf(item, 'metal'));
  const karatItem = phrases.find((phrase) => phrase.karat)?.karat;
  const chosen = metals[0];
  let word = senseOf(chosen, 'metal')?.metal;
  const used = [...(karatItem ? [karatItem] : []), ...(chosen ? [chosen] : [])];
  if (word === 'yellow gold' && chosen) {
    const tint = items.find(
      (item) => /^(white|rose|pink)$/i.test(item.words) && Math.abs(item.from - chosen.from) < 16 && !senseOf(item, 'gem'),
    );
    if (tint) {
      word = /white/i.test(tint.words) ? 'white gold' : 'rose gold';
      used.push(tint);
    }
  }
  const karat = karatItem?.quantity?.value;
  return { name: metalName(word, karat), items: used.sort((a, b) => a.from - b.from), said: used.length > 0, karat };
}
