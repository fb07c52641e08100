import { BoxGeometry, Mesh, MeshStandardMaterial } from 'three';
import { expect, it } from 'vitest';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { Editor } from './Editor.ts';

it('adds and undoes', () => {
  const editor = new Editor();
  const mesh = new Mesh(new BoxGeometry(), new MeshStandardMaterial());
  editor.execute(new AddObjectCommand(editor, mesh));
  expect(editor.selected).toBe(mesh);
  editor.undo();
  expect(editor.scene.children).toHaveLength(0);
  editor.redo();
  expect(editor.scene.children).toEqual([mesh]);
});
