import type { Fact } from '../plan/brief.ts';
import { has, type Item, senseOf } from './items.ts';
import type { Bare, MeasureRead } from './measurePhrase.ts';

export interface PlaceRead extends MeasureRead {
  facts: Bare<Extract<Fact, { kind: 'position' | 'pattern' }>>[];
  /** True where "of" and the body that the place is on may follow. */
  ofFollows: boolean;
}

const PREPOSITIONS = new Set([
  'in',
  'at',
  'on',
  'through',
  'along',
  'near',
  'into',
  'across',
  'to',
  'toward',
  'towards',
  'by',
  'down',
  'from',
  'over',
  'around',
  'onto',
  'inside',
]);

const lengthOf = (item: Item | undefined): number | undefined =>
  item?.quantity?.kind === 'length' || item?.quantity?.kind === 'number' ? item.quantity.value : undefined;

interface Place {
  at: string;
  end: number;
}

/** "the left edge", "each end", "top and bottom", "corners". */
function placeAt(items: readonly Item[], from: number): Place | undefined {
  let i = from;
  let each = '';
  for (;;) {
    const determiner = senseOf(items[i], 'determiner')?.determiner;
    if (determiner === undefined || senseOf(items[i], 'place')) break;
    if (determiner === 'each' || determiner === 'both' || determiner === 'all') each = 'each ';
    i++;
  }
  if (lengthOf(items[i]) === 1 && senseOf(items[i + 1], 'place')) i++;
  if (lengthOf(items[i]) !== undefined && items[i]?.quantity?.kind === 'number' && senseOf(items[i + 1], 'place') && items[i + 1]!.plural) {
    each = 'each ';
    i++;
  }
  const first = senseOf(items[i], 'place');
  if (!first) return undefined;
  let at = first.at;
  i++;
  // "left and right", "top left", "top of the"
  for (;;) {
    const next = senseOf(items[i], 'place');
    if (next && !has(items[i], 'verb')) {
      at =
        next.at === 'edge' || next.at === 'side' || next.at === 'face' || next.at === 'end' || next.at === 'corner'
          ? at
          : `${at} ${next.at}`;
      i++;
      continue;
    }
    const and = senseOf(items[i], 'link')?.link;
    const second = senseOf(items[i + 1], 'place') ?? (has(items[i + 1], 'determiner') ? senseOf(items[i + 2], 'place') : undefined);
    if (and === 'and' && second && !isModifier(items, i + (senseOf(items[i + 1], 'place') ? 1 : 2))) {
      at = `${at} and ${second.at}`;
      i += senseOf(items[i + 1], 'place') ? 2 : 3;
      continue;
    }
    break;
  }
  if (isModifier(items, i - 1)) return undefined;
  return { at: each !== '' && !at.startsWith('each') && at !== 'center' ? `${each}${at}` : at, end: i };
}

/** "the front door": the place describes the noun that follows. */
function isModifier(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined || next.mark !== undefined || next.quantity !== undefined) return false;
  return has(next, 'thing', 'part', 'feature') && !has(next, 'link', 'relation', 'place', 'determiner', 'verb', 'dimension');
}

/** "the floor", "ground level": what everything stands on; the item after it. */
export function floorAt(items: readonly Item[], at: number): number | undefined {
  const i = senseOf(items[at], 'determiner')?.determiner === 'the' ? at + 1 : at;
  return /^(floor|ground|ground level|floor level)$/.test(items[i]?.key ?? '') ? i + 1 : undefined;
}

/** Where something is on its owner: "15 mm from each end", "in the middle", "at the corners", "centered", "along the top". */
export function readPosition(items: readonly Item[], at: number): PlaceRead | undefined {
  const distance = lengthOf(items[at]);
  if (distance !== undefined) {
    let i = at + 1;
    if (senseOf(items[i], 'link')?.link === 'in' || items[i]?.key === 'away' || items[i]?.key === 'inward') i++;
    const floor = floorAt(items, i + 1);
    if (floor !== undefined && /^(above|over|off|from)$/.test(items[i]?.key ?? ''))
      return { facts: [{ kind: 'position', at: 'bottom', distance }], end: floor, ofFollows: false };
    if (items[i]?.key !== 'from') return undefined;
    const place = placeAt(items, i + 1);
    if (!place) return undefined;
    return { facts: [{ kind: 'position', at: place.at, distance }], end: place.end, ofFollows: true };
  }
  const item = items[at];
  if (item === undefined) return undefined;
  if (/^(centered|centrally|centrally located|central)$/.test(item.key)) {
    if (has(items[at + 1], 'thing', 'part', 'feature')) return undefined;
    const on = PREPOSITIONS.has(items[at + 1]?.key ?? '') ? placeAt(items, at + 2) : undefined;
    const facts: PlaceRead['facts'] = [{ kind: 'position', at: 'center' }];
    if (on && on.at !== 'center') facts.push({ kind: 'position', at: on.at });
    return { facts, end: on?.end ?? at + 1, ofFollows: true };
  }
  const preposition = PREPOSITIONS.has(item.key);
  if (!preposition) return undefined;
  // the back of a thing is a part of some, and a place of all
  const back = item.key === 'at' && senseOf(items[at + 1], 'determiner')?.determiner === 'the' && items[at + 2]?.key === 'back';
  if (back && senseOf(items[at + 3], 'link')?.link !== 'of')
    return { facts: [{ kind: 'position', at: 'back' }], end: at + 3, ofFollows: false };
  const place = placeAt(items, at + 1);
  if (!place) return undefined;
  // "from the left 20 mm"
  const after = item.key === 'from' ? lengthOf(items[place.end]) : undefined;
  if (after !== undefined && items[place.end]?.quantity?.kind === 'length')
    return { facts: [{ kind: 'position', at: place.at, distance: after }], end: place.end + 1, ofFollows: true };
  // "at each corner 20 mm in", "in the corners, 15 mm inset"
  const comma = items[place.end]?.mark === ',' ? place.end + 1 : place.end;
  const inset = lengthOf(items[comma]);
  const inward = items[comma + 1];
  const ends = items[comma + 2] === undefined || items[comma + 2]!.mark !== undefined || has(items[comma + 2], 'link');
  if (inset !== undefined && (/^(inset|inward|inwards|inboard)$/.test(inward?.key ?? '') || (inward?.key === 'in' && ends)))
    return { facts: [{ kind: 'position', at: place.at, distance: inset }], end: comma + 2, ofFollows: false };
  return { facts: [{ kind: 'position', at: place.at }], end: place.end, ofFollows: true };
}

/** How several are laid out: "in a row", "spaced 20 mm apart", "on a 60 mm bolt circle", "in a 3 x 2 grid", "in 3 rows of 4". */
export function readPattern(items: readonly Item[], at: number): PlaceRead | undefined {
  return spacingAt(items, at) ?? squareAt(items, at) ?? circleAt(items, at) ?? rowsAt(items, at) ?? plainPattern(items, at);
}

const found = (fact: Bare<Extract<Fact, { kind: 'pattern' }>>, end: number): PlaceRead => ({ facts: [fact], end, ofFollows: false });

const isNoun = (item: Item | undefined): boolean => has(item, 'thing', 'part', 'feature') && !has(item, 'link', 'relation');

/** "pitch 25" of holes; the pitch of a thread or a gear is a number of theirs, and stands behind no count in a row. */
const isPitch = (items: readonly Item[], at: number): boolean =>
  items[at]?.key === 'pitch' &&
  (lengthOf(items[at + 1]) !== undefined || (senseOf(items[at + 1], 'link')?.link === 'of' && lengthOf(items[at + 2]) !== undefined)) &&
  items.slice(Math.max(0, at - 12), at).some((item) => /^(hole|slot|in a row|row)$/.test(item.key) || /hole$/.test(item.key)) &&
  !items.slice(Math.max(0, at - 12), at).some((item) => item.quantity?.kind === 'thread');

function spacingAt(items: readonly Item[], at: number): PlaceRead | undefined {
  const item = items[at]!;
  const even = /^(evenly|equally|regularly|uniformly)$/.test(item.key) ? 1 : 0;
  if (/^(spaced|space|spacing|pitched|separated)$/.test(items[at + even]?.key ?? '') || isPitch(items, at)) {
    let i = at + even + 1;
    while (
      i < at + 6 &&
      (has(items[i], 'link', 'about') ||
        items[i]?.key === 'by' ||
        items[i]?.mark === ':' ||
        (has(items[i], 'determiner') && lengthOf(items[i + 1]) !== undefined)) &&
      lengthOf(items[i]) === undefined
    ) {
      if (circleAt(items, i)) break;
      i++;
    }
    const spacing = lengthOf(items[i]);
    const other =
      senseOf(items[i + 1], 'link')?.link === 'and' || /^(by|\/)$/.test(items[i + 1]?.key ?? '') ? lengthOf(items[i + 2]) : undefined;
    if (spacing !== undefined && other !== undefined && !isNoun(items[i + 3]))
      return found({ kind: 'pattern', pattern: 'grid', spacing, across: other }, i + 3);
    if (spacing !== undefined)
      return found(
        { kind: 'pattern', pattern: 'row', spacing },
        /^(apart|each|center to center)$/.test(items[i + 1]?.key ?? '') ? i + 2 : i + 1,
      );
    if (even) {
      const circle = circleAt(items, at + 2);
      if (circle) return circle;
      const round = /^(around|along)$/.test(items[at + 2]?.key ?? '');
      return found({ kind: 'pattern', pattern: round && items[at + 2]!.key === 'around' ? 'circle' : 'row' }, at + 2);
    }
    return undefined;
  }
  // "with a gap of 20 mm between them"
  const gap = /^(?:with|at)$/.test(item.key)
    ? items.slice(at + 1, at + 4).findIndex(({ key }) => /^(?:gap|space|distance|spacing)$/.test(key))
    : -1;
  if (gap >= 0) {
    const of = at + 1 + gap + 1;
    const wide = senseOf(items[of], 'link')?.link === 'of' ? lengthOf(items[of + 1]) : undefined;
    if (wide !== undefined) {
      const between = /^between/.test(items[of + 2]?.key ?? '') ? (has(items[of + 3], 'pronoun') ? 2 : 1) : 0;
      return found({ kind: 'pattern', pattern: 'row', spacing: wide }, of + 2 + between);
    }
  }
  // "with 5 cm between them", "20 mm between each"
  const led = /^(?:with|at)$/.test(item.key) ? at + 1 : at;
  const apart = items[led]?.quantity?.kind === 'length' ? items[led].quantity.value : undefined;
  if (apart !== undefined && items[led + 1]?.key === 'between') {
    const whom = items[led + 2];
    const ends = has(whom, 'pronoun') || senseOf(whom, 'determiner')?.determiner === 'each';
    if (ends) return found({ kind: 'pattern', pattern: 'row', spacing: apart }, led + 3);
  }
  const distance = lengthOf(item);
  if (distance === undefined) return undefined;
  if (/^(apart|spacing|pitch|center to center|on center|between center|between them|gap|gaps)$/.test(items[at + 1]?.key ?? ''))
    return found({ kind: 'pattern', pattern: 'row', spacing: distance }, at + 2);
  return undefined;
}

/** "on a 31 mm square", "on 60 square", "on a 60 x 40 rectangle", "on a square of 60 mm": four at its corners. */
function squareAt(items: readonly Item[], at: number): PlaceRead | undefined {
  if (!/^(on|in|at)$/.test(items[at]?.key ?? '')) return undefined;
  const i = has(items[at + 1], 'determiner') ? at + 2 : at + 1;
  const isSquare = (item: Item | undefined): boolean => /^(square|rectangle|square pattern|rectangular pattern)$/.test(item?.key ?? '');
  const spread = (k: number): { spacing: number; across?: number } | undefined => {
    const one = lengthOf(items[k]);
    if (one !== undefined) return { spacing: one };
    const quantity = items[k]?.quantity;
    const [a, b] = quantity?.kind === 'sizes' && quantity.extents.length === 2 ? quantity.extents : [];
    return a && b && { spacing: a.value, across: b.value };
  };
  const grid = (size: { spacing: number; across?: number }, end: number): PlaceRead =>
    found(
      { kind: 'pattern', pattern: 'grid', rows: 2, columns: 2, ...size },
      /^(pattern|grid|layout|centre|center)$/.test(items[end]?.key ?? '') ? end + 1 : end,
    );
  const before = spread(i);
  // "on four square legs"
  const counts = items[i]?.quantity?.kind === 'number' && items[i + 2]?.plural === true && has(items[i + 2], 'part', 'thing');
  if (before && !counts && isSquare(items[i + 1])) return grid(before, i + 2);
  if (!isSquare(items[i])) return undefined;
  const pattern = /^(pattern|grid)$/.test(items[i + 1]?.key ?? '') ? i + 2 : i + 1;
  const of = senseOf(items[pattern], 'link')?.link === 'of' ? pattern + 1 : pattern;
  const after = spread(of);
  return after && grid(after, of + 1);
}

/** "on a 60 mm bolt circle", "on a circle of 60 mm", "around a 40 mm diameter circle". */
function circleAt(items: readonly Item[], at: number): PlaceRead | undefined {
  let i = at;
  // "in a circle of 200 mm diameter": the circle is measured, and none of those that stand along it
  const whole =
    senseOf(items[i], 'pattern')?.pattern === 'circle' && senseOf(items[i + 1], 'link')?.link === 'of' ? lengthOf(items[i + 2]) : undefined;
  if (whole !== undefined) {
    const { dimension } = senseOf(items[i + 3], 'dimension') ?? {};
    return found({ kind: 'pattern', pattern: 'circle', diameter: dimension === 'radius' ? 2 * whole : whole }, dimension ? i + 4 : i + 3);
  }
  if (!/^(on|around|along|in|at|over)$/.test(items[i]?.key ?? '')) return undefined;
  i++;
  if (has(items[i], 'determiner')) i++;
  const isCircle = (item: Item | undefined): boolean =>
    item !== undefined && (senseOf(item, 'dimension')?.of === 'bolt circle' || /^(circle|bolt circle|pitch circle|pcd)$/.test(item.key));
  let diameter = lengthOf(items[i]);
  if (diameter !== undefined) {
    i++;
    if (items[i]?.mark === '-') i++;
    const dimension = senseOf(items[i], 'dimension');
    if (dimension && dimension.of !== 'bolt circle' && isCircle(items[i + 1])) {
      if (dimension.dimension === 'radius') diameter *= 2;
      i++;
    }
    return isCircle(items[i]) ? found({ kind: 'pattern', pattern: 'circle', diameter }, i + 1) : undefined;
  }
  if (!isCircle(items[i])) return undefined;
  i++;
  let k = i;
  let radius = false;
  while (
    k < i + 4 &&
    items[k] !== undefined &&
    lengthOf(items[k]) === undefined &&
    (has(items[k], 'link', 'about', 'dimension', 'determiner') || items[k]!.mark === ':')
  ) {
    if (senseOf(items[k], 'dimension')?.dimension === 'radius') radius = true;
    k++;
  }
  const said = lengthOf(items[k]);
  if (said === undefined) return found({ kind: 'pattern', pattern: 'circle' }, i);
  const after = senseOf(items[k + 1], 'dimension');
  if (after?.dimension === 'radius') radius = true;
  return found({ kind: 'pattern', pattern: 'circle', diameter: radius ? said * 2 : said }, after ? k + 2 : k + 1);
}

const plainNumber = (item: Item | undefined): number | undefined =>
  item?.quantity?.kind === 'number' && Number.isInteger(item.quantity.value) && item.quantity.value > 0 ? item.quantity.value : undefined;

export interface GridRead {
  columns: number;
  rows: number;
  layers?: number;
}

/** Columns and rows of "3 x 2", and layers of "3 x 3 x 3": plain numbers. */
export function gridOf(item: Item | undefined): GridRead | undefined {
  const extents = item?.quantity?.kind === 'sizes' ? item.quantity.extents : [];
  const [a, b, c] = extents;
  if (!a || !b || extents.some(({ value, unit }) => unit !== undefined || !Number.isInteger(value) || value <= 0)) return undefined;
  return { columns: a.value, rows: b.value, ...(c ? { layers: c.value } : {}) };
}

/** "in a 3 x 2 grid", "3x3 array", "in 3 rows of 4", "3 rows and 4 columns". */
function rowsAt(items: readonly Item[], at: number): PlaceRead | undefined {
  let i = at;
  if (senseOf(items[i], 'link')?.link === 'in' || items[i]?.key === 'arranged') i++;
  if (senseOf(items[i], 'link')?.link === 'in') i++;
  if (senseOf(items[i], 'determiner')?.determiner === 'a') i++;
  const grid = gridOf(items[i]);
  if (grid && senseOf(items[i + 1], 'pattern')?.pattern === 'grid' && senseOf(items[i + 2], 'link')?.link !== 'of')
    return found({ kind: 'pattern', pattern: 'grid', ...grid }, i + 2);
  const rows = i > at ? plainNumber(items[i]) : undefined;
  if (rows !== undefined && /^(row|column)$/.test(items[i + 1]?.key ?? '')) {
    const of = senseOf(items[i + 2], 'link')?.link;
    const second = of === 'of' || of === 'and' || items[i + 2]?.mark === ',' ? plainNumber(items[i + 3]) : undefined;
    const each =
      second === undefined
        ? undefined
        : items[i + 4]?.key === 'column' || items[i + 4]?.key === 'row'
          ? i + 5
          : of === 'of' && !has(items[i + 4], 'thing', 'part', 'feature', 'gem')
            ? i + 4
            : undefined;
    if (second !== undefined && each !== undefined) return found({ kind: 'pattern', pattern: 'grid', rows, columns: second }, each);
    if (of !== 'of')
      return found(
        { kind: 'pattern', pattern: rows === 1 ? 'row' : 'grid', ...(items[i + 1]!.key === 'column' ? { columns: rows } : { rows }) },
        i + 2,
      );
  }
  return undefined;
}

/** "of 200 mm diameter", "of diameter 200", "with a radius of 1 m": how wide a circle is. */
function acrossAt(items: readonly Item[], at: number): { value: number; end: number } | undefined {
  let radius = false;
  let isSaid = /^(of|with)$/.test(senseOf(items[at], 'link')?.link ?? '');
  let k = at;
  for (; k < at + 5 && lengthOf(items[k]) === undefined; k++) {
    const dimension = senseOf(items[k], 'dimension');
    if (dimension && !/^(?:radius|diameter)$/.test(dimension.dimension)) return undefined;
    if (dimension?.dimension === 'radius') radius = true;
    if (!dimension && !has(items[k], 'link', 'about', 'determiner')) return undefined;
  }
  const said = lengthOf(items[k]);
  const after = senseOf(items[k + 1], 'dimension');
  if (after && !/^(?:radius|diameter)$/.test(after.dimension)) isSaid = false;
  if (after?.dimension === 'radius') radius = true;
  return said === undefined || !isSaid ? undefined : { value: radius ? said * 2 : said, end: k + (after ? 2 : 1) };
}

function plainPattern(items: readonly Item[], at: number): PlaceRead | undefined {
  const item = items[at]!;
  const pattern = senseOf(item, 'pattern');
  // "in a circle of 200 mm diameter", "in a circle with a radius of 1 m"
  const across = pattern?.pattern === 'circle' && has(items[at + 1], 'link') ? acrossAt(items, at + 1) : undefined;
  if (across) return found({ kind: 'pattern', pattern: 'circle', diameter: across.value }, across.end);
  if (!pattern || has(item, 'thing') || (senseOf(items[at + 1], 'link')?.link === 'of' && pattern.pattern !== 'both_sides'))
    return undefined;
  const grid = gridOf(items[at + 1]);
  if (pattern.pattern === 'grid' && grid) return found({ kind: 'pattern', pattern: 'grid', ...grid }, at + 2);
  if (/^(row|grid|array|matrix|stack)$/.test(item.key)) return undefined;
  return found({ kind: 'pattern', pattern: pattern.pattern }, at + 1);
}
