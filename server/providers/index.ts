import { join } from 'node:path';
import type { Chunk, ModelInfo, ModelProvider } from '../../plugin-aura/generation/provider.ts';
import { ProviderError } from '../../plugin-aura/generation/provider.ts';
import type { TestResult } from '../../plugin-aura/generation/providerSettings.ts';
import type { ProviderConfig } from '../config.ts';
import { Redactor } from '../security/redact.ts';
import { SettingsFile } from '../settings/settingsFile.ts';
import { Spending } from '../settings/spending.ts';
import type { Adapter, AdapterOptions } from './adapter.ts';
import { AnthropicAdapter } from './anthropic.ts';
import { ChatAdapter } from './chat.ts';
import { type Connection, readConnections } from './connection.ts';
import { GuardedProvider, type GuardOptions } from './guard.ts';
import { OllamaAdapter } from './ollama.ts';
import type { Deadlines, Rung, WireName } from './record.ts';
import type { TallyReport } from './tally.ts';
import { Transport } from './transport.ts';

/** The offline generator: no provider, but a name in the order, and always its end. */
export const PATTERNS = 'patterns';
/** US dollars a day, where nobody has set another limit. */
const USUAL_LIMIT_USD = 5;
const REFRESH_MS = 60_000;
const PROBE_MS = 5_000;

const ADAPTERS: Readonly<Record<WireName, new (options: AdapterOptions) => Adapter>> = {
  chat: ChatAdapter,
  ollama: OllamaAdapter,
  anthropic: AnthropicAdapter,
};

/** What the status says of a provider; never a key. */
export interface ProviderState extends TallyReport {
  id: string;
  label: string;
  where: 'cloud' | 'local';
  configured: boolean;
  key: Connection['keyFrom'];
  /** Where it is asked; only the operator's configuration says so. */
  address?: string;
  address_from: Connection['addressFrom'];
  /** Null until it has been asked. */
  reachable: boolean | null;
  note?: string;
  models: ModelInfo[];
  /** The one that answers when none is asked for. */
  model?: string;
  model_from: Connection['modelFrom'];
  structured: Rung;
  circuit: 'closed' | 'open' | 'half-open';
}

export interface ProvidersOptions {
  config: ProviderConfig;
  redactor?: Redactor;
  /** Hears of files that cannot be written. */
  onFault?: (error: unknown) => void;
  /** For tests: other deadlines and pauses than the records'. */
  tuning?: Pick<GuardOptions, 'backoffMs' | 'circuit'> & { deadlines?: Deadlines };
}

interface Entry {
  connection: Connection;
  guard: GuardedProvider | null;
  reachable: boolean | null;
  note?: string;
}

/** All model providers of a process: which there are, in which order, in what state, and what they may cost. */
export class Providers {
  readonly spending: Spending;
  readonly redactor: Redactor;
  readonly #options: ProvidersOptions;
  readonly #file: SettingsFile;
  readonly #stop = new AbortController();
  #entries: Entry[] = [];
  #refreshing: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;

  /** @throws FileFault where the settings file cannot be used */
  constructor(options: ProvidersOptions) {
    const { config, redactor = new Redactor(), onFault = () => {} } = options;
    this.#options = options;
    this.redactor = redactor;
    this.#file = new SettingsFile(config.folder);
    this.spending = new Spending({
      limitUsd: config.dailyLimitUsd ?? this.#file.settings.daily_limit_usd ?? USUAL_LIMIT_USD,
      path: join(config.folder, 'spending.json'),
      onFault,
    });
    this.#connect();
  }

  /** Those that can be asked, in the order in which they are; without the offline generator. */
  list(): readonly ModelProvider[] {
    return this.order.flatMap((id) => this.#entry(id)?.guard ?? []);
  }

  find(id: string): GuardedProvider | null {
    return this.#entry(id)?.guard ?? null;
  }

  /** Whether the environment says in which order they are asked, and what they may cost. */
  get fixed(): { order: boolean; limit: boolean } {
    const { order, dailyLimitUsd } = this.#options.config;
    return { order: order !== undefined, limit: dailyLimitUsd !== undefined };
  }

  /** Ids in the order in which they are asked; the offline generator is always among them, and nothing comes after it. */
  get order(): readonly string[] {
    const chosen = this.#options.config.order ?? this.#file.settings.order;
    const usable = this.#entries.filter(
      ({ connection, reachable, guard }) => guard !== null && (connection.configured || reachable === true),
    );
    const ids = chosen ?? usable.map(({ connection }) => connection.record.id);
    const end = ids.indexOf(PATTERNS);
    const before = (end < 0 ? ids : ids.slice(0, end)).filter((id) => usable.some(({ connection }) => connection.record.id === id));
    return [...before, PATTERNS];
  }

  /** Everything known, at once: nobody is asked for it. */
  states(): ProviderState[] {
    return this.#entries.map(({ connection, guard, reachable, note }) => {
      const { record, configured, keyFrom, problem, baseUrl, addressFrom, modelFrom } = connection;
      const model = guard?.chosenModel;
      const said = problem ?? note;
      return {
        id: record.id,
        label: record.label,
        where: record.where,
        configured,
        key: keyFrom,
        ...(baseUrl && { address: baseUrl.href.replace(/\/$/, '') }),
        address_from: addressFrom,
        reachable,
        ...(said !== undefined && { note: said }),
        models: (guard?.knownModels ?? []).map((known) => {
          const run = guard?.runCost(known.id);
          return { ...known, ...(run && { run }) };
        }),
        ...(model !== undefined && { model }),
        model_from: modelFrom,
        structured: guard?.rung ?? record.abilities.rungs[0] ?? 'text',
        circuit: guard?.circuit ?? 'closed',
        ...(guard?.tally.report() ?? { calls: 0, failures: 0, tokens: { input: 0, cached: 0, output: 0 }, cost_usd: 0 }),
      };
    });
  }

  /** Asks all of them whether they are there and what they have; from then on every minute. */
  start(): void {
    void this.refresh();
    this.#timer ??= setInterval(() => void this.refresh(), REFRESH_MS).unref();
  }

  refresh(): Promise<void> {
    this.#refreshing ??= this.#probeAll().finally(() => (this.#refreshing = null));
    return this.#refreshing;
  }

  /** Stores a key for the provider's present address and nothing else, or forgets it. @throws FileFault, SettingRefused */
  setKey(id: string, key: string | null): void {
    const { connection } = this.#known(id);
    const { record, baseUrl } = connection;
    if (connection.keyFrom === 'environment')
      throw new SettingRefused(`The key of ${record.label} comes from ${record.environment.key}: change it there.`);
    this.redactor.hide(key ?? undefined);
    this.#file.changeProvider(id, { key: key ?? undefined, key_for: key === null ? undefined : baseUrl?.origin });
    this.#connect();
  }

  /** @throws FileFault, SettingRefused */
  setModel(id: string, model: string | null): void {
    const { record } = this.#known(id).connection;
    if (record.environment.model !== undefined && this.#options.config.variables[record.environment.model])
      throw new SettingRefused(`The model of ${record.label} comes from ${record.environment.model}: change it there.`);
    this.#file.changeProvider(id, { model: model ?? undefined });
    this.#connect();
  }

  /** @throws FileFault, SettingRefused */
  setOrder(order: readonly string[] | null): void {
    if (this.#options.config.order) throw new SettingRefused('The order of providers comes from AURA_PROVIDERS: change it there.');
    for (const id of order ?? []) if (id !== PATTERNS) this.#known(id);
    const { order: _old, ...rest } = this.#file.settings;
    this.#file.change({ ...rest, ...(order && { order: [...order] }) });
  }

  /** US dollars a day. @throws FileFault, SettingRefused */
  setLimit(usd: number): void {
    if (this.#options.config.dailyLimitUsd !== undefined)
      throw new SettingRefused('The daily limit comes from AURA_DAILY_LIMIT_USD: change it there.');
    this.#file.change({ ...this.#file.settings, daily_limit_usd: usd });
    this.spending.limitUsd = usd;
  }

  /** Whether assistants may come in at /mcp: not until somebody has allowed it. */
  get mcp(): boolean {
    return this.#file.settings.mcp ?? false;
  }

  /** @throws FileFault */
  setMcp(allowed: boolean): void {
    this.#file.change({ ...this.#file.settings, mcp: allowed });
  }

  /** Asks a provider for a cube, and says what came. @throws SettingRefused for one that is not set up */
  async test(id: string, model: string | undefined, signal: AbortSignal): Promise<TestResult> {
    const { guard, connection } = this.#known(id);
    if (!guard || !(connection.configured || connection.record.where === 'local'))
      throw new SettingRefused(connection.problem ?? `${connection.record.label} is not set up: give it a key first.`);
    return askForCube(guard, model, signal);
  }

  close(): void {
    this.#stop.abort();
    if (this.#timer) clearInterval(this.#timer);
    for (const { guard } of this.#entries) guard?.close();
  }

  #known(id: string): Entry {
    const entry = this.#entry(id);
    if (!entry)
      throw new SettingRefused(
        `There is no provider "${id}": use one of ${this.#entries.map(({ connection }) => connection.record.id).join(', ')}.`,
      );
    return entry;
  }

  #entry(id: string): Entry | undefined {
    return this.#entries.find(({ connection }) => connection.record.id === id);
  }

  /** Makes anew what has changed; the others keep their circuits and tallies. */
  #connect(): void {
    const { config, tuning = {} } = this.#options;
    const before = this.#entries;
    this.#entries = readConnections(config.variables, this.#file.settings).map((connection) => {
      this.redactor.hide(connection.key);
      const same = before.find((entry) => isSame(entry.connection, connection));
      if (same) return same;
      const guard =
        connection.baseUrl && (connection.configured || config.discover) ? this.#guard(connection, connection.baseUrl, tuning) : null;
      return { connection, guard: connection.record.where === 'cloud' && !connection.configured ? null : guard, reachable: null };
    });
    for (const old of before) if (!this.#entries.includes(old)) old.guard?.close();
  }

  #guard(connection: Connection, baseUrl: URL, tuning: NonNullable<ProvidersOptions['tuning']>): GuardedProvider {
    const { record, key, model, prices, configured } = connection;
    const connectMs = (tuning.deadlines ?? record.deadlines).connect;
    const transport = new Transport({ record, baseUrl, connectMs, ...(key !== undefined && { key }) });
    const adapter = new ADAPTERS[record.wire]({ record, transport, guessed: !configured && record.ownedBy !== undefined });
    return new GuardedProvider({
      record,
      adapter,
      transport,
      spending: this.spending,
      prices,
      ...(model !== undefined && { model }),
      ...tuning,
    });
  }

  async #probeAll(): Promise<void> {
    await Promise.all(
      this.#entries.map(async (entry) => {
        const { guard } = entry;
        if (!guard) return;
        const late = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(PROBE_MS)]);
        try {
          const { available, note } = await guard.probe(late);
          entry.reachable = available;
          entry.note = note;
        } catch {
          if (this.#stop.signal.aborted) return;
          entry.reachable = false;
          entry.note = `${guard.label} did not answer in time.`;
        }
      }),
    );
  }
}

/** A setting cannot be changed so; the message says what to do. */
export class SettingRefused extends Error {
  override readonly name = 'SettingRefused';
}

const CUBE = {
  system: 'You write JSON and nothing else.',
  user: 'Answer with the JSON object {"shape": "cube", "size_mm": 20} and nothing else.',
  maxTokens: 2_000,
  format: 'json' as const,
};

async function askForCube(guard: GuardedProvider, model: string | undefined, signal: AbortSignal): Promise<TestResult> {
  const started = performance.now();
  const heard: { text: string; model?: string; usage?: Extract<Chunk, { type: 'usage' }> } = { text: '' };
  let message = '';
  try {
    for await (const chunk of guard.complete({ ...CUBE, ...(model !== undefined && { model }) }, signal)) {
      if (chunk.type === 'text') heard.text += chunk.text;
      if (chunk.type === 'model') heard.model = chunk.model;
      if (chunk.type === 'usage') heard.usage = chunk;
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    message = error.message;
  }
  const ok = message === '' && /"cube"/.test(heard.text);
  const { tokens, cost_usd } = heard.usage ?? {};
  return {
    ok,
    message: ok
      ? `${guard.label} answered with a cube.`
      : message || `${guard.label} answered, but not with the cube that it was asked for: choose another model.`,
    ...(heard.model !== undefined && { model: heard.model }),
    milliseconds: Math.round(performance.now() - started),
    ...(tokens && { tokens }),
    ...(cost_usd !== undefined && { cost_usd }),
  };
}

const isSame = (a: Connection, b: Connection): boolean =>
  a.record.id === b.record.id &&
  a.baseUrl?.href === b.baseUrl?.href &&
  a.key === b.key &&
  a.model === b.model &&
  a.configured === b.configured;
