import type { SpokenEntry } from '../names.ts';

// Written by `npm run library` from the declarations; not edited by hand.
export const names: readonly SpokenEntry[] = [
];
