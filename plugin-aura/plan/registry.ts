import type { Family, OperationDeclaration } from './declaration.ts';
import { suggestion } from './nearest.ts';
import { synonym } from './synonyms.ts';

/** The vocabulary: every operation by its name. Two of one name are a mistake of ours and refused at once. */
export class Registry<Definition extends OperationDeclaration = OperationDeclaration> {
  readonly #byName = new Map<string, Definition>();
  /** As `families` gives them, until others are added. */
  #families: ReadonlyMap<Family, readonly Definition[]> | null = null;

  constructor(definitions: Iterable<Definition>) {
    this.add(definitions);
  }

  /** Further operations: those of the library, when they have been fetched. */
  add(definitions: Iterable<Definition>): void {
    this.#families = null;
    for (const definition of definitions) {
      if (this.#byName.has(definition.op)) throw new Error(`Two operations are called "${definition.op}".`);
      this.#byName.set(definition.op, definition);
    }
  }

  get(op: string): Definition | undefined {
    return this.#byName.get(op);
  }

  /** A registry of these and the ones given; this one stays as it is. */
  and(definitions: Iterable<Definition>): Registry<Definition> {
    return new Registry([...this.#byName.values(), ...definitions]);
  }

  all(): readonly Definition[] {
    return [...this.#byName.values()];
  }

  /** Operations by family, families in the order in which they were listed. */
  families(): ReadonlyMap<Family, readonly Definition[]> {
    if (this.#families) return this.#families;
    const families = new Map<Family, Definition[]>();
    for (const definition of this.#byName.values()) {
      const list = families.get(definition.family);
      if (list) list.push(definition);
      else families.set(definition.family, [definition]);
    }
    this.#families = families;
    return families;
  }

  /** What to say of a word that is no operation: the one that is meant by it elsewhere, or whose name is nearest. Begins with a space, or is empty. */
  suggestion(op: string): string {
    const names = [...this.#byName.keys()];
    return synonym(op, names) ?? suggestion(op, names);
  }
}
