import { castAll, type MetalPiece } from './casting.ts';
import { addHead } from './heads.ts';
import { type JewelDraft, tidy } from './jewel-draft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, refuse, type StoneSaid, said } from './said.ts';
import { addStone, widthOf } from './stone-plan.ts';

/** A stone in a cup near either end of a round cuff, looking outward. `outer` is its outside radius, mm. */
export function setCuffEnds(
  jewel: JewelSaid,
  draft: JewelDraft,
  metals: Metals,
  cuff: string,
  { outer, opening, width }: { outer: number; opening: number; width: number },
): void {
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
    if (/\b(?:end|tip|terminal)$/.test(part.noun)) mark({ traces: [part, ...part.facts] }, { operation: stones[0]! });
  draft.relate('Stones', 'near the two ends');
  castAll(draft, pieces, stones, 'Cuff');
}
