import type { Chord } from '../../kernel/outline.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { svgLoops } from '../../kernel/svg-path.ts';
import type { MetalPiece } from './casting.ts';
import { addCup } from './heads.ts';
import { type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { isNamed, type JewelSaid, mark, partOf, refuse, type StoneSaid, stoneOf } from './said.ts';
import { addStone, caratEach, widthOf } from './stonePlan.ts';

/** A plate covered with small stones: rows of cups, as many as stand within its outline. */

/** From one stone to the next beside their widths, and from the last one to the edge, mm. */
const APART = 0.75;
const EDGE = 0.4;
const WALL = 0.35;
/** Width of stones whose size was not said, mm; more than so many are made larger, fewer than so many smaller. */
const USUAL = 1.3;
const LARGEST = 2.4;
const SMALLEST = 0.9;
const MOST = 70;
const FEWEST = 16;
/** How finely a row is searched for its ends, mm. */
const STEP = 0.05;

/** Whether small stones without a place of their own cover the piece. */
export const isPaved = (jewel: JewelSaid): boolean => isNamed(jewel, 'pave') && partOf(jewel, 'pave').absent.length === 0;

const chord: Chord = () => 0.1;
const turn = (count: number, radius: (i: number) => number): Vec2[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    return [radius(i) * Math.sin(angle), radius(i) * Math.cos(angle)];
  });

/** Closed loops of a plate's outline (outlines.ts), mm; nothing where it has another form. */
function loopsOf(outline: Record<string, unknown>): Vec2[][] | undefined {
  const { svg, size, circle, ellipse, rect, star, diameter, inner_diameter: inner, polygon, across_flats: flats } = outline;
  if (typeof svg === 'string' && typeof size === 'number') return svgLoops(svg, size, chord).map((loop) => [...loop] as Vec2[]);
  if (typeof circle === 'number') return [turn(64, () => circle / 2)];
  if (Array.isArray(ellipse)) return [turn(64, () => 0.5).map(([x, y]): Vec2 => [x * Number(ellipse[0]), y * Number(ellipse[1])])];
  if (Array.isArray(rect)) {
    const [w, h] = [Number(rect[0]) / 2, Number(rect[1]) / 2];
    return [
      [
        [-w, -h],
        [w, -h],
        [w, h],
        [-w, h],
      ],
    ];
  }
  if (typeof star === 'number') return [turn(2 * star, (i) => Number(i % 2 === 0 ? diameter : inner) / 2)];
  if (typeof polygon === 'number' && typeof flats === 'number') return [turn(polygon, () => flats / 2)];
  return undefined;
}

/** How far inside the outline a point lies, mm; negative outside. */
function depthOf([x, y]: Vec2, loops: readonly Vec2[][]): number {
  let inside = false;
  let near = Number.POSITIVE_INFINITY;
  for (const loop of loops)
    for (const [i, [ax, ay]] of loop.entries()) {
      const [bx, by] = loop[(i + 1) % loop.length]!;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      near = Math.min(near, Math.hypot(x - ax - along * dx, y - ay - along * dy));
    }
  return inside ? near : -near;
}

/** A row of stones: the middle of the first one, and how many. */
interface Row {
  from: Vec2;
  count: number;
}

/** Rows of stones of a width at a pitch within the outline, from the top down; none within `clear` of the middle, mm. */
function rowsIn(loops: readonly Vec2[][], width: number, pitch: number, clear: number): Row[] {
  const points = loops.flat();
  const [low, high] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const rows: Row[] = [];
  const lines = Math.floor((high - low) / pitch);
  for (let k = 0; k <= lines; k++) {
    const y = (high + low) / 2 + (lines / 2 - k) * pitch;
    const has = (x: number): boolean => depthOf([x, y], loops) >= width / 2 + EDGE && Math.hypot(x, y) >= clear;
    let start: number | undefined;
    for (let x = left; x <= right + STEP; x += STEP) {
      if (has(x)) start ??= x;
      else if (start !== undefined) {
        const run = x - STEP - start;
        const count = Math.floor(run / pitch + 1e-6) + 1;
        rows.push({ from: [start + (run - (count - 1) * pitch) / 2, y], count });
        start = undefined;
      }
    }
  }
  return rows;
}

const numberIn = (rows: readonly Row[]): number => rows.reduce((sum, { count }) => sum + count, 0);

export interface PaveField {
  /** The plate, which looks forward. */
  frame: string;
  outline: Record<string, unknown>;
}

/** Stones in cups all over the front of a plate, round its own stone where it has one. Nothing where its outline has no room for any. */
export function addPaveField(
  jewel: JewelSaid,
  draft: JewelDraft,
  metals: Metals,
  { frame, outline }: PaveField,
): { pieces: MetalPiece[]; stones: string[] } | undefined {
  const loops = loopsOf(outline);
  const stone: StoneSaid = stoneOf(jewel, 'pave') ?? { at: 0, named: [], role: 'pave' };
  const centre = stoneOf(jewel, 'centre');
  if (!loops) return undefined;
  const said = stone.width ?? stone.length;
  const weight = caratEach(stone);
  const own = said?.value ?? (weight === undefined ? undefined : tidy(widthOf(stone, weight)));
  const clear = (width: number): number => (centre ? widthOf(centre, 0.1) / 2 + 0.9 + width / 2 + WALL : 0);
  const found = (width: number, pitch = width + APART): Row[] => rowsIn(loops, width, pitch, clear(width));
  const wanted = stone.count?.value;
  let width = own ?? USUAL;
  let pitch = width + APART;
  if (wanted === undefined) {
    while (own === undefined && width < LARGEST && numberIn(found(width)) > MOST) width = tidy(width + 0.1);
    while (own === undefined && width > SMALLEST && numberIn(found(width)) < FEWEST) width = tidy(width - 0.1);
    pitch = width + APART;
  } else {
    // the largest stones, or the widest pitch, at which there are so many
    pitch = own === undefined ? 0 : 3 * pitch;
    width = own ?? LARGEST;
    if (own === undefined) while (width > SMALLEST && numberIn(found(width)) < wanted) width = tidy(width - 0.1);
    else while (pitch > width + APART && numberIn(found(width, pitch)) < wanted) pitch = Math.max(width + APART, pitch - 0.1);
  }
  pitch = Math.max(pitch, width + APART);
  const rows = found(width, pitch);
  for (let over = numberIn(rows) - (wanted ?? Number.POSITIVE_INFINITY); over > 0; ) {
    const last = rows.at(-1)!;
    const gone = Math.min(over, last.count);
    last.from = [last.from[0] + (gone * pitch) / 2, last.from[1]];
    last.count -= gone;
    over -= gone;
    if (last.count === 0) rows.pop();
  }
  const made = numberIn(rows);
  if (made === 0) return undefined;
  const each: StoneSaid = { at: stone.at, named: stone.named, width: { value: width, traces: said?.traces ?? [] } };
  for (const key of ['species', 'cut'] as const) if (stone[key]) Object.assign(each, { [key]: stone[key] });
  const pieces: MetalPiece[] = [];
  const stones: string[] = [];
  for (const [k, { from, count }] of rows.entries()) {
    const { id, cut } = addStone(each, draft, {
      id: `pave_stone_${k + 1}`,
      prefix: 'pave_',
      carat: 0.01,
      at: { my: 'culet', to: `${frame}.front`, rotate: [90, 0, 0], offset: [tidy(from[0]), tidy(from[1]), -0.2] },
    });
    const cup = addCup(jewel, draft, metals, { stone, made: { id, cut }, wall: WALL, id: `pave_cup_${k + 1}` });
    const material = draft.operations.find((operation) => operation.id === id)?.material ?? '';
    const row = (array: string, name: string, of: string, metal: string): string =>
      count === 1
        ? of
        : draft.add({ id: array, op: 'linear_array', name, inputs: [of], params: { count, step: [tidy(pitch), 0, 0] }, material: metal });
    pieces.push({ id: row(`pave_cups_${k + 1}`, 'Cups', cup, metals.of('head')), material: metals.of('head') });
    stones.push(row(`pave_stones_${k + 1}`, 'Stones', id, material));
  }
  const first = stones[0]!;
  mark({ traces: [...stone.named, ...partOf(jewel, 'pave').named] }, { operation: first });
  for (const of of [stone.carat, stone.total]) mark(of, { operation: first, param: 'width', value: width });
  if (wanted === made) mark(stone.count, { operation: first, param: 'count', value: made });
  else if (stone.count) {
    const why = `On this plate stand ${made} stones; ${wanted} were asked for.`;
    refuse(stone.count, why);
    draft.note(why);
  } else draft.assume(`Stones: ${made} of ${width} mm cover the front (no number was said).`);
  draft.relate('Stones', 'all over the front');
  return { pieces, stones };
}
