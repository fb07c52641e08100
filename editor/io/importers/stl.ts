import { Mesh, MeshStandardMaterial, type Vector3 } from 'three';
import { STLLoader } from 'three/addons/loaders/STLLoader.js';
import type { ImportFile, ImportResult } from '../../core/Importers.ts';
import { baseNameOf } from '../fileNames.ts';
import { checkImported, renewUuids } from './checkImported.ts';
import { ImportError } from './ImportError.ts';
import { nearText, PLACES } from './nearText.ts';

const HEADER_BYTES = 84;
const TRIANGLE_BYTES = 50;

/** STL, binary or text. Its unit is unknown, unless its head says that it is millimetres. */
export async function importSTL(file: ImportFile): Promise<ImportResult> {
  checkSTL(file);
  const { data, offset } = nearData(file);
  const geometry = new STLLoader().parse(data);
  const mesh = new Mesh(geometry, new MeshStandardMaterial({ vertexColors: geometry.hasAttribute('color') }));
  if (offset) mesh.position.copy(offset);
  mesh.name = baseNameOf(file.name);
  checkImported(mesh, file.name);
  renewUuids(mesh);
  const stated = /^[^\n]*\bmillimetres\b/.test(
    new TextDecoder('latin1').decode(new Uint8Array(file.data, 0, Math.min(HEADER_BYTES, file.data.byteLength))),
  );
  return { kind: 'object', object: mesh, ...(stated ? {} : { likelyUnit: 'mm' }) };
}

/** A text file still has its places as they were written. */
function nearData(file: ImportFile): { data: ArrayBuffer; offset: Vector3 | null } {
  const isText = /^\s*solid\b[\s\S]*\bfacet\b/.test(
    new TextDecoder('latin1').decode(new Uint8Array(file.data, 0, Math.min(file.data.byteLength, 4096))),
  );
  if (!isText) return { data: file.data.slice(0), offset: null };
  const { text, offset } = nearText(new TextDecoder('latin1').decode(file.data), PLACES.stl);
  return { data: offset ? new TextEncoder().encode(text).buffer : file.data.slice(0), offset };
}

/** A binary file says how many triangles it has; a text file says "facet". */
function checkSTL(file: ImportFile): void {
  const start = new TextDecoder('latin1').decode(new Uint8Array(file.data, 0, Math.min(file.data.byteLength, 4096)));
  if (/^\s*solid\b/.test(start) && (/\bfacet\b/.test(start) || /\bendsolid\b/.test(start))) return;
  if (file.data.byteLength < HEADER_BYTES) throw new ImportError(`${file.name} is no STL file, or it is cut off.`);
  const triangles = new DataView(file.data).getUint32(HEADER_BYTES - 4, true);
  if (HEADER_BYTES + triangles * TRIANGLE_BYTES > file.data.byteLength) {
    throw new ImportError(`${file.name} is no STL file, or it is cut off: it should have ${triangles} triangles.`);
  }
}
