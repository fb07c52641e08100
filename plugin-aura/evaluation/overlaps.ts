import { boundsMeet } from '../kernel/frames.ts';
import type { MeasureBook } from '../kernel/measure.ts';
import { combine } from '../operations/combine/index.ts';
import { features } from '../operations/features/index.ts';
import { modify } from '../operations/modify/index.ts';
import type { Part } from '../operations/part.ts';
import { boundsOf, placedSolids } from '../operations/parts.ts';
import { profiles } from '../operations/profiles/index.ts';
import { solids } from '../operations/solids/index.ts';
import type { Problem } from '../plan/problem.ts';
import type { Evaluation } from './evaluate.ts';

/**
 * What a maker has to know of a plan that was written by hand or by a model: parts of different material in one place, unions that do not
 * hang together. Things of the library run into one another as their maker wanted it, and what words are composed to is checked by its brief.
 */

const GENERAL: ReadonlySet<string> = new Set(
  // What is painted is a skin of what bears it.
  [...solids, ...profiles, ...combine, ...features, ...modify].map(({ op }) => op).filter((op) => op !== 'paint'),
);
/** Share of the smaller part that has to lie in the other (less is how parts are let into one another), and more parts than are compared. */
const SHARE = 0.05;
const MOST = 120;
/** How many pairs are named in the one warning, the deepest first. */
const NAMED = 3;

/** @param materialOf what a part is made of, by name */
export function overlapProblems(evaluation: Evaluation, measures: MeasureBook, materialOf: (part: Part) => string): Problem[] {
  const { plan } = evaluation;
  if (plan.brief) return [];
  const general = new Set(plan.operations.flatMap(({ id, op, at }) => (GENERAL.has(op) && !at?.embed ? [id] : [])));
  const apart = [...evaluation.results.values()].flatMap(({ operation, facts }): Problem[] =>
    typeof facts.apart === 'string' ? [warning(operation, facts.apart)] : [],
  );
  const made = evaluation.parts.filter((part) => part.class === 'body' && part.solid && general.has(part.operation));
  apart.push(
    ...made
      .filter((part) => !measures.of(part.solid!).watertight)
      .map(({ id, name }) =>
        warning(id, `${name} is not watertight: pieces of it share an edge and nothing else. Let them overlap, or move them apart.`),
      ),
  );
  const parts = made.filter(({ copies }) => !copies);
  const kernel = parts[0]?.solid?.kernel;
  if (!kernel || parts.length > MOST) return apart;
  return [...apart, ...kernel.scope(() => overlaps(parts, measures, materialOf))];
}

function overlaps(parts: readonly Part[], measures: MeasureBook, materialOf: (part: Part) => string): Problem[] {
  const bounds = parts.map((part) => boundsOf([part])!);
  const found = parts.flatMap((a, i) =>
    parts.slice(i + 1).flatMap((b, k) => {
      const [one, other] = [materialOf(a), materialOf(b)];
      if (one === other || !boundsMeet(bounds[i]!, bounds[i + 1 + k]!)) return [];
      const shared = placedSolids(a)[0]!.intersect(placedSolids(b)[0]!).volume();
      const share = shared / Math.min(measures.of(a.solid!).volume, measures.of(b.solid!).volume);
      if (!(share > SHARE)) return [];
      const words = `${named(a, b)} (${one}) and ${named(b, a)} (${other}) are both in ${shared.toFixed(1)} mm³, ${(100 * share).toFixed(0)} % of the smaller one`;
      return [{ place: b.id, share, words }];
    }),
  );
  if (found.length === 0) return [];
  const deepest = found.toSorted((a, b) => b.share - a.share);
  const more = found.length > NAMED ? `; and ${found.length - NAMED} more pairs` : '';
  const words = deepest.slice(0, NAMED).map((one) => one.words);
  return [
    {
      ...warning(deepest[0]!.place, `${words.join('; ')}${more}. Where that is not meant, take one from the other, or move them apart.`),
      code: 'overlap',
    },
  ];
}

/** A part by its name, and by its id too where the other is called the same. */
const named = (part: Part, other: Part): string => (part.name === other.name ? `${part.name} "${part.id}"` : part.name);

const warning = (place: string, message: string): Problem => ({ code: 'check', place, message, severity: 'warning' });
