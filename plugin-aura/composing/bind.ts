import type { BriefThing, Fact, FactOf, Outcome } from '../plan/brief.ts';
import { BY_NUMBER } from '../reading/cameTo.ts';
import { addressOf, factorTo, rowOf, wordsOf } from './address.ts';
import { bindCapacity, isCapacity } from './capacity.ts';
import { tidy } from './draft.ts';
import { singular } from './names.ts';
import { isOfWhole, numberFor } from './overall.ts';
import { shareOf } from './proportions.ts';
import { type Held, type Sheet, slotsOf } from './sheet.ts';
import { holdsAlready } from './truths.ts';

/** What was said of a thing, put into the numbers, choices and flags of the operation that makes it; each fact is told what became of it. */

/** Lengths that follow from the body of whoever sits or works there, whatever the size of the rest. */
const HUMAN: ReadonlySet<string> = new Set(['height', 'seat_height', 'storey_height', 'rise']);
/** Families whose things keep their proportions when one length of them is said. */
const PROPORTIONAL: ReadonlySet<string> = new Set(['solids', 'vessels', 'nature', 'props']);
/** Lengths that do not grow with a thing. */
const THIN: ReadonlySet<string> = new Set(['wall', 'thickness', 'round', 'chamfer', 'gap', 'clearance']);
/** Sides of one thing that differ by more than this make one think of a slip of units. */
const ODD_RATIO = 500;

export interface Binding {
  /** Whether another number of a part is laid out behind the thing, where no parameter knows it. */
  recounts?: (part: BriefThing) => boolean;
  sheet: Sheet;
  /** Id of the operation, for the outcomes. */
  operation: string;
  /** Lengths that stay as they were, by address. */
  held?: Readonly<Record<string, number>>;
  note(sentence: string): void;
  /** Tells that something was asked for that cannot be. */
  refuse?(sentence: string): void;
}

const KEPT: Outcome = { why: 'It was kept as a description: nothing about this thing is measured by it.' };

/** Applies all facts that set numbers, choices and flags; materials, positions and patterns are left to others. */
export function bindFacts(binding: Binding, facts: readonly Fact[]): void {
  for (const fact of facts) if (fact.kind === 'adjective') bindAdjective(binding, fact);
  for (const fact of facts) if (fact.kind === 'style') bindStyle(binding, fact);
  for (const fact of facts) if (fact.kind === 'thread') bindThread(binding, fact);
  for (const fact of facts) if (fact.kind === 'number' && !isCapacity(fact.of)) bindNumber(binding, fact);
  for (const measure of inOrder(facts)) bindMeasure(binding, measure, facts);
  for (const fact of facts) if (fact.kind === 'number' && isCapacity(fact.of)) bindNumber(binding, fact);
  wallFromDiameters(binding, facts);
  for (const fact of facts) if (fact.kind === 'text') bindText(binding, fact);
  for (const [address, value] of Object.entries(binding.held ?? {}))
    if (binding.sheet.isFree(address, 'mm')) {
      binding.sheet.set(address, value, false);
      if (isOfWhole(binding.sheet.definition, binding.sheet.values, address, value)) binding.sheet.whole.add(address);
    }
  keepProportion(binding);
  // "spring wire 2 mm": the word names what was measured
  for (const fact of facts)
    if (
      fact.kind === 'adjective' &&
      !fact.outcome &&
      [...binding.sheet.said].some((address) => address.split(/[._]/).includes(fact.adjective))
    )
      fact.outcome = { operation: binding.operation };
  // what is stretched as a whole waits until it is made
  for (const fact of facts) if (fact.kind === 'extent' && !fact.axes) bindExtent(binding, fact);
}

/** "a square plate 100 mm": the one side that was said is the other too. */
export function squareOff({ sheet, operation, held = {} }: Binding, facts: readonly Fact[]): void {
  // "a pyramid 10 m wide and 7 m high", "a box 30 cm wide and 20 cm high": as deep as it is wide
  const [across, along] = sheet.definition.op === 'pyramid' ? ['base.0', 'base.1'] : ['size.0', 'size.2'];
  if (/^(pyramid|box)$/.test(sheet.definition.op) && sheet.usual[across.split('.')[0]!] === undefined) {
    const [wide, deep] = [sheet.said.has(across), sheet.said.has(along)];
    const said = sheet.number(wide ? across : along);
    const isHeld = Object.hasOwn(held, wide ? along : across);
    if (wide !== deep && !isHeld && said !== undefined && said !== sheet.number(wide ? along : across))
      sheet.set(wide ? along : across, said, false);
  }
  // "base 50, top 20": so deep as it is wide there as well
  if (sheet.definition.op === 'pyramid' && sheet.said.has('top.0') && !sheet.said.has('top.1'))
    sheet.set('top.1', sheet.number('top.0')!, false);
  const square = facts.find((fact) => fact.kind === 'adjective' && fact.adjective === 'square');
  if (!square) return;
  if (sheet.definition.spoken?.adjectives?.square?.depth !== undefined) {
    const side = sheet.said.has('width') ? 'width' : 'depth';
    const said = sheet.said.has(side) ? sheet.number(side) : undefined;
    const other = side === 'width' ? 'depth' : 'width';
    if (said !== undefined && !sheet.said.has(other)) sheet.set(other, said, false);
    return;
  }
  if (sheet.definition.op !== 'box') return;
  if (sheet.number('size.0') === sheet.number('size.2') || !sheet.said.has('size.0') || !sheet.said.has('size.2'))
    square.outcome ??= { operation };
  const [wide, deep] = [sheet.said.has('size.0'), sheet.said.has('size.2')];
  const side = sheet.number(wide ? 'size.0' : 'size.2');
  if (wide !== deep && side !== undefined) sheet.set(wide ? 'size.2' : 'size.0', side);
}

/** Measures with the most words first: "inside diameter", then rows, then "long" before "wide", which is the other side then, then bare sizes. */
function inOrder(facts: readonly Fact[]): FactOf<'measure'>[] {
  const measures = facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure');
  const rank = ({ of, among, dimension }: FactOf<'measure'>): number =>
    (among ?? 1) > 1 ? 1 : of !== undefined && of !== '' ? 0 : dimension === 'size' ? 4 : dimension === 'length' ? 2 : 3;
  return measures
    .map((fact, index) => ({ fact, index }))
    .sort((a, b) => rank(a.fact) - rank(b.fact) || a.index - b.index)
    .map(({ fact }) => fact);
}

export function outcomeOf(
  { operation, note, refuse = note }: Pick<Binding, 'operation' | 'note' | 'refuse'>,
  param: string,
  held: Held,
): Outcome {
  if (held.note) refuse(held.note);
  return { operation, param, value: held.value };
}

function bindMeasure(binding: Binding, fact: FactOf<'measure'>, all: readonly Fact[]): void {
  const { sheet, note } = binding;
  if (!Number.isFinite(fact.value) || (fact.value <= 0 && fact.dimension !== 'angle')) {
    fact.outcome = {
      why:
        fact.value < 0
          ? `A negative size cannot be made, it has to be more than nothing: ${fact.words} was left out.`
          : `A size has to be more than nothing: ${fact.words} was left out.`,
    };
    (binding.refuse ?? note)(fact.outcome.why);
    return;
  }
  const thin = isThin(all);
  const twin = twinOf(sheet, fact, thin);
  if (twin !== undefined) {
    fact.outcome = { operation: binding.operation, param: twin, value: fact.value };
    return;
  }
  const found = addressFor(sheet, fact, thin, all);
  const address = found === undefined ? undefined : overall(sheet, fact, found);
  if (address === undefined) {
    fact.outcome = { why: `Nothing about the ${sheet.definition.label.toLowerCase()} is measured by “${fact.words}”.` };
    return;
  }
  // "a tractor 2 m high": as long as that takes
  const share = OVERALL.test(fact.of ?? '') ? shareOf(sheet.definition, address, fact.dimension) : undefined;
  if (share !== undefined) {
    const built = sheet.set(address, fact.value / share);
    if (built?.note) (binding.refuse ?? note)(built.note);
    fact.outcome = { operation: binding.operation };
    return;
  }
  const value = fact.value * factorTo(fact.dimension, address) * acrossScreen(sheet, fact);
  const held = sheet.set(address, value);
  if (!held) return;
  if (OVERALL.test(fact.of ?? '') && fact.dimension !== 'diameter' && isOfWhole(sheet.definition, sheet.values, address, held.value))
    sheet.whole.add(address);
  fact.outcome = outcomeOf(binding, address, held);
  if (isAllSides(sheet, address, fact, all)) for (const k of [0, 1, 2]) sheet.set(`${address.split('.')[0]}.${k}`, value);
  if (fact.among && fact.index === fact.among - 1) checkRatio(all, note);
}

/** What a size is of that is said of a thing with no more words. */
const OVERALL = /^(?:|overall|total|outside)$/;

/** "A 10 inch wrench": a bare size that is far beyond the number it would set is the length over all. */
function overall(sheet: Sheet, { dimension, among, of, value }: FactOf<'measure'>, address: string): string {
  if (dimension !== 'size' || (among ?? 1) > 1 || of !== undefined || address === 'length') return address;
  const usual = sheet.number(address);
  const length = sheet.slot('length');
  const fits = length !== undefined && sheet.isFree('length', 'mm') && value >= length.param.min && value <= length.param.max;
  return fits && usual !== undefined && value > 4 * usual ? 'length' : address;
}

/** Screens are sold by their diagonal in inches: what is measured by one side of it takes that share. */
const SCREENS: Readonly<Record<string, number>> = { create_laptop: 0.865, create_television: 0.88, create_phone: 0.93 };
const acrossScreen = ({ definition }: Sheet, { dimension, unit, among }: FactOf<'measure'>): number =>
  dimension === 'size' && (unit === 'in' || unit === 'inch') && (among ?? 1) === 1 ? (SCREENS[definition.op] ?? 1) : 1;

/** The last of three sizes is less than a fifth of the others: a sheet. */
function isThin(all: readonly Fact[]): boolean {
  const row = all.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && fact.among === 3 && fact.dimension === 'size');
  const [a, b, c] = [0, 1, 2].map((index) => row.find((fact) => fact.index === index)?.value);
  return a !== undefined && b !== undefined && c !== undefined && c * 5 < Math.min(a, b);
}

/** Of "100 x 100 x 6" said of what has one number for both: where the first of them went. */
function twinOf(sheet: Sheet, { index, among, value, dimension }: FactOf<'measure'>, thin: boolean): string | undefined {
  if (among === undefined || among < 2 || index === undefined || dimension !== 'size') return undefined;
  const row = rowOf(sheet, among === 2 ? 2 : 3, thin);
  const address = row?.[index];
  return address !== undefined && row?.slice(0, index).includes(address) && sheet.number(address) === value ? address : undefined;
}

/** How much nearer to what is usual the other order of three sizes has to come, as a factor. */
const NEARER = 1.5;

/** "a sideboard 180 x 75 x 45": width, depth and height, but where the last two stand far more likely the other way round. */
function asUsual(sheet: Sheet, row: readonly string[] | undefined, all: readonly Fact[]): readonly string[] | undefined {
  // "a bed 2000 x 1400": longer than wide
  if (sheet.definition.op === 'create_bed' && row?.length === 2) {
    const [a, b] = [0, 1].map((index) => all.find((fact) => fact.kind === 'measure' && fact.among === 2 && fact.index === index));
    return a?.kind === 'measure' && b?.kind === 'measure' && a.value > b.value ? [row[1]!, row[0]!] : row;
  }
  if (row?.join() !== 'width,depth,height') return row;
  const [deep, high] = [1, 2].map((index) =>
    all.find((fact) => fact.kind === 'measure' && fact.among === 3 && fact.index === index && fact.dimension === 'size'),
  );
  const [depth, height] = [sheet.slot('depth')?.param.default, sheet.slot('height')?.param.default];
  if (deep?.kind !== 'measure' || high?.kind !== 'measure' || typeof depth !== 'number' || typeof height !== 'number') return row;
  const off = (value: number, usual: number): number => Math.max(value / usual, usual / value);
  const said = off(deep.value, depth) * off(high.value, height);
  const turned = off(high.value, depth) * off(deep.value, height);
  return said > turned * NEARER ? ['width', 'height', 'depth'] : row;
}

/** "30 x 30 cm, 70 cm tall": where the height is said apart, two sides are those of the floor. */
function footprint(sheet: Sheet, row: readonly string[] | undefined, all: readonly Fact[]): readonly string[] | undefined {
  if (row?.length !== 2 || !row.includes('height')) return row;
  const isTold = all.some(
    (fact) => fact.kind === 'measure' && fact.dimension === 'height' && fact.of === undefined && fact.among === undefined,
  );
  return isTold && sheet.slot('depth') !== undefined ? [row[0]!, 'depth'] : row;
}

function addressFor(sheet: Sheet, fact: FactOf<'measure'>, thin: boolean, all: readonly Fact[]): string | undefined {
  if (fact.among !== undefined && fact.among > 1 && fact.index !== undefined && (fact.dimension === 'size' || fact.of === undefined)) {
    const named = fact.dimension === 'size' ? undefined : addressOf(sheet, fact.dimension, fact.of);
    const row = footprint(sheet, asUsual(sheet, rowOf(sheet, fact.among === 2 ? 2 : 3, thin), all), all);
    const inner = /\b(inside|inner|opening)\b/.test(fact.of ?? '') ? row?.[fact.index] && `inner_${row[fact.index]}` : undefined;
    const address = named ?? (inner !== undefined && sheet.isFree(inner, 'mm') ? inner : row?.[fact.index]);
    if (address !== undefined && !sheet.said.has(address)) return address;
  }
  return addressOf(sheet, fact.dimension, fact.of);
}

/** "A 30 mm cube", "a cube of side 12": one number for a vector whose numbers are usually the same. */
function isAllSides(sheet: Sheet, address: string, fact: FactOf<'measure'>, all: readonly Fact[]): boolean {
  if ((fact.among ?? 1) > 1 || !['size', 'side'].includes(fact.dimension) || !address.includes('.')) return false;
  const name = address.split('.')[0]!;
  const declared = sheet.definition.params[name];
  // a height says nothing of the sides of a base
  const flat = declared?.kind === 'vector' && declared.size === 2;
  if (
    all.some(
      (other) => other !== fact && other.kind === 'measure' && other.dimension !== 'radius' && !(flat && other.dimension === 'height'),
    )
  )
    return false;
  const usual = declared?.kind === 'vector' && Array.isArray(declared.default) ? (declared.default as readonly number[]) : [];
  return usual.length > 1 && usual.every((value) => value === usual[0]);
}

function checkRatio(all: readonly Fact[], note: (sentence: string) => void): void {
  const row = all.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && (fact.among ?? 1) > 1);
  const values = row.map(({ value }) => value).filter((value) => value > 0);
  const most = Math.max(...values);
  const least = Math.min(...values);
  if (most / least > ODD_RATIO)
    note(`Its sides run from ${tidy(least)} mm to ${tidy(most)} mm, as was said (${row[0]?.words}): look whether the units are meant so.`);
}

/** Inner and outer diameter of what has a wall: half their difference. */
function wallFromDiameters({ sheet, operation }: Binding, facts: readonly Fact[]): void {
  const inner = facts.find(
    (fact): fact is FactOf<'measure'> =>
      fact.kind === 'measure' &&
      /\b(inside|inner|internal|bore|id)\b/.test(fact.of ?? '') &&
      !(fact.outcome && 'operation' in fact.outcome),
  );
  const outer = sheet.number('diameter') ?? sheet.number('outer_diameter');
  if (!inner || outer === undefined || !sheet.isFree('wall', 'mm')) return;
  const across = inner.value * (inner.dimension === 'radius' ? 2 : 1);
  if (across >= outer) return;
  const held = sheet.set('wall', (outer - across) / 2);
  if (held) inner.outcome = { operation, param: 'wall', value: held.value };
}

/** Address of a plain number by its word: "module 2", "20 teeth", "3 rows". */
export function numberAddress(sheet: Sheet, of: string): string | undefined {
  const wanted = of
    .toLowerCase()
    .trim()
    .split(/[\s_-]+/)
    .map(singular)
    .join('_');
  const slots = [...slotsOf(sheet.definition).values()].filter(({ address }) => !sheet.said.has(address));
  const own = Object.entries(wordsOf(sheet)).find(
    ([address, words]) => !sheet.said.has(address) && words?.some((word) => singular(word.toLowerCase()).replaceAll(' ', '_') === wanted),
  )?.[0];
  const part = Object.entries(sheet.definition.spoken?.parts ?? {}).find(([name, { names }]) =>
    [name, ...(names ?? [])].some((word) => singular(word.toLowerCase()).replaceAll(' ', '_') === wanted),
  )?.[1].count;
  if (own ?? part) return own ?? part;
  const byName = slots.find(
    ({ name, index }) => index === undefined && [wanted, `${wanted}_count`].includes(name.split('_').map(singular).join('_')),
  );
  const byLabel = slots.find(
    ({ index, param }) => index === undefined && param.label.toLowerCase().split(/\s+/).map(singular).join('_') === wanted,
  );
  return (byName ?? byLabel)?.address;
}

function bindNumber(binding: Binding, fact: FactOf<'number'>): void {
  const { sheet } = binding;
  if (bindCapacity(binding, fact)) return;
  const address =
    numberAddress(sheet, fact.of) ??
    numberAddress(sheet, fact.of.replace(/\b(inner|outer|inside|outside|internal|external)\b/g, '').trim());
  // "64 squares": so many of them, and none of that size
  const slot = address === undefined ? undefined : sheet.slot(address);
  const isLength = slot?.param.kind === 'number' && slot.param.unit === 'mm' && /^\d+ [a-z]+s$/i.test(fact.words);
  const held = address === undefined || isLength ? undefined : sheet.set(address, fact.value);
  if (held && address !== undefined) fact.outcome = outcomeOf(binding, address, held);
  else fact.outcome = { why: `The ${sheet.definition.label.toLowerCase()} has no number of “${fact.of}”.` };
}

function bindThread(binding: Binding, fact: FactOf<'thread'>): void {
  const { sheet } = binding;
  const name = ['thread', 'diameter', 'bore', 'size'].find((candidate) => sheet.isFree(candidate, 'mm'));
  const held = name === undefined ? undefined : sheet.set(name, fact.diameter);
  if (!held || name === undefined) {
    fact.outcome = { why: `The ${sheet.definition.label.toLowerCase()} has no thread.` };
    return;
  }
  fact.outcome = outcomeOf(binding, name, held);
  if (fact.pitch !== undefined && sheet.isFree('pitch', 'mm')) sheet.set('pitch', fact.pitch);
}

function bindText({ sheet, operation }: Binding, fact: FactOf<'text'>): void {
  const name = Object.entries(sheet.definition.params).find(
    ([key, param]) => param.kind === 'text' && !sheet.said.has(key) && /text|label|word|title|name|lettering/.test(key),
  )?.[0];
  if (name === undefined) return;
  sheet.put(name, fact.text);
  fact.outcome = { operation, param: name, value: fact.text };
}

/** Sets what one word of description means here: a declared adjective, an option of a choice, a flag by its name. */
export function setAdjective(sheet: Sheet, adjective: string): { param: string; value: string | number | boolean } | undefined {
  const word = adjective.toLowerCase().trim();
  const declared = sheet.definition.spoken?.adjectives;
  const own = declared && (Object.hasOwn(declared, word) ? declared[word] : word === 'half open' ? halfOf(declared.open) : undefined);
  if (own) {
    // the sides of what is square are still to be said; what was said of a part before is so
    const set = sheet.preset(own, word !== 'square');
    const [name] = set.length > 0 ? set : Object.keys(own).filter((key) => sheet.values[key] === own[key]);
    if (name !== undefined) {
      const value = sheet.values[name];
      return { param: name, value: typeof value === 'object' ? word : (value as string | number | boolean) };
    }
  }
  const plain = word.replaceAll(/[\s-]+/g, '_');
  for (const [name, param] of Object.entries(sheet.definition.params)) {
    if (sheet.said.has(name)) continue;
    if (param.kind === 'choice' && !/_style$|^axis$|^edges$|^face$/.test(name)) {
      const option = param.options.find((candidate) => candidate === plain || candidate === singular(plain));
      if (option !== undefined && sheet.put(name, option)) return { param: name, value: option };
    }
    if (param.kind === 'flag' && (name === plain || singular(name) === singular(plain)) && sheet.put(name, true))
      return { param: name, value: true };
  }
  return undefined;
}

/** Half as far open as what is open. */
const halfOf = (open: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> | undefined =>
  open && Object.fromEntries(Object.entries(open).map(([name, value]) => [name, typeof value === 'number' ? value / 2 : value]));

/** An adjective that the thing declares without a value is true of it in any case. */
const declaresTrue = ({ definition }: Sheet, adjective: string): boolean => {
  const declared = definition.spoken?.adjectives;
  const word = adjective.toLowerCase().trim();
  return declared !== undefined && Object.hasOwn(declared, word) && Object.keys(declared[word] ?? {}).length === 0;
};

function bindAdjective({ sheet, operation }: Binding, fact: FactOf<'adjective'>): void {
  const set = setAdjective(sheet, fact.adjective);
  if (set) fact.outcome = { operation, ...set };
  else if (holdsAlready(sheet.definition, fact.adjective) || declaresTrue(sheet, fact.adjective)) fact.outcome = { operation };
}

function bindStyle({ sheet, operation }: Binding, fact: FactOf<'style'>): void {
  const set = setAdjective(sheet, fact.style);
  fact.outcome = set ? { operation, ...set } : KEPT;
}

/** Where one length was said, the others keep their proportion to it. */
function keepProportion({ sheet, held = {} }: Binding): void {
  if (!PROPORTIONAL.has(sheet.definition.family)) return;
  const slots = [...slotsOf(sheet.definition).values()].filter(({ param, name }) => param.unit === 'mm' && !THIN.has(name));
  const said = slots.filter(({ address }) => sheet.said.has(address));
  const [only] = said;
  if (said.length !== 1 || only === undefined) return;
  const declared = new Map(slots.map(({ address, name, index, param }) => [address, usualOf(sheet, name, index, param.default)]));
  const usual = declared.get(only.address);
  const given = sheet.number(only.address);
  const now = given !== undefined && sheet.whole.has(only.address) ? numberFor(sheet.definition, only.address, given) : given;
  if (usual === undefined || now === undefined || usual === 0 || now === usual) return;
  for (const { address } of slots) {
    const value = declared.get(address);
    if (address !== only.address && value !== undefined && value !== 0 && !Object.hasOwn(held, address))
      sheet.set(address, (value * now) / usual, false);
  }
}

/** What a number is without being said: the preset of a variant, or the declaration. */
function usualOf(sheet: Sheet, name: string, index: number | undefined, declared: unknown): number | undefined {
  const given = sheet.said.has(index === undefined ? name : `${name}.${index}`) ? undefined : sheet.values[name];
  const source = given ?? sheet.usual[name] ?? declared;
  const value: unknown = index === undefined ? source : Array.isArray(source) ? source[index] : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** "tall", "small": a factor on what was not said. */
function bindExtent({ sheet, operation }: Binding, fact: FactOf<'extent'>): void {
  const lengths = [...slotsOf(sheet.definition).values()].filter(({ param, address }) => param.unit === 'mm' && !sheet.said.has(address));
  const isFurniture = sheet.definition.family === 'furniture';
  const all = lengths
    .filter(({ name }) => !(isFurniture && !BY_NUMBER.test(fact.words) && HUMAN.has(name) && lengths.length > 1) && !THIN.has(name))
    .map(({ address }) => address);
  const one = fact.dimension === 'size' ? undefined : addressOf(sheet, fact.dimension);
  const addresses = fact.dimension === 'size' ? all : one === undefined ? [] : [one];
  const changed = addresses.flatMap((address) => {
    const now = sheet.number(address);
    const held = now === undefined ? undefined : sheet.set(address, now * fact.factor, false);
    return held ? [{ address, held }] : [];
  });
  const first = changed[0];
  // "a tall vase, 30 cm", "small cubes 10 mm": that size was said
  const isSaid = [...slotsOf(sheet.definition).values()].some(
    ({ name, param, address }) =>
      param.unit === 'mm' && sheet.said.has(address) && (fact.dimension === 'size' || name === fact.dimension || address === one),
  );
  fact.outcome =
    !first && isSaid
      ? { operation }
      : first
        ? { operation, param: first.address, value: first.held.value }
        : { why: `“${fact.words}” changes no size that is not given.` };
}
