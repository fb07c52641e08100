import { describe, expect, it } from 'vitest';
import { createTestEditor, fillScene } from './testEditor.ts';

function prepared() {
  const editor = createTestEditor();
  fillScene(editor);
  const said: (string | null)[] = [];
  editor.signals.objectSelected.add((object) => said.push(object?.uuid ?? null));
  const get = (uuid: string) => editor.objectByUuid(uuid) ?? editor.scene;
  return { editor, said, get };
}

describe('the selection', () => {
  it('keeps the order of selecting; the last one is the primary', () => {
    const { editor, said, get } = prepared();
    editor.select(get('first'));
    editor.selection.toggle(get('light'));
    editor.selection.toggle(get('first'));
    editor.selection.toggle(get('first'));
    expect(editor.selection.objects.map((object) => object.uuid)).toEqual(['light', 'first']);
    expect(editor.selected?.uuid).toBe('first');
    editor.selection.set(editor.selection.objects);
    expect(said).toEqual(['first', 'light', 'light', 'first']);
    editor.deselect();
    expect(said.at(-1)).toBeNull();
  });

  it('forgets what leaves the scene, also inside of a group', () => {
    const { editor, get } = prepared();
    editor.selection.set([get('inner'), get('light')]);
    editor.removeObject(get('group'));
    expect(editor.selection.objects.map((object) => object.uuid)).toEqual(['light']);
  });

  it('knows the roots: what moves with its selected parent is not moved twice', () => {
    const { editor, get } = prepared();
    editor.selection.set([get('inner'), get('group'), get('light')]);
    expect(editor.selection.roots().map((object) => object.uuid)).toEqual(['group', 'light']);
  });

  it('finds objects by uuid and id, the own camera too', () => {
    const { editor } = prepared();
    editor.selectByUuid(editor.camera.uuid);
    expect(editor.selected).toBe(editor.camera);
    editor.selectById(editor.scene.children[1]?.id ?? -1);
    expect(editor.selected?.uuid).toBe('first');
    editor.selectByUuid('nobody');
    expect(editor.selected).toBeNull();
  });
});
