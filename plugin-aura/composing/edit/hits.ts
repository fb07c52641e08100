import type { PartReport } from '../../evaluation/reportSchema.ts';
import type { Brief, BriefThing } from '../../plan/brief.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Vocabulary } from '../names.ts';

/** What a target comes to: things, parts and features of a brief with their owners, and the words that nothing was found for. */

export interface Hit {
  thing: BriefThing;
  /** The things that it belongs to, the nearest first. */
  owners: readonly BriefThing[];
  /** A part that the operation has without its being in the brief yet. */
  virtual?: true;
  /** The stone in the middle: those at its sides stay as they are. */
  apart?: true;
}

export interface Scope {
  brief: Brief;
  plan: Plan;
  vocabulary: Vocabulary;
  selection: readonly string[];
  /** Parts as they were built; missing where the design was not. */
  parts?: readonly PartReport[];
}

export interface Miss {
  /** The word that nothing was found for. */
  word: string;
  why: string;
}

export type Found = { hits: Hit[] } | { miss: Miss };

export const isMiss = (found: Found): found is { miss: Miss } => 'miss' in found;

/** Everything in a brief with its owners, things before their parts. */
export function walk(brief: Brief): Hit[] {
  const out: Hit[] = [];
  const visit = (thing: BriefThing, owners: readonly BriefThing[]): void => {
    if (!thing.absent) out.push({ thing, owners });
    for (const part of thing.parts) visit(part, [thing, ...owners]);
  };
  for (const thing of brief.things) visit(thing, []);
  return out;
}

/** Things of the brief that are made. */
export const rootsOf = ({ things }: Brief): BriefThing[] => {
  const known = things.filter(({ absent, outcome }) => !absent && !(outcome && 'why' in outcome && /^Nobody here knows/.test(outcome.why)));
  return known.length > 0 ? known : things.filter(({ absent }) => !absent);
};

export const rootOf = ({ thing, owners }: Hit): BriefThing => owners.at(-1) ?? thing;
