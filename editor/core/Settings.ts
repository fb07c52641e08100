import type { z } from 'zod';
import type { Config } from './Config.ts';
import { Contributions } from './Contributions.ts';
import type { PanelInstance } from './panelInstance.ts';
import type { Signals } from './Signals.ts';

export interface SettingChoice {
  value: string;
  label: string;
}

/** A setting that the Settings panel shows: a checkbox, a number, a text, or a choice, by the type of its default. */
export interface Setting<Value> {
  /** Key in Config, for instance `settings/history`. */
  id: string;
  section: string;
  label: string;
  help?: string;
  schema: z.ZodType<Value>;
  default: Value;
  choices?: readonly SettingChoice[];
  order?: number;
}

/** A page of its own in the Settings dialog, for what is more than single values. Made each time the dialog is opened. */
export interface SettingsPage {
  id: string;
  title: string;
  order?: number;
  create(): PanelInstance;
}

export class Settings {
  readonly pages = new Contributions<SettingsPage>('settings page');
  readonly #entries = new Contributions<Setting<unknown>>('setting');
  #config: Config;
  #signals: Signals;

  constructor(config: Config, signals: Signals) {
    this.#config = config;
    this.#signals = signals;
  }

  get changed() {
    return this.#entries.changed;
  }

  register<Value>(setting: Setting<Value>): () => void {
    return this.#entries.register(setting as Setting<unknown>);
  }

  list(): Setting<unknown>[] {
    return this.#entries.list().sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  }

  find(id: string): Setting<unknown> | undefined {
    return this.#entries.get(id);
  }

  get<Value>(setting: Setting<Value>): Value {
    return this.#config.get(setting.id, setting.schema, setting.default);
  }

  /** @throws if the value does not fit the setting */
  set<Value>(setting: Setting<Value>, value: Value): void {
    const parsed = setting.schema.safeParse(value);
    if (!parsed.success) throw new Error(`"${setting.label}" does not take this value: ${parsed.error.issues[0]?.message ?? 'not valid'}.`);
    this.#config.setKey(setting.id, parsed.data);
    this.#signals.settingChanged.dispatch(setting.id);
  }

  reset<Value>(setting: Setting<Value>): void {
    this.#config.removeKey(setting.id);
    this.#signals.settingChanged.dispatch(setting.id);
  }
}
