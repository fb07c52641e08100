import type { Placement } from '../../plan/plan.ts';
import type { PlanDraft } from '../draft.ts';
import { type JewelFacts, NAMELESS, type StoneFacts, stoneOf } from './facts.ts';
import { addSetting, settingKind } from './settings.ts';
import { addStone, cutFor, isDiamond } from './stone-plan.ts';
import { addCluster, addHalo } from './trimmings.ts';

/** A set stone that looks forward (+Z), as it hangs on a chain or sits on an ear. */
export interface Ornament {
  /** What is cast together: the head, and a halo if there is one. */
  inputs: string[];
  /** The outermost of them, which a bail or a ring is joined to. */
  frame: string;
  stone: string;
}

/** Turned so that the table looks forward; the point of a drop looks up. */
const facing = (cut: string): Placement => ({ my: 'center', rotate: cut === 'pear' ? [90, 0, 180] : [90, 0, 0] });

/** Adds the stone with its head, its table looking forward. `usual` is its weight where none was said. */
export function addOrnament(facts: JewelFacts, draft: PlanDraft, metal: string, usual: number): Ornament {
  const said: StoneFacts = stoneOf(facts, 'centre') ?? NAMELESS;
  const sized = said.carat !== undefined || said.totalCarat !== undefined || said.width !== undefined || said.length !== undefined;
  const single = {
    ...said,
    count: undefined,
    carat: said.carat ?? (said.totalCarat !== undefined ? said.totalCarat / 2 : undefined),
    totalCarat: undefined,
  };
  const stone = sized || facts.outer === undefined ? single : { ...single, width: facts.outer };
  const cut = cutFor(stone);
  const kind = settingKind(facts, cut);
  const made = addStone(stone, draft, { id: isDiamond(stone.species) ? 'diamond' : 'stone', prefix: '', carat: usual, at: facing(cut) });
  const head = addSetting(facts, draft, kind === 'tension' || kind === 'flush' ? 'bezel' : kind, { stone: made.id, cut, metal });
  const halo = [...facts.features].some((feature) => feature.includes('halo')) || stoneOf(facts, 'halo') !== undefined;
  if (facts.piece === 'cluster') {
    const cluster = addCluster(draft, { stone: made.id, setting: head, facts: stoneOf(facts, 'side'), like: made.species, metal });
    return { inputs: [head, cluster], frame: cluster, stone: made.id };
  }
  if (!halo) return { inputs: [head], frame: head, stone: made.id };
  const ring = addHalo(draft, {
    stone: made.id,
    setting: head,
    facts: stoneOf(facts, 'halo'),
    metal,
    factor: facts.extents.get('size') ?? 1,
  });
  return { inputs: [head, ring], frame: ring, stone: made.id };
}

/** Lets a part fall from above onto another and sink in a little, so that a casting makes them one. Gives the id that is cast. */
export function sunkOnTop(
  draft: PlanDraft,
  operation: { id: string; op: string; name: string; params: Record<string, unknown>; my: string },
  onto: string,
  metal: string,
): { id: string; sunk: string } {
  const { id, op, name, params, my } = operation;
  const made = draft.add({
    id,
    op,
    name,
    params,
    at: { my, to: `${onto}.top back`, offset: [0, 0, `= ${onto}.size_z * 0.35`], touch: '-y' },
    material: metal,
  });
  const sunk = draft.add({ id: `${id}_joined`, op: 'move', name, params: { offset: [0, -0.6, 0] }, inputs: [made], material: metal });
  return { id: made, sunk };
}

/** Two of a kind side by side: earrings and cufflinks come in pairs. */
export function paired(draft: PlanDraft, inputs: string[], name: string, measure: string): void {
  draft.add({
    id: 'pair',
    op: 'linear_array',
    name,
    inputs,
    params: { count: 2, step: [`= ${measure}.size_x + 12`, 0, 0], centered: true },
  });
  draft.relate('Pair', 'two alike, side by side');
}
