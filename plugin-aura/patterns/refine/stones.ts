import type { Operation } from '../../plan/plan.ts';
import { capitalise } from '../draft.ts';
import type { StoneFacts } from '../jewelry/facts.ts';
import { isDiamond, stonePreset } from '../jewelry/stone-plan.ts';
import { readStones } from '../jewelry/stones.ts';
import { attributes, nounSense, type Phrase } from '../language/phrase.ts';
import { placeOf, setPlace } from './numbers.ts';
import type { Work } from './refine.ts';

const STONE_OPS: ReadonlySet<string> = new Set(['create_diamond', 'create_gem']);

/** "swap the diamond for an oval sapphire 2 carat", "an oval stone", "2 ct": the last stone that is said replaces the centre one. */
export function changeStones(work: Work, phrases: readonly Phrase[]): void {
  const { stones } = readStones(phrases, 'ring');
  const target = stones.at(-1) ?? (phrases.some((phrase) => phrase.carats.length > 0) ? readStones(phrases, 'ring').stones[0] : undefined);
  const stone = work.draft.operations.find(({ op }) => STONE_OPS.has(op));
  if (!target || !stone || !saysSomething(target, stones.length, work)) return;
  const carat = phrases.flatMap((phrase) => phrase.carats)[0]?.value ?? target.carat;
  dressStone(work, stone, { ...target, carat });
  for (const phrase of phrases) {
    if (nounSense(phrase, 'gem') && phrase.noun) work.used.add(phrase.noun);
    for (const { item } of [...attributes(phrase, 'gem'), ...attributes(phrase, 'cut')]) work.used.add(item);
    for (const { item } of phrase.carats) work.used.add(item);
    if (nounSense(phrase, 'gem')) for (const read of phrase.measures) work.used.add(read.item);
  }
}

const saysSomething = (stone: StoneFacts, count: number, work: Work): boolean =>
  stone.cut !== undefined ||
  stone.carat !== undefined ||
  stone.width !== undefined ||
  stone.length !== undefined ||
  count > 1 ||
  (stone.species !== '' && !work.clause.items.some((item) => item.senses.some(({ kind }) => kind === 'extent' || kind === 'measure')));

function dressStone(work: Work, stone: Operation, target: StoneFacts): void {
  const { draft } = work;
  if (target.species) {
    stone.op = isDiamond(target.species) ? 'create_diamond' : 'create_gem';
    if (isDiamond(target.species)) delete stone.params.species;
    else stone.params.species = target.species;
    const material = draft.materials.find(({ id }) => id === stone.material);
    const shared = draft.operations.some((other) => other !== stone && other.material === stone.material);
    if (material && !shared) material.preset = stonePreset(target.species);
    else stone.material = draft.material('stone', stonePreset(target.species));
  }
  if (target.cut) stone.params.cut = target.cut;
  if (target.carat !== undefined) setCarat(work, stone, target.carat);
  if (target.width !== undefined || target.length !== undefined) {
    delete stone.params.carat;
    const across = target.width ?? target.length!;
    stone.params.width = across;
    if (target.length !== undefined && target.width !== undefined) stone.params.length = target.length;
    else delete stone.params.length;
  } else if (target.cut !== undefined && stone.params.length !== undefined && stone.params.carat === undefined) delete stone.params.length;
  const species = target.species || (stone.op === 'create_diamond' ? 'diamond' : String(stone.params.species ?? 'stone'));
  stone.name = `${capitalise(String(stone.params.cut ?? 'round').replaceAll('_', ' '))} ${species}`;
  work.done.push(`Stone: ${stone.name}`);
}

function setCarat(work: Work, stone: Operation, carat: number): void {
  const place = placeOf(stone, 'carat', work.draft);
  delete stone.params.width;
  delete stone.params.length;
  if (place?.parameter) setPlace(place, carat);
  else
    stone.params.carat = work.draft.param('carat', carat, {
      label: 'Carat',
      unit: 'ct',
      min: 0.05,
      max: Math.max(5, carat * 2),
      step: 0.01,
    });
}
