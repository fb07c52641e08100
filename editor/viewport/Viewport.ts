import {
  type Box3,
  type Camera,
  CameraHelper,
  type Object3D,
  OrthographicCamera,
  PerspectiveCamera,
  Sphere,
  Vector2,
  Vector3,
  WebGLRenderer,
} from 'three';
import { AimHelper } from '../core/AimHelper.ts';
import { Disposables } from '../core/Disposables.ts';
import { DrawnNormals } from '../core/DrawnNormals.ts';
import type { Editor } from '../core/Editor.ts';
import { onAny } from '../core/listening.ts';
import { AdaptiveGrid } from './AdaptiveGrid.ts';
import { CameraView, setAspect } from './CameraView.ts';
import { ContentBounds } from './ContentBounds.ts';
import { CORNER, fitDistance, fitHeight, hidesMost, orthographicClip, perspectiveClip } from './framing.ts';
import { Headset } from './headset/Headset.ts';
import { Picking } from './Picking.ts';
import { Pictures } from './Pictures.ts';
import type { RegionTool } from './RegionTool.ts';
import { RenderLoop } from './RenderLoop.ts';
import { SceneRenderer, themeColor } from './SceneRenderer.ts';
import { SelectionOutline } from './SelectionOutline.ts';
import { Statistics } from './Statistics.ts';
import type { Theme } from './StudioBackground.ts';
import { selectionBounds } from './sceneBounds.ts';
import type { TransformGizmo } from './TransformGizmo.ts';
import { isInViewport, TransformTools } from './TransformTools.ts';
import { TracingStage } from './tracing/TracingStage.ts';
import { ViewTracing } from './tracing/ViewTracing.ts';
import { flight, mmPerPixel, ViewControls, type ViewPose } from './ViewControls.ts';
import { ViewGizmo } from './ViewGizmo.ts';
import type { ViewOptions } from './ViewOptions.ts';
import { createViewportHeader } from './ViewportHeader.ts';
import { ViewportOverlays } from './ViewportOverlays.ts';
import { createViewportToolbar } from './ViewportToolbar.ts';

/** What an empty scene is shown as large as, mm. */
const EMPTY_RADIUS = 30;
/** The picture is drawn in full once the camera has rested for this long. */
const REST_MS = 140;

/** The 3D view: draws the scene on demand, moves the camera, picks, and holds gizmos and overlays. */
export class Viewport {
  readonly dom: HTMLElement;
  readonly renderer: WebGLRenderer;
  readonly transform: TransformTools;
  readonly pictures: Pictures;
  /** The scene around the artist, where there is a device for it. */
  readonly headset: Headset;

  readonly #editor: Editor;
  readonly #options: ViewOptions;
  readonly #loop = new RenderLoop(() => this.#draw());
  readonly #scene: SceneRenderer;
  readonly #tracing: ViewTracing;
  readonly #grid = new AdaptiveGrid();
  readonly #outline = new SelectionOutline();
  readonly #controls: ViewControls;
  readonly #viewGizmo: ViewGizmo;
  readonly #picking: Picking;
  readonly #statistics: Statistics;
  readonly #disposables = new Disposables();
  readonly #cameraView = new CameraView();
  readonly #bounds: ContentBounds;
  #drawnVersion = 0;
  #moving = false;
  #restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: Editor, dom: HTMLElement, options: ViewOptions, theme: Theme) {
    this.#editor = editor;
    this.#options = options;
    this.#bounds = new ContentBounds(editor.scene);
    this.dom = dom;
    const renderer = new WebGLRenderer({ antialias: true, alpha: true, preserveDrawingBuffer: false });
    this.renderer = renderer;
    renderer.setPixelRatio(Math.min(window.devicePixelRatio, 2));
    renderer.domElement.tabIndex = 0;
    renderer.domElement.setAttribute('aria-label', editor.strings.getKey('viewport', '3D viewport'));
    dom.prepend(renderer.domElement);
    this.#disposables.add(() => renderer.dispose());

    this.#scene = this.#disposables.add(new SceneRenderer(editor, renderer, theme, () => this.#bounds.bodiless));
    const stage = this.#disposables.add(new TracingStage(editor, renderer, this.#scene));
    const viewed = {
      bounds: () => this.bounds,
      ground: () => this.#ground,
      grounded: () => options.values.contactShadow,
      redraw: () => this.request(),
    };
    this.pictures = new Pictures(editor, renderer, this.#scene, stage, viewed);
    this.#tracing = this.#disposables.add(new ViewTracing(editor, renderer, stage, viewed));
    this.#disposables.add(this.#grid);
    this.#disposables.add(this.#outline);
    this.#picking = new Picking(editor, renderer.domElement, () => this.#lookThrough());
    this.#controls = new ViewControls(renderer.domElement, {
      camera: () => editor.camera,
      center: editor.viewCenter,
      free: () => editor.viewportCamera === editor.camera && !this.transform.busy,
      onHandle: () => this.gizmo.offersHandle,
      moved: () => this.#cameraMoved(),
      moving: (active) => this.#setMoving(active),
      menu: (point, event) => this.#picking.openMenu(point, event),
      clicked: (point, event) => this.#clicked(point, event),
      region: this.#picking.region,
    });
    this.#disposables.add(this.#controls);
    this.transform = this.#disposables.add(
      new TransformTools(editor, renderer.domElement, options, {
        camera: () => this.#lookThrough(),
        picker: this.#picking.picker,
        ground: () => this.#ground,
        redraw: () => this.request(),
      }),
    );
    this.headset = this.#disposables.add(new Headset(editor, renderer, { ...viewed, scene: this.#scene, picker: this.#picking.picker }));
    editor.sceneHelpers.add(this.#grid.object, this.gizmo.object, this.gizmo.pivot);
    this.#viewGizmo = new ViewGizmo({
      lookFrom: (direction) => this.lookFrom(direction),
      orbit: (byX, byY) => this.#controls.orbit(byX, byY),
      label: (english) => editor.strings.getKey(`viewport/${english}`, english),
    });
    this.#statistics = new Statistics(editor);
    const header = this.#disposables.add(createViewportHeader(editor, options));
    const toolbar = this.#disposables.add(createViewportToolbar(editor, options));
    dom.append(
      this.#cameraView.frame,
      this.#picking.region.dom,
      this.transform.measure.dom,
      this.transform.dom,
      header.dom,
      this.#viewGizmo.dom,
      toolbar.dom,
      this.#statistics.dom,
    );
    this.#disposables.add(new ViewportOverlays(editor, dom));
    this.#disposables.add(() => this.#loop.dispose());
    this.#disposables.add(() => clearTimeout(this.#restTimer));
    this.setTheme(theme);
    this.#listen();
    this.#resize();
    this.#resetView();
    editor.signals.rendererCreated.dispatch(renderer);
  }

  /** How many pictures have been drawn; an idle editor draws none. */
  get frames(): number {
    return this.#loop.frames;
  }

  /** The handles at what is selected. */
  get gizmo(): TransformGizmo {
    return this.transform.gizmo;
  }

  /** Selects by a box or a lasso. */
  get region(): RegionTool {
    return this.#picking.region;
  }

  request(): void {
    this.#loop.request();
  }

  setTheme(theme: Theme): void {
    this.#scene.setTheme(theme);
    this.#tracing.renew();
    this.#grid.setTheme(theme);
    this.#outline.setColor(`#${themeColor('--select').getHexString()}`);
    this.gizmo.setColors(themeColor('--axis-x'), themeColor('--axis-y'), themeColor('--axis-z'), themeColor('--accent'));
    this.request();
  }

  /** World bounds of all that is visible, mm. */
  get bounds(): Box3 {
    return this.#bounds.box;
  }

  /** Looks from a direction at the centre, smoothly. */
  lookFrom(direction: Vector3): void {
    this.#fly({ direction: direction.clone(), center: this.#editor.viewCenter.clone(), ...this.#reach() });
  }

  /** Brings objects into view; without any, everything. */
  frame(objects: readonly Object3D[] = [], isNew = false): void {
    const bounds = objects.length > 0 ? selectionBounds(objects, this.#shapelessSize) : this.bounds;
    const sphere = bounds.isEmpty() ? new Sphere(new Vector3(), EMPTY_RADIUS) : bounds.getBoundingSphere(new Sphere());
    const radius = Math.max(sphere.radius, 0.05);
    const { camera, viewCenter } = this.#editor;
    const direction = camera.position.clone().sub(viewCenter);
    if (direction.lengthSq() < 1e-12 || (isNew && hidesMost(direction, bounds))) direction.copy(CORNER);
    const height = camera instanceof OrthographicCamera ? camera.top - camera.bottom : 1;
    this.#fly({
      direction,
      center: sphere.center,
      distance: fitDistance(radius, camera instanceof PerspectiveCamera ? camera.fov : 50, this.#aspect),
      zoom: height / fitHeight(radius, this.#aspect),
    });
  }

  dispose(): void {
    this.#editor.sceneHelpers.remove(this.#grid.object, this.gizmo.object, this.gizmo.pivot);
    this.#disposables.dispose();
    this.dom.replaceChildren();
  }

  /** What a light or an empty counts as when it is brought into view, mm: it is seen with some of what is around it. */
  get #shapelessSize(): number {
    return Math.max(EMPTY_RADIUS, this.bounds.isEmpty() ? 0 : this.bounds.getSize(new Vector3()).length() / 4);
  }

  get #aspect(): number {
    return Math.max(this.dom.clientWidth, 1) / Math.max(this.dom.clientHeight, 1);
  }

  /** The grid and the shadow lie under the model, or at zero if that is lower. */
  get #ground(): number {
    return this.bounds.isEmpty() ? 0 : Math.min(0, this.bounds.min.y);
  }

  /** A new project is seen from a corner, at the size of something that fits a hand. */
  #resetView(): void {
    const { camera, viewCenter } = this.#editor;
    const distance = fitDistance(EMPTY_RADIUS, 50, this.#aspect);
    camera.position.copy(CORNER).setLength(distance).add(viewCenter);
    camera.lookAt(viewCenter);
    camera.updateMatrixWorld();
    this.request();
  }

  #reach(): { distance: number; zoom: number } {
    const { camera, viewCenter } = this.#editor;
    return { distance: camera.position.distanceTo(viewCenter), zoom: camera.zoom };
  }

  #fly(pose: ViewPose): void {
    const { camera, viewCenter } = this.#editor;
    this.#setMoving(true);
    const step = flight(camera, viewCenter, pose, () => this.#cameraMoved());
    this.#loop.animate((seconds) => {
      const goesOn = step(seconds);
      if (!goesOn) this.#setMoving(false);
      return goesOn;
    });
  }

  #listen(): void {
    const { signals } = this.#editor;
    const content = [
      signals.sceneGraphChanged,
      signals.editorCleared,
      signals.sceneFogChanged,
      signals.objectAdded,
      signals.objectRemoved,
      signals.showHelpersChanged,
    ];
    this.#disposables.add(onAny(content, () => this.#sceneChanged()));
    this.#disposables.add(signals.objectChanged.add((object) => this.#objectChanged(object)));
    this.#disposables.add(signals.geometryChanged.add((object) => this.#sceneChanged(object ?? undefined)));
    this.#disposables.add(signals.materialChanged.add((object) => this.#sceneChanged(object)));
    const appearance = [
      signals.renderRequested,
      signals.sceneBackgroundChanged,
      signals.sceneEnvironmentChanged,
      signals.rendererUpdated,
      signals.viewportShadingChanged,
      signals.unitsChanged,
      signals.selectionChanged,
      signals.helperAdded,
      signals.helperRemoved,
      signals.historyChanged,
    ];
    this.#disposables.add(onAny(appearance, () => this.request()));
    this.#disposables.add(signals.editorCleared.add(() => this.#resetView()));
    this.#disposables.add(onAny([signals.cameraResetted, signals.viewportCameraChanged], () => this.#useCamera()));
    this.#disposables.add(signals.measuringChanged.add((on) => on && this.region.cancel()));
    this.#disposables.add(signals.objectFocused.add((object, isNew) => this.frame([object], isNew)));

    const canvas = this.renderer.domElement;
    const listening = new AbortController();
    const { signal } = listening;
    canvas.addEventListener('dblclick', () => this.#editor.selected && this.#editor.focus(this.#editor.selected), { signal });
    canvas.addEventListener('webglcontextrestored', () => this.#sceneChanged(), { signal });
    window.addEventListener('keydown', (event) => this.#escape(event), { signal, capture: true });
    const observer = new ResizeObserver(() => this.#resize());
    observer.observe(this.dom);
    this.#disposables.add(() => {
      listening.abort();
      observer.disconnect();
    });
  }

  /** While something is dragged or drawn, Escape takes that back and does nothing else. */
  #escape(event: KeyboardEvent): void {
    const { region } = this;
    const { measure } = this.transform;
    const measuring = measure.active && isInViewport(event.target, this.renderer.domElement);
    if (event.key !== 'Escape' || !(this.gizmo.dragging || region.active || measuring)) return;
    event.preventDefault();
    event.stopPropagation();
    if (region.active) region.cancel();
    else if (measuring) measure.cancel();
    else this.gizmo.cancel();
  }

  /** @param object what has changed; without one, anything may have */
  #sceneChanged(object?: Object3D): void {
    this.#bounds.invalidate(object, true);
    this.#picking.forget();
    this.#scene.invalidate();
    this.#statistics.invalidate(object);
    this.request();
  }

  /** It may have moved, or only have got another name: the next picture shows which. */
  #objectChanged(object: Object3D): void {
    this.#bounds.invalidate(object);
    this.#picking.forget();
    this.#statistics.invalidate(object);
    this.request();
  }

  #clicked(point: Vector2, event: PointerEvent): void {
    if (this.transform.measure.active) this.transform.measure.clicked(event);
    else this.#picking.clicked(point, event.shiftKey || event.ctrlKey || event.metaKey);
  }

  #cameraMoved(): void {
    this.#editor.signals.cameraChanged.dispatch(this.#editor.camera);
    clearTimeout(this.#restTimer);
    if (this.#scene.hasGems) {
      this.#moving = true;
      this.#restTimer = setTimeout(() => this.#setMoving(false), REST_MS);
    }
    this.request();
  }

  #setMoving(moving: boolean): void {
    this.#moving = moving;
    this.request();
  }

  #useCamera(): void {
    this.#cameraView.hide();
    this.#resize();
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.dom;
    if (width === 0 || height === 0) return;
    this.#scene.resize();
    setAspect(this.#editor.camera, width / height);
    this.request();
  }

  /** The nearest object under a place of the page. */
  objectAt(clientX: number, clientY: number): Object3D | null {
    return this.#picking.objectAt(clientX, clientY);
  }

  /** The camera to draw and to pick with. */
  #lookThrough(): Camera {
    const { camera, viewportCamera } = this.#editor;
    if (viewportCamera === camera) return camera;
    return this.#cameraView.through(viewportCamera, ...this.renderer.getSize(new Vector2()).toArray());
  }

  #showHelpers(height: number): void {
    const { values } = this.#options;
    const { camera, viewportCamera, helpers, selection } = this.#editor;
    const isShown = (helper: Object3D): boolean => {
      if (helper instanceof AimHelper) helper.inFront = [helper.target, ...helper.lights].some((object) => selection.has(object));
      if (helper instanceof DrawnNormals) return true;
      return helper instanceof CameraHelper ? values.cameraHelpers && helper.camera !== viewportCamera : values[kindOfHelper(helper)];
    };
    helpers.update(isShown, (place) => mmPerPixel(camera, place, height));
    this.#statistics.dom.hidden = !values.statistics;
  }

  #draw(): void {
    // A headset asks for pictures of its own.
    if (this.headset.mode !== null) return;
    const started = performance.now();
    const editor = this.#editor;
    if (this.#scene.fit(this.dom)) setAspect(editor.camera, this.#aspect);
    // The renderer brings all world matrices up to date; what is needed before that follows what has changed.
    const { box } = this.#bounds;
    if (this.#bounds.version !== this.#drawnVersion) this.#scene.invalidate();
    this.#drawnVersion = this.#bounds.version;
    const camera = this.#lookThrough();
    const own = camera === editor.camera;
    this.gizmo.update(camera);
    const { y: height } = this.renderer.getSize(new Vector2());
    const scale = mmPerPixel(editor.camera, editor.viewCenter, height);
    const reach = this.#grid.update(editor.camera, editor.viewCenter, this.#ground, scale);
    if (own) this.#clip(reach);
    this.#showHelpers(height);
    const { contactShadow } = this.#options.values;
    const busy = this.#moving || editor.history.recording;
    const shading = editor.viewportShading === 'traced' ? 'realistic' : editor.viewportShading;
    this.#scene.draw(camera, box, this.#ground, { quality: busy ? 'moving' : 'still', shading, contactShadow });
    this.#tracing.draw(camera, busy);
    this.#grid.object.visible = own && this.#options.values.gridHelper;
    this.renderer.render(editor.sceneHelpers, camera);
    this.#outline.draw(this.renderer, editor.scene, camera, editor.selection.objects);
    this.#viewGizmo.update(camera);
    this.transform.measure.update();
    const milliseconds = performance.now() - started;
    this.#statistics.update(milliseconds, this.#tracing.samples);
    editor.signals.sceneRendered.dispatch(milliseconds);
  }

  /** Near and far follow the content, so that a prong and a house both get all the depth there is. */
  #clip(gridReach: number): void {
    const { camera, viewCenter } = this.#editor;
    const sphere = this.bounds.isEmpty() ? new Sphere(viewCenter.clone(), 0) : this.bounds.getBoundingSphere(new Sphere());
    const toContent = camera.position.distanceTo(sphere.center);
    const toTarget = camera.position.distanceTo(viewCenter);
    const radius = Math.max(sphere.radius * 2.5, gridReach);
    const planes = camera instanceof PerspectiveCamera ? perspectiveClip(toContent, radius, toTarget) : orthographicClip(toContent, radius);
    if (Math.abs(planes.near - camera.near) <= Math.abs(camera.near) * 1e-3 && Math.abs(planes.far - camera.far) <= camera.far * 1e-3)
      return;
    camera.near = planes.near;
    camera.far = planes.far;
    camera.updateProjectionMatrix();
  }
}

function kindOfHelper(helper: Object3D): 'lightHelpers' | 'skeletonHelpers' {
  return 'isSkeletonHelper' in helper ? 'skeletonHelpers' : 'lightHelpers';
}
