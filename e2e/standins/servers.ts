import { anthropicWire } from './anthropicWire.ts';
import { type ChatServer, chatBase, chatWire } from './chatWire.ts';
import { ollamaWire } from './ollamaWire.ts';
import { StandIn } from './StandIn.ts';

/** Every kind of server that Aura has a record for. */
export const SERVERS = ['openai', 'azure', 'gemini', 'openrouter', 'lmstudio', 'llamacpp', 'vllm', 'ollama', 'anthropic'] as const;
export type ServerName = (typeof SERVERS)[number];

export const KEY = 'test-key-0123456789';
export const MODELS: Readonly<Record<ServerName, string>> = {
  openai: 'gpt-6-luna',
  azure: 'my-deployment',
  gemini: 'models/gemini-3-flash',
  openrouter: 'openai/gpt-6-luna',
  lmstudio: 'google/gemma-4-e4b',
  llamacpp: 'gemma-4.gguf',
  vllm: 'qwen3.6',
  ollama: 'qwen3.6:14b',
  anthropic: 'claude-haiku-5',
};

/** Those that want a key. */
const SERVICES: readonly ServerName[] = ['openai', 'azure', 'gemini', 'openrouter', 'anthropic'];

/** @param wanted the key that it wants, where its kind wants one */
export function startStandIn(name: ServerName, wanted = KEY): Promise<StandIn> {
  const key = SERVICES.includes(name) ? { key: wanted } : {};
  if (name === 'ollama') return StandIn.start(ollamaWire({ models: [MODELS.ollama], thinkers: [] }));
  if (name === 'anthropic') return StandIn.start(anthropicWire({ ...key, models: [MODELS.anthropic] }));
  return StandIn.start(chatWire(name, { ...key, models: [MODELS[name]] }));
}

export const baseOf = (name: ServerName, { origin }: { origin: string }): string =>
  name === 'ollama' || name === 'anthropic' ? origin : `${origin}${chatBase(name satisfies ChatServer)}`;
