import { type CatalogueEntry, catalogueOf } from './physical.ts';

/** Surfaces that give light: bulbs, tubes, screens, flames. */
export const lights: readonly CatalogueEntry[] = catalogueOf({ category: 'light', metalness: 0, roughness: 0.5, density: 1 }, [
  {
    name: 'Warm light',
    also: ['glow', 'bulb', 'light bulb', 'lamp light', 'lit', 'glowing', 'light'],
    color: '#FFF1D6',
    emissive: '#FFD9A0',
    emissiveIntensity: 3,
  },
  {
    name: 'Cool light',
    also: ['led', 'neon white', 'daylight', 'cold light'],
    color: '#F2F7FF',
    emissive: '#DCEBFF',
    emissiveIntensity: 3,
  },
  { name: 'Neon', also: ['neon tube', 'neon light', 'neon sign'], color: '#FFB3D4', emissive: '#FF3D8B', emissiveIntensity: 4 },
  { name: 'Flame', also: ['fire', 'ember', 'candle flame', 'lava'], color: '#FFC46B', emissive: '#FF8A1E', emissiveIntensity: 1.4 },
  { name: 'Screen', also: ['display', 'monitor'], color: '#101316', emissive: '#2A4A6A', emissiveIntensity: 0.8 },
]);
