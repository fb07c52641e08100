import type { FactOf } from '../../plan/brief.ts';
import type { Edit } from '../../reading/edit.ts';
import { type Hit, walk } from './hits.ts';
import { isLook } from './newcomers.ts';
import { broughtIn } from './recent.ts';
import { probe, type Work } from './work.ts';

/** Whose a size or a look is that was said of nothing: "make it 19 cm", "make it brass". */

/** "Make it 6" of studs with 5 mm emeralds: the one length that was said of the design, where the number is near it. */
export function onlyLengthIn(edit: Edit, { brief }: Work): Hit[] | undefined {
  if (edit.kind !== 'set' || edit.target.noun !== undefined || edit.target.selected || edit.facts.length !== 1) return undefined;
  const [fact] = edit.facts;
  if (fact?.kind !== 'measure' || fact.unit !== undefined || fact.dimension !== 'size' || fact.of !== undefined) return undefined;
  const said = walk(brief).flatMap((hit) => hit.thing.facts.flatMap((other) => (other.kind === 'measure' ? [{ hit, other }] : [])));
  const [only] = said;
  if (said.length !== 1 || !only || only.hit.owners.length === 0) return undefined;
  const ratio = fact.value / only.other.value;
  if (ratio < 0.25 || ratio > 4) return undefined;
  fact.dimension = only.other.dimension;
  if (only.other.of !== undefined) fact.of = only.other.of;
  return [only.hit];
}

/** How far a size may be from the one that it takes the place of, and how much nearer that has to be than any other. */
const NEAR = 2;
const NEARER = 3;

/** "Make it 19 cm" of a bracelet of 18 cm with stones of 3 mm: the length that was said and is so large, where the whole takes none itself. */
export function nearestLength(edit: Edit, work: Work): Hit[] | undefined {
  const { brief } = work;
  if (edit.kind !== 'set' || edit.target.noun !== undefined || edit.target.selected || edit.target.recent || edit.facts.length !== 1)
    return undefined;
  const [fact] = edit.facts;
  const [root] = brief.things;
  if (fact?.kind !== 'measure' || fact.dimension !== 'size' || fact.of !== undefined || fact.value <= 0 || !root) return undefined;
  if (probe({ thing: root, owners: [] }, [fact], work)[0] !== undefined) return undefined;
  const far = (other: FactOf<'measure'>): number => Math.abs(Math.log(fact.value / other.value));
  const [nearest, next] = walk(brief)
    .flatMap((hit) =>
      hit.thing.facts.flatMap((other) => (other.kind === 'measure' && other.value > 0 && other.unit !== 'deg' ? [{ hit, other }] : [])),
    )
    .sort((a, b) => far(a.other) - far(b.other));
  if (!nearest || far(nearest.other) > Math.log(NEAR)) return undefined;
  if (next && far(next.other) < far(nearest.other) + Math.log(NEARER)) return undefined;
  fact.dimension = nearest.other.dimension;
  if (nearest.other.of !== undefined) fact.of = nearest.other.of;
  return [nearest.hit];
}

/** "Make it brass" after a rib was put in that wears what the whole does: the whole is meant. */
export function wholeOfLook(edit: Edit, work: Work): Hit[] | undefined {
  if (edit.kind !== 'set' || edit.target.pronoun !== true || edit.facts.length === 0 || !edit.facts.every(isLook)) return undefined;
  const added = broughtIn(work.brief);
  const root = added?.owners.at(-1);
  if (!added || !root || probe(added, edit.facts, work).some((place) => place !== undefined)) return undefined;
  return [{ thing: root, owners: [] }];
}
