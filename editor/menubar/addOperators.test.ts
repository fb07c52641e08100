import { Box3, Mesh, type Object3D, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { createTestEditor, stateOf } from '../core/testEditor.ts';
import { ADDABLE } from './addable.ts';
import { registerAddOperators } from './addOperators.ts';

it('each thing that Add offers comes into the scene as one entry, selected, with a name of its own, and is kept and read back', async () => {
  const editor = createTestEditor();
  registerAddOperators(editor);
  const before = stateOf(editor);
  for (const { id } of [...ADDABLE, ADDABLE[0]!]) {
    const entries = editor.history.undos.length;
    expect(await editor.operators.run(`add.${id}`)).toBe(true);
    expect(editor.history.undos).toHaveLength(entries + 1);
    const { selected } = editor;
    expect(editor.scene.children.filter(({ name }) => name === selected?.name)).toEqual([selected]);
    if (!(selected instanceof Mesh)) continue;
    const size = new Box3().setFromObject(selected).getSize(new Vector3()).toArray();
    expect(Math.max(...size), id).toBeGreaterThan(5);
    expect(Math.max(...size), id).toBeLessThan(200);
  }
  const after = stateOf(editor);
  while (editor.undo());
  expect(stateOf(editor)).toBe(before);
  while (editor.redo());
  expect(stateOf(editor)).toBe(after);
  const opened = createTestEditor();
  await opened.fromJSON(JSON.parse(JSON.stringify(editor.toJSON())));
  const kinds = (of: Object3D): string[] => of.children.map(({ type, name }) => `${type} ${name}`);
  expect(kinds(opened.scene)).toEqual(kinds(editor.scene));
});
