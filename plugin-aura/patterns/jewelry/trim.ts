import type { Vocabulary } from '../../operations/define.ts';
import type { Operation } from '../../plan/plan.ts';
import type { PlanDraft } from '../draft.ts';
import { attributes, nounSense, type Phrase } from '../language/phrase.ts';
import type { Item } from '../language/sense.ts';
import { readStones } from './stones.ts';
import { addHalo, addPave, addSides } from './trimmings.ts';

export interface Trimmed {
  done: string[];
  items: Item[];
}

/** Adds what jewellery is trimmed with to a plan that stands: a halo, side stones, pavé. What it adds is cast with the rest. */
export function trim(draft: PlanDraft, phrases: readonly Phrase[], _registry: Vocabulary): Trimmed {
  const find = (test: (operation: Operation) => boolean): Operation | undefined => draft.operations.find(test);
  const casting = find(({ op }) => op === 'cast');
  const stone = find(({ op }) => op === 'create_diamond' || op === 'create_gem');
  const shank = find(({ op }) => op === 'create_shank');
  const head = find(({ op }) => op === 'create_prong_setting' || op === 'create_bezel_setting');
  const metal = casting?.material ?? shank?.material ?? 'metal';
  const { stones } = readStones(phrases, 'ring');
  const done: string[] = [];
  const items: Item[] = [];
  const take = (what: string, id: string, phrase: Phrase): void => {
    casting?.inputs?.push(id);
    done.push(`added ${what}`);
    if (phrase.noun) items.push(phrase.noun);
    for (const { item } of [
      ...attributes(phrase, 'gem'),
      ...attributes(phrase, 'feature'),
      ...attributes(phrase, 'cut'),
      ...attributes(phrase, 'setting'),
    ])
      items.push(item);
    for (const { item } of [...phrase.measures, ...phrase.carats]) items.push(item);
    if (phrase.countItem) items.push(phrase.countItem);
  };
  for (const phrase of phrases) {
    const said = [nounSense(phrase, 'feature')?.feature ?? '', ...attributes(phrase, 'feature').map(({ sense }) => sense.feature)];
    const settings = [nounSense(phrase, 'setting')?.setting ?? '', ...attributes(phrase, 'setting').map(({ sense }) => sense.setting)];
    const before = casting?.id;
    const factor = attributes(phrase, 'extent')[0]?.sense.factor ?? 1;
    if (said.some((name) => name.includes('halo')) && stone && head)
      take(
        'a halo',
        addHalo(draft, { stone: stone.id, setting: head.id, facts: stones.find(({ role }) => role === 'halo'), metal, factor, before }),
        phrase,
      );
    else if (settings.includes('pave') && shank)
      take(
        'pavé',
        addPave(draft, {
          shank: shank.id,
          facts: stones.find(({ role }) => role === 'accent'),
          metal,
          leave: stone ? `= ${stone.id}.width + 2` : 0,
          before,
        }),
        phrase,
      );
    else if (stone && shank && (said.includes('side') || nounSense(phrase, 'gem')))
      take(
        'side stones',
        addSides(draft, {
          stone: stone.id,
          shank: shank.id,
          facts: stones.find(({ role }) => role === 'side') ?? stones[0],
          like: 'diamond',
          setting: 'prong',
          metal,
          before,
        }),
        phrase,
      );
  }
  return { done, items };
}
