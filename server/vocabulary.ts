import { library } from '../plugin-aura/library/index.ts';
import { registry } from '../plugin-aura/operations/index.ts';

export { registry };

/**
 * The server answers whatever is asked: all of the library belongs to its vocabulary. It is loaded beside the first thing that needs
 * it, and not before the server listens.
 */
export const loadVocabulary = (): Promise<void> => library.loadAll();
