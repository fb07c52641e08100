import type { Material, Object3D } from 'three';
import { Contributions } from './Contributions.ts';
import type { DisplayUnit } from './Units.ts';

export interface ImportFile {
  name: string;
  data: ArrayBuffer;
}

/** Files that were chosen or dropped together; references between them (textures, buffers) are looked up here. */
export interface ImportSiblings {
  /** The file whose path ends like the reference does, or undefined. */
  find(reference: string): ImportFile | undefined;
}

export interface ImportedObject {
  kind: 'object';
  object: Object3D;
  warnings?: string[];
  /** The format does not say what its unit is: the likely one, which the artist is asked about. Lengths are as they stand in the file. */
  likelyUnit?: DisplayUnit;
}

/**
 * What came out of a file: an object to add, a material for what is selected, a whole project that replaces the scene, or files of a
 * package, to be read in turn.
 */
export type ImportResult =
  | ImportedObject
  | { kind: 'material'; material: Material }
  | { kind: 'project'; json: unknown }
  | { kind: 'files'; files: ImportFile[] };

export interface Importer {
  id: string;
  label: string;
  /** Without the dot. */
  extensions: readonly string[];
  /** Touches nothing but the file; @throws an error whose message is a sentence for the artist. Lengths come out in millimetres, where the file says its unit. */
  read(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult>;
}

export class Importers extends Contributions<Importer> {
  constructor() {
    super('importer');
  }

  forExtension(extension: string): Importer | undefined {
    return this.list().find((importer) => importer.extensions.includes(extension.toLowerCase()));
  }

  extensions(): string[] {
    return [...new Set(this.list().flatMap((importer) => importer.extensions))];
  }
}
