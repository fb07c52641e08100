import { LinearFilter, Loader, RepeatWrapping, Texture } from 'three';
import type { BasisAnswer, BasisRequest } from './basisMessages.ts';

type Waiting = { resolve(picture: ImageData): void; reject(error: Error): void };

/**
 * Reads KTX2 pictures as plain ones: what graphics cards compress differs from card to card and could not be saved in a project.
 * Their decoder comes from our own server and lives as long as the reader.
 */
export class KTX2Pictures extends Loader<Texture> {
  #worker: Worker | null = null;
  #waiting = new Map<number, Waiting>();
  #next = 1;

  override load(
    url: string,
    onLoad: (texture: Texture) => void,
    _onProgress?: (event: ProgressEvent) => void,
    onError: (error: unknown) => void = () => undefined,
  ): void {
    const address = this.manager.resolveURL(url);
    this.manager.itemStart(url);
    fetch(address)
      .then((response) => response.arrayBuffer())
      .then((data) => this.decode(data))
      .then(onLoad)
      .catch((error: unknown) => {
        this.manager.itemError(url);
        onError(error);
      })
      .finally(() => this.manager.itemEnd(url));
  }

  /** @throws an error with a sentence */
  async decode(data: ArrayBuffer): Promise<Texture> {
    const picture = await new Promise<ImageData>((resolve, reject) => {
      const id = this.#next++;
      this.#waiting.set(id, { resolve, reject });
      this.#start().postMessage({ id, data } satisfies BasisRequest, [data]);
    });
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d')?.putImageData(picture, 0, 0);
    const texture = new Texture(canvas);
    texture.wrapS = texture.wrapT = RepeatWrapping;
    texture.magFilter = LinearFilter;
    texture.needsUpdate = true;
    return texture;
  }

  dispose(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new Error('The decoder of KTX2 pictures could not start, or was stopped.'));
    this.#waiting.clear();
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./basisWorker.ts', import.meta.url), { type: 'module', name: 'basis' });
    worker.onmessage = ({ data }: MessageEvent<BasisAnswer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('reason' in data) waiting?.reject(new Error(data.reason));
      else waiting?.resolve(new ImageData(data.pixels, data.width, data.height));
    };
    worker.onerror = () => this.dispose();
    this.#worker = worker;
    return worker;
  }
}
