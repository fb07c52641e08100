import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import type { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js';
import { Disposables } from '../../core/Disposables.ts';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { sentenceOf } from '../../core/Notices.ts';
import { MILLIMETRES } from '../../core/Units.ts';
import { baseNameOf } from '../fileNames.ts';
import { checkImported, renewUuids } from './checkImported.ts';
import { ImportError } from './ImportError.ts';
import { nameTargets } from './nameTargets.ts';
import { originalNames } from './originalNames.ts';
import { packGLTF } from './packGLTF.ts';
import { scaleLengths } from './scaleLengths.ts';
import { siblingManager } from './siblingManager.ts';

/**
 * glTF 2.0, text or binary, compressed by Draco, meshopt or Basis or not. Its metres become millimetres. Buffers and pictures beside it
 * are found among the siblings.
 */
export async function importGLTF(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  const { glb, extensions } = packGLTF(file.data, file.name, siblings);
  const missing: string[] = [];
  const { manager, release } = siblingManager(siblings, missing);
  const decoders = new Disposables();
  try {
    const loader = new GLTFLoader(manager);
    loader.setMeshoptDecoder((await import('three/addons/libs/meshopt_decoder.module.js')).MeshoptDecoder);
    if (extensions.has('KHR_draco_mesh_compression')) {
      const { DRACOLoader } = await import('three/addons/loaders/DRACOLoader.js');
      const draco = new DRACOLoader();
      loader.setDRACOLoader(draco);
      decoders.add(() => draco.dispose());
    }
    if (extensions.has('KHR_texture_basisu')) {
      const { KTX2Pictures } = await import('./ktx2.ts');
      const pictures = new KTX2Pictures(manager);
      // It asks nothing of it but to load a texture, whose wrapping, filters and colour space it sets itself.
      loader.setKTX2Loader(pictures as unknown as KTX2Loader);
      decoders.add(() => pictures.dispose());
    }
    const { scene, animations } = await loader.parseAsync(glb, '');
    scene.animations = animations;
    scene.name = baseNameOf(file.name);
    checkImported(scene, file.name);
    nameTargets(scene, animations);
    originalNames(scene, animations);
    scaleLengths(scene, MILLIMETRES.m);
    renewUuids(scene);
    const warnings = missing.map((name) => `"${name}" was not among the files; choose it together with ${file.name}.`);
    return { kind: 'object', object: scene, warnings };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${file.name} could not be read: its contents do not fit together. (${sentenceOf(error)})`, {
      cause: error,
    });
  } finally {
    decoders.dispose();
    release();
  }
}
