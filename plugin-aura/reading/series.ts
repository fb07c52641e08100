import type { Dimension } from '../plan/spoken.ts';
import { addFact, type Discourse } from './discourse.ts';
import { has, type Item, senseOf } from './items.ts';
import type { Bare } from './measurePhrase.ts';
import { type Node, rootOf, saidBy } from './node.ts';
import type { Quantity } from './quantities.ts';
import { table } from './table.ts';

/** Numbers in a series: one for each of several things ("two gears, 20 and 40 teeth"), or one for each length of a shaft ("diameters 30, 24 and 18"). */

type Plain = Extract<Quantity, { kind: 'length' | 'number' }>;
const plainOf = (item: Item | undefined): Plain | undefined =>
  item?.quantity?.kind === 'length' ||
  (item?.quantity?.kind === 'number' && !item.quantity.pair && !item.quantity.times && !item.quantity.worded)
    ? item.quantity
    : undefined;

interface Series {
  values: { value: number; at: number }[];
  unit?: string;
  end: number;
}

/** "30, 24 and 18 mm", "16/20/24 cm": at least two numbers; the unit of the last holds for those before it. */
export function seriesAt(items: readonly Item[], at: number): Series | undefined {
  const values: { value: number; at: number; unit?: string }[] = [];
  let i = at;
  for (;;) {
    const quantity = plainOf(items[i]);
    if (!quantity) return undefined;
    values.push({ value: quantity.value, at: i, ...(quantity.kind === 'length' ? { unit: quantity.unit } : {}) });
    i++;
    const comma = items[i]?.mark === ',' || items[i]?.mark === '/';
    const and = senseOf(items[comma ? i + 1 : i], 'link')?.link === 'and';
    const next = i + (comma ? 1 : 0) + (and ? 1 : 0);
    if (next === i || !plainOf(items[next])) break;
    i = next;
    if (and) {
      const last = plainOf(items[i])!;
      values.push({ value: last.value, at: i, ...(last.kind === 'length' ? { unit: last.unit } : {}) });
      i++;
      break;
    }
  }
  if (values.length < 2) return undefined;
  const last = values.at(-1)!;
  const factor = last.unit === undefined ? 1 : (FACTORS[last.unit] ?? 1);
  return {
    values: values.map(({ value, unit, at: place }) => ({ value: unit === undefined ? value * factor : value, at: place })),
    ...(last.unit === undefined ? {} : { unit: last.unit }),
    end: i,
  };
}
const FACTORS: Readonly<Record<string, number | undefined>> = table({ mm: 1, cm: 10, m: 1000, in: 25.4 });

const RANK = /^(biggest|largest|smallest|tallest|shortest|widest)$/;
const RANKED =
  /^(biggest|largest|smallest|tallest|shortest|widest|medium|middle|next|then|last|one|the|is|being|of|at|on|top|bottom|base|center)$/;

/** "biggest 50 mm at the bottom, then 40 and 30 mm": one number for each of so many, with words of rank and place between them. */
function rankedAt(items: readonly Item[], at: number, count: number): (Series & { upward: boolean }) | undefined {
  const first = items[at]?.key === 'the' ? items[at + 1] : items[at];
  if (!RANK.test(first?.key ?? '')) return undefined;
  const values: Series['values'] = [];
  let unit: string | undefined;
  let low: boolean | undefined;
  let i = at;
  for (; items[i] !== undefined && i < at + 30; i++) {
    const item = items[i]!;
    const quantity = plainOf(item);
    if (quantity) {
      if (values.length === count) break;
      values.push({ value: quantity.value, at: i });
      if (quantity.kind === 'length') unit = quantity.unit;
      continue;
    }
    const place = senseOf(item, 'place')?.at ?? /(top|bottom|base)$/.exec(item.key)?.[1];
    if (place !== undefined && values.length === 1) low = place !== 'top';
    const joins = item.mark === ',' || senseOf(item, 'link') !== undefined || place !== undefined || RANKED.test(item.key);
    if (!joins || (values.length === count && item.mark === ',')) break;
  }
  if (values.length !== count) return undefined;
  const factor = unit === undefined ? 1 : (FACTORS[unit] ?? 1);
  const each = values.map(({ value, at: place }) => {
    const quantity = plainOf(items[place])!;
    return { value: quantity.kind === 'length' ? value : value * factor, at: place };
  });
  const isSmall = /^(smallest|shortest)$/.test(first!.key);
  return { values: each, ...(unit === undefined ? {} : { unit }), end: i, upward: low === undefined ? false : low === isSmall };
}

interface Told {
  fact(value: number): Bare;
  end: number;
}

/** What the numbers of a series measure, by the word behind it. */
function toldBy(items: readonly Item[], series: Series): Told | undefined {
  const next = items[series.end];
  const unit = series.unit === undefined ? {} : { unit: series.unit };
  const dimension = senseOf(next, 'dimension');
  if (dimension)
    return {
      fact: (value) => ({
        kind: 'measure',
        dimension: dimension.dimension,
        ...(dimension.of === undefined ? {} : { of: dimension.of }),
        value,
        ...unit,
      }),
      end: series.end + 1,
    };
  if (next?.key === 'tooth') return { fact: (value) => ({ kind: 'number', of: 'tooth', value }), end: series.end + 1 };
  const ends = next === undefined || next.mark !== undefined || has(next, 'link', 'relation');
  return ends && series.unit !== undefined
    ? { fact: (value) => ({ kind: 'measure', dimension: 'size', value, ...unit }), end: series.end }
    : undefined;
}

/** One number for each of several: they become things of their own, which mesh where that was said. */
export function distributed(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  // "three diameters 30, 24 and 18": how many there are is seen
  if (items[at]!.quantity?.kind === 'number' && items[at + 1]?.plural && listedMeasures(items, at + 1)) return at + 1;
  const ranked = state.last ? rankedAt(items, at, rootOf(state.last).count) : undefined;
  if (!ranked && !plainOf(items[at])) return undefined;
  const series = ranked ?? seriesAt(items, at);
  const part =
    series &&
    state.last?.parent &&
    state.last.role === 'part' &&
    (state.last.count === series.values.length || (state.last.plural && !state.last.counted))
      ? state.last
      : undefined;
  if (series && part && toldBy(items, series)) {
    const unit = series.unit === undefined ? {} : { unit: series.unit };
    for (const [index, { value, at: from }] of series.values.entries())
      addFact(state, part, { kind: 'measure', dimension: 'size', value, ...unit, index, among: series.values.length }, from, from + 1);
    return series.end;
  }
  const told = series && toldBy(items, series);
  // "four blocks getting smaller: 40, 30, 20 and 10 mm": told apart before their sizes are
  const apart =
    state.last && state.shared?.includes(state.last) && state.shared.length === series?.values.length ? state.shared : undefined;
  if (series && told && apart?.every(({ facts }) => facts.every(({ kind }) => kind !== 'measure'))) {
    const grown = apart.flatMap(({ facts }) => facts.find(({ kind }) => kind === 'extent')?.span ?? [])[0];
    const first = grown ? items.findIndex((item) => item.from >= grown.from) : -1;
    for (const [k, { value, at: from }] of series.values.entries()) {
      apart[k]!.facts = apart[k]!.facts.filter(({ kind }) => kind !== 'extent');
      addFact(state, apart[k]!, told.fact(value), k === 0 && first >= 0 ? first : from, from + 1);
    }
    return told.end;
  }
  const whole = series && severalFor(state, at, series.values.length);
  if (!series || !told || !whole) return undefined;
  const place = state.roots.indexOf(whole);
  if (place < 0) return undefined;
  const way = wayOf(state);
  const nodes = series.values.map(({ value, at: said }, k): Node => {
    // the words of rank and place are said with the number behind them
    const from = ranked ? (k === 0 ? at : series.values[k - 1]!.at + 1) : said;
    const node: Node = { ...whole, count: 1, plural: false, facts: [...whole.facts], parts: [] };
    delete node.counted;
    const fact = told.fact(value);
    addFact(state, node, way && fact.kind === 'measure' && fact.dimension === 'size' ? { ...fact, dimension: way } : fact, from, said + 1);
    return node;
  });
  state.relations = state.relations.flatMap((relation) =>
    relation.what === whole ? nodes.map((what) => ({ ...relation, what })) : [relation],
  );
  state.roots.splice(place, 1, ...nodes);
  const said = whole.facts.find((fact) => fact.kind === 'adjective' && fact.adjective === 'meshing');
  if (clause.link === 'meshing' || said)
    for (const [k, node] of nodes.entries())
      if (k > 0)
        state.relations.push({
          relation: 'meshing',
          what: node,
          to: [nodes[k - 1]!],
          ...saidBy(state.source, items, at, told.end, state.text),
        });
  for (const node of nodes) node.facts = node.facts.filter((fact) => fact !== said);
  stacked(state, nodes, series.values, ranked?.upward);
  nestled(state, nodes, series.values);
  clause.link = 'start';
  state.last = nodes.at(-1)!;
  state.topic = nodes[0]!;
  clause.head = nodes[0]!;
  // what is said from here on holds for all of them
  state.shared = nodes;
  return told.end;
}

/** What the numbers of a series are of: what was named last, or behind a colon what was said to be of several sizes. */
function severalFor({ items, last, roots, source }: Discourse, at: number, n: number): Node | undefined {
  const near = last && rootOf(last);
  const differing = items[at - 1]?.mark === ':' && DIFFERING.test(source) ? roots : [];
  return [near, ...differing].find((node) => node?.count === n && node.role === 'thing' && node.parts.length === 0);
}
const DIFFERING = /\b(?:different|various|varying) (height|length|width|diameter|thickness|depth|size)s?\b/i;

/** "Of different heights": the side that the numbers measure. */
const wayOf = ({ source }: Discourse): Dimension | undefined => DIFFERING.exec(source)?.[1]?.toLowerCase() as Dimension | undefined;

/** Bowls and boxes that are nested stand in each other. */
function nestled(state: Discourse, nodes: readonly Node[], values: readonly { value: number }[]): void {
  const said = nodes[0]?.facts.find((fact) => fact.kind === 'adjective' && /^(nested|nesting|nestled)$/.test(fact.adjective));
  if (!said || !/^(vessels|containers|tableware|kitchen)$/.test(nodes[0]?.entry?.family ?? '')) return;
  for (const node of nodes) node.facts = node.facts.filter((fact) => fact.words !== said.words || fact.kind !== 'adjective');
  const order = nodes.map((node, k) => ({ node, value: values[k]!.value })).sort((a, b) => b.value - a.value);
  for (const [k, { node }] of order.entries())
    if (k > 0)
      state.relations.push({
        relation: 'in',
        what: node,
        to: [order[k - 1]!.node],
        words: said.words,
        ...(said.span && { span: said.span }),
      });
}

/** "with the largest on top", "smallest at the bottom": that a stack was said to grow upward, and the items that say so. */
function growsUpward({ items, consumed }: Discourse): { from: number; to: number } | undefined {
  const words = (item: Item | undefined): string => item?.words.toLowerCase().trim() ?? '';
  const at = items.findIndex((item) => /^(?:the )?(?:largest|biggest|smallest)(?: one)?$/.test(words(item)));
  const top = /smallest/.test(words(items[at])) ? /(?:on|at|as) (?:the )?(?:bottom|base)$/ : /(?:on|at) (?:the )?top$/;
  for (let to = at + 1; at >= 0 && to <= Math.min(items.length, at + 6); to++) {
    if (!top.test(items.slice(at, to).map(words).join(' '))) continue;
    let from = at;
    while (/^(?:with|the)$/.test(words(items[from - 1]))) from--;
    for (let k = from; k < to; k++) consumed.add(k);
    return { from, to };
  }
  return undefined;
}

/** "a stack of three boxes, 30, 20 and 10 cm": each on the next larger one, unless it was said to grow upward. */
function stacked(state: Discourse, nodes: readonly Node[], values: readonly { value: number }[], turned = false): void {
  const isStack = (fact: Node['facts'][number]): boolean => fact.kind === 'pattern' && /^(stack|pile|column)$/.test(fact.pattern);
  const said = nodes[0]?.facts.find(isStack);
  if (!said) return;
  const upward = growsUpward(state);
  const sign = upward || turned ? -1 : 1;
  const order = nodes.map((node, k) => ({ node, value: values[k]!.value })).sort((a, b) => sign * (b.value - a.value));
  for (const node of nodes) node.facts = node.facts.filter((fact) => !isStack(fact));
  for (const [k, { node }] of order.entries())
    if (k > 0)
      state.relations.push({
        relation: 'on',
        what: node,
        to: [order[k - 1]!.node],
        ...(upward && k === 1
          ? saidBy(state.source, state.items, upward.from, upward.to, state.text)
          : { words: said.words, ...(said.span && { span: said.span }) }),
      });
}

/** "diameters 30, 24 and 18 mm": one fact for each length of a stepped body, in order. */
export function listedMeasures(items: readonly Item[], at: number): { facts: Bare[]; end: number } | undefined {
  const dimension = senseOf(items[at], 'dimension');
  if (!dimension?.noun || dimension.of !== undefined || !/^(diameter|length)$/.test(dimension.dimension)) return undefined;
  let i = at + 1;
  while (i < at + 4 && (items[i]?.mark === ':' || senseOf(items[i], 'link')?.link === 'of' || senseOf(items[i], 'link')?.link === 'is'))
    i++;
  const series = seriesAt(items, i);
  if (!series || (!items[at]!.plural && series.values.length < 3)) return undefined;
  // "diameter 30, 24 high": a word behind the last number is its own
  if (has(items[series.end], 'dimension') && !has(items[series.end], 'thing')) return undefined;
  const unit = series.unit === undefined ? {} : { unit: series.unit };
  const name: Dimension = dimension.dimension;
  return {
    facts: series.values.map(({ value }, index) => ({
      kind: 'measure',
      dimension: name,
      value,
      ...unit,
      index,
      among: series.values.length,
    })),
    end: series.end,
  };
}
