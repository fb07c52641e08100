import { z } from 'zod';
import type { Setting } from '../editor/api.ts';

const SECTION = 'Aura';

/** Where the companion server is; empty means the address that the page came from. */
export const serverAddress: Setting<string> = {
  id: 'aura/server',
  section: SECTION,
  label: 'Server address',
  help: 'Leave it empty to ask the server that this page came from.',
  schema: z.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'It has to begin with http:// or https://' })]),
  default: '',
  order: 1,
};

/** Who writes plans: 'auto', the id of a provider, or its id, "/" and one of its models. */
export const writer: Setting<string> = {
  id: 'aura/writer',
  section: SECTION,
  label: 'Answers come from',
  help: '"auto" asks the models that are set up in their order, then the offline generator; or the id of a provider, and behind "/" a model.',
  schema: z.string().min(1).max(200),
  default: 'auto',
  order: 3,
};

export const understoodOffline: Setting<boolean> = {
  id: 'aura/understood-offline',
  section: SECTION,
  label: 'Answer offline what is understood',
  help: 'Where the offline reader has used every word, no model is asked: quicker, and at no cost.',
  schema: z.boolean(),
  default: false,
  order: 4,
};

/** A choice of the writer as requests name it. */
export function writerOf(choice: string): { provider?: string; model?: string } {
  if (choice === 'auto') return {};
  const slash = choice.indexOf('/');
  return slash < 0 ? { provider: choice } : { provider: choice.slice(0, slash), model: choice.slice(slash + 1) };
}

export const offlineOnly: Setting<boolean> = {
  id: 'aura/offline',
  section: SECTION,
  label: 'Work offline only',
  help: 'Everything is answered in this page; no server is asked.',
  schema: z.boolean(),
  default: false,
  order: 2,
};

/** Off until the artist allows it; the assistant itself comes in through the server (server/mcp). */
export const assistantAllowed: Setting<boolean> = {
  id: 'aura/assistant',
  section: SECTION,
  label: 'Let an assistant work in this scene',
  help: 'An assistant that is connected to the server (Model Context Protocol) may read the designs of this scene and apply plans here; each is one step that can be undone.',
  schema: z.boolean(),
  default: false,
  order: 5,
};
