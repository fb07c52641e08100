import createBasis from 'three/addons/libs/basis/basis_transcoder.js';
import type { BasisAnswer, BasisRequest } from './basisMessages.ts';

/** Of the transcoder's formats the one that every browser shows: four bytes a pixel. */
const RGBA32 = 13;
const LARGEST = 16_384;

/*
 * Decodes pictures compressed by Basis Universal. In a worker of its own because the transcoder writes functions at run time, which the
 * page forbids itself: this script alone is served with the permission to.
 */
const ready = createBasis({
  locateFile: () => new URL('../../../node_modules/three/examples/jsm/libs/basis/basis_transcoder.wasm', import.meta.url).href,
}).then((basis) => {
  basis.initializeBasis();
  return basis;
});

self.addEventListener('message', ({ data: { id, data } }: MessageEvent<BasisRequest>) => {
  decode(data)
    .then((picture) => answer({ id, ...picture }, [picture.pixels.buffer]))
    .catch((error: unknown) => answer({ id, reason: error instanceof Error ? error.message : String(error) }, []));
});

function answer(message: BasisAnswer, transfer: Transferable[]): void {
  self.postMessage(message, { transfer });
}

/** The largest level. @throws an error with a sentence */
async function decode(data: ArrayBuffer): Promise<{ width: number; height: number; pixels: Uint8ClampedArray<ArrayBuffer> }> {
  const file = new (await ready).KTX2File(new Uint8Array(data));
  try {
    if (!file.isValid()) throw new Error('It is no KTX2 picture compressed by Basis Universal.');
    if (file.isHDR()) throw new Error('High dynamic range in KTX2 is not read.');
    const [width, height] = [file.getWidth(), file.getHeight()];
    if (width < 1 || height < 1 || width > LARGEST || height > LARGEST) throw new Error(`A picture of ${width} × ${height} is not read.`);
    const decoded = new Uint8Array(file.getImageTranscodedSizeInBytes(0, 0, 0, RGBA32));
    if (!file.startTranscoding() || !file.transcodeImage(decoded, 0, 0, 0, RGBA32, 0, -1, -1)) throw new Error('It is damaged.');
    return { width, height, pixels: new Uint8ClampedArray(decoded.subarray(0, width * height * 4)) };
  } finally {
    file.close();
    file.delete();
  }
}
