import { type BufferGeometry, InstancedMesh, Mesh, type Object3D } from 'three';
import type { Editor } from '../core/Editor.ts';
import { geometryOf } from '../core/materials.ts';
import { writeCount, writeRunning } from '../core/writtenNumbers.ts';

export interface SceneCount {
  objects: number;
  vertices: number;
  triangles: number;
}

/** What is visible in a scene; every copy of an instanced mesh counts. */
export function countScene(editor: Editor, counted: (object: Object3D) => void = () => undefined): SceneCount {
  const count: SceneCount = { objects: -1, vertices: 0, triangles: 0 };
  editor.scene.traverseVisible((object) => {
    count.objects += 1;
    counted(object);
    const geometry = geometryOf(object);
    const position = geometry?.getAttribute('position');
    if (!geometry || !position) return;
    const copies = object instanceof InstancedMesh ? object.count : 1;
    count.vertices += position.count * copies;
    if (object instanceof Mesh) count.triangles += Math.floor(((geometry.index?.count ?? position.count) / 3) * copies);
  });
  return count;
}

/** Undefined for what is hidden; it is then not counted, nor is what is below it. */
function lookOf(object: Object3D): BufferGeometry | null | undefined {
  return object.visible ? geometryOf(object) : undefined;
}

/** Counts and drawing time at the corner of the viewport. */
export class Statistics {
  readonly dom = document.createElement('div');
  readonly #editor: Editor;
  readonly #values = new Map<string, HTMLElement>();
  /** Seen only while the light is followed. */
  #tracing: readonly HTMLElement[] = [];
  /** How each object was when it was counted. */
  #counted = new WeakMap<Object3D, BufferGeometry | null>();
  #isOld = true;

  constructor(editor: Editor) {
    this.#editor = editor;
    this.dom.className = 'overlay statistics';
    this.dom.dataset.testid = 'statistics';
    for (const [key, label] of [
      ['objects', 'Objects'],
      ['vertices', 'Vertices'],
      ['triangles', 'Triangles'],
      ['time', 'Frame'],
      ['samples', 'Samples'],
    ] as const) {
      const name = document.createElement('span');
      name.textContent = editor.strings.getKey(`viewport/${key}`, label);
      const value = document.createElement('span');
      value.dataset.testid = `statistics-${key}`;
      this.#values.set(key, value);
      this.dom.append(name, value);
      if (key === 'samples') this.#tracing = [name, value];
    }
    for (const element of this.#tracing) element.hidden = true;
  }

  /** @param object what has changed; unless it came into sight, went out of it or has another geometry, the counts stay */
  invalidate(object?: Object3D): void {
    if (!object || this.#counted.get(object) !== lookOf(object)) this.#isOld = true;
  }

  /** @param milliseconds that the picture took @param samples of each pixel; null where no light is followed */
  update(milliseconds: number, samples: number | null): void {
    if (this.dom.hidden) return;
    this.#show('time', `${writeRunning(milliseconds, 1)} ms`);
    for (const element of this.#tracing) element.hidden = samples === null;
    if (samples !== null) this.#show('samples', writeCount(samples));
    if (!this.#isOld) return;
    this.#isOld = false;
    this.#counted = new WeakMap();
    const { objects, vertices, triangles } = countScene(this.#editor, (object) => this.#counted.set(object, geometryOf(object)));
    this.#show('objects', writeCount(objects));
    this.#show('vertices', writeCount(vertices));
    this.#show('triangles', writeCount(triangles));
  }

  #show(key: string, text: string): void {
    const value = this.#values.get(key);
    if (value && value.textContent !== text) value.textContent = text;
  }
}
