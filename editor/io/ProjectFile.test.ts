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

  it('opens a project of an early release: former names of geometries, a background without its kind, no head', async () => {
    const editor = createTestEditor();
    const mesh = (name: string, geometry: string, material = 'phong') => ({ uuid: name, type: 'Mesh', name, geometry, material });
    await editor.fromJSON({
      scene: {
        metadata: { version: 4.3, type: 'Object', generator: 'ObjectExporter' },
        geometries: [
          { uuid: 'ball', type: 'IcosahedronBufferGeometry', radius: 10, detail: 2 },
          { uuid: 'floor', type: 'PlaneBufferGeometry', width: 100, height: 50, widthSegments: 1, heightSegments: 1 },
          { uuid: 'cube', type: 'CubeGeometry', width: 10, height: 20, depth: 30 },
        ],
        materials: [
          { uuid: 'phong', type: 'MeshPhongMaterial', color: 0xffffff, ambient: 0xffffff, specular: 0x111111, shininess: 30 },
          { uuid: 'shader', type: 'ShaderMaterial', uniforms: { time: { value: 0 } }, vertexShader: 'void main() {}', fragmentShader: '' },
          { uuid: 'sprite', type: 'SpriteMaterial', color: 0xffffff },
        ],
        object: {
          uuid: 'scene',
          type: 'Scene',
          background: 0xaaaaaa,
          fog: { type: 'Fog', color: 0x212128, near: 1, far: 50 },
          children: [
            mesh('Ball', 'ball', 'shader'),
            mesh('Floor', 'floor'),
            mesh('Cube', 'cube'),
            { uuid: 'dot', type: 'Sprite', material: 'sprite' },
            {
              uuid: 'lamp',
              type: 'PointLight',
              color: 0xffffff,
              intensity: 1,
              distance: 0,
              decay: 1,
              shadow: { camera: { type: 'PerspectiveCamera', fov: 90 } },
            },
          ],
        },
      },
      scripts: { scene: [{ name: 'Game', source: 'return { update: function () {} };' }] },
    });
    const types = editor.scene.children.map((child) => ('geometry' in child ? (child.geometry as { type: string }).type : child.type));
    expect(types).toEqual(['IcosahedronGeometry', 'PlaneGeometry', 'BoxGeometry', 'BufferGeometry', 'PointLight']);
    expect(editor.backgroundType).toBe('Color');
    expect(editor.scene.background).toMatchObject({ isColor: true });
    expect(editor.scripts.of(editor.scene)).toHaveLength(1);
    expect(editor.materials.get('shader')).toMatchObject({ uniforms: { time: { value: 0 } } });
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
    expect([other.project.dirty, other.project.inFile]).toEqual([true, false]);
    editor.project.markSaved();
    await other.fromJSON(JSON.parse(JSON.stringify(editor.toJSON())));
    expect([other.project.dirty, other.project.inFile]).toEqual([false, true]);
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
