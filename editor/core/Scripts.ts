import type { Object3D } from 'three';
import type { Script, Signals } from './Signals.ts';

/** Scripts by the uuid of their object. */
export class Scripts {
  readonly #byUuid = new Map<string, Script[]>();
  #signals: Signals;

  constructor(signals: Signals) {
    this.#signals = signals;
  }

  of(object: Object3D): readonly Script[] {
    return this.#byUuid.get(object.uuid) ?? [];
  }

  add(object: Object3D, script: Script, index = this.of(object).length): void {
    const scripts = this.#byUuid.get(object.uuid) ?? [];
    scripts.splice(index, 0, script);
    this.#byUuid.set(object.uuid, scripts);
    this.#signals.scriptAdded.dispatch(script);
  }

  removeAt(object: Object3D, index: number): Script | undefined {
    const scripts = this.#byUuid.get(object.uuid) ?? [];
    const [script] = scripts.splice(index, 1);
    if (scripts.length === 0) this.#byUuid.delete(object.uuid);
    if (script) this.#signals.scriptRemoved.dispatch(script);
    return script;
  }

  rekey(oldUuid: string, newUuid: string): void {
    const scripts = this.#byUuid.get(oldUuid);
    if (!scripts) return;
    this.#byUuid.delete(oldUuid);
    this.#byUuid.set(newUuid, scripts);
  }

  entries(): [uuid: string, scripts: readonly Script[]][] {
    return [...this.#byUuid];
  }

  /** Replaces all scripts. */
  restore(scripts: Readonly<Record<string, Script[]>>): void {
    this.#byUuid.clear();
    for (const [uuid, list] of Object.entries(scripts)) {
      this.#byUuid.set(
        uuid,
        list.map((script) => ({ ...script })),
      );
    }
  }

  clear(): void {
    this.#byUuid.clear();
  }
}
