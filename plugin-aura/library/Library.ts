import type { AnyOperation, Vocabulary } from '../operations/define.ts';
import { operationsUsed } from '../plan/component.ts';
import type { Plan } from '../plan/plan.ts';
import { FAMILIES } from './families.ts';

/**
 * The library beside a vocabulary: things are fetched by family when a plan first needs one of them, and then belong to the vocabulary
 * like any other operation.
 */
export class Library {
  readonly #registry: Vocabulary;
  /** Family by operation. */
  readonly #homes: ReadonlyMap<string, string>;
  readonly #loading = new Map<string, Promise<void>>();

  /** `homes` lists the operations of each family. */
  constructor(registry: Vocabulary, homes: Readonly<Record<string, readonly string[]>>) {
    this.#registry = registry;
    this.#homes = new Map(Object.entries(homes).flatMap(([family, ops]) => ops.map((op): [string, string] => [op, family])));
  }

  /** Whether an operation is one of the library's, loaded or not. */
  has(op: string): boolean {
    return this.#homes.has(op);
  }

  /** Names of all its operations, loaded or not. */
  get operations(): readonly string[] {
    return [...this.#homes.keys()];
  }

  /** Makes sure that these operations are in the vocabulary, with all that they are made of. What the library does not know is passed over. */
  async load(ops: Iterable<string>): Promise<void> {
    let missing = this.#missing(ops);
    while (missing.size > 0) {
      await Promise.all([...missing].map((family) => this.#family(family)));
      missing = this.#missing(this.#registry.all().flatMap(({ body }) => body?.operations.map(({ op }) => op) ?? []));
    }
  }

  /** Makes sure that all operations of a plan can be read and built. */
  loadFor(plan: Pick<Plan, 'operations' | 'components'>): Promise<void> {
    return this.load(operationsUsed(plan));
  }

  async loadAll(): Promise<void> {
    await Promise.all(Object.keys(FAMILIES).map((family) => this.#family(family)));
  }

  #missing(ops: Iterable<string>): Set<string> {
    const families = new Set<string>();
    for (const op of ops) {
      const home = this.#registry.get(op) ? undefined : this.#homes.get(op);
      if (home !== undefined) families.add(home);
    }
    return families;
  }

  #family(name: string): Promise<void> {
    let loading = this.#loading.get(name);
    if (!loading) {
      loading = this.#fetch(name);
      this.#loading.set(name, loading);
    }
    return loading;
  }

  async #fetch(name: string): Promise<void> {
    let things: readonly AnyOperation[];
    try {
      ({ things } = await FAMILIES[name]!());
    } catch (cause) {
      // The next request asks again.
      this.#loading.delete(name);
      throw new Error(`The ${name} of the library could not be fetched. Start the server, and ask once more.`, { cause });
    }
    this.#registry.add(things);
  }
}
