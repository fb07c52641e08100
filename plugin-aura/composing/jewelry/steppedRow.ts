import { addEngraving, castAll, type MetalPiece } from './casting.ts';
import { cutFacts } from './cuts.ts';
import { materialOf, type Ornament } from './hanging.ts';
import { addCup, addHead, clearanceOf, headKind } from './heads.ts';
import { inner, type JewelDraft, shown, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { isNamed, type JewelSaid, partOf, refuse, type StoneSaid } from './said.ts';
import { addShank, bandSizes, fingerSaid, type ShankUsual } from './shankPlan.ts';
import { addStone, cutOf, lengthOf, widthOf } from './stonePlan.ts';

/** Rows whose stones have each a size of their own, in heads of their own: over a finger, or hanging in cups. */

/** The stones of such a row, in its order. */
export const rowOf = (jewel: JewelSaid): StoneSaid[] => jewel.stones.filter(({ role }) => role === 'row');

/** "three small diamonds in a row": none of them is the centre. */
export const isInRow = ({ named, scale }: StoneSaid): boolean =>
  (scale?.value ?? 1) < 1 || named.some(({ words }) => /\b(?:row|line|side by side)\b/i.test(words));

export const inRowOf = ({ count, ...one }: StoneSaid, number: number): StoneSaid[] =>
  Array.from({ length: number }, () => ({ ...one, role: 'row' as const, named: [...one.named, ...(count?.traces ?? [])] }));

const USUAL = 0.2;
/** Farthest that stones go round the finger without a word, degrees: then the outer ones look aside. */
const WIDEST = 200;

const nameOf = (count: number): string =>
  (({ 5: 'Five stone ring', 7: 'Seven stone ring' }) as Record<number, string>)[count] ?? 'Graduated ring';

/** How far a stone reaches along the row, mm. */
const across = (stone: StoneSaid): number => (stone.eastWest ? lengthOf(stone, USUAL) : widthOf(stone, USUAL));

/** A ring whose stones follow one another over the finger, each tilted to the band. */
export function makeSteppedRow(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const stones = rowOf(jewel);
  const widths = stones.map(across);
  const widest = Math.max(...stones.map((stone) => widthOf(stone, USUAL)));
  const least = Math.min(...widths);
  const head = headKind(jewel, stones[Math.floor(stones.length / 2)], cutOf(stones[0]));
  // Prongs under so small a stone are no prongs.
  const cups = head.kind === 'bezel' || (least < 2 && !isNamed(jewel, 'prongs'));
  const usual: ShankUsual = { width: tidy(Math.max(1.8, Math.min(3.2, 0.5 * widest))), thickness: 1.7, profile: 'flat' };
  const shank = addShank(jewel, draft, metals, usual);
  const inside = fingerSaid(jewel, 1.7)?.value ?? 17.3;
  const above = clearanceOf(cups ? 'bezel' : 'prong');
  const clearance = draft.param('culet_clearance', above, { label: 'Stones above the finger', min: 0.5, max: 3, step: 0.1 });
  const girdle = (i: number): number => inside / 2 + above + 0.43 * widthOf(stones[i], USUAL);
  const walls = stones.map((stone) => tidy(Math.max(0.45, 0.12 * widthOf(stone, USUAL))));
  const places = [0];
  for (let i = 1; i < stones.length; i++) {
    const gap = cups ? walls[i - 1]! + walls[i]! - 0.1 : 0.45 + 0.06 * (widths[i - 1]! + widths[i]!);
    const apart = widths[i - 1]! / 2 + widths[i]! / 2 + gap;
    const level = Math.min(girdle(i - 1), girdle(i));
    places.push(places[i - 1]! + (2 * Math.asin(Math.min(1, apart / (2 * level))) * 180) / Math.PI);
  }
  const span = places.at(-1)!;
  if (span > WIDEST)
    draft.note(`These ${stones.length} stones go ${Math.round(span)} degrees round the finger: the outer ones look aside.`);
  const pieces: MetalPiece[] = [{ id: shank, material: metals.of('shank') }];
  const made = stones.map((stone, i) => {
    const turn = tidy(places[i]! - span / 2);
    const radius = `(${shank}.inner_radius + ${inner(clearance)})`;
    const { id, cut } = addStone(stone, draft, {
      id: `stone_${i + 1}`,
      prefix: `stone_${i + 1}_`,
      carat: USUAL,
      at: {
        my: 'culet',
        to: `${shank}.center`,
        offset: [`= sin(${turn}) * ${radius}`, `= cos(${turn}) * ${radius}`, 0],
        rotate: [0, 0, -turn],
      },
    });
    const kind = { ...head, kind: cups ? ('bezel' as const) : ('prong' as const) };
    const setting = addHead(jewel, draft, metals, {
      stone: id,
      shank,
      cut,
      head: kind,
      id: `head_${i + 1}`,
      bezelWall: walls[i]!,
      bezelStraight: true,
    });
    pieces.push({ id: setting, material: metals.of('head') });
    return id;
  });
  draft.relate('Stones', 'side by side over the finger, each in a head of its own');
  castAll(draft, pieces, made, nameOf(stones.length), (casting) =>
    addEngraving(jewel, draft, metals, casting, bandSizes(jewel, usual).width),
  );
}

/** Stones in cups that stand against one another, looking forward: one below the other, or side by side. */
export function addSteppedOrnament(
  jewel: JewelSaid,
  draft: JewelDraft,
  metals: Metals,
  stones: readonly StoneSaid[],
  sideways: boolean,
): Ornament & { stones: string[] } {
  if (isNamed(jewel, 'prongs')) {
    const why = 'Stones that hang in a row stand in cups here, not in prongs.';
    refuse({ traces: partOf(jewel, 'prongs').named }, why);
    draft.note(why);
  }
  const reach = (stone: StoneSaid): number => (sideways ? widthOf(stone, USUAL) : widthOf(stone, USUAL) * cutRatio(stone));
  const walls = stones.map((stone) => tidy(Math.max(0.5, 0.12 * widthOf(stone, USUAL))));
  const places = [0];
  for (let i = 1; i < stones.length; i++)
    // Walls that touch are let into one another, or they would not hold.
    places.push(places[i - 1]! + reach(stones[i - 1]!) / 2 + reach(stones[i]!) / 2 + walls[i - 1]! + walls[i]! - 0.3);
  const half = places.at(-1)! / 2;
  const pieces: MetalPiece[] = [];
  const made = stones.map((stone, i) => {
    const along = tidy(places[i]! - half);
    const { id, cut } = addStone(stone, draft, {
      id: `stone_${i + 1}`,
      prefix: `stone_${i + 1}_`,
      carat: USUAL,
      at: {
        my: 'girdle',
        to: 'origin',
        offset: sideways ? [along, 0, 0] : [0, -along, 0],
        rotate: cutOf(stone) === 'pear' ? [90, 0, 180] : [90, 0, 0],
      },
    });
    const setting = addCup(jewel, draft, metals, { stone, made: { id, cut }, wall: walls[i]!, id: `cup_${i + 1}` });
    pieces.push({ id: setting, material: materialOf(draft, setting) });
    return { id, cut };
  });
  const first = made[sideways ? Math.floor(stones.length / 2) : 0]!;
  draft.relate('Stones', sideways ? `${shown(stones.length)} side by side` : `${shown(stones.length)} below one another`);
  return {
    pieces,
    frame: pieces[sideways ? Math.floor(stones.length / 2) : 0]!.id,
    stone: first.id,
    cut: first.cut,
    stones: made.map(({ id }) => id),
  };
}

const cutRatio = (stone: StoneSaid): number =>
  stone.width && stone.length
    ? Math.max(stone.width.value, stone.length.value) / Math.min(stone.width.value, stone.length.value)
    : cutFacts(cutOf(stone)).ratio;
