import type { ProjectLock } from '../io/ProjectLock.ts';
import type { BlobStore } from '../io/Storage.ts';
import type { Config } from './Config.ts';

/** How a plugin's module is loaded. */
export type ImportModule = (url: string) => Promise<unknown>;

export type BackgroundType = 'Default' | 'Color' | 'Texture' | 'Equirectangular';
export type EnvironmentType = 'Default' | 'Equirectangular' | 'None';
/** `traced` follows the light through the scene, for as long as it takes; `realistic` draws a picture at once. */
export type ViewportShading = 'traced' | 'realistic' | 'solid' | 'normals' | 'wireframe';

export interface EditorOptions {
  config?: Config;
  /** Where the autosaved state lives. Default: IndexedDB where there is one. */
  blobStore?: BlobStore | null;
  /** Which of several tabs keeps the project. Default: this one. */
  projectLock?: ProjectLock | null;
  /** How plugin modules are loaded; default is `import()`. */
  importModule?: ImportModule;
}
