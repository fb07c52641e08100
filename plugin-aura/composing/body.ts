import type { BriefThing, FactOf } from '../plan/brief.ts';
import { attachable } from './attach.ts';
import { bindFacts } from './bind.ts';
import type { Context, Made } from './context.ts';
import { capitalise, idOf } from './draft.ts';
import { easeByParts } from './easing.ts';
import { featureOf } from './features.ts';
import { nameOf } from './names.ts';
import { Sheet } from './sheet.ts';
import { substanceOf, tellSubstance } from './substance.ts';

/** Shapes that adjectives give to a body nobody knows by name. */
const ROUND = /^(round|circular|cylindrical|tubular)$/;
const BALL = /^(spherical|ball shaped|globular)$/;

/**
 * The body of a thing that no operation is named after, where enough was said to put it together: parts that are known, or sizes together
 * with features. Undefined for a bare unknown noun: that gets a question back and no grey box.
 */
export function buildBody(thing: BriefThing, context: Context): Made | undefined {
  const present = thing.parts.filter((part) => !part.absent);
  const attached = present.filter((part) => attachable(part)).length;
  const features = present.filter((part) => featureOf(part) !== undefined).length;
  const sizes = thing.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure');
  const shape = thing.facts.find((fact) => fact.kind === 'adjective' && (ROUND.test(fact.adjective) || BALL.test(fact.adjective)));
  const sized = sizes.length > 1 || (shape !== undefined && sizes.length > 0);
  const enough = attached > 1 || (attached > 0 && sizes.length > 0) || (features > 0 && sized) || (shape !== undefined && sizes.length > 0);
  if (!enough) return undefined;
  const word = shape?.kind === 'adjective' ? shape.adjective : '';
  const round =
    ROUND.test(word) ||
    (sizes.some(({ dimension }) => dimension === 'diameter' || dimension === 'radius') && !sizes.some(({ among }) => (among ?? 1) > 1));
  const op = BALL.test(word) ? 'sphere' : round ? 'cylinder' : 'box';
  const definition = context.vocabulary.get(op);
  if (!definition) return undefined;
  const { draft } = context;
  const id = idOf(thing.id);
  const usual = op === 'box' ? { size: [160, 100, 120] } : op === 'cylinder' ? { diameter: 100, height: 120 } : { diameter: 100 };
  const sheet = new Sheet(definition, usual);
  bindFacts({ sheet, operation: id, note: (sentence) => draft.note(sentence) }, thing.facts);
  easeByParts(thing.parts, sheet, id);
  if (shape) shape.outcome = { operation: id };
  const substance = substanceOf(thing.facts, thing.noun, definition.family);
  const material = substance ? draft.material(substance.words) : undefined;
  if (substance) tellSubstance(substance, id, 'material');
  draft.note(`Nobody here knows “${thing.noun}” by name: it is put together from the parts that were said, on a plain body.`);
  const made_id = draft.add({
    id,
    op,
    name: nameOf(thing),
    params: sheet.params(draft, id, capitalise(thing.noun)),
    ...(op === 'sphere' && { at: { my: 'bottom' } }),
    ...(material && { material }),
  });
  return { id: made_id, place: made_id, tops: [made_id], bodyTop: 0, definition, sheet, ...(material && { material }) };
}
