import {
  BoxGeometry,
  DataTexture,
  Euler,
  type Fog,
  type Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  MeshNormalMaterial,
  MeshPhongMaterial,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  MeshToonMaterial,
  PerspectiveCamera,
  PointLight,
  Scene,
  Vector3,
} from 'three';
import { describe, expect, it } from 'vitest';
import type { Command } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { createMesh, createTestEditor, createTriangle, fillScene, stateOf } from '../core/testEditor.ts';
import { AddObjectCommand } from './AddObjectCommand.ts';
import { AddScriptCommand } from './AddScriptCommand.ts';
import { MoveObjectCommand } from './MoveObjectCommand.ts';
import { MultiCmdsCommand } from './MultiCmdsCommand.ts';
import { RemoveObjectCommand } from './RemoveObjectCommand.ts';
import { RemoveScriptCommand } from './RemoveScriptCommand.ts';
import { SetBackgroundCommand } from './SetBackgroundCommand.ts';
import { SetColorCommand } from './SetColorCommand.ts';
import { SetEnvironmentCommand } from './SetEnvironmentCommand.ts';
import { SetFogCommand } from './SetFogCommand.ts';
import { SetGeometryCommand } from './SetGeometryCommand.ts';
import { SetGeometryValueCommand } from './SetGeometryValueCommand.ts';
import { SetMaterialColorCommand } from './SetMaterialColorCommand.ts';
import { SetMaterialCommand } from './SetMaterialCommand.ts';
import { SetMaterialMapCommand } from './SetMaterialMapCommand.ts';
import { SetMaterialRangeCommand } from './SetMaterialRangeCommand.ts';
import { SetMaterialValueCommand } from './SetMaterialValueCommand.ts';
import { SetMaterialVectorCommand } from './SetMaterialVectorCommand.ts';
import { SetPositionCommand } from './SetPositionCommand.ts';
import { SetRotationCommand } from './SetRotationCommand.ts';
import { SetScaleCommand } from './SetScaleCommand.ts';
import { SetSceneCommand } from './SetSceneCommand.ts';
import { SetScriptValueCommand } from './SetScriptValueCommand.ts';
import { SetShadowValueCommand } from './SetShadowValueCommand.ts';
import { SetTextureParametersCommand } from './SetTextureParametersCommand.ts';
import { SetUuidCommand } from './SetUuidCommand.ts';
import { SetValueCommand } from './SetValueCommand.ts';

function withMesh(): { editor: Editor; mesh: ReturnType<typeof createMesh> } {
  const editor = createTestEditor();
  fillScene(editor);
  const mesh = createMesh('mesh');
  editor.addObject(mesh);
  return { editor, mesh };
}

/** Sets three values, and looks at the last, the second after undo, and the last again after redo. */
function expectThreeValues<Value>(editor: Editor, make: (value: Value) => Command, read: () => Value, values: [Value, Value, Value]): void {
  for (const value of values) editor.execute(make(value));
  expect(read()).toEqual(values[2]);
  editor.undo();
  expect(read()).toEqual(values[1]);
  editor.redo();
  expect(read()).toEqual(values[2]);
}

describe('adding and removing', () => {
  it.each([
    ['a mesh', () => createMesh('object')],
    ['a light', () => Object.assign(new PointLight(54321), { name: 'object' })],
    ['a camera', () => Object.assign(new PerspectiveCamera(50.1, 0.4, 1.03, 999.05), { name: 'object' })],
  ])('%s comes and goes, and is selected when it comes', (_title, make) => {
    const editor = createTestEditor();
    const object = make();
    editor.execute(new AddObjectCommand(editor, object));
    editor.undo();
    expect(editor.scene.children).toEqual([]);
    expect(editor.selected).toBeNull();
    expect(editor.helpers.list()).toEqual([]);
    editor.redo();
    expect(editor.selected).toBe(object);
    editor.execute(new RemoveObjectCommand(editor, object));
    expect(editor.scene.children).toEqual([]);
    editor.undo();
    expect(editor.scene.children).toEqual([object]);
    expect(editor.selected).toBe(object);
    editor.redo();
    expect([editor.scene.children, editor.geometries.size, editor.materials.size, editor.cameras.size]).toEqual([[], 0, 0, 1]);
  });

  it('an object goes under a parent at an index, and comes back to its place', () => {
    const { editor } = withMesh();
    const group = editor.objectByUuid('group');
    editor.execute(new AddObjectCommand(editor, createMesh('under'), group, 0));
    expect(group?.children.map((child) => child.name)).toEqual(['under', 'inner']);
    editor.execute(new RemoveObjectCommand(editor, editor.objectByUuid('under')));
    editor.undo();
    expect(group?.children.map((child) => child.name)).toEqual(['under', 'inner']);
  });
});

describe('moving in the tree', () => {
  it('keeps the place in the world under a moved, turned and scaled parent', () => {
    const { editor, mesh } = withMesh();
    const group = editor.objectByUuid('group');
    group?.scale.set(2, 2, 2);
    mesh.position.set(1, 2, 3);
    mesh.updateMatrixWorld(true);
    const before = mesh.matrixWorld.toArray();
    editor.execute(new MoveObjectCommand(editor, mesh, group));
    expect(mesh.parent).toBe(group);
    for (const [cell, value] of mesh.matrixWorld.toArray().entries()) expect(value).toBeCloseTo(before[cell] ?? 0, 10);
    editor.undo();
    expect(mesh.parent).toBe(editor.scene);
    expect(mesh.position.toArray()).toEqual([1, 2, 3]);
    editor.redo();
    expect(mesh.parent).toBe(group);
  });

  it('goes before a sibling, up and down', () => {
    const editor = createTestEditor();
    for (const name of ['a', 'b', 'c', 'd']) editor.addObject(createMesh(name));
    const order = () => editor.scene.children.map((child) => child.name).join('');
    const move = (name: string, before?: string) =>
      editor.execute(
        new MoveObjectCommand(editor, editor.objectByUuid(name), editor.scene, before ? editor.objectByUuid(before) : undefined),
      );
    move('a', 'd');
    expect(order()).toBe('bcad');
    move('d', 'b');
    expect(order()).toBe('dbca');
    move('b');
    expect(order()).toBe('dcab');
    while (editor.undo());
    expect(order()).toBe('abcd');
  });
});

describe('setting values', () => {
  it('position, rotation, scale', () => {
    const { editor, mesh } = withMesh();
    const triples: [Vector3, Vector3, Vector3] = [new Vector3(1, 2, 3), new Vector3(4, 5, 6), new Vector3(0.001, -7, 1e6)];
    expectThreeValues(
      editor,
      (value) => new SetPositionCommand(editor, mesh, value),
      () => mesh.position.clone(),
      triples,
    );
    expectThreeValues(
      editor,
      (value) => new SetScaleCommand(editor, mesh, value),
      () => mesh.scale.clone(),
      triples,
    );
    const turn = (x: number, order: 'XYZ' | 'ZYX') => [x, 0.2, 0.3, order] as const;
    expectThreeValues(
      editor,
      (value) => new SetRotationCommand(editor, mesh, new Euler(...value)),
      () => mesh.rotation.toArray() as unknown as ReturnType<typeof turn>,
      [turn(0.005, 'XYZ'), turn(4, 'ZYX'), turn(7, 'XYZ')],
    );
  });

  it('a gizmo hands in the old value, because it has moved the object already', () => {
    const { editor, mesh } = withMesh();
    mesh.position.set(9, 0, 0);
    editor.execute(new SetPositionCommand(editor, mesh, mesh.position, new Vector3(1, 1, 1)));
    editor.undo();
    expect(mesh.position.toArray()).toEqual([1, 1, 1]);
  });

  it('plain attributes of objects, cameras and lights', () => {
    const { editor, mesh } = withMesh();
    const light = editor.objectByUuid('light') as PointLight;
    const camera = editor.objectByUuid('camera') as PerspectiveCamera;
    const set = <Value>(object: object, attribute: string, values: [Value, Value, Value]) =>
      expectThreeValues(
        editor,
        (value) => new SetValueCommand(editor, object as Mesh, attribute, value),
        () => (object as Record<string, Value>)[attribute] as Value,
        values,
      );
    set(mesh, 'name', ['x', 'y', '<img src=x onerror=alert(1)>']);
    set(mesh, 'visible', [false, true, false]);
    set(mesh, 'userData', [{ a: 1 }, { b: [1, 2] }, {}]);
    set(mesh, 'castShadow', [true, false, true]);
    set(light, 'intensity', [0.001, 2, 1e6]);
    set(light, 'distance', [1, 2, 0]);
    set(camera, 'near', [0.001, 0.009, 1]);
    set(camera, 'fov', [30, 30.001, 90]);
    expect(camera.projectionMatrix.elements[5]).toBeCloseTo(1, 5);
  });

  it('what is set is a copy', () => {
    const { editor, mesh } = withMesh();
    const userData = { list: [1] };
    editor.execute(new SetValueCommand(editor, mesh, 'userData', userData));
    userData.list.push(2);
    expect(mesh.userData).toEqual({ list: [1] });
  });

  it('colours of lights, shadows', () => {
    const { editor } = withMesh();
    const light = editor.objectByUuid('light') as PointLight;
    expectThreeValues(
      editor,
      (value) => new SetColorCommand(editor, light, 'color', value),
      () => light.color.getHex(),
      [0x123456, 0xabcdef, 0xffffff],
    );
    expectThreeValues(
      editor,
      (value) => new SetShadowValueCommand(editor, light, 'bias', value),
      () => light.shadow.bias,
      [0.1, 0.00001, -1],
    );
  });

  it('uuid: scripts and cameras follow', () => {
    const { editor } = withMesh();
    const camera = editor.objectByUuid('camera') as PerspectiveCamera;
    editor.execute(new AddScriptCommand(editor, camera, { name: 'a', source: '' }));
    expectThreeValues(
      editor,
      (value) => new SetUuidCommand(editor, camera, value),
      () => camera.uuid,
      ['one', 'two', 'three'],
    );
    expect(editor.objectByUuid('three')).toBe(camera);
    expect(editor.scripts.of(camera)).toHaveLength(1);
    expect(editor.cameras.get('three')).toBe(camera);
    while (editor.undo());
    expect(editor.objectByUuid('camera')).toBe(camera);
  });
});

describe('geometry', () => {
  it('two sets of parameters: all come back, and the registry knows what is in use', () => {
    const { editor, mesh } = withMesh();
    const sizes = () => mesh.geometry instanceof BoxGeometry && mesh.geometry.parameters.width;
    editor.execute(new SetGeometryCommand(editor, mesh, new BoxGeometry(1, 2, 3, 4, 5, 6)));
    editor.execute(new SetGeometryCommand(editor, mesh, new BoxGeometry(7, 2, 3, 4, 5, 6)));
    expect([sizes(), editor.undo() && sizes(), editor.undo() && sizes(), editor.redo() && sizes()]).toEqual([7, 1, 10, 1]);
    expect(editor.geometries.has(mesh.geometry.uuid)).toBe(true);
    expect(editor.geometries.size).toBe(3);
  });

  it('name and uuid', () => {
    const { editor, mesh } = withMesh();
    const values: [string, string, string] = ['one', 'two', 'three'];
    for (const attribute of ['name', 'uuid'] as const) {
      expectThreeValues(
        editor,
        (value) => new SetGeometryValueCommand(editor, mesh, attribute, value),
        () => mesh.geometry[attribute],
        values,
      );
    }
    expect(editor.geometries.get('three')).toBe(mesh.geometry);
  });
});

describe('materials', () => {
  it('nine types one after another, each undone to the one before; the registry lists the one in use', () => {
    const { editor, mesh } = withMesh();
    const classes = [
      MeshBasicMaterial,
      MeshLambertMaterial,
      MeshNormalMaterial,
      MeshPhongMaterial,
      MeshToonMaterial,
      MeshStandardMaterial,
      MeshPhysicalMaterial,
    ];
    const types = [mesh.material.type, ...classes.map((type) => new type().type)];
    for (const type of classes) editor.execute(new SetMaterialCommand(editor, mesh, new type()));
    for (const type of types.toReversed()) {
      expect(mesh.material.type).toBe(type);
      expect(editor.materials.get(mesh.material.uuid)).toBe(mesh.material);
      expect(editor.materials.size).toBe(3);
      editor.undo();
    }
    for (const type of types.slice(1)) {
      editor.redo();
      expect(mesh.material.type).toBe(type);
    }
  });

  it('values, colours, vectors, ranges, in the slot that is meant', () => {
    const { editor, mesh } = withMesh();
    const second = new MeshPhysicalMaterial();
    Object.assign(mesh, { material: [mesh.material, second] });
    expectThreeValues(
      editor,
      (value) => new SetMaterialValueCommand(editor, mesh, 'roughness', value, 1),
      () => second.roughness,
      [0.1, 0.101, 1],
    );
    expectThreeValues(
      editor,
      (value) => new SetMaterialValueCommand(editor, mesh, 'attenuationDistance', value, 1),
      () => second.attenuationDistance,
      [5, Number.POSITIVE_INFINITY, 2],
    );
    expectThreeValues(
      editor,
      (value) => new SetMaterialColorCommand(editor, mesh, 'emissive', value, 1),
      () => second.emissive.getHex(),
      [1, 2, 0xfedcba],
    );
    expectThreeValues(
      editor,
      (value) => new SetMaterialVectorCommand(editor, mesh, 'normalScale', value, 1),
      () => second.normalScale.toArray() as number[],
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    );
    editor.execute(new SetMaterialRangeCommand(editor, mesh, 'iridescenceThicknessRange', 150, 300, 1));
    expect([second.iridescenceThicknessMinimum, second.iridescenceThicknessMaximum]).toEqual([150, 300]);
    editor.undo();
    expect([second.iridescenceThicknessMinimum, second.iridescenceThicknessMaximum]).toEqual([100, 400]);
  });

  it('maps come and go, and their settings', () => {
    const { editor, mesh } = withMesh();
    const [first, second] = [new DataTexture(), new DataTexture()];
    editor.execute(new SetMaterialMapCommand(editor, mesh, 'map', first));
    editor.execute(new SetMaterialMapCommand(editor, mesh, 'map', second));
    editor.undo();
    expect(mesh.material.map).toBe(first);
    editor.execute(new SetTextureParametersCommand(editor, first, { repeat: [2, 3], rotation: 1, wrapS: 1000 }));
    expect([first.repeat.toArray(), first.rotation, first.wrapS]).toEqual([[2, 3], 1, 1000]);
    editor.undo();
    expect([first.repeat.toArray(), first.rotation, first.wrapS]).toEqual([[1, 1], 0, 1001]);
    // Where it lies is no reason to bring the picture to the graphics card anew: a value is dragged.
    const { version } = first;
    editor.execute(new SetTextureParametersCommand(editor, first, { repeat: [2, 3], rotation: 1, offset: [0.5, 0] }));
    expect(first.version).toBe(version);
    editor.undo();
    editor.undo();
    expect(mesh.material.map).toBeNull();
  });
});

describe('the scene', () => {
  it('background, environment and fog are undone', () => {
    const editor = createTestEditor();
    editor.execute(new SetBackgroundCommand(editor, { type: 'Color', color: 0x112233 }));
    editor.execute(new SetBackgroundCommand(editor, { intensity: 2 }));
    editor.execute(new SetEnvironmentCommand(editor, { type: 'None' }));
    editor.execute(new SetFogCommand(editor, { type: 'Linear', near: 5, far: 50 }));
    expect(editor.scene).toMatchObject({ backgroundIntensity: 2, background: { isColor: true } });
    expect((editor.scene.fog as Fog).far).toBe(50);
    while (editor.undo());
    expect([editor.scene.background, editor.scene.fog, editor.backgroundType, editor.environmentType]).toEqual([
      null,
      null,
      'Default',
      'Default',
    ]);
  });

  it('three scenes are taken over one after another, children in their order', () => {
    const editor = createTestEditor();
    for (const name of ['a', 'b', 'c']) {
      const scene = new Scene();
      scene.name = name;
      scene.add(createMesh(`${name}1`), createMesh(`${name}2`));
      editor.execute(new SetSceneCommand(editor, scene));
    }
    const names = () => editor.scene.children.map((child) => child.name).join();
    expect([editor.scene.name, names()]).toEqual(['c', 'a1,a2,b1,b2,c1,c2']);
    editor.undo();
    expect([editor.scene.name, names()]).toEqual(['b', 'a1,a2,b1,b2']);
    editor.redo();
    expect(names()).toBe('a1,a2,b1,b2,c1,c2');
  });
});

describe('scripts', () => {
  it('are added, changed and removed on the right objects', () => {
    const { editor, mesh } = withMesh();
    const other = editor.objectByUuid('first') as Mesh;
    editor.execute(new AddScriptCommand(editor, mesh, { name: 'one', source: 'a' }));
    editor.execute(new AddScriptCommand(editor, other, { name: 'two', source: '' }));
    expect(editor.scripts.entries().map(([uuid]) => uuid)).toEqual(['mesh', 'first']);
    const script = editor.scripts.of(mesh)[0];
    expectThreeValues(
      editor,
      (value) => new SetScriptValueCommand(editor, mesh, script, 'source', value),
      () => editor.scripts.of(mesh)[0]?.source ?? '',
      ['b', 'async () => a?.b', 'd'],
    );
    editor.execute(new RemoveScriptCommand(editor, mesh, script));
    expect(editor.scripts.of(mesh)).toEqual([]);
    editor.undo();
    expect(editor.scripts.of(mesh)).toEqual([{ name: 'one', source: 'd' }]);
    while (editor.undo());
    expect(editor.scripts.entries()).toEqual([]);
  });
});

describe('several commands as one', () => {
  it('undo in reverse, and if one fails none has happened', () => {
    const { editor, mesh } = withMesh();
    const before = stateOf(editor);
    const steps = () => [
      new SetGeometryCommand(editor, mesh, createTriangle()),
      new SetPositionCommand(editor, mesh, new Vector3(1, 2, 3)),
    ];
    editor.execute(new MultiCmdsCommand(editor, steps()));
    expect(mesh.position.z).toBe(3);
    editor.undo();
    expect(stateOf(editor)).toBe(before);
    const failing = new MultiCmdsCommand(editor, [...steps(), new SetColorCommand(editor, mesh, 'nothing', 1)]);
    expect(() => editor.execute(failing)).toThrow('no colour "nothing"');
    expect(stateOf(editor)).toBe(before);
  });
});
