import { castAll, type MetalPiece } from './casting.ts';
import { paired } from './hanging.ts';
import { addCup } from './heads.ts';
import { type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { isAbsent, type JewelSaid, mark, partOf, type StoneSaid, stoneOf } from './said.ts';
import { addStone, widthOf } from './stonePlan.ts';

/** Ear climbers: a line of stones, or of balls, that follows the rim of the ear upward from its post. */

const USUAL_COUNT = 5;
/** Weight of the lowest stone where none was said, carats, and by how much each is smaller than the one before. */
const USUAL_CARAT = 0.1;
const GRADE = 0.86;
/** How far the line bends away from the upright from one end to the other, degrees. */
const BEND = 50;

/** Stones from the lowest up, each a little smaller where they are graduated or nothing was said of their size. */
function stonesUp(jewel: JewelSaid): StoneSaid[] {
  const each = jewel.stones.filter(({ role }) => role === 'row');
  if (each.length > 1) return each;
  const { count, ...one } = stoneOf(jewel, 'centre') ?? stoneOf(jewel, 'pave') ?? { at: 0, named: [] };
  const sized = one.width ?? one.length ?? one.carat;
  const number = Math.max(3, Math.min(12, count?.value ?? USUAL_COUNT));
  return Array.from({ length: number }, (_, i): StoneSaid => {
    if (!sized) return { ...one, scale: { value: (one.scale?.value ?? 1) * GRADE ** i, traces: one.scale?.traces ?? [] } };
    return one;
  });
}

/** A pair of climbers, the left ear's the mirror of the right one's. */
export function makeClimbers(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const told = isAbsent(jewel, 'stone') ? [] : stonesUp(jewel);
  const stones: readonly StoneSaid[] = told.length > 0 ? told : stonesUp({ ...jewel, stones: [] });
  const widths = stones.map((stone) => widthOf(stone, USUAL_CARAT));
  const walls = widths.map((width) => tidy(Math.max(0.45, 0.12 * width)));
  const pieces: MetalPiece[] = [];
  let [x, y] = [0, 0];
  const made = stones.map((stone, i) => {
    if (i > 0) {
      // walls that touch are let into one another, or they would not hold
      const step = (widths[i - 1]! + widths[i]!) / 2 + walls[i - 1]! + walls[i]! - 0.3;
      const lean = ((BEND * (i - 0.5)) / (stones.length - 1) - BEND / 4) * (Math.PI / 180);
      [x, y] = [x + step * Math.sin(lean), y + step * Math.cos(lean)];
    }
    const { id, cut } = addStone(stone, draft, {
      id: `stone_${i + 1}`,
      prefix: `stone_${i + 1}_`,
      carat: USUAL_CARAT,
      at: { my: 'girdle', to: 'origin', offset: [tidy(x), tidy(y), 0], rotate: [90, 0, 0] },
    });
    const cup = addCup(jewel, draft, metals, { stone, made: { id, cut }, wall: walls[i]!, id: `cup_${i + 1}` });
    pieces.push({ id: cup, material: metals.of('head') });
    return id;
  });
  mark(stoneOf(jewel, 'centre')?.count ?? stoneOf(jewel, 'pave')?.count, { operation: made[0]!, value: stones.length });
  mark(
    { traces: jewel.thing.parts.flatMap(({ facts }) => facts.filter(({ words }) => /^(?:graduat|graded)/i.test(words))) },
    { operation: made[0]! },
  );
  const lowest = pieces[0]!.id;
  const post = draft.add({
    id: 'post',
    op: 'create_ear_post',
    name: 'Ear post',
    params: { pad: `= max(1.6, ${lowest}.size_x * 0.92)` },
    at: { my: 'pad', to: `${lowest}.back`, offset: [0, 0, 0.4] },
    material: metals.of('post'),
  });
  mark({ traces: partOf(jewel, 'post').named }, { operation: post });
  pieces.push({ id: post, material: metals.of('post') });
  draft.relate('Stones', 'one above the other along the rim of the ear');
  const castings = castAll(draft, pieces, made, 'Ear climber');
  paired(jewel, draft, [...castings, ...made], 'Ear climbers', castings[0]!);
}
