import { describe, expect, it } from 'vitest';
import { operationFacts, type Vocabulary } from '../../operations/facts.ts';
import { registry } from '../../operations/index.ts';
import { type Plan, planSchema } from '../../plan/plan.ts';
import { designFields, type Field, operationFields, parameterFields, withValue } from './fields.ts';

const vocabulary: Vocabulary = new Map(registry.all().map((definition) => [definition.op, operationFacts(definition)]));

const ring: Plan = planSchema.parse({
  parameters: [
    { name: 'thickness', value: 2, label: 'Shank thickness' },
    { name: 'carat', value: 1, unit: 'ct', min: 0.2, max: 5 },
    { name: 'double', value: '= thickness * 2' },
  ],
  operations: [
    { id: 'shank', op: 'create_shank', params: { diameter: 18, thickness: '= thickness', width: '= thickness + 0.2' } },
    { id: 'stone', op: 'create_diamond', params: { carat: '= carat' } },
  ],
});

function fieldsOf(plan: Plan, id: string, resolved: Record<string, unknown> = {}): Map<string, Field> {
  const operation = plan.operations.find((entry) => entry.id === id);
  const facts = operation && vocabulary.get(operation.op);
  if (!operation || !facts) throw new Error(`no operation ${id}`);
  return new Map(operationFields(plan, operation, facts, resolved).map((field) => [field.name, field]));
}

describe('the handles of a whole design', () => {
  const labels = (plan: object, values = {}) =>
    designFields(planSchema.parse({ name: 'Lamp', ...plan }), vocabulary, values).map(({ owner, label }) =>
      owner ? `${owner}: ${label}` : label,
    );
  const stand = { id: 'stand', op: 'cylinder', name: 'Stand', params: {} };
  const shade = { id: 'shade', op: 'sphere', name: 'Shade', params: {} };

  it('are its own parameters alone where there are enough', () => {
    const parameters = ['a', 'b', 'c', 'd'].map((name) => ({ name, value: 1 }));
    expect(labels({ parameters, operations: [stand, shade] })).toEqual(['A', 'B', 'C', 'D']);
  });

  it('are filled up with numbers of what it begins with, a part in turn', () => {
    const filled = labels({
      parameters: [{ name: 'height', value: 5 }],
      operations: [{ ...stand, params: { height: '= height' } }, shade],
    });
    expect(filled).toEqual(['Height', 'Stand: Diameter', 'Shade: Diameter']);
  });

  it('bear no owner where there is one alone, and nothing of several alike or of what works on others', () => {
    const moved = { id: 'm', op: 'move', params: { offset: [1, 0, 0] }, inputs: ['shade'] };
    expect(labels({ operations: [shade, moved] })).toEqual(['Diameter']);
    expect(labels({ operations: [shade, { ...shade, id: 'other' }, moved] })).toEqual([]);
  });

  it('show what the build chose, and go to the operation', () => {
    const [plan, values] = [{ name: 'Ring', operations: [{ id: 's', op: 'create_shank', params: {} }] }, { s: { width: 2.5 } }];
    const fields = designFields(planSchema.parse(plan), vocabulary, values);
    expect(fields.find(({ name }) => name === 'width')).toMatchObject({
      value: 2.5,
      target: { kind: 'param', operation: 's', name: 'width' },
    });
  });
});

describe('fields of a design', () => {
  const fields = new Map(parameterFields(ring, vocabulary).map((field) => [field.name, field]));

  it('carry label, unit and value, and the range of the parameter that they drive', () => {
    const declared = vocabulary.get('create_shank')?.params.thickness;
    expect(fields.get('thickness')).toMatchObject({ label: 'Shank thickness', unit: 'mm', value: 2, help: declared?.help });
    if (declared?.kind !== 'number') throw new Error('The thickness of a shank is a number.');
    expect(fields.get('thickness')).toMatchObject({ control: 'number', range: { hard: [declared.min, declared.max] } });
  });

  it('say no name twice that stands above them', () => {
    const labels = (name: string) => parameterFields({ ...ring, name }, vocabulary).map(({ label }) => label);
    expect(labels('Shank')).toEqual(['Thickness', 'Carat', 'Double']);
    expect(labels('Plain gold shank')).toEqual(['Thickness', 'Carat', 'Double']);
    expect(labels('Shan')).toEqual(['Shank thickness', 'Carat', 'Double']);
  });

  it('keep to the range that the plan gives', () => {
    expect(fields.get('carat')).toMatchObject({ unit: 'ct', range: { soft: [0.2, 5] } });
  });

  it('show what is computed, and do not let it be changed', () => {
    expect(fields.get('double')).toMatchObject({ source: 'computed', value: 4, expression: '= thickness * 2' });
  });
});

describe('fields of an operation', () => {
  it('tell where each value comes from', () => {
    const shank = fieldsOf(ring, 'shank', { diameter: 18, thickness: 2, width: 2.2 });
    expect(shank.get('diameter')).toMatchObject({ source: 'given', value: 18 });
    expect(shank.get('thickness')).toMatchObject({ source: 'linked', value: 2, target: { kind: 'parameter', name: 'thickness' } });
    expect(shank.get('width')).toMatchObject({ source: 'computed', value: 2.2, target: { kind: 'param', operation: 'shank' } });
    expect(shank.get('profile')).toMatchObject({ source: 'default', control: 'choice' });
  });

  it('show what the build chose for a value that was left to it', () => {
    expect(fieldsOf(ring, 'stone', { carat: 1, length: 6.45 }).get('length')).toMatchObject({ source: 'auto', value: 6.45 });
  });

  it('exist for every operation of the vocabulary', () => {
    for (const [op, facts] of vocabulary) {
      const operation = { id: 'a', op, params: {} };
      expect(
        operationFields(planSchema.parse({ operations: [operation] }), operation, facts, {}).every(
          ({ label, help }) => label !== '' && help !== '',
        ),
        op,
      ).toBe(true);
    }
  });
});

describe('an edited value', () => {
  it('goes to the parameter that a linked field passes on, in the unit of the parameter', () => {
    const inCentimetres = planSchema.parse({ ...ring, units: 'cm', parameters: [{ name: 'thickness', value: 0.2, unit: 'cm' }] });
    const edited = withValue(inCentimetres, { kind: 'parameter', name: 'thickness' }, 2.5, 'mm');
    expect(edited.parameters[0]?.value).toBe(0.25);
    expect(edited.operations).toBe(inCentimetres.operations);
  });

  it('is written in the units of the plan, without the noise of binary fractions', () => {
    const metres = planSchema.parse({ ...ring, units: 'm', parameters: [] });
    const edited = withValue(metres, { kind: 'param', operation: 'shank', name: 'diameter' }, 0.1 + 17.6 + 0.1, 'mm');
    expect(edited.operations[0]?.params.diameter).toBe(0.0178);
  });

  it('goes back to the default when it is taken away', () => {
    const edited = withValue(ring, { kind: 'param', operation: 'shank', name: 'diameter' }, undefined, 'mm');
    expect(edited.operations[0]?.params).toEqual({ thickness: '= thickness', width: '= thickness + 0.2' });
  });
});
