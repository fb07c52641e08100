import { Color, DoubleSide, FrontSide, MeshPhysicalMaterial, Vector2 } from 'three';
import { findMaterial } from '../materials/catalogue.ts';
import { type PhysicalMaterial, physicalMaterialSchema } from '../materials/physical.ts';
import type { MaterialSpecification } from '../materials/specification.ts';
import type { MapLibrary } from './maps/library.ts';

export interface MaterialOptions {
  /** Draws the patterns of wood, cloth, stone; without it materials are plain, as for an export without an image encoder. */
  maps?: MapLibrary;
  /** Depth in mm of the stone or body that light crosses; a gem's thickness and attenuation distance. */
  depth?: number;
  /** The surface is open and seen from both sides. */
  open?: boolean;
}

/** Depth of a stone whose size is not known, mm: that of a 1 ct round. */
const USUAL_DEPTH = 4;

/** A specification read back as physical values: what came over the wire may lack fields or carry others. */
export function physicalOf(specification: MaterialSpecification): PhysicalMaterial {
  const { id: _id, role: _role, notes: _notes, ...values } = specification;
  const whole = physicalMaterialSchema.safeParse(values);
  if (whole.success) return whole.data;
  const known: Record<string, unknown> = { ...findMaterial(specification.name).material };
  for (const [name, field] of Object.entries(physicalMaterialSchema.shape)) {
    const value = field.safeParse(specification[name]);
    if (value.success && value.data !== undefined) known[name] = value.data;
  }
  return physicalMaterialSchema.parse(known);
}

/** A new material for a specification; it carries the specification's id in `userData.aura`. */
export function makeMaterial(specification: MaterialSpecification, options: MaterialOptions = {}): MeshPhysicalMaterial {
  return dressMaterial(new MeshPhysicalMaterial(), specification, options);
}

/** Sets every value of a material from a specification, in place, so that objects keep their material and its uuid. */
export function dressMaterial(
  material: MeshPhysicalMaterial,
  specification: MaterialSpecification,
  options: MaterialOptions = {},
): MeshPhysicalMaterial {
  const surface = physicalOf(specification);
  material.name = surface.name;
  material.userData.aura = { kind: 'material', id: specification.id };
  material.color.set(surface.color);
  material.metalness = surface.metalness;
  material.roughness = surface.roughness;
  material.anisotropy = surface.anisotropy ?? 0;
  material.anisotropyRotation = surface.anisotropyRotation ?? 0;
  material.clearcoat = surface.clearcoat ?? 0;
  material.clearcoatRoughness = surface.clearcoatRoughness ?? 0;
  material.sheen = surface.sheen ?? 0;
  material.sheenColor.set(surface.sheenColor ?? '#000000');
  material.sheenRoughness = surface.sheenRoughness ?? 1;
  material.specularIntensity = surface.specularIntensity ?? 1;
  material.iridescence = surface.iridescence ?? 0;
  material.iridescenceIOR = surface.iridescenceIor ?? 1.3;
  [material.iridescenceThicknessMinimum, material.iridescenceThicknessMaximum] = surface.iridescenceThickness ?? [100, 400];
  material.emissive.set(surface.emissive ?? '#000000');
  material.emissiveIntensity = surface.emissiveIntensity ?? 1;
  material.opacity = surface.opacity ?? 1;
  material.transparent = material.opacity < 1;
  material.side = options.open ? DoubleSide : FrontSide;
  dressDepth(material, surface, options.depth);
  dressMaps(material, surface, options.maps);
  material.needsUpdate = true;
  return material;
}

/** What light meets inside: for a gem, thickness and attenuation follow the stone's own depth. */
function dressDepth(material: MeshPhysicalMaterial, surface: PhysicalMaterial, depth = USUAL_DEPTH): void {
  const crossed = surface.depthFactor === undefined ? undefined : depth * surface.depthFactor;
  material.transmission = surface.transmission ?? 0;
  material.ior = surface.ior ?? 1.5;
  material.dispersion = surface.dispersion ?? 0;
  material.thickness = material.transmission > 0 ? (surface.thickness ?? crossed ?? 0) : 0;
  material.attenuationColor.set(surface.attenuationColor ?? '#FFFFFF');
  material.attenuationDistance =
    surface.attenuationDistance ??
    (surface.attenuationColor === undefined ? Number.POSITIVE_INFINITY : (crossed ?? Number.POSITIVE_INFINITY));
  material.envMapIntensity = surface.category === 'gem' && material.transmission > 0.5 ? 1.25 : 1;
}

function dressMaps(material: MeshPhysicalMaterial, surface: PhysicalMaterial, library: MapLibrary | undefined): void {
  const { map, normalMap, factor } = library?.of(surface) ?? {};
  material.map = map ?? null;
  material.normalMap = normalMap ?? null;
  material.normalScale = new Vector2(1, 1);
  if (factor) material.color.copy(factor);
}

/** The colour that a material shows from afar, linear sRGB: for swatches and for engines without textures. */
export function swatchOf(specification: MaterialSpecification): string {
  const surface = physicalOf(specification);
  const clear = (surface.transmission ?? 0) > 0.5;
  return `#${new Color(clear ? (surface.attenuationColor ?? surface.color) : surface.color).getHexString()}`;
}
