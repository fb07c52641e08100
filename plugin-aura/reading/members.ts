import { colourOf } from '../materials/colours.ts';
import { describes } from './describe.ts';
import { addFact, type Discourse } from './discourse.ts';
import { endsSentence, has, type Item, senseOf } from './items.ts';
import type { Bare } from './measurePhrase.ts';
import { isWord } from './nounWords.ts';

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

/** Reads the list where it names as many looks as there are members; undefined where it is no such list. */
export function members(state: Discourse, at: number): number | undefined {
  const { items, last } = state;
  const before = items[at - 1];
  if (!last || last.count < 2 || last.count > 12 || last.absent || before === undefined) return undefined;
  const opens = before.mark === ':' || (isWord(before) && (before.key === last.key || before.key === last.noun)) || before.mark === ',';
  if (!opens) return undefined;
  const entries: Entry[] = [];
  let i = at;
  for (;;) {
    if (isOne(items[i])) i++;
    const fact = lookOf(items[i], before.mark === ':');
    if (!fact) return undefined;
    entries.push({ fact, from: i, to: i + 1 });
    i++;
    if (entries.length === last.count) break;
    const sign = items[i]?.mark;
    if (sign === ',' || sign === '/') i++;
    if (senseOf(items[i], 'link')?.link === 'and') i++;
    else if (sign !== ',' && sign !== '/' && !isOne(items[i])) return undefined;
  }
  const after = items[i];
  const ends = after === undefined || after.mark === ',' || endsSentence(items, i) || has(after, 'link', 'relation');
  if (!ends || senseOf(after, 'link')?.link === 'and') return undefined;
  if (entries.some(({ fact }) => fact.kind !== entries[0]!.fact.kind)) return undefined;
  for (const { fact, from, to } of entries) addFact(state, last, fact, from, to);
  return i;
}

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
