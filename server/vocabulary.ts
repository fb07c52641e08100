import { library } from '../plugin-aura/library/index.ts';
import { registry } from '../plugin-aura/operations/index.ts';

// The server answers whatever is asked: all of the library is there from the start.
await library.loadAll();

export { registry };
