import type { ProviderStatus, Status } from '../plugin-aura/generation/answer.ts';
import { PATTERNS } from '../plugin-aura/generation/offline.ts';
import { CUT_NAMES } from '../plugin-aura/kernel/gems/cuts.ts';
import { library } from '../plugin-aura/library/index.ts';
import { CATALOGUE } from '../plugin-aura/materials/catalogue.ts';
import { registry } from '../plugin-aura/operations/index.ts';
import { FORMATS } from './cli/formats.ts';
import type { ProviderState } from './providers/index.ts';

/** Those of the library are counted before they are loaded. */
const OPERATIONS = new Set([...registry.all().map(({ op }) => op), ...library.operations]);

/** The offline generator among the providers: it needs no key and no network, and cannot fail. */
const OFFLINE: ProviderStatus = {
  id: PATTERNS,
  label: 'Offline generator',
  where: 'local',
  configured: true,
  reachable: true,
  note: 'Needs no key and no network.',
  models: [],
  circuit: 'closed',
  requests: 0,
  failures: 0,
  tokens: { input: 0, cached: 0, output: 0 },
  cost_usd: 0,
};

/** What the server can do, and what is known of the providers without asking one of them now. */
export function statusOf(version: string, states: readonly ProviderState[], order: readonly string[]): Status {
  return {
    version,
    providers: [...states.map(statusOfProvider), OFFLINE],
    order: [...order],
    capabilities: {
      generate: true,
      refine: true,
      variations: true,
      progress: true,
      offline: true,
      operations: OPERATIONS.size,
      materials: CATALOGUE.length,
      cuts: CUT_NAMES.length,
      exporters: [...FORMATS],
    },
  };
}

function statusOfProvider(state: ProviderState): ProviderStatus {
  const {
    id,
    label,
    where,
    model,
    configured,
    reachable,
    note,
    models,
    circuit,
    calls,
    failures,
    latency_ms: latency,
    tokens,
    cost_usd,
  } = state;
  return {
    id,
    label,
    where,
    ...(model !== undefined && { model }),
    configured,
    ...(reachable !== null && { reachable }),
    ...(note !== undefined && { note }),
    models: [...models],
    circuit,
    ...(latency && { latency_ms: latency.whole }),
    requests: calls,
    failures,
    tokens,
    cost_usd,
  };
}
