import { registry } from '../../operations/index.ts';
import type { Operation } from '../../plan/plan.ts';
import { lemma } from '../language/lemma.ts';
import { attributes, nounSense, type Phrase } from '../language/phrase.ts';
import type { Measure } from '../language/sense.ts';
import { placeOf, placesFor, setPlace } from './numbers.ts';
import type { Work } from './refine.ts';
import { scopeOf } from './targets.ts';

const mark = (work: Work, phrase: Phrase): void => {
  if (phrase.noun) work.used.add(phrase.noun);
};

/** "size 7": the inner diameter of the shank. */
export function changeRingSize(work: Work, phrases: readonly Phrase[]): void {
  const item = phrases.find((phrase) => phrase.ringSize)?.ringSize;
  const shank =
    work.draft.operations.find(({ op }) => op === 'create_shank') ??
    work.draft.operations.find((operation) => 'diameter' in operation.params);
  const place = item && shank ? placeOf(shank, 'diameter', work.draft) : undefined;
  if (!item?.ringSize || !place) return;
  if (place.parameter) place.parameter.label = `Inner diameter (${item.words})`;
  work.done.push(setPlace(place, item.ringSize.diameter));
  work.used.add(item);
}

/** "shank 3 mm wide", "45 cm tall": a number with a unit sets what it names. */
export function changeMeasures(work: Work, phrases: readonly Phrase[]): void {
  for (const phrase of phrases)
    for (const read of phrase.measures) {
      if (work.used.has(read.item)) continue;
      const { operations, named } = scopeOf(phrase, work.draft, work.selection);
      const candidates = named ? operations : mainFirst(operations);
      const measures: (Measure | undefined)[] =
        read.values.length === 3 ? ['width', 'depth', 'height'] : read.values.length === 2 ? ['width', 'depth'] : [read.measure];
      let set = false;
      read.values.forEach((value, k) => {
        const places = placesFor(measures[k] ?? defaultMeasure(candidates), candidates, work.draft);
        const chosen = named ? places : places.slice(0, 1);
        for (const place of dedupe(chosen)) {
          work.done.push(setPlace(place, value * (read.measure === 'radius' && place.param !== 'radius' ? 2 : 1)));
          set = true;
        }
      });
      if (!set) continue;
      work.used.add(read.item);
      for (const item of work.clause.items)
        if (item.senses.some(({ kind }) => kind === 'measure') && Math.abs(item.from - read.item.from) < 40) work.used.add(item);
      mark(work, phrase);
    }
}

const defaultMeasure = (operations: readonly Operation[]): Measure => {
  const names = new Set(operations.flatMap(({ op }) => Object.keys(registry.get(op)?.params ?? {})));
  return names.has('height') && !names.has('diameter') ? 'height' : names.has('diameter') ? 'diameter' : 'size';
};

/** The thing itself comes before its stones and cutters when no part was named. */
const mainFirst = (operations: readonly Operation[]): Operation[] => {
  const weight = ({ op }: Operation): number => (op === 'create_shank' ? 0 : /^create_(diamond|gem)$/.test(op) ? 2 : 1);
  return [...operations].sort((a, b) => weight(a) - weight(b));
};

const dedupe = <T extends { parameter?: { name: string }; operation: Operation; param: string; axis?: number }>(
  places: readonly T[],
): T[] => {
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = place.parameter?.name ?? `${place.operation.id}.${place.param}.${place.axis ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** "six prongs", "8 holes", "two more drawers": the whole number that a noun counts. */
export function changeCounts(work: Work, phrases: readonly Phrase[]): void {
  for (const phrase of phrases) {
    if (phrase.count === undefined || !phrase.noun) continue;
    const word =
      phrase.noun.words
        .toLowerCase()
        .split(/[\s-]+/)
        .map(lemma)
        .at(-1) ?? '';
    for (const operation of work.draft.operations) {
      const declared = Object.entries(registry.get(operation.op)?.params ?? {}).filter(
        ([, param]) => param.kind === 'number' && param.integer,
      );
      const found =
        declared.find(([name, param]) => lemma(name) === word || param.label.toLowerCase().split(/\s+/).map(lemma).includes(word)) ??
        (operation.op.includes(word) || operation.name?.toLowerCase().includes(word)
          ? declared.find(([name]) => name === 'count')
          : undefined);
      const place = found ? placeOf(operation, found[0], work.draft) : undefined;
      if (!place) continue;
      const change =
        work.clause.verb === 'more'
          ? (place.value ?? 0) + phrase.count
          : work.clause.verb === 'less'
            ? (place.value ?? 0) - phrase.count
            : phrase.count;
      work.done.push(setPlace(place, change));
      work.used.add(phrase.noun);
      if (phrase.countItem) work.used.add(phrase.countItem);
      break;
    }
  }
}

/** "taller", "a thinner band", "bigger": what is there times a factor. */
export function changeExtents(work: Work, phrases: readonly Phrase[]): void {
  for (const phrase of phrases)
    for (const { sense, item } of attributes(phrase, 'extent')) {
      if (work.used.has(item)) continue;
      const { operations, named } = scopeOf(phrase, work.draft, work.selection);
      const factor = nounSense(phrase, 'thing') && work.clause.verb === 'less' ? 1 / sense.factor : sense.factor;
      const measures: Measure[] = sense.measure === 'size' ? ['width', 'height', 'depth', 'diameter', 'length'] : [sense.measure];
      const scope = named ? operations : mainFirst(operations);
      const places = dedupe(
        measures.flatMap((measure) => placesFor(measure, scope, work.draft).filter(({ value }) => value !== undefined)),
      );
      const carat =
        sense.measure === 'size'
          ? dedupe(
              operations.flatMap((operation) => placeOf(operation, 'carat', work.draft) ?? []).filter(({ value }) => value !== undefined),
            )
          : [];
      const stones = named && carat.length > 0;
      for (const place of stones ? carat : named || sense.measure === 'size' ? places : places.slice(0, 1)) {
        work.done.push(setPlace(place, place.value! * factor));
        work.used.add(item);
        mark(work, phrase);
      }
    }
}
