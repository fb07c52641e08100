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
  /** Share of black in the pattern's second colour: what lies in the grooves. */
  grooves?: number;
  clearcoat?: number;
  clearcoatRoughness?: number;
  /** What is mixed into the colours, and how much of it. */
  tone?: readonly [colour: string, amount: number];
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
    also: ['gloss', 'high gloss', 'patent', 'piano'],
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
    anisotropy: 0.6,
    pattern: 'brushed',
    patternScale: 0.4,
    relief: 0.12,
    grooves: 0.22,
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
  { id: 'oxidised', also: ['oxidized', 'blackened'], roughness: 0.45, tone: ['#000000', 0.6] },
  { id: 'ebonised', also: ['ebonized', 'blackened', 'charred'], roughness: 0.6, tone: ['#141211', 0.8], on: ['wood'] },
  { id: 'limed', also: ['whitewashed', 'bleached', 'pickled'], roughness: 0.65, tone: ['#EDE8DE', 0.6], on: ['wood'] },
  {
    id: 'antique',
    also: ['antiqued', 'aged', 'patinated', 'vintage finish'],
    roughness: 0.36,
    tone: ['#000000', 0.3],
    on: ['metal', 'wood', 'leather'],
  },
  { id: 'rough', also: ['raw', 'rough sawn', 'unfinished', 'coarse'], roughness: 0.9, on: ANY },
  { id: 'oiled', also: ['oil finish', 'waxed'], roughness: 0.5, on: ['wood', 'leather'] },
  { id: 'lacquered', also: ['varnished', 'varnish'], roughness: 0.35, clearcoat: 0.8, clearcoatRoughness: 0.12, on: ['wood', 'metal'] },
];

/** The finish that a word names, or undefined; of several that a word names, one that is done on the category. */
export function finishOf(words: string, category?: MaterialCategory): Finish | undefined {
  const wanted = words
    .trim()
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ');
  const named = FINISHES.filter(({ id, also }) => id === wanted || also.includes(wanted));
  return named.find((finish) => category && isDoneOn(finish, category)) ?? named[0];
}

const isDoneOn = ({ on }: Finish, category: MaterialCategory): boolean => (on ?? ['metal']).includes(category);

/** The material with this finish; unchanged where the finish is not done on such a material. */
export function withFinish(material: PhysicalMaterial, finish: Finish): PhysicalMaterial {
  if (!isDoneOn(finish, material.category) || material.finish === finish.id) return material;
  const { id, roughness, anisotropy, pattern, patternScale, relief, grooves, clearcoat, clearcoatRoughness, tone } = finish;
  const toned = (colour: string): string => (tone ? mixSrgb(colour, ...tone) : colour);
  const color = toned(material.color);
  return {
    ...material,
    finish: id,
    name: `${material.name}, ${id}`,
    roughness,
    color,
    ...(tone && material.patternColor !== undefined && { patternColor: toned(material.patternColor) }),
    ...(anisotropy !== undefined && { anisotropy }),
    ...(pattern !== undefined && {
      pattern,
      patternScale,
      relief,
      patternColor: grooves === undefined ? undefined : mixSrgb(color, '#000000', grooves),
    }),
    ...(clearcoat !== undefined
      ? { clearcoat, clearcoatRoughness }
      : id === 'matte' || id === 'rough'
        ? { clearcoat: undefined, clearcoatRoughness: undefined }
        : {}),
  };
}
