import { type Material, type Object3D, Vector2, Vector3 } from 'three';
import type { ExportFile, ExportOptions } from '../../core/Exporters.ts';
import { type DrawnMesh, drawnMeshes, normalReader, trianglesOf } from './drawnMeshes.ts';
import { materialText } from './mtl.ts';

/** Wavefront OBJ in millimetres, with its MTL: names, normals, texture coordinates and one material a part. */
export async function exportOBJ(object: Object3D, options: ExportOptions = {}): Promise<ExportFile[]> {
  const name = options.name ?? 'scene';
  const meshes = drawnMeshes(object);
  if (meshes.length === 0) options.onWarning?.('There is no mesh to export.');
  const materials = nameMaterials(meshes);
  const lines = ['# millimetres', `mtllib ${fileToken(name)}.mtl`];
  const offsets: Offsets = { position: 1, texture: 1, normal: 1 };
  const objectName = uniqueNames();
  for (const mesh of meshes) {
    lines.push(`o ${objectName(mesh.name)}`);
    writeMesh(lines, mesh, offsets, materials);
  }
  const texts = [...materials].map(([material, materialName]) => materialText(material, materialName, options.onWarning));
  return [
    { name: `${name}.obj`, mime: 'model/obj', data: `${lines.join('\n')}\n` },
    { name: `${fileToken(name)}.mtl`, mime: 'model/mtl', data: `${texts.join('\n')}` },
  ];
}

interface Offsets {
  position: number;
  texture: number;
  normal: number;
}

function writeMesh(lines: string[], mesh: DrawnMesh, offsets: Offsets, materials: ReadonlyMap<Material, string>): void {
  const count = mesh.geometry.getAttribute('position').count;
  const uv = mesh.geometry.getAttribute('uv');
  const readNormal = normalReader(mesh);
  const point = new Vector3();
  const coordinate = new Vector2();
  for (let vertex = 0; vertex < count; vertex += 1) lines.push(`v ${numbers(mesh.positionOf(vertex, point).toArray())}`);
  if (uv)
    for (let vertex = 0; vertex < count; vertex += 1)
      lines.push(`vt ${numbers(coordinate.set(uv.getX(vertex), uv.getY(vertex)).toArray())}`);
  if (readNormal) for (let vertex = 0; vertex < count; vertex += 1) lines.push(`vn ${numbers(readNormal(vertex, point).toArray())}`);
  const corner = (vertex: number) => {
    const texture = uv ? `${vertex + offsets.texture}` : '';
    return `${vertex + offsets.position}${uv || readNormal ? `/${texture}` : ''}${readNormal ? `/${vertex + offsets.normal}` : ''}`;
  };
  let used = -1;
  for (const [a, b, c, slot] of trianglesOf(mesh)) {
    const material = mesh.materials[slot] ?? mesh.materials[0];
    if (slot !== used && material) lines.push(`usemtl ${materials.get(material)}`);
    used = slot;
    lines.push(`f ${corner(a)} ${corner(b)} ${corner(c)}`);
  }
  offsets.position += count;
  if (uv) offsets.texture += count;
  if (readNormal) offsets.normal += count;
}

/** Nine digits carry a 32-bit float exactly. */
function numbers(values: readonly number[]): string {
  return values.map((value) => String(Number(Math.fround(value).toPrecision(9)) || 0)).join(' ');
}

function nameMaterials(meshes: readonly DrawnMesh[]): Map<Material, string> {
  const names = new Map<Material, string>();
  const unique = uniqueNames();
  for (const material of meshes.flatMap((mesh) => mesh.materials)) {
    if (!names.has(material)) names.set(material, unique(material.name || 'material'));
  }
  return names;
}

/** Names without spaces or line breaks, which the format cannot carry, and each only once. */
function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const token = fileToken(name);
    let candidate = token;
    for (let number = 2; taken.has(candidate); number += 1) candidate = `${token}_${number}`;
    taken.add(candidate);
    return candidate;
  };
}

function fileToken(name: string): string {
  return (
    name
      .trim()
      .replace(/\s+/g, '_')
      .replace(/[\\/#]/g, '-') || 'unnamed'
  );
}
