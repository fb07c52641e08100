import type { JewelDraft } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { isAbsent, type JewelSaid, mark, partOf, refuse, stoneOf } from './said.ts';
import { meleeSize, speciesOf } from './stonePlan.ts';
import { melee, onlyRound, sizeSays, weightSays } from './trimmings.ts';

/** Halos that are seen from the side only. */

/** Small stones that look outward from a rail under the girdle; undefined where none were asked for, or where no prongs hold the stone. */
export function addHidden(
  jewel: JewelSaid,
  draft: JewelDraft,
  metals: Metals,
  { stone, setting, kind, width }: { stone: string; setting: string; kind: string; width: number },
): string | undefined {
  const facts = stoneOf(jewel, 'hidden');
  const traces = [...partOf(jewel, 'hidden_halo').named, ...(facts?.named ?? [])];
  if (traces.length === 0 || isAbsent(jewel, 'hidden_halo')) return undefined;
  if (kind !== 'prong') {
    const why = 'A hidden halo stands between prongs: this stone is held without them.';
    refuse({ traces }, why);
    draft.note(why);
    return undefined;
  }
  const species = speciesOf(facts);
  const size = melee(facts, draft, meleeSize(facts), 0.7, 1.6);
  const diameter = draft.param('hidden_stone_diameter', size ?? (width < 5 ? 0.8 : 1), {
    label: 'Hidden halo stone diameter',
    min: 0.7,
    max: 1.6,
    step: 0.05,
  });
  onlyRound(facts, draft, 'hidden halo');
  draft.relate('Hidden halo', `${species}s on a rail under the girdle, seen from the side`);
  const id = draft.add(
    {
      id: 'hidden_halo',
      op: 'create_halo',
      name: 'Hidden halo',
      params: { stone, setting, stone_diameter: diameter, species, hidden: true },
      material: metals.of('hidden_halo'),
    },
    { stone_diameter: sizeSays(facts), species: facts?.species },
  );
  weightSays(facts, id, size ?? 1);
  mark(facts?.scale, { operation: id, param: 'stone_diameter' });
  mark(facts?.count, { operation: id });
  mark({ traces }, { operation: id });
  return id;
}
