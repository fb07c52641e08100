import { castAll, type MetalPiece } from './casting.ts';
import { paired } from './hanging.ts';
import { type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, partOf, type Said, said, stoneOf, type Trace } from './said.ts';
import { isDiamond } from './species.ts';
import { speciesOf, stoneMaterial } from './stonePlan.ts';

/** Earrings that hang in several pieces: a frame with rows of drops, a bar on a chain. */

/** Numbers of drops row by row, from the top: "3 rows: 1 then 3 then 5 drops". */
export function rowsSaid(jewel: JewelSaid): { rows: number[]; traces: Trace[] } | undefined {
  const traces: Trace[] = [];
  const counts: number[] = [];
  let number: number | undefined;
  for (const part of jewel.thing.parts) {
    const isRow = /\b(row|tier|level)s?\b/.test(part.noun);
    const isDrop = /\b(drop|bead|dangle|pendant|stone)s?\b/.test(part.noun);
    if (!isRow && !isDrop) continue;
    if (isRow && part.count > 1) number = part.count;
    for (const fact of part.facts)
      if (fact.kind === 'measure' || fact.kind === 'number') {
        // "11 x 7 mm" is how large a stone is
        const size = fact.kind === 'measure' && (fact.unit !== undefined || (fact.among ?? 1) > 1);
        if ((size && !isRow) || !Number.isInteger(fact.value) || fact.value < 1 || fact.value > 12) continue;
        counts.push(fact.value);
        traces.push(fact);
      }
    if (isDrop && part.count > 1) counts.push(part.count);
    traces.push(part, ...(part.counted ? [part.counted] : []));
  }
  const row = partOf(jewel, 'row').count;
  number ??= row?.value;
  if (row) traces.push(...row.traces);
  if (number === undefined && counts.length < 2) return undefined;
  const all = number ?? counts.length;
  const rows =
    counts.length === all
      ? counts
      : counts.length === 1
        ? Array.from({ length: all }, (_, i) => Math.max(1, Math.round(1 + ((counts[0]! - 1) * i) / Math.max(1, all - 1))))
        : Array.from({ length: all }, (_, i) => 1 + 2 * i);
  return { rows: rows.slice(0, 6), traces };
}

/** "each with five drops": so many in all, in rows that grow by one where they can. */
function dropsSaid(jewel: JewelSaid): { rows: number[]; traces: Trace[] } | undefined {
  const parts = jewel.thing.parts.filter(({ noun, count }) => count > 1 && /\b(?:drop|dangle|bead|pendant|stone|pearl)s?$/.test(noun));
  const stone = jewel.stones.find(({ count }) => count !== undefined && count.value > 1);
  const number = parts[0]?.count ?? stone?.count?.value;
  if (number === undefined || number > 21) return undefined;
  return {
    rows: rowsOf(number),
    traces: [...parts.flatMap((part) => [part, ...(part.counted ? [part.counted] : [])]), ...(stone?.count?.traces ?? [])],
  };
}

/** So many drops in rows that grow downward: 6 is 1, 2, 3; 5 is 2, 3; 7 is 3, 4. */
function rowsOf(number: number): number[] {
  if (number < 3) return [number];
  for (let rows = 4; rows > 1; rows--) {
    const first = (number - (rows * (rows - 1)) / 2) / rows;
    if (Number.isInteger(first) && first >= 1) return Array.from({ length: rows }, (_, i) => first + i);
  }
  return [Math.floor(number / 3), Math.ceil((2 * number) / 3)];
}

/** A chandelier: a bar for each row, hung from the one above, and on each its drops. */
export function makeChandelier(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const told = rowsSaid(jewel) ?? dropsSaid(jewel) ?? { rows: [1, 2, 3], traces: [] };
  if (told.traces.length === 0) draft.assume('Chandelier: three rows of 1, 2 and 3 drops (not said).');
  const named = jewel.stones.find(({ species }) => species) ?? stoneOf(jewel, 'centre') ?? jewel.stones[0] ?? { at: 0, named: [] };
  // Numbers of a row are no sizes of its drops.
  const sized = [named, ...jewel.stones]
    .flatMap(({ width, length }) => [width, length])
    .find((size) => size && !size.traces.some((trace) => told.traces.includes(trace)));
  const { width: _width, length: _length, ...bare } = named;
  const stone = { ...bare, ...(sized && { width: sized }) };
  const species = speciesOf(stone);
  const width = draft.param('stone_width', sized?.value ?? 5, { label: 'Drop', min: 2.5, max: 12, step: 0.1 });
  const across = sized?.value ?? 5;
  const gem = stoneMaterial(draft, 'stone', species);
  const metal = metals.of('piece');
  const pieces: MetalPiece[] = [];
  const stones: string[] = [];
  const pitch = tidy(across + 1.6);
  // Each drop is a stone in a cup that looks forward, its ring over it grown into the bar.
  const level = tidy(across + 3.4);
  const bar = (id: string, name: string, long: number, y: number): string => {
    const made = draft.add({
      id,
      op: 'box',
      name,
      params: { size: [tidy(long), 1.6, 1.6], round: 0.4 },
      at: { my: 'center', to: 'origin', offset: [0, y, 0] },
      material: metal,
    });
    pieces.push({ id: made, material: metal });
    return made;
  };
  let first = '';
  told.rows.forEach((count, k) => {
    const y = tidy(-k * level);
    const made = bar(`bar_${k + 1}`, `Bar ${k + 1}`, Math.max(3, (count - 1) * pitch + 3), y);
    if (k === 0) first = made;
    for (let i = 0; i < count; i++) {
      const x = tidy((i - (count - 1) / 2) * pitch);
      const id = `drop_${k + 1}_${i + 1}`;
      const at = draft.add(
        {
          id,
          op: isDiamond(species) ? 'create_diamond' : 'create_gem',
          name: `Drop, ${species}`,
          params: {
            ...(isDiamond(species) ? {} : { species }),
            cut: stone.cut?.value ?? (stone.usual === 'cabochon' ? 'cabochon' : 'round'),
            width,
          },
          at: { my: 'girdle', to: 'origin', offset: [x, tidy(y - 1.4 - across / 2), 0], rotate: [90, 0, 0] },
          material: gem,
        },
        k === 0 && i === 0 ? { species: stone.species, cut: stone.cut, width: sized } : {},
      );
      const cup = draft.add({
        id: `${id}_cup`,
        op: 'create_bezel_setting',
        name: 'Cup',
        params: { stone: at, height: `= ${at}.pavilion + 0.6` },
        material: metal,
      });
      const stem = draft.add({
        id: `${id}_stem`,
        op: 'box',
        name: 'Stem',
        params: { size: [1.2, 3, 1.2] },
        at: { my: 'center', to: 'origin', offset: [x, tidy(y - 0.9), -0.3] },
        material: metal,
      });
      pieces.push({ id: cup, material: metal }, { id: stem, material: metal });
      stones.push(at);
    }
    // Arms go down outside the drops to the next row.
    const below = told.rows[k + 1];
    if (below !== undefined) {
      for (const side of [-1, 1]) {
        const from = tidy(side * Math.max(1, ((count - 1) * pitch) / 2 + 1));
        const to = tidy(side * Math.max(1, ((below - 1) * pitch) / 2 + 1));
        const id = draft.add({
          id: `link_${k + 1}_${side < 0 ? 'left' : 'right'}`,
          op: 'pipe',
          name: 'Arm',
          params: {
            diameter: 1.2,
            path: {
              spline: [
                [from, y, 0],
                [tidy((from + to) / 2 + side * (0.5 * across + 0.8)), tidy(y - level / 2), -0.2],
                [to, tidy(y - level), 0],
              ],
            },
          },
          material: metal,
        });
        pieces.push({ id, material: metal });
      }
    }
  });
  mark({ traces: told.traces }, { operation: first });
  mark({ traces: jewel.stones.flatMap((each) => [...each.named, ...(each.count?.traces ?? [])]) }, { operation: stones[0] ?? first });
  mark({ traces: [...partOf(jewel, 'row').named, ...partOf(jewel, 'head').named, ...partOf(jewel, 'disc').named] }, { operation: first });
  const ring = draft.add({
    id: 'ring',
    op: 'create_jump_ring',
    name: 'Jump ring',
    params: { diameter: 2, wire: 0.8, facing: 'side' },
    at: { my: 'bottom', to: `${first}.top`, offset: [0, -0.4, 0] },
    material: metal,
  });
  pieces.push({ id: ring, material: metal });
  const castings = castAll(draft, pieces, stones, 'Chandelier');
  const hook = draft.add({
    id: 'hook',
    op: 'create_ear_hook',
    name: 'Ear hook',
    params: {},
    at: { my: 'loop', to: `${ring}.top`, offset: [0, -1.2, 0] },
    material: metals.of('hook'),
  });
  mark({ traces: partOf(jewel, 'hook').named }, { operation: hook });
  draft.relate('Drops', `in rows of ${told.rows.join(', ')}`);
  paired(jewel, draft, [...castings, hook, ...stones], 'Chandelier earrings', castings[0]!);
}

/** Rings that hang in one another above a ring, `reach` mm of them: each is turned and stands where the one before leaves room for its wire. */
export function addLinks(draft: JewelDraft, metals: Metals, from: string, reach: number): { top: string; ids: string[] } {
  let top = from;
  const ids = Array.from({ length: Math.max(2, Math.round(reach / 2.05)) }, (_, i) => {
    const id = draft.add({
      id: `link_${i + 1}`,
      op: 'create_jump_ring',
      name: 'Link',
      params: { diameter: 2, wire: 0.8, facing: i % 2 === 0 ? 'front' : 'side' },
      at: { my: 'bottom', to: top, offset: [0, -1.65, 0] },
      material: metals.of('chain'),
    });
    top = `${id}.top`;
    return id;
  });
  return { top, ids };
}

/** A bar that hangs from a short chain below its hook. */
export function makeBarDrop(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const bars = jewel.thing.parts.find(({ noun }) => /\b(bar|stick|rod)\b/.test(noun));
  const chains = jewel.thing.parts.find(({ noun }) => /chain/.test(noun));
  const size = (part: typeof bars): Said<number> | undefined => {
    const fact = part?.facts.find((candidate) => candidate.kind === 'measure');
    return fact?.kind === 'measure' ? said(fact.value, fact) : undefined;
  };
  const [long, hung] = [
    size(bars),
    size(chains) ?? partOf(jewel, 'chain').numbers.get('length') ?? partOf(jewel, 'chain').numbers.get('size'),
  ];
  if (!long) draft.assume('Bar: 30 mm long (not said).');
  const metal = metals.of('piece');
  const bar = draft.add(
    {
      id: 'bar',
      op: 'box',
      name: 'Bar',
      params: { size: [2, draft.param('bar_length', long?.value ?? 30, { label: 'Bar', min: 6, max: 90, step: 1 }), 2], round: 0.4 },
      at: { my: 'top', to: 'origin' },
      material: metal,
    },
    { 'size.1': long },
  );
  const ring = (id: string, to: string, dy: number): string =>
    draft.add({
      id,
      op: 'create_jump_ring',
      name: 'Jump ring',
      params: { diameter: 2, wire: 0.8, facing: 'side' },
      at: { my: 'bottom', to, offset: [0, dy, 0] },
      material: metal,
    });
  const eye = ring('ring', `${bar}.top`, -0.5);
  const castings = castAll(
    draft,
    [bar, eye].map((id) => ({ id, material: metal })),
    [],
    'Bar',
  );
  const pieces = [...castings];
  let top = `${eye}.top`;
  if (chains || isChained(jewel)) {
    const links = addLinks(draft, metals, top, hung?.value ?? 10);
    top = links.top;
    pieces.push(...links.ids);
    mark(hung, { operation: `${draft.prefix}link_1`, value: hung?.value ?? 0 });
    if (chains) mark({ traces: [chains, ...chains.facts] }, { operation: `${draft.prefix}link_1` });
    mark({ traces: partOf(jewel, 'chain').named }, { operation: `${draft.prefix}link_1` });
  }
  const hook = draft.add({
    id: 'hook',
    op: 'create_ear_hook',
    name: 'Ear hook',
    params: {},
    at: { my: 'loop', to: top, offset: [0, -1.2, 0] },
    material: metals.of('hook'),
  });
  if (bars) mark({ traces: [bars, ...bars.facts] }, { operation: bar });
  mark({ traces: partOf(jewel, 'hook').named }, { operation: hook });
  mark(partOf(jewel, 'piece').scales.get('length'), { operation: bar, param: 'size.1' });
  draft.relate('Bar', 'hangs from its chain');
  paired(jewel, draft, [...pieces, hook], 'Bar earrings', castings[0]!);
}

const isChained = (jewel: JewelSaid): boolean => partOf(jewel, 'chain').named.length > 0;

/** Whether a bar hangs on this earring. */
export const hasBar = (jewel: JewelSaid): boolean => jewel.thing.parts.some(({ noun }) => /\b(bar|stick|rod)\b/.test(noun));
