import { type CatalogueEntry, catalogueOf } from './physical.ts';

/** Leathers; `patternScale` is the size of one grain cell in mm. */
export const leather: readonly CatalogueEntry[] = catalogueOf(
  { category: 'leather', metalness: 0, roughness: 0.5, ior: 1.5, density: 0.86, pattern: 'leather', patternScale: 2, relief: 0.12 },
  [
    { name: 'Brown leather', also: ['leather', 'cowhide', 'saddle leather'], color: '#6E4226' },
    { name: 'Cognac leather', also: ['tan leather', 'caramel leather'], color: '#A5622F' },
    { name: 'Black leather', color: '#1E1C1B' },
    { name: 'White leather', color: '#ECE8E0' },
    { name: 'Red leather', color: '#8E2323' },
    {
      name: 'Suede',
      also: ['nubuck', 'alcantara'],
      color: '#96714E',
      roughness: 0.95,
      sheen: 0.8,
      sheenColor: '#C9A582',
      sheenRoughness: 0.6,
      relief: 0.03,
    },
  ],
);
