import { Mesh, MeshPhongMaterial, MeshPhysicalMaterial, MeshStandardMaterial } from 'three';
import { MTLLoader } from 'three/addons/loaders/MTLLoader.js';
import { OBJLoader } from 'three/addons/loaders/OBJLoader.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { baseNameOf } from './baseName.ts';
import { checkImported, renewUuids } from './checkImported.ts';
import { ImportError } from './ImportError.ts';
import { readPhysicalKeys } from './mtlKeys.ts';

const MAP_LINES = /^[^\S\n]*(map_|bump|disp|norm|refl).*$/gim;

/** Wavefront OBJ, taken as millimetres, with the materials of its MTL if that came along. */
export async function importOBJ(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  const text = new TextDecoder().decode(file.data);
  if (!/^\s*v\s+\S/m.test(text) || !/^\s*[flp]\s+\S/m.test(text))
    throw new ImportError(`${file.name} is no OBJ file, or it is empty: it has no faces.`);
  const warnings: string[] = [];
  const libraries = [...text.matchAll(/^\s*mtllib\s+(.+?)\s*$/gm)].map((match) => match[1] ?? '');
  const loader = new OBJLoader();
  let physical = new Map<string, MeshPhysicalMaterial>();
  for (const library of libraries) {
    const sibling = siblings.find(library);
    if (!sibling) {
      warnings.push(`"${library}" was not among the files, so the materials are plain.`);
      continue;
    }
    const mtl = new TextDecoder().decode(sibling.data);
    const left = mapsOf(mtl);
    if (left.length > 0) warnings.push(`The pictures of "${library}" are not read: ${left.join(', ')}.`);
    loader.setMaterials(new MTLLoader().parse(withoutMaps(mtl), ''));
    physical = readPhysicalKeys(mtl);
  }
  const object = loader.parse(text);
  object.name = baseNameOf(file.name);
  const convert = materialConverter(physical);
  object.traverse((child) => {
    if (child instanceof Mesh) child.material = convert(child.material);
  });
  checkImported(object, file.name);
  renewUuids(object);
  return { kind: 'object', object, warnings };
}

/** The files that the maps of an MTL name: the last word of their lines. */
function mapsOf(mtl: string): string[] {
  return [...new Set([...mtl.matchAll(MAP_LINES)].map(([line]) => line.trim().split(/\s+/).at(-1) ?? ''))];
}

/** Pictures would be fetched from wherever the file says. */
function withoutMaps(mtl: string): string {
  return mtl.replace(MAP_LINES, '');
}

/** Makes of the loader's materials such as the editor edits; shared ones stay shared. */
function materialConverter(
  physical: ReadonlyMap<string, MeshPhysicalMaterial>,
): (material: unknown) => MeshStandardMaterial | MeshStandardMaterial[] {
  const converted = new Map<object, MeshStandardMaterial>();
  const convert = (material: unknown): MeshStandardMaterial => {
    if (!(material instanceof MeshPhongMaterial)) return new MeshStandardMaterial();
    const made = converted.get(material) ?? standardMaterial(material, physical);
    converted.set(material, made);
    return made;
  };
  return (material) => (Array.isArray(material) ? material.map(convert) : convert(material));
}

function standardMaterial(material: MeshPhongMaterial, physical: ReadonlyMap<string, MeshPhysicalMaterial>): MeshStandardMaterial {
  const { name, color, emissive, opacity, transparent, vertexColors } = material;
  const made = physical.get(name) ?? new MeshStandardMaterial({ roughness: 1 - Math.sqrt(Math.min(material.shininess, 1000) / 1000) });
  made.setValues({ name, color, emissive, vertexColors });
  const clear = made instanceof MeshPhysicalMaterial && made.transmission > 0;
  if (!clear) made.setValues({ opacity, transparent });
  return made;
}
