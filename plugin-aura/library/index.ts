import { registry } from '../operations/index.ts';
import { Library } from './Library.ts';
import { homes } from './names/homes.ts';

/** The library of the vocabulary that everybody uses. */
export const library = new Library(registry, homes);
export { Library } from './Library.ts';
