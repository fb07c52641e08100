import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { sentenceOf } from '../../core/Notices.ts';
import { baseNameOf } from './baseName.ts';
import { checkImported, renewUuids } from './checkImported.ts';
import { ImportError } from './ImportError.ts';
import { nameTargets } from './nameTargets.ts';
import { originalNames } from './originalNames.ts';
import { packGLTF } from './packGLTF.ts';
import { siblingManager } from './siblingManager.ts';
import { toMillimetres } from './toMillimetres.ts';

/** glTF 2.0, text or binary. Its metres become millimetres. Buffers and pictures beside it are found among the siblings. */
export async function importGLTF(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  const packed = packGLTF(file.data, file.name, siblings);
  const missing: string[] = [];
  const { manager, release } = siblingManager(siblings, missing);
  try {
    const loader = new GLTFLoader(manager);
    loader.setMeshoptDecoder((await import('three/addons/libs/meshopt_decoder.module.js')).MeshoptDecoder);
    const { scene, animations } = await loader.parseAsync(packed, '');
    scene.animations = animations;
    scene.name = baseNameOf(file.name);
    checkImported(scene, file.name);
    nameTargets(scene, animations);
    originalNames(scene, animations);
    toMillimetres(scene);
    renewUuids(scene);
    const warnings = missing.map((name) => `"${name}" was not among the files; choose it together with ${file.name}.`);
    return { kind: 'object', object: scene, warnings };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${file.name} could not be read: its contents do not fit together. (${sentenceOf(error)})`, {
      cause: error,
    });
  } finally {
    release();
  }
}
