import type { Brief, BriefThing } from '../plan/brief.ts';
import type { Family } from '../plan/declaration.ts';
import type { Vocabulary } from './names.ts';

/**
 * What is said to be on a thing and is no thing beside it: the wolf painted on a shield, the brass nails of an armchair, the snow that covers
 * a mailbox. Nothing of it is made, and it is said.
 */

const WORKED = /^(?:engraved|etched|carved|embroidered|printed|painted|drawn|stencilled|stenciled|tattooed|inlaid)$/;
const WORKED_ON =
  /^\s*(?:engraved|etched|carved|embroidered|printed|painted|drawn|stencilled|stenciled|inlaid)\s+(?:on|in|into|onto|over|across|around|along)\b/;
/** What hardware and closures are fitted to. */
const FITTED = /^create_(?:nail|wood_screw|button|paper_clip)$/;
const DRESSED: ReadonlySet<Family> = new Set(['furniture', 'clothing', 'toys', 'animals']);
/** What is painted, carved and engraved on other things. */
const SHAPES: ReadonlySet<Family> = new Set(['animals', 'plants', 'symbols', 'toys', 'nature', 'food', 'vehicles']);
const COVERS = /^(?:snow|moss|ice|frost|dust|mud|ivy|dirt|ash|cobwebs?|vines?)$/;
/** What grows and lies outdoors is seen by what covers it. */
const OUTDOORS: ReadonlySet<Family> = new Set(['nature', 'plants']);

const familyOf = (thing: BriefThing | undefined, vocabulary: Vocabulary): Family | undefined =>
  thing?.op === undefined ? undefined : vocabulary.get(thing.op)?.family;

/** "a painted wolf": one that its bearer came with, and no carved owl that somebody put on a shelf. */
const isWorked = ({ facts }: BriefThing): boolean =>
  facts.some(
    (fact) =>
      (fact.kind === 'adjective' && WORKED.test(fact.adjective)) ||
      (((fact.kind === 'finish' && fact.finish === 'painted') || (fact.kind === 'material' && fact.material === 'painted')) &&
        !facts.some(({ kind }) => kind === 'colour')),
  );

/** "a rose engraved on the handle". */
const isWorkedOn = ({ span }: BriefThing, texts: readonly string[]): boolean =>
  span !== undefined && WORKED_ON.test((texts[span.text] ?? '').slice(span.to));

/** What has a thing without a word of where: "a shield with a boss and a painted wolf". */
const cameWith = (first: BriefThing | undefined, { span }: BriefThing, texts: readonly string[]): BriefThing | undefined =>
  first?.span &&
  span &&
  first.span.text === span.text &&
  /^[^.;]* with [^.;]*$/.test((texts[span.text] ?? '').slice(first.span.to, span.from))
    ? first
    : undefined;

/** Tells of the things of a brief that are such, and takes their places from it. */
export function tellPictured(brief: Brief, vocabulary: Vocabulary): Brief {
  const [first] = brief.things;
  if (familyOf(first, vocabulary) === 'jewelry') return brief;
  const gone = new Set<string>();
  for (const thing of brief.things) {
    if (thing.absent || thing.outcome) continue;
    const relation = brief.relations.find(({ what, relation }) => what === thing.id && /^(?:on|in|beside)$/.test(relation));
    const owner = relation ? brief.things.find(({ id }) => id === relation.to[0]) : cameWith(first, thing, brief.texts);
    if (!owner || owner === thing) continue;
    const isItsOwn = relation === undefined || relation.words === thing.words;
    const isShape = SHAPES.has(familyOf(thing, vocabulary) ?? 'props');
    const bears = familyOf(owner, vocabulary) ?? 'props';
    if (isShape && (isWorkedOn(thing, brief.texts) || (isItsOwn && bears !== 'furniture' && isWorked(thing))))
      thing.outcome = { why: `Nothing was made of “${thing.words}”, which is a picture on the ${owner.noun}.` };
    else if (isItsOwn && FITTED.test(thing.op ?? '') && DRESSED.has(bears))
      thing.outcome = { why: `Nothing was made of “${thing.words}” of the ${owner.noun}.` };
    else continue;
    gone.add(thing.id);
  }
  for (const thing of brief.things) {
    if (OUTDOORS.has(familyOf(thing, vocabulary) ?? 'props')) continue;
    thing.facts = thing.facts.map((fact) =>
      fact.kind === 'material' &&
      COVERS.test(fact.material) &&
      fact.span &&
      /\bcovered (?:in|with|by) $/i.test((brief.texts[fact.span.text] ?? '').slice(0, fact.span.from))
        ? { kind: 'adjective', adjective: fact.material, words: fact.words, span: fact.span }
        : fact,
    );
  }
  return gone.size === 0
    ? brief
    : { ...brief, relations: brief.relations.filter(({ what, to }) => !gone.has(what) && !to.some((id) => gone.has(id))) };
}
