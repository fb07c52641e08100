import { extname } from 'node:path';

/** Endings of the files that can be written; .json is the whole answer. */
export const FORMATS = ['glb', 'gltf', 'obj', 'stl', 'ply', '3mf', 'usdz', 'drc', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The format that a file's ending names, or undefined. */
export function formatOf(file: string): Format | undefined {
  const ending = extname(file).slice(1).toLowerCase();
  return FORMATS.find((format) => format === ending);
}
