import type { LoadingManager } from 'three';

/** Lets loaders read pictures that a browser does not: TGA and DDS, as old formats like them. */
export async function textureHandlers(manager: LoadingManager): Promise<LoadingManager> {
  const { TGALoader } = await import('three/addons/loaders/TGALoader.js');
  return manager.addHandler(/\.tga$/i, new TGALoader(manager));
}
