import { attributes, type Phrase } from '../language/phrase.ts';
import type { Domain, Item } from '../language/sense.ts';

/** What a phrase says it is made of, as words that the catalogue of materials reads. */
export interface Substance {
  words: string;
  items: Item[];
  material: string | undefined;
  colour: string | undefined;
}

/** What a plain colour is put on, by field and by thing: a blue sofa is fabric, a blue vase is glazed, a blue car painted. */
const SURFACE: Readonly<Partial<Record<Domain, string>>> = { vessel: 'ceramic', solid: 'plastic' };
const SURFACE_OF: Readonly<Record<string, string>> = {
  sofa: 'fabric',
  armchair: 'fabric',
  ottoman: 'fabric',
  cushion: 'fabric',
  pillow: 'fabric',
  blanket: 'fabric',
  shade: 'fabric',
  bottle: 'glass',
  drinking_glass: 'glass',
  wine_glass: 'glass',
  jar: 'glass',
  window: 'glass',
  pane: 'glass',
};

/** Finish, colour and material of a phrase in one string ("brushed steel", "blue fabric"), or undefined where nothing was said. */
export function substanceOf(phrase: Phrase, thing: string, domain: Domain | undefined): Substance | undefined {
  const materials = attributes(phrase, 'material');
  const metals = attributes(phrase, 'metal');
  const substances = [...materials, ...metals.filter(({ item }) => !materials.some((other) => other.item === item))];
  const colours = attributes(phrase, 'colour').filter(({ item }) => !substances.some((other) => other.item === item));
  const finishes = attributes(phrase, 'finish');
  const chosen = substances[0];
  const tint = colours[0];
  if (!chosen && !tint) return undefined;
  const material = chosen ? (metals.find(({ item }) => item === chosen.item)?.sense.metal ?? chosen.item.words.toLowerCase()) : undefined;
  const karat = phrase.karat ? `${phrase.karat.quantity?.value}k` : '';
  const surface = SURFACE_OF[thing] ?? (domain ? SURFACE[domain] : undefined) ?? '';
  const colour = tint?.sense.colour;
  const finish = finishes[0]?.sense.finish ?? '';
  const words = [finish, colour ?? '', karat, material ?? surface].filter(Boolean).join(' ');
  const items = [chosen?.item, tint?.item, finishes[0]?.item, phrase.karat].filter((item): item is Item => item !== undefined);
  return { words, items, material, colour };
}
