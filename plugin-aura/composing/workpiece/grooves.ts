import type { BriefThing } from '../../plan/brief.ts';
import { tidy } from '../draft.ts';
import { has, inner, type Length, measure, plainLength, positionsOf, Taker, THROUGH_WORDS, told } from './taking.ts';
import { behind, idFor, type Work } from './work.ts';

/**
 * Ring grooves of turned bodies: undercuts at a shoulder, grooves for circlips and O-rings, plain ones; `section` is the length of a stepped
 * body that was spoken of before. A diameter is that of the bottom of the groove.
 */
export function makeRingGroove(part: BriefThing, work: Work, section: number): void {
  const { body, context } = work;
  const sections = body.sections ?? [];
  const taker = new Taker(part, idFor(work, part), context);
  const inside = body.bore !== undefined && /\b(inside|inner|internal|bore)\b/i.test(wordsOf(part));
  const ring = /circlip|retaining|snap|o.?ring/i.test(part.words);
  const shoulder = positionsOf(part).some(({ at }) => /shoulder/.test(at)) || (/undercut|relief/i.test(part.words) && sections.length > 1);
  const place = shoulder ? besideShoulder(sections) : undefined;
  const on = place?.on ?? sections[Math.min(section, sections.length - 1)];
  if (!on) return;
  const across = inside ? body.bore! : on.diameter;
  const wide = taker.length(measure(part, ['width', 'length', 'size']), 'width', 'width', tidy(Math.max(ring ? 1.1 : 0.3, across * 0.08)));
  const bottom = measure(part, ['diameter', 'radius']);
  const deep: Length = bottom
    ? depthTo(taker.length(bottom, '', 'diameter', bottom.value), across, inside)
    : taker.length(measure(part, ['depth', 'height', 'thickness']), 'depth', 'depth', tidy(across * 0.06));
  if (!(deep.value > 0 && 2 * deep.value < across)) {
    context.draft.refuse(`A groove to ${bottom?.value ?? deep.value} mm does not fit a part of ${tidy(across)} mm.`);
    return;
  }
  const total = body.max[1] - body.min[1];
  const far = positionsOf(part).find(({ distance }) => distance !== undefined);
  const low = far !== undefined && /\b(bottom|lower|left|other|shoulder)\b/.test(far.at);
  const level =
    far?.distance !== undefined
      ? low
        ? far.distance + wide.value / 2
        : total - far.distance - wide.value / 2
      : place
        ? place.level(wide.value)
        : positionsOf(part).some(({ at }) => /middle|center/.test(at)) || !ring
          ? (on.from + on.to) / 2
          : on.to - 2 * wide.value;
  // a tapered body is cut as deep in the middle of the groove as was said
  const id = behind(work, part, 'groove', {
    diameter: tidy(across),
    width: wide.text,
    depth: deep.text,
    level: tidy(level),
    ...(inside && { side: 'inside' }),
    ...(has(part, /^(v|vee|v shaped)$/) && { shape: 'v' }),
    ...(has(part, /^(semicircular|round|half)$/) && { shape: 'round' }),
    ...(part.count > 1 && { count: part.count }),
  });
  if (part.counted) part.counted.outcome = { operation: id, param: 'count', value: part.count };
  for (const fact of part.facts)
    if (fact.kind === 'position' || fact.kind === 'pattern') fact.outcome ??= { operation: id, param: 'level' };
  told(part, THROUGH_WORDS, id);
  told(part, /^(shallow|deep|outside|outer|inside|inner|external|internal|v|vee)$/, id);
}

const wordsOf = (part: BriefThing): string => [part.words, ...part.facts.map(({ words }) => words)].join(' ');

const depthTo = (diameter: Length, across: number, inside: boolean): Length => {
  const sign = inside ? -1 : 1;
  const value = tidy((sign * (across - diameter.value)) / 2);
  return typeof diameter.text === 'number'
    ? plainLength(value)
    : { value, text: inside ? `= (${inner(diameter)} - ${tidy(across)}) / 2` : `= (${tidy(across)} - ${inner(diameter)}) / 2` };
};

type Section = { diameter: number; from: number; to: number };
/** The thinner side of the first shoulder, and where a groove of a width lies against it. */
function besideShoulder(sections: readonly Section[]): { on: Section; level: (wide: number) => number } | undefined {
  for (let k = 1; k < sections.length; k++) {
    const [below, above] = [sections[k - 1]!, sections[k]!];
    if (below.diameter === above.diameter) continue;
    return below.diameter > above.diameter
      ? { on: above, level: (wide) => above.from + wide / 2 }
      : { on: below, level: (wide) => below.to - wide / 2 };
  }
  return undefined;
}
