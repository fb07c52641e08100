import type { PlanDraft } from '../draft.ts';
import { makeBand, makeChannelBand, makePaveBand, makeRow, makeSignet, type RowSpec } from './bands.ts';
import { type JewelFacts, NAMELESS, type StoneFacts, stoneOf } from './facts.ts';
import { makeHeadRing } from './head-ring.ts';

/** Rings of one row of equal stones, with how many and how wide where nothing was said. */
const ROWS: Readonly<Record<string, RowSpec>> = {
  eternity: { diameter: 2, coverage: 'full' },
  half_eternity: { diameter: 2, coverage: 'half' },
  five_stone: { count: 5, diameter: 3.4, coverage: 'half' },
  seven_stone: { count: 7, diameter: 2.8, coverage: 'half' },
};
/** Rings that have a stone also where none was named. */
const STONED: ReadonlySet<string> = new Set(['solitaire', 'three_stone', 'cluster', ...Object.keys(ROWS)]);

/** A ring of any kind, by what was said of it. */
export function makeRing(facts: JewelFacts, draft: PlanDraft, metal: string): void {
  const centre = stoneOf(facts, 'centre');
  if (facts.piece === 'signet') return makeSignet(facts, draft, metal);
  const row = ROWS[facts.piece];
  if (row) return makeRow(facts, draft, metal, centre ?? NAMELESS, row);
  const trimmed = facts.features.has('pave') || facts.features.has('halo') || facts.setting !== undefined;
  if (!centre && facts.stones.length === 0 && !trimmed && !STONED.has(facts.piece)) return makeBand(facts, draft, metal);
  const small = centre !== undefined && isSmall(centre);
  if (facts.features.has('pave') && (!centre || small) && facts.stones.length <= 1)
    return makePaveBand(facts, draft, metal, centre ?? facts.stones[0]);
  if (facts.setting?.kind === 'channel' && (!centre || small || (centre.carat === undefined && centre.length === undefined)))
    return makeChannelBand(facts, draft, metal, centre);
  const several = centre?.count ?? 1;
  if (centre && several === 3 && facts.piece !== 'three_stone')
    return makeRing(
      {
        ...facts,
        piece: 'three_stone',
        stones: [
          { ...centre, count: undefined },
          ...(stoneOf(facts, 'side') ? [] : [{ ...centre, role: 'side' as const, count: 2 }]),
          ...facts.stones.slice(1),
        ],
      },
      draft,
      metal,
    );
  if (centre && several > 3) return makeRow(facts, draft, metal, centre, { diameter: 2, coverage: 'half' });
  makeHeadRing(facts, draft, metal, shared(centre ?? NAMELESS, facts));
}

/** A total weight shared out: sides weigh 0.35 of the centre each, a halo about a third of all. */
function shared(stone: StoneFacts, facts: JewelFacts): StoneFacts {
  if (stone.totalCarat === undefined || stone.carat !== undefined) return stone;
  const sides = facts.piece === 'three_stone' || stoneOf(facts, 'side') !== undefined;
  return { ...stone, carat: stone.totalCarat / ((sides ? 1.7 : 1) * (facts.features.has('halo') ? 1.35 : 1)), totalCarat: undefined };
}

/** A stone that comes in numbers and not alone. */
const isSmall = ({ carat, width, length, count }: StoneFacts): boolean =>
  carat === undefined && length === undefined && ((width ?? 0) < 3 || (count ?? 1) > 1);
