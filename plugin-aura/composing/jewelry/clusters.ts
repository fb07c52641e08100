import { type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, partOf, refuse, stoneOf } from './said.ts';
import { meleeSize, speciesOf } from './stonePlan.ts';
import { melee, onlyRound, sizeSays, weightSays } from './trimmings.ts';

export interface ClusterOptions {
  stone: string;
  setting: string;
  /** Species of the centre, which the petals have where none was said. */
  like: string;
  /** Width of the centre, mm, near enough. */
  width: number;
}

/** Stones round a centre like petals: as large as their number closes the ring, or of the size that was said. */
export function addCluster(jewel: JewelSaid, draft: JewelDraft, metals: Metals, { stone, setting, like, width }: ClusterOptions): string {
  const facts = stoneOf(jewel, 'side') ?? stoneOf(jewel, 'halo') ?? stoneOf(jewel, 'pave');
  const species = speciesOf(facts, like);
  // "six petals of sapphires": the petals are counted
  const told = facts?.count ?? partOf(jewel, 'halo').count;
  const count = told && told.value >= 5 && told.value <= 24 ? told : undefined;
  const size = melee(facts, draft, facts?.width || facts?.length || facts?.carat ? meleeSize(facts) : undefined, 0.7, 4);
  onlyRound(facts, draft, 'cluster');
  draft.relate('Cluster', 'round the centre stone, like petals');
  const petals = (number: number): string => draft.param('petals', number, { label: 'Stones around', unit: '', min: 5, max: 24, step: 1 });
  const sized = size !== undefined && {
    stone_diameter: draft.param('petal_diameter', size, { label: 'Stones around, diameter', min: 0.8, max: 4, step: 0.05 }),
    ...(count && { count: petals(count.value) }),
    ...(count && roomFor(count.value, size, width)),
  };
  const id = draft.add(
    {
      id: 'cluster',
      op: sized ? 'create_halo' : 'create_cluster',
      name: 'Cluster',
      params: { stone, setting, ...(sized || { count: petals(count?.value ?? 8) }), species },
      material: metals.of('halo'),
    },
    { count, species: facts?.species, ...(sized && { stone_diameter: sizeSays(facts) }) },
  );
  for (const part of jewel.thing.parts)
    if (part.noun === 'petal')
      mark({ traces: [part, ...(part.counted ? [part.counted] : []), ...part.facts] }, { operation: id, param: 'count' });
  if (size !== undefined) weightSays(facts, id, size);
  mark({ traces: [...(facts?.named ?? []), ...partOf(jewel, 'halo').named] }, { operation: id });
  for (const key of ['width', 'length', 'carat', 'total'] as const)
    if (facts?.[key]?.traces.some(({ outcome }) => !outcome))
      refuse(facts[key], 'The petals of a cluster are as large as their number closes the ring.');
  return id;
}

/** So many stones of this size need a ring that stands off the centre, where it is small. */
function roomFor(count: number, diameter: number, width: number): { distance?: number } {
  const off = tidy((diameter + 0.14) / (2 * Math.sin(Math.PI / count)) - diameter / 2 - width / 2);
  return off > 0.5 ? { distance: off } : {};
}
