import { expect, it } from 'vitest';
import { SetMaterialColorCommand } from '../commands/SetMaterialColorCommand.ts';
import { createMesh, createTestEditor, stateOf } from '../core/testEditor.ts';
import { countSharers, makeMaterialsOwn } from './ownMaterial.ts';

it('what shares its material with others gets its own in one step, is recoloured alone, and undo brings the shared one back', () => {
  const editor = createTestEditor();
  const [original, one, two, other] = [createMesh('original'), createMesh('one'), createMesh('two'), createMesh('other')];
  one.material = two.material = original.material;
  original.material.name = 'gold';
  for (const object of [original, one, two, other]) editor.addObject(object);
  expect([countSharers(editor, [one, two], -1), countSharers(editor, [one], -1), countSharers(editor, [other], -1)]).toEqual([1, 2, 0]);

  const before = stateOf(editor);
  makeMaterialsOwn(editor, [one, two], -1, 'Make its own');
  expect(editor.history.undos).toHaveLength(1);
  expect([one.material === two.material, one.material === original.material, one.material.name]).toEqual([true, false, 'gold']);
  expect(countSharers(editor, [one, two], -1)).toBe(0);
  editor.execute(new SetMaterialColorCommand(editor, one, 'color', 0x3344ff));
  expect([two.material.color.getHex(), original.material.color.getHex() === 0x3344ff]).toEqual([0x3344ff, false]);
  editor.undo();
  editor.undo();
  expect(stateOf(editor)).toBe(before);
  expect(one.material).toBe(original.material);
});
