/**
 * Misspelt words. Only slips that a hand makes are mended, never words of fewer than five letters (but for two swapped letters) and never the first letter, so that a
 * word nobody knows ("goat") does not become another ("boat", "coat"): two neighbours swapped, a letter left out or doubled or put in between, and in words
 * of seven letters and more one letter for another.
 */
export class Speller {
  readonly #phrases: () => Iterable<string>;
  #words: Set<string> | undefined;
  /** Known words by what is left when one letter is taken out of them. */
  #shortened: Map<string, string[]> | undefined;
  /** Known words by their letters in order: "bycicle". */
  #anagrams: Map<string, string[]> | undefined;
  readonly #cache = new Map<string, string | undefined>();

  constructor(phrases: () => Iterable<string>) {
    this.#phrases = phrases;
  }

  knows(word: string): boolean {
    this.#words ??= new Set([...this.#phrases()].flatMap((phrase) => phrase.split(' ')));
    return this.#words.has(word);
  }

  /** The word that was meant, or undefined. */
  mend(word: string): string | undefined {
    if (word.length < 4 || word.length > 24 || !/^[a-z]+$/.test(word)) return undefined;
    if (this.#cache.has(word)) return this.#cache.get(word);
    const found = this.#mend(word);
    if (this.#cache.size < 5_000) this.#cache.set(word, found);
    return found;
  }

  #mend(word: string): string | undefined {
    if (this.knows(word) || RIGHT.has(word)) return undefined;
    const swapped = swaps(word).find((candidate) => candidate.length >= 4 && this.knows(candidate));
    if (swapped !== undefined) return swapped;
    // "stol", "glas": one of two like letters is missing; "vaze"
    if (word.length === 4)
      return [...doubled(word), word.replace(/z/, 's')].find((candidate) => candidate !== word && this.knows(candidate));
    if (word.length < 4) return undefined;
    const shortened = this.#index();
    // a letter left out: known words that are one letter longer
    const longer = (shortened.get(word) ?? []).filter(
      (candidate) =>
        (!candidate.startsWith(word) || ((candidate.endsWith('e') || candidate.endsWith(word.slice(-1).repeat(2))) && word.length > 5)) &&
        (candidate.length >= 6 || doubles(candidate, word) || vowelLost(candidate, word)),
    );
    // "hamer": a hammer rather than a hamper
    if (longer.length > 0) return longer.find((candidate) => doubles(candidate, word)) ?? longer[0];
    const cuts = cut(word);
    // a letter too many, but not at the end ("tablet")
    const shorter = cuts
      .slice(0, -1)
      .find((candidate) => (candidate.length >= 5 || (candidate.length === 4 && doubles(word, candidate))) && this.knows(candidate));
    if (shorter !== undefined) return shorter;
    const anagram = this.#anagrams?.get(sorted(word))?.find((known) => known[0] === word[0] && known.at(-1) === word.at(-1));
    if (anagram !== undefined && word.length > 5) return anagram;
    if (word.length < 8) return doubleSlip(word, cuts, shortened);
    for (const candidate of cuts) {
      const found = shortened
        .get(candidate)
        ?.find((known) => known.length === word.length && differences(known, word) <= 1 && known[0] === word[0]);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #index(): Map<string, string[]> {
    if (this.#shortened) return this.#shortened;
    const index = new Map<string, string[]>();
    const anagrams = new Map<string, string[]>();
    this.knows('');
    for (const word of this.#words ?? []) {
      if (word.length < 5 || !/^[a-z]+$/.test(word)) continue;
      if (word.length > 5) anagrams.set(sorted(word), [...(anagrams.get(sorted(word)) ?? []), word]);
      for (const rest of cut(word)) {
        const known = index.get(rest);
        if (known === undefined) index.set(rest, [word]);
        else if (!known.includes(word)) known.push(word);
      }
    }
    this.#shortened = index;
    this.#anagrams = anagrams;
    return index;
  }
}

/** Words that are right as they are, one slip away from known ones: a coaster is no caster. */
const RIGHT: ReadonlySet<string> = new Set(
  'coaster roaster toaster booster poster planter spacer barrier carrier trellis grille griddle paddle saddler cradle stable staple stapler strainer trainer trailer tracker cracker stalker walker talker peeler feeler reeler boarder border bolder holster hamster lobster monster master plaster blister sander lander bander winder binder finder minder hinder'.split(
    ' ',
  ),
);

const sorted = (word: string): string => [...word].sort().join('');
/** The word with one of its letters, but not the first, doubled. */
const doubled = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i + 2) + word[i + 1]! + word.slice(i + 2));
/** The word with one letter taken out, but never the first. */
const cut = (word: string): string[] => Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i + 1) + word.slice(i + 2));
/** The word with two neighbours swapped, but never the first. */
const swaps = (word: string): string[] =>
  Array.from({ length: word.length - 2 }, (_, i) => word.slice(0, i + 1) + word[i + 2] + word[i + 1] + word.slice(i + 3));

function differences(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count;
}

const at = (longer: string, shorter: string): number => {
  let i = 0;
  while (i < shorter.length && longer[i] === shorter[i]) i++;
  return i;
};
/** "botle": one of two like letters is missing. */
const doubles = (longer: string, shorter: string): boolean => {
  const i = at(longer, shorter);
  return longer[i] === longer[i - 1] || longer[i] === longer[i + 1];
};
/** "chir" */
const vowelLost = (longer: string, shorter: string): boolean => 'aeiou'.includes(longer[at(longer, shorter)] ?? '');

/** "tabel" is swapped, "tabble" has one too many; nothing else in short words. */
function doubleSlip(word: string, cuts: readonly string[], shortened: ReadonlyMap<string, string[]>): string | undefined {
  // one vowel for another: "choir" stays, "bottel" is swapped; "pencil" and "pencel"
  for (const rest of cuts) {
    const found = shortened.get(rest)?.find((known) => {
      if (known.length !== rest.length + 1 || known.length < 6) return false;
      const [i, k] = [at(known, rest), at(word, rest)];
      return 'aeiou'.includes(known[i] ?? '') && 'aeiou'.includes(word[k] ?? '') && Math.abs(i - k) < 2;
    });
    if (found !== undefined) return found;
  }
  return undefined;
}
