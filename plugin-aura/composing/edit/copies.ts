import { type BriefThing, RELATIONS } from '../../plan/brief.ts';
import type { Edit } from '../../reading/edit.ts';
import { isAssembly } from '../assemblies.ts';
import { builtOf } from './builtParts.ts';
import { type Hit, rootsOf, walk } from './hits.ts';
import { by, count, scale } from './measureEdits.ts';
import { relationIn } from './moveEdits.ts';
import { renamed } from './partEdits.ts';
import { OPPOSITE } from './placeEdits.ts';
import { virtualPart } from './target.ts';
import { hitsOf, set, type Work } from './work.ts';

/** "Make a second one in red beside it": a thing stands once more, with what was said to be other about it. */
export function copy(edit: Extract<Edit, { kind: 'copy' }>, work: Work): boolean {
  const { brief } = work;
  const whole = edit.target.noun === undefined ? wholeMeant(work) : hitsOf(edit.target, work)[0];
  const thing = whole && (whole.owners.at(-1) ?? whole.thing);
  if (!thing) return false;
  if (isAssembly(thing) && edit.changes.length === 0)
    return count({ thing, owners: [] }, { kind: 'count', target: edit.target, by: 1, words: edit.words }, work);
  if (isAssembly(thing)) {
    work.misses.push({ word: edit.words, why: `a second ${thing.noun} that differs has to be made on its own: say it as a new design` });
    return false;
  }
  const taken = new Set(walk(brief).map((hit) => hit.thing.id));
  const stem = thing.id.replace(/_\d+$/, '');
  let n = 2;
  while (taken.has(`${stem}_${n}`)) n++;
  const span = { text: brief.texts.length, from: 0, to: edit.words.length };
  const twin: BriefThing = { ...renamed(structuredClone(thing), `${stem}_${n}`), count: 1, span };
  delete twin.counted;
  delete twin.outcome;
  twin.facts = twin.facts.filter(({ kind }) => kind !== 'pattern');
  // a member of several that was singled out has no place in one alone
  twin.parts = twin.parts.filter(({ which, noun }) => !(which && noun === thing.noun));
  brief.things.push(twin);
  standBeside(twin, thing, edit, work);
  // sizes as they were built are those of the one that stands
  const hit: Hit = { thing: twin, owners: [] };
  const built =
    work.parts && builtOf(thing.id, work.parts).map((part) => ({ ...part, operation: part.operation.replace(thing.id, twin.id) }));
  const own: Work = { ...work, ...(built && { parts: built }) };
  for (const change of edit.changes) {
    if (change.kind === 'set') set(hit, change.facts, own);
    else if (change.kind === 'scale') scale(hit, change.dimension, change.factor, change.words, own);
    else if (change.kind === 'by') by(hit, change, own);
    else if (change.kind === 'count' && change.target.noun !== undefined) {
      const part = virtualPart(hit, change.target.noun, work.scope);
      if (!part || !count(part, change, own))
        work.misses.push({ word: change.words, why: `the ${thing.noun} has no number of ${change.target.noun}` });
    }
  }
  return work.misses.length === 0;
}

/** Where the other one stands: where that was said, else beside the last of its kind. */
function standBeside(twin: BriefThing, thing: BriefThing, edit: Extract<Edit, { kind: 'copy' }>, work: Work): void {
  const { brief } = work;
  const { relation, words } = edit;
  const own = brief.relations.find(({ what }) => what === thing.id);
  const opposite = relation === 'other side' && own ? OPPOSITE[own.relation] : undefined;
  const goal = edit.to ? hitsOf(edit.to, work)[0] : undefined;
  // nobody said where the first stands: then it is to the right of what else there is
  const other = relation === 'other side' && !opposite ? rootsOf(brief).find((root) => root !== twin && root !== thing) : undefined;
  const base = other ? [other.id] : opposite ? own!.to : [(goal && (goal.owners.at(-1) ?? goal.thing).id) ?? thing.id];
  const last =
    rootsOf(brief)
      .filter((root) => root !== twin && root.noun === thing.noun)
      .at(-1) ?? thing;
  const how = RELATIONS.find((name) => name === relation) ?? relationIn(` ${relation ?? 'beside'} `) ?? 'beside';
  brief.relations.push({
    relation: opposite ?? (relation === 'other side' ? 'left' : how),
    what: twin.id,
    to: relation === undefined ? [last.id] : base,
    words,
  });
}

/** Of several things the one that was brought in or spoken of last, else the first. */
function wholeMeant({ brief }: Work): Hit | undefined {
  const roots = rootsOf(brief);
  const last = brief.texts.length - 1;
  const thing = (last > 0 ? roots.find(({ span }) => span?.text === last) : undefined) ?? roots[0];
  return thing && { thing, owners: [] };
}
