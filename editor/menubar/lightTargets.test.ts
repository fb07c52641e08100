import { DirectionalLight, type Object3D, type SpotLight, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { RemoveObjectCommand } from '../commands/RemoveObjectCommand.ts';
import { SetPositionCommand } from '../commands/SetPositionCommand.ts';
import { SetUuidCommand } from '../commands/SetUuidCommand.ts';
import type { Editor } from '../core/Editor.ts';
import { createTestEditor, stateOf } from '../core/testEditor.ts';
import { registerAddOperators } from './addOperators.ts';
import { registerEditOperators } from './editOperators.ts';

async function withSpot(): Promise<{ editor: Editor; light: SpotLight; target: Object3D }> {
  const editor = createTestEditor();
  registerAddOperators(editor);
  registerEditOperators(editor);
  editor.viewCenter.set(1, 2, 3);
  expect(await editor.operators.run('add.Spot')).toBe(true);
  const [light, target] = editor.scene.children as [SpotLight, Object3D];
  return { editor, light, target };
}

const aimOf = (light: Object3D | undefined): number[] => (light as SpotLight).target.getWorldPosition(new Vector3()).toArray();

it('a new spot light comes with its target, in one entry, and follows it when that is moved', async () => {
  const { editor, light, target } = await withSpot();
  expect(editor.scene.children.map(({ name }) => name)).toEqual(['Spot light', 'Spot light target']);
  expect([light.target, editor.selected, aimOf(light)]).toEqual([target, light, [1, 2, 3]]);
  editor.execute(new SetPositionCommand(editor, target, new Vector3(7, 0, 0)));
  expect(aimOf(light)).toEqual([7, 0, 0]);
  editor.undo();
  expect(aimOf(light)).toEqual([1, 2, 3]);
  editor.undo();
  expect(editor.scene.children).toEqual([]);
  editor.redo();
  expect(light.target).toBe(editor.scene.children[1]);
});

it('is aimed at it in a saved project, and by a history that was stored in between', async () => {
  const { editor, light } = await withSpot();
  editor.select(light);
  await editor.operators.run('edit.delete');
  expect(editor.scene.children).toEqual([]);
  const opened = createTestEditor();
  await opened.fromJSON(JSON.parse(JSON.stringify({ ...editor.toJSON(), history: editor.history.toJSON() })));
  opened.undo();
  const [back, target] = opened.scene.children as [SpotLight, Object3D];
  expect(back.target).toBe(target);
  const again = createTestEditor();
  await again.fromJSON(JSON.parse(JSON.stringify(opened.toJSON())));
  const [stored, aim] = again.scene.children as [SpotLight, Object3D];
  expect([stored.target, aimOf(stored)]).toEqual([aim, [1, 2, 3]]);
  expect(stateOf(again)).toBe(stateOf(opened));
});

it('shines at the origin without its target, live as in a file, and at it again when that is back or has another identifier', async () => {
  const { editor, light, target } = await withSpot();
  editor.execute(new RemoveObjectCommand(editor, target));
  expect(aimOf(light)).toEqual([0, 0, 0]);
  editor.undo();
  expect(light.target).toBe(target);
  editor.execute(new SetUuidCommand(editor, target, 'another'));
  editor.execute(new RemoveObjectCommand(editor, target));
  expect(aimOf(light)).toEqual([0, 0, 0]);
  editor.undo();
  expect(light.target).toBe(target);
});

it('the target leaves with its last light only', async () => {
  const { editor, light, target } = await withSpot();
  editor.select(light);
  await editor.operators.run('edit.duplicate');
  const copy = editor.selected as SpotLight;
  expect([copy === light, copy.target]).toEqual([false, target]);
  await editor.operators.run('edit.delete');
  expect(editor.scene.children).toEqual([light, target]);
  editor.select(light);
  await editor.operators.run('edit.group');
  await editor.operators.run('edit.delete');
  expect(editor.scene.children).toEqual([]);
  editor.undo();
  expect(light.target).toBe(target);
});

it('copied together, a light shines at the copy of its target', async () => {
  const { editor, light, target } = await withSpot();
  editor.selection.set([light, target]);
  await editor.operators.run('edit.copy');
  await editor.operators.run('edit.paste');
  const [, , copy, aim] = editor.scene.children as [Object3D, Object3D, SpotLight, Object3D];
  expect([copy.target === aim, aim === target]).toEqual([true, false]);
});

it('a light that shines at nothing in the scene is given a target where it shines', async () => {
  const { editor } = await withSpot();
  const sun = new DirectionalLight();
  sun.name = 'Sun';
  sun.target.position.set(4, 5, 6);
  editor.execute(new AddObjectCommand(editor, sun));
  await editor.operators.run('light.target');
  expect(editor.selected).toMatchObject({ name: 'Sun target', position: { x: 4, y: 5, z: 6 } });
  expect(sun.target).toBe(editor.selected);
  editor.undo();
  expect(editor.isInScene(sun.target)).toBe(false);
});
