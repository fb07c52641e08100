import { isJewel } from './describe.ts';
import { addFact, type Discourse } from './discourse.ts';
import { has, type Item, senseOf } from './items.ts';
import { asMark } from './marks.ts';
import { type Node, rootOf, saidBy } from './node.ts';
import { takeNoun } from './settle.ts';

/** Words to write: after "saying", "engraved with", "with the name". */

const SAYS = new Set(['saying', 'say', 'reading', 'read', 'labeled', 'labelled', 'spelling', 'spell', 'titled']);
const CARRIES = new Set([
  'word',
  'text',
  'name',
  'letter',
  'initial',
  'lettering',
  'inscription',
  'message',
  'slogan',
  'number',
  'logo text',
  'date',
]);
const WORKED = new Set(['engraved', 'engrave', 'inscribed', 'embossed', 'etched', 'written', 'printed', 'carved', 'stamped', 'debossed']);

/** Ways to put a figure on a surface that no words are written by. */
const PAINTED = new Set(['painted', 'drawn', 'cut', 'incised']);

/** The text at this item, made a fact of the thing that carries it; the item after it, or undefined. */
export function readText(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const key = items[at]!.key;
  const alone = soleLetter(state, at);
  if (alone !== undefined) return alone;
  if (SAYS.has(key)) return write(state, at, at + 1, false);
  const cried = capitals(state, at) ?? nameFor(state, at);
  if (cried !== undefined) return cried;
  const named = has(items[at], 'determiner') ? items[at + 1] : undefined;
  // "the text WELCOME on the side": letters that are a part of what is spoken of, and not its name
  const numbered = named?.key === 'number' && items[at + 2]?.quantity?.kind === 'number' && !items[at + 2]!.plural;
  if (
    named &&
    CARRIES.has(named.key) &&
    (numbered || (begins(items[at + 2]) && items[at + 2]!.capital && items[at + 2]!.text === undefined))
  ) {
    const owner = state.last ?? state.topic;
    return owner && owner.role !== 'feature' ? write(state, at + 1, at + 2, true) : undefined;
  }
  if (WORKED.has(key) || PAINTED.has(key)) {
    const bare =
      /^(on|in|into|onto|across)$/.test(items[at + 1]?.key ?? '') && items.slice(at + 1, at + 5).every(({ text }) => text === undefined);
    if (bare && state.last) {
      const marked = asMark(state, state.last, key, at);
      if (marked) return at + 1;
    }
    if (bare || PAINTED.has(key)) return undefined;
    const there = engravedThere(state, at);
    if (there !== undefined) return there;
    // "engraved A, on a chain": the letter, and no article
    const next = items[at + 2];
    if (/^[A-Z]$/.test(items[at + 1]?.words ?? '') && (next === undefined || next.mark !== undefined))
      return write(state, at, at + 1, true);
    let i = at + 1;
    while (
      i < at + 4 &&
      (has(items[i], 'determiner') || /^(with|on|it|text|word|name|initial|letter|message|inscription)$/.test(items[i]?.key ?? ''))
    )
      i++;
    // "engraved JM": letters that stand for themselves
    const letters = i === at + 1 && begins(items[i]) && /^[A-Z](?:[A-Z&+.]{0,11})$/.test(items[i]!.words);
    if (items[i]?.text !== undefined || letters || (i === at + 1 && isName(state, i)) || (i > at + 1 && begins(items[i])))
      return write(state, at, i, true);
    return undefined;
  }
  if (CARRIES.has(key) && (items[at + 1]?.text !== undefined || (begins(items[at + 1]) && items[at + 1]!.capital)))
    return write(state, at, at + 1, false);
  return undefined;
}

/** "engraved Mia": a name, which nothing here is called by, and which the sentence does not begin with. */
function isName({ items, source }: Discourse, at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined || item.text !== undefined || !/^\p{Lu}\p{Ll}+$/u.test(item.words) || !/(?:^|\s)[a-z]{3}/.test(source))
    return false;
  const ends = next === undefined || next.mark !== undefined || /^(?:on|in|inside|across|at|around|and)$/.test(next.key);
  return begins(item) && (ends || !has(item, 'thing', 'feature', 'material', 'gem', 'colour'));
}

/** Short forms that are no words to be written. */
const SHORT_FORMS =
  /^(?:LED|USB|TV|PVC|MDF|ABS|PLA|PETG|OSB|HDF|HDMI|PC|CD|DVD|VR|GPS|NEMA|DIN|ISO|ANSI|NPT|BSP|UNC|UNF|CNC|RGB|AC|DC|OD|ID|PCD|BCD|HTD|SMA|AA|AAA|LCD|OLED|PCB|CPU|HEX|MM|CM|IN|FT|VESA|SKF|RV|SUV|UK|US|USA|EU|IT|CT|CTW|TCW|DEF|VS|VVS|SI|GIA|SS|HSS|PTFE|PP|PE|NOT|AND|THE|WITH|OR|ON|NO)$/;
const CAPITALS = /^[A-Z]{2,20}[!?]?$/;

/** "a mug with HELLO on it", "a cap with a big WOW": a word in capitals, where not all are, is to be written. */
function capitals(state: Discourse, at: number): number | undefined {
  const { items, source } = state;
  const owner = state.last ?? state.topic;
  const isCry = (item: Item | undefined): boolean =>
    item !== undefined &&
    item.text === undefined &&
    item.quantity === undefined &&
    CAPITALS.test(item.words) &&
    !SHORT_FORMS.test(item.words);
  if (!owner || owner.role === 'feature' || isJewel(rootOf(owner)) || !isCry(items[at]) || !/[a-z]{3}/.test(source)) return undefined;
  const before = items[at - 1];
  if (senseOf(before, 'link')?.link !== 'with' && !has(before, 'determiner', 'extent', 'colour')) return undefined;
  let end = at + 1;
  while (isCry(items[end])) end++;
  const next = items[end];
  const ends =
    next === undefined || next.mark !== undefined || /^(?:on|in|across|at|over|written|printed|painted|engraved)$/.test(next.key);
  return ends ? write(state, at, at, true) : undefined;
}

/** "a nameplate for John Smith": whose it is stands on what is made to bear a name. */
function nameFor(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const owner = state.last;
  const bears = Object.values(owner?.entry?.params ?? {}).some(({ kind }) => kind === 'text');
  if (!owner || !bears || items[at]!.key !== 'for' || owner.facts.some(({ kind }) => kind === 'text')) return undefined;
  const isName = (item: Item | undefined): boolean => item !== undefined && item.mark === undefined && /^\p{Lu}\p{L}+$/u.test(item.words);
  let end = at + 1;
  while (isName(items[end]) && end < at + 4) end++;
  const last = items[end];
  if (end === at + 1 || (last !== undefined && last.mark === undefined && !has(last, 'link'))) return undefined;
  addFact(state, owner, { kind: 'text', text: state.source.slice(items[at + 1]!.from, items[end - 1]!.to) }, at, end);
  return end;
}

/** "a letter H, 10 mm thick": a single character behind its kind, where nothing carries it: the letter is the thing. */
function soleLetter(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const kind = has(items[at], 'determiner') ? at + 1 : at;
  const letter = items[kind + 1];
  if (!/^(letter|initial|capital letter|character|number|digit|word|text)$/.test(items[kind]?.key ?? '') || letter?.words === undefined)
    return undefined;
  const one = /^[A-Z0-9&]$/.test(letter.words) || (letter.text !== undefined && letter.text !== '');
  const word = /^(word|text)$/.test(items[kind]!.key) && /^[A-Z]{2,20}$/.test(letter.words);
  if ((!one && !word) || !has(items[kind], 'thing', 'feature')) return undefined;
  const carrier = state.last ?? state.topic;
  if (carrier) return undefined;
  const phrase = { start: at, end: kind + 1, head: kind, modifiers: [], measures: [], specials: [], counted: [] };
  takeNoun(state, phrase);
  const node = state.last;
  if (!node) return undefined;
  addFact(state, node, { kind: 'text', text: letter.text ?? letter.words }, kind + 1, kind + 2);
  return kind + 2;
}

/** Whether a bare text may begin here. */
const begins = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.mark === undefined &&
  (item.quantity === undefined || item.text !== undefined) &&
  !has(item, 'link', 'relation', 'dimension', 'determiner', 'pattern');

function write(state: Discourse, at: number, from: number, engraved: boolean): number | undefined {
  const { items, source } = state;
  const start = items[from]?.mark === ':' ? from + 1 : from;
  const first = items[start];
  if (first === undefined || (first.mark !== undefined && first.text === undefined)) return undefined;
  let end = start + 1;
  if (first.text === undefined) {
    // a bare text ends at a mark, or where the sentence goes on
    while (
      end < items.length &&
      end < start + 8 &&
      items[end]!.mark === undefined &&
      !has(items[end], 'relation') &&
      !/^(in|on|with|at|across|inside|around)$/.test(items[end]!.key) &&
      // "Anna and Tom": the second name is written too
      (items[end]!.key !== 'and' || (isName(state, end - 1) && isName(state, end + 1)))
    )
      end++;
  }
  const text = first.text ?? source.slice(first.from, items[end - 1]!.to);
  const owner = state.last ?? state.topic;
  if (!owner) return undefined;
  const carrier = engraved && owner.role !== 'feature' ? engraving(state, owner, at) : owner;
  addFact(state, carrier, { kind: 'text', text: text.slice(0, 200) }, SAYS.has(items[at]!.key) ? at : start, end);
  state.last = carrier;
  return end;
}

/** "engraved on the front “OIL”": the place stands before the letters. */
function engravedThere(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const owner = state.last ?? state.topic;
  if (!owner || owner.role === 'feature' || !/^(on|in|across)$/.test(items[at + 1]?.key ?? '') || !has(items[at + 2], 'determiner'))
    return undefined;
  // "on the back": a place of anything that bears letters, whatever parts are called so
  const key = items[at + 3]?.key ?? '';
  const place = senseOf(items[at + 3], 'place') ?? (/^(?:back|reverse|rear|inside)$/.test(key) ? { at: key } : undefined);
  const letters = [at + 4, at + 5].find((k) => items[k]?.text !== undefined);
  if (!place || letters === undefined) return undefined;
  const node = engraving(state, owner, at);
  addFact(state, node, { kind: 'position', at: place.at }, at + 1, at + 4);
  addFact(state, node, { kind: 'text', text: items[letters]!.text!.slice(0, 200) }, letters, letters + 1);
  state.last = node;
  return letters + 1;
}

/** "“ANNA” on the lid", "“7” engraved on the cover": letters that are a part of what is spoken of where it is said what they are on. */
export function quotedMark(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const owner = state.clause.aside ?? state.last ?? state.topic;
  const next = items[at + 1];
  if (!owner || owner.role === 'feature' || next === undefined) return undefined;
  const isWorked = WORKED.has(next.key) || PAINTED.has(next.key);
  if (owner.facts.some(({ kind }) => kind === 'text') || (isJewel(rootOf(owner)) && !isWorked)) return undefined;
  const isOn = (at2: number): boolean => /^(on|across|in|into|onto)$/.test(items[at2]?.key ?? '') && has(items[at2 + 1], 'determiner');
  const after = items[at + 2];
  const alone = isWorked && (after === undefined || after.mark !== undefined || /^(?:inside|outside|round|around)$/.test(after.key));
  if (!alone && !isOn(isWorked ? at + 2 : at + 1)) return undefined;
  const node = engraving(state, owner, at);
  addFact(state, node, { kind: 'text', text: (items[at]!.text ?? '').slice(0, 200) }, at, at + 1);
  if (isWorked) addFact(state, node, { kind: 'adjective', adjective: next.key }, at + 1, at + 2);
  state.last = node;
  return isWorked ? at + 2 : at + 1;
}

function engraving(state: Discourse, owner: Node, at: number): Node {
  const node: Node = {
    noun: 'engraving',
    key: 'engraving',
    role: 'feature',
    count: 1,
    plural: false,
    facts: [],
    parts: [],
    parent: owner,
    ...saidBy(state.source, state.items, at, at + 1, state.text),
  };
  owner.parts.push(node);
  return node;
}
