import type { Brief, BriefThing } from '../plan/brief.ts';
import { isOfSteps } from '../reading/steps/step.ts';
import { canAttach } from './attach.ts';
import { knownPart } from './edit/known.ts';
import { relationIn } from './edit/moveEdits.ts';
import { renamed } from './edit/partEdits.ts';
import { featureOf } from './features.ts';
import { isPiece } from './jewelry/index.ts';
import { standsAlone, type Vocabulary } from './names.ts';

/**
 * What was read as a part of a thing that knows no such part, and is a thing by its own name, stands beside it in its own right: in "a mug
 * on a table" the table is no part of the mug. The words between the two say how they stand.
 */
export function promoted(brief: Brief, vocabulary: Vocabulary): Brief {
  const text = brief.texts.at(-1) ?? '';
  const things: BriefThing[] = [];
  const relations = [...brief.relations];
  for (const thing of brief.things) {
    const strangers =
      isPiece(thing.op) || thing.op === undefined || isOfSteps(thing)
        ? []
        : thing.parts.filter((part) => isStranger(part, thing, vocabulary));
    const placed = strangers.flatMap((part) => {
      const between = thing.span && part.span && thing.span.to <= part.span.from ? text.slice(thing.span.to, part.span.from) : '';
      const relation = /\bwith\b/i.test(between) ? undefined : relationIn(between);
      return relation ? [{ part, relation, words: text.slice(thing.span!.to, part.span!.to).trim().slice(0, 200) }] : [];
    });
    things.push({ ...thing, parts: thing.parts.filter((part) => !placed.some((other) => other.part === part)) });
    for (const { part, relation, words } of placed) {
      const plain = part.noun.replace(/[^a-z0-9]+/gi, '_').toLowerCase();
      const id = brief.things.some((other) => other.id === plain) ? part.id.replaceAll('.', '_') : plain;
      things.push(renamed(part, id));
      relations.push({ relation, what: thing.id, to: [id], words });
    }
  }
  return { ...brief, things, relations };
}

function isStranger(part: BriefThing, owner: BriefThing, vocabulary: Vocabulary): boolean {
  const definition = part.op === undefined || part.absent ? undefined : vocabulary.get(part.op);
  return (
    definition !== undefined &&
    standsAlone(definition) &&
    featureOf(part) === undefined &&
    !canAttach(part) &&
    knownPart(owner, part.noun, vocabulary) === undefined
  );
}
