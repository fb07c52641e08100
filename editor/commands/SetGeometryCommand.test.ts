import { Bone, type BufferGeometry, Float32BufferAttribute, type Mesh, Skeleton, SkinnedMesh, Uint16BufferAttribute } from 'three';
import { expect, it } from 'vitest';
import type { Editor } from '../core/Editor.ts';
import { createMesh, createTestEditor, createTriangle } from '../core/testEditor.ts';
import { misfitOf, SetGeometryCommand } from './SetGeometryCommand.ts';
import { SetValueCommand } from './SetValueCommand.ts';

/** With one more shape for each name. */
function shaped(...names: string[]): BufferGeometry {
  const geometry = createTriangle();
  geometry.morphAttributes.position = names.map((name) => Object.assign(geometry.getAttribute('position').clone(), { name }));
  return geometry;
}

function numbersIn(editor: Editor): unknown {
  const { morphTargetInfluences, morphTargetDictionary } = editor.objectByUuid('mesh') as Mesh;
  return [morphTargetInfluences, morphTargetDictionary];
}

function withMesh(): { editor: Editor; mesh: Mesh } {
  const editor = createTestEditor();
  const mesh = createMesh('mesh');
  editor.addObject(mesh);
  return { editor, mesh };
}

it('a geometry with other shapes gives its object a number for each, and undo brings back those that it had, also in a project that was reopened', async () => {
  const { editor, mesh } = withMesh();
  const plain = numbersIn(editor);
  editor.execute(new SetGeometryCommand(editor, mesh, shaped('smile', 'frown')));
  expect(numbersIn(editor)).toEqual([[0, 0], { smile: 0, frown: 1 }]);
  editor.execute(new SetValueCommand(editor, mesh, 'morphTargetInfluences', [0.5, 1]));
  editor.execute(new SetGeometryCommand(editor, mesh, mesh.geometry.clone()));
  expect(numbersIn(editor)).toEqual([[0.5, 1], { smile: 0, frown: 1 }]);
  editor.execute(new SetGeometryCommand(editor, mesh, shaped('blink')));
  expect(numbersIn(editor)).toEqual([[0], { blink: 0 }]);

  const reopened = createTestEditor();
  await reopened.fromJSON(JSON.parse(JSON.stringify(editor.toJSON())));
  for (const either of [editor, reopened]) {
    either.undo();
    expect(numbersIn(either)).toEqual([[0.5, 1], { smile: 0, frown: 1 }]);
    for (let step = 0; step < 3; step += 1) either.undo();
    expect(numbersIn(either)).toEqual(plain);
    for (let step = 0; step < 3; step += 1) either.redo();
    expect(numbersIn(either)).toEqual([[0.5, 1], { smile: 0, frown: 1 }]);
  }
});

it('which bones move a geometry is read anew once its weights have changed', () => {
  const geometry = createTriangle();
  const weights = new Float32BufferAttribute(new Array(12).fill(0), 4);
  geometry.setAttribute('skinIndex', new Uint16BufferAttribute(new Array(12).fill(3), 4));
  geometry.setAttribute('skinWeight', weights);
  const mesh = new SkinnedMesh(createTriangle());
  mesh.skeleton = new Skeleton([new Bone()]);
  expect(misfitOf(mesh, geometry)).toBeNull();
  weights.setX(0, 1);
  weights.needsUpdate = true;
  expect(misfitOf(mesh, geometry)).toContain('too few');
});
