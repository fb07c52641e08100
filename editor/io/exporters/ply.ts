import { Color, type Material, type Object3D, Vector3 } from 'three';
import type { ExportFile, ExportOptions } from '../../core/Exporters.ts';
import { type DrawnMesh, drawnMeshes, normalReader, trianglesOf } from './drawnMeshes.ts';

const VERTEX_BYTES = 6 * 4 + 3;
const FACE_BYTES = 1 + 3 * 4;

/** Binary PLY (little endian) in millimetres, with normals and the material's colour on every vertex. */
export async function exportPLY(object: Object3D, options: ExportOptions = {}): Promise<ExportFile[]> {
  const meshes = drawnMeshes(object);
  if (meshes.length === 0) options.onWarning?.('There is no mesh to export.');
  const faces = meshes.map((mesh) => [...trianglesOf(mesh)]);
  const vertexCount = meshes.reduce((sum, mesh) => sum + mesh.geometry.getAttribute('position').count, 0);
  const faceCount = faces.reduce((sum, list) => sum + list.length, 0);
  const header = new TextEncoder().encode(headerText(vertexCount, faceCount));
  const data = new Uint8Array(header.length + vertexCount * VERTEX_BYTES + faceCount * FACE_BYTES);
  data.set(header);
  const view = new DataView(data.buffer);
  let offset = header.length;
  for (const mesh of meshes) offset = writeVertices(view, offset, mesh);
  let firstVertex = 0;
  for (const [index, mesh] of meshes.entries()) {
    for (const [a, b, c] of faces[index] ?? []) {
      view.setUint8(offset, 3);
      view.setInt32(offset + 1, firstVertex + a, true);
      view.setInt32(offset + 5, firstVertex + b, true);
      view.setInt32(offset + 9, firstVertex + c, true);
      offset += FACE_BYTES;
    }
    firstVertex += mesh.geometry.getAttribute('position').count;
  }
  return [{ name: `${options.name ?? 'scene'}.ply`, mime: 'model/ply', data }];
}

function headerText(vertices: number, faces: number): string {
  const floats = ['x', 'y', 'z', 'nx', 'ny', 'nz'].map((name) => `property float ${name}`);
  const bytes = ['red', 'green', 'blue'].map((name) => `property uchar ${name}`);
  const lines = ['ply', 'format binary_little_endian 1.0', 'comment millimetres', `element vertex ${vertices}`, ...floats, ...bytes];
  return `${[...lines, `element face ${faces}`, 'property list uchar int vertex_indices', 'end_header'].join('\n')}\n`;
}

function writeVertices(view: DataView, start: number, mesh: DrawnMesh): number {
  const readNormal = normalReader(mesh);
  const colors = mesh.geometry.getAttribute('color');
  const base = baseColor(mesh.materials[0]);
  const point = new Vector3();
  const normal = new Vector3();
  const color = new Color();
  let offset = start;
  for (let vertex = 0; vertex < mesh.geometry.getAttribute('position').count; vertex += 1) {
    mesh.positionOf(vertex, point);
    normal.set(0, 0, 0);
    readNormal?.(vertex, normal);
    for (const value of [...point, ...normal]) {
      view.setFloat32(offset, value, true);
      offset += 4;
    }
    color.copy(base);
    if (colors && mesh.materials[0]?.vertexColors) color.multiply(new Color().fromBufferAttribute(colors as never, vertex));
    const hex = color.getHex();
    view.setUint8(offset, hex >> 16);
    view.setUint8(offset + 1, (hex >> 8) & 255);
    view.setUint8(offset + 2, hex & 255);
    offset += 3;
  }
  return offset;
}

function baseColor(material: Material | undefined): Color {
  return material && 'color' in material && material.color instanceof Color ? material.color : new Color(0xffffff);
}
