import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { jewelChecks } from '../../evaluation/jewel.ts';
import { densitiesOf } from '../../evaluation/report.ts';
import { resolveMaterials } from '../../evaluation/specifications.ts';
import type { CheckId } from '../../kernel/jewelry/checks/jewel.ts';
import { checkJewel } from '../../kernel/jewelry/checks/run.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { type Plan, planSchema } from '../../plan/plan.ts';
import { registry } from '../index.ts';
import { jewelry } from './index.ts';

const FOLDER = new URL('../../../docs/plans/jewelry/', import.meta.url);
const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => {
  evaluator.dispose();
  expect(kernel.live).toBe(0);
});

/** Warnings that a design may have, each with its reason. */
const ALLOWED: Readonly<Record<string, Partial<Record<CheckId, string>>>> = {
  'brooch-moonstone': { M1: 'filigree is drawn wire of half a millimetre', G6: 'fine wires are cut at the draft of their size' },
  'earrings-carre-studs': { M1: 'the pad closes the bezel with a sheet', S11: 'the pad of a stud closes it behind' },
  'earrings-diamond-studs': { S11: 'the pad of a stud closes it behind' },
  'earrings-stone-hoops': { M1: 'stones of 2 mm lie under rims of a third of a millimetre' },
  'earrings-hook-drops': { G6: 'the rim of a bezel is rounded in six chords' },
  'pendant-briolette': { G6: 'the cap is turned from straight lines' },
  'ring-bezel-solitaire': { G6: 'the rim of a bezel is rounded in six chords' },
  'ring-emerald-claws': { S6: 'prongs stand a hair over the table of so low a crown, so that their lips cast' },
  'ring-eternity-shared-prong': { G7: 'prongs are cut from their stones one by one, to a few hundredths' },
  'ring-half-eternity-pave': { G6: 'beads of half a millimetre are domed in three steps' },
  'ring-opal-cabochon': { G6: 'the rim of a bezel is rounded in six chords' },
  'ring-princess-split-shank': { S6: 'V-prongs stand a seventh of a millimetre proud of a low crown, so that their lips cast' },
  'ring-radiant-east-west': { G6: 'the rim of a bezel is rounded in six chords' },
  'ring-rose-cut': { G6: 'the rim of a bezel is rounded in six chords' },
  'ring-ruby-cluster': { G7: 'nine petals have one plane of symmetry, across the finger' },
  'ring-signet-engraved': { M7: 'the face of a signet is heavier than the heads that the rule knows' },
  'ring-three-stone': { S11: 'small side stones stand on the band itself' },
};

/** What is not kept: hard checks, and warnings that are not allowed. */
function faultsOf(plan: Plan, allowed: Partial<Record<CheckId, string>> = {}): { faults: string[]; count: number } {
  const evaluation = evaluator.evaluate(plan, { quality: 'final' });
  expect(evaluation.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const found = jewelChecks(evaluation, checkJewel, densitiesOf(resolveMaterials(plan).specifications));
  const open = found.filter(({ level, check }) => level === 'error' || (level === 'warning' && allowed[check] === undefined));
  return { faults: [...new Set(open.map(({ level, check, sentence }) => `${level} ${check}: ${sentence}`))], count: found.length };
}

describe('every jewel of the gallery keeps the checks', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
    const name = file.replace('.json', '');
    it(name, () => {
      const plan = planSchema.parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));
      const { faults, count } = faultsOf(plan, ALLOWED[name]);
      expect(faults).toEqual([]);
      expect(count).toBeGreaterThan(5);
    });
  }
});

/** Examples that show a piece without what it belongs to, and so are no jewel. */
const ALONE: Readonly<Record<string, string>> = {
  create_bead_setting: 'a plate without its band',
  add_milgrain: 'beads without what they edge',
  create_side_stones: 'side stones whose centre has no head yet',
};

describe('every example of a jewellery operation keeps the hard checks once it is cast', () => {
  for (const { op, example } of jewelry.filter((definition) => ALONE[definition.op] === undefined))
    it(op, () => {
      const { before = [], inputs, params, material } = example;
      const operations = [...before, { id: 'it', op, params, ...(inputs ? { inputs } : {}), ...(material ? { material } : {}) }];
      const consumed = new Set(operations.flatMap((operation) => ('inputs' in operation ? (operation.inputs ?? []) : [])));
      const made = (kind: string): string[] =>
        operations.filter(({ id, op: name }) => registry.get(name)?.produces === kind && !consumed.has(id)).map(({ id }) => id);
      const metals = made('metal');
      const casting =
        metals.length > 1
          ? [{ id: 'cast', op: 'cast', inputs: metals, params: { stones: made('gem') }, ...(material ? { material } : {}) }]
          : [];
      const hard = faultsOf(planSchema.parse({ operations: [...operations, ...casting] })).faults.filter((fault) =>
        fault.startsWith('error'),
      );
      expect(hard).toEqual([]);
    });
});
