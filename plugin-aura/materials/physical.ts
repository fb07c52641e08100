import { z } from 'zod';

/** What a material is made of; decides how colour words, finishes and roles apply to it. */
export const CATEGORIES = [
  'metal',
  'gem',
  'wood',
  'stone',
  'ceramic',
  'glass',
  'leather',
  'fabric',
  'plastic',
  'paint',
  'nature',
  'light',
] as const;
export type MaterialCategory = (typeof CATEGORIES)[number];

/** Repeating surface structures that `objects/maps` draws. */
export const PATTERNS = [
  'grain',
  'plywood',
  'brushed',
  'hammered',
  'crosshatch',
  'sandblast',
  'weave',
  'knit',
  'carbon',
  'leather',
  'marble',
  'granite',
  'speckle',
  'pebbles',
  'brick',
  'tiles',
  'concrete',
  'terrazzo',
  'bark',
  'cork',
  'lenticels',
  'grass',
  'leaves',
  'waves',
] as const;
export type PatternId = (typeof PATTERNS)[number];

const hex = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'A colour is written as "#rrggbb".');
const unit = z.number().min(0).max(1);

/**
 * A surface in physical values, as MeshPhysicalMaterial and glTF's KHR_materials extensions understand them. Colours are sRGB
 * hex; for a metal `color` is its reflectance at normal incidence (F0), for a clear gem or glass the tint is `attenuationColor`.
 */
export const physicalMaterialSchema = z.strictObject({
  /** As the trade says it: "18K yellow gold". */
  name: z.string().min(1).max(120),
  category: z.enum(CATEGORIES),
  color: hex,
  /** Colour as measured, where `color` is the more saturated one that a studio photograph shows. */
  measuredColor: hex.optional(),
  metalness: unit,
  roughness: unit,
  /** Strength of a directional highlight, and its angle in radians from the tangent. */
  anisotropy: unit.optional(),
  anisotropyRotation: z.number().optional(),
  clearcoat: unit.optional(),
  clearcoatRoughness: unit.optional(),
  sheen: unit.optional(),
  sheenColor: hex.optional(),
  sheenRoughness: unit.optional(),
  specularIntensity: unit.optional(),
  transmission: unit.optional(),
  /** Refractive index at 587.6 nm. */
  ior: z.number().min(1).max(4).optional(),
  /** Thickness that light crosses, mm; left out for a gem, whose own depth counts (times `depthFactor`). */
  thickness: z.number().min(0).max(1000).optional(),
  /** Light that is left after `attenuationDistance`, and that distance in mm; left out for a gem: its depth times `depthFactor`. */
  attenuationColor: hex.optional(),
  attenuationDistance: z.number().positive().optional(),
  /** For gems: how much of the stone's depth counts as thickness and attenuation distance. */
  depthFactor: z.number().positive().max(4).optional(),
  /** 20 / Abbe number (KHR_materials_dispersion): 0.36 for diamond. */
  dispersion: z.number().min(0).max(5).optional(),
  iridescence: unit.optional(),
  iridescenceIor: z.number().min(1).max(3).optional(),
  /** Film thickness from, to, in nm. */
  iridescenceThickness: z.tuple([z.number().min(0), z.number().min(0)]).optional(),
  emissive: hex.optional(),
  emissiveIntensity: z.number().min(0).max(1000).optional(),
  opacity: unit.optional(),
  /** g/cm3 */
  density: z.number().positive().max(30),
  /** Scratch hardness, where known. */
  mohs: z.number().min(1).max(10).optional(),
  finish: z.string().max(40).optional(),
  pattern: z.enum(PATTERNS).optional(),
  /** Size of one feature of the pattern, mm: ring distance of a wood, pitch of a weave, width of a dimple. */
  patternScale: z.number().positive().optional(),
  /** The pattern's second colour: late wood, mortar, vein. */
  patternColor: hex.optional(),
  /** Depth of the pattern's relief as a fraction of its scale; 0 is smooth to the touch. */
  relief: unit.optional(),
  /** Every facet keeps its own flat shading. */
  flat: z.boolean().optional(),
});
export type PhysicalMaterial = z.infer<typeof physicalMaterialSchema>;

/** One row of the catalogue: the material and the other words that mean it. */
export interface CatalogueEntry {
  material: PhysicalMaterial;
  also: readonly string[];
}

type Row<Given extends keyof PhysicalMaterial> = Omit<PhysicalMaterial, 'category' | Given> &
  Partial<Pick<PhysicalMaterial, Exclude<Given, 'category'>>> & { also?: readonly string[] };

/** Rows of one category on top of what all of them share. */
export function catalogueOf<const Shared extends Partial<PhysicalMaterial> & Pick<PhysicalMaterial, 'category'>>(
  shared: Shared,
  rows: readonly Row<Extract<keyof Shared, keyof PhysicalMaterial>>[],
): readonly CatalogueEntry[] {
  return rows.map(({ also, ...own }) => ({ material: physicalMaterialSchema.parse({ ...shared, ...own }), also: also ?? [] }));
}
