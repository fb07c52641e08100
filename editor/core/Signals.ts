import type { BufferGeometry, Camera, Material, Object3D, WebGLRenderer } from 'three';
import type { HistoryEntry } from './historyEntries.ts';
import type { Notice } from './notice.ts';
import { Signal } from './Signal.ts';
import type { Script } from './script.ts';

export type { Script } from './script.ts';

export interface HelperVisibility {
  gridHelper: boolean;
  cameraHelpers: boolean;
  lightHelpers: boolean;
  skeletonHelpers: boolean;
}

export type TransformMode = 'translate' | 'rotate' | 'scale';
export type TransformSpace = 'local' | 'world';
/** How a selection is drawn over the picture. */
export type RegionKind = 'box' | 'lasso';

/** All signals of an editor: the names of the three.js editor, and those that transactions, notices and plugins need. */
export function createSignals() {
  return {
    // scripts
    scriptAdded: new Signal<[script: Script]>(),
    scriptChanged: new Signal<[script: Script]>(),
    scriptRemoved: new Signal<[script: Script]>(),

    // player
    startPlayer: new Signal(),
    stopPlayer: new Signal(),

    // headset
    enterXR: new Signal<[mode: XRSessionMode]>(),
    /** A device is there: the browser may offer it beside the page's address. */
    offerXR: new Signal<[mode: XRSessionMode]>(),
    leaveXR: new Signal(),

    // project and storage
    editorCleared: new Signal(),
    projectChanged: new Signal(),
    savingStarted: new Signal(),
    savingFinished: new Signal(),
    /** Whether this tab keeps the project, or another one does. */
    projectHeld: new Signal<[ours: boolean]>(),
    savingFailed: new Signal<[sentence: string]>(),

    // transform
    transformModeChanged: new Signal<[mode: TransformMode]>(),
    snapChanged: new Signal<[distance: number | null]>(),
    spaceChanged: new Signal<[space: TransformSpace]>(),

    // renderer
    rendererCreated: new Signal<[renderer: WebGLRenderer]>(),
    rendererUpdated: new Signal(),
    renderRequested: new Signal(),
    sceneRendered: new Signal<[milliseconds: number]>(),
    /** How many times the light of each pixel has been followed. */
    pathTracerUpdated: new Signal<[samples: number]>(),

    // scene; background, environment and fog are read from the scene and the editor's two types
    sceneBackgroundChanged: new Signal(),
    sceneEnvironmentChanged: new Signal(),
    sceneFogChanged: new Signal(),
    sceneGraphChanged: new Signal(),

    // cameras
    cameraChanged: new Signal<[camera: Camera]>(),
    cameraResetted: new Signal(),
    cameraAdded: new Signal<[camera: Camera]>(),
    cameraRemoved: new Signal<[camera: Camera]>(),
    viewportCameraChanged: new Signal(),
    viewportShadingChanged: new Signal(),

    // objects
    objectSelected: new Signal<[object: Object3D | null]>(),
    selectionChanged: new Signal<[objects: readonly Object3D[]]>(),
    objectFocused: new Signal<[object: Object3D, isNew: boolean]>(),
    objectAdded: new Signal<[object: Object3D]>(),
    objectChanged: new Signal<[object: Object3D]>(),
    objectRemoved: new Signal<[object: Object3D]>(),

    // resources
    geometryAdded: new Signal<[geometry: BufferGeometry]>(),
    geometryChanged: new Signal<[object: Object3D | null]>(),
    geometryRemoved: new Signal<[geometry: BufferGeometry]>(),
    materialAdded: new Signal<[material: Material]>(),
    materialChanged: new Signal<[object: Object3D, slot: number]>(),
    materialRemoved: new Signal<[material: Material]>(),

    // helpers
    helperAdded: new Signal<[helper: Object3D]>(),
    helperRemoved: new Signal<[helper: Object3D]>(),
    showHelpersChanged: new Signal<[visibility: HelperVisibility]>(),

    // history
    historyChanged: new Signal<[command: HistoryEntry | null]>(),
    transactionCommitted: new Signal<[command: HistoryEntry]>(),
    transactionRolledBack: new Signal<[name: string]>(),

    // user interface
    /** Which of them the next drag in the viewport draws. */
    regionToolChanged: new Signal<[kind: RegionKind | null]>(),
    /** Whether the measuring tape is on. */
    measuringChanged: new Signal<[on: boolean]>(),
    intersectionsDetected: new Signal<[objects: readonly Object3D[], extend: boolean]>(),
    noticeAdded: new Signal<[notice: Notice]>(),
    unitsChanged: new Signal(),
    settingChanged: new Signal<[key: string]>(),
    languageChanged: new Signal(),

    // plugins
    pluginEnabled: new Signal<[id: string]>(),
    pluginDisabled: new Signal<[id: string]>(),
  };
}

export type Signals = ReturnType<typeof createSignals>;
