import { DataUtils, HalfFloatType, type Texture } from 'three';

/** Draws a small view of a texture's picture, as large as fits, in the middle; false if it has none that can be drawn. */
export function drawThumbnail(canvas: HTMLCanvasElement, texture: Texture): boolean {
  const context = canvas.getContext('2d');
  const image: unknown = texture.image;
  if (!context || typeof image !== 'object' || image === null) return false;
  context.clearRect(0, 0, canvas.width, canvas.height);
  const { width, height } = sizeOf(image);
  if (width < 1 || height < 1) return false;
  const scale = Math.min(canvas.width / width, canvas.height / height);
  const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const [x, y] = [Math.floor((canvas.width - w) / 2), Math.floor((canvas.height - h) / 2)];
  if (isDrawable(image)) context.drawImage(image, x, y, w, h);
  else if ('data' in image && ArrayBuffer.isView(image.data)) context.putImageData(sampled(texture, image.data, width, height, w, h), x, y);
  else return false;
  return true;
}

/** Pixels of a texture's picture; zero by zero if it has not arrived. */
export function sizeOf(image: unknown): { width: number; height: number } {
  if (typeof image !== 'object' || image === null || !('width' in image) || !('height' in image)) return { width: 0, height: 0 };
  return { width: Number(image.width) || 0, height: Number(image.height) || 0 };
}

function isDrawable(image: object): image is CanvasImageSource & object {
  return image instanceof HTMLImageElement || image instanceof HTMLCanvasElement || image instanceof ImageBitmap;
}

/** The nearest pixels; light is brought to what a screen can show. */
function sampled(texture: Texture, data: ArrayBufferView, width: number, height: number, w: number, h: number): ImageData {
  const values = data as unknown as ArrayLike<number>;
  const channels = Math.round(values.length / (width * height));
  const plain = values instanceof Uint8Array || values instanceof Uint8ClampedArray;
  const half = texture.type === HalfFloatType;
  const shown = (value: number): number => {
    if (plain) return value;
    const light = half ? DataUtils.fromHalfFloat(value) : value;
    return 255 * (light / (1 + light)) ** (1 / 2.2);
  };
  const picture = new ImageData(w, h);
  for (let row = 0; row < h; row += 1) {
    const source = Math.floor(((texture.flipY ? row : h - 1 - row) + 0.5) * (height / h));
    for (let column = 0; column < w; column += 1) {
      const from = (source * width + Math.floor((column + 0.5) * (width / w))) * channels;
      const to = (row * w + column) * 4;
      for (let channel = 0; channel < 3; channel += 1)
        picture.data[to + channel] = shown(values[from + Math.min(channel, channels - 1)] ?? 0);
      picture.data[to + 3] = 255;
    }
  }
  return picture;
}
