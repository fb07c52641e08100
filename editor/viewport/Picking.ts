import { type Camera, type Object3D, Vector2 } from 'three';
import type { Editor } from '../core/Editor.ts';
import { objectOfPicker } from '../core/Helpers.ts';
import { openContextMenu } from '../menubar/contextMenu.ts';
import { isLocked } from './locked.ts';
import { Picker } from './Picker.ts';
import { RegionTool } from './RegionTool.ts';
import { objectsInRegion, type Region } from './regionSelection.ts';
import { mmPerPixel } from './ViewControls.ts';

/** How near to the first a second click must be to go on to what lies behind, in normalized device coordinates. */
const SAME_PLACE = 0.01;

/** What the pointer selects in the picture: by a click, by a box or a lasso, or before a menu opens. */
export class Picking {
  readonly region: RegionTool;
  readonly #editor: Editor;
  readonly #canvas: HTMLElement;
  readonly #lookThrough: () => Camera;
  readonly picker: Picker;
  #last: { point: Vector2; hits: Object3D[] } | null = null;

  constructor(editor: Editor, canvas: HTMLElement, lookThrough: () => Camera) {
    this.#editor = editor;
    this.#canvas = canvas;
    this.#lookThrough = lookThrough;
    this.picker = new Picker({
      roots: () => [editor.scene, ...editor.helpers.list().filter((helper) => helper.visible)],
      resolve: (hit) => this.#resolve(objectOfPicker(hit) ?? hit),
    });
    this.region = new RegionTool(canvas, {
      select: (region, effect) => {
        const touched = this.#within(region);
        const { selection } = editor;
        if (effect === 'replace') selection.set(touched);
        else if (effect === 'add') selection.set([...selection.objects, ...touched]);
        else selection.set(selection.objects.filter((object) => !touched.includes(object)));
      },
      armedChanged: (kind) => editor.signals.regionToolChanged.dispatch(kind),
    });
  }

  /** To be called when the scene has changed: what was hit may be elsewhere. */
  forget(): void {
    this.#last = null;
  }

  clicked(point: Vector2, extend: boolean): void {
    const editor = this.#editor;
    this.#canvas.focus({ preventScroll: true });
    const hits = this.#at(point);
    editor.signals.intersectionsDetected.dispatch(hits, extend);
    const [first] = hits;
    if (extend) {
      if (first) editor.selection.toggle(first);
      return;
    }
    // A second click at the same place goes on to what lies behind.
    const same = this.#last !== null && this.#last.point.distanceTo(point) < SAME_PLACE;
    const selected = editor.selected ? hits.indexOf(editor.selected) : -1;
    const next = same && selected >= 0 ? hits[(selected + 1) % hits.length] : first;
    this.#last = { point, hits };
    editor.select(next ?? null);
  }

  /** For the selection, if what lies under the pointer belongs to it; else for that. */
  openMenu(point: Vector2, event: PointerEvent): void {
    const { selection } = this.#editor;
    const [first] = this.#at(point);
    if (first && !selection.has(first)) selection.set([first]);
    openContextMenu(this.#editor, { x: event.clientX, y: event.clientY });
  }

  /** The nearest object under a place of the page, for what is dropped there. */
  objectAt(clientX: number, clientY: number): Object3D | null {
    const { left, top, width, height } = this.#canvas.getBoundingClientRect();
    const point = new Vector2(((clientX - left) / width) * 2 - 1, 1 - ((clientY - top) / height) * 2);
    return this.#at(point)[0] ?? null;
  }

  #resolve(target: Object3D): Object3D | null {
    const { scene } = this.#editor;
    return target === scene || !this.#editor.isInScene(target) || isLocked(target) ? null : target;
  }

  #at(point: Vector2): Object3D[] {
    const { camera, viewCenter } = this.#editor;
    return this.picker.pick(point, this.#lookThrough(), mmPerPixel(camera, viewCenter, this.#canvas.clientHeight));
  }

  #within(region: Region): Object3D[] {
    const size = new Vector2(this.#canvas.clientWidth, this.#canvas.clientHeight);
    return objectsInRegion(this.#editor.scene, this.#lookThrough(), size, region, (object) => this.#resolve(object));
  }
}
