/** A picture of a KTX2 file on its way to the worker that decodes it. */
export interface BasisRequest {
  id: number;
  data: ArrayBuffer;
}

/** RGBA, a byte each, rows from the top; or why there is none. */
export type BasisAnswer =
  | { id: number; width: number; height: number; pixels: Uint8ClampedArray<ArrayBuffer> }
  | { id: number; reason: string };
