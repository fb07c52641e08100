import { registry } from '../../operations/index.ts';
import { nounSense, type Phrase } from '../language/phrase.ts';
import { readPhrases } from '../language/phrases.ts';
import { SPECS } from '../things/specs.ts';
import type { Work } from './refine.ts';
import { targetsOf } from './targets.ts';

/** "remove the bail", "without a handle": operations that bear the name go; else the param that makes the part is switched off. */
export function removeParts(work: Work): void {
  for (const phrase of readPhrases(work.clause.items, work.grammar)) {
    if (!phrase.noun) continue;
    const targets = targetsOf(phrase.noun, work.draft);
    const some = targets.length > 0 && targets.length < work.draft.operations.length;
    if (some && !targets.some(({ op }) => op === 'create_shank' || op === 'cast')) {
      work.draft.remove(new Set(targets.map(({ id }) => id)));
      work.done.push(`removed ${phrase.noun.words}`);
      work.used.add(phrase.noun);
    } else if (switchOff(work, phrase)) work.used.add(phrase.noun);
  }
}

function switchOff(work: Work, phrase: Phrase): boolean {
  const part = nounSense(phrase, 'part')?.part ?? nounSense(phrase, 'feature')?.feature ?? '';
  for (const operation of work.draft.operations) {
    const definition = registry.get(operation.op);
    const spec =
      Object.values(SPECS).find(({ op, without }) => (op ?? '') === operation.op && without?.[part]) ??
      SPECS[operation.op.replace('create_', '')];
    const values = spec?.without?.[part];
    const flag = [part, `${part}s`].find((name) => definition?.params[name]?.kind === 'flag');
    const counter = Object.entries(definition?.params ?? {}).find(
      ([name, param]) => param.kind === 'number' && param.integer && param.min === 0 && (name === `${part}s` || name === part),
    );
    if (values) Object.assign(operation.params, values);
    else if (flag) operation.params[flag] = false;
    else if (counter) operation.params[counter[0]] = 0;
    else continue;
    work.done.push(`no ${part}`);
    return true;
  }
  return false;
}
