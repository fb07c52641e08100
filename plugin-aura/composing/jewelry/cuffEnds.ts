import { castAll, type MetalPiece } from './casting.ts';
import { addHead } from './heads.ts';
import { type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, refuse, type StoneSaid, said } from './said.ts';
import { addStone, widthOf } from './stonePlan.ts';

interface Cuff {
  /** Outside radius, mm. */
  outer: number;
  opening: number;
  width: number;
}

/** "in the middle", "on top", "a single stone": on the front of the cuff, and not at its ends. */
const ON_FRONT = /\b(?:middle|cent(?:re|er)|front|top)\b/i;

/** Stones of a round cuff: one on its front where that was said, else one near either end. The id of the casting. */
export function setCuff(jewel: JewelSaid, draft: JewelDraft, metals: Metals, cuff: string, sizes: Cuff): string {
  const [first, ...others] = jewel.stones;
  const atEnds = jewel.thing.parts.some(({ noun, facts }) =>
    [noun, ...facts.map(({ words }) => words)].some((words) => /\b(?:end|tip|terminal)s?$/.test(words)),
  );
  // "a cuff with a turquoise": the one stone is on its front
  const isAlone = first?.one === true && others.length === 0 && !atEnds;
  const isInFront = isAlone || jewel.stones.some(({ named }) => named.some(({ words }) => ON_FRONT.test(words)));
  return (isInFront ? setCuffFront : setCuffEnds)(jewel, draft, metals, cuff, sizes);
}

/** One stone in a bezel on the front, as large on any broad cuff, opposite the opening, its length round the wrist where the band is too narrow for it. */
function setCuffFront(jewel: JewelSaid, draft: JewelDraft, metals: Metals, cuff: string, { width }: Cuff): string {
  const [first, ...rest] = jewel.stones;
  const { count, ...told } = first ?? { at: 0, named: [] };
  const one: StoneSaid = told.width || told.carat ? told : { ...told, width: said(tidy(Math.min(6, Math.max(3, 0.6 * width)))) };
  const made = addStone(one, draft, { id: 'stone', carat: 0.5, at: { my: 'culet', to: `${cuff}.top`, offset: [0, -0.3, 0] } });
  const bezel = addHead(jewel, draft, metals, {
    stone: made.id,
    cut: made.cut,
    head: { kind: 'bezel', style: undefined, said: undefined },
    bezelHeight: `= ${made.id}.pavilion + 0.9`,
  });
  mark(count, { operation: made.id, value: 1 });
  for (const other of rest) refuse({ traces: other.named }, 'The front of a cuff bears one stone here.');
  draft.relate('Stone', 'on the front of the cuff');
  const pieces: MetalPiece[] = [cuff, bezel].map((id) => ({ id, material: metals.of('piece') }));
  return castAll(draft, pieces, [made.id], 'Cuff')[0]!;
}

/** A stone in a cup near either end of a round cuff, looking outward. */
function setCuffEnds(jewel: JewelSaid, draft: JewelDraft, metals: Metals, cuff: string, { outer, opening, width }: Cuff): string {
  const [first, ...rest] = jewel.stones;
  const told: StoneSaid = first ?? { at: 0, named: [] };
  const one: StoneSaid = told.width || told.carat ? told : { ...told, width: said(tidy(Math.max(2, 0.5 * width))) };
  // Far enough from the end that its cup stands on metal.
  const x = opening / 2 + widthOf(one, 0.2) / 2 + 1.6;
  const y = Math.sqrt(Math.max(0, outer ** 2 - x ** 2));
  const pieces: MetalPiece[] = [{ id: cuff, material: metals.of('piece') }];
  const stones = [-1, 1].map((side) => {
    const name = side < 0 ? 'left' : 'right';
    const made = addStone(one, draft, {
      id: `${name}_stone`,
      carat: 0.2,
      at: {
        my: 'culet',
        to: 'origin',
        offset: [tidy(side * x), tidy(-y), 0],
        rotate: [0, 0, tidy((Math.atan2(-side * x, -y) * 180) / Math.PI)],
      },
    });
    const cup = addHead(jewel, draft, metals, {
      stone: made.id,
      cut: made.cut,
      head: { kind: 'bezel', style: undefined, said: undefined },
      bezelHeight: `= ${made.id}.pavilion + 0.8`,
      id: `${name}_cup`,
    });
    pieces.push({ id: cup, material: metals.of('piece') });
    return made.id;
  });
  mark(told.count, { operation: stones[0]!, value: 2 });
  for (const other of rest) refuse({ traces: other.named }, 'The two ends of a cuff bear stones of one kind here.');
  for (const part of jewel.thing.parts)
    for (const trace of [part, ...part.facts])
      if (/\b(?:end|tip|terminal)s?$/.test(trace === part ? part.noun : trace.words))
        mark({ traces: [trace, ...(trace === part ? part.facts : [])] }, { operation: stones[0]! });
  draft.relate('Stones', 'near the two ends');
  return castAll(draft, pieces, stones, 'Cuff')[0]!;
}
