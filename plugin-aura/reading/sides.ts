import { describes } from './describe.ts';
import { has, type Item, kindsOf, senseOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';

/** "blue inside, white outside", "red on the inside": a look with the side that has it. */

const SIDES: Readonly<Record<string, string>> = { inside: 'interior', outside: 'exterior', within: 'interior' };

/** Items in which such a side is the noun that its look describes: "blue interior, white exterior". */
export function namedSides(items: readonly Item[], lexicon: Lexicon): readonly Item[] {
  if (!items.some(({ key }) => Object.hasOwn(SIDES, key))) return items;
  const out: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const look = has(item, 'colour', 'material', 'finish') && describes(item) && !has(item, 'thing');
    const the = senseOf(items[i + 2], 'determiner')?.determiner === 'the';
    const side = !look
      ? undefined
      : Object.hasOwn(SIDES, items[i + 1]?.key ?? '')
        ? i + 1
        : items[i + 1]?.key === 'on' && the && Object.hasOwn(SIDES, items[i + 3]?.key ?? '')
          ? i + 3
          : undefined;
    const after = side === undefined ? undefined : items[side + 1];
    const ends =
      after === undefined ||
      after.mark !== undefined ||
      senseOf(after, 'link')?.link === 'and' ||
      after.key === 'but' ||
      (describes(after) && !has(after, 'thing'));
    out.push(item);
    if (side === undefined || !ends) continue;
    const key = SIDES[items[side]!.key]!;
    const senses = lexicon.senses.get(key) ?? [];
    if (senses.length === 0) continue;
    out.push({ ...items[side]!, key, senses, kinds: kindsOf(senses) });
    // what follows describes another side
    if (after !== undefined && describes(after))
      out.push({ ...items[side]!, from: items[side]!.to, words: '', key: ',', mark: ',', senses: [], kinds: 0 });
    i = side;
  }
  return out;
}
