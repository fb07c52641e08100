import { baseOf, KEY, MODELS, type ServerName } from '../../e2e/standins/servers.ts';
import type { Chunk, Completion } from '../../plugin-aura/generation/provider.ts';
import { AnthropicAdapter } from '../providers/anthropic.ts';
import { ChatAdapter } from '../providers/chat.ts';
import { GuardedProvider, type GuardOptions } from '../providers/guard.ts';
import { OllamaAdapter } from '../providers/ollama.ts';
import type { Deadlines, ProviderRecord } from '../providers/record.ts';
import { RECORDS } from '../providers/records.ts';
import { Transport } from '../providers/transport.ts';
import { checkBaseUrl } from '../security/addresses.ts';
import { Spending } from '../settings/spending.ts';

/** Deadlines that a test can wait for; only those that it waits for are short. */
export const QUICK: Deadlines = { connect: 2_000, first: 5_000, silence: 5_000, whole: 20_000 };

export const isCloud = (name: ServerName): boolean => recordOf(name).where === 'cloud';

export function recordOf(name: ServerName): ProviderRecord {
  const record = RECORDS.find(({ id }) => id === name);
  if (!record) throw new Error(`There is no record ${name}.`);
  return record;
}

/** The real adapter with its real client before a stand-in. */
export function guardFor(
  name: ServerName,
  at: { origin: string },
  options: Partial<Pick<GuardOptions, 'deadlines' | 'spending' | 'model' | 'backoffMs' | 'circuit' | 'prices'>> & {
    record?: ProviderRecord;
    key?: string;
  } = {},
): GuardedProvider {
  const record = options.record ?? recordOf(name);
  const deadlines = options.deadlines ?? QUICK;
  const key = options.key ?? (isCloud(name) ? KEY : undefined);
  const transport = new Transport({
    record,
    baseUrl: checkBaseUrl(baseOf(name, at)),
    connectMs: deadlines.connect,
    ...(key !== undefined && { key }),
  });
  const Adapter = { chat: ChatAdapter, ollama: OllamaAdapter, anthropic: AnthropicAdapter }[record.wire];
  return new GuardedProvider({
    record,
    transport,
    adapter: new Adapter({ record, transport }),
    spending: new Spending({ limitUsd: 100 }),
    model: MODELS[name],
    backoffMs: 2,
    circuit: { failures: 1_000 },
    ...options,
    deadlines,
  });
}

/** A schema as the plan's wire schema is: plain, strict, the discriminator first. */
export const SCHEMA = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    operations: {
      type: 'array',
      items: {
        anyOf: [
          {
            type: 'object',
            properties: {
              op: { type: 'string', const: 'box' },
              size: { type: 'number' },
              color: { anyOf: [{ type: 'string' }, { type: 'null' }] },
            },
            required: ['op', 'size', 'color'],
            additionalProperties: false,
          },
        ],
      },
    },
  },
  required: ['name', 'operations'],
  additionalProperties: false,
};

export const REQUEST: Completion = {
  system: 'You write construction plans.',
  user: 'A cube of 20 mm.',
  maxTokens: 800,
  temperature: 0.2,
  seed: 7,
  format: 'schema',
  schema: SCHEMA,
};

export interface Outcome {
  text: string;
  chunks: Chunk[];
  finish?: string;
  error?: unknown;
}

export const never = new AbortController().signal;

/** Reads an answer to its end, however it ends. */
export async function outcomeOf(
  provider: Pick<GuardedProvider, 'complete'>,
  request: Partial<Completion> = {},
  signal = never,
): Promise<Outcome> {
  const outcome: Outcome = { text: '', chunks: [] };
  try {
    for await (const chunk of provider.complete({ ...REQUEST, ...request }, signal)) {
      outcome.chunks.push(chunk);
      if (chunk.type === 'text') outcome.text += chunk.text;
      if (chunk.type === 'finish') outcome.finish = chunk.reason;
    }
  } catch (error) {
    outcome.error = error;
  }
  return outcome;
}
