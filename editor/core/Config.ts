import { z } from 'zod';

/** The part of `localStorage` that is used; a map stands in where there is none. */
export interface KeyValueStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const ENTRY = 'aura-editor';
const storedSchema = z.record(z.string(), z.unknown());

/** Settings of this browser, one JSON entry. Values are untyped here; `Settings` and the getters below give them types. */
export class Config {
  #values: Record<string, unknown>;
  #store: KeyValueStore | null;

  constructor(store: KeyValueStore | null = browserStore()) {
    this.#store = store;
    this.#values = read(store);
  }

  getKey(key: string): unknown {
    return Object.hasOwn(this.#values, key) ? this.#values[key] : undefined;
  }

  /** The stored value if it fits the schema, else the fallback. */
  get<Value>(key: string, schema: z.ZodType<Value>, fallback: Value): Value {
    const parsed = schema.safeParse(this.getKey(key));
    return parsed.success ? parsed.data : fallback;
  }

  setKey(key: string, value: unknown): void {
    this.#values[key] = value;
    this.#write();
  }

  removeKey(key: string): void {
    delete this.#values[key];
    this.#write();
  }

  clear(): void {
    this.#values = {};
    this.#store?.removeItem(ENTRY);
  }

  #write(): void {
    try {
      this.#store?.setItem(ENTRY, JSON.stringify(this.#values));
    } catch {
      // Private windows and full disks refuse to store: the settings then live as long as the page.
      this.#store = null;
    }
  }
}

function read(store: KeyValueStore | null): Record<string, unknown> {
  try {
    const text = store?.getItem(ENTRY);
    return text ? storedSchema.parse(JSON.parse(text)) : {};
  } catch {
    // A damaged entry counts as none; it is overwritten with the next change.
    return {};
  }
}

function browserStore(): KeyValueStore | null {
  try {
    return typeof window === 'undefined' ? null : window.localStorage;
  } catch {
    // Browsers throw on access when storage is blocked.
    return null;
  }
}
