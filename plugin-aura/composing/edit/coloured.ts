import { findMaterial } from '../../materials/index.ts';
import type { MaterialCategory } from '../../materials/physical.ts';
import type { Fact } from '../../plan/brief.ts';
import { builtPartsOf } from './builtParts.ts';
import type { Hit } from './hits.ts';
import type { Work } from './work.ts';

/** The stuff that people name a part by: "frosted glass", "green fabric". */
export const partStuff = (material: string): string | undefined => /^(?:\w+ )*(glass|fabric|cloth|wire|cord)$/i.exec(material)?.[1];

/** What is dyed or glazed, and of which another colour makes no painted thing. */
const KEEPS: ReadonlySet<MaterialCategory> = new Set(['leather', 'fabric', 'glass', 'ceramic', 'plastic']);

/** "Make the grip black" of a grip of brown leather: what a part was built of is said along with its new colour, and it is of black leather. */
export function keepingStuff(hit: Hit, facts: readonly Fact[], work: Work): Fact[] {
  const colour = facts.find(({ kind }) => kind === 'colour');
  if (!colour || hit.owners.length === 0 || facts.some(({ kind }) => kind === 'material' || kind === 'finish')) return [...facts];
  if (hit.thing.facts.some(({ kind }) => kind === 'material')) return [...facts];
  const [stuff, ...others] = new Set(builtPartsOf(hit, work).map(({ material }) => findMaterial(material).material.category));
  if (stuff === undefined || others.length > 0 || !KEEPS.has(stuff)) return [...facts];
  return [...facts, { kind: 'material', material: stuff, words: colour.words, ...(colour.span && { span: colour.span }) }];
}
