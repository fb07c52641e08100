import { CanvasTexture, type DataTexture, Texture } from 'three';

/**
 * Numbers (eight bits a channel, RGBA) as a picture on a canvas: so projects keep them as a small file instead of a list of numbers, and
 * exporters that know pictures only take them.
 */
export function drawn(texture: DataTexture): Texture {
  const { width, height, data } = texture.image;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pixels = new Uint8ClampedArray(new Uint8Array((data ?? new Uint8Array(width * height * 4)) as Uint8Array));
  canvas.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
  const made = new CanvasTexture(canvas);
  made.flipY = texture.flipY;
  return made;
}

/** The same texture with its numbers drawn: how it lies on a surface stays as it is. */
export function drawnAlike(texture: DataTexture): Texture {
  const { source } = drawn(texture);
  const made = new Texture().copy(texture);
  made.source = source;
  made.needsUpdate = true;
  return made;
}
