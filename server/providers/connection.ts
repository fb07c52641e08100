import { AddressError, checkBaseUrl, isLoopback } from '../security/addresses.ts';
import type { ProviderSettings, Settings } from '../settings/settingsFile.ts';
import type { Price } from './prices.ts';
import type { ProviderRecord } from './record.ts';
import { GENERIC, RECORDS } from './records.ts';

/** What an operator has said about one provider, put together from environment and file; the environment wins. */
export interface Connection {
  record: ProviderRecord;
  baseUrl: URL | null;
  /** Who said where it is. */
  addressFrom: 'environment' | 'file' | 'usual';
  key?: string;
  keyFrom: 'environment' | 'file' | 'none';
  model?: string;
  modelFrom: 'environment' | 'file' | 'usual';
  prices: Readonly<Record<string, Price>>;
  /** Whether anybody has set it up; what is not is asked only if it is found on this computer. */
  configured: boolean;
  /** Why it cannot be used as it is set up. */
  problem?: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Every known provider, and those that the file adds, in the usual order: services first, then servers on this computer. */
export function readConnections(variables: Variables, { providers }: Pick<Settings, 'providers'>): Connection[] {
  const known = RECORDS.map((record) => connectionOf(record, variables, providers[record.id] ?? {}));
  const added = Object.entries(providers)
    .filter(([id]) => !RECORDS.some((record) => record.id === id))
    .map(([id, settings]) => connectionOf({ ...GENERIC, id, label: settings.label ?? id }, variables, settings));
  return [...known, ...added];
}

function connectionOf(record: ProviderRecord, variables: Variables, settings: ProviderSettings): Connection {
  const { environment } = record;
  const said = (name: string | undefined): string | undefined => (name === undefined ? undefined : variables[name]?.trim() || undefined);
  const givenUrl = said(environment.baseUrl) ?? settings.base_url;
  const address = addressOf(record, givenUrl);
  const fromEnvironment = said(environment.key);
  const modelSaid = said(environment.model);
  const model = modelSaid ?? settings.model;
  const bound = settings.key_for === undefined || settings.key_for === address.url?.origin;
  const fromFile = bound ? settings.key : undefined;
  const key = fromEnvironment ?? fromFile;
  const needsKey = record.where === 'cloud';
  const problem =
    address.problem ??
    (settings.key !== undefined && !bound && fromEnvironment === undefined
      ? `The key of ${record.label} was given for ${settings.key_for}, and is not sent to ${address.url?.origin}: give it again.`
      : undefined);
  return {
    record: asManyAs(said('AURA_CONCURRENCY'), localOf(record, address.url)),
    baseUrl: address.url,
    addressFrom: sourceOf(said(environment.baseUrl), settings.base_url),
    ...(key !== undefined && { key }),
    keyFrom: fromEnvironment !== undefined ? 'environment' : fromFile !== undefined ? 'file' : 'none',
    ...(model !== undefined && { model }),
    modelFrom: sourceOf(modelSaid, settings.model),
    prices: settings.prices ?? {},
    configured: address.url !== null && (needsKey ? key !== undefined : givenUrl !== undefined),
    ...(problem !== undefined && { problem }),
  };
}

const sourceOf = (environment: string | undefined, file: string | undefined): Connection['addressFrom'] =>
  environment !== undefined ? 'environment' : file !== undefined ? 'file' : 'usual';

/** A compatible server on this computer costs nothing, though it stands where a service would. */
function localOf(record: ProviderRecord, url: URL | null): ProviderRecord {
  return record.id === 'openai' && url && isLoopback(url.hostname) ? { ...record, where: 'local', concurrency: 1 } : record;
}

/** Where the operator says how many requests may run at once, that many may run with a provider too. */
function asManyAs(said: string | undefined, record: ProviderRecord): ProviderRecord {
  const concurrency = Number(said);
  return Number.isInteger(concurrency) && concurrency > 0 ? { ...record, concurrency } : record;
}

function addressOf(record: ProviderRecord, given: string | undefined): { url: URL | null; problem?: string } {
  const written = given === undefined ? record.baseUrl : complete(record, given);
  if (written === undefined) return { url: null };
  try {
    return { url: checkBaseUrl(written) };
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    return { url: null, problem: `${record.label} cannot be used: ${error.message}` };
  }
}

/** The short forms that people use: OLLAMA_HOST is often the address that the server listens on, an Azure endpoint only a host. */
function complete({ id }: ProviderRecord, given: string): string {
  if (id === 'azure') return /\/openai(\/|$)/.test(given) ? given : `${given.replace(/\/+$/, '')}/openai/v1`;
  if (id !== 'ollama') return given;
  const withScheme = given.includes('://') ? given : `http://${given.startsWith(':') ? '127.0.0.1' : ''}${given}`;
  if (!URL.canParse(withScheme)) return given;
  const url = new URL(withScheme);
  if (url.hostname === '0.0.0.0' || url.hostname === '[::]') url.hostname = '127.0.0.1';
  if (url.port === '' && !given.includes('://')) url.port = '11434';
  return url.href;
}
