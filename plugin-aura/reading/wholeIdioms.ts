import type { Brief, Fact } from '../plan/brief.ts';
import type { Dimension } from '../plan/spoken.ts';
import type { Edit } from './edit.ts';
import { lemma } from './inflection.ts';
import { senseOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { targetIn } from './placeIdioms.ts';
import { readItems } from './readItems.ts';
import { table } from './table.ts';

/** Instructions about the whole in a fixed form: one more of it beside it, the look of its inside or outside. */

const ANOTHER =
  /^(?:please |now |and |can you |could you )*(?:(?:add|make|put|place|set|give me|i want|i need) )?(?:a second|another|one more|a 2nd|a further)(?: (.+?))?(?:,? (?:right |just )?(?:beside|next to|by|alongside|near|to the (?:left|right) of|at the side of) (?:it|the first(?: one)?|this(?: one)?|that(?: one)?|them|the other(?: one)?|the (.+)))?$/i;

/** "add a second one beside it", "another vase": one more of the thing that the design is. */
export function anotherEdit(said: string, lexicon: Lexicon, { things }: Brief): Edit | undefined {
  const found = ANOTHER.exec(said);
  const [only] = things.filter(({ absent }) => !absent);
  if (!found || !only) return undefined;
  const names = new Set(
    [only.noun, only.variant ?? only.noun, ...(only.op === undefined ? [] : (lexicon.byOp.get(only.op)?.spoken.names ?? []))].map((name) =>
      lemma(name.toLowerCase()),
    ),
  );
  const isIt = (words: string | undefined): boolean => words === undefined || names.has(lemma(words.toLowerCase()));
  const [, what, beside] = found;
  const bare = what === undefined || /^(?:one|of (?:it|them|these|those))$/i.test(what);
  if (!(bare || isIt(what)) || !isIt(beside)) return undefined;
  // "another one" alone speaks of what there is a number of
  const placed = /\b(?:beside|next to|by|alongside|near|side of|left of|right of)\b/i.test(said);
  if (bare && !placed) return undefined;
  // "another shelf" of a bookshelf: a part that is called as the whole
  const parts = only.op === undefined ? undefined : lexicon.words.get(lexicon.byOp.get(only.op)!)?.parts;
  if (!placed && what !== undefined && only.noun !== what.toLowerCase() && parts?.has(lemma(what.toLowerCase()))) return undefined;
  const target = bare ? { adjectives: [], words: 'it' } : { noun: only.noun, adjectives: [], words: what! };
  return { kind: 'count', target, by: 1, words: said.slice(0, 200) };
}

/** Verbs that say how a part is to change, with the dimension and the factor that they mean. */
const SHAPING: Readonly<Record<string, readonly [Dimension, number] | undefined>> = table({
  flare: ['width', 1.35],
  'flare out': ['width', 1.35],
  fatten: ['width', 1.25],
  broaden: ['width', 1.25],
  pinch: ['width', 0.75],
  'pinch in': ['width', 0.75],
  slim: ['width', 0.8],
  'slim down': ['width', 0.8],
  'draw in': ['width', 0.75],
  elongate: ['length', 1.25],
});
const SHAPE = new RegExp(
  `^(?:please |now |and |can you |could you )*(${Object.keys(SHAPING)
    .sort((a, b) => b.length - a.length)
    .join('|')}) (.+?)( out| in| a (?:bit|little)| slightly)?$`,
  'i',
);

/** "flare the lip", "pinch the neck in", "slim down the stem". */
export function shapeEdit(said: string, lexicon: Lexicon): Edit | undefined {
  const [, verb, what, how] = SHAPE.exec(said) ?? [];
  const way = verb === undefined ? undefined : SHAPING[verb.toLowerCase()];
  const target = what === undefined ? undefined : targetIn(what, lexicon);
  if (!way || !target) return undefined;
  const [dimension, factor] = way;
  const little = how !== undefined && /bit|little|slightly/i.test(how);
  return { kind: 'scale', target, dimension, factor: little ? Math.sqrt(factor) : factor, words: said.slice(0, 200) };
}

const PULL = /^(?:please |now |and |can you |could you )*(?:pull|slide|draw) (.+?) out(?: (?:a (?:bit|little)|slightly|half ?way))?$/i;

/** "pull one drawer out": what slides stands out at the front. */
export function pullEdit(said: string, lexicon: Lexicon): Edit | undefined {
  const [, what] = PULL.exec(said) ?? [];
  const one = what === undefined ? undefined : /^(?:one|a|an) (?:of the )?(.+?)$/i.exec(what)?.[1];
  const read = what === undefined ? undefined : targetIn(one === undefined ? what : `the ${one}`, lexicon);
  if (!read) return undefined;
  const { several: _, ...target } = read;
  return { kind: 'move', target: one === undefined ? read : { ...target, ordinal: 1 }, direction: 'front', words: said.slice(0, 200) };
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
