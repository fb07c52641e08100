import { registry } from '../../operations/index.ts';
import type { Plan } from '../../plan/plan.ts';
import { PlanDraft } from '../draft.ts';
import { readItems } from '../language/items.ts';
import { type Grammar, generalGrammar, jewelGrammar, readPhrases } from '../language/phrases.ts';
import { type Item, senseOf } from '../language/sense.ts';
import { holdInRange } from '../ranges.ts';
import { addParts } from './add.ts';
import { changeCounts, changeExtents, changeMeasures, changeRingSize } from './change.ts';
import { changeMaterials } from './dress.ts';
import { removeParts } from './remove.ts';
import { changeShape } from './shape.ts';
import { changeStones } from './stones.ts';

export interface Refined {
  plan: Plan;
  notes: string[];
  unread: string[];
  /** Whether anything was changed. */
  changed: boolean;
}

type Verb = 'set' | 'add' | 'remove' | 'swap' | 'more' | 'less';

/** A part of an instruction with one verb: "make the shank 3 mm wide" / "add a halo". */
export interface Clause {
  verb: Verb;
  items: readonly Item[];
  words: string;
}

/** What the steps of a refinement share. */
export interface Work {
  draft: PlanDraft;
  clause: Clause;
  grammar: Grammar;
  selection: readonly string[];
  /** Items that found a use. */
  used: Set<Item>;
  done: string[];
}

/** Cuts an instruction at its verbs, and at "and" or a comma where a verb follows. */
function clausesOf(items: readonly Item[], instruction: string): Clause[] {
  const clauses: { verb: Verb; items: Item[] }[] = [];
  let verb: Verb = 'set';
  let current: Item[] = [];
  const close = (): void => {
    if (current.some((item) => !item.comma)) clauses.push({ verb, items: current });
    current = [];
  };
  for (const item of items) {
    const next = senseOf(item, 'verb')?.verb;
    if (
      next &&
      !(item.words.toLowerCase() === 'set' && current.length > 0) &&
      !(next === 'remove' && /^without$/i.test(item.words) && current.length > 0 && verb === 'add')
    ) {
      close();
      verb = next;
    } else current.push(item);
  }
  close();
  return clauses.map((clause) => ({ ...clause, words: instruction.slice(clause.items[0]!.from, clause.items.at(-1)!.to) }));
}

/**
 * Changes a plan as an instruction says: sizes, counts, materials, stones, parts taken away and added. What is not named stays as it is.
 * Words without a use are in `unread`; a plan that nothing was understood of comes back as it was.
 */
export function refine(plan: Plan, instruction: string, selection: readonly string[] = []): Refined {
  const draft = PlanDraft.from(plan);
  const items = readItems(instruction);
  const jewelry = plan.intent.design_type === 'jewelry';
  const used = new Set<Item>();
  const done: string[] = [];
  for (const clause of clausesOf(items, instruction)) {
    const work: Work = { draft, clause, grammar: jewelry ? jewelGrammar : generalGrammar(clause.items), selection, used, done };
    if (clause.verb === 'remove') removeParts(work);
    else if (clause.verb === 'add' && addParts(work, jewelry)) continue;
    else change(work, jewelry);
  }
  holdInRange(draft, registry);
  const unread = items.filter((item) => !item.comma && !used.has(item) && !isSilent(item)).map((item) => item.words);
  const notes =
    done.length > 0
      ? []
      : [
          'Nothing in the instruction was understood as a change: name a part and what it shall be, for instance “make the shank 3 mm wide” or “rose gold”.',
        ];
  return {
    plan: done.length > 0 ? draft.plan() : plan,
    notes: [...notes, ...draft.notes],
    unread: [...new Set([...unread, ...draft.unread])],
    changed: done.length > 0,
  };
}

function change(work: Work, jewelry: boolean): void {
  const phrases = readPhrases(work.clause.items, work.grammar);
  if (jewelry) changeRingSize(work, phrases);
  if (jewelry) changeStones(work, phrases);
  changeShape(work, phrases);
  changeMeasures(work, phrases);
  changeCounts(work, phrases);
  changeExtents(work, phrases);
  changeMaterials(work, phrases);
}

const isSilent = (item: Item): boolean =>
  item.senses.some(({ kind }) => kind === 'filler' || kind === 'link' || kind === 'verb' || kind === 'relation' || kind === 'style');
