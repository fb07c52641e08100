import type { Plan } from '../../plan/plan.ts';

/** A plan as a model is shown it: without what is usual, on one line. */
export function compactPlan({ name, intent, units, parameters, materials, operations }: Plan): string {
  return JSON.stringify({
    name,
    intent: {
      design_type: intent.design_type,
      ...(intent.requirements.length > 0 && { requirements: intent.requirements.map(({ met: _met, ...asked }) => asked) }),
    },
    ...(units !== 'mm' && { units }),
    ...(parameters.length > 0 && { parameters: parameters.map(withoutMillimetres) }),
    ...(materials.length > 0 && { materials }),
    operations: operations.map(({ params, ...operation }) => ({ ...operation, ...(Object.keys(params).length > 0 && { params }) })),
  });
}

const withoutMillimetres = ({ unit, ...parameter }: Plan['parameters'][number]): object =>
  unit === 'mm' ? parameter : { ...parameter, unit };
