import type { PlanDraft } from '../draft.ts';
import type { JewelFacts } from './facts.ts';

/** US 7, the commonest woman's size, where none was said. */
const USUAL_DIAMETER = 17.3;

export interface ShankOptions {
  width?: number;
  thickness?: number;
  profile?: string;
  taper?: number;
  /** Name of the operation in the outliner. */
  name?: string;
  more?: Record<string, unknown>;
}

/** Inner diameter as a parameter; said, or the usual one as an assumption. */
export function diameterParam(facts: JewelFacts, draft: PlanDraft): string {
  if (facts.diameter === undefined) draft.assume(`Ring size: US 7, ${USUAL_DIAMETER} mm inside (none was said).`);
  return draft.param('inner_diameter', facts.diameter ?? USUAL_DIAMETER, {
    label: facts.sizeWords ? `Inner diameter (${facts.sizeWords})` : 'Inner diameter',
    min: 13,
    max: 24,
    step: 0.1,
  });
}

/** Width and thickness of the band as params, with what "wide" or "thin" make of the usual ones. */
export function bandParams(facts: JewelFacts, draft: PlanDraft, options: ShankOptions): { width: string; thickness: string } {
  const factor = (measure: string): number => facts.extents.get(measure) ?? 1;
  const width = facts.width ?? (options.width ?? 2.2) * factor('width');
  const thickness = facts.thickness ?? (options.thickness ?? 1.7) * factor('thickness');
  if (facts.width === undefined) draft.assume(`Band: ${round(width)} mm wide (not said).`);
  if (facts.thickness === undefined) draft.assume(`Band: ${round(thickness)} mm thick (not said).`);
  return {
    width: draft.param('shank_width', width, { label: 'Shank width', min: 1.2, max: 12, step: 0.1 }),
    thickness: draft.param('shank_thickness', thickness, { label: 'Shank thickness', min: 1, max: 4, step: 0.1 }),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Adds the band of a ring and gives its id. */
export function addShank(facts: JewelFacts, draft: PlanDraft, metal: string, options: ShankOptions = {}): string {
  const diameter = diameterParam(facts, draft);
  const { width, thickness } = bandParams(facts, draft, options);
  const taper = facts.features.has('taper') ? 0.25 : options.taper;
  const shoulders = facts.features.has('split') ? 'split' : facts.features.has('cathedral') ? 'cathedral' : undefined;
  return draft.add({
    id: 'shank',
    op: 'create_shank',
    name: options.name ?? 'Shank',
    params: {
      diameter,
      width,
      thickness,
      profile: facts.profile ?? options.profile ?? 'court',
      ...(taper !== undefined && { taper }),
      ...(shoulders && { shoulders }),
      ...(facts.features.has('twist') && !shoulders && { twist: 8 }),
      ...options.more,
    },
    material: metal,
  });
}
