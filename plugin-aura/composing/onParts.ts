import type { BriefThing, FactOf } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import { attachPart, canAttach } from './attach.ts';
import type { Context, Made } from './context.ts';
import { capitalise, idOf } from './draft.ts';
import { addFeature, featureOf, isPlainBody } from './features.ts';
import { sideOf } from './featureTools.ts';
import { addMotif, addPatterns, hasPattern, isCutIn, isMotif } from './motifs.ts';
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
    const isEach = EACH.test(part.words);
    const subs = part.parts.filter((sub) => !sub.outcome && !sub.absent && !sub.which && isWork(sub));
    const texts = part.facts.filter((fact): fact is FactOf<'text'> => fact.kind === 'text' && !fact.outcome);
    const isFree = (sub: BriefThing): boolean => !sub.outcome || (isEach && !OPENS.test(singular(part.noun)) && isOnlyTheWhole(sub, made));
    const hung = part.parts.filter((sub) => isFree(sub) && !sub.absent && !sub.which && !isWork(sub) && canAttach(sub));
    const patterned = hasPattern(part);
    if (subs.length === 0 && texts.length === 0 && hung.length === 0 && !patterned) continue;
    const top = made.tops[made.bodyTop];
    const isLettering = LETTERS.test(part.noun) && texts.length > 0 && !spokenPart(definition, part.noun);
    // "a mailbox with the letters SMITH": what is written on its body, and no part of it
    const bearer = isLettering ? WRITTEN_ON.find((noun) => builtNames(definition, { ...part, noun }, vocabulary).length > 0) : undefined;
    const names = builtNames(definition, bearer === undefined ? part : { ...part, noun: bearer }, vocabulary);
    // one of several by its place, of which there is no name of its own
    const placed = PLACED.exec(part.noun);
    const said = part.facts.find((fact) => fact.kind === 'adjective' && PLACES.test(fact.adjective));
    const [kind, which] = placed
      ? [placed[2]!, placed[1]!]
      : [singular(part.noun), said?.kind === 'adjective' ? said.adjective : undefined];
    const isSeveral = which !== undefined && spokenPart(definition, kind)?.[1].count !== undefined;
    if (isSeveral && sameNames(names, builtNames(definition, { ...part, noun: kind }, vocabulary))) {
      for (const sub of [...subs, ...hung])
        sub.outcome = { why: `The ${sub.noun} was left out: it can be made on each ${kind}, and not on the ${which} one alone.` };
      continue;
    }
    // a part that is none of its own, as of a body of one piece, is where the feature is
    if (top === undefined || names.length === 0) {
      if (!spokenPart(definition, part.noun) && !part.outcome) continue;
      if (!PLACE.test(singular(part.noun)) && definition.body) {
        for (const sub of subs)
          sub.outcome = { why: `The ${sub.noun} was left out: the ${thing.noun} has no ${part.noun} that can be worked on by itself.` };
        continue;
      }
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
    for (const fact of texts) addText(fact, undefined, one, context, isCutIn(part.words));
    for (const sub of hung) {
      const isFew = isEach && SEVERAL.test(singular(sub.noun));
      if (isEach && sub.counted && sub.count > 1) {
        sub.outcome = { why: `The ${sub.noun} on ${part.words} was left out: only one of its kind can be set on each.` };
        continue;
      }
      // "a brass foot on each leg": one below each
      if (isFew) {
        attachPart(sub, one, context, 'one below');
        made.lifted = true;
        continue;
      }
      // the top of what stands is covered by what it bears
      if (isEach && one.side === 'front' && !sub.facts.some(({ kind }) => kind === 'position'))
        sub.facts.push({ kind: 'position', at: 'front', words: sub.words });
      attachPart(sub, one, context);
    }
    if (patterned) addPatterns(part, one, context);
    if (one.tops[0] === picked && one.tops.length === 1) {
      draft.drop(picked);
      continue;
    }
    // what hangs on each goes with each
    if (isEach && one.tops.length > 1)
      one.tops = [draft.add({ id: idOf(`${made.id}_${part.noun}_with`), op: 'group', name: capitalise(part.noun), inputs: one.tops })];
    const worked = one.tops[0]!;
    made.tops[made.bodyTop] = draft.add({
      id: idOf(`${made.id}_${part.noun}_back`),
      op: 'put_back',
      name: draft.get(top)?.name ?? capitalise(thing.noun),
      inputs: [worked, top],
      params: { parts: names, one: true },
    });
    // what hangs on the part stands beside the body
    made.tops.push(...one.tops.slice(1));
    part.outcome ??= { operation: made.tops[made.bodyTop]! };
    if (part.outcome && !('operation' in part.outcome)) part.outcome = { operation: made.tops[made.bodyTop]! };
  }
}

const LETTERS = /(^| )(letter|lettering|text|word|name|number|inscription|initial|message|slogan)$/;
/** What is written on a thing stands on the largest of these that it has. */
const WRITTEN_ON = ['panel', 'board', 'box', 'body', 'case', 'hull', 'wall'] as const;
const PLACES = /^(bottom|top|upper|lower|lowest|uppermost|middle|left|right|front|back|first|second|third|last)$/;
const PLACED = /^(bottom|top|upper|lower|lowest|uppermost|middle|left|right|front|back|first|second|third|last) ([a-z ]+)$/;
const sameNames = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((name) => b.includes(name));

/** Whether a part was only said to be somewhere in the whole, with no number of it that this sets. */
const isOnlyTheWhole = ({ outcome }: BriefThing, { id }: Made): boolean =>
  outcome !== undefined && 'operation' in outcome && outcome.operation === id && outcome.param === undefined;
/** What has handles and knobs of its own, where its thing has any. */
const OPENS = /^(?:door|drawer|lid|cover|hatch|gate)$/;

/** What a place names that is a part of the thing, though nobody speaks of it: "through aerator", "on laces". */
export function seatOnParts(thing: BriefThing, definition: OperationDeclaration, { vocabulary, texts }: Context): void {
  seatOnEach(thing, definition, vocabulary, texts);
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

/** "A hole in each drawer", "a knob on every leg": what each part of a name bears is that part's; one by its number is told, and not done. */
function seatOnEach(thing: BriefThing, definition: OperationDeclaration, vocabulary: Vocabulary, texts: Context['texts']): void {
  for (const sub of [...thing.parts]) {
    const text = sub.span && texts[sub.span.text];
    if (!sub.span || text === undefined || sub.absent || sub.which || sub.outcome) continue;
    const is = ON_EACH.exec(text.slice(sub.span.to, sub.span.to + 80));
    if (!is || !(isWork(sub) || canAttach(sub))) continue;
    const noun = singular(is[2]!.toLowerCase());
    const known = thing.parts.find((part) => part !== sub && singular(part.noun) === noun && !part.absent);
    const meant: BriefThing = { id: `${thing.id}.${noun}`, noun, count: 1, words: is[0].trim().replace(/^\w+ /, ''), facts: [], parts: [] };
    if (builtNames(definition, known ?? meant, vocabulary).length === 0) continue;
    if (!EACH.test(is[1]!)) {
      sub.outcome = { why: `The ${sub.noun} was left out: it can be made on each ${noun}, and not on the ${is[1]!.toLowerCase()} alone.` };
      continue;
    }
    const part = known ?? meant;
    if (part === meant) thing.parts.push(part);
    part.words = meant.words;
    thing.parts = thing.parts.filter((other) => other !== sub);
    part.parts.push(sub);
  }
}
const ON_EACH =
  /^ (?:in|on|through|into|onto|at) (?:the )?(each|every|both|first|second|third|fourth|fifth|sixth|last|middle|lowest|uppermost|top|bottom|upper|lower|left|right|front|back|rear)(?: of the| of its)? ([a-z]+)\b/i;
const EACH = /^(?:each|every|both)\b/i;
/** What comes several at a time below or beside what bears it. */
const SEVERAL = /^(?:leg|foot|feet|castor|caster|wheel|hinge)$/;
const ON_PART = /^(?:on|in|inside|through|around|attached|under|against) ([a-z][a-z ]+)$/;

/** Whether a part of a part is something that is done to it. */
export const isWork = (sub: BriefThing): boolean =>
  featureOf(sub) !== undefined || isMotif(sub) || sub.facts.some(({ kind }) => kind === 'text');

function work(sub: BriefThing, made: Made, context: Context): void {
  const op = featureOf(sub);
  const text = sub.facts.find((fact): fact is FactOf<'text'> => fact.kind === 'text' && !fact.outcome);
  if (text) addText(text, sub, made, context, isCutIn(`${sub.noun} ${sub.words}`));
  else if (op !== undefined) addFeature(sub, made, context);
  else addMotif(sub, made, context);
}

/** Names that are places of one body, and no parts that it is put together from. */
const PLACE =
  /(?:^| )(?:rim|lip|wall|front|back|side|top|bottom|face|edge|surface|corner|centre|center|middle|body|floor|base|end|neck|mouth|flange|web|plate|band|shank|head|outside|inside)$/;

/** On a thing of one piece, a part that is only a place of it tells where: the rim, the wall, the front. */
function onWhole(sub: BriefThing, part: BriefThing, made: Made, context: Context): void {
  work(sub, made, context);
  if (sub.outcome && 'operation' in sub.outcome) part.outcome ??= sub.outcome;
}
