import { z } from 'zod';
import type { Config } from './Config.ts';
import type { Signals } from './Signals.ts';

export type StringTable = Readonly<Record<string, string>>;

const KEY = 'language';

/** Texts by language. What a language lacks is taken from English, and what English lacks from the caller's fallback. */
export class Strings {
  readonly #tables = new Map<string, StringTable[]>();
  /** Read once: texts are asked for with every change of the scene. */
  #language: string | null = null;
  #preferred = 'en';
  #config: Config;
  #signals: Signals;

  constructor(config: Config, signals: Signals) {
    this.#config = config;
    this.#signals = signals;
  }

  get language(): string {
    this.#language ??= this.#config.get(KEY, z.string(), this.#preferred);
    return this.#language;
  }

  /** The language while none was chosen. */
  prefer(language: string): void {
    this.#preferred = language;
    this.#language = null;
  }

  setLanguage(language: string): void {
    this.#language = language;
    this.#config.setKey(KEY, language);
    this.#signals.languageChanged.dispatch();
  }

  languages(): string[] {
    return [...new Set(['en', ...this.#tables.keys()])];
  }

  register(language: string, table: StringTable): () => void {
    const tables = this.#tables.get(language) ?? [];
    tables.push(table);
    this.#tables.set(language, tables);
    return () => {
      const rest = (this.#tables.get(language) ?? []).filter((entry) => entry !== table);
      if (rest.length > 0) this.#tables.set(language, rest);
      else this.#tables.delete(language);
    };
  }

  getKey(key: string, fallback = key): string {
    return this.#find(this.language, key) ?? this.#find('en', key) ?? fallback;
  }

  #find(language: string, key: string): string | undefined {
    const tables = this.#tables.get(language) ?? [];
    return tables.findLast((table) => Object.hasOwn(table, key))?.[key];
  }
}
