import type { Bounds } from '../kernel/frames.ts';
import type { Kernel, Solid } from '../kernel/kernel.ts';
import type { Built } from '../operations/define.ts';

/** An operation's geometry before placement, with what the build reported of it. */
export interface Shaped {
  built: Built;
  notes: readonly string[];
  /** Null where it has no parts. */
  bounds: Bounds | null;
}

interface Entry {
  shaped: Shaped;
  solids: readonly Solid[];
  bytes: number;
  /** Number of the evaluation that last used it. */
  used: number;
}

/** What a triangle costs in the kernel's heap, with its share of vertices, half-edges and search tree; measured on spheres and booleans. */
const BYTES_PER_TRIANGLE = 240;
const BYTES_PER_ENTRY = 2_000;

/**
 * Geometry by content key, within a budget of bytes. It owns one `keep` of every solid it holds, and forgets the longest
 * unused first; what the latest evaluation used is never forgotten, so that its parts stay alive until the next one.
 */
export class GeometryCache {
  readonly #kernel: Kernel;
  readonly #budget: number;
  /** In order of last use, the longest unused first. */
  readonly #entries = new Map<string, Entry>();
  #bytes = 0;
  #evaluation = 0;

  constructor(kernel: Kernel, budget: number) {
    this.#kernel = kernel;
    this.#budget = budget;
  }

  get bytes(): number {
    return this.#bytes;
  }

  begin(): void {
    this.#evaluation++;
  }

  get(key: string): Shaped | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    entry.used = this.#evaluation;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.shaped;
  }

  /** To be called inside the scope that made the solids. */
  set(key: string, shaped: Shaped): void {
    const { parts, unsound } = shaped.built;
    const solids = [...new Set([...parts.flatMap((part) => part.solid ?? []), ...(unsound?.solids ?? [])])];
    let bytes = BYTES_PER_ENTRY;
    for (const solid of solids) {
      this.#kernel.keep(solid);
      bytes += solid.triangles() * BYTES_PER_TRIANGLE;
    }
    this.#entries.set(key, { shaped, solids, bytes, used: this.#evaluation });
    this.#bytes += bytes;
  }

  /** Forgets the longest unused until the budget is kept. */
  trim(): void {
    for (const [key, entry] of this.#entries) {
      if (this.#bytes <= this.#budget || entry.used === this.#evaluation) return;
      this.#forget(key, entry);
    }
  }

  clear(): void {
    for (const [key, entry] of this.#entries) this.#forget(key, entry);
  }

  #forget(key: string, entry: Entry): void {
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
    for (const solid of entry.solids) this.#kernel.release(solid);
  }
}
