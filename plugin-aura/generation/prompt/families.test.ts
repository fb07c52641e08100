import { expect, it } from 'vitest';
import { registry } from '../../operations/index.ts';
import { planSchema } from '../../plan/plan.ts';
import { familiesFor } from './families.ts';

const using = (...ops: string[]) => planSchema.parse({ name: '', operations: ops.map((op, k) => ({ id: `part_${k}`, op, params: {} })) });

it('are those of the operations in use, then those that the words name; what the first have a name for is no reason for others', () => {
  const named = familiesFor(registry, 'a chain with a gear', []);
  expect(named).toEqual(expect.arrayContaining(['jewelry', 'mechanical']));
  expect(familiesFor(registry, 'a chain with a gear', [using('create_gear')])[0]).toBe('mechanical');
  // The library has a ring that retains a bearing, too.
  const both = registry.and([{ ...registry.get('create_gear')!, op: 'create_retaining_ring', label: 'Retaining ring' }]);
  expect(familiesFor(both, 'a jump ring', [])).toEqual(expect.arrayContaining(['jewelry', 'mechanical']));
  expect(familiesFor(both, 'a jump ring', [using('create_shank')])).toEqual(['jewelry']);
  expect(familiesFor(both, 'a gear on a ring', [using('create_shank')])).toEqual(['jewelry', 'mechanical']);
});
