import { describe, expect, it } from 'vitest';
import { type ProviderSettings, type ProviderState, providerStateSchema } from '../../generation/providerSettings.ts';
import { factsOf, inOrder, movedOrder, resultLine, standingOf } from './providerFacts.ts';

const provider = (id: string, values: Partial<ProviderState> = {}): ProviderState =>
  providerStateSchema.parse({
    id,
    label: id,
    where: 'cloud',
    configured: true,
    key: 'file',
    address: `https://${id}.example`,
    address_from: 'usual',
    reachable: true,
    models: [],
    model_from: 'usual',
    structured: 'schema',
    circuit: 'closed',
    calls: 0,
    failures: 0,
    tokens: { input: 0, cached: 0, output: 0 },
    cost_usd: 0,
    ...values,
  });

const settings = (order: string[], ...ids: string[]): ProviderSettings => ({
  providers: ids.map((id) => provider(id)),
  order: [...order, 'patterns'],
  fixed: { order: false, limit: false },
  daily_limit_usd: 5,
  mcp: false,
  spent_today_usd: 0,
});

describe('a provider', () => {
  it.each<[string, Partial<ProviderState>, string]>([
    ['without a key', { configured: false, key: 'none' }, 'Needs a key'],
    ['without an address', { configured: false, key: 'none', address: undefined }, 'Needs an address and a key'],
    ['that nobody has asked', { reachable: null }, 'Not asked yet'],
    ['that does not answer', { reachable: false }, 'Not reachable'],
    ['on this computer that is not there', { where: 'local', configured: false, reachable: false }, 'Not found on this computer'],
    ['that failed too often', { circuit: 'open' }, 'Paused after failures'],
    ['that is tried again', { circuit: 'half-open' }, 'Being tried again'],
    ['that answers', {}, 'Ready'],
  ])('%s is said to be so', (_title, values, words) => {
    expect(standingOf(provider('a', values)).words).toBe(words);
  });

  it('tells its latency, tokens and cost', () => {
    const facts = Object.fromEntries(
      factsOf(
        provider('a', {
          calls: 3,
          failures: 1,
          latency_ms: { first: 300, whole: 2_400 },
          tokens: { input: 12_000, cached: 4_000, output: 900 },
          cost_usd: 0.0042,
        }),
      ),
    );
    expect(facts).toMatchObject({
      Latency: '2.4 s usually, first word after 300 ms',
      'Since start': '3 asked, 1 failed',
      Tokens: '12,000 in (4,000 cached), 900 out',
      Cost: '$0.0042',
    });
  });

  it('says what a trial came to in one line', () => {
    const line = resultLine({
      ok: true,
      message: 'It answered.',
      model: 'm',
      milliseconds: 950,
      tokens: { input: 60, cached: 0, output: 20 },
      cost_usd: 0,
    });
    expect(line).toBe('It answered. m · 950 ms · 80 tokens · $0');
  });
});

describe('the order', () => {
  it('shows those that are asked first', () => {
    expect(inOrder(settings(['c', 'a'], 'a', 'b', 'c')).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('changes two neighbours and names everybody, the offline generator last', () => {
    expect(movedOrder(settings(['c', 'a'], 'a', 'b', 'c'), 'a', -1)).toEqual(['a', 'c', 'b', 'patterns']);
    expect(movedOrder(settings(['c', 'a'], 'a', 'b', 'c'), 'a', 1)).toEqual(['c', 'b', 'a', 'patterns']);
    expect(movedOrder(settings(['c', 'a'], 'a', 'b', 'c'), 'b', 1)).toEqual(['c', 'a', 'b', 'patterns']);
  });
});
