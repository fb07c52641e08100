import { DataTexture, DataUtils, FloatType, HalfFloatType, LinearFilter, RGBAFormat } from 'three';

/** Pixels across. Light is blurred far below this; a project would hold four numbers for each pixel. */
const WIDEST = 2048;

/** A picture of light no wider than a project can hold, as half floats: each pixel is the mean of those that it stands for. */
export function shrunkPanorama(texture: DataTexture): DataTexture {
  const { width, height, data } = texture.image;
  if (!data || width <= WIDEST || texture.format !== RGBAFormat) return texture;
  const valueAt =
    texture.type === HalfFloatType ? (index: number) => DataUtils.fromHalfFloat(data[index] ?? 0) : (index: number) => data[index] ?? 0;
  if (texture.type !== HalfFloatType && texture.type !== FloatType) return texture;
  const step = Math.ceil(width / WIDEST);
  const [across, down] = [Math.floor(width / step), Math.floor(height / step)];
  const shrunk = new Uint16Array(across * down * 4);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let dy = 0; dy < step; dy += 1) {
          for (let dx = 0; dx < step; dx += 1) sum += valueAt(((y * step + dy) * width + x * step + dx) * 4 + channel);
        }
        shrunk[(y * across + x) * 4 + channel] = DataUtils.toHalfFloat(Math.min(sum / (step * step), 65_504));
      }
    }
  }
  const made = new DataTexture(shrunk, across, down, RGBAFormat, HalfFloatType);
  made.colorSpace = texture.colorSpace;
  made.flipY = texture.flipY;
  made.minFilter = made.magFilter = LinearFilter;
  return made;
}
