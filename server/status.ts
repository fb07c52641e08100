import type { ProviderStatus, Status } from '../plugin-aura/generation/answer.ts';
import { PATTERNS } from '../plugin-aura/generation/offline.ts';
import { CUT_NAMES } from '../plugin-aura/kernel/gems/cuts.ts';
import { CATALOGUE } from '../plugin-aura/materials/catalogue.ts';
import { registry } from '../plugin-aura/operations/index.ts';
import { FORMATS } from './cli/formats.ts';

/** The offline generator among the providers: it needs no key and no network, and cannot fail. */
const OFFLINE: ProviderStatus = {
  id: PATTERNS,
  label: 'Offline generator',
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

/** What the server can do; `models` are what is known of the providers, in the order in which they are asked. */
export function statusOf(version: string, models: readonly ProviderStatus[]): Status {
  const providers = [...models, OFFLINE];
  return {
    version,
    providers,
    order: providers.filter(({ configured }) => configured).map(({ id }) => id),
    capabilities: {
      generate: true,
      refine: true,
      variations: true,
      progress: true,
      offline: true,
      operations: registry.all().length,
      materials: CATALOGUE.length,
      cuts: CUT_NAMES.length,
      exporters: [...FORMATS],
    },
  };
}
