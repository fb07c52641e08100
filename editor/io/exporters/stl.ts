import { type Object3D, Vector3 } from 'three';
import type { ExportFile, ExportOptions } from '../../core/Exporters.ts';
import { drawnMeshes, type Triangle, trianglesOf } from './drawnMeshes.ts';
import { floatText } from './floatText.ts';
import { worldCorners } from './sharedPoints.ts';

const HEADER_BYTES = 80;
const TRIANGLE_BYTES = 50;

/**
 * Binary STL in millimetres: all meshes in world coordinates, outsides outwards. Corners that are one vertex stay one
 * to the bit and seams are closed, so that what is watertight here is watertight there.
 */
export async function exportSTL(object: Object3D, options: ExportOptions = {}): Promise<ExportFile[]> {
  const meshes = drawnMeshes(object).map((mesh) => ({ mesh, triangles: [...trianglesOf(mesh)] }));
  const total = meshes.reduce((sum, { triangles }) => sum + triangles.length, 0);
  if (total === 0) options.onWarning?.('There is no mesh to export.');
  const data = new Uint8Array(HEADER_BYTES + 4 + total * TRIANGLE_BYTES);
  const view = new DataView(data.buffer);
  data.set(new TextEncoder().encode('Binary STL, millimetres'));
  let offset = HEADER_BYTES + 4;
  let written = 0;
  for (const { mesh, triangles } of meshes) {
    const corners = worldCorners(mesh);
    for (const triangle of triangles) {
      if (!writeTriangle(view, offset, triangle, corners)) continue;
      offset += TRIANGLE_BYTES;
      written += 1;
    }
  }
  view.setUint32(HEADER_BYTES, written, true);
  return [{ name: `${options.name ?? 'scene'}.stl`, mime: 'model/stl', data: data.subarray(0, offset) }];
}

/** STL as text, in millimetres: for programs that read no other. What is closed stays closed, as in the binary form. */
export async function exportTextSTL(object: Object3D, options: ExportOptions = {}): Promise<ExportFile[]> {
  const meshes = drawnMeshes(object);
  if (meshes.length === 0) options.onWarning?.('There is no mesh to export.');
  const lines: string[] = [];
  for (const mesh of meshes) {
    const corners = worldCorners(mesh);
    // Readers take the first word after "solid" for its name, and "facet" in a name for a face.
    const name = `${mesh.name.replace(/\s+/g, ' ').trim().replace(/facet/gi, 'face') || 'unnamed'} (millimetres)`;
    lines.push(`solid ${name}`);
    for (const triangle of trianglesOf(mesh)) {
      if (!readTriangle(triangle, corners)) continue;
      lines.push(`facet normal ${numbers(normal)}`, ' outer loop');
      for (const corner of [a, b, c]) lines.push(`  vertex ${numbers(corner)}`);
      lines.push(' endloop', 'endfacet');
    }
    lines.push(`endsolid ${name}`);
  }
  return [{ name: `${options.name ?? 'scene'}.stl`, mime: 'model/stl', data: `${lines.join('\n')}\n` }];
}

function numbers(vector: Vector3): string {
  return vector.toArray().map(floatText).join(' ');
}

const a = new Vector3();
const b = new Vector3();
const c = new Vector3();
const normal = new Vector3();

/** Writes normal and corners; false for a triangle of which two corners have become one point, which closes by itself. */
function writeTriangle(view: DataView, offset: number, triangle: Triangle, corners: Float32Array): boolean {
  if (!readTriangle(triangle, corners)) return false;
  let at = offset;
  for (const vector of [normal, a, b, c]) {
    for (const value of vector.toArray()) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  return true;
}

/** Fills in the corners and the normal. */
function readTriangle(triangle: Triangle, corners: Float32Array): boolean {
  a.fromArray(corners, triangle[0] * 3);
  b.fromArray(corners, triangle[1] * 3);
  c.fromArray(corners, triangle[2] * 3);
  if (a.equals(b) || b.equals(c) || c.equals(a)) return false;
  normal.copy(c).sub(b).cross(a.clone().sub(b)).normalize();
  return true;
}
