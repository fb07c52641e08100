import { findMaterial } from '../materials/index.ts';
import type { MaterialCategory } from '../materials/physical.ts';
import type { Fact, Outcome } from '../plan/brief.ts';
import type { Family } from '../plan/declaration.ts';

/** What a plain colour is put on, by field and by word: a blue sofa is of fabric, a blue vase is glazed, a blue car is painted. */
const SURFACES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(sofa|couch|settee|loveseat|divan|recliner|futon|easy chair|armchair|ottoman|cushion|pillow|blanket|shade|curtain|towel|flag|tent|shirt|hat|cap|scarf|sock|rug|carpet|umbrella|backpack|bag|beanbag|mattress|throw)\b/,
    'fabric',
  ],
  [
    /^(?:(?:drinking|red|white|wine|water|beer|shot|champagne|cocktail|martini|whisky) )*glass$|\b(bottle|tumbler|goblet|jar|pane|bulb)\b/,
    'glass',
  ],
];
const SURFACE_OF_FAMILY: Readonly<Partial<Record<Family, string>>> = { vessels: 'ceramic', solids: 'plastic' };

/** What a part is usually made of, and stays when only its colour is said: a purple crystal that gives light goes on giving light. */
const STAYS: Readonly<Partial<Record<MaterialCategory, string>>> = {
  light: 'glowing',
  leather: 'leather',
  fabric: 'fabric',
  glass: 'glass',
  ceramic: 'ceramic',
};

export interface Substance {
  /** Finish, colour and material in one string that the catalogue of materials reads: "brushed steel", "blue fabric". */
  words: string;
  facts: Fact[];
}

/** What facts say a thing is made of and looks like, or undefined where they say nothing of it. `usual` is what it is made of otherwise. */
export function substanceOf(facts: readonly Fact[], noun: string, family: Family | undefined, usual?: string): Substance | undefined {
  const pick = <K extends Fact['kind']>(kind: K): Extract<Fact, { kind: K }> | undefined =>
    facts.find((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
  const material = pick('material');
  const colour = pick('colour');
  const finish = pick('finish');
  const karat = pick('karat');
  if (!material && !colour) return undefined;
  const surface =
    SURFACES.find(([pattern]) => pattern.test(noun))?.[1] ??
    (usual === undefined ? undefined : STAYS[findMaterial(usual).material.category]) ??
    (family && noun !== 'wheel' ? (SURFACE_OF_FAMILY[family] ?? '') : '');
  // a plain colour is paint where nothing else is said: "painted white" is white
  const isPaint = colour !== undefined && surface === '' && (material ? material.material === 'painted' : finish?.finish === 'painted');
  const words = [isPaint ? undefined : finish?.finish, colour?.colour, karat ? `${karat.value}k` : '', material?.material ?? surface]
    .filter(Boolean)
    .join(' ');
  return { words, facts: [material, colour, finish, karat].filter((fact) => fact !== undefined) };
}

/** Tells the facts of a substance where it was put. */
export function tellSubstance({ facts, words }: Substance, operation: string, param: string): void {
  const outcome: Outcome = { operation, param, value: words };
  for (const fact of facts) fact.outcome = outcome;
}
