import type { BriefThing, FactOf } from '../plan/brief.ts';

/** Where features sit on a face: the words of a brief turned into the positions that hole, pocket and boss take. Numbers may be expressions. */

export type FaceSide = 'top' | 'bottom' | 'front' | 'back' | 'left' | 'right';
type Amount = number | string;
export type Spot =
  | [Amount, Amount]
  | { from: string; by: [Amount, Amount] }
  | { corners: Amount }
  | { circle: Amount; count: number }
  | { grid: [number, number]; pitch: [Amount, Amount] };

/** What is known of the body that carries the feature. */
export interface Carrier {
  /** Operation whose sizes expressions ask for. */
  id: string;
  /** Sizes along X, Y and Z as far as they are known, mm. */
  size: readonly (number | undefined)[];
  /** The face from which a round body is bored crosswise. */
  cross?: FaceSide;
  /** What is seen from above is round. */
  round?: boolean;
  /** The face that is worked on where nothing else says which. */
  side?: FaceSide;
  /** Middle of the face from the middle of the bounds, where it is another: of a triangle. */
  middle?: readonly [Amount, Amount];
}

/** Sides of the body along a face's u and v, as "size_x". */
const SPANS: Readonly<Record<FaceSide, readonly [0 | 1 | 2, 0 | 1 | 2]>> = {
  top: [0, 2],
  bottom: [0, 2],
  front: [0, 1],
  back: [0, 1],
  left: [2, 1],
  right: [2, 1],
};
const AXIS = ['x', 'y', 'z'] as const;
const FACES: readonly string[] = ['top', 'bottom', 'front', 'back', 'left', 'right'];

const positionsOf = (thing: BriefThing): FactOf<'position'>[] =>
  thing.facts.filter((fact): fact is FactOf<'position'> => fact.kind === 'position');
const patternsOf = (thing: BriefThing): FactOf<'pattern'>[] =>
  thing.facts.filter((fact): fact is FactOf<'pattern'> => fact.kind === 'pattern');

/** All that was said of the layout in one: "in a grid 5 x 3, spacing 35 and 30". */
function patternOf(thing: BriefThing): FactOf<'pattern'> | undefined {
  const [first, ...more] = patternsOf(thing);
  if (!first) return undefined;
  const whole: FactOf<'pattern'> = Object.assign({}, ...more.toReversed(), first);
  return more.some(({ pattern }) => pattern === 'grid') ? { ...whole, pattern: 'grid' } : whole;
}

/** Flat bodies are worked from above; "left" on them is an edge and not a face. */
export const isFlat = ({ size: [x, y, z] }: Carrier): boolean =>
  x !== undefined && y !== undefined && z !== undefined && y < 0.4 * Math.min(x, z);

/** "each face", "all six sides": of a block. */
export const isEveryFace = (at: string): boolean => /^(?:each|every|all)(?: of)?(?: the)?(?: (?:six|6))? (?:sides?|faces?)$/.test(at);

/** "in the corner", "in the top left corner": one of them, and not each. */
export const isOneCorner = (position: FactOf<'position'> | undefined): boolean =>
  position !== undefined &&
  /corner\b/.test(position.at) &&
  !/\b(?:each|all|every|both|opposite)\b|corners/.test(`${position.at} ${position.words}`);

/** "four holes at 60 mm spacing" on a plate of 80: in one row they would not be on it, and in rows and columns they are. */
export const isTooLong = (
  pattern: Partial<FactOf<'pattern'>> | undefined,
  count: number,
  spans: readonly [number | undefined, number | undefined],
): boolean => {
  const long = Math.max(spans[0] ?? Number.POSITIVE_INFINITY, spans[1] ?? 0);
  const across = Math.min(spans[0] ?? 0, spans[1] ?? 0);
  const { spacing } = pattern ?? {};
  return (
    spacing !== undefined && pattern?.pattern === 'row' && count > 3 && count % 2 === 0 && (count - 1) * spacing >= long && spacing < across
  );
};

/** Faces from which every face of a block is worked: what goes through comes out on the other side. */
export const allFaces = (through: boolean): readonly FaceSide[] =>
  through ? ['top', 'front', 'right'] : ['top', 'front', 'right', 'bottom', 'back', 'left'];

/** The face that a feature is made on: the one that was said, else the upper one, or the front of what stands upright and thin. */
export function faceOf(thing: BriefThing, carrier: Carrier): FaceSide {
  if (carrier.cross && CROSSWISE.test(`${thing.noun} ${thing.words} ${thing.facts.map(({ words }) => words).join(' ')}`))
    return carrier.cross;
  const said = positionsOf(thing).find(({ at, distance }) => distance === undefined && faceWord(at) !== undefined);
  const face = said ? faceWord(said.at) : undefined;
  if (face && !(isFlat(carrier) && !/face|side|surface/.test(said?.words ?? '') && !['top', 'bottom'].includes(face))) return face;
  const [x, y, z] = carrier.size;
  if (x !== undefined && y !== undefined && z !== undefined) {
    if (z < 0.34 * Math.min(x, y)) return 'front';
    if (x < 0.34 * Math.min(y, z)) return 'right';
  }
  return carrier.side ?? 'top';
}

/** Through a round body from side to side, and not along its axis. */
const CROSSWISE =
  /\b(cross(wise|ways)?|transverse(ly)?|diametral(ly)?|radial(ly)?|through the side|perpendicular to (the|its) axis|cross[ -]?hole|side to side)\b/i;

function faceWord(at: string): FaceSide | undefined {
  const word = at.replace(/\b(face|side|surface|the|of|on)\b/g, '').trim();
  if (word === '' && /\bside\b/.test(at)) return 'right';
  return FACES.includes(word) ? (word as FaceSide) : undefined;
}

export interface Placed {
  at: Spot[];
  /** Facts that found a use. */
  used: (FactOf<'position'> | FactOf<'pattern'>)[];
}

/** Positions of `count` features on a face; `width` is how wide one of them is, mm or an expression without "=". */
export function spotsOf(thing: BriefThing, count: number, face: FaceSide, carrier: Carrier, width: Amount): Placed {
  const shifts = positionsOf(thing).filter(({ at }) => at.startsWith('moved '));
  const still =
    shifts.length === 0
      ? thing
      : { ...thing, facts: thing.facts.filter((fact) => !(fact.kind === 'position' && fact.at.startsWith('moved '))) };
  const placed = spotsAt(still, count, face, carrier, width);
  return {
    at: placed.at.map((spot) => shifts.reduce((moved, shift) => shiftedSpot(moved, shift, face), spot)),
    used: [...placed.used, ...shifts],
  };
}

/** A place moved along the face; circles, grids and corners stay around its middle. */
function shiftedSpot(spot: Spot, { at, distance = 0 }: FactOf<'position'>, face: FaceSide): Spot {
  const way = at.slice('moved '.length);
  const flat = face === 'top' || face === 'bottom';
  const axis = way === 'left' || way === 'right' ? 0 : 1;
  const sign = way === 'right' || way === 'up' || (flat && way === 'back') ? 1 : -1;
  if (Array.isArray(spot)) return axis === 0 ? [plus(spot[0], sign * distance), spot[1]] : [spot[0], plus(spot[1], sign * distance)];
  if (!('from' in spot)) return spot;
  const [u, v] = spot.by;
  // Distances from an edge count inward.
  const inward = (edge: string): number => (spot.from.includes(edge) ? -1 : 1);
  return { ...spot, by: axis === 0 ? [plus(u, sign * distance * inward('right')), v] : [u, plus(v, sign * distance * inward('top'))] };
}

/** A number or expression with a number added. */
export const plus = (value: Amount, by: number): Amount =>
  typeof value === 'number' ? round(value + by) : `= (${bare(value)}) + ${round(by)}`;

function spotsAt(thing: BriefThing, count: number, face: FaceSide, carrier: Carrier, width: Amount): Placed {
  const [u, v] = SPANS[face];
  const span = (k: 0 | 1 | 2): string => `${carrier.id}.size_${AXIS[k]}`;
  const long = (carrier.size[u] ?? 1) >= (carrier.size[v] ?? 0) ? u : v;
  const along = (value: Amount): [Amount, Amount] => (long === u ? [value, 0] : [0, value]);
  const pattern = patternOf(thing);
  const positions = positionsOf(thing);
  const used: Placed['used'] = [...patternsOf(thing), ...positions];
  const circle = pattern?.diameter ?? circleOf(thing);
  const rim = positions.find(({ at, words }) => /^(edge|rim|perimeter|all edges)$/.test(at) && /\b(around|along|round)\b/.test(words));
  if (count > 1 && rim && !carrier.round && pattern === undefined && face === 'top')
    return { at: aroundRect(count, bare(width), span(u), span(v), rim.distance), used };
  const circled =
    pattern?.pattern === 'circle' ||
    circle !== undefined ||
    (count > 1 &&
      carrier.round === true &&
      (rim !== undefined || positions.every(({ at }) => at === 'center')) &&
      pattern === undefined &&
      (face === 'top' || face === 'bottom'));
  if (circled)
    return {
      at: [
        {
          circle:
            circle ??
            (rim?.distance === undefined ? `= 0.7 * min(${span(u)}, ${span(v)})` : `= min(${span(u)}, ${span(v)}) - ${2 * rim.distance}`),
          count: Math.max(1, count),
        },
      ],
      used,
    };
  const edges = positions.find(({ at, distance }) => distance !== undefined && /\b(edges?|sides?|outside)\b/.test(at));
  const corner =
    positions.find(({ at }) => /corner/.test(at)) ?? (count === 4 && !/each (end|side)/.test(edges?.at ?? '') ? edges : undefined);
  if (count === 1 && corner?.distance === undefined && isOneCorner(corner)) {
    const inset = edges?.distance ?? `= min(1.5 * ${bare(width)}, 0.25 * min(${span(u)}, ${span(v)}))`;
    const [low, high] = face === 'top' || face === 'bottom' ? [/\b(front|bottom)\b/, 'top'] : [/\b(bottom|lower)\b/, 'top'];
    const from = `${low.test(corner!.at) ? 'bottom' : high} ${/\bleft\b/.test(corner!.at) ? 'left' : 'right'}`;
    return { at: [{ from, by: [inset, inset] }], used };
  }
  if (corner ?? (pattern?.pattern === 'corners' || undefined)) {
    const inset = corner?.distance ?? edges?.distance ?? `= min(1.5 * ${bare(width)}, 0.25 * min(${span(u)}, ${span(v)}))`;
    // two or three of the four: opposite ones first
    const some = count === 2 || count === 3 ? ['top left', 'bottom right', 'top right'].slice(0, count) : undefined;
    return { at: some ? some.map((from) => ({ from, by: [inset, inset] })) : [{ corners: inset }], used };
  }
  if (pattern?.pattern === 'grid' || (pattern?.rows ?? 0) > 1 || isTooLong(pattern, count, [carrier.size[u], carrier.size[v]])) {
    const [columns, rows] = gridOf(count, pattern?.columns, pattern?.rows);
    const { spacing, across = spacing } = pattern ?? {};
    return {
      at: [{ grid: [columns, rows], pitch: [spacing ?? `= ${span(u)} / ${columns}`, across ?? `= ${span(v)} / ${rows}`] }],
      used,
    };
  }
  const end = positions.find(({ at }) => !/ (leg|web)$/.test(at) && /\b(each|both|either) (end|side|edge)s?\b|\bends\b|\beach\b/.test(at));
  if (end)
    return { at: ends(end.distance, Math.max(2, count), span(long), bare(width), along, long === u ? span(v) : span(u), long === u), used };
  const edge = edgePosition(positions, face, carrier, span(u), span(v), long === v);
  if (edge && count === 1) return { at: [edge], used };
  if (count > 1) {
    const row = pattern?.pattern === 'column' ? (long === u ? v : u) : long;
    const four = count === 4 && pattern === undefined && positions.length === 0;
    if (four) return { at: [{ corners: `= min(1.5 * ${bare(width)}, 0.25 * min(${span(u)}, ${span(v)}))` }], used };
    // Holes further apart than the body is long would miss it: then they share its length evenly.
    const room = carrier.size[row];
    const spacing =
      pattern?.spacing !== undefined && (room === undefined || pattern.spacing * (count - 1) < room) ? pattern.spacing : undefined;
    const spot = (k: number): Amount =>
      spacing === undefined ? `= ${factor((k - (count - 1) / 2) / count)} * ${span(row)}` : round((k - (count - 1) / 2) * spacing);
    return { at: Array.from({ length: count }, (_, k): Spot => (row === u ? [spot(k), 0] : [0, spot(k)])), used };
  }
  return { at: [carrier.middle ? [carrier.middle[0], carrier.middle[1]] : [0, 0]], used };
}

/** So many along the edges of a rectangle, evenly: corners first where they come out. */
function aroundRect(count: number, width: string, u: string, v: string, distance: number | undefined): Spot[] {
  const inset = distance ?? `min(1.5 * ${width}, 0.12 * min(${u}, ${v}))`;
  const corner = (du: number, dv: number): Spot => [`= ${du} * (${u} / 2 - ${inset})`, `= ${dv} * (${v} / 2 - ${inset})`];
  return Array.from({ length: count }, (_, k): Spot => {
    // once around the unit square from its lower left corner
    const way = (k / count) * 4;
    const side = Math.floor(way);
    const share = round(2 * (way - side) - 1);
    return side === 0 ? corner(share, -1) : side === 1 ? corner(1, share) : side === 2 ? corner(-share, 1) : corner(-1, -share);
  });
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const factor = (value: number): string => `${round(value)}`;
const bare = (value: Amount): string => String(value).replace(/^\s*=\s*/, '');

const circleOf = (thing: BriefThing): number | undefined =>
  thing.facts.find((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && /circle/.test(fact.of ?? ''))?.value;

/** One at each end, or as many at each end as there are, side by side. */
function ends(
  distance: number | undefined,
  count: number,
  length: string,
  width: string,
  along: (value: Amount) => [Amount, Amount],
  across: string,
  isU: boolean,
): Spot[] {
  const inset = distance ?? `(${width})`;
  const place = (sign: 1 | -1): Amount => `= ${sign === 1 ? '' : '-'}(${length} / 2 - ${inset})`;
  const each = Math.max(1, Math.round(count / 2));
  if (each === 1) return [along(place(-1)), along(place(1))];
  return [-1, 1].flatMap((sign) =>
    Array.from({ length: each }, (_, k): Spot => {
      const aside: Amount = `= ${factor((k - (each - 1) / 2) / each)} * ${across}`;
      const ahead = place(sign as 1 | -1);
      return isU ? [ahead, aside] : [aside, ahead];
    }),
  );
}

/** "20 mm from the left edge and 10 mm from the top", "near the right end". */
function edgePosition(
  positions: readonly FactOf<'position'>[],
  face: FaceSide,
  carrier: Carrier,
  u: string,
  v: string,
  upright: boolean,
): Spot | undefined {
  let across: [string, Amount] | undefined;
  let up: [string, Amount] | undefined;
  for (const { at, distance } of positions) {
    for (const word of at.split(/[\s-]+/)) {
      const side = face === 'top' || face === 'bottom' ? ({ front: 'bottom', back: 'top' }[word] ?? word) : word;
      if (distance === undefined && side === face && !isFlat(carrier)) continue;
      if (side === 'left' || side === 'right') across = [side, distance ?? `= 0.25 * ${u}`];
      if ((side === 'top' || side === 'bottom') && !(side === face && distance === undefined)) up = [side, distance ?? `= 0.25 * ${v}`];
    }
  }
  if (!across && !up) {
    const plain = positions.find(({ at, distance }) => distance !== undefined && /\b(end|edge|side|one)\b/.test(at));
    if (plain?.distance === undefined) return undefined;
    // an end is one of the longer way
    return upright && /end/.test(plain.at) ? { from: 'bottom', by: [0, plain.distance] } : { from: 'left', by: [plain.distance, 0] };
  }
  return { from: [up?.[0], across?.[0]].filter(Boolean).join(' '), by: [across?.[1] ?? 0, up?.[1] ?? 0] };
}

function gridOf(count: number, columns: number | undefined, rows: number | undefined): [number, number] {
  if (columns && rows) return [columns, rows];
  if (rows) return [Math.max(1, Math.round(count / rows)), rows];
  if (columns) return [columns, Math.max(1, Math.round(count / columns))];
  let least = Math.floor(Math.sqrt(count));
  while (least > 1 && count % least !== 0) least--;
  return [count / Math.max(1, least), Math.max(1, least)];
}
