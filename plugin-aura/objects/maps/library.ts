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
import type { PatternId, PhysicalMaterial } from '../../materials/physical.ts';
import { PATTERN_TABLE, type Point } from './patterns.ts';

/** Pixels along one side of a tile. */
const SIZE = 256;

/**
 * Textures of the patterns, each drawn once and then shared: materials that differ only in scale share one image. Texture
 * coordinates are millimetres; a texture's `repeat` turns them into tiles.
 */
export class MapLibrary {
  readonly #points = new Map<PatternId, readonly Point[]>();
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
          this.#image(`${pattern} ${color} ${patternColor}`, true, () => this.#colours(pattern, color, patternColor)),
          pattern,
          patternScale,
        ),
        factor,
      }),
      ...(relief !== undefined &&
        relief > 0 && {
          normalMap: this.#scaled(
            this.#image(`${pattern} ${relief}`, false, () => this.#normals(pattern, relief)),
            pattern,
            patternScale,
          ),
        }),
    };
  }

  dispose(): void {
    for (const texture of this.#images.values()) texture.dispose();
    this.#images.clear();
    this.#points.clear();
  }

  #scaled(texture: DataTexture, pattern: PatternId, scale: number): DataTexture {
    const [along, across] = PATTERN_TABLE[pattern].tile;
    const copy = texture.clone();
    copy.repeat.set(1 / (along * scale), 1 / (across * scale));
    copy.needsUpdate = true;
    return copy;
  }

  #image(name: string, isColour: boolean, draw: () => Uint8Array<ArrayBuffer>): DataTexture {
    const known = this.#images.get(name);
    if (known) return known;
    const texture = new DataTexture(draw(), SIZE, SIZE, RGBAFormat);
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

  #pointsOf(pattern: PatternId): readonly Point[] {
    const known = this.#points.get(pattern);
    if (known) return known;
    const { tile, at } = PATTERN_TABLE[pattern];
    const points = Array.from({ length: SIZE * SIZE }, (_, k) =>
      at((((k % SIZE) + 0.5) / SIZE) * tile[0], ((Math.floor(k / SIZE) + 0.5) / SIZE) * tile[1]),
    );
    this.#points.set(pattern, points);
    return points;
  }

  /** Colours relative to the lighter of the two, channel by channel, so that map times factor gives them back. */
  #colours(pattern: PatternId, color: string, second: string): Uint8Array<ArrayBuffer> {
    const factor = lighter(color, second);
    const from = relativeTo(new Color(color), factor);
    const to = relativeTo(new Color(second), factor);
    const mixed = new Color();
    const pixels = new Uint8Array(SIZE * SIZE * 4);
    this.#pointsOf(pattern).forEach(({ tone }, k) => {
      const hex = mixed.lerpColors(from, to, Math.min(1, Math.max(0, tone))).getHex(SRGBColorSpace);
      pixels.set([(hex >> 16) & 255, (hex >> 8) & 255, hex & 255, 255], 4 * k);
    });
    return pixels;
  }

  /** Tangent-space normals; heights are `relief` features deep, so that the slopes do not depend on the feature's size in mm. */
  #normals(pattern: PatternId, relief: number): Uint8Array<ArrayBuffer> {
    const points = this.#pointsOf(pattern);
    const { tile } = PATTERN_TABLE[pattern];
    const height = (i: number, j: number): number => points[((j + SIZE) % SIZE) * SIZE + ((i + SIZE) % SIZE)]!.height * relief;
    const pixels = new Uint8Array(SIZE * SIZE * 4);
    for (let j = 0; j < SIZE; j++) {
      for (let i = 0; i < SIZE; i++) {
        const dx = ((height(i + 1, j) - height(i - 1, j)) * SIZE) / (2 * tile[0]);
        const dy = ((height(i, j + 1) - height(i, j - 1)) * SIZE) / (2 * tile[1]);
        const length = Math.hypot(dx, dy, 1);
        pixels.set([byte(-dx / length), byte(-dy / length), byte(1 / length), 255], 4 * (j * SIZE + i));
      }
    }
    return pixels;
  }
}

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
