import type { Plan } from '../plan/plan.ts';
import { refine } from './refine/refine.ts';

export interface Variation {
  plan: Plan;
  /** What differs, in the artist's words. */
  label: string;
}

/** One step away from a plan: an instruction as an artist would give it. */
interface Step {
  axis: string;
  label: string;
  instruction: string;
}

const JEWELRY: readonly Step[] = [
  { axis: 'material', label: 'In rose gold', instruction: 'rose gold' },
  { axis: 'material', label: 'In platinum', instruction: 'platinum' },
  { axis: 'material', label: 'In yellow gold', instruction: 'yellow gold' },
  { axis: 'material', label: 'In white gold', instruction: 'white gold' },
  { axis: 'proportion', label: 'A slimmer band', instruction: 'make the shank narrower and thinner' },
  { axis: 'proportion', label: 'A stronger band', instruction: 'make the shank wider and thicker' },
  { axis: 'style', label: 'With a knife edge', instruction: 'make it a knife edge shank' },
  { axis: 'style', label: 'With a flat band', instruction: 'make it a flat shank' },
  { axis: 'setting', label: 'With an oval stone', instruction: 'an oval stone' },
  { axis: 'setting', label: 'With a cushion stone', instruction: 'a cushion cut stone' },
  { axis: 'setting', label: 'With a larger stone', instruction: 'a larger stone' },
];

const GENERAL: readonly Step[] = [
  { axis: 'proportion', label: 'Taller', instruction: 'taller' },
  { axis: 'proportion', label: 'Wider', instruction: 'wider' },
  { axis: 'proportion', label: 'Smaller', instruction: 'smaller' },
  { axis: 'material', label: 'In walnut', instruction: 'walnut' },
  { axis: 'material', label: 'In brushed steel', instruction: 'brushed steel' },
  { axis: 'material', label: 'In white', instruction: 'white' },
  { axis: 'proportion', label: 'Larger', instruction: 'larger' },
  { axis: 'proportion', label: 'Lower', instruction: 'lower' },
  { axis: 'material', label: 'In black', instruction: 'black' },
  { axis: 'proportion', label: 'Thicker', instruction: 'thicker' },
  { axis: 'material', label: 'In brass', instruction: 'brass' },
];

/** Up to `count` plans that each differ from the given one along one axis, all different; axes take turns so that the first few show the most. */
export function vary(plan: Plan, count: number, axes: readonly string[] = []): Variation[] {
  const steps = plan.intent.design_type === 'jewelry' ? JEWELRY : GENERAL;
  const chosen = axes.length > 0 ? steps.filter(({ axis }) => axes.includes(axis)) : steps;
  const out: Variation[] = [];
  const seen = new Set([JSON.stringify(essence(plan))]);
  for (const { label, instruction } of inTurns(chosen.length > 0 ? chosen : steps)) {
    if (out.length >= count) break;
    const { plan: changed } = refine(plan, instruction);
    const key = JSON.stringify(essence(changed));
    if (seen.has(key)) continue;
    seen.add(key);
    out.push({ plan: { ...changed, name: `${plan.name}, ${label.charAt(0).toLowerCase()}${label.slice(1)}` }, label });
  }
  return out;
}

const essence = ({ parameters, materials, operations }: Plan): unknown => [parameters, materials, operations];

/** One step of each axis after the other. */
function inTurns(steps: readonly Step[]): Step[] {
  const byAxis = new Map<string, Step[]>();
  for (const step of steps) byAxis.set(step.axis, [...(byAxis.get(step.axis) ?? []), step]);
  const out: Step[] = [];
  for (let round = 0; out.length < steps.length; round++)
    for (const list of byAxis.values()) {
      const step = list[round];
      if (step) out.push(step);
    }
  return out;
}
