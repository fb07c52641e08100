import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../evaluation/evaluate.ts';
import { flawsOf } from '../kernel/flaws.ts';
import { Kernel } from '../kernel/kernel.ts';
import type { Param } from '../plan/param.ts';
import { readPlan } from '../plan/read.ts';
import { isAuto, isRequired, jsonSchemaOf, readParams, signatureOf } from '../plan/schema.ts';
import type { AnyOperation } from './define.ts';
import { registry } from './index.ts';
import { examplePlan } from './testPlan.ts';

const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => evaluator.dispose());

const NAME = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const definitions = registry.all().map((definition) => [definition.op, definition] as const);

/** What is wrong with the declaration of a parameter. */
function faultsOf(name: string, param: Param): string[] {
  const faults: string[] = [];
  if (!NAME.test(name)) faults.push('its name is not lower_case');
  if (!param.label.trim()) faults.push('it has no label');
  if (param.help.trim().length < 3 || param.help.includes('\n')) faults.push('it has no one-line help');
  if (param.kind === 'number') {
    const { min, max, soft, step } = param;
    if (!(min < max)) faults.push('its range is empty');
    if (!(soft[0] >= min && soft[1] <= max && soft[0] < soft[1])) faults.push(`its slider ${soft} leaves its range ${min}..${max}`);
    if (!(step > 0)) faults.push('its step is not positive');
    if (typeof param.default === 'number' && (param.default < min || param.default > max))
      faults.push(`its default ${param.default} is outside ${min}..${max}`);
    if (param.integer && typeof param.default === 'number' && !Number.isInteger(param.default)) faults.push('its default is not whole');
  }
  if (param.kind === 'choice' && param.default !== 'auto' && !param.options.includes(param.default))
    faults.push(`its default ${param.default} is not among its options`);
  if (param.kind === 'vector' && param.default !== 'required' && param.default.some((value) => value < param.min || value > param.max))
    faults.push('its default is out of range');
  if (param.kind === 'value' && !param.notation.trim()) faults.push('it has no notation');
  if (param.kind === 'value' && !isRequired(param) && !param.schema.safeParse(param.default).success)
    faults.push('its default does not fit its own schema');
  return faults;
}

describe.each(definitions)('%s', (_op, definition: AnyOperation) => {
  it('is declared completely', () => {
    expect(definition.op).toMatch(NAME);
    expect(definition.label.trim()).not.toBe('');
    expect(definition.help.trim()).toMatch(/^\S[^\n]+$/);
    const faults = Object.entries(definition.params).flatMap(([name, param]) => faultsOf(name, param).map((fault) => `${name}: ${fault}`));
    expect(faults).toEqual([]);
    for (const [name, param] of Object.entries(definition.params)) {
      for (const [other, values] of Object.entries(param.when ?? {})) {
        const decider = definition.params[other];
        expect(decider, `${name} depends on ${other}`).toBeDefined();
        if (decider?.kind === 'choice')
          expect(
            decider.options.some((option) => values.includes(option)),
            `${name} never shows`,
          ).toBe(true);
      }
    }
  });

  it('has a signature and a JSON schema that name every parameter', () => {
    const signature = signatureOf(definition, { advanced: true });
    const schema = jsonSchemaOf(definition) as { properties: Record<string, unknown> };
    for (const name of Object.keys(definition.params)) {
      expect(signature).toContain(name);
      expect(schema.properties[name]).toBeDefined();
    }
  });

  it('reads its own defaults back', () => {
    const given = Object.fromEntries(
      Object.keys(definition.params).flatMap((name) =>
        isRequired(definition.params[name]!) ? [[name, definition.example.params[name]]] : [],
      ),
    );
    const { values, problems } = readParams(definition, given, 'params');
    expect(problems).toEqual([]);
    for (const [name, param] of Object.entries(definition.params)) if (isAuto(param)) expect(values[name]).toBeUndefined();
  });

  it.each(['draft', 'final', 'export'] as const)('builds its example at %s quality', (quality) => {
    const plan = readPlan(examplePlan(definition), registry);
    const { problems, results, parts } = evaluator.evaluate(plan, { quality });
    expect(problems).toEqual([]);
    const result = results.get('it')!;
    expect(result.parts.length).toBeGreaterThan(0);
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      expect(part.name.trim()).not.toBe('');
      expect(part.role).toMatch(/^[a-z]/);
      expect(part.transform).toHaveLength(16);
      if (part.solid) expect(flawsOf(part.solid.mesh()), part.id).toEqual([]);
    }
    const declared = Object.keys(definition.anchors ?? {});
    const bounds = ['center', 'top', 'bottom', 'left', 'right', 'front', 'back'];
    for (const anchor of declared) expect(Object.keys(result.anchors), `anchor ${anchor}`).toContain(anchor);
    // What works on a part or refers to one may hand on its anchors.
    const handedOn = (definition.example.before ?? []).flatMap(({ id }) =>
      Object.keys(results.get(id)?.anchors ?? {}).flatMap((anchor) => [anchor, id, `${id}.${anchor}`]),
    );
    for (const anchor of Object.keys(result.anchors))
      expect([...declared, ...bounds, ...handedOn], `anchor ${anchor} is not declared`).toContain(anchor);
    for (const [name, { origin, x, y, z }] of Object.entries(result.anchors)) {
      expect([...origin, ...x, ...y, ...z].every(Number.isFinite), name).toBe(true);
      expect(Math.hypot(...y), name).toBeCloseTo(1, 5);
      expect(x[0] * y[0] + x[1] * y[1] + x[2] * y[2], name).toBeCloseTo(0, 5);
    }
  });
});
