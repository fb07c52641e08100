import type { BriefRelation } from '../../plan/brief.ts';
import { RELATIONS } from '../../plan/brief.ts';
import type { Edit } from '../../reading/edit.ts';
import { tidy } from '../draft.ts';
import { shift } from './facts.ts';
import { type Hit, isMiss, rootsOf } from './hits.ts';
import { putAt, usualStep } from './places.ts';
import { find } from './target.ts';
import { real, type Work } from './work.ts';

/** Edits of place: shifts, turns, and another relation to something. */

/** The relation that words between a thing and its goal say. */
export function relationIn(words: string): BriefRelation['relation'] | undefined {
  const rules: readonly (readonly [RegExp, BriefRelation['relation']])[] = [
    [/\b(on top of|onto|on)\b/, 'on'],
    [/\b(under|underneath|below|beneath)\b/, 'under'],
    [/\b(in front of)\b/, 'front'],
    [/\b(behind)\b/, 'behind'],
    [/\b(left of)\b/, 'left'],
    [/\b(right of)\b/, 'right'],
    [/\b(next to|beside|by)\b/, 'beside'],
    [/\b(around)\b/, 'around'],
    [/\b(inside|into|in)\b/, 'in'],
    [/\b(above|over)\b/, 'above'],
    [/\b(against)\b/, 'against'],
    [/\b(facing)\b/, 'facing'],
    [/\b(between)\b/, 'between'],
  ];
  return rules.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1];
}

/** "a bit to the left" against the usual step. */
const LITTLE = 0.4;

export function move(hit: Hit, edit: Extract<Edit, { kind: 'move' }>, work: Work): boolean {
  const { thing, owners } = hit;
  if (edit.relation) {
    const goal = find(edit.relation.to, work.scope);
    if (isMiss(goal) && FLOOR.test(edit.relation.to.noun ?? '') && takenDown(hit, work)) return true;
    if (isMiss(goal)) {
      work.misses.push(goal.miss);
      return false;
    }
    // what is made with something does not go anywhere without it
    if (owners.length > 0) {
      work.misses.push({
        word: thing.noun,
        why: `the ${thing.noun} is a part of the ${owners.at(-1)!.noun}, and is not put elsewhere without it`,
      });
      return false;
    }
    const relation = RELATIONS.find((name) => name === edit.relation?.relation) ?? relationIn(` ${edit.relation.relation} `);
    const mover = owners.at(-1) ?? thing;
    // "the house to the left of it": of the other
    const itself = (hit: Hit): boolean => (hit.owners.at(-1) ?? hit.thing) === mover;
    const others = rootsOf(work.brief).filter((root) => root !== mover);
    const base =
      goal.hits.find((hit) => !itself(hit)) ?? (edit.relation.to.pronoun && others[0] ? { thing: others[0], owners: [] } : goal.hits[0]);
    const to = base ? (base.owners.at(-1) ?? base.thing).id : undefined;
    if (!relation || to === undefined || to === mover.id) {
      work.misses.push({ word: edit.words, why: 'it cannot be put there' });
      return false;
    }
    // "put the ball on the cube" that stands on it: the cube stands there no more
    work.brief.relations = work.brief.relations.filter(
      ({ what, to: bases }) => what !== mover.id && !(what === to && bases.includes(mover.id)),
    );
    work.brief.relations.push({ relation, what: mover.id, to: [to], words: edit.words });
    return true;
  }
  if (edit.place !== undefined) return putAt(hit, edit.place, edit.words, work);
  if (edit.turn) {
    shift(real(hit), `turned ${edit.turn.axis ?? 'y'}`, edit.turn.degrees, edit.words, work.brief.texts.length);
    return true;
  }
  if (edit.direction === undefined) {
    work.misses.push({ word: edit.words, why: 'it was not said where to' });
    return false;
  }
  const little = /\b(?:a bit|a little|slightly|a touch|a tad|somewhat)\b/i.test(edit.words) ? LITTLE : 1;
  const usual = tidy(little * (usualStep(hit, edit.direction, work) ?? (owners.length > 0 ? 5 : 50)));
  shift(real(hit), `moved ${edit.direction}`, edit.distance ?? usual, edit.words, work.brief.texts.length);
  return true;
}

const FLOOR = /^(?:floor|ground)$/;

/** "Put the cube on the floor": it stands beside what it stood on; false where it stands there already. */
function takenDown({ thing, owners }: Hit, { brief }: Work): boolean {
  const stands =
    owners.length > 0 ? undefined : brief.relations.find(({ what, relation }) => what === thing.id && /^(?:on|in|above)$/.test(relation));
  if (!stands) return false;
  stands.relation = 'beside';
  delete stands.distance;
  thing.facts = thing.facts.filter((fact) => !(fact.kind === 'position' && fact.at.startsWith('moved ')));
  return true;
}
