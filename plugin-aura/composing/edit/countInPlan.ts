import { compose } from '../compose.ts';
import { type Hit, walk } from './hits.ts';
import { isPlaced, numberAt } from './values.ts';
import type { Work } from './work.ts';

/** How many of a part there are where nobody said so: tried out with a number, and read where it went. */
export function countInPlan(hit: Hit, work: Work): number | undefined {
  const { brief, vocabulary } = work;
  if (hit.owners.length === 0) return 1;
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
  if (isPlaced(outcome) && outcome.param !== undefined) {
    const value = numberAt(outcome.operation, outcome.param, work);
    if (value !== undefined) return value;
  }
  return undefined;
}
