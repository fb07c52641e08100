import type { MaterialSpecification } from '../../materials/specification.ts';
import type { Fragment } from './Raster.ts';

/** A colour as linear light, red, green, blue. */
export type Light = readonly [number, number, number];

/** How a surface answers light in a picture that shows form before beauty. */
export interface Look {
  color: Light;
  metal: number;
  rough: number;
  /** Share of what lies behind that shows through. */
  clear: number;
}

/** The sheet before which everything stands, linear. */
export const PAPER: Light = [0.77, 0.8, 0.83];

/** Towards the main light, in the picture's directions: from the left, above and before it. */
const KEY = unit([-0.45, 0.75, 0.6]);
/** Towards a second, weaker one from the right. */
const FILL = unit([0.8, 0.1, 0.45]);

/** Stones show more of themselves than glass: what is seen of them is their facets. */
const CLEAR = { gem: 0.25, other: 0.6 } as const;

export function lookOf(specification: MaterialSpecification): Look {
  const { category, metalness, roughness, transmission = 0 } = specification;
  const tint = transmission > 0.5 && typeof specification.attenuationColor === 'string' ? specification.attenuationColor : undefined;
  return {
    color: linear(tint ?? specification.color),
    metal: metalness,
    rough: roughness,
    clear: transmission > 0.5 ? (category === 'gem' ? CLEAR.gem : CLEAR.other) : 0,
  };
}

/** Light from a surface to the eye: diffuse light of two lamps and a sky, and for what is smooth the mirrored sky and lamp. */
export function shine({ color, metal, rough, clear }: Look, { normal: [x, y, z] }: Fragment): Light {
  const key = Math.max(0, dot([x, y, z], KEY));
  const fill = Math.max(0, dot([x, y, z], FILL));
  const diffuse = 0.22 + 0.16 * (y + 1) + 0.62 * key + 0.18 * fill;
  // The eye looks along -z: the ray that it sees was mirrored from here.
  const mirrored: Light = [2 * x * z, 2 * y * z, 2 * z * z - 1];
  const sky = 0.3 + 0.75 * smooth(-0.5, 0.9, mirrored[1]) + 0.25 * smooth(0.2, 1, mirrored[2]);
  const lamp = Math.max(0, dot(mirrored, KEY)) ** (4 + 60 * (1 - rough) ** 2) * (1 - 0.75 * rough);
  const gloss = 0.04 + 0.5 * (1 - z) ** 5;
  const polish = clear > 0 ? 0.35 : gloss * (1 - rough);
  const channel = (own: number): number => {
    const asMetal = own * (sky + 0.8 * lamp);
    const asBody = own * diffuse * (1 - polish) + polish * (sky + lamp);
    return metal * asMetal + (1 - metal) * asBody;
  };
  return [channel(color[0]), channel(color[1]), channel(color[2])];
}

/** "#rrggbb" (sRGB) as linear light; what is written otherwise is grey. */
export function linear(hex: string): Light {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!digits) return [0.5, 0.5, 0.5];
  const channel = (text: string): number => {
    const value = Number.parseInt(text, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(digits[1]!), channel(digits[2]!), channel(digits[3]!)];
}

/** Linear light as an sRGB byte. */
export function byteOf(light: number): number {
  const value = Math.min(1, Math.max(0, light));
  return Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
}

const dot = (a: Light, b: Light): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function smooth(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

function unit([x, y, z]: Light): Light {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}
