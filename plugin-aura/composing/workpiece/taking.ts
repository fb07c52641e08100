import type { BriefThing, FactOf } from '../../plan/brief.ts';
import { SHAPING, type Shape, wordAt } from '../../reading/workpiece/words.ts';
import type { Context } from '../context.ts';
import { capitalise, tidy } from '../draft.ts';

/** Facts of a described part as numbers: each that is used is told where it went. */

/** A length: its value now, and how the plan writes it (a named parameter where it was said). */
export interface Length {
  value: number;
  text: string | number;
}
export const plainLength = (value: number): Length => ({ value: tidy(value), text: tidy(value) });
/** The text of a length inside an expression. */
export const inner = ({ text }: Length): string => String(text).replace(/^\s*=\s*/, '');

export type Measure = FactOf<'measure'>;
export const measuresOf = (thing: BriefThing): Measure[] =>
  thing.facts.filter((fact): fact is Measure => fact.kind === 'measure' && fact.value > 0);
export const positionsOf = (thing: BriefThing): FactOf<'position'>[] =>
  thing.facts.filter((fact): fact is FactOf<'position'> => fact.kind === 'position');
export const has = (thing: BriefThing, pattern: RegExp): boolean =>
  thing.facts.some((fact) => fact.kind === 'adjective' && pattern.test(fact.adjective));
/** Tells descriptions that were followed. */
export function told(thing: BriefThing, pattern: RegExp, operation: string): void {
  for (const fact of thing.facts) if (fact.kind === 'adjective' && pattern.test(fact.adjective)) fact.outcome ??= { operation };
}

/** The first free measure of one of these dimensions, of the whole or of what `of` names. */
export function measure(thing: BriefThing, dimensions: readonly string[], of?: RegExp): Measure | undefined {
  for (const dimension of dimensions) {
    const found = measuresOf(thing).find(
      (fact) =>
        fact.dimension === dimension &&
        fact.outcome === undefined &&
        (of === undefined ? fact.of === undefined || /^(overall|extruded)$/.test(fact.of) : of.test(fact.of ?? '')),
    );
    if (found) return found;
  }
  return undefined;
}

/** The numbers of "60 x 40 x 10", in order. */
export const rowOf = (thing: BriefThing): Measure[] => {
  const row = measuresOf(thing).filter((fact) => (fact.among ?? 1) > 1 && fact.outcome === undefined && fact.of === undefined);
  const most = row[0]?.among ?? 0;
  return row.slice(0, most);
};

/** Takes lengths of one operation. */
export class Taker {
  readonly thing: BriefThing;
  readonly operation: string;
  readonly context: Context;
  constructor(thing: BriefThing, operation: string, context: Context) {
    this.thing = thing;
    this.operation = operation;
    this.context = context;
  }

  /** A measure as a parameter of the operation, or what is usual. */
  length(fact: Measure | undefined, param: string, label: string, usual: number): Length {
    if (!fact) return plainLength(usual);
    const value = tidy(fact.dimension === 'radius' && /diameter|circle|bore|outer|tube/.test(param) ? fact.value * 2 : fact.value);
    const text = this.context.draft.param(`${this.operation}_${label}`.replaceAll(' ', '_'), value, {
      label: `${capitalise(this.thing.noun)} ${label}`,
      min: value / 4,
      max: value * 4,
      step: value < 3 ? 0.01 : 0.1,
    });
    fact.outcome = {
      operation: this.operation,
      ...(param === '' || (value !== fact.value && !/diameter|bore/.test(param)) ? {} : { param, value }),
    };
    return { value, text };
  }
}

/** The shape that a noun and its descriptions mean. */
export function shapeOf(thing: BriefThing): { shape: Shape; says: ReadonlySet<string> } {
  const word = wordAt(thing.noun.split(' '), 0)?.word ?? wordAt([thing.noun.split(' ').at(-1) ?? ''], 0)?.word;
  // as a body of its own a flange is a disc
  const disc = thing.noun === 'flange' && !has(thing, /^(square|rectangular|oval|elliptical|triangular|hexagonal)$/);
  let shape: Shape = disc ? 'cylinder' : (word?.shape ?? 'box');
  const says = new Set(disc ? ['flat'] : word?.says === undefined ? [] : [word.says]);
  if (/ shape$/.test(thing.noun)) shape = 'bar';
  const letter = thing.facts.find((fact) => fact.kind === 'adjective' && /^[lutizhc] shaped$/.test(fact.adjective));
  if (letter) return { shape: 'bar', says };
  for (const fact of thing.facts) {
    if (fact.kind !== 'adjective') continue;
    says.add(fact.adjective);
    const shaping = Object.hasOwn(SHAPING, fact.adjective) ? SHAPING[fact.adjective] : undefined;
    if (!shaping) continue;
    if (shaping[1] !== undefined) says.add(shaping[1]);
    const [other] = shaping;
    const free =
      /^(any|bar)$/.test(shape) || (shape === 'prism' && other !== 'cylinder') || (shape === 'box' && !/^(cube|cuboid)$/.test(thing.noun));
    if (free && !(shape === 'prism' && other === 'box')) shape = other === 'cone' && fact.adjective === 'tapered' ? shape : other;
    if (/^(ring|tube)$/.test(shape) && other === 'box') shape = 'frame';
  }
  if (shape === 'bar' && !/^(channel|angle|bracket|u channel|c channel|i beam|h beam|t beam|angle iron|.*shape)$/.test(thing.noun))
    shape = 'box';
  // a tapered cylinder ends in a smaller circle, no point
  if (/^(cylinder|rod|shaft|post|pin)$/.test(thing.noun) && (says.has('tapered') || shape === 'cone')) {
    shape = 'cone';
    says.add('truncated');
  }
  return { shape: shape === 'any' ? 'box' : shape, says };
}

/** Descriptions of what is cut or raised that its shape and place follow. */
export const THROUGH_WORDS =
  /^(through|thru|round|circular|cylindrical|rectangular|square|central|centered|drilled|tapped|threaded|countersunk|counterbored|blind|vertical|horizontal|straight|small|smaller|large|larger|identical|deep|shallow|plain|hexagonal|hex|triangular|elliptical|oval|v shaped|v|vee|rounded|rounded end|parallel|long|narrow|wide|flat|concentric|transverse|cross|radial|right|semicircular|half|open top|u shaped|elongated|obround|both ways|upright|regular|lengthwise|crosswise|each|same|radially|arranged|dovetail|d shaped|open|clearance|evenly spaced|upper|lower|inner|outer|perpendicular)$/;
