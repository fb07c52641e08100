import { generate, refine, vary } from '../../plugin-aura/patterns/generate.ts';
import type { Provider, Reader } from './provider.ts';

/** The offline generator as the reader of every request: what it understood is also what a model is told. */
export const patternsReader: Reader = { generate, refine, vary };

/** The offline generator as a provider: always there, last in line. It has done its work when the words were read. */
export const patternsProvider: Provider = {
  id: 'patterns',
  label: 'Offline generator',
  models: () => Promise.resolve([]),
  probe: () => Promise.resolve({ available: true, note: 'Needs no key and no network.' }),
  async *complete({ reading }) {
    yield { type: 'plan', plan: reading.plan };
  },
};
