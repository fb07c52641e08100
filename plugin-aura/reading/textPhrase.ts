import { addFact, type Discourse } from './discourse.ts';
import { has, type Item } from './items.ts';
import { type Node, saidBy } from './node.ts';
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

/** The text at this item, made a fact of the thing that carries it; the item after it, or undefined. */
export function readText(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const key = items[at]!.key;
  const alone = soleLetter(state, at);
  if (alone !== undefined) return alone;
  if (SAYS.has(key)) return write(state, at, at + 1, false);
  if (WORKED.has(key)) {
    let i = at + 1;
    while (
      i < at + 4 &&
      (has(items[i], 'determiner') || /^(with|on|it|text|word|name|initial|letter|message|inscription)$/.test(items[i]?.key ?? ''))
    )
      i++;
    if (items[i]?.text !== undefined || (i > at + 1 && begins(items[i]))) return write(state, at, i, true);
    return undefined;
  }
  if (CARRIES.has(key) && (items[at + 1]?.text !== undefined || (begins(items[at + 1]) && items[at + 1]!.capital)))
    return write(state, at, at + 1, false);
  return undefined;
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
      !/^(in|on|with|at|and|across|inside|around)$/.test(items[end]!.key)
    )
      end++;
  }
  const text = first.text ?? source.slice(first.from, items[end - 1]!.to);
  const owner = state.last ?? state.topic;
  if (!owner) return undefined;
  const carrier = engraved && owner.role !== 'feature' ? engraving(state, owner, at) : owner;
  addFact(state, carrier, { kind: 'text', text: text.slice(0, 200) }, start, end);
  state.last = carrier;
  return end;
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
