import type { Brief, BriefThing } from '../plan/brief.ts';
import type { Plan } from '../plan/plan.ts';
import type { Vocabulary } from './names.ts';

/**
 * A brief read from the operations of a plan that has none (a model's, one written by hand), so that instructions find its things. Every
 * operation is a thing under its own id, with nothing said of it: its values stay the plan's, since only what differs between two
 * composings is laid over it. `choices.layout` tells that nothing is placed anew.
 */
export function briefOf(plan: Plan, vocabulary: Vocabulary): Brief {
  const things = plan.operations.flatMap((operation): BriefThing[] => {
    const definition = vocabulary.get(operation.op);
    if (!definition) return [];
    const spoken = definition.spoken?.names[0];
    const named = operation.name
      ?.toLowerCase()
      .replace(/[^a-z0-9 ]+/g, ' ')
      .trim();
    const noun = named && named !== '' ? named : (spoken ?? definition.label.toLowerCase());
    return [{ id: operation.id, noun: noun.slice(0, 200), op: operation.op, count: 1, words: noun.slice(0, 200), facts: [], parts: [] }];
  });
  return { version: 1, texts: [plan.name], things: heads(things, plan), relations: [], unread: [], choices: { layout: 'given' } };
}

/** What stands in the result first: a whole is meant before what it was made of. */
function heads(things: readonly BriefThing[], plan: Plan): BriefThing[] {
  const consumed = new Set(plan.operations.flatMap(({ inputs = [] }) => inputs));
  return [...things.filter(({ id }) => !consumed.has(id)), ...things.filter(({ id }) => consumed.has(id))].slice(0, 200);
}

export const isGiven = (brief: Pick<Brief, 'choices'>): boolean => brief.choices?.layout === 'given';
