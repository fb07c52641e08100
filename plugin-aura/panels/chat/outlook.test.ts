import { expect, it } from 'vitest';
import { type ProviderStatus, type Status, statusSchema } from '../../generation/answer.ts';
import { outlookOf } from './outlook.ts';

const provider = (id: string, values: Partial<ProviderStatus>) => ({
  id,
  label: id,
  where: 'cloud',
  configured: true,
  models: [],
  circuit: 'closed',
  requests: 0,
  failures: 0,
  tokens: { input: 0, cached: 0, output: 0 },
  cost_usd: 0,
  ...values,
});
const status: Status = statusSchema.parse({
  version: '1',
  providers: [
    provider('paid', {
      model: 'small',
      latency_ms: 4_000,
      models: [
        { id: 'small', structured: 'schema', run: { usd: 0.002, most_usd: 0.04, usual_ms: 22_000 } },
        { id: 'large', structured: 'schema', vision: true, run: { usd: 0.2, most_usd: 4, usual_ms: 22_000 } },
      ],
    }),
    provider('new', { model: 'm', models: [{ id: 'm', structured: 'schema', run: { usd: 0.002, most_usd: 0.04, usual_ms: 22_000 } }] }),
    provider('odd', {
      model: 'm',
      models: [{ id: 'm', structured: 'schema', run: { usd: 1, most_usd: 2, usual_ms: 22_000, unpriced: true } }],
    }),
    provider('own', { where: 'local', models: [{ id: 'm', structured: 'json', vision: true }] }),
  ],
  order: ['paid', 'own', 'patterns'],
  capabilities: {
    generate: true,
    refine: true,
    variations: true,
    progress: true,
    offline: true,
    operations: 1,
    materials: 1,
    cuts: 1,
    exporters: [],
  },
});
const there = { kind: 'there', status } as const;

it.each([
  ['auto', false, 'About $0.0020 a design, at most $0.04, in about 4 s.'],
  ['paid', false, 'About $0.0020 a design, at most $0.04, in about 4 s.'],
  ['paid/large', true, 'About $0.20 a design, at most $4.00, in about 4 s.'],
  ['new', false, 'About $0.0020 a design, at most $0.04, perhaps in 22 s.'],
  ['odd', false, 'Price unknown, reckoned as at most $2.00 a design, perhaps in 22 s.'],
  ['own', true, ''],
  ['patterns', false, ''],
  ['gone', false, ''],
])('the outlook of %s', (choice, sees, words) => {
  expect(outlookOf(there, choice)).toEqual({ sees, words });
});

it('there is none without a server', () => {
  expect(outlookOf({ kind: 'away' }, 'auto')).toEqual({ sees: false, words: '' });
});
