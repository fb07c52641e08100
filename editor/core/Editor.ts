import {
  AnimationMixer,
  type BufferGeometry,
  Camera,
  type Fog,
  type FogExp2,
  HemisphereLight,
  type Material,
  type Object3D,
  Scene,
  type Texture,
  Vector3,
} from 'three';
import { registerCommands } from '../commands/index.ts';
import { ObjectArchive } from '../io/ObjectArchive.ts';
import { type ProjectJSON, readProject, writeProject } from '../io/ProjectFile.ts';
import { type BlobStore, Storage } from '../io/Storage.ts';
import type { Command } from './Command.ts';
import { CommandRegistry } from './CommandRegistry.ts';
import { Config } from './Config.ts';
import { Disposables } from './Disposables.ts';
import { Exporters } from './Exporters.ts';
import { Helpers } from './Helpers.ts';
import { History, persistentHistory } from './History.ts';
import { Importers } from './Importers.ts';
import { Menus } from './Menus.ts';
import { Migrations } from './Migrations.ts';
import { geometryOf, materialsOf, textureMap } from './materials.ts';
import { Notices } from './Notices.ts';
import { Operators } from './Operators.ts';
import { Overlays } from './Overlays.ts';
import { Panels } from './Panels.ts';
import { type ImportModule, Plugins } from './Plugins.ts';
import { Project } from './Project.ts';
import { Resources } from './Resources.ts';
import { SceneIndex } from './SceneIndex.ts';
import { Scripts } from './Scripts.ts';
import { Selection } from './Selection.ts';
import { Settings } from './Settings.ts';
import { createSignals, type Signals } from './Signals.ts';
import { Strings } from './Strings.ts';
import { english } from './strings/english.ts';
import { Units } from './Units.ts';
import { type CameraType, convertViewCamera, createViewCamera, type ViewCamera } from './ViewCamera.ts';

export type BackgroundType = 'Default' | 'Color' | 'Texture' | 'Equirectangular';
export type EnvironmentType = 'Default' | 'Equirectangular' | 'None';
export type ViewportShading = 'realistic' | 'solid' | 'normals' | 'wireframe';

export interface EditorOptions {
  config?: Config;
  /** Where the autosaved state lives. Default: IndexedDB where there is one. */
  blobStore?: BlobStore | null;
  /** How plugin modules are loaded; default is `import()`. */
  importModule?: ImportModule;
}

/**
 * The centre of the application: makes and holds the managers, and the few verbs that touch several of them.
 * It needs no page. One scene unit is a millimetre, +Y is up.
 */
export class Editor {
  readonly signals: Signals = createSignals();
  readonly config: Config;
  readonly strings: Strings;
  readonly notices: Notices;
  readonly settings: Settings;
  readonly units: Units;
  readonly selection: Selection;
  readonly history: History;
  readonly commands: CommandRegistry;
  readonly operators: Operators;
  readonly menus = new Menus();
  readonly panels = new Panels();
  readonly overlays = new Overlays();
  readonly exporters = new Exporters();
  readonly importers = new Importers();
  readonly migrations = new Migrations();
  readonly plugins: Plugins;
  readonly project: Project;
  readonly archive: ObjectArchive;
  readonly storage: Storage;
  readonly scripts: Scripts;
  readonly helpers: Helpers;
  readonly disposables = new Disposables();

  /** The artist's scene; its identity never changes. */
  readonly scene = new Scene();
  /** Helpers and overlays: drawn, never saved or exported. */
  readonly sceneHelpers = new Scene();
  readonly mixer = new AnimationMixer(this.scene);
  readonly geometries: Resources<BufferGeometry>;
  readonly materials: Resources<Material>;
  /** All cameras by uuid, the editor's own included. */
  readonly cameras = new Map<string, Camera>();

  /** The editor's own camera. */
  camera: ViewCamera = createViewCamera();
  /** What the viewport looks through: the editor's camera or one of the scene. */
  viewportCamera: Camera = this.camera;
  /** What the editor's camera turns around; the viewport's controls read and write it. */
  readonly viewCenter = new Vector3();
  viewportShading: ViewportShading = 'solid';
  backgroundType: BackgroundType = 'Default';
  environmentType: EnvironmentType = 'Default';
  /** The artist's environment picture; what the viewport makes by itself for `Default` is not one. */
  environmentTexture: Texture | null = null;

  readonly #index = new SceneIndex(this.scene);

  constructor(options: EditorOptions = {}) {
    this.config = options.config ?? new Config();
    this.strings = new Strings(this.config, this.signals);
    this.strings.register('en', english);
    this.notices = new Notices(this.signals);
    this.settings = new Settings(this.config, this.signals);
    this.settings.register(persistentHistory);
    this.units = new Units(this.config, this.signals);
    this.selection = new Selection(this.signals);
    this.history = new History(this);
    this.commands = new CommandRegistry(this);
    registerCommands(this.commands);
    this.operators = new Operators(this);
    this.plugins = new Plugins(this, options.importModule);
    this.project = new Project(this.signals, this.history);
    this.archive = new ObjectArchive(this);
    this.scripts = new Scripts(this.signals);
    this.helpers = new Helpers(this.sceneHelpers, this.signals);
    this.storage = new Storage(this, options.blobStore);
    const { geometryAdded, geometryRemoved, materialAdded, materialRemoved } = this.signals;
    this.geometries = new Resources<BufferGeometry>(
      (geometry) => geometryAdded.dispatch(geometry),
      (geometry) => {
        geometry.dispose();
        geometryRemoved.dispatch(geometry);
      },
    );
    this.materials = new Resources<Material>(
      (material) => materialAdded.dispatch(material),
      (material) => materialRemoved.dispatch(material),
    );
    this.scene.name = 'Scene';
    const fill = new HemisphereLight(0xffffff, 0x888888, 2);
    this.sceneHelpers.add(fill);
    this.cameras.set(this.camera.uuid, this.camera);
  }

  /** The primary of the selection. */
  get selected(): Object3D | null {
    return this.selection.primary;
  }

  /** Textures that the materials of the scene use, by uuid. */
  get textures(): Map<string, Texture> {
    return textureMap(this.materials.list());
  }

  execute(command: Command, name?: string): void {
    this.history.execute(command, name);
  }

  undo(): Command | null {
    return this.history.undo();
  }

  redo(): Command | null {
    return this.history.redo();
  }

  select(object: Object3D | null): void {
    this.selection.set(object ? [object] : []);
  }

  selectById(id: number): void {
    this.select(id === this.camera.id ? this.camera : (this.scene.getObjectById(id) ?? null));
  }

  selectByUuid(uuid: string): void {
    this.select(this.objectByUuid(uuid) ?? null);
  }

  deselect(): void {
    this.selection.clear();
  }

  focus(object: Object3D): void {
    this.signals.objectFocused.dispatch(object);
  }

  /** An object of the scene, the scene itself, or the editor's camera. */
  objectByUuid(uuid: string): Object3D | undefined {
    return uuid === this.camera.uuid ? this.camera : this.#index.find(uuid);
  }

  isInScene(object: Object3D): boolean {
    return this.#index.contains(object);
  }

  /** Puts an object into the scene, at the end of its children or at an index of a parent's. Not undoable by itself. */
  addObject(object: Object3D, parent: Object3D = this.scene, index = parent.children.length): void {
    object.removeFromParent();
    parent.add(object);
    const appended = parent.children.pop();
    if (appended) parent.children.splice(index, 0, appended);
    this.#index.add(object);
    object.traverse((child) => this.#adopt(child));
    object.updateWorldMatrix(true, true);
    this.signals.objectAdded.dispatch(object);
    this.signals.sceneGraphChanged.dispatch();
  }

  /** Takes an object out of the scene. The scene itself and objects without a parent stay. Not undoable by itself. */
  removeObject(object: Object3D): void {
    if (!object.parent) return;
    this.selection.drop(object);
    this.#index.remove(object);
    object.traverse((child) => this.#abandon(child));
    object.removeFromParent();
    this.signals.objectRemoved.dispatch(object);
    this.signals.sceneGraphChanged.dispatch();
  }

  /** Follows an object whose uuid has been changed. */
  rekeyObject(object: Object3D, oldUuid: string): void {
    this.#index.rekey(object, oldUuid);
    this.scripts.rekey(oldUuid, object.uuid);
    if (this.cameras.get(oldUuid) === object) {
      this.cameras.delete(oldUuid);
      this.cameras.set(object.uuid, object as Camera);
    }
  }

  /** Gives an object another geometry and keeps the registry right. */
  setObjectGeometry(object: Object3D & { geometry: BufferGeometry }, geometry: BufferGeometry): void {
    const outgoing = object.geometry;
    object.geometry = geometry;
    if (!this.isInScene(object)) return;
    this.geometries.retain(geometry);
    this.geometries.release(outgoing);
  }

  getObjectMaterial(object: Object3D, slot = -1): Material | undefined {
    const materials = materialsOf(object);
    return materials[Math.max(slot, 0)];
  }

  /** Gives an object another material, in one slot if it has several, and keeps the registry right. */
  setObjectMaterial(object: Object3D & { material: Material | Material[] }, slot: number, material: Material): void {
    const outgoing = this.getObjectMaterial(object, slot);
    if (Array.isArray(object.material)) object.material[Math.max(slot, 0)] = material;
    else object.material = material;
    if (!this.isInScene(object)) return;
    this.materials.retain(material);
    if (outgoing) this.materials.release(outgoing);
  }

  setBackground(type: BackgroundType, background: Scene['background']): void {
    this.backgroundType = type;
    this.scene.background = background;
  }

  setEnvironment(type: EnvironmentType, environment: Texture | null): void {
    this.environmentType = type;
    this.environmentTexture = environment;
    this.scene.environment = environment;
  }

  setFog(fog: Fog | FogExp2 | null): void {
    this.scene.fog = fog;
  }

  setCameraType(type: CameraType): void {
    const camera = convertViewCamera(this.camera, type, this.viewCenter);
    this.replaceCamera(camera);
  }

  /** Makes another camera the editor's own. */
  replaceCamera(camera: ViewCamera): void {
    const wasViewed = this.viewportCamera === this.camera;
    this.cameras.delete(this.camera.uuid);
    this.camera = camera;
    this.cameras.set(camera.uuid, camera);
    if (wasViewed) this.viewportCamera = camera;
    this.signals.cameraResetted.dispatch();
    if (wasViewed) this.signals.viewportCameraChanged.dispatch();
  }

  setViewportCamera(uuid: string): void {
    this.viewportCamera = this.cameras.get(uuid) ?? this.camera;
    this.signals.viewportCameraChanged.dispatch();
  }

  setViewportShading(shading: ViewportShading): void {
    this.viewportShading = shading;
    this.signals.viewportShadingChanged.dispatch();
  }

  /** Takes over what belongs to a scene and all its children; the scene object stays the same one. */
  setScene(scene: Scene): void {
    const { uuid, name, background, environment, fog, backgroundBlurriness, backgroundIntensity, environmentIntensity, userData } = scene;
    Object.assign(this.scene, {
      uuid,
      name,
      background,
      environment,
      fog,
      backgroundBlurriness,
      backgroundIntensity,
      environmentIntensity,
      userData,
    });
    this.scene.backgroundRotation.copy(scene.backgroundRotation);
    this.scene.environmentRotation.copy(scene.environmentRotation);
    this.scene.animations = scene.animations;
    this.signals.sceneGraphChanged.batch(() => {
      for (const child of [...scene.children]) this.addObject(child);
      this.signals.sceneGraphChanged.dispatch();
    });
    this.signals.sceneBackgroundChanged.dispatch();
    this.signals.sceneEnvironmentChanged.dispatch();
    this.signals.sceneFogChanged.dispatch();
  }

  /** Empties scene, history and selection. What is stored stays until the next save. */
  clear(): void {
    this.history.clear();
    this.selection.clear();
    this.signals.sceneGraphChanged.batch(() => {
      for (const child of [...this.scene.children].reverse()) this.removeObject(child);
      this.signals.sceneGraphChanged.dispatch();
    });
    this.#index.clear();
    this.geometries.clear();
    this.materials.clear();
    this.helpers.clear();
    this.scripts.clear();
    this.mixer.stopAllAction();
    const blank = new Scene();
    blank.name = 'Scene';
    this.backgroundType = 'Default';
    this.environmentType = 'Default';
    this.environmentTexture = null;
    this.setScene(blank);
    this.viewCenter.set(0, 0, 0);
    this.replaceCamera(createViewCamera());
    this.setViewportCamera(this.camera.uuid);
    this.project.clear();
    this.signals.editorCleared.dispatch();
  }

  /** The whole project as plain JSON, in the file format of the three.js editor with a few keys more. */
  toJSON(): ProjectJSON {
    return writeProject(this);
  }

  /** Replaces the project. Everything is read and checked first: @throws a sentence, and then nothing has changed. */
  async fromJSON(json: unknown): Promise<void> {
    await readProject(this, json);
  }

  dispose(): void {
    this.storage.dispose();
    this.plugins.dispose();
    this.disposables.dispose();
    this.helpers.clear();
    for (const signal of Object.values(this.signals)) signal.dispose();
  }

  #adopt(object: Object3D): void {
    const geometry = geometryOf(object);
    if (geometry) this.geometries.retain(geometry);
    for (const material of materialsOf(object)) this.materials.retain(material);
    if (object instanceof Camera) {
      this.cameras.set(object.uuid, object);
      this.signals.cameraAdded.dispatch(object);
    }
    this.helpers.add(object);
  }

  #abandon(object: Object3D): void {
    const geometry = geometryOf(object);
    if (geometry) this.geometries.release(geometry);
    for (const material of materialsOf(object)) this.materials.release(material);
    if (object instanceof Camera) {
      this.cameras.delete(object.uuid);
      if (this.viewportCamera === object) this.setViewportCamera(this.camera.uuid);
      this.signals.cameraRemoved.dispatch(object);
    }
    this.helpers.remove(object);
  }
}
