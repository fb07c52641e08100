import type { Fact } from '../../plan/brief.ts';
import { idOf, tidy } from '../draft.ts';
import { builtOf, builtPartsOf, extent, joined, middle } from './builtParts.ts';
import { shift } from './facts.ts';
import type { Hit } from './hits.ts';
import { BEARS, placedAt, WAYS } from './placed.ts';
import { virtualPart } from './target.ts';
import { valueAt } from './values.ts';
import { probe, real, set, type Work } from './work.ts';

/** Places on what a part belongs to, reckoned from the parts as they were built: the ladder on the other side, the gate in the middle. */

const ACROSS: Readonly<Record<string, string | undefined>> = {
  left: 'right',
  right: 'left',
  front: 'back',
  back: 'front',
  top: 'bottom',
  bottom: 'top',
};

/** The side that a part is at by a word of its owner: drawers "on the right" of a desk. */
function saidSide({ thing }: Hit): string | undefined {
  const said = thing.facts.find(
    (fact) => (fact.kind === 'position' || fact.kind === 'adjective') && fact.outcome !== undefined && 'operation' in fact.outcome,
  );
  const word = said?.kind === 'position' ? said.at : said?.kind === 'adjective' ? said.adjective : undefined;
  return word !== undefined && Object.hasOwn(ACROSS, word) ? word : undefined;
}

/** Puts what was hit at a place; false where it cannot be, which is told. */
export function putAt(hit: Hit, place: string, words: string, work: Work): boolean {
  // where the owner has a word for it, it is made there with all that belongs to it
  const side = /^(other side|other end|end)$/.test(place) ? ACROSS[saidSide(hit) ?? ''] : place;
  // what bears the rest stays where it is, even where it could be made anew at a side
  const bears = hit.owners.length > 0 && BEARS.test(hit.thing.noun) && builtPartsOf(hit, work).length > 0;
  if (side !== undefined && !bears) {
    const fact: Fact = { kind: 'position', at: side, words };
    if (probe(hit, [fact], work)[0] !== undefined) return set(hit, [fact], work);
  }
  const placed = placedAt(hit, place, words, work);
  if (!placed || 'why' in placed) {
    work.misses.push({ word: words, why: placed?.why ?? `the ${hit.thing.noun} cannot be put there by its own place` });
    return false;
  }
  const thing = real(hit);
  for (const fact of placed.facts) if (fact.kind === 'position') shift(thing, fact.at, fact.distance ?? 0, words, work.brief.texts.length);
  return placed.facts.length > 0;
}

/** mm that something is moved where no distance was said: a tenth of the whole along that way, as it was built. */
export function usualStep(hit: Hit, direction: string, work: Work): number | undefined {
  const { thing, owners } = hit;
  const { parts } = work;
  const whole = joined(builtOf((owners.at(-1) ?? thing).id, parts).map(({ bounds }) => bounds));
  const axis = /^(left|right)$/.test(direction) ? 0 : /^(up|down)$/.test(direction) ? 1 : 2;
  if (!whole) return undefined;
  const share = owners.length > 0 ? 0.1 : 0.5;
  const size = owners.length > 0 ? extent(whole, axis) : Math.max(extent(whole, 0), extent(whole, 2));
  const own = owners.length > 0 ? joined(builtPartsOf(hit, work).map(({ bounds }) => bounds)) : undefined;
  // no further than it is large, lest it leaves what it is on
  const most = own ? Math.max(extent(own, 0), extent(own, 1), extent(own, 2)) : Number.POSITIVE_INFINITY;
  return Math.max(1, tidy(Number(Math.min(share * size, most).toPrecision(2))));
}

/**
 * A taller stem of a lamp lifts its shade: what stands on a part goes up with its top, while its foot stays. Legs need none of this, since
 * what stands on the floor is raised as a whole.
 */
export function raiseAbove(hit: Hit, factor: number, words: string, work: Work): void {
  const { thing, owners } = hit;
  const root = owners.at(-1);
  const definition = root?.op === undefined ? undefined : work.vocabulary.get(root.op);
  const built = builtPartsOf(hit, work);
  const own = joined(built.map(({ bounds }) => bounds));
  const all = root ? builtOf(root.id, work.parts) : [];
  const whole = joined(all.map(({ bounds }) => bounds));
  if (!root || !definition || !own || !whole || !BEARS.test(thing.noun) || owners.length !== 1) return;
  const by = (factor - 1) * extent(own, 1);
  const above = all.filter((part) => !built.includes(part) && middle(part.bounds, 1) > own.min[1] + 0.6 * extent(own, 1));
  const bearer: Hit = { thing: root, owners: [] };
  const hits = above.map(({ name, role }) =>
    [name, role].map((word) => virtualPart(bearer, word.toLowerCase(), work.scope)).find((found) => found !== undefined),
  );
  if (above.length === 0 || hits.includes(undefined)) return;
  const lifted = new Map(hits.flatMap((found) => (found ? [[found.thing.noun, found] as const] : [])));
  for (const found of lifted.values()) shift(real(found), `moved ${by < 0 ? 'down' : 'up'}`, tidy(Math.abs(by)), words);
  // the end that is nearer to the middle of the whole stays where it is; here it has to be the lower one
  const heldTop = Math.abs(own.max[1] - middle(whole, 1)) < Math.abs(own.min[1] - middle(whole, 1));
  if (heldTop) shift(real(hit), `moved ${by < 0 ? 'down' : 'up'}`, tidy(Math.abs(by)), words);
}

/**
 * How far above the top of the whole (below it where negative), and shifted how, a thing stands on a part of that whole: the books onto the second shelf, and not onto the bookcase. Undefined
 * where the part is the top anyway, or was not built.
 */
export function ontoPart({ thing, owners }: Hit, words: string, work: Work): { above: number; facts: Fact[] } | undefined {
  const root = owners.at(-1);
  const whole = joined(builtOf(root?.id ?? '', work.parts).map(({ bounds }) => bounds));
  const which = thing.which;
  const part = builtPartsOf({ thing, owners }, work)[0];
  if (!root || !whole || !part) return undefined;
  const own = part.bounds;
  let top = own.max[1];
  if (part.copies > 1) {
    const [only] = which?.only ?? [];
    // several that lie above each other at one distance: shelves
    if (only === undefined || which?.only.length !== 1 || !/^(top|bottom)$/.test(which.from)) return undefined;
    const fromTop = which.from === 'top' ? only - 1 : part.copies - only;
    const thick = FLATS_THICK * extent(own, 1);
    top = own.max[1] - (fromTop * (extent(own, 1) - thick)) / (part.copies - 1);
  }
  const facts = ([0, 2] as const).flatMap((axis): Fact[] => {
    const distance = middle(own, axis) - middle(whole, axis);
    return Math.abs(distance) < 0.02 * extent(whole, axis)
      ? []
      : [{ kind: 'position', at: `moved ${WAYS[axis]![distance < 0 ? 0 : 1]}`, distance: tidy(Math.abs(distance)), words }];
  });
  const above = tidy(top - whole.max[1]);
  return facts.length > 0 || Math.abs(above) > 0.01 * extent(whole, 1) ? { above, facts } : undefined;
}
/** Share of a part's lesser side that a stone has which is set into its front, and of that how deep it sits. */
const SET_IN = { size: 0.4, deep: 0.3 };

/**
 * A stone in the front of a part, turned to look out of it, in the words of `ontoPart`: the gem in the pommel of a sword. `size` is its diameter in mm.
 */
export function inFront({ thing, owners }: Hit, words: string, work: Work): { above: number; size: number; facts: Fact[] } | undefined {
  const root = owners.at(-1);
  const whole = joined(builtOf(root?.id ?? '', work.parts).map(({ bounds }) => bounds));
  const [part, ...more] = builtPartsOf({ thing, owners }, work);
  if (!root || !whole || !part || part.copies > 1 || more.length > 0) return undefined;
  // where a part was altered, the top that it is placed by is the one from before
  if (builtOf(root.id, work.parts).some(({ operation }) => operation !== idOf(root.id))) return undefined;
  const own = part.bounds;
  const size = tidy(Number((SET_IN.size * Math.min(extent(own, 0), extent(own, 1))).toPrecision(2)));
  const moved = (way: string, distance: number): Fact[] =>
    Math.abs(distance) < 0.01 ? [] : [{ kind: 'position', at: `moved ${way}`, distance: tidy(Math.abs(distance)), words }];
  const aside = middle(own, 0) - middle(whole, 0);
  return {
    above: tidy(middle(own, 1) - size / 2 - whole.max[1]),
    size,
    facts: [
      { kind: 'position', at: 'turned x', distance: 90, words },
      ...moved(aside < 0 ? 'left' : 'right', aside),
      ...moved('front', own.max[2] - SET_IN.deep * size - middle(whole, 2)),
    ],
  };
}

/** How far from the middle of a row of things one of them stands: the left of two bedside tables. Undefined where that is not known. */
export function onMember({ thing, owners }: Hit, words: string, work: Work): Fact[] | undefined {
  const [row] = owners;
  const [only, ...more] = thing.which?.only ?? [];
  const whole = joined(builtOf(row?.id ?? '', work.parts).map(({ bounds }) => bounds));
  if (!row || !whole || only === undefined || more.length > 0 || row.count < 2) return undefined;
  const from = thing.which!.from;
  if (from !== 'left' && from !== 'right' && from !== 'order') return undefined;
  const size = ['width', 'length', 'diameter'].flatMap((name) => valueAt(work.scope.plan, idOf(row.id), name, work.vocabulary) ?? [])[0];
  if (size === undefined || extent(whole, 0) < size * row.count) return undefined;
  const k = only > 0 ? only - 1 : row.count + only;
  const place = from === 'right' ? row.count - 1 - k : k;
  const step = (extent(whole, 0) - size) / (row.count - 1);
  const by = place * step - (extent(whole, 0) - size) / 2;
  return Math.abs(by) < 0.01 * step
    ? []
    : [{ kind: 'position', at: `moved ${by < 0 ? 'left' : 'right'}`, distance: tidy(Math.abs(by)), words }];
}

/** Thickness of a board among several, against the height of all. */
const FLATS_THICK = 0.012;
