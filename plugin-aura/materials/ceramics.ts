import { type CatalogueEntry, catalogueOf } from './physical.ts';

/** Fired clays, by body and glaze. Densities in g/cm3. */
const GLAZED = { category: 'ceramic', metalness: 0, ior: 1.5, roughness: 0.22, clearcoat: 0.8, clearcoatRoughness: 0.06 } as const;
const BISCUIT = { category: 'ceramic', metalness: 0, ior: 1.5 } as const;

export const ceramics: readonly CatalogueEntry[] = [
  ...catalogueOf(GLAZED, [
    { name: 'White porcelain', also: ['porcelain', 'china', 'fine china', 'bone china', 'white china'], color: '#F4F2EC', density: 2.4 },
    {
      name: 'White ceramic',
      also: ['ceramic', 'ceramics', 'glazed ceramic', 'tile', 'sanitary ware', 'enamel', 'white enamel'],
      color: '#EFEDE7',
      density: 2.3,
    },
    { name: 'Black ceramic', also: ['black porcelain', 'zirconia ceramic'], color: '#191A1C', density: 5.9 },
    { name: 'Celadon', also: ['celadon porcelain'], color: '#A9C4AE', density: 2.4 },
    { name: 'Blue ceramic', also: ['delft', 'delftware', 'cobalt glaze'], color: '#2D57A4', density: 2.3 },
    { name: 'Majolica', also: ['faience', 'maiolica'], color: '#E9DFC8', density: 2.1 },
  ]),
  ...catalogueOf(BISCUIT, [
    {
      name: 'Stoneware',
      also: ['pottery', 'earthenware', 'speckled stoneware'],
      color: '#C2AF94',
      patternColor: '#7C6650',
      density: 2.3,
      roughness: 0.55,
      pattern: 'speckle',
      patternScale: 2.4,
      clearcoat: 0.2,
      clearcoatRoughness: 0.4,
    },
    {
      name: 'Terracotta',
      also: ['terra cotta', 'flower pot clay', 'fired clay'],
      color: '#BC5F3E',
      patternColor: '#A85034',
      density: 1.9,
      roughness: 0.85,
      pattern: 'concrete',
      patternScale: 10,
      relief: 0.02,
    },
    {
      name: 'Clay roof tiles',
      also: ['roof tile', 'roof tiles', 'clay tile', 'clay tiles', 'tiled roof', 'shingles', 'roofing'],
      color: '#B5573A',
      patternColor: '#5E2A1D',
      density: 1.9,
      roughness: 0.85,
      pattern: 'tiles',
      patternScale: 220,
      relief: 0.12,
    },
    {
      name: 'Slate roof tiles',
      also: ['slate tiles', 'slate roof', 'slate shingles'],
      color: '#565C63',
      patternColor: '#2A2E33',
      density: 2.7,
      roughness: 0.7,
      pattern: 'tiles',
      patternScale: 250,
      relief: 0.06,
    },
    {
      name: 'Bisque porcelain',
      also: ['biscuit', 'bisque', 'unglazed porcelain', 'matte porcelain'],
      color: '#F0EDE6',
      density: 2.3,
      roughness: 0.7,
    },
    {
      name: 'Raku',
      also: ['raku ware'],
      color: '#4A4542',
      patternColor: '#8C8177',
      density: 2.1,
      roughness: 0.5,
      pattern: 'marble',
      patternScale: 20,
    },
  ]),
];
