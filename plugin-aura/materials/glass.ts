import { type CatalogueEntry, catalogueOf } from './physical.ts';

/**
 * Glass and what is looked through: `thickness` is a wall in mm, `attenuationColor` what is left of white light after
 * `attenuationDistance` mm. Lead crystal's index and dispersion after the usual flint catalogues.
 */
export const glass: readonly CatalogueEntry[] = catalogueOf(
  { category: 'glass', metalness: 0, color: '#FFFFFF', roughness: 0, transmission: 1, ior: 1.52, thickness: 2.5, density: 2.5 },
  [
    {
      name: 'Clear glass',
      also: ['glass', 'float glass', 'window glass', 'transparent', 'pane', 'transparent glass', 'soda lime glass', 'clear'],
      attenuationColor: '#EAF5EF',
      attenuationDistance: 20,
    },
    {
      name: 'Lead crystal',
      also: ['crystal', 'crystal glass', 'cut crystal', 'lead glass'],
      ior: 1.6,
      dispersion: 0.5,
      density: 3.1,
      attenuationColor: '#FBFCFF',
      attenuationDistance: 40,
    },
    {
      name: 'Borosilicate glass',
      also: ['pyrex', 'laboratory glass', 'borosilicate'],
      ior: 1.47,
      density: 2.23,
      attenuationColor: '#FAFCFB',
      attenuationDistance: 40,
    },
    {
      name: 'Frosted glass',
      also: ['satin glass', 'sandblasted glass', 'matte glass', 'sea glass', 'etched glass'],
      color: '#F4F7F6',
      roughness: 0.45,
      attenuationColor: '#EEF5F2',
      attenuationDistance: 15,
    },
    {
      name: 'Opal glass',
      also: ['milk glass', 'white glass', 'lampshade glass'],
      color: '#F7F3EA',
      roughness: 0.3,
      transmission: 0.35,
      attenuationColor: '#F5EFE2',
      attenuationDistance: 4,
    },
    {
      name: 'Brown glass',
      also: ['amber glass', 'beer bottle glass', 'apothecary glass'],
      attenuationColor: '#7A3F12',
      attenuationDistance: 4,
    },
    {
      name: 'Green glass',
      also: ['bottle glass', 'wine bottle glass', 'bottle green glass'],
      attenuationColor: '#3F7A42',
      attenuationDistance: 5,
    },
    { name: 'Blue glass', also: ['cobalt glass'], attenuationColor: '#2347B8', attenuationDistance: 4 },
    { name: 'Red glass', also: ['ruby glass'], attenuationColor: '#B3162A', attenuationDistance: 4 },
    { name: 'Smoked glass', also: ['grey glass', 'tinted glass', 'black glass'], attenuationColor: '#4A4A4C', attenuationDistance: 4 },
    {
      name: 'Mirror',
      also: ['mirror glass', 'silvered glass', 'looking glass'],
      color: '#E9ECEE',
      metalness: 1,
      transmission: 0,
      roughness: 0.01,
      thickness: 0,
    },
    {
      name: 'Water',
      also: ['sea', 'liquid', 'pond'],
      ior: 1.333,
      density: 1,
      thickness: 40,
      attenuationColor: '#9FD3E0',
      attenuationDistance: 400,
      pattern: 'waves',
      patternScale: 80,
      relief: 0.02,
    },
    { name: 'Red wine', also: ['wine'], ior: 1.345, density: 0.99, thickness: 30, attenuationColor: '#5A0A1C', attenuationDistance: 12 },
    { name: 'Beer', also: ['lager'], ior: 1.34, density: 1.01, thickness: 30, attenuationColor: '#E0951F', attenuationDistance: 25 },
    {
      name: 'Ice',
      color: '#F5FAFC',
      ior: 1.31,
      density: 0.92,
      roughness: 0.12,
      thickness: 20,
      attenuationColor: '#CFE8F2',
      attenuationDistance: 60,
    },
  ],
);
