import type { Object3D } from 'three';
import { GLTFExporter } from 'three/addons/exporters/GLTFExporter.js';
import type { ExportFile, ExportOptions } from '../../core/Exporters.ts';
import { ensureFileReader } from './fileReader.ts';
import { toMetres } from './toMetres.ts';

/** Binary glTF 2.0 in metres. */
export async function exportGLB(object: Object3D, options: ExportOptions = {}): Promise<ExportFile[]> {
  const result = await write(object, true, options);
  if (!(result instanceof ArrayBuffer)) throw new Error('The glTF exporter gave text where a binary file was asked for.');
  return [{ name: `${options.name ?? 'scene'}.glb`, mime: 'model/gltf-binary', data: new Uint8Array(result) }];
}

/** glTF 2.0 as one JSON file in metres, with its buffer inside. */
export async function exportGLTF(object: Object3D, options: ExportOptions = {}): Promise<ExportFile[]> {
  const result = await write(object, false, options);
  return [{ name: `${options.name ?? 'scene'}.gltf`, mime: 'model/gltf+json', data: JSON.stringify(result, null, 2) }];
}

async function write(object: Object3D, binary: boolean, options: ExportOptions): Promise<unknown> {
  ensureFileReader();
  const prepared = toMetres(object, options.onWarning ?? (() => undefined));
  try {
    return await new GLTFExporter().parseAsync(prepared.object, { binary, onlyVisible: true, trs: true, animations: prepared.animations });
  } finally {
    prepared.dispose();
  }
}
