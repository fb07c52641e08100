type Loaded = (() => void) | null;

/** The two verbs that the glTF exporter uses of a page's FileReader; Node has blobs but no reader. */
class BlobReader {
  result: ArrayBuffer | string | null = null;
  onloadend: Loaded = null;
  onload: Loaded = null;
  onerror: ((error: unknown) => void) | null = null;

  readAsArrayBuffer(blob: Blob): void {
    this.#read(blob, (buffer) => buffer);
  }

  readAsDataURL(blob: Blob): void {
    this.#read(blob, (buffer) => `data:${blob.type || 'application/octet-stream'};base64,${Buffer.from(buffer).toString('base64')}`);
  }

  #read(blob: Blob, convert: (buffer: ArrayBuffer) => ArrayBuffer | string): void {
    blob.arrayBuffer().then(
      (buffer) => {
        this.result = convert(buffer);
        this.onload?.();
        this.onloadend?.();
      },
      (error: unknown) => this.onerror?.(error),
    );
  }
}

/** Gives Node what the glTF exporter expects of a page; in a page it does nothing. */
export function ensureFileReader(): void {
  if (typeof globalThis.FileReader === 'undefined') Object.assign(globalThis, { FileReader: BlobReader });
}
