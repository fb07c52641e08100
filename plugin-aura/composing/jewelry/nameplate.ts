import { textGlyphs } from '../../kernel/lettering.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { castAll, type MetalPiece } from './casting.ts';
import { addChain, onWrist } from './chains.ts';
import { addHead } from './heads.ts';
import { inner, type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, meaningSaid, partOf, type StoneSaid, stoneOf } from './said.ts';
import { addStone, widthOf } from './stonePlan.ts';

/**
 * Letters that are the jewel: a name that hangs on its chain by a ring at either end, or one initial on a bail. A rail along the foot of
 * the letters and pegs under the dots of i and j make them one piece of metal.
 */

/** By how much letters are thickened all round, mm: hairlines of a typeface would not cast. */
const WEIGHT = 0.16;

type Font = 'sans' | 'serif' | 'script';

/** Where a line of letters 1 mm high stands: from its left to its right end, its letters' tops at both, and what lies loose over a stem. */
interface Line {
  left: number;
  right: number;
  /** Foot of the letters that stand on the line. */
  foot: number;
  first: Vec2;
  last: Vec2;
  pegs: { x: number; from: number; to: number }[];
}

const CHORD = (): number => 32;
const area = (loop: readonly Vec2[]): number =>
  loop.reduce((sum, [x, y], i) => sum + x * loop[(i + 1) % loop.length]![1] - loop[(i + 1) % loop.length]![0] * y, 0) / 2;

/** @throws CannotBuild where the typeface lacks a letter */
function lineOf(text: string, font: Font): Line {
  const glyphs = textGlyphs(text, 1, font, CHORD).filter(({ loops }) => loops.length > 0);
  const points = glyphs.flatMap(({ loops }) => loops.flat());
  const top = (loops: readonly (readonly Vec2[])[]): Vec2 => [...loops.flat()].sort((a, b) => b[1] - a[1])[0]!;
  const pegs = glyphs.flatMap(({ loops }) => {
    const outer = loops.filter(
      (loop) => Math.sign(area(loop)) === Math.sign(area([...loops].sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)))[0]!)),
    );
    const spans = outer.map((loop) => ({ low: Math.min(...loop.map(([, y]) => y)), high: Math.max(...loop.map(([, y]) => y)), loop }));
    return spans.flatMap((dot) => {
      const under = spans.filter(({ high }) => high < dot.low).sort((a, b) => b.high - a.high)[0];
      if (!under) return [];
      const xs = dot.loop.map(([x]) => x);
      return [{ x: (Math.min(...xs) + Math.max(...xs)) / 2, from: under.high - 0.12, to: dot.low + 0.06 }];
    });
  });
  return {
    left: Math.min(...points.map(([x]) => x)),
    right: Math.max(...points.map(([x]) => x)),
    foot: -0.5,
    first: top(glyphs[0]!.loops),
    last: top(glyphs.at(-1)!.loops),
    pegs,
  };
}

/** Whether the letters are to be the piece itself, not cut into a plate. */
export function isOfLetters(jewel: JewelSaid): boolean {
  if (jewel.kind === 'name' || jewel.kind === 'letter') return true;
  const { text, named } = partOf(jewel, 'engraving');
  const cut = named.some(({ words }) => /engrav|inscrib|stamp|monogram/i.test(words));
  return (
    text !== undefined &&
    !cut &&
    ['necklace', 'bracelet', 'pendant'].includes(jewel.op) &&
    jewel.kind === jewel.op &&
    jewel.stones.every(({ count }) => (count?.value ?? 1) === 1) &&
    jewel.stones.length < 2 &&
    partOf(jewel, 'disc').named.length === 0 &&
    meaningSaid(jewel, 'shape', 'piece') === undefined
  );
}

export function makeNameplate(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const said = partOf(jewel, 'engraving');
  const text = (said.text?.value ?? (jewel.kind === 'letter' ? 'A' : 'Name')).slice(0, 24);
  if (!said.text) draft.assume(`Letters: “${text}” (none were said).`);
  const letters = meaningSaid(jewel, 'letters', 'engraving', 'piece');
  const font: Font = letters?.value.font ?? 'script';
  const one = [...text].length < 2;
  const tall = said.numbers.get('height') ?? said.numbers.get('size') ?? partOf(jewel, 'piece').numbers.get('height');
  const wide = partOf(jewel, 'piece').numbers.get('width');
  const line = lineOf(text, font);
  const usual = wide ? wide.value / (line.right - line.left) : onWrist(jewel) ? 6 : one ? 16 : 9;
  const size = inner(draft.param('letter_height', tidy(tall?.value ?? usual), { label: 'Letters', min: 3, max: 40, step: 0.5 }));
  const thick = partOf(jewel, 'piece').numbers.get('thickness');
  const depth = inner(draft.param('thickness', thick?.value ?? 1.4, { label: 'Thickness', min: 0.8, max: 4, step: 0.1 }));
  const material = metals.of('piece');
  const id = draft.add(
    {
      id: 'letters',
      op: 'extrude',
      name: 'Letters',
      params: { profile: { text, size: `= ${size}`, font, offset: WEIGHT }, height: `= ${depth}`, axis: 'z' },
      at: { my: 'center', to: 'origin' },
      material,
    },
    { profile: said.text, height: thick },
  );
  mark({ traces: said.named }, { operation: id });
  mark(tall ?? wide, { operation: id, param: 'profile' });
  mark(letters, { operation: id, param: 'profile', value: font });
  // Letters are put down by the middle of their outline, which descenders and tails shift.
  const [midX, midY] = middleOf(text, font);
  const place = (x: number, y: number): [string, string, number] => [`= ${size} * ${tidy(x - midX)}`, `= ${size} * ${tidy(y - midY)}`, 0];
  const pieces: MetalPiece[] = [{ id, material }];
  const put = (part: string, op: string, name: string, params: Record<string, unknown>, offset: (string | number)[]): string => {
    const made = draft.add({ id: part, op, name, params, at: { my: 'center', to: 'origin', offset: offset as never }, material });
    pieces.push({ id: made, material });
    return made;
  };
  if (!one)
    put(
      'rail',
      'box',
      'Rail',
      { size: [`= ${size} * ${tidy(line.right - line.left)}`, `= max(0.9, ${size} * 0.12)`, `= ${depth}`], round: 0.2 },
      place((line.left + line.right) / 2, line.foot + 0.02),
    );
  line.pegs.forEach((peg, i) => {
    put(
      `peg_${i + 1}`,
      'box',
      'Peg',
      { size: [`= max(0.7, ${size} * 0.09)`, `= ${size} * ${tidy(peg.to - peg.from)}`, `= ${depth}`] },
      place(peg.x, (peg.from + peg.to) / 2),
    );
  });
  const ring = { diameter: 2.2, wire: 0.9, facing: 'side' };
  const over = ([x, y]: Vec2): (string | number)[] => {
    const [across, up] = place(x, y);
    return [across, `${up} + 1.25`, 0];
  };
  const stone = stoneOf(jewel, 'centre');
  const set = stone && addStoneOnTop(jewel, draft, metals, stone, over(line.first));
  if (set) pieces.push({ id: set.cup, material: metals.of('head') });
  const first = over(line.first);
  const loop = set ? [first[0]!, `${first[1]} + ${set.high}`, 0] : first;
  if (one) {
    put('loop', 'create_jump_ring', 'Loop', ring, loop);
  } else {
    put('left_loop', 'create_jump_ring', 'Loop', ring, loop);
    put('right_loop', 'create_jump_ring', 'Loop', ring, over(line.last));
  }
  draft.relate('Letters', one ? 'hangs by a loop' : 'joined by a rail along their foot, a loop at either end');
  castAll(draft, pieces, set ? [set.stone] : [], one ? 'Letter' : 'Name');
  if (jewel.op === 'pendant' || jewel.op === 'charm') {
    if (partOf(jewel, 'chain').named.length === 0) return;
  }
  // The chain runs through both loops, which hang from it as far from its lowest point as they are apart.
  const high = Math.max(line.first[1], line.last[1]) - midY;
  const half = one ? 0 : (line.last[0] - line.first[0]) / 2;
  const middle = one ? line.first[0] - midX : (line.first[0] + line.last[0]) / 2 - midX;
  addChain(jewel, draft, metals, {
    my: 'lowest',
    to: 'origin',
    offset: [`= ${size} * ${tidy(middle)}`, `= ${size} * ${tidy(high)} + 0.7 - 0.0035 * (${size} * ${tidy(half)}) ^ 2`, 0],
  });
}

/** A stone in a cup on top of the first letter, under its loop: `high` is by how much the loop stands higher for it, mm. */
function addStoneOnTop(
  jewel: JewelSaid,
  draft: JewelDraft,
  metals: Metals,
  stone: StoneSaid,
  [across, up]: readonly (string | number)[],
): { stone: string; cup: string; high: number } {
  const width = widthOf(stone, 0.08);
  // the cup reaches down to where the loop would have stood
  const made = addStone(stone, draft, {
    id: 'stone',
    carat: 0.08,
    at: { my: 'girdle', to: 'origin', offset: [across!, `${up} + ${tidy(width / 2 - 1.05)}`, 0.4], rotate: [90, 0, 0] },
  });
  const cup = addHead(jewel, draft, metals, {
    stone: made.id,
    cut: made.cut,
    head: { kind: 'bezel', style: undefined, said: undefined },
    bezelHeight: `= ${made.id}.pavilion + 0.5`,
    bezelWall: 0.55,
    bezelStraight: true,
  });
  draft.relate('Stone', 'on top of the letter, under its loop');
  return { stone: made.id, cup, high: tidy(width + 0.5) };
}

/** Middle of the outline of a line of letters 1 mm high. */
function middleOf(text: string, font: Font): Vec2 {
  const points = textGlyphs(text, 1, font, CHORD).flatMap(({ loops }) => loops.flat());
  const between = (axis: 0 | 1): number =>
    (Math.min(...points.map((point) => point[axis])) + Math.max(...points.map((point) => point[axis]))) / 2;
  return [between(0), between(1)];
}
