import type { ProviderSettings, ProviderState, TestResult } from '../../generation/providerSettings.ts';
import { dollars, duration, shortNumber } from '../facts.ts';

/** How a provider stands, as a colour and a few words. */
export interface Standing {
  tone: 'good' | 'warn' | 'bad' | 'idle';
  words: string;
}

export function standingOf({ where, configured, reachable, circuit, address }: ProviderState): Standing {
  if (where === 'cloud' && !configured)
    return { tone: 'idle', words: address === undefined ? 'Needs an address and a key' : 'Needs a key' };
  if (circuit === 'open') return { tone: 'bad', words: 'Paused after failures' };
  if (reachable === null) return { tone: 'idle', words: 'Not asked yet' };
  if (!reachable) return configured ? { tone: 'bad', words: 'Not reachable' } : { tone: 'idle', words: 'Not found on this computer' };
  return circuit === 'half-open' ? { tone: 'warn', words: 'Being tried again' } : { tone: 'good', words: 'Ready' };
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
  const first = latency?.first === undefined ? '' : `, first word after ${duration(latency.first)}`;
  return [
    ['Address', addressFact(provider)],
    ['Models', models.length === 0 ? 'None are known yet' : `${models.length}: ${namesOf(provider)}`],
    ['Sees pictures', seersOf(provider)],
    ['Answers', HELD[structured]],
    ['Circuit', CIRCUIT[circuit]],
    ['Latency', latency ? `${duration(latency.whole)} usually${first}` : 'Nothing was asked yet'],
    ['Since start', `${calls} asked, ${failures} failed`],
    ['Tokens', `${grouped(tokens.input)} in (${grouped(tokens.cached)} cached), ${grouped(tokens.output)} out`],
    ['Cost', where === 'local' ? 'Free: it runs on your computer or network' : dollars(cost)],
  ];
}

const SOURCES: Readonly<Record<ProviderState['address_from'], string>> = {
  environment: 'from the server’s environment',
  file: 'from the server’s settings file',
  usual: 'its usual one',
};

function addressFact({ address, address_from: from }: ProviderState): string {
  return address === undefined ? 'None: set it in the server’s environment' : `${address} (${SOURCES[from]})`;
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
  return seers === models.length ? 'Yes' : seers === 0 ? 'No' : `${seers} of ${models.length} models`;
}

/** What a trial came to, in one line. */
export function resultLine({ message, model, milliseconds, tokens, cost_usd: cost }: TestResult): string {
  const facts = [
    model,
    duration(milliseconds),
    tokens && `${grouped(tokens.input + tokens.output)} tokens`,
    cost !== undefined && dollars(cost),
  ].filter((fact) => typeof fact === 'string');
  return `${message} ${facts.join(' · ')}`;
}

const grouped = (count: number): string => count.toLocaleString('en');

export const spentLine = ({ spent_today_usd: spent, daily_limit_usd: limit }: ProviderSettings): string =>
  `${dollars(spent)} spent today${limit > 0 ? `, ${shortNumber(Math.min(100, (spent / limit) * 100), 0)} %` : ''}`;
