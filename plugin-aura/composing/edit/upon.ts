import type { BriefThing, Fact } from '../../plan/brief.ts';
import type { Edit } from '../../reading/edit.ts';
import { tidy } from '../draft.ts';
import { standsAlone } from '../names.ts';
import { type Bounds, builtOf, extent, joined, middle } from './builtParts.ts';
import { shift } from './facts.ts';
import type { Hit } from './hits.ts';
import { knownPart } from './known.ts';
import type { Work } from './work.ts';

/** Where something goes that is put in without a word about on what: a bowl on the left of a table stands on it, a ball on top of it all on the highest. */

const ON_ALL =
  /\bon (?:the )?(?:very )?top(?: of (?:it all|everything|all of it|all that|all|them(?: all)?|the (?:pile|stack|lot|whole thing)))?(?=[\s.!]*$)/i;
const SIDE = /^(?:left|right|front|back|far left|far right|middle|center|centre)$/;
/** What stands on the floor, however much room a table has. */
const FLOOR =
  /\b(?:chair|stool|bench|table|desk|sofa|couch|armchair|bed|cabinet|wardrobe|shelf|bookcase|floor lamp|rug|carpet|tree|door|house|wall|fence|car|bike|bicycle|dog|ladder|stairs)$/;

const isSide = (fact: Fact): boolean =>
  (fact.kind === 'position' && fact.distance === undefined && SIDE.test(fact.at)) ||
  (fact.kind === 'adjective' && SIDE.test(fact.adjective));

/** The same addition with what it stands on; undefined where it says so itself, or stands on the floor. */
export function standsUpon(
  edit: Extract<Edit, { kind: 'add' }>,
  roots: readonly Hit[],
  work: Work,
): Extract<Edit, { kind: 'add' }> | undefined {
  const { thing, words } = edit;
  const definition = thing.op === undefined ? undefined : work.vocabulary.get(thing.op);
  if (!definition || !standsAlone(definition) || roots.length === 0) return undefined;
  if (roots.some(({ thing: root }) => knownPart(root, thing.noun, work.vocabulary) !== undefined)) return undefined;
  if (ON_ALL.test(words) && work.parts) {
    const top = (hit: Hit): number =>
      joined(builtOf(hit.thing.id, work.parts).map(({ bounds }) => bounds))?.max[1] ?? Number.NEGATIVE_INFINITY;
    const highest = roots.reduce((best, hit) => (top(hit) > top(best) ? hit : best));
    const facts = thing.facts.filter((fact) => !(fact.kind === 'position' && fact.at === 'top'));
    return { ...edit, thing: { ...thing, facts }, to: targetOf(highest), relation: 'on top of' };
  }
  if (!thing.facts.some(isSide) || FLOOR.test(thing.noun)) return undefined;
  const bearer = roots.find(({ thing: root }) => work.vocabulary.get(root.op ?? '')?.spoken?.holds?.on !== undefined && root.count === 1);
  return bearer && { ...edit, to: targetOf(bearer), relation: 'on' };
}

const targetOf = ({ thing }: Hit): NonNullable<Extract<Edit, { kind: 'add' }>['to']> => ({
  noun: thing.noun,
  adjectives: [],
  words: thing.noun,
});

/** Share of the half of what bears it by which something at a side stands off its middle. */
const OFF = 0.55;

/** Places that something takes on what bears others, as shares of its half: the first that is free. */
const PLACES = [0, OFF, -OFF, 0.28, -0.28, 0.8, -0.8];
/** Share of the width of what bears it that something new is taken to need. */
const NEEDS = 0.14;

/** Where something goes on what it was put on: at the side that was said, else where there is room; those that stand there stay. */
export function atSideOf(thing: BriefThing, base: Hit, work: Work): void {
  const { parts, brief } = work;
  const root = base.owners.at(-1) ?? base.thing;
  const whole = joined(builtOf(root.id, parts).map(({ bounds }) => bounds));
  const placed = brief.relations.at(-1);
  const side = thing.facts.find(isSide);
  if (!whole || placed?.what !== thing.id) return;
  const others = keepInPlace(root.id, thing.id, whole, work);
  if (!side && others.length === 0) return;
  const at = side?.kind === 'position' ? side.at : side?.kind === 'adjective' ? side.adjective : undefined;
  thing.facts = thing.facts.filter((fact) => fact !== side);
  placed.distance = 0;
  const words = side?.words ?? thing.words;
  if (at !== undefined && /^(?:middle|cent)/.test(at)) return;
  const way = at?.replace('far ', '');
  const axis = way === 'front' || way === 'back' ? 2 : 0;
  const half = extent(whole, axis) / 2;
  const free = PLACES.find(
    (share) => !others.some((box) => Math.abs(middle(whole, 0) + share * half - middle(box, 0)) < extent(box, 0) / 2 + NEEDS * half),
  );
  const by = way === undefined ? (free ?? 0) * half : (at?.startsWith('far ') ? 0.8 : OFF) * half;
  const direction = way ?? (by < 0 ? 'left' : 'right');
  if (by !== 0) thing.facts.push({ kind: 'position', at: `moved ${direction}`, distance: tidy(Math.round(Math.abs(by))), words });
}

/** What stands on a base already keeps its place there when something is put beside it; gives the boxes of all of it. */
function keepInPlace(base: string, added: string, whole: Bounds, { parts, brief }: Work): Bounds[] {
  return brief.relations.flatMap((relation): Bounds[] => {
    const thing = brief.things.find(({ id, absent }) => id === relation.what && !absent);
    if (relation.relation !== 'on' || relation.what === added || !relation.to.includes(base) || !thing) return [];
    const box = joined(builtOf(thing.id, parts).map(({ bounds }) => bounds));
    if (!box) return [];
    if (relation.distance === undefined) {
      const moved = thing.facts.reduce(
        (sum, fact) =>
          sum +
          (fact.kind !== 'position'
            ? 0
            : fact.at === 'moved right'
              ? (fact.distance ?? 0)
              : fact.at === 'moved left'
                ? -(fact.distance ?? 0)
                : 0),
        0,
      );
      const slot = middle(box, 0) - middle(whole, 0) - moved;
      relation.distance = 0;
      if (Math.abs(slot) > 1) shift(thing, `moved ${slot < 0 ? 'left' : 'right'}`, tidy(Math.round(Math.abs(slot))), thing.words);
    }
    return [box];
  });
}
