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

export const offlineOnly: Setting<boolean> = {
  id: 'aura/offline',
  section: SECTION,
  label: 'Work offline only',
  help: 'Everything is answered in this page; no server is asked.',
  schema: z.boolean(),
  default: false,
  order: 2,
};
