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
  const several = centre?.count ?? 1;
  const row = ROWS[facts.piece] ?? (several > 3 ? LOOSE_ROW : undefined);
  if (facts.piece === 'signet') makeSignet(facts, draft, metal);
  else if (isChannelBand(facts, centre)) makeChannelBand(facts, draft, metal, centre);
  else if (row) makeRow(facts, draft, metal, centre ?? NAMELESS, row);
  else if (isPlain(facts)) makeBand(facts, draft, metal);
  else if (facts.features.has('pave') && (!centre || isSmall(centre)) && facts.stones.length <= 1)
    makePaveBand(facts, draft, metal, centre ?? facts.stones[0]);
  else if (centre && several === 3) makeHeadRing(threeOf(facts, centre), draft, metal, { ...centre, count: undefined });
  else makeHeadRing(facts, draft, metal, shared(centre ?? NAMELESS, facts));
}

const LOOSE_ROW: RowSpec = { diameter: 2, coverage: 'half' };

function isPlain(facts: JewelFacts): boolean {
  const trimmed = facts.features.has('pave') || facts.features.has('halo') || facts.setting !== undefined;
  return facts.stones.length === 0 && !trimmed && !STONED.has(facts.piece);
}

const isChannelBand = (facts: JewelFacts, centre: StoneFacts | undefined): boolean =>
  facts.setting?.kind === 'channel' &&
  ROWS[facts.piece] === undefined &&
  (!centre || isSmall(centre) || (centre.carat === undefined && centre.length === undefined));

/** "a ring with three rubies": the middle one and two beside it. */
function threeOf(facts: JewelFacts, centre: StoneFacts): JewelFacts {
  const sides: StoneFacts[] = stoneOf(facts, 'side') ? [] : [{ ...centre, role: 'side', count: 2 }];
  return { ...facts, piece: 'three_stone', stones: [{ ...centre, count: undefined }, ...sides, ...facts.stones.slice(1)] };
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
