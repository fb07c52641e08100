import type { Object3D } from 'three';
import { Contributions } from './Contributions.ts';

export interface ExportFile {
  name: string;
  mime: string;
  data: Uint8Array | string;
}

export interface ExportOptions {
  /** File name without extension. */
  name?: string;
  /** Called with a sentence for everything that the format cannot carry. */
  onWarning?: (sentence: string) => void;
}

/** Writes an object and what is in it; scene units are millimetres. */
export interface Exporter {
  id: string;
  label: string;
  /** Without the dot; the first one names the file. */
  extensions: readonly string[];
  binary: boolean;
  write(object: Object3D, options: ExportOptions): Promise<ExportFile[]>;
}

export class Exporters extends Contributions<Exporter> {
  constructor() {
    super('exporter');
  }

  forExtension(extension: string): Exporter | undefined {
    return this.list().find((exporter) => exporter.extensions.includes(extension.toLowerCase()));
  }
}
