import type { Brief, Fact, Outcome } from '../plan/brief.ts';
import { isAssembly } from './assemblies.ts';
import { isPlaced } from './edit/values.ts';

/** What of an instruction set nothing: words of weight that a change must not pass over, and words of before that have lost their use. */

/** What was said before, and has no use since this change: it was replaced or went with what it was said of, and is no fault of these words. */
export function isSaidBefore(words: string, instruction: string, { texts }: Brief): boolean {
  const plain = words.toLowerCase().trim();
  const isIn = (text: string): boolean => text.toLowerCase().includes(plain);
  return plain !== '' && !isIn(instruction) && texts.slice(0, -1).some(isIn);
}

/** Whether a note speaks only of what was said before. */
export function isOfBefore(note: string, instruction: string, brief: Brief): boolean {
  const quoted = [...note.matchAll(/“([^”]+)”/g)].map(([, words]) => words!);
  return quoted.length > 0 && quoted.every((words) => isSaidBefore(words, instruction, brief));
}

/** Notes that tell why something has no room or cannot be cut, set or bent so. */
export const CANNOT = /\b(?:need|fit|cannot|too (?:small|large|thin|narrow)|at (?:most|least)|no room)\b/;

/** A number of parts that was not reached. */
export const NOT_SO_MANY = /^“[^”]+” was asked for \([^)]*\): .* made\./;

/** Places that were named and not found: "on the bottom section", "under the head". */
export function placesLost(instruction: string, unread: readonly string[]): string[] {
  const said = instruction.toLowerCase();
  return unread.filter((words) => {
    const place = words.toLowerCase().trim();
    if (/^(?:upstairs|downstairs|overhead|halfway|outdoors|indoors)$/.test(place)) return said.includes(place);
    if (!/^(?:the|its|each|both) /.test(place) || /\b(?:whole|moment|time|way|idea|look|style|end)$/.test(place)) return false;
    const at = said.indexOf(place);
    return at > 0 && /\b(?:on|onto|at|under|over|above|below|beneath|round|around|inside|behind|along|between)\s+$/.test(said.slice(0, at));
  });
}

/** Kinds of facts without which a change is another one than was asked for. */
const HEAVY: ReadonlySet<string> = new Set(['measure', 'number', 'extent', 'carat', 'material', 'colour', 'position', 'text']);

/** Words of form, and of how something stands, without which the rest of a wish is another one. */
const isShape = (fact: Fact): boolean =>
  fact.kind === 'adjective' &&
  /^(?:tapered|flared|twisted|conical|cone shaped|round|oval|square|hexagonal|octagonal|fluted|open|closed|half open|countersunk|counterbored|tapped|threaded)$/.test(
    fact.adjective,
  );

/** Words of sizes, numbers, looks and places that set nothing, and did not stand there before. */
export function heavyIdle({ things, texts }: Brief, known: readonly string[]): string[] {
  const last = texts.length - 1;
  const isIdle = (said: { words: string; span?: { text: number }; outcome?: Outcome }): boolean =>
    said.span?.text === last && said.outcome !== undefined && 'why' in said.outcome && !known.includes(said.words);
  const within = (thing: Brief['things'][number]): string[] => [
    ...(thing.counted && (isIdle(thing.counted) || isUnset(thing.counted, last)) ? [thing.counted.words] : []),
    ...thing.facts
      .filter((fact) => (HEAVY.has(fact.kind) || isShape(fact)) && isIdle(fact) && !holdsAnyway(thing, fact, last))
      .map(({ words }) => words),
    ...thing.parts.flatMap(within),
  ];
  // "ruby eyes" of a ring without a face: rubies elsewhere on it are another wish
  const isOfNow = ({ span, facts }: Brief['things'][number]): boolean => (span ?? facts[0]?.span)?.text === last;
  const isLost = ({ outcome, words }: Brief['things'][number]): boolean =>
    outcome !== undefined && 'why' in outcome && !known.includes(words);
  const lost = things.filter(isAssembly).flatMap(({ parts }) => parts.filter((part) => !part.absent && isOfNow(part) && isLost(part)));
  return [...new Set([...things.flatMap(within), ...lost.map(({ words }) => words)])];
}

/** Whether a number set something: what an operation makes of itself only stands where it is built. */
const isSet = (outcome: Outcome | undefined): boolean => isPlaced(outcome) && outcome.param !== 'parts';
const isUnset = ({ span, outcome }: { span?: { text: number }; outcome?: Outcome }, last: number): boolean =>
  span?.text === last && last > 0 && isPlaced(outcome) && outcome.param === 'parts';

/** Where parts are in any case: a roof on top, a rib in the corner. */
const OWN_PLACES: readonly (readonly [at: RegExp, what: RegExp])[] = [
  [/\btop$/, /(?:^| )(?:roof|lid|cap|ring|finial|chimney|antenna|spire|dome|battlement|crown|bail|hook|tabletop|canopy)s?$/],
  [/corner/, /(?:^| )(?:rib|gusset|fillet|brace|post|foot|leg)s?$|feet$/],
  [/\b(?:bottom|underneath|below|under)$/, /(?:^| )(?:leg|foot|base|castor|caster|wheel|plinth|stand)s?$|feet$/],
  [/\bsides?$|^(?:both sides|each side)$/, /(?:^| )(?:handle|ear|arm|armrest|wing)s?$/],
  [/\bfront$/, /(?:^| )(?:door|drawer|label|face|knob)s?$/],
  [/\bends?$/, /(?:^| )(?:nut|washer|cap|ferrule|tassel)s?$/],
  [/\bback$/, /(?:^| )(?:back|backrest|tail)s?$/],
];

const isOwnPlace = (place: string, noun: string): boolean => OWN_PLACES.some(([at, what]) => at.test(place) && what.test(noun));

/** "A small diamond in the middle of the face": what is put on a thing without more is small and stands in its middle. */
const holdsAnyway = ({ noun, outcome, span }: Brief['things'][number], fact: Fact, last: number): boolean =>
  span?.text === last &&
  isPlaced(outcome) &&
  ((fact.kind === 'position' && fact.distance === undefined && isOwnPlace(fact.at, noun)) ||
    (fact.kind === 'extent' && fact.factor < 1) ||
    (fact.kind === 'position' && /middle|cent(?:er|re)|\bface\b/.test(fact.at)));

/** Words of the last instruction for a place that its part has anyway: "armrests on both sides", "a nut at the end". */
export function naturalPlaces({ things, texts }: Brief): string[] {
  const last = texts.length - 1;
  const within = ({ noun, facts, parts, outcome }: Brief['things'][number]): string[] => [
    ...facts.flatMap((fact) => {
      const at =
        fact.kind === 'position' && fact.distance === undefined
          ? fact.at
          : fact.kind === 'pattern' && fact.pattern === 'both_sides'
            ? 'both sides'
            : undefined;
      const isIdle = fact.span?.text === last && fact.outcome !== undefined && 'why' in fact.outcome;
      return at !== undefined && isIdle && isPlaced(outcome) && isOwnPlace(at, noun) ? [fact.words] : [];
    }),
    ...parts.flatMap(within),
  ];
  return things.flatMap(within);
}

/** Numbers that the last instruction changed in words; where nothing built differs, they were not followed. */
export function countsIn({ things, texts }: Brief, before: Brief): string[] {
  const counts = new Map<string, number>();
  const note = (thing: Brief['things'][number]): void => {
    counts.set(thing.id, thing.count);
    thing.parts.forEach(note);
  };
  before.things.forEach(note);
  const within = ({ id, count, counted, parts }: Brief['things'][number]): string[] => [
    ...(counted?.span?.text === texts.length - 1 && counts.get(id) !== count && !isSet(counted.outcome) ? [counted.words] : []),
    ...parts.flatMap(within),
  ];
  return things.flatMap(within);
}

/** Words of the last instruction that set nothing. */
export function unusedIn({ things, texts }: Brief): string[] {
  const last = texts.length - 1;
  const within = (thing: Brief['things'][number]): string[] => [
    ...(thing.span?.text === last && thing.outcome && 'why' in thing.outcome ? [thing.words] : []),
    ...thing.facts.flatMap((fact) => (fact.span?.text === last && fact.outcome && 'why' in fact.outcome ? [fact.words] : [])),
    ...thing.parts.flatMap(within),
  ];
  return [...new Set(things.flatMap(within))];
}
