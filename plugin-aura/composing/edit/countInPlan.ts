import { compose } from '../compose.ts';
import { builtPartsOf } from './builtParts.ts';
import { type Hit, walk } from './hits.ts';
import { isPlaced, numberAt } from './values.ts';
import type { Work } from './work.ts';

/** How many of a part there are where nobody said so: tried out with a number, and read where it went. */
export function countInPlan(hit: Hit, work: Work): number | undefined {
  if (hit.owners.length === 0) return 1;
  const place = placeOfCount(hit, work);
  return place && numberAt(place.operation, place.param, work);
}

/** Where the number follows from the size of the whole, and may be said as well: as many as were built. */
export function countAsBuilt(hit: Hit, work: Work): number | undefined {
  const many = builtPartsOf(hit, work).map(({ copies }) => copies);
  return many.length > 0 && hit.owners.length > 0 && placeOfCount(hit, work)?.param.endsWith('count') ? Math.max(...many) : undefined;
}

function placeOfCount(hit: Hit, { brief, vocabulary }: Work): { operation: string; param: string } | undefined {
  const copy = structuredClone({ ...brief, relations: [] });
  let target = walk(copy).find(({ thing }) => thing.id === hit.thing.id)?.thing;
  if (!target) {
    target = structuredClone(hit.thing);
    walk(copy)
      .find(({ thing }) => thing.id === hit.owners[0]!.id)
      ?.thing.parts.push(target);
  }
  target.count = 3;
  target.counted = { words: '3' };
  const outcome = walk(compose(copy, vocabulary).brief).find(({ thing }) => thing.id === hit.thing.id)?.thing.counted?.outcome;
  return isPlaced(outcome) && outcome.param !== undefined ? { operation: outcome.operation, param: outcome.param } : undefined;
}
