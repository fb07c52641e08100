import {
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  Group,
  Mesh,
  MeshPhysicalMaterial,
  type MeshStandardMaterial,
  PerspectiveCamera,
  PointLight,
} from 'three';
import { createEditor } from '../createEditor.ts';
import { MemoryStore } from '../io/Storage.ts';
import { Config } from './Config.ts';
import type { Editor } from './Editor.ts';
import type { EditorOptions } from './editorTypes.ts';

/** An editor for tests: nothing outside of memory. */
export function createTestEditor(options: EditorOptions = {}): Editor {
  return createEditor({ config: new Config(null), blobStore: new MemoryStore(), ...options });
}

/** All that undo must bring back, as text. */
export function stateOf(editor: Editor): string {
  const { scene, scripts, history: _history, selection: _selection, camera: _camera, project: _project, ...rest } = editor.toJSON();
  return JSON.stringify(sorted({ scene, scripts, rest }));
}

/** The order of keys depends on how a thing came about, and says nothing about it. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, entry]) => [key, sorted(entry)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Uuids are readable, so that a failing test says which object it means. */
export function createMesh(name: string, size = 10): Mesh<BufferGeometry, MeshStandardMaterial> {
  const mesh = new Mesh<BufferGeometry, MeshStandardMaterial>(new BoxGeometry(size, size, size), new MeshPhysicalMaterial());
  mesh.name = name;
  mesh.uuid = name;
  mesh.geometry.uuid = `${name}-geometry`;
  Object.assign(mesh.material, { uuid: `${name}-material` });
  return mesh;
}

export function createTriangle(size = 1): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([0, 0, 0, size, 0, 0, 0, size, 0]), 3));
  geometry.setIndex([0, 1, 2]);
  return geometry;
}

/** A group with a mesh, a light, a camera and two meshes that share geometry and material. */
export function fillScene(editor: Editor): void {
  const group = new Group();
  group.name = group.uuid = 'group';
  group.position.set(5, 0, 0);
  group.rotation.set(0, 0.5, 0);
  const inner = createMesh('inner');
  group.add(inner);
  const first = createMesh('first');
  const second = first.clone();
  second.name = second.uuid = 'second';
  const light = new PointLight(0xffeedd, 2, 100);
  light.name = light.uuid = 'light';
  const camera = new PerspectiveCamera(45, 1.5, 1, 500);
  camera.name = camera.uuid = 'camera';
  for (const object of [group, first, second, light, camera]) editor.addObject(object);
}
