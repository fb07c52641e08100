import type { BriefRelation, BriefThing, FactOf } from '../../plan/brief.ts';
import { RELATIONS } from '../../plan/brief.ts';
import type { Edit } from '../../reading/edit.ts';
import { tidy } from '../draft.ts';
import { putAt, usualStep } from './places.ts';
import { find, type Hit, isMiss, rootsOf } from './target.ts';
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

/** Shifts add up; one back to where it was disappears. */
export function shift(thing: BriefThing, at: string, distance: number, words: string, text?: number): void {
  const opposite: Readonly<Record<string, string>> = {
    left: 'right',
    right: 'left',
    up: 'down',
    down: 'up',
    front: 'back',
    back: 'front',
    in: 'out',
    out: 'in',
  };
  const [verb = '', way = ''] = at.split(' ');
  const find = (name: string): FactOf<'position'> | undefined =>
    thing.facts.find((fact): fact is FactOf<'position'> => fact.kind === 'position' && fact.at === `${verb} ${name}`);
  const [same, other] = [find(way), find(opposite[way] ?? '')];
  if (same) same.distance = tidy((same.distance ?? 0) + distance);
  else if (other) other.distance = tidy((other.distance ?? 0) - distance);
  else thing.facts.push({ kind: 'position', at, distance, words });
  if (text !== undefined)
    for (const fact of thing.facts)
      if (fact.kind === 'position' && fact.at.startsWith(`${verb} `)) fact.span = { text, from: 0, to: words.length };
  thing.facts = thing.facts.filter((fact) => !(fact.kind === 'position' && /^(moved|turned) /.test(fact.at) && fact.distance === 0));
}
