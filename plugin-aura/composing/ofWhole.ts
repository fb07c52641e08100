import type { Brief, BriefThing, Fact, FactOf } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import { isOfSteps } from '../reading/steps/step.ts';
import { isWorkpiece } from '../reading/workpiece/read.ts';
import { addressOf, rowOf } from './address.ts';
import { featureOf } from './features.ts';
import { isPiece } from './jewelry/index.ts';
import { spokenPart, type Vocabulary } from './names.ts';
import { Sheet } from './sheet.ts';

/**
 * "a mug with a handle 10 cm", "a bookcase with five shelves 190 cm high": sizes that stand behind a part, and that no such part has but the
 * whole thing well may, are the whole's.
 */

type Measure = FactOf<'measure'>;

/** Dimensions that a whole and its part may both have. */
const SHARED: ReadonlySet<string> = new Set(['size', 'length', 'width', 'height', 'depth', 'diameter']);
/** A whole is as large as it usually is, within this factor. */
const USUAL = 3;
/** A part that is this many times as large as it usually is, is none. */
const TOO_LARGE = 4;
/** A part that takes this share of the whole is as large as the whole. */
const WHOLE = 0.95;
/** No lid is as high as this share of what it closes. */
const TALL = 0.4;
const CLOSURE = /(?:^| )(?:lid|cap|cork|stopper|cover)s?$/;
/** Of parts that stand side by side or on one another the whole is as large as all together; of these it is not. */
/** What is small on any whole: of half its size there is none. */
const SMALL = /^(?:stripe|dot|spot|line|pattern|button|mark|flag|knob|hinge|label)s?$/;
const APART = /^(?:leg|foot|post|pole|column|stem|arm|handle|drawer|door|window|wheel|hook|peg)s?$/;

/** Gives such sizes to their things; what is there already, or is said before the part ("a 10 cm handle"), stays. */
export function measuredWhole(brief: Brief, vocabulary: Vocabulary): Brief {
  return { ...brief, things: brief.things.map((thing) => ofWhole(thing, vocabulary)) };
}

function ofWhole(thing: BriefThing, vocabulary: Vocabulary): BriefThing {
  const definition = thing.op === undefined || isPiece(thing.op) ? undefined : vocabulary.get(thing.op);
  if (!definition || thing.parts.length === 0 || isWorkpiece(thing) || isOfSteps(thing)) return thing;
  const sheet = new Sheet(definition, presetOf(definition, thing));
  for (const fact of thing.facts) if (fact.kind === 'measure') sayTo(sheet, fact);
  const moved: Fact[] = [];
  const parts = thing.parts.map((part) => {
    const behind = featureOf(part) === undefined ? part.facts.filter((fact): fact is Measure => isBehind(fact, part)) : [];
    if (behind.length === 0 || !behind.every((fact) => isWholes(fact, sheet)) || !behind.some((fact) => isNoParts(fact, part, sheet)))
      return part;
    moved.push(...behind);
    for (const fact of behind) sayTo(sheet, fact);
    return { ...part, facts: part.facts.filter((fact) => !behind.includes(fact as Measure)) };
  });
  return moved.length === 0 ? thing : { ...thing, parts, facts: [...thing.facts, ...moved] };
}

const presetOf = ({ spoken }: OperationDeclaration, { variant, noun }: BriefThing): Readonly<Record<string, unknown>> =>
  spoken?.variants?.find(({ names }) => names.includes(variant ?? noun))?.params ?? {};

function sayTo(sheet: Sheet, fact: Measure): void {
  const address = addressIn(sheet, fact);
  if (address !== undefined) sheet.said.add(address);
}

function addressIn(sheet: Sheet, { among, index, dimension, of }: Measure): string | undefined {
  if ((among === 2 || among === 3) && index !== undefined && dimension === 'size') return rowOf(sheet, among)?.[index];
  return addressOf(sheet, dimension, of);
}

const isBehind = (fact: Fact, { span, absent }: BriefThing): boolean =>
  fact.kind === 'measure' &&
  !absent &&
  SHARED.has(fact.dimension) &&
  (fact.of === undefined || fact.of === '') &&
  span !== undefined &&
  fact.span !== undefined &&
  fact.span.text === span.text &&
  fact.span.from >= span.to;

/** Whether the whole has such a size, of which nothing was said yet, and usually one of that order. */
function isWholes(fact: Measure, sheet: Sheet): boolean {
  const address = addressIn(sheet, fact);
  // a number that follows from others may be anything that is usual for it
  if (address !== undefined && !sheet.said.has(address) && sheet.number(address) === undefined) {
    const [least, most] = usualOf(sheet, address);
    return fact.value >= least && fact.value <= most;
  }
  const usual = address === undefined || sheet.said.has(address) ? undefined : sheet.number(address);
  // three sizes are those of a body
  return usual !== undefined && (fact.among === 3 || (fact.value <= usual * USUAL && fact.value * USUAL >= usual));
}

/** What is usual for a number, mm. */
function usualOf(sheet: Sheet, address: string): readonly [least: number, most: number] {
  const param = sheet.slot(address)?.param;
  return (param && 'soft' in param && param.soft) || [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
}

function isNoParts(fact: Measure, part: BriefThing, sheet: Sheet): boolean {
  const own = spokenPart(sheet.definition, part.noun)?.[1].sizes?.[fact.dimension] ?? addressOf(sheet, fact.dimension, part.noun);
  if (own !== undefined)
    return fact.value > (sheet.number(own) === undefined ? 2 * usualOf(sheet, own)[1] : sheet.number(own)! * TOO_LARGE);
  if (SMALL.test(part.noun) && 2 * fact.value >= sheet.number(addressIn(sheet, fact)!)!) return true;
  const together = APART.test(part.noun) ? 1 : Math.max(1, part.count);
  const whole = sheet.number(addressIn(sheet, fact)!);
  return whole !== undefined && together * fact.value >= (CLOSURE.test(part.noun) ? TALL : WHOLE) * whole;
}
