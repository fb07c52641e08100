import { BoxGeometry, type BufferGeometry, Group, Mesh, MeshStandardMaterial, type Object3D, PointLight, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { RemoveObjectCommand } from '../commands/RemoveObjectCommand.ts';
import { SetScaleCommand } from '../commands/SetScaleCommand.ts';
import type { Editor } from '../core/Editor.ts';
import { createTestEditor, stateOf } from '../core/testEditor.ts';
import type { ClipboardStore } from './Clipboard.ts';
import { registerEditOperators } from './editOperators.ts';
import { moveKeepingLook } from './relocate.ts';

function withOperators(store: ClipboardStore | null = null): Editor {
  const editor = createTestEditor();
  registerEditOperators(editor, store);
  return editor;
}

/** A box of 40 x 40 x 40, turned by 45 degrees, in a group that is stretched three times along X. */
function sheared(editor: Editor): { group: Group; box: Mesh<BufferGeometry> } {
  const group = new Group();
  group.name = 'Group';
  group.scale.set(3, 1, 1);
  group.position.set(5, 0, 0);
  const box = new Mesh<BufferGeometry>(new BoxGeometry(40, 40, 40), new MeshStandardMaterial());
  box.name = 'Box';
  box.rotation.set(0, 0, Math.PI / 4);
  box.position.set(7, 8, 9);
  group.add(box);
  editor.execute(new AddObjectCommand(editor, group));
  return { group, box };
}

/** Corners in the world, rounded to a thousandth. */
function corners(root: Object3D): string[] {
  root.updateWorldMatrix(true, true);
  const found = new Set<string>();
  root.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    const position = (object.geometry as BufferGeometry).getAttribute('position');
    for (let vertex = 0; vertex < position.count; vertex += 1) {
      const at = new Vector3().fromBufferAttribute(position, vertex).applyMatrix4(object.matrixWorld);
      found.add(
        at
          .toArray()
          .map((value) => (Math.round(value * 1000) / 1000 + 0).toFixed(3))
          .join(' '),
      );
    }
  });
  return [...found].sort();
}

const run = async (editor: Editor, ...ids: string[]): Promise<void> => {
  for (const id of ids) expect(await editor.operators.run(id), id).toBe(true);
};

describe('a turned box in a stretched group', () => {
  it('is ungrouped with its shape, as one entry that undo takes back to the last digit', async () => {
    const editor = withOperators();
    const { group, box } = sheared(editor);
    const [shape, state] = [corners(group), stateOf(editor)];
    editor.select(group);
    await run(editor, 'edit.ungroup');
    expect(editor.history.undos).toHaveLength(2);
    expect(box.parent).toBe(editor.scene);
    expect(corners(box)).toEqual(shape);
    const free = stateOf(editor);
    editor.undo();
    expect(stateOf(editor)).toBe(state);
    editor.redo();
    expect(stateOf(editor)).toBe(free);
    const json: unknown = JSON.parse(JSON.stringify(editor.toJSON()));
    await editor.fromJSON(json);
    expect(corners(editor.scene)).toEqual(shape);
  });

  it('is grouped, duplicated and copied with its shape', async () => {
    const editor = withOperators();
    const { group, box } = sheared(editor);
    const shape = corners(box);
    editor.select(box);
    await run(editor, 'edit.duplicate');
    const copy = editor.selected!;
    expect(copy.parent).toBe(group);
    expect(corners(copy)).toEqual(shape);
    await run(editor, 'edit.copy', 'edit.paste');
    expect(editor.selected!.parent).toBe(group);
    expect(corners(editor.selected!)).toEqual(shape);
    await run(editor, 'edit.group');
    expect(editor.selected!.parent).toBe(editor.scene);
    expect(corners(editor.selected!)).toEqual(shape);
  });

  it('keeps what is below it: a nested mesh, mirrored, and a light', async () => {
    const editor = withOperators();
    const { group, box } = sheared(editor);
    const inner = new Mesh(new BoxGeometry(3, 4, 5), box.material);
    inner.scale.set(-1, 2, 1);
    inner.rotation.set(0.3, 0.4, 0.5);
    const light = new PointLight();
    light.position.set(1, 2, 3);
    box.add(inner, light);
    const [shape, place] = [corners(group), light.getWorldPosition(new Vector3())];
    editor.select(group);
    await run(editor, 'edit.ungroup');
    expect(corners(box)).toEqual(shape);
    expect(light.getWorldPosition(new Vector3()).distanceTo(place)).toBeLessThan(1e-9);
    expect(editor.notices.list).toEqual([]);
  });

  it('says so where a plugin builds the shape anew', () => {
    const editor = withOperators();
    const { box } = sheared(editor);
    box.userData = { aura: {} };
    moveKeepingLook(editor, box, editor.scene);
    expect(editor.notices.list.map(({ sentence }) => sentence)).toEqual([
      '"Box" was sheared by its group, and could not be kept so: its shape has changed.',
    ]);
  });
});

describe('groups of size zero', () => {
  it.each([
    [0, 0, 0],
    [1, 0, 1],
    [0, 0, 2],
    [1, 0, 0],
  ])('scale %d %d %d: what was flat stays flat when it leaves', async (x, y, z) => {
    const editor = withOperators();
    const { group, box } = sheared(editor);
    box.rotation.set(0.4, 0.5, 0.6);
    group.scale.set(x, y, z);
    const [shape, state] = [corners(group), stateOf(editor)];
    editor.select(group);
    await run(editor, 'edit.ungroup');
    expect(corners(box)).toEqual(shape);
    editor.undo();
    expect(stateOf(editor)).toBe(state);
  });

  it('what goes into one is said to be lost from sight', () => {
    const editor = withOperators();
    const { group, box } = sheared(editor);
    group.scale.set(0, 0, 0);
    const other = new Mesh(box.geometry, box.material);
    other.name = 'Other';
    editor.execute(new AddObjectCommand(editor, other));
    moveKeepingLook(editor, other, group);
    expect(other.scale.toArray()).toEqual([1, 1, 1]);
    expect(editor.notices.list[0]?.sentence).toBe('"Other" is now in "Group", which has the size zero: it cannot be seen there.');
  });
});

describe('copy and paste', () => {
  it('pastes what was copied, not what has become of it', async () => {
    const editor = withOperators();
    const { group, box } = sheared(editor);
    const shape = corners(box);
    editor.select(box);
    await run(editor, 'edit.copy');
    editor.execute(new SetScaleCommand(editor, box, new Vector3(9, 9, 9)));
    editor.execute(new RemoveObjectCommand(editor, box));
    await run(editor, 'edit.paste');
    expect(editor.selected?.parent).toBe(group);
    expect(editor.selected?.name).toBe('Box');
    expect(corners(editor.selected!)).toEqual(shape);
    const first = editor.selected!;
    await run(editor, 'edit.paste');
    expect(editor.selected).not.toBe(first);
    expect(editor.selected?.name).toBe('Box 2');
  });

  it('goes to the same place of the world when its group is gone', async () => {
    const editor = withOperators();
    const { group, box } = sheared(editor);
    group.scale.set(2, 2, 2);
    const shape = corners(box);
    editor.select(box);
    await run(editor, 'edit.copy');
    editor.execute(new RemoveObjectCommand(editor, group));
    await run(editor, 'edit.paste');
    expect(editor.selected?.parent).toBe(editor.scene);
    expect(corners(editor.selected!)).toEqual(shape);
  });

  it('goes from one tab to another, the newest copy first', async () => {
    let kept: { value: string; stamp: number } = { value: '', stamp: 0 };
    const store: ClipboardStore = {
      read: async () => JSON.parse(kept.value),
      write: async (value, stamp) => {
        kept = { value: JSON.stringify(value), stamp };
      },
      stamp: () => kept.stamp,
    };
    const [one, other] = [withOperators(store), withOperators(store)];
    expect(other.operators.canRun('edit.paste')).toBe(false);
    const { box } = sheared(one);
    one.select(box);
    await run(one, 'edit.copy');
    await run(other, 'edit.paste');
    const pasted = other.selected as Mesh<BufferGeometry>;
    expect(pasted.name).toBe('Box');
    expect(pasted.uuid).not.toBe(box.uuid);
    expect(pasted.geometry.uuid).not.toBe(box.geometry.uuid);
    pasted.name = 'Changed';
    await run(other, 'edit.copy');
    await run(one, 'edit.paste');
    expect(one.selected?.name).toBe('Changed');
    kept.value = '{"clips":[{"object":{}}]}';
    kept.stamp += 1;
    expect(await one.operators.run('edit.paste')).toBe(false);
    expect(one.notices.list[0]?.sentence).toBe('What was copied in another tab cannot be read. Copy it once more.');
  });
});
