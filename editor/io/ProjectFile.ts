import {
  type Camera,
  Color,
  EquirectangularReflectionMapping,
  type Object3D,
  OrthographicCamera,
  PerspectiveCamera,
  Scene,
  type Texture,
  type Vector3,
} from 'three';
import { z } from 'zod';
import type { BackgroundType, EnvironmentType } from '../core/editorTypes.ts';
import { type HistoryJSON, historySchema } from '../core/historyEntries.ts';
import { sentenceOf } from '../core/Notices.ts';
import type { Project } from '../core/Project.ts';
import { type RendererSettings, rendererSettingsSchema, storedRendererSettings } from '../core/rendererSettings.ts';
import type { Scripts } from '../core/Scripts.ts';
import type { Selection } from '../core/Selection.ts';
import type { Signals } from '../core/Signals.ts';
import { scriptSchema } from '../core/script.ts';
import { DISPLAY_UNITS, type Units } from '../core/Units.ts';
import type { ViewCamera } from '../core/ViewCamera.ts';
import type { ObjectArchive } from './ObjectArchive.ts';
import { objectJSONSchema } from './objectSchema.ts';
import { migrateProject, PROJECT_VERSION } from './projectMigrations.ts';

const projectSchema = z.looseObject({
  metadata: z.looseObject({ version: z.literal(PROJECT_VERSION) }),
  project: z.looseObject({
    id: z.string().min(1).max(100).optional(),
    title: z.string().max(1000).default(''),
    saved: z.boolean().default(true),
    inFile: z.boolean().default(false),
    units: z.enum(DISPLAY_UNITS).nullable().catch(null).default(null),
    ...storedRendererSettings,
  }),
  camera: objectJSONSchema.optional(),
  controls: z.looseObject({ center: z.tuple([z.number(), z.number(), z.number()]) }).optional(),
  scene: objectJSONSchema,
  scripts: z.record(z.string(), z.array(scriptSchema)).default({}),
  history: historySchema.default({ undos: [], redos: [] }),
  backgroundType: z.enum(['Default', 'Color', 'Texture', 'Equirectangular']).optional(),
  environmentType: z.enum(['Default', 'Equirectangular', 'None']).optional(),
  selection: z.array(z.string()).default([]),
});
export type ProjectJSON = z.infer<typeof projectSchema>;

/** All of an editor that a project file holds, and what takes it in. */
interface ProjectHolder {
  readonly signals: Signals;
  readonly archive: ObjectArchive;
  readonly scene: Scene;
  readonly project: Project;
  readonly units: Units;
  readonly scripts: Scripts;
  readonly selection: Selection;
  readonly history: { toJSON(): HistoryJSON; fromJSON(json: unknown): void };
  readonly camera: ViewCamera;
  readonly viewCenter: Vector3;
  backgroundType: BackgroundType;
  environmentType: EnvironmentType;
  environmentTexture: Texture | null;
  clear(): void;
  replaceCamera(camera: ViewCamera): void;
  setScene(scene: Scene): void;
  objectByUuid(uuid: string): Object3D | undefined;
}

/** The project as plain JSON. Keys and their order are those of the three.js editor, with version, title and selection more. */
export function writeProject(editor: ProjectHolder): ProjectJSON {
  const { archive, scene, project } = editor;
  const { children: _, ...renderer } = { children: null, ...project.renderer } as { children: null } & RendererSettings;
  return {
    metadata: { version: PROJECT_VERSION, type: 'Project', generator: 'Aura' },
    project: { id: project.id, title: project.title, saved: !project.dirty, inFile: project.inFile, units: editor.units.unit, ...renderer },
    camera: archive.writeObject(editor.camera),
    controls: { center: editor.viewCenter.toArray() },
    scene: archive.writeObject(scene),
    scripts: Object.fromEntries(editor.scripts.entries().map(([uuid, scripts]) => [uuid, scripts.map((script) => ({ ...script }))])),
    history: editor.history.toJSON(),
    backgroundType: editor.backgroundType,
    environmentType: editor.environmentType,
    selection: editor.selection.objects.map((object) => object.uuid),
  };
}

/**
 * Replaces what the editor holds by a stored project. All of it is read and checked before the first change.
 * @throws an error with a sentence, and then nothing has changed
 */
export async function readProject(editor: ProjectHolder, json: unknown): Promise<void> {
  const migrated = migrateProject(json);
  const parsed = projectSchema.safeParse(migrated);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`This is not a project that can be opened: "${issue?.path.join('.') || 'the file'}" is damaged or missing.`);
  }
  const project = parsed.data;
  const { scene, camera } = await readParts(editor, project);
  editor.clear();
  if (camera) editor.replaceCamera(camera);
  if (project.controls) editor.viewCenter.fromArray(project.controls.center);
  editor.backgroundType = project.backgroundType ?? backgroundTypeOf(scene);
  editor.environmentType = project.environmentType ?? (scene.environment ? 'Equirectangular' : 'Default');
  editor.environmentTexture = editor.environmentType === 'Equirectangular' && scene.environment ? scene.environment : null;
  editor.setScene(scene);
  editor.scripts.restore(project.scripts);
  editor.history.fromJSON(project.history);
  const { id, title, saved, inFile, units, ...renderer } = project.project;
  editor.units.restore(units);
  editor.project.restore(title, rendererSettingsSchema.parse(renderer), saved, inFile, id);
  editor.selection.set(project.selection.flatMap((uuid) => editor.objectByUuid(uuid) ?? []));
  editor.signals.cameraResetted.dispatch();
}

/** Old projects say what is behind the scene, and not of what kind it is. */
function backgroundTypeOf({ background }: Scene): BackgroundType {
  if (background === null) return 'Default';
  if (background instanceof Color) return 'Color';
  return background.mapping === EquirectangularReflectionMapping ? 'Equirectangular' : 'Texture';
}

async function readParts(
  editor: ProjectHolder,
  project: ProjectJSON,
): Promise<{ scene: Scene; camera: PerspectiveCamera | OrthographicCamera | null }> {
  try {
    const scene = await editor.archive.readObjectAsync(project.scene);
    if (!(scene instanceof Scene)) throw new Error('its scene is not a scene');
    const camera: Camera | null = project.camera ? ((await editor.archive.readObjectAsync(project.camera)) as Camera) : null;
    return { scene, camera: camera instanceof PerspectiveCamera || camera instanceof OrthographicCamera ? camera : null };
  } catch (error) {
    throw new Error(`This project cannot be opened: ${sentenceOf(error)}`, { cause: error });
  }
}
