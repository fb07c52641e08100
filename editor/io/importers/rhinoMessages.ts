/** Something drawn in a 3DM file, in its own unit and with upward z. */
export interface RhinoPart {
  kind: 'mesh' | 'line' | 'points';
  name: string;
  layer: string;
  /** Red, green, blue from 0 to 1, as seen on a screen. */
  color: [number, number, number];
  position: Float32Array;
  normal?: Float32Array;
  uv?: Float32Array;
  index?: Uint32Array;
  /** Columns of where a copy of a block stands; the part's own place where it is none. */
  matrix?: number[];
}

export interface RhinoDocument {
  /** Millimetres of the file's unit; null if it has none. */
  millimetres: number | null;
  parts: RhinoPart[];
  /** What is not drawn, by kind, with how many of them there are. */
  left: Record<string, number>;
}

export type RhinoAnswer = { document: RhinoDocument } | { reason: string };
