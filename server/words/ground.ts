import { wordReader } from '../../plugin-aura/composing/index.ts';
import { offlineReader } from '../../plugin-aura/generation/offlineReader.ts';
import { library } from '../../plugin-aura/library/index.ts';
import { registry } from '../../plugin-aura/operations/index.ts';
import { declaredText } from './declared.ts';
import type { WordsGround } from './WordsDesk.ts';

/** The shipped reader, with the shipped library. */
export const ground: WordsGround = {
  reader: offlineReader,
  recall: (wishes) => wordReader().recall(wishes),
  remembered: () => wordReader().remembered,
  async declared() {
    await library.loadAll();
    return declaredText(registry.all().filter(({ op }) => library.has(op)));
  },
};
