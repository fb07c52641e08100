import { expect, it } from 'vitest';
import { registry } from '../plugin-aura/operations/index.ts';
import { readPlan } from '../plugin-aura/plan/read.ts';
import { referencePage } from './reference.ts';

// Fails where the page lags behind the declarations; `npm run docs` writes it anew.
it('the reference page says what the operations are', async () => {
  await expect(referencePage(registry)).toMatchFileSnapshot('../docs/operations.md');
});

it('the plan that it begins with can be read', () => {
  const [, json = ''] = /```json\n(.*?)```/s.exec(referencePage(registry)) ?? [];
  expect(readPlan(JSON.parse(json), registry).operations).toHaveLength(3);
});
