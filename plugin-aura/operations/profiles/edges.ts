import type { EdgeTreatment } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { angle, choice, length } from '../../plan/param.ts';

/** Shared parameters for the rims of things with two flat ends: `round` or `chamfer`, on the top, the bottom or both. */
export const rimParams = {
  round: length({ default: 0, min: 0, max: 1e5, soft: [0, 20], label: 'Round', help: 'Radius of the rims', advanced: true }),
  chamfer: length({
    default: 0,
    min: 0,
    max: 1e5,
    soft: [0, 20],
    label: 'Chamfer',
    help: 'Leg of the 45° chamfer of the rims',
    advanced: true,
  }),
  edges: choice({
    options: ['all', 'top', 'bottom'],
    default: 'all',
    label: 'Edges',
    help: 'Which rims are rounded or chamfered',
    advanced: true,
  }),
} as const;

/** How walls lean, so that what is moulded or cast lets go of its mould. */
export const draftParam = angle({
  default: 0,
  min: -45,
  max: 45,
  soft: [0, 10],
  step: 0.5,
  label: 'Draft',
  help: 'Degrees that all walls lean, so that it narrows away from the face',
  advanced: true,
});

export function rimsOf(params: { round: number; chamfer: number; edges: 'all' | 'top' | 'bottom' }): {
  bottom?: EdgeTreatment;
  top?: EdgeTreatment;
} {
  if (params.round > 0 && params.chamfer > 0) throw new CannotBuild('Give round or chamfer, not both.', 'chamfer');
  const size = params.round || params.chamfer;
  if (!size) return {};
  const edge: EdgeTreatment = { kind: params.round ? 'round' : 'chamfer', size };
  return { ...(params.edges !== 'top' ? { bottom: edge } : {}), ...(params.edges !== 'bottom' ? { top: edge } : {}) };
}
