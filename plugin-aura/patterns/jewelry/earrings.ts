import type { PlanDraft } from '../draft.ts';
import { type JewelFacts, stoneOf } from './facts.ts';
import { addOrnament, paired, sunkOnTop } from './hanging.ts';
import { isDiamond, stonePreset } from './stone-plan.ts';

/** Studs: a set stone, or a ball, on a pad with a post. */
export function makeStuds(facts: JewelFacts, draft: PlanDraft, metal: string): void {
  const stoned = facts.stones.length > 0 || facts.setting !== undefined;
  const inputs: string[] = [];
  const stones: string[] = [];
  let front: string;
  if (stoned) {
    const ornament = addOrnament(facts, draft, metal, 0.5);
    inputs.push(...ornament.inputs);
    stones.push(ornament.stone);
    front = ornament.inputs[0]!;
  } else {
    front = draft.add({
      id: 'ball',
      op: 'sphere',
      name: 'Ball',
      params: { diameter: draft.param('diameter', facts.outer ?? 5, { label: 'Diameter', min: 2, max: 20, step: 0.5 }) },
      material: metal,
    });
    inputs.push(front);
  }
  const pad = stoned ? `= max(3, ${front}.size_x * 0.7)` : 3;
  inputs.push(
    draft.add({
      id: 'post',
      op: 'create_ear_post',
      name: 'Ear post',
      params: { pad },
      at: { my: 'pad', to: `${front}.back`, offset: [0, 0, 0.5] },
      material: metal,
    }),
  );
  draft.relate('Post', 'behind, through the ear');
  const casting = draft.add({
    id: 'casting',
    op: 'cast',
    name: 'Stud',
    inputs,
    params: stones.length > 0 ? { stones } : {},
    material: metal,
  });
  if (facts.count === 1) return;
  paired(draft, [casting, ...stones], 'Stud earrings', casting);
}

/** Hoops, with a row of small bezels along the front where stones were said. */
export function makeHoops(facts: JewelFacts, draft: PlanDraft, metal: string): void {
  const outer = facts.outer ?? facts.diameter ?? facts.height;
  if (outer === undefined) draft.assume('Hoops: 22 mm across (not said).');
  const stone = stoneOf(facts, 'centre') ?? stoneOf(facts, 'accent');
  const across = stone ? (stone.width ?? stone.length ?? (stone.carat !== undefined ? Math.cbrt(stone.carat / 0.00375) : 1.5)) : undefined;
  const diameter = draft.param('diameter', outer ?? 22, { label: 'Diameter', min: 8, max: 80, step: 0.5 });
  const thickness = draft.param(
    'thickness',
    facts.thickness ?? facts.width ?? Math.max(2.2, (across ?? 0) + 0.6) * (facts.extents.get('thickness') ?? 1),
    { label: 'Thickness', min: 0.9, max: 8, step: 0.1 },
  );
  const hoop = draft.add({
    id: 'hoop',
    op: 'create_hoop',
    name: 'Hoop',
    params: { diameter: `${diameter} - 2 * ${thickness.slice(2)}`, thickness },
    material: metal,
  });
  if (!stone || across === undefined) {
    paired(draft, [hoop], 'Hoop earrings', hoop);
    return;
  }
  const each = stone.count === undefined ? Math.max(3, Math.floor((Math.PI * (outer ?? 22) * 0.45) / (across + 1))) : stone.count;
  const row = addFrontRow(draft, { metal, species: stone.species || 'diamond', across, count: each, diameter: diameter.slice(2) });
  const casting = draft.add({
    id: 'casting',
    op: 'cast',
    name: 'Hoop',
    inputs: [hoop, row.bezels],
    params: { stones: [row.stones] },
    material: metal,
  });
  draft.relate('Stones', 'in a row along the front of the hoop');
  paired(draft, [casting, row.stones], 'Hoop earrings', casting);
}

interface FrontRow {
  metal: string;
  species: string;
  across: number;
  count: number;
  diameter: string;
}

/** Stones in small bezels on the outside of a hoop, from its front down. */
function addFrontRow(draft: PlanDraft, { metal, species, across, count, diameter }: FrontRow): { bezels: string; stones: string } {
  const width = draft.param('stone_width', across, { label: 'Stone width', min: 0.8, max: 5, step: 0.05 });
  const stones = draft.param('stones', count, { label: 'Stones on each', unit: '', min: 1, max: 40, step: 1 });
  const material = draft.material('stone', stonePreset(species));
  // The row begins above the front and goes as far below it.
  const pitch = `(${width.slice(2)} + 0.9) / (${diameter} / 2) * 180 / pi`;
  const span = `${pitch} * (${stones.slice(2)} - 1)`;
  const half = `(${span}) / 2`;
  const radius = `${diameter} / 2 + 0.1`;
  const stone = draft.add({
    id: 'stone',
    op: isDiamond(species) ? 'create_diamond' : 'create_gem',
    name: `Row of ${species}s`,
    params: { ...(isDiamond(species) ? {} : { species }), cut: 'round', width },
    at: {
      my: 'girdle',
      offset: [0, `= sin(${half}) * (${radius})`, `= cos(${half}) * (${radius})`],
      rotate: [`= 90 - ${half}`, 0, 0],
      pivot: 'girdle',
    },
    material,
  });
  const bezel = draft.add({
    id: 'bezel',
    op: 'create_bezel_setting',
    name: 'Bezel',
    params: { stone, height: `= 0.45 * ${width.slice(2)} + 0.7` },
    material: metal,
  });
  const along = { count: stones, axis: 'x', angle: `= ${span}` };
  const bezels = draft.add({ id: 'bezels', op: 'polar_array', name: 'Bezels', inputs: [bezel], params: along, material: metal });
  const row = draft.add({ id: 'stone_row', op: 'polar_array', name: 'Stones', inputs: [stone], params: along, material });
  return { bezels, stones: row };
}

/** Drop earrings: a set stone that hangs from a hook. */
export function makeDrops(facts: JewelFacts, draft: PlanDraft, metal: string): void {
  const ornament = addOrnament(facts, draft, metal, 1);
  const ring = sunkOnTop(
    draft,
    { id: 'ring', op: 'create_jump_ring', name: 'Jump ring', params: { diameter: 2, wire: 0.8, facing: 'side' }, my: 'bottom' },
    ornament.frame,
    metal,
  );
  const casting = draft.add({
    id: 'casting',
    op: 'cast',
    name: 'Drop',
    inputs: [...ornament.inputs, ring.sunk],
    params: { stones: [ornament.stone] },
    material: metal,
  });
  const hook = draft.add({
    id: 'hook',
    op: 'create_ear_hook',
    name: 'Ear hook',
    params: {},
    at: { my: 'loop', to: `${ring.id}.top`, offset: [0, -1.2, 0] },
    material: metal,
  });
  draft.relate('Hook', 'the drop hangs from its loop');
  if (facts.count === 1) return;
  paired(draft, [casting, hook, ornament.stone], 'Drop earrings', casting);
}
