import type { BriefThing } from '../plan/brief.ts';
import { usualOf } from './attach.ts';
import type { Context, Made } from './context.ts';
import { capitalise, idOf, tidy } from './draft.ts';
import { singular } from './names.ts';
import { substanceOf, tellSubstance } from './substance.ts';

/**
 * Doors and drawers of shelf units: fronts set before their boards, as wide as the unit. Doors close all of it, or the lower half where
 * that was said; drawers have a low front each, from the bottom up, above the doors where there are both.
 */

/** Height of the plinth below the lowest board, as the unit is built, in mm. */
const plinthOf = (id: string): string => `min(60, 0.05 * ${id}.size_y)`;
/** Thickness of a front, and the gap round it, in mm. */
const THICK = 18;
const GAP = 3;
/** Share of the height above the plinth that doors close at the bottom or at the top, and that one drawer front takes. */
const HALF = 0.4;
const DRAWER = 0.12;

const isFront = ({ noun, absent, outcome, which }: BriefThing): boolean =>
  /^(?:door|drawer|drawer front|glass door)$/.test(singular(noun)) && !absent && !outcome && !which;

/** Whether an operation is a case that is open in front, whose doors and drawers are no things of their own. */
export const isOpenCase = (op: string | undefined): boolean => op === 'create_shelving';

/** Makes the fronts that were said of an open case. */
export function setFronts(thing: BriefThing, made: Made, context: Context): void {
  if (!isOpenCase(made.definition?.op)) return;
  const fronts = thing.parts.filter(isFront).sort((a, b) => Number(/drawer/.test(a.noun)) - Number(/drawer/.test(b.noun)));
  const isMixed = fronts.some(({ noun }) => /drawer/.test(noun)) && fronts.some(({ noun }) => /door/.test(noun));
  let below = 0;
  for (const part of fronts) {
    const place = part.facts.find((fact) => fact.kind === 'position' && fact.distance === undefined && !fact.outcome);
    const at = place?.kind === 'position' ? place.at : '';
    const isDrawer = /drawer/.test(part.noun);
    const count = Math.max(1, part.count);
    const rows = isDrawer ? Math.min(count, Math.floor((1 - below) / DRAWER)) : 1;
    const high = isDrawer ? DRAWER : isMixed || /bottom|lower|below|top|upper/.test(at) ? HALF : 1 - below;
    const from = /top|upper/.test(at) ? 1 - high * rows : below;
    below = Math.max(below, from + high * rows);
    const { id } = made;
    const clear = `(${id}.size_y - ${plinthOf(id)})`;
    const columns = isDrawer ? 1 : count;
    const front = frontOf(part, made, context, [`= ${id}.size_x / ${columns} - ${GAP}`, `= ${tidy(high)} * ${clear} - ${GAP}`, THICK]);
    if (place) place.outcome = { operation: front, param: 'at' };
    const spots = Array.from({ length: isDrawer ? rows : columns }, (_, k) => ({
      x: isDrawer ? '0' : `${tidy((k + 0.5) / columns - 0.5)} * ${id}.size_x`,
      y: `${plinthOf(id)} + ${tidy(from + (isDrawer ? k * high : 0))} * ${clear}`,
      // two doors open from the middle
      side: isDrawer ? 0 : k < columns / 2 ? 1 : -1,
    }));
    standAt(
      front,
      isDrawer ? 'Drawer' : 'Door',
      spots.map(({ x, y }) => [`= ${x}`, `= ${y}`, 0]),
      made,
      context,
      'back bottom',
    );
    const knob = context.draft.add({
      id: idOf(`${front}_knob`),
      op: 'sphere',
      name: 'Knob',
      params: { diameter: 28 },
      material: context.draft.material('brushed steel'),
    });
    const knobs = spots.map(({ x, y, side }) => [
      `= ${x} + ${tidy(side * 0.4)} * ${id}.size_x / ${columns}`,
      `= ${y} + ${tidy(0.5 * high)} * ${clear} - 14`,
      THICK - 4,
    ]);
    standAt(knob, 'Knob', knobs, made, context, 'back bottom');
    if (part.counted)
      part.counted.outcome = rows * columns === count ? { operation: front, param: 'count', value: count } : part.counted.outcome;
  }
}

/** One front of a part, of what was said of it or of what the unit is of. */
function frontOf(part: BriefThing, made: Made, { draft }: Context, size: (string | number)[]): string {
  const substance = substanceOf(part.facts, part.noun, 'furniture');
  const usual = made.material ?? draft.material((made.definition && usualOf(made.definition)) ?? 'oak');
  const kind = /drawer/.test(part.noun) ? 'drawer' : 'door';
  const glass = /^glass /.test(part.noun) ? draft.material('clear glass') : undefined;
  const id = draft.add({
    id: idOf(`${made.id}_${kind}_front`),
    op: 'box',
    name: capitalise(kind),
    params: { size },
    material: substance ? draft.material(substance.words) : (glass ?? usual),
  });
  part.outcome = { operation: id };
  if (substance) tellSubstance(substance, id, 'material');
  for (const child of part.parts) if (/^(?:knob|handle|pull)$/.test(singular(child.noun))) child.outcome ??= { operation: `${id}_knob` };
  return id;
}

/** Stands copies of one before the lower front edge of the unit. */
function standAt(one: string, name: string, at: unknown[][], made: Made, { draft }: Context, my: string): void {
  draft.place(one, { my, to: `${made.id}.bottom front` });
  made.tops.push(draft.add({ id: `${one}_all`, op: 'place', name, inputs: [one], params: { at } }));
}
