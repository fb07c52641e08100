import { afterAll, expect, it } from 'vitest';
import { Evaluator } from '../evaluation/evaluate.ts';
import { Kernel } from '../kernel/kernel.ts';
import { library } from '../library/index.ts';
import { registry } from '../operations/index.ts';
import { boundsOf } from '../operations/parts.ts';
import { planSchema } from '../plan/plan.ts';
import { WHOLES, wholeOf } from './overall.ts';

await library.loadAll();
const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => evaluator.dispose());

/** At this share of its usual number a thing is measured: what sticks out by a length and what does by a share are both seen there. */
const LARGER = 1.3;
/** What a size of the whole may be off, of it: half a percent, and as much for the chords of a draft. */
const OFF = 0.01;

function extents(op: string, params: Record<string, number>): Record<string, number[]> {
  const { parts, problems } = evaluator.evaluate(planSchema.parse({ operations: [{ id: 'thing', op, params }] }), { quality: 'draft' });
  expect(problems).toEqual([]);
  const { min, max } = boundsOf(parts)!;
  const [x, y, z] = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
  return { width: [x], height: [y], depth: [z], length: [x, z] };
}

const rows = Object.entries(WHOLES).flatMap(([op, sizes]) => Object.keys(sizes ?? {}).map((address) => [op, address] as const));

it.each(rows)('%s: %s of the whole is that of the built thing', (op, address) => {
  const definition = registry.get(op)!;
  const param = definition.params[address]!;
  const usual = param.kind === 'number' && typeof param.default === 'number' ? param.default : Number.NaN;
  const number = LARGER * usual;
  const whole = wholeOf(definition, {}, address, number);
  const off = Math.min(...extents(op, { [address]: number })[address]!.map((size) => Math.abs(size / whole - 1)));
  expect(off, `${address} ${number}: ${whole.toFixed(1)} told`).toBeLessThan(OFF);
});
