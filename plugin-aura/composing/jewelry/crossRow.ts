import type { MetalPiece } from './casting.ts';
import { addCup } from './heads.ts';
import { type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, refuse, type StoneSaid, stoneOf } from './said.ts';
import { addStone, caratEach, sunkInto, widthOf } from './stonePlan.ts';

/** Stones along the four arms of a cross, one where they meet. */

/** Metal between two stones beside their cups' walls, and from the last one to the end of an arm, mm. */
const APART = 0.75;
const END = 0.6;
const WALL = 0.35;

export interface CrossOptions {
  /** The cross, its height, how wide its beam is, and how high over its middle the beam lies, mm. */
  frame: string;
  height: number;
  beam: number;
  crossing: number;
}

/** The stones that go along a cross: several that were counted, or small ones without a number. */
export function stonesAlong(jewel: JewelSaid): StoneSaid | undefined {
  const stone = stoneOf(jewel, 'pave') ?? stoneOf(jewel, 'centre');
  return stone && (stone.role === 'pave' || stone.one === false || (stone.count?.value ?? 1) >= 4) ? stone : undefined;
}

interface Arms {
  up: number;
  side: number;
  down: number;
}
const number = ({ up, side, down }: Arms): number => 1 + up + 2 * side + down;

/** Stones in one row along each arm: as many as were said, or as many as stand beside each other. */
export function addAlongCross(
  jewel: JewelSaid,
  draft: JewelDraft,
  metals: Metals,
  stone: StoneSaid,
  { frame, height, beam, crossing }: CrossOptions,
): { pieces: MetalPiece[]; stones: string[] } {
  const said = stone.width ?? stone.length;
  const weight = caratEach(stone);
  const own = said?.value ?? (weight === undefined ? undefined : tidy(widthOf(stone, weight)));
  const most = 0.2 * height - 2 * WALL;
  const arms = (pitch: number, width: number): Arms => {
    const along = (reach: number): number => Math.max(0, Math.floor((reach - width / 2 - END) / pitch + 1e-6));
    return { up: along(height / 2 - crossing), side: along(beam / 2), down: along(height / 2 + crossing) };
  };
  const wanted = stone.count?.value;
  // the widest pitch at which there are so many
  const least = (own ?? 0.8) + APART;
  let pitch = wanted === undefined ? (own ?? Math.min(most, 1.3)) + APART : 0.4 * height;
  const across = (step: number): number => own ?? tidy(Math.min(most, step - APART));
  if (wanted !== undefined) while (pitch - 0.02 >= least && number(arms(pitch, across(pitch))) < wanted) pitch -= 0.02;
  pitch = tidy(pitch);
  const width = across(pitch);
  const found = arms(pitch, width);
  // what is one too many is left out below
  while (wanted !== undefined && number(found) > wanted && found.down > 1) found.down--;
  const made = number(found);
  const each: StoneSaid = { at: stone.at, named: stone.named, width: { value: width, traces: said?.traces ?? [] } };
  for (const key of ['species', 'cut'] as const) if (stone[key]) Object.assign(each, { [key]: stone[key] });
  const pieces: MetalPiece[] = [];
  const stones: string[] = [];
  const row = (name: string, count: number, from: readonly [number, number], step: readonly [number, number]): void => {
    if (count === 0) return;
    const { id, cut } = addStone(each, draft, {
      id: `${name}_stone`,
      prefix: 'row_',
      carat: 0.02,
      at: { my: 'culet', to: `${frame}.front`, rotate: [90, 0, 0], offset: [tidy(from[0]), tidy(from[1]), sunkInto(frame, width)] },
    });
    const cup = addCup(jewel, draft, metals, { stone, made: { id, cut }, wall: WALL, id: `${name}_cup` });
    const [ofCups, ofStones] = [
      [`${name}_cups`, 'Cups', cup, metals.of('head')],
      [`${name}_stones`, 'Stones', id, draft.operations.find((operation) => operation.id === id)?.material ?? ''],
    ].map(([array = '', label = '', of = '', material = '']) =>
      count === 1
        ? of
        : draft.add({
            id: array,
            op: 'linear_array',
            name: label,
            inputs: [of],
            params: { count, step: [tidy(step[0]), tidy(step[1]), 0] },
            material,
          }),
    );
    pieces.push({ id: ofCups!, material: metals.of('head') });
    stones.push(ofStones!);
  };
  row('column', found.up + 1 + found.down, [0, crossing + found.up * pitch], [0, -pitch]);
  row('left', found.side, [-pitch, crossing], [-pitch, 0]);
  row('right', found.side, [pitch, crossing], [pitch, 0]);
  mark({ traces: stone.named }, { operation: stones[0]! });
  for (const of of [stone.carat, stone.total]) mark(of, { operation: stones[0]!, param: 'width', value: width });
  if (wanted === made) mark(stone.count, { operation: stones[0]!, param: 'count', value: made });
  else if (stone.count) {
    const why = `Along this cross stand ${made} stones; ${wanted} were asked for.`;
    refuse(stone.count, why);
    draft.note(why);
  } else draft.assume(`Stones: ${made}, in one row along each arm (no number was said).`);
  draft.relate('Stones', 'in a row along each arm of the cross');
  return { pieces, stones };
}
