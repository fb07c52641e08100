import {
  AnimationMixer,
  type BufferGeometry,
  type Camera,
  HemisphereLight,
  type Material,
  type Object3D,
  Scene,
  type Texture,
  Vector3,
} from 'three';
import { ObjectArchive } from '../io/ObjectArchive.ts';
import { type ProjectJSON, readProject, writeProject } from '../io/ProjectFile.ts';
import { autosave, Storage } from '../io/Storage.ts';
import type { Command } from './Command.ts';
import { CommandRegistry } from './CommandRegistry.ts';
import { Config } from './Config.ts';
import { Disposables } from './Disposables.ts';
import { Exporters } from './Exporters.ts';
import type { BackgroundType, EditorOptions, EnvironmentType, ViewportShading } from './editorTypes.ts';
import { Helpers } from './Helpers.ts';
import { History, persistentHistory } from './History.ts';
import { Importers } from './Importers.ts';
import type { LightTargets } from './LightTargets.ts';
import { Menus } from './Menus.ts';
import { Migrations } from './Migrations.ts';
import { textureMap } from './materials.ts';
import { Notices } from './Notices.ts';
import { Operators } from './Operators.ts';
import { Overlays } from './Overlays.ts';
import { Panels } from './Panels.ts';
import { Plugins } from './Plugins.ts';
import { Project } from './Project.ts';
import type { Resources } from './Resources.ts';
import { emptyScene, takeOverScene } from './replaceScene.ts';
import { SceneContents } from './SceneContents.ts';
import { Scripts } from './Scripts.ts';
import { Selection } from './Selection.ts';
import { Settings } from './Settings.ts';
import { ShaderFaults } from './ShaderFaults.ts';
import { createSignals, type Signals } from './Signals.ts';
import { Strings } from './Strings.ts';
import { english } from './strings/english.ts';
import { Units } from './Units.ts';
import { type CameraType, convertViewCamera, createViewCamera, type ViewCamera } from './ViewCamera.ts';

export type { BackgroundType, EditorOptions, EnvironmentType, ViewportShading } from './editorTypes.ts';

/**
 * The centre of the application: makes and holds the managers, and the few verbs that touch several of them.
 * It needs no page. One scene unit is a millimetre, +Y is up. It knows no command, no file format and no language: `createEditor`
 * registers those.
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
  readonly migrations = new Migrations(() => this.scene);
  readonly plugins: Plugins;
  readonly project: Project;
  readonly archive: ObjectArchive;
  readonly storage: Storage;
  readonly scripts: Scripts;
  readonly helpers: Helpers;
  readonly shaderFaults = new ShaderFaults();
  readonly disposables = new Disposables();

  /** The artist's scene; its identity never changes. */
  readonly scene = new Scene();
  /** Helpers and overlays: drawn, never saved or exported. */
  readonly sceneHelpers = new Scene();
  readonly mixer = new AnimationMixer(this.scene);

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

  readonly #contents: SceneContents;

  constructor(options: EditorOptions = {}) {
    this.config = options.config ?? new Config();
    this.strings = new Strings(this.config, this.signals);
    this.strings.register('en', english);
    this.notices = new Notices(this.signals);
    this.settings = new Settings(this.config, this.signals);
    this.settings.register(persistentHistory);
    this.settings.register(autosave);
    this.units = new Units(this.config, this.signals);
    this.selection = new Selection(this.signals);
    this.history = new History(this);
    this.commands = new CommandRegistry(this);
    this.commands.changed.add(() => this.history.reviveStored());
    this.operators = new Operators(this);
    this.plugins = new Plugins(this, options.importModule);
    this.project = new Project(this.signals, this.history);
    this.archive = new ObjectArchive(this);
    this.scripts = new Scripts(this.signals);
    this.helpers = new Helpers(this.sceneHelpers, this.signals);
    this.storage = new Storage(this, options.blobStore, options.projectLock);
    this.storage.automatic = this.settings.get(autosave);
    this.signals.settingChanged.add((key) => {
      if (key === autosave.id) this.storage.automatic = this.settings.get(autosave);
    });
    this.#contents = new SceneContents(this.scene, this.signals, this.helpers);
    this.scene.name = 'Scene';
    this.sceneHelpers.add(new HemisphereLight(0xffffff, 0x888888, 2));
    this.cameras.set(this.camera.uuid, this.camera);
  }

  /** The primary of the selection. */
  get selected(): Object3D | null {
    return this.selection.primary;
  }

  /** Geometries that the scene uses. */
  get geometries(): Resources<BufferGeometry> {
    return this.#contents.geometries;
  }

  /** Materials that the scene uses. */
  get materials(): Resources<Material> {
    return this.#contents.materials;
  }

  /** Which lights shine at what. */
  get lightTargets(): LightTargets {
    return this.#contents.lightTargets;
  }

  /** All cameras by uuid, the editor's own included. */
  get cameras(): Map<string, Camera> {
    return this.#contents.cameras;
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

  /** Brings an object into view. @param isNew to be seen for the first time: from where it shows what it is, if the view now does not */
  focus(object: Object3D, isNew = false): void {
    this.signals.objectFocused.dispatch(object, isNew);
  }

  /** An object of the scene, the scene itself, or the editor's camera. */
  objectByUuid(uuid: string): Object3D | undefined {
    return uuid === this.camera.uuid ? this.camera : this.#contents.index.find(uuid);
  }

  isInScene(object: Object3D): boolean {
    return this.#contents.index.contains(object);
  }

  /** Puts an object into the scene, at the end of its children or at an index of a parent's. Not undoable by itself. */
  addObject(object: Object3D, parent: Object3D = this.scene, index = parent.children.length): void {
    object.removeFromParent();
    parent.add(object);
    const appended = parent.children.pop();
    if (appended) parent.children.splice(index, 0, appended);
    this.#contents.add(object);
    object.updateWorldMatrix(true, true);
    this.signals.objectAdded.dispatch(object);
    this.signals.sceneGraphChanged.dispatch();
  }

  /** Takes an object out of the scene. The scene itself and objects without a parent stay. Not undoable by itself. */
  removeObject(object: Object3D): void {
    if (!object.parent) return;
    this.selection.drop(object);
    this.#contents.remove(object);
    object.removeFromParent();
    if (!this.cameras.has(this.viewportCamera.uuid)) this.setViewportCamera(this.camera.uuid);
    this.signals.objectRemoved.dispatch(object);
    this.signals.sceneGraphChanged.dispatch();
  }

  /** Follows an object whose uuid has been changed. */
  rekeyObject(object: Object3D, oldUuid: string): void {
    this.#contents.rekey(object, oldUuid);
    this.scripts.rekey(oldUuid, object.uuid);
  }

  /** Gives an object another geometry and keeps the registry right. */
  setObjectGeometry(object: Object3D & { geometry: BufferGeometry }, geometry: BufferGeometry): void {
    this.#contents.setGeometry(object, geometry);
  }

  getObjectMaterial(object: Object3D, slot = -1): Material | undefined {
    return this.#contents.materialIn(object, slot);
  }

  /** Gives an object another material, in one slot if it has several, and keeps the registry right. */
  setObjectMaterial(object: Object3D & { material: Material | Material[] }, slot: number, material: Material): void {
    this.#contents.setMaterial(object, slot, material);
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
    takeOverScene(this, scene);
  }

  /** Empties scene, history and selection. What is stored stays until the next save. */
  clear(): void {
    this.history.clear();
    this.selection.clear();
    emptyScene(this);
    this.#contents.clear();
    this.scripts.clear();
    this.mixer.stopAllAction();
    this.viewCenter.set(0, 0, 0);
    this.replaceCamera(createViewCamera());
    this.setViewportCamera(this.camera.uuid);
    this.units.restore(null);
    this.project.clear();
    this.signals.editorCleared.dispatch();
  }

  /** Gives all objects that an animation has posed back as they were: before anything is changed or stored. */
  rest(): void {
    this.mixer.stopAllAction();
    this.signals.renderRequested.dispatch();
  }

  /** The whole project as plain JSON, in the file format of the three.js editor with a few keys more. */
  toJSON(): ProjectJSON {
    this.rest();
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
}
