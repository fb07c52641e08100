import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { type Hit, walk } from './target.ts';

/** What an instruction means that names nothing: "it" after something was put in, "no wait, rubies", "two more". */

const lastText = ({ texts }: Brief): number => texts.length - 1;

/** What the last instruction brought in, the first of it; undefined where it brought in nothing. */
export function broughtIn(brief: Brief): Hit | undefined {
  const last = lastText(brief);
  return last < 1 ? undefined : walk(brief).find(({ thing }) => thing.span?.text === last);
}

/** What the last words spoke of: a thing that they brought in, or one that they said something of. A kind of fact asks for one that has it. */
export function spokenOf(brief: Brief, kinds: readonly Fact['kind'][] = []): Hit | undefined {
  const last = lastText(brief);
  const all = walk(brief).reverse();
  const isLast = (fact: Fact): boolean => fact.span?.text === last;
  const alike =
    kinds.length === 0 ? undefined : all.find(({ thing }) => thing.facts.some((fact) => isLast(fact) && kinds.includes(fact.kind)));
  const added = last < 1 ? undefined : all.find(({ thing }) => thing.span?.text === last);
  return alike ?? added ?? all.find(({ thing }) => thing.counted?.span?.text === last || thing.facts.some(isLast));
}

/** Of what there is a number, the last that was spoken of; else the first thing. */
export function whatIsCounted(brief: Brief): Hit | undefined {
  const all = walk(brief);
  const when = ({ counted, span }: BriefThing): number => Math.max(counted?.span?.text ?? 0, span?.text ?? 0);
  const numbered = all.filter(({ thing }) => thing.counted !== undefined || thing.count > 1);
  const latest = numbered.reduce<Hit | undefined>((best, hit) => (best && when(best.thing) > when(hit.thing) ? best : hit), undefined);
  const added = broughtIn(brief);
  return added && (latest === undefined || when(added.thing) > when(latest.thing)) ? added : (latest ?? all[0]);
}

/** "it", where the last words were about another thing than the first: the lamp that was moved, and not the desk. */
export function thingSpokenOf(brief: Brief): Hit | undefined {
  const last = lastText(brief);
  if (last < 1) return undefined;
  const spoken = walk(brief).filter(({ thing, owners }) => owners.length === 0 && thing.facts.some(({ span }) => span?.text === last));
  return spoken.length === 1 ? spoken[0] : undefined;
}

/** "them": several parts that the last words spoke of, the legs and not the table. */
export function severalSpokenOf(brief: Brief): Hit | undefined {
  const spoken = lastText(brief) < 1 ? undefined : spokenOf(brief);
  return spoken && (spoken.owners.length > 0 || spoken.thing.count > 1) ? spoken : undefined;
}
