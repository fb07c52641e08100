import { join } from 'node:path';
import { z } from 'zod';
import { FileFault, readOwnerFile, writeOwnerFile } from './ownerFile.ts';

const priceSchema = z.strictObject({ input: z.number().min(0), cached: z.number().min(0), output: z.number().min(0), date: z.string() });

/** What the settings file may say; everything may be left out. */
export const settingsSchema = z.strictObject({
  providers: z
    .record(
      z.string().regex(/^[a-z][a-z0-9-]{0,31}$/, 'An id of a provider is lower-case letters, digits and "-".'),
      z.strictObject({
        /** For a server that is none of the known ones, and speaks the chat-completions wire. */
        label: z.string().min(1).max(60).optional(),
        base_url: z.string().optional(),
        key: z.string().min(1).optional(),
        /** The origin that the key was given for: it is sent to no other. */
        key_for: z.string().optional(),
        model: z.string().min(1).max(128).optional(),
        /** Prices by model, as in prices.ts. */
        prices: z.record(z.string(), priceSchema).optional(),
      }),
    )
    .default({}),
  order: z.array(z.string()).optional(),
  daily_limit_usd: z.number().min(0).max(10_000).optional(),
  /** Whether assistants may come in at /mcp. */
  mcp: z.boolean().optional(),
});
export type Settings = z.infer<typeof settingsSchema>;
export type ProviderSettings = Settings['providers'][string];

/** The one file with keys and choices, which only its owner may read. */
export class SettingsFile {
  readonly path: string;
  #settings: Settings;

  /** @throws FileFault where it cannot be read or understood */
  constructor(folder: string) {
    this.path = join(folder, 'settings.json');
    this.#settings = parse(this.path, readOwnerFile(this.path));
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Writes the file anew; where that fails, everything stays as it was. @throws FileFault */
  change(next: Settings): void {
    const checked = settingsSchema.parse(next);
    writeOwnerFile(this.path, `${JSON.stringify(checked, null, 2)}\n`);
    this.#settings = checked;
  }

  /** @throws FileFault */
  changeProvider(id: string, change: Partial<ProviderSettings>): void {
    const { providers } = this.#settings;
    const entry = Object.fromEntries(Object.entries({ ...providers[id], ...change }).filter(([, value]) => value !== undefined));
    this.change({ ...this.#settings, providers: { ...providers, [id]: entry } });
  }
}

function parse(path: string, text: string | null): Settings {
  if (text === null) return settingsSchema.parse({});
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new FileFault(`The settings file ${path} is not valid JSON: mend it, or move it away.`);
  }
  const read = settingsSchema.safeParse(json);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new FileFault(
    `The settings file ${path} cannot be used: at "${first?.path.join('.') ?? ''}", ${first?.message ?? 'something is wrong'}.`,
  );
}
