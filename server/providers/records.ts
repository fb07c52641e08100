import type { Abilities, Deadlines, Pace, ProviderRecord } from './record.ts';

const CLOUD: Deadlines = { connect: 3_000, first: 60_000, silence: 30_000, whole: 300_000 };
/** Below the 300 s after which a load without progress is given up by the servers themselves. */
const LOCAL: Deadlines = { connect: 3_000, first: 280_000, silence: 60_000, whole: 300_000 };

/** Models of services that answer at once, at little effort: rather slower than they say of themselves. */
const CLOUD_PACE: Pace = { firstMs: 2_000, tokensPerSecond: 60 };
/** A model of seven billion parameters on a good computer. */
const LOCAL_PACE: Pace = { firstMs: 5_000, tokensPerSecond: 25 };

/** What every server of the chat-completions wire understands. */
const CHAT: Abilities = {
  rungs: ['schema', 'json', 'text'],
  tellsSchema: false,
  limit: 'max_tokens',
  system: 'system',
  temperature: true,
  seed: true,
  usage: true,
  effort: false,
  images: true,
  thinking: ['reasoning_content', 'reasoning'],
  extra: {},
};

const OPENAI: Abilities = {
  ...CHAT,
  rungs: ['strict', 'schema', 'json', 'text'],
  tellsSchema: true,
  limit: 'max_completion_tokens',
  system: 'developer',
  // GPT-5 and 6 take only the default.
  temperature: false,
  effort: true,
  thinking: [],
  extra: { store: false, prompt_cache_key: 'aura-plan' },
};

const cloud = { where: 'cloud', auth: 'bearer', deadlines: CLOUD, pace: CLOUD_PACE, concurrency: 4 } as const;
const local = { where: 'local', auth: 'bearer', deadlines: LOCAL, pace: LOCAL_PACE, concurrency: 1, prefer: [] } as const;
const IN_SETTINGS = 'choose one of its list in Settings';

/**
 * The providers that are known. State of the facts: November 2026 (vendors' documentation, and what their servers were seen to do).
 * The order is the one in which they are asked when nobody says otherwise.
 */
export const RECORDS: readonly ProviderRecord[] = [
  {
    ...cloud,
    id: 'openai',
    label: 'OpenAI',
    wire: 'chat',
    baseUrl: 'https://api.openai.com/v1',
    environment: { key: 'OPENAI_API_KEY', baseUrl: 'OPENAI_BASE_URL', model: 'OPENAI_MODEL' },
    prefer: ['gpt-6-luna', 'luna', 'gpt-5-mini', 'mini', 'gpt-'],
    abilities: OPENAI,
    sees: ['gpt-4o', 'gpt-4.1', 'gpt-5', 'gpt-6', 'o3', 'o4'],
    hint: 'check the network',
    modelHint: `it may be retired, or your account has no access to it: ${IN_SETTINGS}`,
  },
  {
    ...cloud,
    id: 'anthropic',
    label: 'Anthropic',
    wire: 'anthropic',
    baseUrl: 'https://api.anthropic.com',
    auth: 'x-api-key',
    environment: { key: 'ANTHROPIC_API_KEY', baseUrl: 'ANTHROPIC_BASE_URL', model: 'ANTHROPIC_MODEL' },
    prefer: ['haiku', 'sonnet'],
    abilities: { ...CHAT, rungs: ['schema', 'text'], tellsSchema: true, seed: false, temperature: false, effort: false, thinking: [] },
    hint: 'check the network',
    modelHint: IN_SETTINGS,
  },
  {
    ...cloud,
    id: 'gemini',
    label: 'Gemini',
    wire: 'chat',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    environment: { key: 'GEMINI_API_KEY', baseUrl: 'GEMINI_BASE_URL', model: 'GEMINI_MODEL' },
    prefer: ['flash-lite', 'flash'],
    abilities: { ...CHAT, tellsSchema: true, seed: false, effort: true, thinking: [] },
    sees: ['gemini'],
    hint: 'check the network',
    modelHint: IN_SETTINGS,
  },
  {
    ...cloud,
    id: 'openrouter',
    label: 'OpenRouter',
    wire: 'chat',
    baseUrl: 'https://openrouter.ai/api/v1',
    environment: { key: 'OPENROUTER_API_KEY', baseUrl: 'OPENROUTER_BASE_URL', model: 'OPENROUTER_MODEL' },
    prefer: ['gpt-6-luna', 'luna', 'haiku', 'flash'],
    // Without require_parameters it would pick an upstream that leaves the schema out; `usage` makes it say what the call cost.
    abilities: { ...CHAT, extra: { provider: { require_parameters: true }, usage: { include: true } } },
    hint: 'check the network',
    modelHint: IN_SETTINGS,
  },
  {
    ...cloud,
    id: 'azure',
    label: 'Azure OpenAI',
    wire: 'chat',
    auth: 'api-key',
    environment: { key: 'AZURE_OPENAI_API_KEY', baseUrl: 'AZURE_OPENAI_ENDPOINT', model: 'AZURE_OPENAI_DEPLOYMENT' },
    prefer: [],
    abilities: { ...OPENAI, extra: {} },
    hint: 'check AZURE_OPENAI_ENDPOINT',
    modelHint: 'the name has to be that of a deployment of yours: set AZURE_OPENAI_DEPLOYMENT',
  },
  {
    ...local,
    id: 'ollama',
    label: 'Ollama',
    wire: 'ollama',
    baseUrl: 'http://127.0.0.1:11434',
    environment: { baseUrl: 'OLLAMA_HOST', model: 'OLLAMA_MODEL', key: 'OLLAMA_API_KEY' },
    abilities: { ...CHAT, effort: true },
    hint: 'start it with "ollama serve"',
    modelHint: 'get it with "ollama pull %s"',
  },
  {
    ...local,
    id: 'lmstudio',
    label: 'LM Studio',
    wire: 'chat',
    baseUrl: 'http://127.0.0.1:1234/v1',
    environment: { baseUrl: 'LM_STUDIO_BASE_URL', model: 'LM_STUDIO_MODEL', key: 'LM_STUDIO_API_KEY' },
    abilities: { ...CHAT, rungs: ['schema', 'text'] },
    hint: 'start its server in the Developer tab, or with "lms server start"',
    modelHint: 'load it in LM Studio',
  },
  {
    ...local,
    id: 'llamacpp',
    label: 'llama.cpp',
    wire: 'chat',
    baseUrl: 'http://127.0.0.1:8080/v1',
    ownedBy: 'llamacpp',
    environment: { baseUrl: 'LLAMACPP_BASE_URL', model: 'LLAMACPP_MODEL', key: 'LLAMACPP_API_KEY' },
    abilities: CHAT,
    hint: 'start llama-server',
    modelHint: 'start llama-server with it',
  },
  {
    ...local,
    id: 'vllm',
    label: 'vLLM',
    wire: 'chat',
    baseUrl: 'http://127.0.0.1:8000/v1',
    ownedBy: 'vllm',
    environment: { baseUrl: 'VLLM_BASE_URL', model: 'VLLM_MODEL', key: 'VLLM_API_KEY' },
    abilities: CHAT,
    concurrency: 4,
    hint: 'start it with "vllm serve"',
    modelHint: 'start vLLM with it',
  },
];

/** Any other server of the chat-completions wire, as the settings file may name one. */
export const GENERIC: Omit<ProviderRecord, 'id' | 'label'> = {
  ...local,
  wire: 'chat',
  environment: {},
  abilities: CHAT,
  hint: 'start it, and check its address in the settings file',
  modelHint: IN_SETTINGS,
};
