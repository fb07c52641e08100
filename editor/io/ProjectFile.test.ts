import { BoxGeometry, type Material, Mesh, MeshStandardMaterial, Scene } from 'three';
import { describe, expect, it } from 'vitest';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { createMesh, createTestEditor, fillScene, stateOf } from '../core/testEditor.ts';

/** As the three.js editor writes it: no version, renderer settings only, full matrices. */
function originalProject(): Record<string, unknown> {
  const scene = new Scene();
  const mesh = new Mesh(new BoxGeometry(1, 2, 3), new MeshStandardMaterial({ color: 0x336699 }));
  mesh.name = 'Box';
  mesh.position.set(1, 2, 3);
  mesh.updateMatrix();
  scene.add(mesh);
  return {
    metadata: {},
    project: { shadows: true, shadowType: 1, toneMapping: 4, toneMappingExposure: 1.5 },
    scene: scene.toJSON(),
    scripts: { [mesh.uuid]: [{ name: 'spin', source: 'function update() {}' }] },
    history: { undos: [], redos: [] },
  };
}

describe('the project file', () => {
  it('opens a project of the three.js editor, settings and scripts included', async () => {
    const editor = createTestEditor();
    await editor.fromJSON(JSON.parse(JSON.stringify(originalProject())));
    const [box] = editor.scene.children;
    expect(box).toMatchObject({ name: 'Box', position: { x: 1, y: 2, z: 3 } });
    expect(box && editor.scripts.of(box)).toEqual([{ name: 'spin', source: 'function update() {}' }]);
    expect(editor.project.renderer).toMatchObject({ toneMapping: 4, toneMappingExposure: 1.5 });
    expect(editor.project.dirty).toBe(false);
  });

  it('remembers its title, whether it was saved, and turns beyond a half', async () => {
    const editor = createTestEditor();
    const mesh = createMesh('box');
    mesh.rotation.set(0, 5, 0.1, 'ZYX');
    editor.execute(new AddObjectCommand(editor, mesh));
    editor.project.setTitle('Ring <b>1</b>');
    const other = createTestEditor();
    await other.fromJSON(JSON.parse(JSON.stringify(editor.toJSON())));
    expect(other.project.title).toBe('Ring <b>1</b>');
    expect(other.project.dirty).toBe(true);
    expect(other.scene.children[0]?.rotation.toArray()).toEqual([0, 5, 0.1, 'ZYX']);
  });

  it.each([
    ['null', null],
    ['a number', 4],
    ['an empty object', {}],
    ['a newer version', { metadata: { version: 99 }, scene: {} }],
    ['a scene that is no tree', { ...originalProject(), scene: { object: 'x' } }],
    ['a scene that is a mesh', { ...originalProject(), scene: createMesh('m').toJSON() }],
    ['a history of strings', { ...originalProject(), history: { undos: ['x'], redos: [] } }],
    ['a hostile uuid', { ...originalProject(), scene: { object: { uuid: '__proto__', type: 'Scene' } } }],
    ['a geometry with words for numbers', damaged({ itemSize: 3, type: 'Float32Array', array: ['x'] })],
    ['a geometry with triangles without corners', damaged({ itemSize: 3, type: 'Float32Array', array: [0, 0, 0] }, [0, 1, 2])],
    ['a sphere of a billion segments', withGeometry({ uuid: 'g', type: 'SphereGeometry', widthSegments: 1e9 })],
    ['a geometry of an unknown kind', withGeometry({ uuid: 'g', type: 'evil' })],
    ['a tree too deep to walk', { ...originalProject(), scene: { object: deep(5000) } }],
  ])('refuses %s with a sentence, and leaves scene, history and selection alone', async (_title, json) => {
    const editor = createTestEditor();
    fillScene(editor);
    editor.execute(new AddObjectCommand(editor, createMesh('kept')));
    const before = stateOf(editor);
    const { undos } = editor.history;
    const selected = editor.selected;
    await expect(editor.fromJSON(json)).rejects.toThrow(/^This .+[.:]/);
    expect(stateOf(editor)).toBe(before);
    expect(editor.history.undos).toEqual(undos);
    expect(editor.selected).toBe(selected);
  });

  it('frees what the former project used', async () => {
    const editor = createTestEditor();
    fillScene(editor);
    await editor.fromJSON(JSON.parse(JSON.stringify(originalProject())));
    expect(editor.geometries.size).toBe(1);
    expect(editor.materials.list().map((material: Material) => material.type)).toEqual(['MeshStandardMaterial']);
    expect(editor.helpers.list()).toEqual([]);
    expect(editor.cameras.size).toBe(1);
  });
});

function withGeometry(geometry: unknown): Record<string, unknown> {
  const object = { uuid: 's', type: 'Scene', children: [{ uuid: 'm', type: 'Mesh', geometry: 'g', material: 'x' }] };
  return { ...originalProject(), scene: { geometries: [geometry], object } };
}

function damaged(position: unknown, index?: number[]): Record<string, unknown> {
  const data = { attributes: { position }, ...(index ? { index: { type: 'Uint16Array', array: index } } : {}) };
  return withGeometry({ uuid: 'g', type: 'BufferGeometry', data });
}

function deep(levels: number): unknown {
  let node: unknown = { uuid: 'leaf', type: 'Group' };
  for (let level = 0; level < levels; level += 1) node = { uuid: `n${level}`, type: 'Group', children: [node] };
  return node;
}
