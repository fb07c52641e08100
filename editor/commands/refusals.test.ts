import {
  Bone,
  type BufferGeometry,
  DataTexture,
  Euler,
  Group,
  MeshBasicMaterial,
  Skeleton,
  SkinnedMesh,
  Uint16BufferAttribute,
  Vector3,
} from 'three';
import { describe, expect, it } from 'vitest';
import type { Command } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { createMesh, createTestEditor, createTriangle, fillScene, stateOf } from '../core/testEditor.ts';
import { AddObjectCommand } from './AddObjectCommand.ts';
import { MoveObjectCommand } from './MoveObjectCommand.ts';
import { RemoveObjectCommand } from './RemoveObjectCommand.ts';
import { RemoveScriptCommand } from './RemoveScriptCommand.ts';
import { SetBackgroundCommand } from './SetBackgroundCommand.ts';
import { SetColorCommand } from './SetColorCommand.ts';
import { SetEnvironmentCommand } from './SetEnvironmentCommand.ts';
import { SetFogCommand } from './SetFogCommand.ts';
import { SetGeometryCommand } from './SetGeometryCommand.ts';
import { SetGeometryValueCommand } from './SetGeometryValueCommand.ts';
import { SetMaterialColorCommand } from './SetMaterialColorCommand.ts';
import { SetMaterialCommand } from './SetMaterialCommand.ts';
import { SetMaterialMapCommand } from './SetMaterialMapCommand.ts';
import { SetMaterialRangeCommand } from './SetMaterialRangeCommand.ts';
import { SetMaterialValueCommand } from './SetMaterialValueCommand.ts';
import { SetMaterialVectorCommand } from './SetMaterialVectorCommand.ts';
import { SetPositionCommand } from './SetPositionCommand.ts';
import { SetRendererCommand } from './SetRendererCommand.ts';
import { SetRotationCommand } from './SetRotationCommand.ts';
import { SetScaleCommand } from './SetScaleCommand.ts';
import { SetScriptValueCommand } from './SetScriptValueCommand.ts';
import { SetShadowValueCommand } from './SetShadowValueCommand.ts';
import { SetTextureParametersCommand } from './SetTextureParametersCommand.ts';
import { SetUuidCommand } from './SetUuidCommand.ts';
import { SetValueCommand } from './SetValueCommand.ts';

function withMesh(): { editor: Editor; mesh: ReturnType<typeof createMesh> } {
  const editor = createTestEditor();
  fillScene(editor);
  const mesh = createMesh('mesh');
  editor.addObject(mesh);
  return { editor, mesh };
}

/** A triangle that one bone moves. */
function boned(bone: number): BufferGeometry {
  const geometry = createTriangle();
  geometry.setAttribute('skinIndex', new Uint16BufferAttribute([bone, 0, 0, 0, bone, 9, 0, 0, bone, 0, 0, 0], 4));
  geometry.setAttribute('skinWeight', new Uint16BufferAttribute([1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0], 4));
  return geometry;
}

function skinned(): SkinnedMesh {
  const mesh = new SkinnedMesh(boned(0), new MeshBasicMaterial());
  mesh.bind(new Skeleton([new Bone()]));
  return mesh;
}

describe('what a command cannot do is refused before anything changes', () => {
  const refused: [title: string, make: (editor: Editor, mesh: ReturnType<typeof createMesh>) => Command][] = [
    ['a position that is not a number', (editor, mesh) => new SetPositionCommand(editor, mesh, new Vector3(0, Number.NaN, 0))],
    ['an endless scale', (editor, mesh) => new SetScaleCommand(editor, mesh, new Vector3(Number.POSITIVE_INFINITY, 1, 1))],
    ['a rotation that is not a number', (editor, mesh) => new SetRotationCommand(editor, mesh, new Euler(Number.NaN, 0, 0))],
    ['an object that is in the scene already', (editor, mesh) => new AddObjectCommand(editor, mesh)],
    ['an object under a parent that is not in the scene', (editor) => new AddObjectCommand(editor, createMesh('x'), new Group())],
    ['nothing', (editor) => new AddObjectCommand(editor)],
    ['deleting the scene', (editor) => new RemoveObjectCommand(editor, editor.scene)],
    ['deleting what is not in the scene', (editor) => new RemoveObjectCommand(editor, createMesh('x'))],
    [
      'moving a group into its own child',
      (editor) => new MoveObjectCommand(editor, editor.objectByUuid('group'), editor.objectByUuid('inner')),
    ],
    ['moving to nowhere', (editor, mesh) => new MoveObjectCommand(editor, mesh, new Group())],
    ['an attribute that is not there', (editor, mesh) => new SetValueCommand(editor, mesh, 'colour', 1)],
    ['the prototype', (editor, mesh) => new SetValueCommand(editor, mesh, '__proto__', {})],
    ['a method', (editor, mesh) => new SetValueCommand(editor, mesh, 'add', 1)],
    ['the parent', (editor, mesh) => new SetValueCommand(editor, mesh, 'parent', null)],
    ['a name that is a number', (editor, mesh) => new SetValueCommand(editor, mesh, 'name', 4)],
    ['a function in user data', (editor, mesh) => new SetValueCommand(editor, mesh, 'userData', { run: () => 1 })],
    ['a colour out of range', (editor) => new SetColorCommand(editor, editor.objectByUuid('light'), 'color', 0x1000000)],
    ['a shadow of a mesh', (editor, mesh) => new SetShadowValueCommand(editor, mesh, 'bias', 1)],
    ['a uuid that another object has', (editor, mesh) => new SetUuidCommand(editor, mesh, 'light')],
    ['the prototype as a uuid', (editor, mesh) => new SetUuidCommand(editor, mesh, '__proto__')],
    ['the prototype as a geometry uuid', (editor, mesh) => new SetGeometryValueCommand(editor, mesh, 'uuid', '__proto__')],
    ['an empty uuid', (editor, mesh) => new SetUuidCommand(editor, mesh, '')],
    ['a geometry for a light', (editor) => new SetGeometryCommand(editor, editor.objectByUuid('light'), createTriangle())],
    ['a geometry without bones for what they move', (editor) => new SetGeometryCommand(editor, skinned(), createTriangle())],
    ['a geometry with more bones than there are', (editor) => new SetGeometryCommand(editor, skinned(), boned(1))],
    ['no geometry', (editor, mesh) => new SetGeometryCommand(editor, mesh)],
    ['a geometry uuid that is taken', (editor, mesh) => new SetGeometryValueCommand(editor, mesh, 'uuid', 'first-geometry')],
    ['a material for a group', (editor) => new SetMaterialCommand(editor, editor.objectByUuid('group'), new MeshBasicMaterial())],
    ['a material value that is text', (editor, mesh) => new SetMaterialValueCommand(editor, mesh, 'roughness', 'rough')],
    ['a material value that is not a number', (editor, mesh) => new SetMaterialValueCommand(editor, mesh, 'roughness', Number.NaN)],
    ['a material slot that is not there', (editor, mesh) => new SetMaterialColorCommand(editor, mesh, 'color', 1, 7)],
    ['a vector of the wrong length', (editor, mesh) => new SetMaterialVectorCommand(editor, mesh, 'normalScale', [1, 2, 3])],
    ['a range upside down', (editor, mesh) => new SetMaterialRangeCommand(editor, mesh, 'iridescenceThicknessRange', 9, 1)],
    ['a map that is none', (editor, mesh) => new SetMaterialMapCommand(editor, mesh, 'color', new DataTexture())],
    ['settings of a texture that nobody uses', (editor) => new SetTextureParametersCommand(editor, undefined, { rotation: 1 })],
    ['a background without its picture', (editor) => new SetBackgroundCommand(editor, { type: 'Texture' })],
    ['a background too blurred', (editor) => new SetBackgroundCommand(editor, { blurriness: 2 })],
    ['a tone mapping that there is not', (editor) => new SetRendererCommand(editor, 'toneMapping', 77)],
    ['an environment without its picture', (editor) => new SetEnvironmentCommand(editor, { type: 'Equirectangular' })],
    ['fog that ends before it begins', (editor) => new SetFogCommand(editor, { type: 'Linear', near: 9, far: 1 })],
    ['a script that is not there', (editor, mesh) => new RemoveScriptCommand(editor, mesh, { name: 'x', source: '' })],
    [
      'changing a script that is not there',
      (editor, mesh) => new SetScriptValueCommand(editor, mesh, { name: 'x', source: '' }, 'name', 'y'),
    ],
  ];

  it.each(refused)('%s', (_title, make) => {
    const { editor, mesh } = withMesh();
    const before = stateOf(editor);
    expect(() => editor.execute(make(editor, mesh))).toThrow(/\w.+\.$/);
    expect(stateOf(editor)).toBe(before);
    expect(editor.history.undos).toEqual([]);
  });
});
