import { DataTexture, LinearFilter, SRGBColorSpace } from 'three';

export type Theme = 'dark' | 'light';

type Grey = readonly [red: number, green: number, blue: number];

/** sRGB, 0 to 255, from the top of the view to its bottom, and what the middle gets on top. */
const GRADIENTS: Readonly<Record<Theme, { top: Grey; bottom: Grey; glow: number }>> = {
  dark: { top: [33, 35, 41], bottom: [52, 54, 61], glow: 20 },
  light: { top: [214, 218, 224], bottom: [238, 240, 243], glow: 14 },
};

const WIDTH = 256;
const HEIGHT = 256;

/** A quiet gradient with a glow in the middle, as on a studio's backdrop. Dithered, since eight bits would show steps in it. */
export function createStudioBackground(theme: Theme): DataTexture {
  const { top, bottom, glow } = GRADIENTS[theme];
  const data = new Uint8Array(WIDTH * HEIGHT * 4);
  let seed = 1;
  const noise = (): number => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647 - 0.5;
  };
  for (let y = 0; y < HEIGHT; y++) {
    const up = y / (HEIGHT - 1);
    const above = (up - 0.5) * 1.9;
    const share = up ** 0.8;
    const row = bottom.map((low, channel) => low + ((top[channel] ?? 0) - low) * share);
    for (let x = 0; x < WIDTH; x++) {
      const aside = (x / (WIDTH - 1) - 0.5) * 1.5;
      const light = glow * Math.max(0, 1 - aside * aside - above * above) ** 2 + noise() * 1.6;
      const at = (y * WIDTH + x) * 4;
      for (let channel = 0; channel < 3; channel++) data[at + channel] = Math.round((row[channel] ?? 0) + light);
      data[at + 3] = 255;
    }
  }
  const texture = new DataTexture(data, WIDTH, HEIGHT);
  texture.colorSpace = SRGBColorSpace;
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}
