import { type BufferGeometry, Mesh, MeshStandardMaterial, Points, PointsMaterial, type Vector3 } from 'three';
import { PLYLoader } from 'three/addons/loaders/PLYLoader.js';
import { toCreasedNormals } from 'three/addons/utils/BufferGeometryUtils.js';
import type { ImportFile, ImportResult } from '../../core/Importers.ts';
import { sentenceOf } from '../../core/Notices.ts';
import { baseNameOf } from '../fileNames.ts';
import { checkImported, renewUuids } from './checkImported.ts';
import { ImportError } from './ImportError.ts';
import { nearText, PLACES } from './nearText.ts';

/** Radians: edges of a cube or a facet are sharp, those of a fine sphere are not. */
const CREASE = Math.PI / 6;
/** Triangles; looking for edges in more takes too long. */
const MOST_CREASED = 500_000;

/** PLY, binary or text: a mesh if it has faces, else points. Its unit is unknown, unless a comment says that it is millimetres. */
export async function importPLY(file: ImportFile): Promise<ImportResult> {
  const start = beginning(file);
  if (!start.startsWith('ply') || !start.includes('end_header')) throw new ImportError(`${file.name} is no PLY file: it has no header.`);
  const object = parse(file);
  object.name = baseNameOf(file.name);
  checkImported(object, file.name);
  renewUuids(object);
  return { kind: 'object', object, ...(/^comment millimetres\s*$/m.test(start) ? {} : { likelyUnit: 'mm' }) };
}

/** Its head, as text. */
function beginning({ data }: ImportFile): string {
  return new TextDecoder('latin1').decode(new Uint8Array(data, 0, Math.min(data.byteLength, 8192)));
}

/** Normals for a file without: smooth where it is nearly flat, sharp at edges. */
function shaded(geometry: BufferGeometry): BufferGeometry {
  if ((geometry.index?.count ?? 0) / 3 <= MOST_CREASED) return toCreasedNormals(geometry, CREASE);
  geometry.computeVertexNormals();
  return geometry;
}

/** A text file still has its places as they were written: the first lines below its head, where they begin with them. */
function nearData(file: ImportFile): { data: ArrayBuffer; offset: Vector3 | null } {
  const first = beginning(file);
  const vertices = Number(/^element vertex (\d+)\s*\r?\nproperty \w+ x\s*\r?\nproperty \w+ y\s*\r?\nproperty \w+ z\s*$/m.exec(first)?.[1]);
  const head = /^end_header\s*?\n/m.exec(first);
  if (!/^format ascii\b/m.test(first) || !head || !Number.isFinite(vertices)) return { data: file.data.slice(0), offset: null };
  const whole = new TextDecoder('latin1').decode(file.data);
  const start = head.index + head[0].length;
  let end = start;
  for (let line = 0; line < vertices && end < whole.length; line += 1) end = whole.indexOf('\n', end) + 1 || whole.length;
  const { text, offset } = nearText(whole.slice(start, end), PLACES.bare);
  if (!offset) return { data: file.data.slice(0), offset };
  return { data: Uint8Array.from(`${whole.slice(0, start)}${text}${whole.slice(end)}`, (letter) => letter.charCodeAt(0)).buffer, offset };
}

function parse(file: ImportFile): Mesh | Points {
  try {
    const { data, offset } = nearData(file);
    const geometry = new PLYLoader().parse(data);
    const vertexColors = geometry.hasAttribute('color');
    const object = geometry.index
      ? new Mesh(geometry.hasAttribute('normal') ? geometry : shaded(geometry), new MeshStandardMaterial({ vertexColors }))
      : new Points(geometry, new PointsMaterial({ size: 1, vertexColors }));
    if (offset) object.position.copy(offset);
    return object;
  } catch (error) {
    throw new ImportError(`${file.name} is damaged: its contents do not fit its header.`, { cause: sentenceOf(error) });
  }
}
