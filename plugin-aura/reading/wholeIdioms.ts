import type { Brief, Fact } from '../plan/brief.ts';
import type { Edit } from './edit.ts';
import { senseOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { targetIn } from './placeIdioms.ts';
import { readItems } from './readItems.ts';

/** Instructions about the whole in a fixed form: what is pulled out of it, the look of its inside or outside. */

const PULL =
  /^(?:please |now |and |can you |could you )*(?:(?:pull|slide|draw) (?:(?!out\b)(.+?) (?:out|open)|out (.+?))|(?:pull|slide|draw|open) (.+?)(?: out)?(?= (?:by )?\d))(?: (a (?:bit|little)|slightly|half ?way)| (?:by )?(\d+(?:\.\d+)?) ?(mm|cm|m))?$/i;
const MM: Readonly<Record<string, number>> = { mm: 1, cm: 10, m: 1000 };

/** "pull one drawer out": what slides stands out at the front. */
export function pullEdit(said: string, lexicon: Lexicon): Edit | undefined {
  const [, before, behind, bare, little, amount, unit = 'mm'] = PULL.exec(said) ?? [];
  const what = before ?? behind ?? bare;
  const one = what === undefined ? undefined : /^(?:one|a|an) (?:of the )?(.+?)$/i.exec(what)?.[1];
  const read = what === undefined ? undefined : targetIn(one === undefined ? what : `the ${one}`, lexicon);
  if (!read) return undefined;
  const { several: _, ...first } = read;
  const target = one === undefined ? read : { ...first, ordinal: 1 };
  const words = said.slice(0, 200);
  if (amount !== undefined) return { kind: 'move', target, direction: 'front', distance: Number(amount) * MM[unit.toLowerCase()]!, words };
  if (little === undefined || !/drawer/.test(read.noun ?? '')) return { kind: 'move', target, direction: 'front', words };
  return { kind: 'set', target, facts: [{ kind: 'adjective', adjective: 'pulled out', words }], words };
}

const SIDE = '(inside|outside|interior|exterior|lining)';
const FORMS: readonly (readonly [RegExp, look: number, side: number])[] = [
  [
    new RegExp(
      `^(?:please |now |and )*(?:make (?:it )?|paint (?:it )?|colou?r (?:it )?|glaze (?:it )?|line (?:it )?)?(?:with |in )?([a-z -]+?) (?:on|for|at|in) the ${SIDE}$`,
      'i',
    ),
    1,
    2,
  ],
  [
    new RegExp(
      `^(?:please |now |and )*(?:make |paint |colou?r |glaze )?(?:the |its )?${SIDE} (?:is |should be |shall be |to be |in |of )?([a-z -]+)$`,
      'i',
    ),
    2,
    1,
  ],
  [new RegExp(`^(?:please |now |and )*(?:make (?:it )?|paint (?:it )?|with )?(?:an? |the )?([a-z -]+?) ${SIDE}$`, 'i'), 1, 2],
];

/** "white on the inside", "the outside matt black": the look of a vessel's inside or outside. */
export function sideEdit(said: string, lexicon: Lexicon, { texts }: Brief): Edit | undefined {
  for (const [form, look, side] of FORMS) {
    const found = form.exec(said);
    const facts = found ? looksIn(found[look]!, lexicon, texts.length) : undefined;
    if (!found || !facts) continue;
    const noun = /^out|^ext/i.test(found[side]!) ? 'outside' : 'inside';
    return { kind: 'set', target: { noun, adjectives: [], words: found[side]! }, facts, words: said.slice(0, 200) };
  }
  return undefined;
}

/** Materials, colours and finishes that words name; undefined where another word is among them. */
function looksIn(words: string, lexicon: Lexicon, text: number): Fact[] | undefined {
  const facts: Fact[] = [];
  for (const item of readItems(words, lexicon)) {
    const said = { words: item.words, span: { text, from: item.from, to: item.to } };
    const [colour, material, finish] = [senseOf(item, 'colour'), senseOf(item, 'material'), senseOf(item, 'finish')];
    if (colour) facts.push({ kind: 'colour', colour: colour.colour, ...said });
    else if (material) facts.push({ kind: 'material', material: material.material, ...said });
    else if (finish) facts.push({ kind: 'finish', finish: finish.finish, ...said });
    else if (!senseOf(item, 'link') && !senseOf(item, 'determiner') && !senseOf(item, 'filler')) return undefined;
  }
  return facts.length > 0 ? facts : undefined;
}
