import { type CatalogueEntry, catalogueOf } from './physical.ts';

/** Coatings; a colour word alone means the first. Density is that of a light painted body (wood or plastic), g/cm3. */
export const paints: readonly CatalogueEntry[] = catalogueOf({ category: 'paint', metalness: 0, ior: 1.5, density: 1.1 }, [
  { name: 'White paint', also: ['paint', 'painted', 'satin paint', 'latex paint'], color: '#F2F1EC', roughness: 0.45 },
  {
    name: 'White lacquer',
    also: ['lacquer', 'lacquered', 'gloss paint', 'enamel paint', 'piano lacquer'],
    color: '#F2F1ED',
    roughness: 0.3,
    clearcoat: 1,
    clearcoatRoughness: 0.04,
  },
  {
    name: 'White matte paint',
    also: ['matte paint', 'matt paint', 'chalk paint', 'wall paint', 'emulsion', 'whitewash'],
    color: '#EFEDE6',
    roughness: 0.92,
  },
  {
    name: 'Car paint',
    also: ['metallic paint', 'automotive paint', 'metal flake'],
    color: '#8E1B22',
    metalness: 0.55,
    roughness: 0.38,
    clearcoat: 1,
    clearcoatRoughness: 0.03,
  },
  { name: 'Grey primer', also: ['primer', 'undercoat'], color: '#8B8E91', roughness: 0.85 },
  {
    name: 'Powder coat',
    also: ['powder coated', 'powder coated steel', 'powder coating'],
    color: '#3A3D40',
    roughness: 0.6,
    pattern: 'sandblast',
    patternScale: 0.8,
    relief: 0.05,
  },
  { name: 'Blackboard paint', also: ['chalkboard'], color: '#262B2A', roughness: 0.95 },
]);
