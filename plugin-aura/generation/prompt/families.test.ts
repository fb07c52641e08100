import { expect, it } from 'vitest';
import { registry } from '../../operations/index.ts';
import { planSchema } from '../../plan/plan.ts';
import { Registry } from '../../plan/registry.ts';
import { familiesFor } from './families.ts';

const using = (...ops: string[]) => planSchema.parse({ name: '', operations: ops.map((op, k) => ({ id: `part_${k}`, op, params: {} })) });

it('are those of the operations in use, then those of which the words name a thing whole', () => {
  expect(familiesFor(registry, 'a chain with a gear', [])).toEqual(expect.arrayContaining(['jewelry', 'mechanical']));
  expect(familiesFor(registry, 'a chain with a gear', [using('create_gear')])[0]).toBe('mechanical');
  // The library has a ring that retains a bearing, too: the ring of a jeweller is none.
  const ring = { ...registry.get('create_gear')!, op: 'create_retaining_ring', label: 'Retaining ring' };
  const both = new Registry([...registry.all().filter(({ op }) => op !== ring.op), ring]);
  expect(familiesFor(both, 'a jump ring', [])).toEqual(['jewelry']);
  expect(familiesFor(both, 'a retaining ring', [using('create_shank')])).toEqual(['jewelry', 'mechanical']);
});
