import { colourOf } from '../materials/colours.ts';
import { describes } from './describe.ts';
import type { Discourse } from './discourse.ts';
import { endsSentence, has, type Item, senseOf } from './items.ts';
import type { Bare } from './measurePhrase.ts';
import { type Node, saidBy } from './node.ts';
import { readNounPhrase } from './nounPhrase.ts';
import { isWord } from './nounWords.ts';
import { takeNoun } from './settle.ts';

/** A list that gives each of several its own look: "3 wagons red, blue, yellow", "three scoops: strawberry, vanilla, choc". */

/** Flavours and fruits by the colour that they have as such; the colour itself where it has a name of its own. */
const FLAVOURS: Readonly<Record<string, string>> = {
  vanilla: 'ivory',
  strawberry: 'pink',
  choc: 'chocolate',
  raspberry: 'raspberry',
  pistachio: 'pale green',
  lemon: 'lemon yellow',
  caramel: 'caramel',
  blueberry: 'blue violet',
  mango: 'orange',
  banana: 'pale yellow',
  coffee: 'light brown',
  coconut: 'white',
  melon: 'light green',
  cherry: 'crimson',
};

interface Entry {
  fact: Bare;
  from: number;
  to: number;
}

const RAINBOW = ['red', 'orange', 'yellow', 'green', 'blue', 'indigo', 'violet'];

/** "In rainbow colours": the colours of the rainbow in their order, over all there are. */
function inRainbow(state: Discourse, at: number): number | undefined {
  const { items, last } = state;
  const from = items[at]!.key === 'in' ? at + 1 : at;
  const start = senseOf(items[from], 'determiner') ? from + 1 : from;
  if (items[start]?.key !== 'rainbow' || !/^colou?r$/.test(items[start + 1]?.key ?? '') || !last || last.count < 2 || last.count > MOST)
    return undefined;
  const entries = Array.from({ length: last.count }, (_, k): Entry => {
    const share = last.count > RAINBOW.length ? k % RAINBOW.length : Math.round((k * (RAINBOW.length - 1)) / (last.count - 1));
    return { fact: { kind: 'colour', colour: RAINBOW[share]! }, from: at, to: start + 2 };
  });
  give(state, last, entries);
  return start + 2;
}

/** Reads the list where it names as many looks as there are members; undefined where it is no such list. */
export function members(state: Discourse, at: number): number | undefined {
  const rainbow = inRainbow(state, at);
  if (rainbow !== undefined) return rainbow;
  const { items, last } = state;
  const before = items[at - 1];
  // "three bowls, 16, 20 and 24 cm, red, yellow and blue": those that were told apart by their sizes
  const apart = last && state.shared?.includes(last) ? state.shared : undefined;
  const count = apart?.length ?? last?.count ?? 0;
  if (!last || count < 2 || count > 12 || last.absent || before === undefined) return undefined;
  const opens = before.mark === ':' || (isWord(before) && (before.key === last.key || before.key === last.noun)) || before.mark === ',';
  if (!opens) return undefined;
  const entries: Entry[] = [];
  let i = at;
  for (;;) {
    // "two red and two blue": so many of the next look
    const many = isOne(items[i]) ? 1 : manyOf(items[i]);
    if (many !== undefined) i++;
    const fact = lookOf(items[i], before.mark === ':');
    if (!fact || entries.length + (many ?? 1) > count) return undefined;
    for (let k = 0; k < (many ?? 1); k++) entries.push({ fact, from: many === undefined ? i : i - 1, to: i + 1 });
    i++;
    if (entries.length === count) break;
    const sign = items[i]?.mark;
    if (sign === ',' || sign === '/') i++;
    if (senseOf(items[i], 'link')?.link === 'and') i++;
    else if (sign !== ',' && sign !== '/' && !isOne(items[i]) && manyOf(items[i]) === undefined) return undefined;
  }
  const after = items[i];
  const ends = after === undefined || after.mark === ',' || endsSentence(items, i) || has(after, 'link', 'relation');
  if (!ends || senseOf(after, 'link')?.link === 'and') return undefined;
  if (entries.some(({ fact }) => fact.kind !== entries[0]!.fact.kind)) return undefined;
  if (apart) for (const [k, entry] of entries.entries()) give(state, apart[k]!, [entry]);
  else give(state, last, entries);
  return i;
}

/** Each look as often as it was said, in the order of the members. */
function give(state: Discourse, node: Node, entries: readonly Entry[]): void {
  for (const { fact, from, to } of entries) node.facts.push({ ...fact, ...saidBy(state.source, state.items, from, to, state.text) });
}

/** "with red, yellow and green balls", "blue, white and red stripes": each of them has one of the colours that stand before their name. */
export function coloured(state: Discourse, at: number): number | undefined {
  const { items } = state;
  if (!has(items[at], 'colour') || items[at + 1]?.mark !== ',') return undefined;
  const entries: Entry[] = [];
  let i = at;
  for (;;) {
    const fact = has(items[i], 'colour') ? lookOf(items[i], false) : undefined;
    if (!fact) return undefined;
    entries.push({ fact, from: i, to: i + 1 });
    i++;
    const comma = items[i]?.mark === ',' ? 1 : 0;
    const and = senseOf(items[i + comma], 'link')?.link === 'and' ? 1 : 0;
    if (comma + and === 0) break;
    i += comma + and;
  }
  const np = entries.length > 2 ? readNounPhrase(items, i) : undefined;
  if (np?.start !== i || np.count || !items[np.head]!.plural || !has(items[np.head], 'thing', 'part')) return undefined;
  const end = takeNoun(state, np);
  const node = state.last;
  if (!node || node.counted || node.count > entries.length) return end;
  node.count = entries.length;
  give(state, node, entries);
  return end;
}

const ALTERNATES = /^alternat/;
/** More members than this take no list of looks. */
const MOST = 200;

/** "alternating black and white", "alternately red, white and blue", "red and blue alternating": the looks take turns over all there are. */
export function alternating(state: Discourse, at: number): number | undefined {
  const { items, last } = state;
  const node = last && (last.count > 1 ? last : last.parent && last.parent.count > 1 ? last.parent : undefined);
  if (!ALTERNATES.test(items[at]!.key) || !node || node.absent || node.count > MOST) return undefined;
  const entries: Entry[] = [];
  let i = at + 1;
  while (senseOf(items[i], 'link')?.link === 'in' || /^(?:in|between|colour|color|with|from)$/.test(items[i]?.key ?? '')) i++;
  for (let fact = lookOf(items[i], false); fact; fact = lookOf(items[i], false)) {
    entries.push({ fact, from: entries.length === 0 ? at : i, to: i + 1 });
    const sign = items[i + 1]?.mark;
    const joins = sign === ',' || sign === '/' || senseOf(items[i + 1], 'link')?.link === 'and' || items[i + 1]?.key === 'then';
    const next = joins ? i + 2 + (senseOf(items[i + 2], 'link')?.link === 'and' ? 1 : 0) : i + 1;
    if (!joins || !lookOf(items[next], false)) {
      i++;
      break;
    }
    i = next;
  }
  if (entries.length > 1) {
    give(
      state,
      node,
      Array.from({ length: node.count }, (_, k) => entries[k % entries.length]!),
    );
    return i;
  }
  if (entries.length > 0) return undefined;
  // the looks were said before
  const looks = node.facts.filter(({ kind }) => kind === 'colour' || kind === 'material');
  if (looks.length < 2 || looks.length > node.count) return undefined;
  node.facts = node.facts.filter((fact) => !looks.includes(fact));
  const latest = looks.at(-1)!;
  if (latest.span) Object.assign(latest, { words: `${latest.words} ${items[at]!.words}`, span: { ...latest.span, to: items[at]!.to } });
  for (let k = 0; k < node.count; k++) node.facts.push({ ...looks[k % looks.length]! });
  return at + 1;
}

const manyOf = (item: Item | undefined): number | undefined => {
  const quantity = item?.quantity;
  return quantity?.kind === 'number' && Number.isInteger(quantity.value) && quantity.value > 1 && quantity.value < 100
    ? quantity.value
    : undefined;
};
const isOne = (item: Item | undefined): boolean =>
  item?.quantity?.kind === 'number' && item.quantity.value === 1 && item.quantity.worded === true;

/** A colour or a material alone; behind a colon a flavour too. */
function lookOf(item: Item | undefined, told: boolean): Bare | undefined {
  if (item === undefined) return undefined;
  const colour = senseOf(item, 'colour');
  if (colour) return { kind: 'colour', colour: colour.colour };
  const flavour = Object.hasOwn(FLAVOURS, item.key) ? FLAVOURS[item.key] : undefined;
  if (flavour !== undefined && told) return { kind: 'colour', colour: colourOf(flavour) === undefined ? item.key : flavour };
  const material = senseOf(item, 'material');
  return material && describes(item) ? { kind: 'material', material: item.key } : undefined;
}
