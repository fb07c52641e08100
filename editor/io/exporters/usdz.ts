import {
  DataTexture,
  InstancedMesh,
  Line,
  Material,
  Mesh,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  type Object3D,
  Points,
  SkinnedMesh,
} from 'three';
import { USDZExporter } from 'three/addons/exporters/USDZExporter.js';
import type { ExportFile, ExportOptions } from '../../core/Exporters.ts';
import { drawnAlike } from '../pictures/drawn.ts';
import { toMetres } from './toMetres.ts';

/** Pictures beyond this many pixels a side are made smaller: phones show these files. */
const LARGEST_PICTURE = 2048;

/** USDZ in metres, with upward y, as phones show it in a room. Materials are the standard surface of USD. */
export async function exportUSDZ(object: Object3D, options: ExportOptions = {}): Promise<ExportFile[]> {
  const warn = options.onWarning ?? (() => undefined);
  const prepared = toMetres(object, warn);
  try {
    const made = new Map<Material, MeshStandardMaterial>();
    const pictured = new Map<MeshStandardMaterial, MeshStandardMaterial>();
    const left: Object3D[] = [];
    prepared.object.traverse((child) => {
      if (child instanceof Line || child instanceof Points) left.push(child);
      if (!(child instanceof Mesh)) return;
      const materials = Array.isArray(child.material) ? child.material : [child.material];
      if (materials.length > 1) warn(`Of the materials of "${child.name}" USDZ takes the first.`);
      child.material = withPictures(standardOf(materials[0], made), pictured, warn);
      if (child instanceof SkinnedMesh || child instanceof InstancedMesh) warn(`"${child.name}" is written without its bones or copies.`);
    });
    if (left.length > 0) warn('Lines and points are left out: USDZ knows faces only.');
    for (const child of left) child.removeFromParent();
    const data = await new USDZExporter().parseAsync(prepared.object, {
      includeAnchoringProperties: false,
      maxTextureSize: LARGEST_PICTURE,
    });
    return [{ name: `${options.name ?? 'scene'}.usdz`, mime: 'model/vnd.usdz+zip', data: new Uint8Array(data) }];
  } finally {
    prepared.dispose();
  }
}

/** The exporter writes standard materials only; of others the colour and the colour map are kept. */
function standardOf(material: unknown, made: Map<Material, MeshStandardMaterial>): MeshStandardMaterial {
  if (material instanceof MeshStandardMaterial || material instanceof MeshPhysicalMaterial) return material;
  if (!(material instanceof Material)) return new MeshStandardMaterial();
  const standard = made.get(material) ?? new MeshStandardMaterial();
  made.set(material, standard);
  const { name, opacity, transparent, side } = material;
  standard.setValues({ name, opacity, transparent, side });
  if ('color' in material && material.color instanceof standard.color.constructor)
    standard.color.copy(material.color as typeof standard.color);
  if ('map' in material && material.map) standard.map = material.map as NonNullable<typeof standard.map>;
  return standard;
}

/** The exporter takes pictures only: maps that are made of numbers, as those of woods and stones, are drawn. */
function withPictures(
  material: MeshStandardMaterial,
  pictured: Map<MeshStandardMaterial, MeshStandardMaterial>,
  warn: (sentence: string) => void,
): MeshStandardMaterial {
  const known = pictured.get(material);
  if (known) return known;
  const maps = Object.entries(material).filter((entry): entry is [string, DataTexture] => entry[1] instanceof DataTexture);
  const own = maps.length > 0 ? material.clone() : material;
  for (const [name, map] of maps) {
    const bytes = map.image.data instanceof Uint8Array || map.image.data instanceof Uint8ClampedArray;
    if (!bytes) warn(`The ${name} of "${material.name}" is left out: it holds more than USDZ can.`);
    own.setValues({ [name]: bytes ? drawnAlike(map) : null });
  }
  pictured.set(material, own);
  return own;
}
