import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BoxGeometry, Mesh, MeshStandardMaterial } from 'three';
import { expect, it } from 'vitest';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { createEditor } from '../createEditor.ts';

it('adds and undoes', () => {
  const editor = createEditor();
  const mesh = new Mesh(new BoxGeometry(), new MeshStandardMaterial());
  editor.execute(new AddObjectCommand(editor, mesh));
  expect(editor.selected).toBe(mesh);
  editor.undo();
  expect(editor.scene.children).toHaveLength(0);
  editor.redo();
  expect(editor.scene.children).toEqual([mesh]);
});

it('dispatches every signal that it offers', () => {
  const sources = readdirSync('editor', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join('editor', file), 'utf8'))
    .join('\n');
  const dead = Object.keys(createEditor().signals).filter((name) => !new RegExp(`\\b${name}\\.dispatch\\(`).test(sources));
  expect(dead).toEqual([]);
});
