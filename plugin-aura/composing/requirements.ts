import type { Brief, BriefThing, Fact, Outcome } from '../plan/brief.ts';
import type { Requirement } from '../plan/plan.ts';
import { factorTo } from './address.ts';
import { isAssembly } from './assemblies.ts';
import { tidy } from './draft.ts';

/** What was asked for, as the plan keeps it to be held against the result: each with the operation and the parameter that it set. */

interface Sink {
  requirements: Requirement[];
  /** Words that found no use, with the reason. */
  idle: { words: string; why: string }[];
}

/** Requirements of a composed brief, and the words in it that had no use. */
export function requirementsOf(brief: Brief): Sink {
  const sink: Sink = { requirements: [], idle: [] };
  for (const thing of brief.things) visit(thing, thing.noun, sink, isAssembly(thing));
  for (const { outcome, words } of brief.relations) if (outcome && 'why' in outcome) sink.idle.push({ words, why: outcome.why });
  return { requirements: sink.requirements.slice(0, 200), idle: sink.idle };
}

function visit(thing: BriefThing, about: string, sink: Sink, jewel: boolean): void {
  if (thing.outcome && 'why' in thing.outcome) {
    if (!thing.absent || /could not be left out/.test(thing.outcome.why))
      sink.idle.push({ words: thing.words || thing.noun, why: thing.outcome.why });
    if (!thing.facts.some(({ outcome }) => outcome && 'operation' in outcome)) return;
  }
  if (thing.counted?.outcome && thing.count !== 1) add(sink, 'count', about, thing.count, thing.counted.words, thing.counted.outcome);
  for (const fact of thing.facts) visitFact(fact, about, sink, jewel);
  for (const part of thing.parts) visit(part, part.noun, sink, jewel);
}

function visitFact(fact: Fact, about: string, sink: Sink, jewel: boolean) {
  const { outcome, words } = fact;
  if (!outcome) return;
  if ('why' in outcome) {
    if (fact.kind !== 'style') sink.idle.push({ words, why: outcome.why });
    return;
  }
  switch (fact.kind) {
    case 'measure': {
      const name = fact.dimension === 'size' ? about : `${about}, ${[fact.of, fact.dimension].filter(Boolean).join(' ')}`;
      const isAngle = fact.dimension === 'angle';
      return add(sink, isAngle ? 'angle' : 'length', name, asked(fact, outcome, jewel), words, outcome, isAngle ? 'deg' : 'mm');
    }
    case 'number':
      return add(sink, 'count', `${about}, ${fact.of}`, fact.value, words, outcome);
    case 'carat':
      return add(sink, 'carat', about, fact.value, words, outcome, 'ct');
    case 'material':
      return add(sink, 'material', about, typeof outcome.value === 'string' ? outcome.value : fact.material, words, outcome);
    case 'colour':
      return add(sink, 'colour', about, fact.colour, words, outcome);
    case 'ring_size':
      return add(sink, 'size', about, tidy(fact.diameter), words, outcome, 'mm');
    case 'thread':
      // a clearance hole is as wide as its screw asks for
      return add(
        sink,
        'length',
        `${about}, thread`,
        typeof outcome.value === 'number' ? outcome.value : fact.diameter,
        words,
        outcome,
        'mm',
      );
    case 'text':
      return add(sink, 'feature', `${about}, text`, fact.text, words, outcome);
    case 'adjective':
      if (outcome.param !== undefined) add(sink, 'feature', about, String(outcome.value ?? fact.adjective), words, outcome);
      return;
    default:
      return;
  }
}

/** Shares of its diagonal that a screen's side is sold by. */
const SCREEN_SHARES = [0.865, 0.88, 0.93];

/** The number that was asked for, as the parameter counts it. A jeweller's sizes come to others (a hoop's outside to its wire's middle): there what was set is what was asked. */
function asked(fact: Extract<Fact, { kind: 'measure' }>, outcome: Extract<Outcome, { operation: string }>, jewel: boolean): number {
  const { value } = outcome;
  if (typeof value !== 'number') return fact.value;
  if (jewel) return value;
  const ways = [fact.value, fact.value * factorTo(fact.dimension, outcome.param ?? '')];
  if (fact.unit === 'in') ways.push(...SCREEN_SHARES.map((share) => fact.value * share));
  const near = ways.find((way) => Math.abs(way - value) < 1e-3);
  // A wall that two diameters came to is what was set; a number that was held within its range stays as it was said.
  return near ?? (/wall/.test(outcome.param ?? '') ? value : ways[1]!);
}

function add(
  sink: Sink,
  kind: Requirement['kind'],
  about: string,
  value: string | number,
  words: string,
  outcome: Outcome,
  unit?: string,
): void {
  if ('why' in outcome) {
    sink.idle.push({ words, why: outcome.why });
    return;
  }
  sink.requirements.push({
    kind,
    about: about.slice(0, 200),
    value: typeof value === 'number' ? tidy(value) : value.slice(0, 200),
    ...(unit !== undefined && { unit }),
    words: words.slice(0, 200),
    operation: outcome.operation,
    ...(outcome.param !== undefined && { param: outcome.param }),
  });
}
