import { registry } from '../../operations/index.ts';
import { trim } from '../jewelry/trim.ts';
import { nounSense } from '../language/phrase.ts';
import { readPhrases } from '../language/phrases.ts';
import { arranged, placementFor } from '../things/arrange.ts';
import { readThings } from '../things/facts.ts';
import { makeThing } from '../things/make.ts';
import { SPECS } from '../things/specs.ts';
import type { Work } from './refine.ts';
import { targetsOf } from './targets.ts';

/** "add a halo", "add a lamp on the table", "add two pillows": true where something was added. */
export function addParts(work: Work, jewelry: boolean): boolean {
  const phrases = readPhrases(work.clause.items, work.grammar);
  if (jewelry) {
    const added = trim(work.draft, phrases, registry);
    for (const item of added.items) work.used.add(item);
    work.done.push(...added.done);
    return added.done.length > 0;
  }
  return switchOn(work) || addThings(work);
}

/** A part that an operation of the plan can have: a flag, a number of them. */
function switchOn(work: Work): boolean {
  let found = false;
  for (const phrase of readPhrases(work.clause.items, work.grammar)) {
    const part = nounSense(phrase, 'part')?.part;
    if (!part) continue;
    for (const operation of work.draft.operations) {
      const definition = registry.get(operation.op);
      const values = SPECS[operation.op.replace('create_', '')]?.parts?.[part];
      const flag = [part, `${part}s`].find((name) => definition?.params[name]?.kind === 'flag');
      const counter = [`${part}s`, SPECS[operation.op.replace('create_', '')]?.counts?.[part] ?? ''].find(
        (name) => definition?.params[name]?.kind === 'number',
      );
      if (values) Object.assign(operation.params, values);
      else if (flag) operation.params[flag] = true;
      else if (counter) operation.params[counter] = Math.round(phrase.count ?? 1);
      else continue;
      if (phrase.noun) work.used.add(phrase.noun);
      if (phrase.countItem) work.used.add(phrase.countItem);
      work.done.push(`added ${part}`);
      found = true;
      break;
    }
  }
  return found;
}

/** Another thing, placed by the relation that was said, else beside what is there. */
function addThings(work: Work): boolean {
  const { draft } = work;
  const phrases = readPhrases(work.clause.items, work.grammar);
  const { things } = readThings(phrases);
  const first = things[0];
  if (!first) return false;
  const beside = draft.operations.at(-1)?.id;
  const goal = things[1] ? targetsOf(things[1].phrase.noun, draft).at(-1) : undefined;
  const base = goal?.id ?? beside;
  let id = makeThing(first, draft, registry, `${draft.freeId(first.thing)}_`);
  id = arranged(first, id, draft, `${first.thing}_`, undefined);
  const at = base ? placementFor(things[1]?.relation?.relation ?? 'beside', base) : undefined;
  const operation = draft.operations.find((candidate) => candidate.id === id);
  if (at && operation) Object.assign(operation, { at });
  for (const thing of things) for (const item of work.clause.items) if (item.from >= thing.phrase.noun!.from - 60) work.used.add(item);
  work.done.push(`added ${first.words}`);
  return true;
}
