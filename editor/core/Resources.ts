/** Counts who uses a geometry or a material, so that the registry lists what the scene uses and nothing else. */
export class Resources<Resource extends { uuid: string }> {
  readonly #entries = new Map<string, { resource: Resource; users: number }>();
  #onAdded: (resource: Resource) => void;
  #onRemoved: (resource: Resource) => void;

  constructor(onAdded: (resource: Resource) => void, onRemoved: (resource: Resource) => void) {
    this.#onAdded = onAdded;
    this.#onRemoved = onRemoved;
  }

  retain(resource: Resource): void {
    const entry = this.#entries.get(resource.uuid);
    if (entry?.resource === resource) {
      entry.users += 1;
      return;
    }
    this.#entries.set(resource.uuid, { resource, users: 1 });
    this.#onAdded(resource);
  }

  release(resource: Resource): void {
    const entry = this.#entries.get(resource.uuid);
    if (entry?.resource !== resource) return;
    entry.users -= 1;
    if (entry.users > 0) return;
    this.#entries.delete(resource.uuid);
    this.#onRemoved(resource);
  }

  /** Follows a resource whose uuid was changed. */
  rekey(resource: Resource, oldUuid: string): void {
    const entry = this.#entries.get(oldUuid);
    if (entry?.resource !== resource) return;
    this.#entries.delete(oldUuid);
    this.#entries.set(resource.uuid, entry);
  }

  get(uuid: string): Resource | undefined {
    return this.#entries.get(uuid)?.resource;
  }

  has(uuid: string): boolean {
    return this.#entries.has(uuid);
  }

  users(uuid: string): number {
    return this.#entries.get(uuid)?.users ?? 0;
  }

  list(): Resource[] {
    return [...this.#entries.values()].map((entry) => entry.resource);
  }

  get size(): number {
    return this.#entries.size;
  }

  clear(): void {
    for (const { resource } of [...this.#entries.values()]) {
      this.#entries.delete(resource.uuid);
      this.#onRemoved(resource);
    }
  }
}
