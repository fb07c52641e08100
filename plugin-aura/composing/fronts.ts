import { findMaterial } from '../materials/index.ts';
import type { BriefThing, Fact, FactOf, Outcome } from '../plan/brief.ts';
import { usualOf } from './attach.ts';
import type { Context, Made } from './context.ts';
import { capitalise, idOf, tidy } from './draft.ts';
import { singular } from './names.ts';
import { substanceOf, tellSubstance } from './substance.ts';

/**
 * Doors and drawers of shelf units: fronts set before their boards, as wide as the unit. Doors close all of it, or its upper or lower part
 * where that was said; drawers have a low front each, from the bottom up, above the doors where there are both. None reaches out of the
 * unit: fronts that are too many for it are lower, down to the lowest that is still a drawer.
 */

/** Height of the plinth below the lowest board, as the unit is built, in mm. */
const plinthOf = (id: string): string => `min(60, 0.05 * ${id}.size_y)`;
/** Thickness of a front, and the gap round it, in mm. */
const THICK = 18;
const GAP = 3;
/** Share of the height above the plinth that doors close at the bottom or at the top, and that one drawer front takes. */
const HALF = 0.4;
const DRAWER = 0.12;
/** Share that a drawer front takes at the least: 85 mm of a bookcase of 1.8 m. */
const LEAST = 0.05;

const isFront = ({ noun, absent, outcome, which }: BriefThing): boolean =>
  /^(?:door|drawer|drawer front|glass door)$/.test(singular(noun)) && !absent && !outcome && !which;

/** Whether an operation is a case that is open in front, whose doors and drawers are no things of their own. */
export const isOpenCase = (op: string | undefined): boolean => op === 'create_shelving';

/** A door that was read as a thing of its own, as the front of a case: what it is of stands before its name. */
export function asFront({ op: _op, variant: _variant, ...door }: BriefThing): BriefThing {
  const words = singular(door.noun).split(' ');
  const look = words.slice(0, -1).join(' ');
  const isTold = look === '' || door.facts.some(({ kind }) => kind === 'material');
  const said = { words: door.words, ...(door.span && { span: door.span }) };
  const fact: Fact = findMaterial(look).exact
    ? { kind: 'material', material: look, ...said }
    : { kind: 'adjective', adjective: look, ...said };
  return { ...door, noun: words.at(-1)!, facts: isTold ? door.facts : [...door.facts, fact] };
}

/** Fronts of one part that was said: one over the other where they are drawers, side by side where they are doors. */
interface Band {
  part: BriefThing;
  isDrawer: boolean;
  place?: FactOf<'position'>;
  end?: 'top' | 'bottom';
  rows: number;
  /** Share of the height above the plinth that one row takes, and at which the lowest begins. */
  high: number;
  from: number;
}

function bandOf(part: BriefThing): Band {
  const place = part.facts.find(
    (fact): fact is FactOf<'position'> => fact.kind === 'position' && fact.distance === undefined && !fact.outcome,
  );
  const end = place && (/top|upper/.test(place.at) ? 'top' : /bottom|lower|below/.test(place.at) ? 'bottom' : undefined);
  const isDrawer = /drawer/.test(part.noun);
  return { part, isDrawer, rows: isDrawer ? Math.max(1, part.count) : 1, high: 0, from: 0, ...(place && { place }), ...(end && { end }) };
}

/** Bands of a case, from its bottom up where they do not hang from its top. */
function bandsOf(thing: BriefThing): Band[] {
  const bands = thing.parts.filter(isFront).map(bandOf);
  const rank = ({ isDrawer, end }: Band): number => (end === 'bottom' ? 0 : 2) + Number(isDrawer);
  bands.sort((a, b) => rank(a) - rank(b));
  const doors = bands.filter(({ isDrawer }) => !isDrawer);
  const isAlone = bands.length === 1 && doors.length === 1 && doors[0]!.end === undefined;
  for (const band of bands) band.high = band.isDrawer ? DRAWER : isAlone ? 1 : HALF;
  const sum = bands.reduce((total, { high, rows }) => total + high * rows, 0);
  // too many for the height are lower, and no drawer is flatter than one can be
  if (sum > 1) for (const band of bands) band.high /= sum;
  const drawers = bands.filter(({ isDrawer }) => isDrawer);
  const said = drawers.reduce((total, { rows }) => total + rows, 0);
  const room = Math.floor((1 - doors.reduce((total, { high }) => total + high, 0)) / LEAST + 1e-9);
  for (const band of drawers) {
    band.high = Math.max(LEAST, band.high);
    if (said > room) band.rows = Math.max(1, Math.floor((band.rows * room) / said));
  }
  let below = 0;
  let above = 1;
  for (const band of bands) {
    const share = band.high * band.rows;
    if (band.end === 'top') above -= share;
    band.from = band.end === 'top' ? above : below;
    if (band.end !== 'top') below += share;
  }
  return bands;
}

/** Makes the fronts that were said of an open case. */
export function setFronts(thing: BriefThing, made: Made, context: Context): void {
  if (!isOpenCase(made.definition?.op)) return;
  for (const { part, isDrawer, place, end, rows, high, from } of bandsOf(thing)) {
    // two doors where nobody said how many
    const count = part.counted || isDrawer ? Math.max(1, part.count) : part.count > 1 ? 2 : 1;
    const { id } = made;
    const clear = `(${id}.size_y - ${plinthOf(id)})`;
    const columns = isDrawer ? 1 : count;
    const front = frontOf(part, made, context, [`= ${id}.size_x / ${columns} - ${GAP}`, `= ${tidy(high)} * ${clear} - ${GAP}`, THICK]);
    if (place && end) place.outcome = { operation: front, param: 'at' };
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
    setPulls({ part, thing, front, isDrawer, columns, high: `${tidy(high)} * ${clear}`, spots }, made, context);
    if (part.counted)
      part.counted.outcome =
        rows * columns === count
          ? { operation: front, param: 'count', value: count }
          : { why: `Only ${rows} drawers find room above one another: make the ${thing.noun} with fewer, or make two.` };
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
  return id;
}

const isPull = ({ noun, absent }: BriefThing): boolean => /(?:^| )(?:knob|handle|pull)$/.test(singular(noun)) && !absent;
/** Sizes of a knob and of a bar handle, mm; a bar is as long at the most as this share of the front's height. */
const KNOB = 28;
const BAR = { thick: 12, long: 140, share: 0.5, deep: 26 };

interface Pulled {
  part: BriefThing;
  thing: BriefThing;
  front: string;
  isDrawer: boolean;
  columns: number;
  /** Height of a front. */
  high: string;
  spots: readonly { x: string; y: string; side: number }[];
}

/** What fronts are opened by: a knob on each, or what was said of them or of the case, whose knobs are those of its fronts. */
function setPulls({ part, thing, front, isDrawer, columns, high, spots }: Pulled, made: Made, context: Context): void {
  const said = part.parts.find(isPull) ?? thing.parts.find(isPull);
  const isBar = said !== undefined && !/knob/.test(said.noun);
  const substance = said && substanceOf(said.facts, said.noun, 'furniture');
  const long = `min(${BAR.long}, ${BAR.share} * ${high})`;
  const upright = isBar && !isDrawer ? long : isBar ? `${BAR.thick}` : `${KNOB}`;
  const pull = context.draft.add({
    id: idOf(`${front}_${isBar ? 'handle' : 'knob'}`),
    ...(isBar ? { op: 'box', name: 'Handle' } : { op: 'sphere', name: 'Knob' }),
    params: isBar ? { size: isDrawer ? [BAR.long, BAR.thick, BAR.deep] : [BAR.thick, `= ${long}`, BAR.deep] } : { diameter: KNOB },
    material: context.draft.material(substance?.words ?? 'brushed steel'),
  });
  const at = spots.map(({ x, y, side }) => [
    `= ${x} + ${tidy(side * 0.4)} * ${made.id}.size_x / ${columns}`,
    `= ${y} + 0.5 * ${high} - 0.5 * ${upright}`,
    THICK - 4,
  ]);
  standAt(pull, isBar ? 'Handle' : 'Knob', at, made, context, 'back bottom');
  if (!said) return;
  said.outcome ??= { operation: pull };
  if (substance) tellSubstance(substance, pull, 'material');
  for (const fact of said.facts)
    if (fact.kind === 'adjective' && fact.adjective === (isBar ? 'straight' : 'round')) fact.outcome ??= { operation: pull };
  if (said.counted) said.counted.outcome ??= countOf(said, pull, spots.length);
}

/** Each front has one pull: as many as were said, or the reason why there are others. */
const countOf = ({ count, noun }: BriefThing, operation: string, n: number): Outcome =>
  count === n
    ? { operation, param: 'count', value: count }
    : { why: `Each front has one ${noun}: the number of doors or drawers says how many there are.` };

/** Stands copies of one before the lower front edge of the unit. */
function standAt(one: string, name: string, at: unknown[][], made: Made, { draft }: Context, my: string): void {
  draft.place(one, { my, to: `${made.id}.bottom front` });
  made.tops.push(draft.add({ id: `${one}_all`, op: 'place', name, inputs: [one], params: { at } }));
}
