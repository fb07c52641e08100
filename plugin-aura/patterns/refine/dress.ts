import { registry } from '../../operations/index.ts';
import type { PlanMaterial } from '../../plan/plan.ts';
import { metalName, readMetal } from '../jewelry/metal.ts';
import { attribute, nounSense, type Phrase } from '../language/phrase.ts';
import { type Item, senseOf } from '../language/sense.ts';
import { substanceOf } from '../things/substance.ts';
import type { Work } from './refine.ts';
import { scopeOf } from './targets.ts';

/** "rose gold", "make the top glass", "a black shade", "matte": what parts are made of. */
export function changeMaterials(work: Work, phrases: readonly Phrase[]): void {
  for (const phrase of phrases) {
    const metal = attribute(phrase, 'metal') ?? metalNoun(phrase);
    if (work.draft.designType === 'jewelry') {
      if (metal || phrase.karat) jewelMetal(work, phrases);
      else jewelFinish(work, phrase);
      continue;
    }
    const substance = substanceOf(phrase, work.draft.operations[0]?.id ?? '', undefined) ?? finishOnly(phrase);
    if (!substance) continue;
    if (dressPart(work, phrase, substance.words) || dressWhole(work, phrase, substance.words)) {
      for (const item of substance.items) work.used.add(item);
      if (phrase.noun) work.used.add(phrase.noun);
    }
  }
}

const metalNoun = (phrase: Phrase) => (nounSense(phrase, 'metal') ? { item: phrase.noun!, sense: nounSense(phrase, 'metal')! } : undefined);

function finishOnly(phrase: Phrase): { words: string; items: Item[] } | undefined {
  const finish = attribute(phrase, 'finish');
  return finish ? { words: finish.sense.finish, items: [finish.item] } : undefined;
}

const isMetal = (material: PlanMaterial): boolean =>
  /gold|silver|platinum|palladium|titanium|steel|brass|bronze|copper|tungsten/i.test(material.preset ?? '') ||
  material.id.startsWith('metal');

function jewelMetal(work: Work, phrases: readonly Phrase[]): void {
  const read = readMetal(phrases);
  const materials = work.draft.materials.filter(isMetal);
  const fineness = /^(\d+)K/.exec(materials[0]?.preset ?? '')?.[1];
  const word = phrases.map((phrase) => attribute(phrase, 'metal') ?? metalNoun(phrase)).find(Boolean)?.sense.metal;
  const tint = /(yellow|white|rose|green) gold/.exec(materials[0]?.preset ?? '')?.[0];
  const name =
    word?.includes('gold') || (!word && read.karat)
      ? metalName(word ?? tint ?? 'yellow gold', read.karat ?? (fineness ? Number(fineness) : undefined))
      : read.name;
  const white = work.clause.items.some((item) => senseOf(item, 'metal'))
    ? read.name.includes('gold')
      ? metalName(read.name.replace(/^\d+K /, ''), read.karat ?? (fineness ? Number(fineness) : undefined))
      : read.name
    : name;
  for (const material of materials) material.preset = white;
  if (materials.length === 0) return;
  work.done.push(`Metal: ${white}`);
  for (const item of read.items) work.used.add(item);
}

function jewelFinish(work: Work, phrase: Phrase): void {
  const finish = attribute(phrase, 'finish');
  const materials = work.draft.materials.filter(isMetal);
  if (!finish || materials.length === 0) return;
  for (const material of materials) material.finish = finish.sense.finish;
  work.done.push(`Finish: ${finish.sense.finish}`);
  work.used.add(finish.item);
}

/** A part that the operation knows by role ("top", "shade"): its entry in `materials`. */
function dressPart(work: Work, phrase: Phrase, words: string): boolean {
  const part = nounSense(phrase, 'part')?.part;
  if (!part) return false;
  let found = false;
  for (const operation of work.draft.operations) {
    const declared = registry.get(operation.op)?.params.materials;
    const role = declared?.kind === 'value' ? new RegExp(`\\b(${part}s?)\\?`).exec(declared.notation)?.[1] : undefined;
    if (!role) continue;
    const before = operation.params.materials;
    operation.params.materials = {
      ...(typeof before === 'object' && before !== null ? before : {}),
      [role]: work.draft.material(role, words),
    };
    work.done.push(`${role}: ${words}`);
    found = true;
  }
  return found;
}

function dressWhole(work: Work, phrase: Phrase, words: string): boolean {
  const { operations, named } = scopeOf(phrase, work.draft, work.selection);
  const visible = operations.filter(({ material }) => material !== undefined);
  const chosen = named ? visible : visible.slice(-1);
  if (chosen.length === 0 && operations[0]) chosen.push(operations[0]);
  for (const operation of chosen) {
    const only = work.draft.operations.filter(({ material }) => material === operation.material).every((other) => chosen.includes(other));
    const material = work.draft.materials.find(({ id }) => id === operation.material);
    if (material && only) material.preset = words;
    else operation.material = work.draft.material(`${operation.id}_material`, words);
    work.done.push(`${operation.name ?? operation.id}: ${words}`);
  }
  return chosen.length > 0;
}
