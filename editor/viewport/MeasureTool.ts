import { type Camera, Plane, Raycaster, Vector2, Vector3 } from 'three';
import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { projectedPixels } from './pixels.ts';
import type { SnapFinder, SnapPoint } from './SnapFinder.ts';
import { readTape, type Tape } from './tape.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** What the ends of a tape go to, the first that is near enough. */
const CATCHES: readonly SnapPoint['kind'][] = ['vertex', 'edge', 'face'];

export interface MeasureHost {
  camera(): Camera;
  finder: SnapFinder;
  /** Height of the plane that is measured on where there is nothing, mm. */
  ground(): number;
  mark(found: SnapPoint | null, at: Vector2): void;
  armedChanged(): void;
}

/**
 * A measuring tape: while it is on, a click puts one end, the next the other. Ends go to corners, edges and faces that are near, else
 * to the ground. Tapes stay until the tool is put away; they belong to what is seen, not to the project.
 */
export class MeasureTool {
  /** To be laid over the picture. */
  readonly dom = document.createElement('div');
  readonly #lines = document.createElementNS(SVG, 'svg');
  readonly #editor: Editor;
  readonly #canvas: HTMLElement;
  readonly #host: MeasureHost;
  readonly #disposables = new Disposables();
  readonly #pointer = new Vector2();
  #active = false;
  #tapes: Tape[] = [];
  /** The end that has been put while the other is looked for. */
  #from: Vector3 | null = null;
  #to: Vector3 | null = null;

  constructor(editor: Editor, canvas: HTMLElement, host: MeasureHost) {
    this.#editor = editor;
    this.#canvas = canvas;
    this.#host = host;
    this.dom.className = 'tapes';
    this.dom.dataset.testid = 'tapes';
    this.dom.hidden = true;
    this.#lines.setAttribute('aria-hidden', 'true');
    this.dom.append(this.#lines);
    const listening = new AbortController();
    canvas.addEventListener('pointermove', (event) => this.#moved(event), { signal: listening.signal });
    this.#disposables.add(() => listening.abort());
    this.#disposables.add(editor.signals.editorCleared.add(() => this.putAway()));
    // One tool is in the hand at a time.
    this.#disposables.add(editor.signals.regionToolChanged.add((kind) => kind !== null && this.putAway()));
  }

  get active(): boolean {
    return this.#active;
  }

  /** Lengths that have been measured, mm. */
  get tapes(): readonly Tape[] {
    return this.#tapes;
  }

  take(): void {
    this.#active = true;
    this.dom.hidden = false;
    this.#host.armedChanged();
    // The tool that was put away for this one has given its pointer back by now.
    this.#canvas.style.cursor = 'crosshair';
    this.#editor.signals.renderRequested.dispatch();
  }

  putAway(): void {
    if (!this.#active) return;
    this.#active = false;
    this.#tapes = [];
    this.#from = this.#to = null;
    this.dom.hidden = true;
    this.#lines.replaceChildren();
    this.dom.replaceChildren(this.#lines);
    this.#canvas.style.cursor = '';
    this.#host.mark(null, this.#pointer);
    this.#host.armedChanged();
  }

  /** The end that is open, else all of it. */
  cancel(): void {
    if (!this.#from) {
      this.putAway();
      return;
    }
    this.#from = this.#to = null;
    this.#editor.signals.renderRequested.dispatch();
  }

  /** @param event says where: a finger touches without having moved there */
  clicked(event: PointerEvent): void {
    this.#pointAt(event);
    const place = this.#placeUnderPointer();
    if (!place) return;
    if (this.#from) {
      this.#tapes.push({ from: this.#from, to: place });
      this.#from = this.#to = null;
    } else this.#from = place;
    this.#editor.signals.renderRequested.dispatch();
  }

  /** Draws the tapes where they lie in the picture now. */
  update(): void {
    if (!this.#active) return;
    const open = this.#from && this.#to ? [{ from: this.#from, to: this.#to }] : [];
    const shown = [...this.#tapes, ...open].map((tape) => this.#draw(tape));
    this.#lines.replaceChildren(...shown.flatMap(({ line }) => line));
    this.dom.replaceChildren(this.#lines, ...shown.flatMap(({ label }) => label ?? []));
  }

  dispose(): void {
    this.putAway();
    this.#disposables.dispose();
  }

  get #size(): Vector2 {
    return new Vector2(this.#canvas.clientWidth, this.#canvas.clientHeight);
  }

  #moved(event: PointerEvent): void {
    if (!this.#active) return;
    this.#pointAt(event);
    if (event.buttons !== 0) return;
    this.#to = this.#placeUnderPointer();
    if (this.#from) this.#editor.signals.renderRequested.dispatch();
  }

  #pointAt(event: PointerEvent): void {
    const box = this.#canvas.getBoundingClientRect();
    this.#pointer.set(event.clientX - box.left, event.clientY - box.top);
  }

  #placeUnderPointer(): Vector3 | null {
    const [camera, size] = [this.#host.camera(), this.#size];
    for (const kind of CATCHES) {
      const found = this.#host.finder.find(kind, this.#pointer, size, camera, this.#editor.scene, () => false);
      if (!found) continue;
      this.#host.mark(found, projectedPixels(found.point, camera, size));
      return found.point;
    }
    this.#host.mark(null, this.#pointer);
    const ray = new Raycaster();
    const point = new Vector2((this.#pointer.x / size.x) * 2 - 1, 1 - (this.#pointer.y / size.y) * 2);
    ray.setFromCamera(point, camera as Parameters<Raycaster['setFromCamera']>[1]);
    return ray.ray.intersectPlane(new Plane(new Vector3(0, 1, 0), -this.#host.ground()), new Vector3());
  }

  #draw(tape: Tape): { line: SVGElement[]; label: HTMLElement | null } {
    const [camera, size] = [this.#host.camera(), this.#size];
    const [from, to] = [tape.from, tape.to].map((place) => ({
      seen: place.clone().project(camera),
      at: projectedPixels(place, camera, size),
    }));
    // What lies behind the viewer would be drawn mirrored.
    if (!from || !to || from.seen.z > 1 || to.seen.z > 1) return { line: [], label: null };
    const line = document.createElementNS(SVG, 'line');
    const ends = { x1: from.at.x, y1: from.at.y, x2: to.at.x, y2: to.at.y };
    for (const [name, value] of Object.entries(ends)) line.setAttribute(name, String(value));
    const dots = [from, to].map(({ at }) => {
      const dot = document.createElementNS(SVG, 'circle');
      for (const [name, value] of Object.entries({ cx: at.x, cy: at.y, r: 3 })) dot.setAttribute(name, String(value));
      return dot;
    });
    const reading = readTape(tape, this.#editor.units);
    const label = document.createElement('div');
    label.className = 'tape';
    label.setAttribute('role', 'status');
    const length = document.createElement('b');
    length.textContent = reading.length;
    const along = (['x', 'y', 'z'] as const).map((axis) => {
      const part = document.createElement('span');
      part.className = axis;
      part.textContent = reading.along[axis];
      return part;
    });
    label.append(length, ...along);
    label.style.left = `${(from.at.x + to.at.x) / 2}px`;
    label.style.top = `${(from.at.y + to.at.y) / 2}px`;
    return { line: [line, ...dots], label };
  }
}
