import { mixSrgb } from './colours.ts';
import type { MaterialCategory, PhysicalMaterial } from './physical.ts';

/** How a surface was worked. Roughness values are those of studio materials; pitches in mm as benches produce them. */
export interface Finish {
  id: string;
  also: readonly string[];
  roughness: number;
  anisotropy?: number;
  pattern?: PhysicalMaterial['pattern'];
  patternScale?: number;
  relief?: number;
  clearcoat?: number;
  clearcoatRoughness?: number;
  /** Share of black mixed into the colour. */
  darken?: number;
  /** Categories it can be put on; metals only when left out. */
  on?: readonly MaterialCategory[];
}

const ANY: readonly MaterialCategory[] = [
  'metal',
  'wood',
  'stone',
  'ceramic',
  'glass',
  'leather',
  'plastic',
  'paint',
  'gem',
  'fabric',
  'nature',
];

export const FINISHES: readonly Finish[] = [
  { id: 'mirror', also: ['mirror polish', 'mirror polished', 'high polish', 'mirror finish'], roughness: 0.04 },
  { id: 'polished', also: ['shiny', 'polish', 'high shine'], roughness: 0.1, on: ['metal', 'stone', 'gem', 'plastic', 'wood'] },
  {
    id: 'glossy',
    also: ['gloss', 'high gloss'],
    roughness: 0.2,
    clearcoat: 0.9,
    clearcoatRoughness: 0.05,
    on: ['wood', 'stone', 'ceramic', 'plastic', 'paint', 'leather', 'metal'],
  },
  {
    id: 'satin',
    also: ['semi matte', 'silk matte', 'satin finish'],
    roughness: 0.32,
    anisotropy: 0.3,
    on: ['metal', 'wood', 'stone', 'plastic', 'paint', 'ceramic'],
  },
  {
    id: 'brushed',
    also: ['scratch brushed', 'linear brushed'],
    roughness: 0.34,
    anisotropy: 0.8,
    pattern: 'brushed',
    patternScale: 0.4,
    relief: 0.08,
    on: ['metal'],
  },
  { id: 'matte', also: ['matt', 'mat', 'dull', 'flat finish'], roughness: 0.6, on: ANY },
  {
    id: 'sandblasted',
    also: ['sandblast', 'frosted', 'bead blasted'],
    roughness: 0.55,
    pattern: 'sandblast',
    patternScale: 0.25,
    relief: 0.15,
    on: ['metal', 'glass', 'stone', 'plastic'],
  },
  { id: 'hammered', also: ['planished', 'beaten'], roughness: 0.15, pattern: 'hammered', patternScale: 1.8, relief: 0.1 },
  { id: 'florentine', also: ['cross hatched', 'bark finish'], roughness: 0.35, pattern: 'crosshatch', patternScale: 0.3, relief: 0.2 },
  { id: 'oxidised', also: ['oxidized', 'blackened'], roughness: 0.45, darken: 0.6 },
  {
    id: 'antique',
    also: ['antiqued', 'aged', 'patinated', 'vintage finish'],
    roughness: 0.36,
    darken: 0.3,
    on: ['metal', 'wood', 'leather'],
  },
  { id: 'rough', also: ['raw', 'rough sawn', 'unfinished', 'coarse'], roughness: 0.9, on: ANY },
  { id: 'oiled', also: ['oil finish', 'waxed'], roughness: 0.5, on: ['wood', 'leather'] },
  { id: 'lacquered', also: ['varnished', 'varnish'], roughness: 0.35, clearcoat: 0.8, clearcoatRoughness: 0.12, on: ['wood', 'metal'] },
];

/** The finish that a word names, or undefined. */
export function finishOf(words: string): Finish | undefined {
  const wanted = words
    .trim()
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ');
  return FINISHES.find(({ id, also }) => id === wanted || also.includes(wanted));
}

/** The material with this finish; unchanged where the finish is not done on such a material. */
export function withFinish(material: PhysicalMaterial, finish: Finish): PhysicalMaterial {
  if (!(finish.on ?? ['metal']).includes(material.category) || material.finish === finish.id) return material;
  const { id, roughness, anisotropy, pattern, patternScale, relief, clearcoat, clearcoatRoughness, darken } = finish;
  return {
    ...material,
    finish: id,
    name: `${material.name}, ${id}`,
    roughness,
    ...(anisotropy !== undefined && { anisotropy }),
    ...(pattern !== undefined && { pattern, patternScale, relief }),
    ...(clearcoat !== undefined
      ? { clearcoat, clearcoatRoughness }
      : id === 'matte' || id === 'rough'
        ? { clearcoat: undefined, clearcoatRoughness: undefined }
        : {}),
    ...(darken !== undefined && { color: mixSrgb(material.color, '#000000', darken) }),
  };
}
