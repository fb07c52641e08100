import { type Box3, Group, PerspectiveCamera, Scene, Vector3, type WebGLRenderer } from 'three';
import { Disposables } from '../../core/Disposables.ts';
import type { Editor } from '../../core/Editor.ts';
import { sentenceOf } from '../../core/Notices.ts';
import type { Picker } from '../Picker.ts';
import type { SceneRenderer } from '../SceneRenderer.ts';
import { Hands } from './Hands.ts';
import { type SessionMode, standingPlace } from './standingPlace.ts';

/** What an artist in the room sees, m. */
const [NEAR, FAR] = [0.02, 2000];

const FEATURES: XRSessionInit = { optionalFeatures: ['local-floor'] };

/** Newer than the types of WebXR that are at hand. */
type OfferingXR = XRSystem & { offerSession?(mode: XRSessionMode, init: XRSessionInit): Promise<XRSession> };

export interface HeadsetView {
  scene: SceneRenderer;
  picker: Picker;
  /** Of all that is visible, mm. */
  bounds(): Box3;
  /** Height of the ground, mm. */
  ground(): number;
  /** Whether a shadow lies on the ground. */
  grounded(): boolean;
  redraw(): void;
}

/**
 * The scene around the artist, by WebXR: virtual reality in a headset, augmented reality in one or on a telephone. The room is laid
 * into the scene when a session begins; from then on the device says when to draw and from where, until it or `leaveXR` ends it.
 */
export class Headset {
  readonly #editor: Editor;
  readonly #renderer: WebGLRenderer;
  readonly #view: HeadsetView;
  readonly #disposables = new Disposables();
  /** What is drawn besides the artist's scene. */
  readonly #stage = new Scene();
  /** The artist's room, in metres. */
  readonly #room = new Group();
  readonly #camera = new PerspectiveCamera(50, 1, NEAR, FAR);
  readonly #hands: Hands;
  #mode: SessionMode | null = null;

  constructor(editor: Editor, renderer: WebGLRenderer, view: HeadsetView) {
    this.#editor = editor;
    this.#renderer = renderer;
    this.#view = view;
    this.#room.matrixAutoUpdate = false;
    this.#hands = this.#disposables.add(new Hands(editor, [renderer.xr.getController(0), renderer.xr.getController(1)], view.picker));
    this.#room.add(this.#camera, this.#hands.rays);
    this.#stage.add(this.#room, this.#hands.outline);
    const ended = (): void => this.#ended();
    renderer.xr.addEventListener('sessionend', ended);
    this.#disposables.add(() => renderer.xr.removeEventListener('sessionend', ended));
    this.#disposables.add(editor.signals.enterXR.add((mode) => mode !== 'inline' && void this.#enter(mode)));
    this.#disposables.add(editor.signals.offerXR.add((mode) => mode !== 'inline' && void this.#offer(mode)));
    this.#disposables.add(editor.signals.leaveXR.add(() => void renderer.xr.getSession()?.end()));
    this.#disposables.add(() => void renderer.xr.getSession()?.end());
  }

  /** What is on now: the page itself is then not drawn. */
  get mode(): SessionMode | null {
    return this.#mode;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #enter(mode: SessionMode): Promise<void> {
    if (this.#mode !== null) return;
    const { notices, strings } = this.#editor;
    if (!(await isOffered(mode))) {
      const sentence =
        mode === 'immersive-vr'
          ? strings.getKey('xr/noVR', 'No headset for virtual reality can be reached from this browser.')
          : strings.getKey('xr/noAR', 'No device for augmented reality can be reached from this browser.');
      notices.warn(
        sentence,
        strings.getKey('xr/where', 'WebXR needs a device and a browser that knows it, over https or on this computer.'),
      );
      return;
    }
    try {
      await this.#begin(await navigator.xr!.requestSession(mode, FEATURES), mode);
    } catch (error) {
      notices.error(strings.getKey('xr/failed', 'The session of the headset could not begin.'), sentenceOf(error));
    }
  }

  /** Where the browser can, it shows a way in of its own; what is given comes when the artist takes it, and not at all if never. */
  async #offer(mode: SessionMode): Promise<void> {
    try {
      const session = await (navigator.xr as OfferingXR | undefined)?.offerSession?.(mode, FEATURES);
      if (session && this.#mode === null) await this.#begin(session, mode);
      else await session?.end();
    } catch {
      // Another offer has taken its place, or the device has gone: nobody asked for a session.
    }
  }

  async #begin(session: XRSession, mode: SessionMode): Promise<void> {
    const { xr } = this.#renderer;
    const { viewportCamera, viewCenter } = this.#editor;
    const direction = viewportCamera.getWorldPosition(new Vector3()).sub(viewCenter);
    this.#room.matrix.copy(standingPlace({ bounds: this.#view.bounds(), direction, mode }));
    this.#mode = mode;
    xr.enabled = true;
    try {
      await xr.setSession(session);
    } catch (error) {
      this.#ended();
      await session.end();
      throw error;
    }
    this.#renderer.setAnimationLoop(() => this.#draw());
  }

  #ended(): void {
    this.#hands.letGo();
    this.#renderer.setAnimationLoop(null);
    this.#renderer.xr.enabled = false;
    this.#mode = null;
    this.#view.redraw();
  }

  #draw(): void {
    const { scene, bounds, ground, grounded } = this.#view;
    this.#room.updateMatrixWorld(true);
    this.#hands.update(this.#camera);
    scene.draw(this.#camera, bounds(), ground(), {
      quality: 'moving',
      shading: 'realistic',
      contactShadow: grounded(),
      transparent: this.#mode === 'immersive-ar',
    });
    this.#renderer.render(this.#stage, this.#camera);
  }
}

/** Whether a device for it is there now. */
export async function isOffered(mode: SessionMode): Promise<boolean> {
  try {
    return (await navigator.xr?.isSessionSupported(mode)) ?? false;
  } catch {
    // A page that must not ask has no device.
    return false;
  }
}
