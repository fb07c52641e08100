import { Camera, type Object3D, Scene } from 'three';
import { z } from 'zod';
import { ObjectArchive } from '../io/ObjectArchive.ts';
import { objectJSONSchema } from '../io/objectSchema.ts';
import type { PlayMessage } from './messages.ts';

/** What is played, as the editor's own reader has it: a gem keeps its index of refraction, a text its letters, a lost picture stops nothing. */
export interface Stage {
  scene: Scene;
  camera: Camera;
}

const publishedSchema = z.looseObject({ environmentType: z.string().optional() });

/** A published project as the message that the editor would send. */
export function publishedMessage(app: unknown): unknown {
  const { environmentType } = publishedSchema.parse(app);
  return { kind: 'play', project: app, viewCamera: null, studio: (environmentType ?? 'Default') === 'Default' };
}

/** @throws a sentence if scene or camera cannot be read */
export async function readStage({ project, viewCamera }: PlayMessage): Promise<Stage> {
  const archive = new ObjectArchive({
    migrations: { apply: () => {} },
    geometries: new Map(),
    materials: new Map(),
    textures: new Map(),
    signals: { renderRequested: { dispatch: () => {} } },
  });
  const read = async (json: unknown): Promise<Object3D | null> => {
    const parsed = objectJSONSchema.safeParse(json);
    return parsed.success ? archive.readObjectAsync(parsed.data) : null;
  };
  const [scene, camera] = await Promise.all([read(project.scene), read(project.camera)]);
  if (!(scene instanceof Scene) || !(camera instanceof Camera)) throw new Error('The project has no scene or no camera.');
  const own = viewCamera === null ? undefined : scene.getObjectByProperty('uuid', viewCamera);
  return { scene, camera: own instanceof Camera ? own : camera };
}
