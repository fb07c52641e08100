import {
  Color,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  MathUtils,
  NoColorSpace,
  RepeatWrapping,
  RGBAFormat,
  SRGBColorSpace,
} from 'three';
import { mixSrgb } from '../../materials/colours.ts';
import type { PatternId, PhysicalMaterial } from '../../materials/physical.ts';
import { PATTERN_TABLE } from './patterns.ts';

/** A pattern sampled at every pixel of its tile. */
interface Field {
  /** Pixels along one side. */
  size: number;
  tone: Float32Array;
  height: Float32Array;
}

/** Pixels along one side of a tile that asks for no other number. */
const USUAL_SIZE = 256;
/** Steps of tone between a pattern's two colours. */
const TONES = 256;

/**
 * Textures of the patterns, each drawn once and then shared: materials that differ only in scale share one image. Texture
 * coordinates are millimetres; a texture's `repeat` turns them into tiles.
 */
export class MapLibrary {
  readonly #fields = new Map<PatternId, Field>();
  readonly #images = new Map<string, DataTexture>();

  /** Colour map and normal map of a material; none for a plain one. `factor` is the colour that multiplies the map (sRGB hex). */
  of(material: PhysicalMaterial): { map?: DataTexture; normalMap?: DataTexture; factor?: Color } {
    const { pattern, patternScale, patternColor, relief, color } = material;
    if (pattern === undefined || patternScale === undefined) return {};
    const tinted = patternColor !== undefined && (material.transmission ?? 0) < 0.5;
    const factor = tinted ? lighter(color, patternColor) : undefined;
    return {
      ...(tinted && {
        map: this.#scaled(
          this.#image(`${pattern} ${color} ${patternColor}`, pattern, true, () => this.#colours(pattern, color, patternColor)),
          pattern,
          patternScale,
        ),
        factor,
      }),
      ...(relief !== undefined &&
        relief > 0 && {
          normalMap: this.#scaled(
            this.#image(`${pattern} ${relief}`, pattern, false, () => this.#normals(pattern, relief)),
            pattern,
            patternScale,
          ),
        }),
    };
  }

  dispose(): void {
    for (const texture of this.#images.values()) texture.dispose();
    this.#images.clear();
    this.#fields.clear();
  }

  #scaled(texture: DataTexture, pattern: PatternId, scale: number): DataTexture {
    const [along, across] = PATTERN_TABLE[pattern].tile;
    const copy = texture.clone();
    copy.repeat.set(1 / (along * scale), 1 / (across * scale));
    copy.needsUpdate = true;
    return copy;
  }

  #image(name: string, pattern: PatternId, isColour: boolean, draw: () => Uint8Array<ArrayBuffer>): DataTexture {
    const known = this.#images.get(name);
    if (known) return known;
    const size = sizeOf(pattern);
    const texture = new DataTexture(draw(), size, size, RGBAFormat);
    texture.name = name;
    texture.source.uuid = uuidOf(name);
    texture.wrapS = texture.wrapT = RepeatWrapping;
    texture.magFilter = LinearFilter;
    texture.minFilter = LinearMipmapLinearFilter;
    texture.generateMipmaps = true;
    texture.anisotropy = 8;
    texture.colorSpace = isColour ? SRGBColorSpace : NoColorSpace;
    texture.needsUpdate = true;
    this.#images.set(name, texture);
    return texture;
  }

  #fieldOf(pattern: PatternId): Field {
    const known = this.#fields.get(pattern);
    if (known) return known;
    const { tile, at } = PATTERN_TABLE[pattern];
    const size = sizeOf(pattern);
    const field: Field = { size, tone: new Float32Array(size * size), height: new Float32Array(size * size) };
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        const { tone, height } = at(((column + 0.5) / size) * tile[0], ((row + 0.5) / size) * tile[1]);
        field.tone[row * size + column] = Math.min(1, Math.max(0, tone));
        field.height[row * size + column] = height;
      }
    }
    this.#fields.set(pattern, field);
    return field;
  }

  /** Colours, mixed as the eye does, relative to the lighter of the two, channel by channel, so that map times factor gives them back. */
  #colours(pattern: PatternId, color: string, second: string): Uint8Array<ArrayBuffer> {
    const factor = lighter(color, second);
    const ramp = Array.from({ length: TONES }, (_, step) =>
      relativeTo(new Color(mixSrgb(color, second, step / (TONES - 1))), factor).getHex(SRGBColorSpace),
    );
    const { tone, size } = this.#fieldOf(pattern);
    const pixels = new Uint8Array(size * size * 4);
    for (let k = 0; k < tone.length; k++) {
      const hex = ramp[Math.round(tone[k]! * (TONES - 1))]!;
      pixels[4 * k] = (hex >> 16) & 255;
      pixels[4 * k + 1] = (hex >> 8) & 255;
      pixels[4 * k + 2] = hex & 255;
      pixels[4 * k + 3] = 255;
    }
    return pixels;
  }

  /** Tangent-space normals; heights are `relief` features deep, so that the slopes do not depend on the feature's size in mm. */
  #normals(pattern: PatternId, relief: number): Uint8Array<ArrayBuffer> {
    const { height: field, size } = this.#fieldOf(pattern);
    const { tile } = PATTERN_TABLE[pattern];
    const height = (i: number, j: number): number => field[((j + size) % size) * size + ((i + size) % size)]! * relief;
    const pixels = new Uint8Array(size * size * 4);
    for (let j = 0; j < size; j++) {
      for (let i = 0; i < size; i++) {
        const dx = ((height(i + 1, j) - height(i - 1, j)) * size) / (2 * tile[0]);
        const dy = ((height(i, j + 1) - height(i, j - 1)) * size) / (2 * tile[1]);
        const length = Math.sqrt(dx * dx + dy * dy + 1);
        const at = 4 * (j * size + i);
        pixels[at] = byte(-dx / length);
        pixels[at + 1] = byte(-dy / length);
        pixels[at + 2] = byte(1 / length);
        pixels[at + 3] = 255;
      }
    }
    return pixels;
  }
}

const sizeOf = (pattern: PatternId): number => PATTERN_TABLE[pattern].pixels ?? USUAL_SIZE;

const byte = (component: number): number => Math.round((component * 0.5 + 0.5) * 255);

function lighter(a: string, b: string): Color {
  const [first, second] = [new Color(a), new Color(b)];
  return new Color(Math.max(first.r, second.r), Math.max(first.g, second.g), Math.max(first.b, second.b));
}

const relativeTo = (color: Color, factor: Color): Color =>
  new Color(color.r / Math.max(factor.r, 1e-4), color.g / Math.max(factor.g, 1e-4), color.b / Math.max(factor.b, 1e-4));

/** The same image has the same uuid in every session, so that a store of images by uuid holds it once. */
function uuidOf(name: string): string {
  let seed = 2166136261;
  for (const character of name) seed = Math.imul(seed ^ character.charCodeAt(0), 16777619);
  const hex = Array.from({ length: 4 }, (_, k) =>
    Math.floor(MathUtils.seededRandom((seed >>> 0) + k) * 4294967296)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
