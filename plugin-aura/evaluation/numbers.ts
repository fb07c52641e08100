import type { Evaluation } from './evaluate.ts';

/** Longest list that is worth sending: enough for every operation of a large design. */
const MOST = 4_000;

/** Every number that parameters of operations came to, and what 'auto' ones were chosen to be: lengths in mm, angles in degrees. */
export function numbersOf({ params, results }: Evaluation): { place: string; value: number }[] {
  const numbers: { place: string; value: number }[] = [];
  const note = (place: string, value: unknown): void => {
    if (typeof value === 'number' && Number.isFinite(value)) numbers.push({ place, value });
    else if (Array.isArray(value) && value.length <= 3) for (const [k, part] of value.entries()) note(`${place}[${k}]`, part);
    // a profile: { rect: [60, 40], r: 3 }
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const [name, part] of Object.entries(value)) note(`${place}.${name}`, part);
  };
  const noteAll = (operation: string, values: Readonly<Record<string, unknown>>): void => {
    for (const [name, value] of Object.entries(values)) note(`${operation}.${name}`, value);
  };
  for (const [operation, values] of params) noteAll(operation, values);
  for (const [operation, { resolved, facts }] of results) noteAll(operation, { ...facts, ...resolved });
  return numbers.slice(0, MOST);
}
