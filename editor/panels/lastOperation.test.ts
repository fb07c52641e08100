import { type BoxGeometry, type BufferGeometry, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { SetMaterialValueCommand } from '../commands/SetMaterialValueCommand.ts';
import { SetPositionCommand } from '../commands/SetPositionCommand.ts';
import { SetScriptValueCommand } from '../commands/SetScriptValueCommand.ts';
import { SetValueCommand } from '../commands/SetValueCommand.ts';
import { asOne } from '../core/asOne.ts';
import type { Editor } from '../core/Editor.ts';
import { createMesh, createTestEditor, stateOf } from '../core/testEditor.ts';
import { lastOperation } from './lastOperation.ts';

/** Changes a row as the panel does: all of its objects, then one entry of the newest two. */
function adjust(editor: Editor, key: string, value: unknown): void {
  const last = lastOperation(editor);
  const field = last?.sections.flatMap(({ fields }) => fields).find((entry) => entry.key === key);
  if (!last || !field) throw new Error(`no row ${key}`);
  const { history } = editor;
  history.beginGesture();
  for (const object of last.objects) {
    const command = (field as { write(...given: unknown[]): AddObjectCommand | null }).write(editor, object, value);
    if (command) editor.execute(command);
  }
  history.endGesture();
  history.join();
}

const rows = (editor: Editor): string[] => lastOperation(editor)?.sections.flatMap(({ fields }) => fields.map(({ key }) => key)) ?? [];
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
