import type { PlanDraft } from '../draft.ts';
import { type Item, senseOf } from '../language/sense.ts';
import type { ThingFacts } from './facts.ts';

/** Cuts the holes that were asked for through a plain solid: one in the middle, or several in a row, in the corners or on a circle. Gives the id of what is left. */
export function drill(
  thing: ThingFacts,
  id: string,
  draft: PlanDraft,
  prefix: string,
  name: string,
  material: string,
  used: Set<Item>,
): string {
  let whole = id;
  for (const { part, phrase, absent } of thing.parts) {
    if (absent || (part !== 'hole' && part !== 'opening')) continue;
    const read = phrase.measures.find(
      ({ measure }) => measure === undefined || measure === 'diameter' || measure === 'width' || measure === 'bore',
    );
    const circle = phrase.measures.find(({ measure }) => measure === 'bolt_circle')?.values[0];
    const diameter = draft.param(`${prefix}hole_diameter`, read?.values[0] ?? 10, {
      label: 'Hole diameter',
      min: 0.5,
      max: Math.max(50, 3 * (read?.values[0] ?? 10)),
      step: 0.5,
    });
    if (!read) draft.assume('Hole: 10 mm across (not said).');
    const count = Math.max(1, Math.round(phrase.count ?? 1));
    const through = { my: 'center', to: `${id}.center` };
    const one = draft.add({
      id: `${prefix}hole`,
      op: 'cylinder',
      name: 'Hole',
      params: { diameter, height: `= ${id}.size_y + 2` },
      at: through,
    });
    const holes = count === 1 ? one : several(one, id, count, circle, cornered(thing), draft);
    whole = draft.add({ id: `${prefix}${thing.thing}_drilled`, op: 'difference', name, inputs: [whole, holes], material });
    if (phrase.noun) used.add(phrase.noun);
    for (const measure of phrase.measures) used.add(measure.item);
    draft.relate('Hole', `through the middle of the ${thing.words}`);
  }
  for (const { phrase } of thing.parts) if (phrase.noun && senseOf(phrase.noun, 'part')?.part === 'corner') used.add(phrase.noun);
  return whole;
}

const cornered = (thing: ThingFacts): boolean => thing.parts.some(({ part }) => part === 'corner');

function several(hole: string, id: string, count: number, circle: number | undefined, corners: boolean, draft: PlanDraft): string {
  if (circle === undefined && (corners || count === 4))
    return draft.add({
      id: 'holes',
      op: 'grid_array',
      name: 'Holes',
      inputs: [hole],
      params: {
        columns: 2,
        rows: count / 2 > 1 ? Math.round(count / 2) : 1,
        step: [`= ${id}.size_x - 4 * hole_diameter`, 0, `= (${id}.size_z - 4 * hole_diameter) / ${Math.max(1, Math.round(count / 2) - 1)}`],
        centered: true,
      },
    });
  if (circle === undefined && count <= 3)
    return draft.add({
      id: 'holes',
      op: 'linear_array',
      name: 'Holes',
      inputs: [hole],
      params: { count, step: [`= ${id}.size_x / ${count}`, 0, 0], centered: true },
    });
  const radius =
    circle === undefined
      ? `= min(${id}.size_x, ${id}.size_z) * 0.35`
      : draft.param('hole_circle', circle, { label: 'Hole circle', min: 1, max: circle * 3, step: 1 }).concat(' / 2');
  return draft.add({ id: 'holes', op: 'polar_array', name: 'Holes', inputs: [hole], params: { count, radius } });
}
