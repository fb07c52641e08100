import { writeCount } from '../../../editor/api.ts';
import type { ProviderSettings, ProviderState, TestResult } from '../../generation/providerSettings.ts';
import { dollars, duration, shortNumber } from '../facts.ts';
import { local } from '../local.ts';

/** How a provider stands, as a colour and a few words. */
export interface Standing {
  tone: 'good' | 'warn' | 'bad' | 'idle';
  words: string;
}

export function standingOf({ where, configured, reachable, circuit, address }: ProviderState): Standing {
  if (where === 'cloud' && !configured)
    return { tone: 'idle', words: local(address === undefined ? 'Needs an address and a key' : 'Needs a key') };
  if (circuit === 'open') return { tone: 'bad', words: local('Paused after failures') };
  if (reachable === null) return { tone: 'idle', words: local('Not asked yet') };
  if (!reachable)
    return configured ? { tone: 'bad', words: local('Not reachable') } : { tone: 'idle', words: local('Not found on this computer') };
  return circuit === 'half-open' ? { tone: 'warn', words: local('Being tried again') } : { tone: 'good', words: local('Ready') };
}

/** Those that are asked, in their order, then the rest. The offline generator is none of them. */
export function inOrder({ providers, order }: ProviderSettings): ProviderState[] {
  const place = ({ id }: ProviderState): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return providers.toSorted((a, b) => place(a) - place(b));
}

/**
 * The order after one provider has changed places with its neighbour. All are named in it, those too that cannot be asked now: one that
 * is set up later would be left out otherwise.
 */
export function movedOrder(settings: ProviderSettings, id: string, by: -1 | 1): string[] {
  const ids = inOrder(settings).map((provider) => provider.id);
  const at = ids.indexOf(id);
  const other = ids[at + by];
  const moved = other === undefined ? ids : ids.with(at, other).with(at + by, id);
  return [...moved, 'patterns'];
}

const HELD: Readonly<Record<ProviderState['structured'], string>> = {
  strict: 'Held to a strict schema',
  schema: 'Held to a schema',
  json: 'Held to JSON',
  text: 'Plain text, checked here',
};
const CIRCUIT: Readonly<Record<ProviderState['circuit'], string>> = {
  closed: 'Closed: it is asked',
  open: 'Open: it failed too often and is left alone for a while',
  'half-open': 'Half open: one request is let through to see',
};

/** Label and value of everything that is known of a provider. */
export function factsOf(provider: ProviderState): (readonly [label: string, value: string])[] {
  const { models, structured, circuit, calls, failures, latency_ms: latency, tokens, cost_usd: cost, where } = provider;
  const first = latency?.first === undefined ? '' : local(', first word after {time}', { time: duration(latency.first) });
  return [
    [local('Address'), addressFact(provider)],
    [local('Models'), models.length === 0 ? local('None are known yet') : `${models.length}: ${namesOf(provider)}`],
    [local('Sees pictures'), seersOf(provider)],
    [local('Answers'), local(HELD[structured])],
    [local('Circuit'), local(CIRCUIT[circuit])],
    [local('Latency'), latency ? local('{time} usually{first}', { time: duration(latency.whole), first }) : local('Nothing was asked yet')],
    [local('Since start'), local('{asked} asked, {failed} failed', { asked: calls, failed: failures })],
    [local('Tokens'), tokensFact(tokens)],
    [local('Cost'), where === 'local' ? local('Free: it runs on your computer or network') : dollars(cost)],
  ];
}

const SOURCES: Readonly<Record<ProviderState['address_from'], string>> = {
  environment: 'from the server’s environment',
  file: 'from the server’s settings file',
  usual: 'its usual one',
};

function addressFact({ address, address_from: from }: ProviderState): string {
  return address === undefined ? local('None: set it in the server’s environment') : `${address} (${local(SOURCES[from])})`;
}

/** Most models that are named. */
const MOST_NAMES = 6;

function namesOf({ models }: ProviderState): string {
  const names = models.slice(0, MOST_NAMES).map(({ id, label }) => label ?? id);
  return models.length > MOST_NAMES ? `${names.join(', ')} …` : names.join(', ');
}

function seersOf({ models }: ProviderState): string {
  const seers = models.filter(({ vision }) => vision === true).length;
  if (models.length === 0) return '';
  return seers > 0 && seers < models.length
    ? local('{count} of {total} models', { count: seers, total: models.length })
    : local(seers === 0 ? 'No' : 'Yes');
}

/** What a trial came to, in one line. */
export function resultLine({ message, model, milliseconds, tokens, cost_usd: cost }: TestResult): string {
  const facts = [
    model,
    duration(milliseconds),
    tokens && local('{count} tokens', { count: writeCount(tokens.input + tokens.output) }),
    cost !== undefined && dollars(cost),
  ].filter((fact) => typeof fact === 'string');
  return `${message} ${facts.join(' · ')}`;
}

const tokensFact = ({ input, cached, output }: ProviderState['tokens']): string =>
  local('{input} in ({cached} cached), {output} out', { input: writeCount(input), cached: writeCount(cached), output: writeCount(output) });

export const spentLine = ({ spent_today_usd: spent, daily_limit_usd: limit }: ProviderSettings): string =>
  `${local('{sum} spent today', { sum: dollars(spent) })}${limit > 0 ? `, ${shortNumber(Math.min(100, (spent / limit) * 100), 0)} %` : ''}`;
