import { type BufferGeometry, Mesh, MeshStandardMaterial, Points, PointsMaterial } from 'three';
import { PLYLoader } from 'three/addons/loaders/PLYLoader.js';
import { toCreasedNormals } from 'three/addons/utils/BufferGeometryUtils.js';
import type { ImportFile, ImportResult } from '../../core/Importers.ts';
import { sentenceOf } from '../../core/Notices.ts';
import { baseNameOf } from '../fileNames.ts';
import { checkImported, renewUuids } from './checkImported.ts';
import { ImportError } from './ImportError.ts';

/** Radians: edges of a cube or a facet are sharp, those of a fine sphere are not. */
const CREASE = Math.PI / 6;
/** Triangles; looking for edges in more takes too long. */
const MOST_CREASED = 500_000;

/** PLY, binary or text: a mesh if it has faces, else points. Its unit is unknown, unless a comment says that it is millimetres. */
export async function importPLY(file: ImportFile): Promise<ImportResult> {
  const start = new TextDecoder('latin1').decode(new Uint8Array(file.data, 0, Math.min(file.data.byteLength, 8192)));
  if (!start.startsWith('ply') || !start.includes('end_header')) throw new ImportError(`${file.name} is no PLY file: it has no header.`);
  const object = parse(file);
  object.name = baseNameOf(file.name);
  checkImported(object, file.name);
  renewUuids(object);
  return { kind: 'object', object, ...(/^comment millimetres\s*$/m.test(start) ? {} : { likelyUnit: 'mm' }) };
}

/** Normals for a file without: smooth where it is nearly flat, sharp at edges. */
function shaded(geometry: BufferGeometry): BufferGeometry {
  if ((geometry.index?.count ?? 0) / 3 <= MOST_CREASED) return toCreasedNormals(geometry, CREASE);
  geometry.computeVertexNormals();
  return geometry;
}

function parse(file: ImportFile): Mesh | Points {
  try {
    const geometry = new PLYLoader().parse(file.data.slice(0));
    const vertexColors = geometry.hasAttribute('color');
    if (!geometry.index) return new Points(geometry, new PointsMaterial({ size: 1, vertexColors }));
    return new Mesh(geometry.hasAttribute('normal') ? geometry : shaded(geometry), new MeshStandardMaterial({ vertexColors }));
  } catch (error) {
    throw new ImportError(`${file.name} is damaged: its contents do not fit its header.`, { cause: sentenceOf(error) });
  }
}
