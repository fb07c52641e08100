import type { Material, Object3D } from 'three';
import { strToU8, zipSync } from 'three/addons/libs/fflate.module.js';
import type { ExportFile, ExportOptions } from '../../core/Exporters.ts';
import { type DrawnMesh, drawnMeshes, trianglesOf } from './drawnMeshes.ts';
import { floatText } from './floatText.ts';
import { sharedPoints } from './sharedPoints.ts';
import { visibleColor } from './visibleColor.ts';

const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="model" ContentType="application/vnd.ms-package.3dmanufacturing-3dmodel+xml"/></Types>
`;
const RELATIONS = `<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Target="/3D/3dmodel.model" Id="rel0" Type="http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel"/></Relationships>
`;

/**
 * 3MF (core specification) in millimetres: one object a mesh with its name, upright along z as the format has it, faces sharing points
 * so that what is closed stays closed, and each face with the colour of its material.
 */
export async function exportThreeMF(object: Object3D, options: ExportOptions = {}): Promise<ExportFile[]> {
  const name = options.name ?? 'scene';
  const meshes = drawnMeshes(object);
  if (meshes.length === 0) options.onWarning?.('There is no mesh to export.');
  const materials = [...new Set(meshes.flatMap((mesh) => mesh.materials))];
  const parts = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<model unit="millimeter" xml:lang="en-US" xmlns="http://schemas.microsoft.com/3dmanufacturing/core/2015/02">',
    `<metadata name="Title">${escaped(name)}</metadata>`,
    '<resources>',
    ...(materials.length > 0 ? ['<basematerials id="1">', ...materials.map(materialText), '</basematerials>'] : []),
  ];
  for (const [index, mesh] of meshes.entries()) writeObject(parts, mesh, index + 2, materials);
  parts.push('</resources>', '<build>', ...meshes.map((_, index) => `<item objectid="${index + 2}"/>`), '</build>', '</model>');
  const data = zipSync({
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': strToU8(RELATIONS),
    '3D/3dmodel.model': strToU8(parts.join('\n')),
  });
  return [{ name: `${name}.3mf`, mime: 'model/3mf', data }];
}

function materialText(material: Material, index: number): string {
  const { opacity, transparent } = material;
  const alpha = transparent ? Math.round(Math.min(1, Math.max(0, opacity)) * 255) : 255;
  const color = `${visibleColor(material).getHexString()}${alpha.toString(16).padStart(2, '0')}`.toUpperCase();
  return `<base name="${escaped(material.name || `Material ${index + 1}`)}" displaycolor="#${color}"/>`;
}

function writeObject(parts: string[], mesh: DrawnMesh, id: number, materials: readonly Material[]): void {
  const { points, pointOf } = sharedPoints(mesh);
  const indexOf = (slot: number): number => Math.max(0, materials.indexOf((mesh.materials[slot] ?? mesh.materials[0]) as Material));
  const base = indexOf(0);
  parts.push(`<object id="${id}" type="model" name="${escaped(mesh.name)}" pid="1" pindex="${base}">`, '<mesh>', '<vertices>');
  for (let at = 0; at < points.length; at += 3) {
    const [x = 0, y = 0, z = 0] = points.slice(at, at + 3);
    parts.push(`<vertex x="${floatText(x)}" y="${floatText(-z)}" z="${floatText(y)}"/>`);
  }
  parts.push('</vertices>', '<triangles>');
  for (const [a, b, c, slot] of trianglesOf(mesh)) {
    const [v1 = 0, v2 = 0, v3 = 0] = [pointOf[a], pointOf[b], pointOf[c]];
    // Two corners at one place: the triangle is a line, and closes by itself.
    if (v1 === v2 || v2 === v3 || v3 === v1) continue;
    const own = indexOf(slot);
    parts.push(`<triangle v1="${v1}" v2="${v2}" v3="${v3}"${own === base ? '' : ` pid="1" p1="${own}"`}/>`);
  }
  parts.push('</triangles>', '</mesh>', '</object>');
}

/** Without what XML forbids altogether, and with what it takes for markup written out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
