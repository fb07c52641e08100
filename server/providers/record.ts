/** The wires that are spoken here; each has one adapter. */
export type WireName = 'chat' | 'ollama' | 'anthropic';

/**
 * How strictly an answer is held to its form, from the strictest down: `strict` is OpenAI's strict JSON schema, `schema` a JSON schema
 * without that flag (a grammar, mostly), `json` any JSON, `text` nothing but the words of the prompt.
 */
export const RUNGS = ['strict', 'schema', 'json', 'text'] as const;
export type Rung = (typeof RUNGS)[number];

/** What a request may carry besides its words, and a server may refuse by name. */
export const OPTIONS = ['temperature', 'seed', 'usage', 'effort', 'images', 'extra', 'limit'] as const;
export type Option = (typeof OPTIONS)[number];

/** What a provider can do, declared: everything that differs between servers that speak the same wire. */
export interface Abilities {
  /** The rungs it has, from the strictest down; what it refuses at run time is left out from then on. */
  rungs: readonly Rung[];
  /** Whether the model is told the schema by the server; where it is not, the prompt has to say it. */
  tellsSchema: boolean;
  /** What the limit of the answer is called. */
  limit: 'max_tokens' | 'max_completion_tokens';
  system: 'system' | 'developer';
  temperature: boolean;
  seed: boolean;
  /** Whether a stream can be asked for its usage. */
  usage: boolean;
  effort: boolean;
  images: boolean;
  /** Fields of a piece that hold thinking, and at some servers the answer itself. */
  thinking: readonly string[];
  /** Sent along with every request. */
  extra: Readonly<Record<string, unknown>>;
}

/** Longest times, in milliseconds. */
export interface Deadlines {
  connect: number;
  /** Until the first word, thinking included; a local server may have to load its model first. */
  first: number;
  /** Between two words. */
  silence: number;
  /** For the whole request, with all its attempts. */
  whole: number;
}

/** Milliseconds until the first word, thinking included, and tokens a second from then on. */
export interface Pace {
  firstMs: number;
  tokensPerSecond: number;
}

/** A provider as data: with a wire that is spoken here, this is all it takes to add one. */
export interface ProviderRecord {
  id: string;
  label: string;
  wire: WireName;
  /** Cloud providers cost money and need a key; local ones are looked for at their usual port. */
  where: 'cloud' | 'local';
  /** Its usual address; without one, the operator gives it. */
  baseUrl?: string;
  auth: 'bearer' | 'api-key' | 'x-api-key';
  /** Whom its list of models names as their owner: what tells it from other programs at a port that many use. */
  ownedBy?: string;
  /** Names of environment variables. */
  environment: { key?: string; baseUrl?: string; model?: string };
  /** Which models to take when none was chosen: the first whose id contains the first of these that any contains. */
  prefer: readonly string[];
  abilities: Abilities;
  /** Beginnings of the names of models that are known to see pictures, where the list of models does not say so itself. */
  sees?: readonly string[];
  deadlines: Deadlines;
  /** How quick it mostly is, for what is said before its first answer here. */
  pace: Pace;
  /** Requests at the same time. */
  concurrency: number;
  /** What to do when it does not answer. */
  hint: string;
  /** What to do when the model is not there; `%s` is its name. */
  modelHint: string;
}
