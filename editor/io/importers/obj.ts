import { Mesh, MeshPhongMaterial, MeshPhysicalMaterial, MeshStandardMaterial, NoColorSpace, type Texture, TextureLoader } from 'three';
import { MTLLoader } from 'three/addons/loaders/MTLLoader.js';
import { OBJLoader } from 'three/addons/loaders/OBJLoader.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { ImportError } from './ImportError.ts';
import { readPhysicalKeys, readPhysicalMaps } from './mtlKeys.ts';
import { nearText, PLACES } from './nearText.ts';
import { textureHandlers } from './pictures.ts';
import { readModel, textOf } from './readModel.ts';

const MAP_LINES = /^[^\S\n]*(map_|bump|disp|norm|refl).*$/gim;
/** Maps that the classic materials of the loader have, under the same names. */
const MAPS = ['map', 'alphaMap', 'bumpMap', 'normalMap', 'displacementMap', 'emissiveMap'] as const;

/** Wavefront OBJ with the materials of its MTL, and their pictures, if those came along. Its unit is unknown, unless a comment says millimetres. */
export function importOBJ(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, 'OBJ', async (manager) => {
    const text = textOf(file);
    if (!/^\s*v\s+\S/m.test(text) || !/^\s*[flp]\s+\S/m.test(text))
      throw new ImportError(`${file.name} is no OBJ file, or it is empty: it has no faces.`);
    const warnings: string[] = [];
    const loader = new OBJLoader(manager);
    let physical = new Map<string, MeshPhysicalMaterial>();
    const maps = new Map<string, Texture>();
    for (const library of [...text.matchAll(/^\s*mtllib\s+(.+?)\s*$/gm)].map((match) => match[1] ?? '')) {
      const sibling = siblings.find(library);
      if (!sibling) {
        warnings.push(`"${library}" was not among the files, so the materials are plain.`);
        continue;
      }
      const mtl = textOf(sibling);
      const decodes = typeof document !== 'undefined';
      const left = decodes ? [] : mapsOf(mtl);
      if (left.length > 0) warnings.push(`The pictures of "${library}" are not read: ${left.join(', ')}.`);
      const creator = new MTLLoader(await textureHandlers(manager)).parse(decodes ? mtl : withoutMaps(mtl), '');
      creator.setManager(manager);
      loader.setMaterials(creator);
      physical = readPhysicalKeys(mtl);
      for (const [key, picture] of decodes ? readPhysicalMaps(mtl) : []) maps.set(key, new TextureLoader(manager).load(picture));
    }
    const { text: near, offset } = nearText(text, PLACES.obj);
    const object = loader.parse(near);
    if (offset) object.position.copy(offset);
    const convert = materialConverter(physical, maps);
    object.traverse((child) => {
      if (child instanceof Mesh) child.material = convert(child.material);
    });
    return { object, warnings, ...(/^#.*\bmillimetres\b/m.test(text.slice(0, 1024)) ? { millimetres: 1 } : {}) };
  });
}

/** The files that the maps of an MTL name: the last word of their lines. */
function mapsOf(mtl: string): string[] {
  return [...new Set([...mtl.matchAll(MAP_LINES)].map(([line]) => line.trim().split(/\s+/).at(-1) ?? ''))];
}

/** Without a page no picture can be decoded. */
function withoutMaps(mtl: string): string {
  return mtl.replace(MAP_LINES, '');
}

type Converter = (material: unknown) => MeshStandardMaterial | MeshStandardMaterial[];

/** Makes of the loader's materials such as the editor edits; shared ones stay shared. */
function materialConverter(physical: ReadonlyMap<string, MeshPhysicalMaterial>, maps: ReadonlyMap<string, Texture>): Converter {
  const converted = new Map<object, MeshStandardMaterial>();
  const convert = (material: unknown): MeshStandardMaterial => {
    if (!(material instanceof MeshPhongMaterial)) return new MeshStandardMaterial();
    const made = converted.get(material) ?? standardMaterial(material, physical, maps);
    converted.set(material, made);
    return made;
  };
  return (material) => (Array.isArray(material) ? material.map(convert) : convert(material));
}

function standardMaterial(
  material: MeshPhongMaterial,
  physical: ReadonlyMap<string, MeshPhysicalMaterial>,
  maps: ReadonlyMap<string, Texture>,
): MeshStandardMaterial {
  const { name, color, emissive, opacity, transparent, vertexColors, bumpScale, normalScale, displacementScale } = material;
  const made = physical.get(name) ?? new MeshStandardMaterial({ roughness: 1 - Math.sqrt(Math.min(material.shininess, 1000) / 1000) });
  made.setValues({ name, color, emissive, vertexColors, bumpScale, normalScale, displacementScale });
  for (const key of MAPS) made[key] = material[key];
  for (const key of ['roughnessMap', 'metalnessMap'] as const) {
    const texture = maps.get(`${name} ${key}`);
    if (!texture) continue;
    texture.colorSpace = NoColorSpace;
    made[key] = texture;
  }
  const clear = made instanceof MeshPhysicalMaterial && made.transmission > 0;
  if (!clear) made.setValues({ opacity, transparent });
  return made;
}
