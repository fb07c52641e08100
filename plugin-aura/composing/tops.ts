import type { BriefThing } from '../plan/brief.ts';
import type { Operation, Placement } from '../plan/plan.ts';
import type { Context, Made } from './context.ts';
import { tidy } from './draft.ts';
import { sizeOf } from './featureTools.ts';
import { builtSize } from './proportions.ts';

/**
 * What stands on one top is laid out once all of it is known: side by side by their own widths, in two ranks where one is too long, and
 * several of a kind as close as they have room. Sizes are those of the operations' own numbers, mm; where they are not known all stays.
 */

/** One thing, or several of a kind, on what bears it. */
export interface Borne {
  thing: BriefThing;
  made: Made;
  base: Made;
}

interface Piece extends Borne {
  at: Placement;
  /** The array that repeats it, where it stands in a row whose spacing nobody said. */
  row?: Operation;
  /** One of them: along X and along Z. */
  wide: number;
  deep: number;
  high: number;
  /** All of them along X. */
  long: number;
}

/** Share of a top's width that things stand on; a round one is narrower where they stand. */
const USABLE = { square: 0.94, round: 0.78 };
/** From one of a row to the next, in their widths: as they stand where there is room, and closest. */
const STEP = { loose: 1.5, close: 1.12 };
/** Radius of those that stand round the others, in widths of the top. */
const ROUND = 0.35;

/** Lays out all that stands on the same top. */
export function layOutTops(borne: readonly Borne[], context: Context): void {
  const topOf = ({ made, base }: Borne): string => `${base.place} ${context.draft.get(made.place)?.at?.to ?? ''}`;
  for (const top of new Set(borne.map(topOf))) {
    const there = borne.filter((one) => topOf(one) === top);
    const { place } = there[0]!.base;
    const [wide, , deep] = measured(there[0]!.base);
    const pieces = there.flatMap((one) => pieceOf(one, context) ?? []);
    if (wide === undefined || pieces.length < there.length) continue;
    const round = isRound(there[0]!.base);
    layOut(pieces, { wide, deep: round ? wide : (deep ?? wide), place, isRound: round }, context);
  }
}

/** Width of what is made by its height, in its heights. */
const BROAD: Readonly<Record<string, number | undefined>> = {
  create_lamp: 0.48,
  create_teapot: 1.65,
  create_kettle: 1.3,
  create_mug: 1.3,
  create_bottle: 0.32,
  create_vase: 0.6,
  create_glass: 0.65,
  create_pitcher: 0.8,
};
/** Of what is as high as its use takes, mm. */
const USUAL: Readonly<Record<string, number | undefined>> = { create_lamp: 620 };

/** Along X, Y and Z as far as numbers tell. */
function measured(made: Made): [number | undefined, number | undefined, number | undefined] {
  const { sheet, definition } = made;
  const built = sheet && definition && builtSize(definition, (address) => sheet.number(address));
  if (built) return built;
  const [x, y, z] = sizeOf(made);
  const op = definition?.op ?? '';
  const high = y ?? USUAL[op];
  const broad = BROAD[op];
  if (x !== undefined || high === undefined || broad === undefined) return [x, high, z];
  return [broad * high, high, broad * high];
}

const isRound = ({ sheet }: Made): boolean =>
  sheet?.values.shape === 'round' || (sheet?.number('diameter') !== undefined && sheet.number('width') === undefined);

/** Undefined for what stands at a place of its own: at an edge, in a part, in a layout that was said. */
function pieceOf(one: Borne, { draft }: Context): Piece | undefined {
  const { made, thing } = one;
  const operation = draft.get(made.place);
  const at = operation?.at;
  if (!operation || !at || at.my !== 'bottom' || typeof at.to !== 'string') return undefined;
  const [wide, high, deep] = measured(made);
  if (wide === undefined) return undefined;
  const isCopied = made.place !== made.id && thing.count > 1;
  const size = { wide, deep: deep ?? wide, high: high ?? wide };
  if (!isCopied) return made.place === made.id ? { ...one, at, ...size, long: wide } : undefined;
  if (operation.op === 'linear_array' && Array.isArray(operation.params.step)) {
    const [x, y] = operation.params.step as unknown[];
    if (x === 0 && y !== 0) return { ...one, at, ...size, long: wide };
    const isLoose = x === `= ${STEP.loose} * ${made.id}.size_x` && made.tops[0] === made.place;
    return { ...one, at, ...size, ...(isLoose && { row: operation }), long: wide * (1 + STEP.loose * (thing.count - 1)) };
  }
  return undefined;
}

interface Top {
  wide: number;
  deep: number;
  place: string;
  isRound: boolean;
}

function layOut(pieces: Piece[], top: Top, context: Context): void {
  const usable = (): number => top.wide * (top.isRound ? USABLE.round : USABLE.square);
  const total = (): number => pieces.reduce((sum, { long }) => sum + long, 0);
  for (const piece of pieces) if (standsOnShelf(piece)) standUp(piece, context);
  const [ring] = pieces.filter(({ row, thing }) => row && thing.count > 2);
  const middle = pieces.find((piece) => piece !== ring && isMiddle(piece.thing));
  // cups round a teapot, on a tray that has room for them
  if (ring && pieces.length === 2 && !middle) {
    const other = pieces.find((piece) => piece !== ring)!;
    const each = Math.max(ring.wide, ring.deep);
    grow(ring.base, top, Math.ceil((Math.max(other.wide, other.deep) / 2 + 0.6 * each) / ROUND), context);
  }
  if (ring && pieces.length === 2 && (middle || (top.isRound && total() > 0.8 * usable())) && fitsRound(ring, top)) {
    inRing(ring, top);
    for (const piece of pieces) shift(piece, 0, top);
    return;
  }
  if (total() > usable()) for (const piece of pieces) if (piece.row) closer(piece, usable() - (total() - piece.long), top, context);
  if (pieces.length < 2) {
    for (const piece of pieces) if (typeof piece.at.offset?.[0] === 'string') shift(piece, 0, top);
    return;
  }
  // what was said to be in the middle has the others at its sides
  if (middle) {
    pieces.splice(pieces.indexOf(middle), 1);
    pieces.splice(Math.floor((pieces.length + 1) / 2), 0, middle);
  }
  const ranks = total() > usable() && pieces.length > 2 ? inRanks(pieces) : [pieces];
  for (const [k, rank] of ranks.entries()) {
    const long = rank.reduce((sum, piece) => sum + piece.long, 0);
    const gap = Math.max(0, usable() - long) / (rank.length + 1);
    let from = -Math.max(usable(), long) / 2 + gap;
    for (const piece of rank) {
      shift(piece, (from + piece.long / 2) / top.wide, top, ranks.length > 1 ? (k === 0 ? -0.22 : 0.22) : undefined);
      from += piece.long + gap;
    }
  }
}

/** A round tray or plate is made larger for what stands on it, unless its size was said. */
function grow({ id, sheet, definition }: Made, top: Top, wide: number, { draft }: Context): void {
  const parameter = draft.parameters.find(({ name }) => name === `${id}_diameter`);
  if (!top.isRound || wide <= top.wide || !parameter || !/plate|tray/.test(definition?.op ?? '') || sheet?.said.has('diameter')) return;
  Object.assign(parameter, { value: wide, max: Math.max(parameter.max ?? 0, 2 * wide) });
  Object.assign(top, { wide, deep: wide });
}

function fitsRound({ wide, deep, thing }: Piece, top: Top): boolean {
  const [across, each] = [Math.min(top.wide, top.deep), Math.max(wide, deep)];
  return 2 * Math.PI * ROUND * across > STEP.close * thing.count * each && ROUND * across + each / 2 < across / 2;
}

const isMiddle = ({ facts }: BriefThing): boolean =>
  facts.some((fact) => fact.kind === 'position' && fact.distance === undefined && /^(?:cent(?:er|re)|middle)$/.test(fact.at));

const standsOnShelf = ({ made, base, row, thing }: Piece): boolean =>
  row !== undefined && thing.count > 2 && made.definition?.op === 'create_book' && base.definition?.op === 'create_shelving';

/** Books on a shelf stand, back to back. */
function standUp(piece: Piece, { draft }: Context): void {
  const { made, thing, row, high } = piece;
  draft.place(made.id, { rotate: [0, 0, 90] });
  row!.params.step = [`= 1.03 * ${made.id}.size_x`, 0, 0];
  delete piece.row;
  piece.long = 1.03 * high * thing.count;
}

/** High ones behind, low ones before. */
function inRanks(pieces: readonly Piece[]): [Piece[], Piece[]] {
  const byHeight = [...pieces].sort((a, b) => b.high - a.high);
  const half = pieces.reduce((sum, { long }) => sum + long, 0) / 2;
  const back = new Set<Piece>();
  let long = 0;
  for (const piece of byHeight) {
    if (back.size > 0 && (long + piece.long > 1.1 * half || back.size === pieces.length - 1)) continue;
    back.add(piece);
    long += piece.long;
  }
  return [pieces.filter((piece) => back.has(piece)), pieces.filter((piece) => !back.has(piece))];
}

/** A row as close as it must be, or in rows and columns where that is not enough. */
function closer(piece: Piece, room: number, top: Top, context: Context): void {
  const { made, thing, row, wide, deep } = piece;
  const n = thing.count;
  const share = (room / wide - 1) / Math.max(1, n - 1);
  if (share >= STEP.close || n < 4) {
    const step = tidy(Math.max(STEP.close, Math.min(STEP.loose, share)));
    row!.params.step = [`= ${step} * ${made.id}.size_x`, 0, 0];
    piece.long = wide * (1 + step * (n - 1));
    return;
  }
  let rows = 2;
  while (n % rows > 0 && rows < n) rows++;
  if (rows === n || (rows - 1) * 1.25 * deep + deep > top.deep) rows = 2;
  if (1.25 * deep * (rows - 1) + deep > top.deep || n % rows > 0) return;
  const columns = n / rows;
  row!.op = 'grid_array';
  row!.params = { columns, rows, step: [`= 1.2 * ${made.id}.size_x`, 0, `= 1.25 * ${made.id}.size_z`], centered: true };
  recounted(piece, context);
  piece.long = wide * (1 + 1.2 * (columns - 1));
}

function inRing({ row, thing }: Piece, top: Top): void {
  row!.op = 'polar_array';
  row!.params = { count: row!.params.count ?? thing.count, radius: `= ${ROUND} * min(${top.place}.size_x, ${top.place}.size_z)` };
}

/** The count of a row is no parameter of a grid. */
function recounted({ made, thing, row }: Piece, { draft }: Context): void {
  const idle = draft.parameters.findIndex(({ name }) => name === `${made.id}_count`);
  if (idle >= 0) draft.parameters.splice(idle, 1);
  if (thing.counted) thing.counted.outcome = { operation: row!.id, param: 'at', value: thing.count };
}

function shift({ at }: Piece, share: number, { place }: Top, back?: number): void {
  const [, up = 0, ahead = 0] = at.offset ?? [];
  at.offset = [
    share === 0 ? 0 : `= ${tidy(share)} * ${place}.size_x`,
    up,
    back !== undefined && ahead === 0 ? `= ${back} * ${place}.size_z` : ahead,
  ];
}
