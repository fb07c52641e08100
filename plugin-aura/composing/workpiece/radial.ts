import type { BriefThing } from '../../plan/brief.ts';
import { tidy } from '../draft.ts';
import { measure, plainLength, positionsOf, rowOf, Taker, THROUGH_WORDS, told } from './taking.ts';
import { combined, idFor, tellPlaces, type Work } from './work.ts';

/** Holes from the side into what is round, several of them all around, or one in what is lower than wide: from the outside to the middle. */

/** Whether holes were said to go in from the side of a round body that stands upright. */
export function isRadial(part: BriefThing, { body }: Work): boolean {
  const said = positionsOf(part)
    .map(({ at }) => at)
    .join(' ');
  const radial = part.facts.some((fact) => fact.kind === 'adjective' && /^(radial|radially)$/.test(fact.adjective));
  const low = body.own.max[1] - body.own.min[1] < 0.4 * (body.own.max[0] - body.own.min[0]);
  return (
    body.round &&
    (radial || /^(side|side face|right face|wall|circumference)$/.test(said)) &&
    (part.count > 1 || low) &&
    part.facts.every(({ kind }) => kind !== 'pattern' && kind !== 'thread')
  );
}

export function makeRadial(part: BriefThing, work: Work): void {
  const { body, context } = work;
  const taker = new Taker(part, idFor(work, part), context);
  const wide = rowOf(part)[0] ?? measure(part, ['diameter', 'radius', 'size', 'width']);
  const high = body.own.max[1] - body.own.min[1];
  const d = wide ? taker.length(wide, 'diameter', 'diameter', wide.value) : plainLength(tidy(high * 0.3));
  const deep = measure(part, ['depth', 'length']);
  const reach = tidy((body.own.max[0] - body.own.min[0]) / 2);
  const l = deep ? taker.length(deep, '', 'depth', deep.value) : plainLength(reach);
  const id = idFor(work, part);
  const middle = tidy((body.own.min[1] + body.own.max[1]) / 2);
  const one = context.draft.add({
    id: `${id}_one`,
    op: 'cylinder',
    params: { diameter: d.text, height: tidy(l.value * 1.1), axis: 'x' },
    at: { my: 'center', offset: [tidy(reach * 1.1 - l.value * 0.55), middle, 0] },
  });
  const made = combined(work, part, 'difference', { op: 'polar_array', params: { count: part.count, axis: 'y' }, inputs: [one] });
  tellPlaces(part, positionsOf(part), made);
  told(part, THROUGH_WORDS, made);
}
