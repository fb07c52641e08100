import { registry } from '../operations/index.ts';
import type { Plan } from '../plan/plan.ts';
import { PlanDraft } from './draft.ts';
import { makeJewel } from './jewelry/make.ts';
import { readJewel } from './jewelry/read.ts';
import { readItems } from './language/items.ts';
import { attributes, nounSense, type Phrase } from './language/phrase.ts';
import { generalGrammar, jewelGrammar, readPhrases } from './language/phrases.ts';
import { type Item, senseOf } from './language/sense.ts';
import { holdInRange } from './ranges.ts';
import { makeScene } from './things/scene.ts';

export interface Generated {
  plan: Plan;
  /** Words of the prompt that found no use. */
  unread: string[];
  /** What the artist should know. */
  notes: string[];
}

export interface GenerateOptions {
  /** Chooses between equally good defaults; the same prompt and seed give the same plan. */
  seed?: number;
  context?: unknown;
}

/** Whether a prompt speaks of jewellery: of a piece of it first, or of stones, ring sizes and karats and no other thing. */
export function isJewelry(items: readonly Item[], phrases: readonly Phrase[]): boolean {
  const thing = phrases.map((phrase) => nounSense(phrase, 'thing')).find(Boolean);
  const jewels = items.filter((item) => senseOf(item, 'thing')?.domain === 'jewelry');
  const only = jewels.length > 0 && jewels.every((item) => ARRANGES.has(item.words.toLowerCase()));
  if (
    thing?.domain === 'jewelry' &&
    !(only && phrases.some((phrase) => attributes(phrase, 'arrangement').length > 0 && nounSense(phrase, 'thing')?.domain !== 'jewelry'))
  )
    return true;
  if (jewels.length > 0 && thing && AMBIGUOUS.has(thing.thing)) return true;
  if (thing) return false;
  return items.some(
    (item) =>
      senseOf(item, 'gem')?.species ||
      item.quantity?.kind === 'carat' ||
      item.quantity?.kind === 'karat' ||
      item.ringSize ||
      senseOf(item, 'setting'),
  );
}

/** Words for jewellery that also arrange other things: "a ring of cubes". */
const ARRANGES: ReadonlySet<string> = new Set(['ring', 'rings', 'chain', 'band']);
/** Things that are also shapes or motifs of jewellery: "heart pendant". */
const AMBIGUOUS: ReadonlySet<string> = new Set(['heart', 'pear', 'star', 'leaf_thing', 'crown_prop', 'flower', 'crystal']);

/** Words to a plan, offline, in milliseconds. Never fails: what it cannot read is in `unread`, what it had to choose in the plan's assumptions. */
export function generate(prompt: string, _options: GenerateOptions = {}): Generated {
  const items = readItems(prompt);
  const general = readPhrases(items, generalGrammar(items));
  const draft = new PlanDraft();
  const texts = items.flatMap(({ text }) => text ?? []);
  if (isJewelry(items, general)) makeJewel(readJewel(readPhrases(items, jewelGrammar), texts), draft);
  else makeScene(general, draft, registry);
  holdInRange(draft, registry);
  draft.style.push(...new Set(items.flatMap((item) => senseOf(item, 'style')?.style ?? [])));
  if (draft.style.includes('realistic')) draft.complexity = 'hyper-realistic';
  return { plan: draft.plan(), unread: [...new Set(draft.unread)], notes: draft.notes };
}

export { type Refined, refine } from './refine/refine.ts';
export { type Variation, vary } from './vary.ts';
