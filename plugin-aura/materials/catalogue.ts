import { ceramics } from './ceramics.ts';
import { colourOf } from './colours.ts';
import { fabric } from './fabric.ts';
import { type Finish, finishOf, withFinish } from './finishes.ts';
import { gems } from './gems.ts';
import { glass } from './glass.ts';
import { goldTokens } from './karat.ts';
import { leather } from './leather.ts';
import { lights } from './lights.ts';
import { metals } from './metals.ts';
import { nature } from './nature.ts';
import { paints } from './paints.ts';
import type { CatalogueEntry, PhysicalMaterial } from './physical.ts';
import { plastics } from './plastics.ts';
import { recoloured, shaded } from './recolour.ts';
import { nearestWord } from './spelling.ts';
import { stones } from './stones.ts';
import { woods } from './woods.ts';

/** Every material there is, by category; where two rows answer to the same words, the earlier one does. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...metals,
  ...gems,
  ...woods,
  ...stones,
  ...ceramics,
  ...glass,
  ...plastics,
  ...leather,
  ...fabric,
  ...paints,
  ...nature,
  ...lights,
];

export interface FoundMaterial {
  material: PhysicalMaterial;
  /** False where words were left over or guessed; `note` then says what was taken for what. */
  exact: boolean;
  note?: string;
}

const FILLERS = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'made',
  'from',
  'with',
  'and',
  'solid',
  'real',
  'genuine',
  'natural',
  'some',
  'material',
  'finish',
  'finished',
  'coloured',
  'colored',
  'colour',
  'color',
  'cut',
  'stone',
  'gem',
  'gemstone',
  'alloy',
  'surface',
  'painted',
  'dyed',
  'stained',
  'tinted',
  'wood',
  'veneer',
  'veneered',
  'vegan',
  'faux',
]);
const SHADES: Readonly<Record<string, readonly [string, number]>> = {
  light: ['#FFFFFF', 0.35],
  pale: ['#FFFFFF', 0.45],
  dark: ['#000000', 0.45],
  deep: ['#000000', 0.3],
};

const key = (tokens: readonly string[]): string => [...tokens].sort().join(' ');
const INDEX: ReadonlyMap<string, CatalogueEntry> = indexOf(CATALOGUE);
const VOCABULARY: ReadonlySet<string> = new Set([...INDEX.keys()].flatMap((words) => words.split(' ')));
const COLOURED = named('White paint');
const UNKNOWN = named('Grey plastic');

/** Reads material words: "18k rose gold", "brushed steel", "dark walnut", "blue", "#4a90d9 leather", "green glass". Never fails: words that mean nothing give a neutral grey and a note. */
export function findMaterial(words: string): FoundMaterial {
  const whole = colourOf(words);
  if (whole && !INDEX.has(key(tokenise(words)))) return exactly(recoloured(COLOURED, whole, words.trim().toLowerCase()));
  const tokens = tokenise(words).map(singular);
  const found = read(tokens) ?? corrected(words, tokens) ?? contained(words, tokens);
  return (
    found ?? { material: UNKNOWN, exact: false, note: `No material is known for “${shorten(words)}”: a neutral grey stands in for it.` }
  );
}

/** What a part is made of when nothing was said. */
export function defaultMaterial(partClass: string, species?: string): string {
  if (partClass === 'metal') return '18K yellow gold';
  if (partClass === 'gem') return species ?? 'Diamond';
  return 'Grey plastic';
}

function tokenise(words: string): string[] {
  const plain = words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\d+(?:\.\d+)?)[\s-]*(?:karats?|carats?|kt|ct|k)\b/g, ' $1k ')
    .replace(/\bgray\b/g, 'grey')
    .replace(/[^#\p{L}\p{N}.']+/gu, ' ');
  return goldTokens(plain.split(' ').filter((token) => token !== ''));
}

/** "diamonds" -> "diamond", where only the singular is known. */
const singular = (token: string): string =>
  !VOCABULARY.has(token) && VOCABULARY.has(token.replace(/s$/, '')) ? token.replace(/s$/, '') : token;

/** Reads tokens that are all understood: a name, or a name with finish, colour or shade before it. */
function read(tokens: readonly string[]): FoundMaterial | undefined {
  const direct = INDEX.get(key(tokens));
  if (direct) return exactly(direct.material);
  const finish = take(tokens, (words) => finishOf(words));
  if (finish) {
    const base = finish.rest.length > 0 ? read(finish.rest) : undefined;
    if (base) return finishedAs(base, finish.words, finishOf(finish.words, base.material.category) ?? finish.value);
  }
  const colour = take(tokens, colourOf);
  if (colour) {
    const rest = withoutFillers(colour.rest);
    // "white stone" and "green wood" are stone and wood; of "red gem" and "blue finish" only the colour is left.
    const base = rest.length > 0 ? read(rest) : exactly(INDEX.get(key(colour.rest))?.material ?? COLOURED);
    if (base) return { ...base, material: recoloured(base.material, colour.value, colour.words) };
  }
  const [first, ...others] = tokens;
  const shade = SHADES[first ?? ''];
  const base = shade && others.length > 0 ? read(others) : undefined;
  if (base && shade) return { ...base, material: shaded(base.material, first!, shade[0], shade[1]) };
  const essential = withoutFillers(tokens);
  return essential.length < tokens.length && essential.length > 0 ? read(essential) : undefined;
}

function finishedAs(base: FoundMaterial, words: string, finish: Finish): FoundMaterial {
  const material = withFinish(base.material, finish);
  if (material !== base.material || material.finish === finish.id) return { ...base, material };
  return { material, exact: false, note: `“${words}” is no finish for ${material.name}, which keeps its own.` };
}

/** Takes the longest run of tokens that `meaning` reads, the first such run from the left. */
function take<T>(
  tokens: readonly string[],
  meaning: (words: string) => T | undefined,
): { value: T; words: string; rest: string[] } | undefined {
  for (let length = Math.min(3, tokens.length); length > 0; length--) {
    for (let start = 0; start + length <= tokens.length; start++) {
      const words = tokens.slice(start, start + length).join(' ');
      const value = meaning(words);
      if (value !== undefined) return { value, words, rest: [...tokens.slice(0, start), ...tokens.slice(start + length)] };
    }
  }
  return undefined;
}

/** Reads again with misspelt words mended. */
function corrected(words: string, tokens: readonly string[]): FoundMaterial | undefined {
  const mended = tokens.map((token) => (VOCABULARY.has(token) || FILLERS.has(token) ? token : (nearestWord(token, VOCABULARY) ?? token)));
  if (mended.every((token, k) => token === tokens[k])) return undefined;
  const found = read(mended) ?? contained(words, mended);
  return found && nearly(found.material, words);
}

/** The material whose whole name lies within the words, the longest one; among equals the one that ends last. */
function contained(words: string, tokens: readonly string[]): FoundMaterial | undefined {
  for (let length = Math.min(4, tokens.length - 1); length > 0; length--) {
    for (let start = tokens.length - length; start >= 0; start--) {
      const found = read(tokens.slice(start, start + length));
      if (found) return nearly(found.material, words);
    }
  }
  return undefined;
}

const withoutFillers = (tokens: readonly string[]): string[] => tokens.filter((token) => !FILLERS.has(token));
const exactly = (material: PhysicalMaterial): FoundMaterial => ({ material, exact: true });
const nearly = (material: PhysicalMaterial, words: string): FoundMaterial => ({
  material,
  exact: false,
  note: `“${shorten(words)}” was read as ${material.name}, the nearest known material.`,
});
const shorten = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words);

function indexOf(entries: readonly CatalogueEntry[]): Map<string, CatalogueEntry> {
  const index = new Map<string, CatalogueEntry>();
  const add = (words: string, entry: CatalogueEntry): void => {
    const at = key(tokenise(words));
    if (!index.has(at)) index.set(at, entry);
  };
  for (const entry of entries) add(entry.material.name, entry);
  for (const entry of entries) for (const words of entry.also) add(words, entry);
  return index;
}

function named(name: string): PhysicalMaterial {
  const entry = CATALOGUE.find(({ material }) => material.name === name);
  if (!entry) throw new Error(`The catalogue has no "${name}".`);
  return entry.material;
}
