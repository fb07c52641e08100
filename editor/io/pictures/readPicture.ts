import { FloatType, HalfFloatType, RepeatWrapping, SRGBColorSpace, type Texture, TextureLoader } from 'three';
import { baseNameOf, extensionOf } from '../fileNames.ts';
import { ImportError } from '../importers/ImportError.ts';
import { drawn } from './drawn.ts';
import { shrunkPanorama } from './shrunkPanorama.ts';

/** Endings beyond what browsers show by themselves. */
const RADIANCE = ['hdr', 'pic'];
const OTHERS = ['exr', 'tga', 'ktx2'];
const PLAIN = ['png', 'jpg', 'jpeg', 'webp', 'gif', 'bmp', 'avif', 'svg'];

/** For a file input. */
export const PICTURE_ACCEPT = `image/*,${[...RADIANCE, ...OTHERS].map((ending) => `.${ending}`).join(',')}`;

export function isPicture(file: { name: string; type?: string }): boolean {
  const ending = extensionOf(file.name);
  return PLAIN.includes(ending) || RADIANCE.includes(ending) || OTHERS.includes(ending) || (file.type?.startsWith('image/') ?? false);
}

/** Values beyond white: light, not only a picture of it. */
export function isLight(texture: Texture): boolean {
  return texture.type === HalfFloatType || texture.type === FloatType;
}

/** A picture as a texture that survives in a saved project. Its colour space is sRGB unless it holds light. @throws ImportError */
export async function readPicture(file: File): Promise<Texture> {
  try {
    const texture = await read(file);
    texture.name = baseNameOf(file.name);
    texture.needsUpdate = true;
    return texture;
  } catch (error) {
    throw new ImportError(`${file.name} is damaged, or it is no picture that can be read.`, { cause: error });
  }
}

async function read(file: File): Promise<Texture> {
  const ending = extensionOf(file.name);
  if (RADIANCE.includes(ending)) {
    const { HDRLoader } = await import('three/addons/loaders/HDRLoader.js');
    return shrunkPanorama(await fromAddress(file, (address) => new HDRLoader().loadAsync(address)));
  }
  if (ending === 'exr') {
    const { EXRLoader } = await import('three/addons/loaders/EXRLoader.js');
    return shrunkPanorama(await fromAddress(file, (address) => new EXRLoader().loadAsync(address)));
  }
  if (ending === 'ktx2') {
    const { KTX2Pictures } = await import('../importers/ktx2.ts');
    const pictures = new KTX2Pictures();
    try {
      return inColor(await pictures.decode(await file.arrayBuffer()));
    } finally {
      pictures.dispose();
    }
  }
  if (ending === 'tga') {
    const { TGALoader } = await import('three/addons/loaders/TGALoader.js');
    return inColor(drawn(await fromAddress(file, (address) => new TGALoader().loadAsync(address))));
  }
  return inColor(await new TextureLoader().loadAsync(await dataAddress(file)));
}

/** Repeated, so that more of it can be had on a surface at once. */
function inColor<Picture extends Texture>(texture: Picture): Picture {
  texture.colorSpace = SRGBColorSpace;
  texture.wrapS = texture.wrapT = RepeatWrapping;
  return texture;
}

async function fromAddress<Result>(file: File, load: (address: string) => Promise<Result>): Promise<Result> {
  const address = URL.createObjectURL(file);
  try {
    return await load(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** An address of the page's memory would not survive in a saved project. */
function dataAddress(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsDataURL(file);
  });
}
