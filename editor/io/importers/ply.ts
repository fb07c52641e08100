import { Mesh, MeshStandardMaterial, Points, PointsMaterial } from 'three';
import { PLYLoader } from 'three/addons/loaders/PLYLoader.js';
import type { ImportFile, ImportResult } from '../../core/Importers.ts';
import { sentenceOf } from '../../core/Notices.ts';
import { baseNameOf } from './baseName.ts';
import { checkImported, renewUuids } from './checkImported.ts';
import { ImportError } from './ImportError.ts';

/** PLY, binary or text, taken as millimetres: a mesh if it has faces, else points. */
export async function importPLY(file: ImportFile): Promise<ImportResult> {
  const start = new TextDecoder('latin1').decode(new Uint8Array(file.data, 0, Math.min(file.data.byteLength, 8192)));
  if (!start.startsWith('ply') || !start.includes('end_header')) throw new ImportError(`${file.name} is no PLY file: it has no header.`);
  const object = parse(file);
  object.name = baseNameOf(file.name);
  checkImported(object, file.name);
  renewUuids(object);
  return { kind: 'object', object };
}

function parse(file: ImportFile): Mesh | Points {
  try {
    const geometry = new PLYLoader().parse(file.data.slice(0));
    const vertexColors = geometry.hasAttribute('color');
    if (!geometry.index) return new Points(geometry, new PointsMaterial({ size: 1, vertexColors }));
    if (!geometry.hasAttribute('normal')) geometry.computeVertexNormals();
    return new Mesh(geometry, new MeshStandardMaterial({ vertexColors }));
  } catch (error) {
    throw new ImportError(`${file.name} is damaged: its contents do not fit its header.`, { cause: sentenceOf(error) });
  }
}
