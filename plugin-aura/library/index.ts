import { registry } from '../operations/index.ts';
import { Library } from './Library.ts';
import homes from './names/homes.json' with { type: 'json' };

/** The library of the vocabulary that everybody uses. */
export const library = new Library(registry, homes);
export { Library } from './Library.ts';
