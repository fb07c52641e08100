import { type Plan, planSchema } from '../../plan/plan.ts';

/** A plan as a model that is held to the strict schema writes it: nothing left out, every value a text, materials by their words. */
export function planToWire(plan: unknown): unknown {
  const { name, intent, materials, parameters, operations } = planSchema.parse(plan);
  const words = new Map(materials.map(({ id, preset }) => [id, preset ?? id]));
  return {
    name,
    intent: {
      ...intent,
      requirements: intent.requirements.map(({ kind, about, value, unit = '', words: said }) => ({
        kind,
        about,
        value: String(value),
        unit,
        words: said,
      })),
    },
    question: '',
    options: [],
    parameters: parameters.map(parameterToWire),
    operations: operations.map(({ id, op, name: label = '', params, inputs = [], at, material }) => ({
      id,
      op,
      name: label,
      params: pairsOf(params),
      inputs,
      at: pairsOf(at),
      material: material === undefined ? '' : (words.get(material) ?? material),
    })),
  };
}

const parameterToWire = ({ name, value, unit, label = '', min, max, step }: Plan['parameters'][number]) => ({
  name,
  value: written(value),
  unit,
  label,
  min: given(min),
  max: given(max),
  step: given(step),
});

const given = (number: number | undefined): string => (number === undefined ? '' : String(number));

const pairsOf = (members: object = {}) => Object.entries(members).map(([name, value]) => ({ name, value: written(value) }));

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
