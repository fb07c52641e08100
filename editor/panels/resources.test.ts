import { Bone, BoxGeometry, DataTexture, MeshBasicMaterial, PointLight, Skeleton, SkinnedMesh } from 'three';
import { describe, expect, it } from 'vitest';
import { createMesh, createTestEditor, stateOf } from '../core/testEditor.ts';
import { assign, resourceRows, takersOf, takerTest, usersOf } from './resources.ts';

describe('what the scene uses', () => {
  const made = () => {
    const editor = createTestEditor();
    const [first, second, third] = [createMesh('first'), createMesh('second'), createMesh('third')];
    second.geometry = first.geometry;
    first.material.name = 'gold';
    const map = new DataTexture(new Uint8Array(8), 2, 1);
    map.name = 'grain';
    first.material.map = third.material.map = map;
    const light = new PointLight();
    for (const object of [third, first, second, light]) editor.addObject(object);
    return { editor, first, second, third, map, light };
  };

  it('is listed with how often it is used, and leads to its users', () => {
    const { editor, first, second, third, map } = made();
    expect(resourceRows(editor, 'geometry').map(({ name, users }) => [name, users])).toEqual([
      ['Box', 2],
      ['Box', 1],
    ]);
    expect(resourceRows(editor, 'material').map(({ name, detail, users }) => [name, detail, users])).toContainEqual([
      'gold',
      'Mesh Physical',
      1,
    ]);
    expect(resourceRows(editor, 'texture')).toEqual([{ uuid: map.uuid, name: 'grain', detail: '2 × 1', users: 2 }]);
    expect(usersOf(editor, 'geometry', first.geometry.uuid)).toEqual([first, second]);
    expect(usersOf(editor, 'texture', map.uuid)).toEqual([third, first]);
  });

  it('is given to what is selected and can take it, as one step that undo takes back', () => {
    const { editor, first, second, third, light } = made();
    const before = stateOf(editor);
    editor.selection.set([second, third, light]);
    expect(takersOf(editor, 'material', first.material.uuid)).toEqual([second, third]);
    assign(editor, 'material', first.material.uuid, 'Assign');
    expect([second.material, third.material]).toEqual([first.material, first.material]);
    expect(resourceRows(editor, 'material')).toMatchObject([{ name: 'gold', users: 3 }]);
    assign(editor, 'geometry', first.geometry.uuid, 'Assign');
    expect(third.geometry).toBe(first.geometry);
    expect(editor.history.undos).toHaveLength(2);
    editor.undo();
    editor.undo();
    expect(stateOf(editor)).toBe(before);
  });

  it('goes into each slot of what has several materials', () => {
    const { editor, first, third } = made();
    const several = createMesh('several');
    Object.assign(several, { material: [several.material, first.material, third.material] });
    editor.addObject(several);
    const before = stateOf(editor);
    editor.selection.set([several]);
    expect(takerTest(editor, 'material')(first.material.uuid)).toBe(true);
    assign(editor, 'material', first.material.uuid, 'Assign');
    expect(several.material).toEqual([first.material, first.material, first.material]);
    expect([takersOf(editor, 'material', first.material.uuid), takerTest(editor, 'material')(first.material.uuid)]).toEqual([[], false]);
    editor.undo();
    expect(stateOf(editor)).toBe(before);
  });

  it('is not offered to what could not be drawn with it: a shape without bones to what bones move', () => {
    const { editor, first, second } = made();
    const skinned = new SkinnedMesh(new BoxGeometry(), new MeshBasicMaterial());
    skinned.bind(new Skeleton([new Bone()]));
    editor.addObject(skinned);
    const offered = () => [first, skinned].map(({ geometry }) => takerTest(editor, 'geometry')(geometry.uuid));
    editor.selection.set([skinned]);
    expect(takersOf(editor, 'geometry', first.geometry.uuid)).toEqual([]);
    expect(offered()).toEqual([false, false]);
    editor.selection.set([first, second, skinned]);
    expect(takersOf(editor, 'geometry', skinned.geometry.uuid)).toEqual([first, second]);
    expect(offered()).toEqual([false, true]);
  });
});
