import type { BriefThing, FactOf } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import { attachPart, canAttach } from './attach.ts';
import type { Context, Made } from './context.ts';
import { capitalise, idOf } from './draft.ts';
import { addFeature, featureOf, isPlainBody } from './features.ts';
import { sideOf } from './featureTools.ts';
import { addMotif, addPatterns, hasPattern, isMotif } from './motifs.ts';
import { singular, spokenPart, type Vocabulary } from './names.ts';
import { builtNames } from './partForms.ts';
import { addText } from './surfaceFeatures.ts';

/**
 * Features, letters and figures on a part of a thing: a hole through the seat, a groove round the post, a name on the lid. The part is picked
 * out, worked on by the same operations as any body, and put back, for each of those that are alike.
 */
export function workOnParts(thing: BriefThing, made: Made, context: Context): void {
  const { definition } = made;
  const { draft, vocabulary } = context;
  if (!definition) return;
  for (const part of thing.parts) {
    if (part.absent || part.which) continue;
    const subs = part.parts.filter((sub) => !sub.outcome && !sub.absent && !sub.which && isWork(sub));
    const texts = part.facts.filter((fact): fact is FactOf<'text'> => fact.kind === 'text' && !fact.outcome);
    const hung = part.parts.filter((sub) => !sub.outcome && !sub.absent && !sub.which && !isWork(sub) && canAttach(sub));
    const patterned = hasPattern(part);
    if (subs.length === 0 && texts.length === 0 && hung.length === 0 && !patterned) continue;
    const top = made.tops[made.bodyTop];
    const names = builtNames(definition, part, vocabulary);
    // a part that is none of its own, as of a body of one piece, is where the feature is
    if (top === undefined || names.length === 0) {
      if (!spokenPart(definition, part.noun) && !part.outcome) continue;
      for (const sub of subs) onWhole(sub, part, made, context);
      for (const sub of hung) attachPart(sub, made, context);
      continue;
    }
    const picked = draft.add({
      id: idOf(`${made.id}_${part.noun}_part`),
      op: 'pick',
      name: capitalise(part.noun),
      params: { of: top, parts: names, one: true },
    });
    const one: Made = { id: picked, place: picked, tops: [picked], bodyTop: 0, side: sideOf(part.noun), owner: made };
    for (const sub of subs) work(sub, one, context);
    for (const fact of texts) addText(fact, undefined, one, context, /engrav|carv|inscri/.test(part.words));
    for (const sub of hung) attachPart(sub, one, context);
    if (patterned) addPatterns(part, one, context);
    const worked = one.tops[0]!;
    if (worked === picked && one.tops.length === 1) {
      draft.drop(picked);
      continue;
    }
    made.tops[made.bodyTop] = draft.add({
      id: idOf(`${made.id}_${part.noun}_back`),
      op: 'put_back',
      name: draft.get(top)?.name ?? capitalise(thing.noun),
      inputs: [worked, top],
      params: { parts: names },
    });
    // what hangs on the part stands beside the body
    made.tops.push(...one.tops.slice(1));
    part.outcome ??= { operation: made.tops[made.bodyTop]! };
    if (part.outcome && !('operation' in part.outcome)) part.outcome = { operation: made.tops[made.bodyTop]! };
  }
}

/** What a place names that is a part of the thing, though nobody speaks of it: "through aerator", "on laces". */
export function seatOnParts(thing: BriefThing, definition: OperationDeclaration, vocabulary: Vocabulary): void {
  if (!definition.body || isPlainBody(definition)) return;
  for (const sub of [...thing.parts]) {
    if (sub.absent || sub.which || !isWork(sub)) continue;
    const place = sub.facts.find((fact): fact is FactOf<'position'> => fact.kind === 'position' && ON_PART.test(fact.at));
    const noun = place && ON_PART.exec(place.at)?.[1];
    if (!place || noun === undefined || builtNames(definition, { ...sub, noun }, vocabulary).length === 0) continue;
    const owner = thing.parts.find((part) => part !== sub && singular(part.noun) === singular(noun) && !part.absent);
    const part = owner ?? { id: `${thing.id}.${noun.replaceAll(' ', '_')}`, noun, count: 1, words: place.words, facts: [], parts: [] };
    if (!owner) thing.parts.push(part);
    sub.facts = sub.facts.filter((fact) => fact !== place);
    thing.parts = thing.parts.filter((other) => other !== sub);
    part.parts.push(sub);
  }
}
const ON_PART = /^(?:on|in|inside|through|around|attached|under|against) ([a-z][a-z ]+)$/;

/** Whether a part of a part is something that is done to it. */
export const isWork = (sub: BriefThing): boolean =>
  featureOf(sub) !== undefined || isMotif(sub) || sub.facts.some(({ kind }) => kind === 'text');

function work(sub: BriefThing, made: Made, context: Context): void {
  const op = featureOf(sub);
  const text = sub.facts.find((fact): fact is FactOf<'text'> => fact.kind === 'text' && !fact.outcome);
  if (text) addText(text, sub, made, context, /engrav|carv|cut|inscri/.test(`${sub.noun} ${sub.words}`));
  else if (op !== undefined) addFeature(sub, made, context);
  else addMotif(sub, made, context);
}

/** On a thing of one piece, a part that is only a place of it tells where: the rim, the wall, the front. */
function onWhole(sub: BriefThing, part: BriefThing, made: Made, context: Context): void {
  work(sub, made, context);
  if (sub.outcome && 'operation' in sub.outcome) part.outcome ??= sub.outcome;
}
