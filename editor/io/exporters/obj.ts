import { type Material, type Object3D, Vector2, Vector3 } from 'three';
import type { ExportFile, ExportOptions } from '../../core/Exporters.ts';
import { type DrawnMesh, drawnMeshes, normalReader, trianglesOf } from './drawnMeshes.ts';
import { floatText } from './floatText.ts';
import { materialText } from './mtl.ts';
import { sharedPoints } from './sharedPoints.ts';

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
  const uv = mesh.geometry.getAttribute('uv');
  const readNormal = normalReader(mesh);
  const vector = new Vector3();
  const coordinate = new Vector2();
  const { points, pointOf } = sharedPoints(mesh);
  for (let at = 0; at < points.length; at += 3) lines.push(`v ${numbers(points.slice(at, at + 3))}`);
  const count = pointOf.length;
  const textures = uv ? new SharedLines('vt', count, (vertex) => coordinate.set(uv.getX(vertex), uv.getY(vertex)).toArray()) : null;
  const normals = readNormal ? new SharedLines('vn', count, (vertex) => readNormal(vertex, vector).toArray()) : null;
  for (const shared of [textures, normals]) for (const line of shared?.lines ?? []) lines.push(line);
  const corner = (vertex: number) => {
    const texture = textures ? `${(textures.indexOf[vertex] ?? 0) + offsets.texture}` : '';
    const normal = normals ? `/${(normals.indexOf[vertex] ?? 0) + offsets.normal}` : '';
    return `${(pointOf[vertex] ?? 0) + offsets.position}${textures || normals ? `/${texture}` : ''}${normal}`;
  };
  let used = -1;
  for (const [a, b, c, slot] of trianglesOf(mesh)) {
    // Two corners at one place: the triangle is a line, and closes by itself.
    if (pointOf[a] === pointOf[b] || pointOf[b] === pointOf[c] || pointOf[c] === pointOf[a]) continue;
    const material = mesh.materials[slot] ?? mesh.materials[0];
    if (slot !== used && material) lines.push(`usemtl ${materials.get(material)}`);
    used = slot;
    lines.push(`f ${corner(a)} ${corner(b)} ${corner(c)}`);
  }
  offsets.position += points.length / 3;
  offsets.texture += textures?.lines.length ?? 0;
  offsets.normal += normals?.lines.length ?? 0;
}

/** Lines of one kind, each only once, and which of them each vertex has. */
class SharedLines {
  readonly lines: string[] = [];
  readonly indexOf: Uint32Array;

  constructor(key: string, count: number, read: (vertex: number) => readonly number[]) {
    this.indexOf = new Uint32Array(count);
    const known = new Map<string, number>();
    for (let vertex = 0; vertex < count; vertex += 1) {
      const line = `${key} ${numbers(read(vertex))}`;
      const index = known.get(line) ?? this.lines.length;
      if (index === this.lines.length) {
        known.set(line, index);
        this.lines.push(line);
      }
      this.indexOf[vertex] = index;
    }
  }
}

function numbers(values: readonly number[]): string {
  return values.map(floatText).join(' ');
}

function nameMaterials(meshes: readonly DrawnMesh[]): Map<Material, string> {
  const names = new Map<Material, string>();
  const unique = uniqueNames();
  for (const material of meshes.flatMap((mesh) => mesh.materials)) {
    if (!names.has(material)) names.set(material, unique(material.name || 'material'));
  }
  return names;
}

/** Each name only once, without line breaks, and without the sign that begins a comment. Blanks may be in them. */
function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const written = name.replace(/\s+/g, ' ').trim().replaceAll('#', '-') || 'unnamed';
    let candidate = written;
    for (let number = 2; taken.has(candidate); number += 1) candidate = `${written} ${number}`;
    taken.add(candidate);
    return candidate;
  };
}

/** The name of a file within a line: blanks would part it in two. */
function fileToken(name: string): string {
  return (
    name
      .trim()
      .replace(/\s+/g, '_')
      .replace(/[\\/#]/g, '-') || 'unnamed'
  );
}
