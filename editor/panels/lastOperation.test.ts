import { type BoxGeometry, type BufferGeometry, DirectionalLight, Euler, type Object3D, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { SetGeometryValueCommand } from '../commands/SetGeometryValueCommand.ts';
import { SetMaterialValueCommand } from '../commands/SetMaterialValueCommand.ts';
import { SetPositionCommand } from '../commands/SetPositionCommand.ts';
import { SetRotationCommand } from '../commands/SetRotationCommand.ts';
import { SetScriptValueCommand } from '../commands/SetScriptValueCommand.ts';
import { SetShadowValueCommand } from '../commands/SetShadowValueCommand.ts';
import { SetValueCommand } from '../commands/SetValueCommand.ts';
import { asOne } from '../core/asOne.ts';
import type { Editor } from '../core/Editor.ts';
import { createMesh, createTestEditor, stateOf } from '../core/testEditor.ts';
import { registerEditOperators } from '../menubar/editOperators.ts';
import { lastOperation } from './lastOperation.ts';

/** Changes a row as the panel does: all of its objects, then one entry of the newest two. */
function adjust(editor: Editor, key: string, value: unknown): void {
  const last = lastOperation(editor);
  const part = last?.parts.find(({ sections }) => sections.some(({ fields }) => fields.some((entry) => entry.key === key)));
  const field = part?.sections.flatMap(({ fields }) => fields).find((entry) => entry.key === key);
  if (!part || !field) throw new Error(`no row ${key}`);
  const { history } = editor;
  history.beginGesture();
  for (const object of part.objects) {
    const command = (field as { write(...given: unknown[]): AddObjectCommand | null }).write(editor, object, value);
    if (command) editor.execute(command);
  }
  history.endGesture();
  history.join();
}

const rows = (editor: Editor): string[] =>
  lastOperation(editor)?.parts.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields.map(({ key }) => key))) ?? [];
const width = (geometry: BufferGeometry): number => (geometry as BoxGeometry).parameters.width;

describe('what was done last', () => {
  it('a box that was added is given another size and place after the fact, and one undo takes all of it back', () => {
    const editor = createTestEditor();
    const before = stateOf(editor);
    const box = createMesh('box');
    editor.execute(new AddObjectCommand(editor, box));
    expect(rows(editor)).toEqual(expect.arrayContaining(['geometry/Width', 'last/movedBy', 'object/rotation', 'object/scale']));
    adjust(editor, 'geometry/Width', 25);
    adjust(editor, 'geometry/Width', 30);
    adjust(editor, 'last/movedBy', [0, 5, 0]);
    adjust(editor, 'last/movedBy', [0, 7, 0]);
    expect([width(box.geometry), box.position.y, editor.history.undos.length]).toEqual([30, 7, 1]);
    expect(editor.history.undos[0]?.name).toBe('Add box');
    const after = stateOf(editor);
    editor.undo();
    expect(stateOf(editor)).toBe(before);
    editor.redo();
    expect(stateOf(editor)).toBe(after);
  });

  it('several that were moved together are moved by something else together', () => {
    const editor = createTestEditor();
    const meshes = ['one', 'two'].map((name, at) => {
      const mesh = createMesh(name);
      mesh.position.set(at * 50, 0, 0);
      editor.addObject(mesh);
      return mesh;
    });
    asOne(editor, 'Move', () => {
      for (const mesh of meshes) editor.execute(new SetPositionCommand(editor, mesh, mesh.position.clone().add(new Vector3(0, 10, 0))));
    });
    adjust(editor, 'last/movedBy', [1, 2, 3]);
    adjust(editor, 'last/movedBy', [0, 2, 0]);
    expect(meshes.map(({ position }) => position.toArray())).toEqual([
      [0, 2, 0],
      [50, 2, 0],
    ]);
    expect((editor.history.undos[0] as unknown as { steps: unknown[] }).steps).toHaveLength(2);
    editor.undo();
    expect(meshes.map(({ position }) => position.toArray())).toEqual([
      [0, 0, 0],
      [50, 0, 0],
    ]);
  });

  /** Two boxes at X 0 and 40 that are selected. */
  function pair(): { editor: Editor; meshes: ReturnType<typeof createMesh>[] } {
    const editor = createTestEditor();
    registerEditOperators(editor, null);
    const meshes = ['one', 'two'].map((name, at) => {
      const mesh = createMesh(name);
      mesh.position.x = at * 40;
      editor.addObject(mesh);
      return mesh;
    });
    editor.selection.set(meshes);
    return { editor, meshes };
  }
  const xsOf = (meshes: readonly Object3D[]): number[] => meshes.map((mesh) => mesh.getWorldPosition(new Vector3()).x);

  it('a group that was made takes along what is in it, once', async () => {
    const { editor, meshes } = pair();
    const before = stateOf(editor);
    await editor.operators.run('edit.group');
    adjust(editor, 'last/movedBy', [10, 0, 0]);
    expect(xsOf(meshes)).toEqual([10, 50]);
    adjust(editor, 'object/scale', [2, 1, 1]);
    expect(xsOf(meshes)).toEqual([-10, 70]);
    adjust(editor, 'object/rotation', [0, Math.PI, 0]);
    expect(xsOf(meshes).map(Math.round)).toEqual([70, -10]);
    expect(editor.history.undos).toHaveLength(1);
    editor.undo();
    expect(stateOf(editor)).toBe(before);
  });

  it('offers no one place for several that went different ways, and none that they have apart', async () => {
    const { editor, meshes } = pair();
    await editor.operators.run('edit.align.x.center');
    expect(meshes.map(({ position }) => position.x)).toEqual([20, 20]);
    expect(lastOperation(editor)).toBeNull();
    const turned = (name: string, turn: (mesh: Object3D, at: number) => void): string[] => {
      asOne(editor, name, () => meshes.forEach(turn));
      return rows(editor);
    };
    const rotate = (mesh: Object3D, y: number): void => editor.execute(new SetRotationCommand(editor, mesh, new Euler(0, y, 0)));
    expect(turned('Turn alike', (mesh) => rotate(mesh, 1))).toEqual(['object/rotation']);
    expect(turned('Turn apart', (mesh, at) => rotate(mesh, at))).toEqual([]);
    const round = turned('Turn about the middle', (mesh, at) => {
      rotate(mesh, 2);
      editor.execute(new SetPositionCommand(editor, mesh, new Vector3(0, 0, at * 20)));
    });
    expect(round).toEqual([]);
  });

  it('offers each value for those objects that it was set of', () => {
    const { editor, meshes } = pair();
    const [one, two] = [meshes[0]!, meshes[1]!];
    asOne(editor, 'Several', () => {
      editor.execute(new SetPositionCommand(editor, one, new Vector3(5, 0, 0)));
      editor.execute(new SetValueCommand(editor, two, 'visible', false));
    });
    expect(rows(editor)).toEqual(['last/movedBy', 'object/visible']);
    adjust(editor, 'last/movedBy', [1, 0, 0]);
    adjust(editor, 'object/visible', true);
    expect([...xsOf(meshes), one.visible, two.visible]).toEqual([1, 40, true, true]);
  });

  it('a value of a shadow, a geometry or a script is not one of the object', () => {
    const { editor, meshes } = pair();
    const light = new DirectionalLight();
    light.castShadow = true;
    editor.addObject(light);
    editor.execute(new SetShadowValueCommand(editor, light, 'intensity', 0.5));
    adjust(editor, 'object/shadow-intensity', 0.25);
    expect([light.intensity, light.shadow.intensity]).toEqual([1, 0.25]);
    editor.execute(new SetGeometryValueCommand(editor, meshes[0], 'name', 'shape'));
    expect(lastOperation(editor)).toBeNull();
  });

  it('shows the row of the value that was set, of objects and materials, and nothing where there is none', () => {
    const editor = createTestEditor();
    expect(lastOperation(editor)).toBeNull();
    const mesh = createMesh('mesh');
    editor.addObject(mesh);
    editor.execute(new SetValueCommand(editor, mesh, 'visible', false));
    expect(rows(editor)).toEqual(['object/visible']);
    editor.execute(new SetMaterialValueCommand(editor, mesh, 'roughness', 0.2));
    expect(rows(editor)).toEqual(['material/roughness']);
    adjust(editor, 'material/roughness', 0.7);
    expect([mesh.material.roughness, editor.history.undos.length]).toEqual([0.7, 2]);
    const script = { name: 's', source: '' };
    editor.scripts.add(mesh, script);
    editor.execute(new SetScriptValueCommand(editor, mesh, script, 'source', 'x'));
    expect(lastOperation(editor)).toBeNull();
  });

  it('a project saved before a change after the fact has a change that no file has', () => {
    const editor = createTestEditor();
    editor.execute(new AddObjectCommand(editor, createMesh('box')));
    editor.project.markSaved();
    adjust(editor, 'last/movedBy', [0, 5, 0]);
    expect(editor.project.dirty).toBe(true);
  });
});
