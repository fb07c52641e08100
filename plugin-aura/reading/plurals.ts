/** Plural nouns as they are said. */
export const isPlural = (noun: string): boolean => /(?:[^s]s|teeth|feet|shelves)$/i.test(noun);

export const plural = (noun: string): string =>
  isPlural(noun)
    ? noun
    : /tooth$/i.test(noun)
      ? noun.replace(/tooth$/i, 'teeth')
      : /shelf$/i.test(noun)
        ? noun.replace(/shelf$/i, 'shelves')
        : `${noun}s`;
