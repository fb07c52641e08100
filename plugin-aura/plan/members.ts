import { z } from 'zod';

/** Objects of a plan before their form is known, as mending meets them. */
export type Members = Record<string, unknown>;
export const membersSchema = z.record(z.string(), z.unknown());
/** Told of each thing that was put right. */
export type Note = (sentence: string) => void;

/** A number that stands in quotes, with or without a unit that could only be the one that is meant anyway. */
export function plainNumber(value: unknown): unknown {
  const number = typeof value === 'string' ? /^\s*(-?(?:\d+(?:\.\d+)?|\.\d+))\s*(mm|°|deg|degrees|ct|%)?\s*$/.exec(value) : null;
  return number ? Number(number[1]) : value;
}

export function onlyKeys(given: Members, keys: ReadonlySet<string>, of: string, note: Note): Members {
  const odd = Object.keys(given).filter((key) => !keys.has(key));
  if (odd.length > 0) note(`${odd.map((key) => `"${key}"`).join(', ')} of ${of} means nothing here and was left out.`);
  return Object.fromEntries(Object.entries(given).filter(([key]) => keys.has(key)));
}
