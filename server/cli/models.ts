import type { ModelProvider } from '../../plugin-aura/generation/provider.ts';
import { readConfig } from '../config.ts';
import { PATTERNS, type ProviderState, Providers } from '../providers/index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface RunModels {
  models: readonly ModelProvider[];
  close(): void;
}

/**
 * The models of a run from the shell: those that are set up, in their order; or the one that was named, which for a server on this
 * computer may also be one that nobody has set up.
 *
 * @throws Error with a sentence for one that cannot be asked, FileFault
 */
export function openModels(named: string | undefined, environment: Environment): RunModels {
  if (named === PATTERNS) return { models: [], close: () => undefined };
  const { providers: config } = readConfig(environment);
  const providers = new Providers({ config: { ...config, discover: named !== undefined } });
  const close = (): void => providers.close();
  if (named === undefined || named === 'auto') return { models: providers.list(), close };
  const guard = providers.find(named);
  if (guard) return { models: [guard], close };
  close();
  const state = providers.states().find(({ id }) => id === named);
  if (state) throw new Error(state.note ?? `${state.label} is not set up: it needs a key, in the environment or in Settings.`);
  throw new Error(
    `There is no provider "${named}": use one of ${['auto', ...providers.states().map(({ id }) => id), PATTERNS].join(', ')}.`,
  );
}

/** Every provider with its state, after each has been asked; as lines, or as the JSON of the server's settings. */
export async function statusLines(environment: Environment, json: boolean): Promise<string> {
  const providers = new Providers({ config: readConfig(environment).providers });
  try {
    await providers.refresh();
    const { order, spending } = providers;
    const states = providers.states();
    if (json)
      return `${JSON.stringify({ providers: states, order, daily_limit_usd: spending.limitUsd, spent_today_usd: spending.today }, null, 2)}\n`;
    const lines = states.map((state) => `${state.id.padEnd(12)}${wordsFor(state)}`);
    const money = `today $${spending.today.toFixed(2)} of $${spending.limitUsd.toFixed(2)} for paid providers`;
    return `${[...lines, `${PATTERNS.padEnd(12)}ready: the offline generator`, `asked in this order: ${order.join(', ')}`, money].join('\n')}\n`;
  } finally {
    providers.close();
  }
}

function wordsFor({ configured, reachable, model, models, note, structured }: ProviderState): string {
  if (reachable)
    return `ready: ${model ?? 'no model chosen'}, of ${models.length}; answers are held to ${FORMS[structured]}${note ? `; ${note}` : ''}`;
  if (!configured) return `not set up${note && reachable === null ? `: ${note}` : ''}`;
  return `cannot be asked: ${note ?? 'it was not asked yet'}`;
}

const FORMS: Readonly<Record<ProviderState['structured'], string>> = {
  strict: 'a strict schema',
  schema: 'a schema',
  json: 'JSON',
  text: 'nothing',
};
