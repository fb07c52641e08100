import type { CheckResult, Jewel, MetalBody, SetStone } from './jewel.ts';
import { checkProngs } from './prongs.ts';
import { checkBalance, checkBase, checkHeight, checkWeight } from './ring.ts';
import { checkHeld, checkSeated } from './seat.ts';
import { checkBody, checkBounds, checkHole, checkMesh } from './solids.ts';
import { checkAbove, checkClearance, checkLight, checkSpacing, checkTable } from './stance.ts';
import { checkCarat, checkFacets, checkProportions } from './stones.ts';
import { checkSymmetry } from './symmetry.ts';
import { checkBlind, checkGaps, checkWalls, surfaceInPlace } from './walls.ts';

/** Of more equal stones than this only these are tried one by one: the first, the last and others at even steps. */
const TRIED = 5;

/**
 * All checks of a finished jewel, those that are kept too; to be called inside a kernel scope. This takes from a tenth of a
 * second to some seconds, so that it is run by `npx aura --checks`, by the gallery and by the tests; the report that an artist
 * sees after every change takes `quickChecks`.
 */
export function checkJewel(jewel: Jewel): CheckResult[] {
  const { metals, stones } = jewel;
  const tried = triedOf(stones);
  const surfaces = stones.map(surfaceInPlace);
  return [
    ...metals.flatMap((metal) => [
      ...checkBody(metal),
      ...checkMesh(metal),
      ...(metal.wrought ? [] : [...checkWalls(metal, surfaces, besides(metal, metals)), ...checkGaps(metal, surfaces)]),
    ]),
    ...tried.flatMap((stone) => [
      ...checkFacets(stone),
      ...checkCarat(stone),
      ...checkProportions(stone),
      ...checkSeated(stone),
      ...checkHeld(stone),
      ...checkProngs(stone),
      ...checkLight(stone, jewel),
    ]),
    ...checkHole(jewel),
    ...checkBounds(jewel),
    ...checkSymmetry(jewel),
    ...stones.flatMap((stone) => [...checkClearance(stone, jewel), ...checkAbove(stone, jewel)]),
    ...checkSpacing(jewel),
    ...checkTable(jewel),
    ...checkBase(jewel),
    ...checkBlind(jewel),
    ...checkWeight(jewel),
    ...checkHeight(jewel),
    ...checkBalance(jewel),
  ];
}

/** What can be told in some ten milliseconds, for the report of every final evaluation: walls that do not cast, sizes, clearances and distances. */
export function quickChecks(jewel: Jewel): CheckResult[] {
  const surfaces = jewel.stones.map(surfaceInPlace);
  return [
    // Walls only where they do not cast: what is merely thin, setters live with.
    ...jewel.metals
      .flatMap((metal) => (metal.wrought ? [] : checkWalls(metal, surfaces, besides(metal, jewel.metals))))
      .filter(({ level }) => level === 'error'),
    ...jewel.stones.flatMap((stone) => [...checkClearance(stone, jewel), ...checkAbove(stone, jewel)]),
    ...checkSpacing(jewel),
    ...checkBase(jewel),
    ...checkBlind(jewel),
    ...checkHeight(jewel),
  ];
}

/** The other castings of a piece. */
const besides = (metal: MetalBody, metals: readonly MetalBody[]): MetalBody[] => metals.filter((other) => other !== metal);

/** Every stone set singly, and some of each set of equal ones. */
function triedOf(stones: readonly SetStone[]): SetStone[] {
  const sets = new Map<string, SetStone[]>();
  for (const stone of stones) sets.set(stone.id, [...(sets.get(stone.id) ?? []), stone]);
  return [...sets.values()].flatMap((set) =>
    set.length <= TRIED ? set : Array.from({ length: TRIED }, (_, k) => set[Math.round((k * (set.length - 1)) / (TRIED - 1))]!),
  );
}
