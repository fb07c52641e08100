/** A table of words without the names that every object inherits: "constructor" is in none of them. */
export const table = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T | undefined>> =>
  Object.assign(Object.create(null), entries);
