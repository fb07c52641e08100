import { addFact, type Discourse, leave } from './discourse.ts';
import { has, type Item, senseOf } from './items.ts';
import type { Bare } from './measurePhrase.ts';
import { hang, type Node, rootOf, saidBy } from './node.ts';
import { table } from './table.ts';

/** Ways to say what is done to a body without a noun for the feature: edges that are rounded, ends that are cut off, sides that rise. */

const EASED: Readonly<Record<string, 'fillet' | 'chamfer' | undefined>> = table({
  filleted: 'fillet',
  rounded: 'fillet',
  radiused: 'fillet',
  eased: 'fillet',
  chamfered: 'chamfer',
  beveled: 'chamfer',
  bevelled: 'chamfer',
});

const lengthOf = (item: Item | undefined): number | undefined =>
  item?.quantity?.kind === 'length' || item?.quantity?.kind === 'number' ? item.quantity.value : undefined;
const unitOf = (item: Item | undefined): { unit?: string } => (item?.quantity?.kind === 'length' ? { unit: item.quantity.unit } : {});

/** What a phrase of work says, before it is hung on what is spoken of. */
interface Work {
  noun: string;
  facts: Bare[];
  end: number;
}

export function worked(state: Discourse, at: number): number | undefined {
  const owner = state.topic ?? state.last;
  if (!owner) return undefined;
  const found = easedEdges(state.items, at) ?? cutOff(state.items, at);
  if (found) {
    const root = rootOf(owner);
    const node: Node = {
      noun: found.noun,
      key: found.noun,
      role: 'feature',
      count: 1,
      plural: false,
      facts: [],
      parts: [],
      ...saidBy(state.source, state.items, at, found.end, state.text),
    };
    hang(node, root);
    for (const fact of found.facts) addFact(state, node, fact, at, found.end);
    // what follows behind a comma is said of the body again
    state.last = root;
    delete state.clause.described;
    delete state.clause.subject;
    delete state.clause.list;
    state.clause.link = 'start';
    return found.end;
  }
  return rising(state, owner, at);
}

/** Items of words that carry nothing here: "the", "its", "is", "by", "a". */
const skipped = (items: readonly Item[], at: number, most: number, keys: RegExp): number => {
  let i = at;
  while (i < at + most && items[i] !== undefined && (has(items[i], 'determiner', 'about') || keys.test(items[i]!.key))) i++;
  return i;
};

/** "its top edge filleted by 3 mm", "all edges are chamfered 1 mm", "the corners rounded to a radius of 5". */
function easedEdges(items: readonly Item[], at: number): Work | undefined {
  let i = at;
  while (senseOf(items[i], 'determiner') && !has(items[i], 'place')) i++;
  const places: string[] = [];
  for (; items[i] !== undefined; i++) {
    const place = senseOf(items[i], 'place');
    if (place) places.push(place.at, items[i]!.key);
    else if (/^(edge|rim|corner)$/.test(items[i]!.key) || /^(vertical|horizontal|upright|sharp|outer|four)$/.test(items[i]!.key))
      places.push(items[i]!.key);
    else if (
      items[i]!.quantity?.kind === 'number' &&
      items[i]!.quantity &&
      (items[i]!.quantity as { worded?: boolean }).worded &&
      places.length === 0
    )
      continue;
    else break;
  }
  if (!places.some((word) => /edge|rim|corner|ends?$/.test(word))) return undefined;
  const verb = skipped(items, i, 2, /^(is|are|be|being)$/);
  const link = senseOf(items[verb], 'link')?.link === 'is' ? verb + 1 : verb;
  const noun = EASED[items[link]?.key ?? ''];
  if (!noun) return undefined;
  const number = skipped(items, link + 1, 5, /^(by|to|with|at|of|off|radius|r|a)$/);
  const value = lengthOf(items[number]);
  const where = places.join(' ');
  const position: Bare = {
    kind: 'position',
    at: /corner|vertical|upright/.test(where)
      ? 'vertical edges'
      : /top|upper/.test(where)
        ? 'top'
        : /bottom|lower/.test(where)
          ? 'bottom'
          : /rim|\bends?\b/.test(where)
            ? 'rim'
            : 'all edges',
  };
  if (value === undefined) return { noun, facts: [position], end: link + 1 };
  const tail = items[number + 1]?.key === 'radius' || items[number + 1]?.key === 'each' ? number + 2 : number + 1;
  return { noun, facts: [{ kind: 'measure', dimension: 'size', value, ...unitOf(items[number]) }, position], end: tail };
}

const ENDS: Readonly<Record<string, 'top' | 'bottom' | undefined>> = table({
  tip: 'top',
  apex: 'top',
  point: 'top',
  peak: 'top',
  top: 'top',
  'top end': 'top',
  'upper end': 'top',
  bottom: 'bottom',
  'bottom end': 'bottom',
  'lower end': 'bottom',
  underside: 'bottom',
});
const OFF = /^(cut|sliced|chopped|removed|truncated|flattened|trimmed|sawn)$/;

/**
 * "its tip cut off at 30 mm", "truncated at 30 mm", "a flat cut off at the bottom 10 mm from its lowest point", "the bottom 10 mm cut off":
 * a cut square to the upright axis; the distance counts from the end that is named, of "at" from the base.
 */
function cutOff(items: readonly Item[], at: number): Work | undefined {
  let i = skipped(items, at, 2, /^(is)$/);
  let side = ENDS[items[i]?.key ?? ''];
  let distance: Item | undefined;
  if (side) {
    i++;
    if (lengthOf(items[i]) !== undefined) distance = items[i++];
    if (senseOf(items[i], 'link')?.link === 'is') i++;
    if (!OFF.test(items[i]?.key ?? '')) return undefined;
    i++;
  } else if (items[i]?.key === 'flat' || items[i]?.key === 'truncated') {
    const plain = items[i]!.key === 'truncated';
    i++;
    if (OFF.test(items[i]?.key ?? '') || /^(face|facet|spot|surface)$/.test(items[i]?.key ?? '')) i++;
    if (items[i]?.key === 'off') i++;
    if (plain) side = 'top';
    else {
      const on = skipped(items, i, 3, /^(at|on|in)$/);
      side = ENDS[items[on]?.key ?? ''];
      if (!side) return undefined;
      i = on + 1;
    }
  } else return undefined;
  if (items[i]?.key === 'off' || items[i]?.key === 'away') i++;
  let from: 'top' | 'bottom' = side;
  if (distance === undefined) {
    const flat = /^(at|to)$/.test(items[i]?.key ?? '');
    const number = skipped(items, i, 4, /^(at|to|by|about|a|height|of)$/);
    if (lengthOf(items[number]) !== undefined) {
      distance = items[number];
      i = number + 1;
      // "at 30 mm" of what stands counts from its base
      if (flat && side === 'top') from = 'bottom';
    }
  }
  if (/^(from|above|below)$/.test(items[i]?.key ?? '')) {
    const end = skipped(items, i + 1, 3, /^(lowest|highest|very)$/);
    const low = /lowest|bottom|base|floor|ground/.test(
      items
        .slice(i, end + 1)
        .map(({ key }) => key)
        .join(' '),
    );
    const high = /highest|top|tip|apex/.test(
      items
        .slice(i, end + 1)
        .map(({ key }) => key)
        .join(' '),
    );
    if (low || high) {
      from = low ? 'bottom' : 'top';
      i = end + 1;
    }
  } else if (/^(high|height|up)$/.test(items[i]?.key ?? '')) i++;
  const value = lengthOf(distance);
  if (value === undefined && side === 'top') return undefined;
  return {
    noun: 'flat cut',
    facts: [
      { kind: 'position', at: side },
      ...(value === undefined ? [] : [{ kind: 'measure', dimension: 'height', of: from, value, ...unitOf(distance) } as Bare]),
    ],
    end: i,
  };
}

const RISES = /^(rise|rising|slope|sloping|climb|climbing|go|going|ramp|ramping)$/;
const TAPERS = /^(taper|tapering|tapered|narrow|narrowing|widen|widening|reduce|reducing)$/;

/** "rising from 0 to 15 mm": heights of front and back; "tapering from 30 to 20": diameters of base and top. */
function rising(state: Discourse, owner: Node, at: number): number | undefined {
  const { items } = state;
  const key = items[at]!.key;
  const tapers = TAPERS.test(key);
  if (!tapers && !RISES.test(key)) return undefined;
  const start = skipped(items, at + 1, 3, /^(from|in|diameter|height|width)$/);
  if (!items.slice(at, start).some((item) => item.key === 'from')) return undefined;
  const [first, last] = [lengthOf(items[start]), lengthOf(items[start + 2])];
  if (first === undefined || last === undefined || senseOf(items[start + 1], 'link')?.link !== 'to') return undefined;
  const unit = unitOf(items[start + 2]);
  const scale = items[start]!.quantity?.kind === 'number' && unit.unit !== undefined ? scaleOf(unit.unit) : 1;
  const root = rootOf(owner);
  const end = has(items[start + 3], 'dimension') ? start + 4 : start + 3;
  const measures: Bare[] = tapers
    ? [
        { kind: 'measure', dimension: 'diameter', of: 'base', value: first * scale, ...unit },
        { kind: 'measure', dimension: 'diameter', of: 'top', value: last, ...unit },
      ]
    : [
        { kind: 'measure', dimension: 'height', value: last, ...unit },
        ...(first > 0 ? [{ kind: 'measure', dimension: 'height', of: 'front', value: first * scale, ...unit } as Bare] : []),
      ];
  for (const fact of measures) addFact(state, root, fact, at, end);
  if (end < items.length && items[end - 1] === undefined) leave(state, at);
  return end;
}

const scaleOf = (unit: string): number => (unit === 'cm' ? 10 : unit === 'm' ? 1000 : unit === 'in' ? 25.4 : 1);
